import { describe, expect, it } from "vitest";
import { contract, lintContract, tinyContract, type Json } from "./tools.js";

const path = "/boxes/{boxNumber}";
const operationOf = (document: Json): Json => document["paths"][path].post;
const schemaOf = (document: Json, name: string): Json => document["components"].schemas[name];

const spoiled = (spoil: (document: Json) => void): string[] => {
  const document = tinyContract();
  spoil(document);
  return lintContract(document).map(({ rule, place }) => `${place}: ${rule}`);
};

describe("rules for the contract", () => {
  it("has nothing to say about the contract as it is committed", () => {
    expect(lintContract(contract)).toEqual([]);
  });

  it("has nothing to say about a small contract in order", () => {
    expect(spoiled(() => undefined)).toEqual([]);
  });

  it("misses a description wherever there is none", () => {
    const found = spoiled((document) => {
      operationOf(document)["description"] = " ";
      delete operationOf(document)["parameters"][1].description;
      operationOf(document)["requestBody"].description = "";
      operationOf(document)["responses"]["204"].description = "";
      schemaOf(document, "Box")["description"] = "";
      delete schemaOf(document, "Box")["properties"].weight.description;
    });
    expect(found).toEqual([
      `POST ${path}: has no description`,
      `POST ${path} query Page: has no description`,
      `POST ${path} body: has no description`,
      `POST ${path} 204: has no description`,
      "Box: has no description",
      "Box.weight: has no description",
    ]);
  });

  it("wants class, status, safety and limit group on every operation", () => {
    const found = spoiled((document) => {
      for (const key of ["x-status", "x-safety", "x-limit-group", "summary"])
        delete operationOf(document)[key];
      operationOf(document)["x-docs-name"] = ["Boxes", "postBoxes"];
    });
    expect(found).toEqual([
      `POST ${path}: has no summary`,
      `POST ${path}: has no x-docs-name of class and method`,
      `POST ${path}: has no x-safety of safe, idempotent or unsafe`,
      `POST ${path}: has no x-status of current or withdrawn`,
      `POST ${path}: has no x-limit-group`,
    ]);
  });

  it("refuses extensions that it does not know, and known ones in the wrong place", () => {
    const found = spoiled((document) => {
      operationOf(document)["x-omit-empty"] = true;
      schemaOf(document, "Box")["properties"].boxId["x-wires"] = ["number-string"];
    });
    expect(found).toEqual([
      `POST ${path}: x-omit-empty: may not carry this extension`,
      "Box.boxId: x-wires: may not carry this extension",
    ]);
  });

  it("checks that paging names parameters, rows and members of rows that exist", () => {
    const found = spoiled((document) => {
      operationOf(document)["x-paging"] = {
        page: "page",
        size: "Size",
        items: ["boxes", "bags"],
        key: ["boxId", "bagId"],
      };
    });
    expect(found).toEqual([
      `POST ${path}: page: pages by a parameter that is not there`,
      `POST ${path}: bags: pages over rows that are not there`,
      `POST ${path}: bagId: tells rows apart by a member that is not there`,
    ]);
  });

  it("checks that members and parameters which a rule names exist", () => {
    const found = spoiled((document) => {
      operationOf(document)["x-at-least-one-of"] = ["Page", "page"];
      schemaOf(document, "BoxRequest")["x-exactly-one-of"] = ["label", "upc"];
      schemaOf(document, "BoxRequest")["required"] = ["colour"];
    });
    expect(found).toEqual([
      `POST ${path}: page: names a parameter that is not there`,
      "BoxRequest required: colour: names a member that is not there",
      "BoxRequest x-exactly-one-of: upc: names a member that is not there",
    ]);
  });

  it("refuses an x-wire that does not fit the type", () => {
    const found = spoiled((document) => {
      schemaOf(document, "Box")["properties"].weight["x-wire"] = ["string-boolean"];
      schemaOf(document, "Box")["properties"].kind["x-wire"] = ["strings"];
    });
    expect(found).toEqual([
      "Box.kind: strings: has an unknown x-wire",
      "Box.weight: string-boolean on number: has an x-wire that does not fit its type",
    ]);
  });

  it("wants null allowed in every member of an answer", () => {
    const found = spoiled((document) => {
      schemaOf(document, "Box")["properties"].weight.type = "number";
    });
    expect(found).toEqual(["Box.weight: is part of an answer and does not allow null"]);
  });

  it("finds two things of one name, and a thing with the name of a call option", () => {
    const found = spoiled((document) => {
      schemaOf(document, "BoxRequest")["properties"].boxIn = { description: "x", type: "string" };
      schemaOf(document, "BoxRequest")["properties"].lane = { description: "x", type: "string" };
    });
    expect(found).toEqual([
      `POST ${path}: boxIn in query and body: has two things of one name`,
      `POST ${path}: lane in body: uses the name of a call option`,
    ]);
  });

  it("refuses what the tables cannot express", () => {
    const found = spoiled((document) => {
      schemaOf(document, "Box")["properties"].weight.oneOf = [{ type: "number" }];
      schemaOf(document, "Boxes")["properties"].boxes.items = {
        type: "object",
        properties: { a: { type: "string" } },
      };
      delete operationOf(document)["x-paging"];
    });
    expect(found).toEqual([
      "Box.weight: oneOf: uses a keyword that the tables cannot express",
      "Boxes.boxes: holds objects that are no component",
    ]);
  });
});
