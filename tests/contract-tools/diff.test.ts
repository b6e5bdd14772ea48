import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import {
  compare,
  contract,
  readCorrections,
  report,
  root,
  type Finding,
  type Json,
} from "./tools.js";

const answer = (schema: Json): Json => ({
  description: "",
  content: { "application/json": { schema } },
});
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A published description as they come: 3.0, structures written in place, nullable, allOf. */
const theirs = (): Json => ({
  openapi: "3.0.0",
  paths: {
    "/kites/{KiteNumber}": {
      get: {
        operationId: "get-kite",
        parameters: [
          { name: "KiteNumber", in: "path", required: true, schema: { type: "string" } },
          { name: "colour", in: "query", schema: { type: "string", maxLength: 9 } },
          { name: "IM-SenderID", in: "header", required: true, schema: { type: "string" } },
        ],
        responses: {
          "200": answer(ref("Kite_Response")),
          "400": answer({ type: "object", properties: { message: { type: "string" } } }),
        },
      },
    },
    "/kites/": {
      post: {
        requestBody: answer({
          allOf: [
            { type: "object", properties: { name: { type: "string" } } },
            { required: ["span"], properties: { span: { type: "integer", nullable: true } } },
          ],
        }),
        responses: { "201": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Kite_Response: {
        type: "object",
        properties: {
          id: { type: "integer" },
          state: { type: "string", enum: ["up", "down"] },
          tails: {
            type: "object",
            properties: { length: { type: "number" }, next: ref("Kite_Response") },
          },
        },
      },
      Unreached: { type: "object", properties: { lonely: { type: "string" } } },
    },
  },
});

/** The same as ours: 3.1, components, canonical types. */
const ours = (): Json => ({
  openapi: "3.1.0",
  paths: {
    "/kites/{kiteNumber}": {
      get: {
        operationId: "get-kite",
        parameters: [
          { name: "kiteNumber", in: "path", required: true, schema: { type: "string" } },
          { name: "colour", in: "query", schema: { type: "string", maxLength: 9 } },
          { name: "im-senderid", in: "header", required: true, schema: { type: "string" } },
        ],
        responses: { "200": answer(ref("Kite")), "400": answer(ref("Refusal")) },
      },
    },
    "/kites": {
      post: {
        requestBody: answer(ref("KiteRequest")),
        responses: { "201": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Kite: {
        type: ["object", "null"],
        "x-published-name": "Kite_Response",
        properties: {
          id: { type: ["string", "null"], "x-wire": ["number-string"] },
          state: { type: ["string", "null"], enum: ["up", "down"] },
          tails: { type: ["array", "null"], items: ref("Tail"), "x-wire": ["one-or-many"] },
        },
      },
      Tail: {
        type: ["object", "null"],
        properties: { length: { type: ["number", "null"] }, next: ref("Kite") },
      },
      KiteRequest: {
        type: "object",
        required: ["span"],
        properties: { name: { type: "string" }, span: { type: ["integer", "null"] } },
      },
      Refusal: { type: "object", properties: { message: { type: ["string", "null"] } } },
      Lonely: {
        "x-published-name": "Unreached",
        type: "object",
        properties: { lonely: { type: "string" } },
      },
    },
  },
});

const places = (findings: Finding[]): string[] =>
  findings.map(({ kind, place }) => `${kind} ${place}`);
const lastLine = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(root, "tools/contract/diff.mjs"), ...args], {
    encoding: "utf8",
  });

/** What comparing gives after one side has been changed. */
const after = (change: (theirs: Json, ours: Json) => void): ReturnType<typeof compare> => {
  const [published, own] = [theirs(), ours()];
  change(published, own);
  return compare(published, own);
};

describe("comparing a published description with ours", () => {
  it("finds nothing missing and nothing extra where only the way of writing differs", () => {
    const found = compare(theirs(), ours());
    expect(found.missing).toEqual([]);
    expect(found.extra).toEqual([]);
    expect(found.different.map((finding) => ({ ...finding, intended: undefined }))).toEqual([
      {
        kind: "parameter",
        place: "GET /kites/{KiteNumber} path KiteNumber",
        aspect: "name",
        detail: "KiteNumber -> kiteNumber",
      },
      {
        kind: "property",
        place: "Kite_Response.id",
        aspect: "type",
        detail: "integer -> string",
      },
      {
        kind: "property",
        place: "Kite_Response.tails",
        aspect: "type",
        detail: "object -> array of object",
      },
    ]);
  });

  it("calls a departure intended when an extension says how the wire departs", () => {
    const { different } = compare(theirs(), ours());
    expect(different.map(({ intended }) => intended)).toEqual([
      "a path is filled by position",
      "x-wire number-string",
      "x-wire one-or-many",
    ]);
  });

  it("misses a property under a list that only ours has", () => {
    const { missing } = after((_, own) => {
      delete own["components"].schemas.Tail.properties.length;
    });
    expect(places(missing)).toEqual(["property Kite_Response.tails.length"]);
  });

  it("misses a property of a part that allOf adds", () => {
    const { missing } = after((_, own) => {
      delete own["components"].schemas.KiteRequest.properties.span;
    });
    expect(places(missing)).toEqual(["property POST /kites/ body.span"]);
  });

  it("misses operations, parameters, answers and structures", () => {
    const { missing } = after((published, own) => {
      delete own["paths"]["/kites"];
      own["paths"]["/kites/{kiteNumber}"].get.parameters.splice(1, 1);
      delete own["paths"]["/kites/{kiteNumber}"].get.responses["400"];
      delete own["components"].schemas.Lonely;
      published["paths"]["/kites/{KiteNumber}"].delete = { responses: {} };
    });
    expect(places(missing)).toEqual([
      "parameter GET /kites/{KiteNumber} query colour",
      "answer GET /kites/{KiteNumber} 400",
      "operation DELETE /kites/{KiteNumber}",
      "operation POST /kites/",
      "structure Unreached",
    ]);
  });

  it("misses the properties of a structure that no operation reaches", () => {
    const { missing } = after((_, own) => {
      own["components"].schemas.Lonely.properties = { alone: { type: "string" } };
    });
    expect(places(missing)).toEqual(["property Unreached.lonely"]);
  });

  it("misses members of maps", () => {
    const { missing } = after((published) => {
      published["components"].schemas.Kite_Response.properties.tails.properties.byDay = {
        type: "object",
        additionalProperties: { type: "object", properties: { wind: { type: "number" } } },
      };
    });
    expect(places(missing)).toEqual(["property Kite_Response.tails.byDay"]);
  });

  it("tells what ours has beyond theirs", () => {
    const { extra } = after((_, own) => {
      own["components"].schemas.Tail.properties.bow = { type: "string" };
      own["paths"]["/kites"].post.responses["207"] = { description: "" };
      own["paths"]["/kites"].post.parameters = [{ name: "dry", in: "query", schema: {} }];
      own["paths"]["/lines"] = { get: { "x-status": "withdrawn", responses: {} } };
      own["webhooks"] = { kiteFell: { post: { responses: {} } } };
    });
    expect(places(extra)).toEqual([
      "property Kite_Response.tails.bow",
      "parameter POST /kites/ query dry",
      "answer POST /kites/ 207",
      "operation GET /lines",
      "operation webhook kiteFell",
    ]);
    expect(extra.map(({ intended }) => intended)).toEqual([
      undefined,
      undefined,
      undefined,
      "withdrawn there, kept here",
      "an event that the API sends",
    ]);
  });

  it("tells other lengths, needs and lists of values", () => {
    const { different } = after((_, own) => {
      own["paths"]["/kites/{kiteNumber}"].get.parameters[1].schema.maxLength = 12;
      own["paths"]["/kites/{kiteNumber}"].get.parameters[2].required = false;
      own["components"].schemas.KiteRequest.required = ["name"];
      own["components"].schemas.Kite.properties.state.enum = ["up", "down", "lost"];
    });
    const unintended = different.filter(({ intended }) => !intended);
    expect(unintended.map(({ place, aspect, detail }) => `${place}: ${aspect} ${detail}`)).toEqual([
      "GET /kites/{KiteNumber} query colour: maxLength 9 -> 12",
      "GET /kites/{KiteNumber} header IM-SenderID: required required -> optional",
      "Kite_Response.state: enum down | up -> down | lost | up",
      "POST /kites/ body.name: required optional -> required",
      "POST /kites/ body.span: required required -> optional",
    ]);
  });

  it("calls a departure intended when CORRECTIONS.md has a row for it", () => {
    const [published, own] = [theirs(), ours()];
    own["components"].schemas.Tail.properties.bow = { type: "string" };
    own["components"].schemas.Kite.properties.bow = { type: "string" };
    own["paths"]["/kites"].post.responses["207"] = { description: "" };
    const markdown = [
      "| operation or schema | member | published | ours | why |",
      "| --- | --- | --- | --- | --- |",
      "| `Kite` | `tails[].bow` | – | added | Seen. |",
      "| `POST /kites/` | status 207 | – | added | Seen. |",
    ].join("\n");
    const { extra } = compare(published, own, readCorrections(markdown));
    expect(extra.map(({ place, intended }) => `${place}: ${intended}`)).toEqual([
      "Kite_Response.tails.bow: CORRECTIONS.md",
      "Kite_Response.bow: undefined",
      "POST /kites/ 207: CORRECTIONS.md",
    ]);
  });
});

describe("the report", () => {
  it("groups alike findings, shows the first three of each and all on demand", () => {
    const found = {
      missing: [],
      extra: [],
      different: ["a", "b", "c", "d"].map((place) => ({
        kind: "property",
        place,
        aspect: "type",
        detail: "string -> number",
      })),
    };
    const short = report(found).split("\n");
    expect(short.slice(0, 6)).toEqual([
      "Different (theirs -> ours)",
      "  type string -> number (4)",
      "    a",
      "    b",
      "    c",
      "    … 1 more",
    ]);
    expect(report(found, { all: true })).toContain("    d");
  });

  it("closes with what is missing", () => {
    const found = after((_, own) => {
      delete own["components"].schemas.Tail.properties.length;
    });
    expect(report(found).split("\n").slice(-4)).toEqual([
      "3 differences (3 intended)",
      "0 operations, 0 parameters, 0 properties, 0 answers, 0 structures extra (0 intended)",
      "0 answers, 0 structures missing",
      "0 operations, 0 parameters, 1 property missing",
    ]);
  });
});

describe("npm run contract:diff", () => {
  const folder = mkdtempSync(join(tmpdir(), "xi-diff-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("exits 0 for a description that ours covers, in YAML as in JSON", () => {
    for (const text of [
      stringify(contract, { aliasDuplicateObjects: false }),
      JSON.stringify(contract),
    ]) {
      const { status, stdout } = run(write("ours", text));
      expect(lastLine(stdout)).toBe("0 operations, 0 parameters, 0 properties missing");
      expect(stdout).toContain("0 differences (0 intended)");
      expect(status).toBe(0);
    }
  });

  it("exits 1 when something is missing, and names it", () => {
    const { status, stdout } = run(write("theirs.yaml", stringify(theirs())));
    expect(stdout).toContain("    GET /kites/{KiteNumber}\n    POST /kites/\n");
    expect(lastLine(stdout)).toBe("2 operations, 0 parameters, 0 properties missing");
    expect(status).toBe(1);
  });

  it("exits 2 for a file that is no OpenAPI 3 description", () => {
    const { status, stderr } = run(write("old.yaml", 'swagger: "2.0"'));
    expect(stderr).toContain("it is no OpenAPI 3 description");
    expect(status).toBe(2);
    expect(run(join(folder, "absent.yaml")).status).toBe(2);
    expect(run().status).toBe(2);
  });
});
