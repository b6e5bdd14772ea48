import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { operations } from "../../packages/sdk/src/generated/registry.js";
import * as schemas from "../../packages/sdk/src/generated/schemas.js";
import type { ObjectSchema, Schema } from "../../packages/sdk/src/tables.js";
import {
  contract,
  readModel,
  refName,
  root,
  tinyContract,
  writeOperations,
  writeSchemas,
  writeTypes,
  type Json,
} from "./tools.js";

const model = readModel(contract);
const tables = schemas as unknown as { readonly [name: string]: Schema };
const tableOf = (name: string): ObjectSchema => tables[`${name}Schema`] as ObjectSchema;
const used = new Set([...model.requests, ...model.answers]);
const membersOf = (name: string): string[] =>
  Object.keys(model.schemas.get(name)?.["properties"] ?? {});
const objects = [...model.schemas.keys()].filter((name) => membersOf(name).length > 0);
const generated = (name: string): string => join(root, "packages/sdk/src/generated", name);

/** What a bundler makes of one import, and how much of it goes over the wire. */
async function bundled(source: string): Promise<{ text: string; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: generated(""), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, gzip: gzipSync(text, { level: 9 }).length };
}

describe("the generated tables", () => {
  it("hold every operation of the contract, by its id", () => {
    expect(Object.keys(operations)).toEqual(model.operations.map(({ id }) => id));
    for (const [id, operation] of Object.entries(operations)) expect(operation.id).toBe(id);
  });

  it("say of every operation what the contract says", () => {
    for (const given of model.operations) {
      const table = operations[given.id as keyof typeof operations];
      expect(`${table.method} ${table.path}`).toBe(`${given.method} ${given.path}`);
      expect(table.parameters.map(({ name, wire, in: place }) => [name, wire, place])).toEqual(
        given.parameters.map(({ caller, wire, in: place }) => [caller, wire, place]),
      );
      expect(table.parameters.map(({ required }) => required ?? false)).toEqual(
        given.parameters.map(({ required }) => required ?? false),
      );
      expect(table.body).toBe(given.body ? tableOf(refName(given.body) ?? "") : undefined);
      expect(Object.keys(table.answers)).toEqual(given.answers.map(({ status }) => String(status)));
      for (const { status, schema } of given.answers)
        expect(table.answers[status]).toBe(schema ? tables[`${refName(schema)}Schema`] : null);
    }
  });

  it("have a field for every property of every schema that is sent or decoded, and no other", () => {
    const declared = objects
      .filter((name) => used.has(name))
      .map((name) => [name, membersOf(name)]);
    const held = objects
      .filter((name) => used.has(name))
      .map((name) => [name, Object.keys(tableOf(name).fields)]);
    expect(declared.length).toBeGreaterThan(150);
    expect(held).toEqual(declared);
  });

  it("leave out the schemas that only errors have", () => {
    const unused = [...model.schemas.keys()].filter((name) => !used.has(name));
    expect(unused).toContain("ErrorResponse");
    expect(unused).toContain("FlatError");
    expect(unused.filter((name) => `${name}Schema` in tables)).toEqual([]);
  });

  it("carry request rules only where something is sent", () => {
    const received = objects.filter((name) => model.answers.has(name) && !model.requests.has(name));
    expect(received.filter((name) => Object.keys(tableOf(name)).join() !== "fields")).toEqual([]);
    expect(tableOf("PriceAndAvailabilityRequest").maxItems).toEqual({ products: 50 });
    expect(tableOf("PriceAndAvailabilityRequestProduct").exactlyOneOf).toHaveLength(5);
  });

  it("send includeAvailability and includePricing unless told otherwise, and no other default", () => {
    const defaults = Object.values(operations).flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, default: value }) =>
        value === undefined ? [] : [[id, name, value]],
      ),
    );
    expect(defaults).toEqual([
      ["post-priceandavailability", "includeAvailability", true],
      ["post-priceandavailability", "includePricing", true],
    ]);
  });

  it("answer both statuses of an order by version 7", () => {
    expect(operations["post-createorder_v7"].answers).toEqual({
      200: schemas.OrderCreateV7Response201Schema,
      201: schemas.OrderCreateV7ResponseSchema,
    });
  });

  it("are dropped by a bundler but for the operation that is used", async () => {
    const one = await bundled(
      'import { deleteOrdercancel } from "./operations.js"; console.log(deleteOrdercancel);',
    );
    expect(one.text).toContain("delete-ordercancel");
    expect(one.text).not.toContain("get-accesstoken");
    expect(one.text).not.toContain("fields:");
    expect(one.gzip).toBeLessThan(500);
  });

  it("stay small", async () => {
    const all = await bundled(
      'import { operations } from "./registry.js"; console.log(operations);',
    );
    expect(all.text).toContain("get-accesstoken");
    expect(all.gzip).toBeLessThan(10_000);
  });
});

const tiny = (change: (document: Json) => void = () => undefined): ReturnType<typeof readModel> => {
  const document = tinyContract();
  change(document);
  return readModel(document);
};

describe("writing tables and types", () => {
  it("declares a schema before the ones that use it, and defers one that holds itself", () => {
    const text = writeSchemas(tiny());
    expect(text).toContain("inside: [() => BoxSchema]");
    expect(text).toContain("boxes: [BoxSchema]");
    expect(text.indexOf("const BoxSchema")).toBeLessThan(text.indexOf("const BoxesSchema"));
    expect(text.indexOf("const LidSchema")).toBeLessThan(text.indexOf("const BoxRequestSchema"));
    expect(text).not.toContain("Refusal");
  });

  it("writes the rules of a request, a soft limit as a negative one", () => {
    const text = writeSchemas(tiny());
    expect(text).toContain('required: ["color"],');
    expect(text).toContain("maxLength: { color: 10, label: -5 },");
    expect(text).toContain("maxItems: { corners: 8 },");
    expect(text).toContain('exactlyOneOf: ["label", "code"],');
    expect(text).toContain('omitEmpty: ["lid"],');
  });

  it("tells dates, numbers and what is left as it came", () => {
    const text = writeSchemas(
      tiny((document) => {
        document["components"].schemas.Box.properties.weight.type = ["number", "string", "null"];
      }),
    );
    expect(text).toContain('packedOn: "d"');
    expect(text).toContain('code: "i"');
    expect(text).toContain('height: "n"');
    expect(text).toContain('weight: "x"');
  });

  it("refuses an object that is no component, by saying so", () => {
    const nested = tiny((document) => {
      document["components"].schemas.Box.properties.weight = {
        type: "object",
        properties: { kilograms: { type: "number" } },
      };
    });
    expect(() => writeTypes(nested)).toThrow("has to be a component of its own");
    expect(() => writeSchemas(nested)).toThrow("has to be a component of its own");
  });

  it("names paging and parameters as callers do", () => {
    const text = writeOperations(tiny());
    expect(text).toContain(
      'paging: { page: "page", size: "size", items: ["boxes"], key: ["boxId"] }',
    );
    expect(text).toContain('{ name: "boxIn", wire: "box-in", in: "query", schema: ["s"] }');
    expect(text).toContain("required: true, default: true }");
    expect(text).toContain('{ name: "size", wire: "Size", in: "query", schema: "i" }');
    expect(text).toContain("answers: { 200: BoxesSchema, 204: null }");
  });

  it("writes answers nullable, requests as the contract has them, and lists of values open", () => {
    const text = writeTypes(tiny());
    expect(text).toContain('  kind?: "Small" | "Large" | (string & {}) | null;\n');
    expect(text).toContain("  inside?: Box[] | null;\n");
    expect(text).toContain("  color: string;\n");
    expect(text).toContain("  label?: string | null | undefined;\n");
    expect(text).toContain("  corners?: readonly string[] | undefined;\n");
    expect(text).toContain("export interface PostBoxesParams extends BoxRequest {\n");
    expect(text).toContain("  boxNumber: string;\n");
    expect(text).toContain("  withLid?: boolean | undefined;\n");
    expect(text).not.toContain("senderId");
    expect(text).toContain(
      '  "post-boxes": { params: PostBoxesParams; answer: Boxes | undefined };\n',
    );
  });

  it("says in comments what the contract says, with limits and examples", () => {
    const text = writeTypes(tiny());
    expect(text).toContain("  /** Its color. At most 10 characters. */\n");
    expect(text).toContain(
      "Its label. Documented as at most 5 characters; a longer text draws a warning.",
    );
    expect(text).toContain("   * Its code.\n   * @example 7\n");
    expect(text).toContain("/** Its corners. At most 8 entries. */");
  });

  it("marks what is withdrawn as deprecated", () => {
    const text = writeTypes(
      tiny((document) => {
        document["paths"]["/boxes/{boxNumber}"].post["x-status"] = "withdrawn";
      }),
    );
    expect(text).toContain("@deprecated Withdrawn from the published description.");
    expect(readFileSync(generated("types.ts"), "utf8")).toMatch(
      /@deprecated Withdrawn\.\n\s+\*\/\n\s+"quote_Create"/,
    );
  });

  it("cannot be ended early by a text of the contract", () => {
    const text = writeTypes(
      tiny((document) => {
        document["components"].schemas.Lid.description = "A lid */ of a box.";
      }),
    );
    expect(text).toContain(String.raw`/** A lid *\/ of a box. */`);
  });
});
