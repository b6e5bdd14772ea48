/**
 * The contract tools are plain scripts without declarations. This is what the tests use of them,
 * loaded by address so that the compiler does not look for types.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

// Descriptions of APIs have every shape, and the tests spoil them in every place.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = { [key: string]: any };

export interface ModelParameter {
  wire: string;
  caller: string;
  in: string;
  option: boolean;
  required?: boolean;
  schema: Json;
}
export interface ModelOperation {
  id: string;
  docsClass: string;
  docsMethod: string;
  paramsType: string;
  method: string;
  path: string;
  parameters: ModelParameter[];
  body?: Json;
  answers: { status: number; schema?: Json }[];
  refusals: { status: number; schema?: Json }[];
}
export interface Model {
  operations: ModelOperation[];
  schemas: Map<string, Json>;
  requests: Set<string>;
  answers: Set<string>;
}
export interface Finding {
  kind: string;
  place: string;
  aspect?: string;
  detail?: string;
  intended?: string;
}
export interface Comparison {
  missing: Finding[];
  extra: Finding[];
  different: Finding[];
}
type Corrections = (names: { owner: string; member: string }[]) => boolean;

const load = async (name: string): Promise<Json> =>
  (await import(new URL(`../../tools/contract/${name}`, import.meta.url).href)) as Json;

export const names = (await load("names.mjs")) as {
  callOptions: string[];
  parameterName: (parameter: { name: string; in: string }) => string;
};
export const { readModel, refName } = (await load("model.mjs")) as {
  readModel: (document: Json) => Model;
  refName: (schema: Json | undefined) => string | undefined;
};
export const { lintContract } = (await load("lint.mjs")) as {
  lintContract: (document: Json) => { rule: string; place: string }[];
};
export const { writeTypes } = (await load("types.mjs")) as { writeTypes: (model: Model) => string };
export const { writeSchemas, writeOperations } = (await load("tables.mjs")) as {
  writeSchemas: (model: Model) => string;
  writeOperations: (model: Model) => string;
};
export const { sampleParameters, literal } = (await load("sample.mjs")) as {
  sampleParameters: (model: Model, operation: ModelOperation) => object;
  literal: (value: unknown) => string;
};
export const { clientMethods } = (await load("client-methods.mjs")) as {
  clientMethods: { [operationId: string]: string | string[] };
};
export const { compare } = (await load("compare.mjs")) as {
  compare: (theirs: Json, ours: Json, isCorrected?: Corrections) => Comparison;
};
export const { readCorrections } = (await load("corrections.mjs")) as {
  readCorrections: (markdown: string) => Corrections;
};
export const { report } = (await load("diff.mjs")) as {
  report: (found: Comparison, options?: { all?: boolean }) => string;
};
export const { staleFiles, bringUpToDate } = (await load("outputs.mjs")) as {
  staleFiles: (
    base: string,
    files: Map<string, string>,
    folders: string[],
  ) => Promise<{ path: string; text?: string }[]>;
  bringUpToDate: (base: string, stale: { path: string; text?: string }[]) => Promise<void>;
};

/** The contract as it is committed. */
export const contract = JSON.parse(
  readFileSync(new URL("../../contract/dist/openapi.json", import.meta.url), "utf8"),
) as Json;

/** A small, complete contract of one operation, for tests to spoil. */
export function tinyContract(): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Tiny", version: "1" },
    tags: [{ name: "Boxes", description: "Boxes." }],
    paths: {
      "/boxes/{boxNumber}": {
        post: {
          operationId: "post-boxes",
          tags: ["Boxes"],
          summary: "Finds boxes.",
          description: "Finds the boxes in a box.",
          "x-docs-name": ["BoxesApi", "postBoxes"],
          "x-status": "current",
          "x-safety": "safe",
          "x-limit-group": "boxes",
          "x-paging": { page: "Page", size: "Size", items: ["boxes"], key: ["boxId"] },
          parameters: [
            parameter("boxNumber", "path", { type: "string" }, { required: true }),
            parameter("Page", "query", { type: "integer" }),
            parameter("Size", "query", { type: "integer", default: 25 }),
            parameter("box-in", "query", { type: "array", items: { type: "string" } }),
            parameter("withLid", "query", { type: "boolean", default: true }, { required: true }),
            parameter("IM-SenderID", "header", { type: "string", maxLength: 32 }),
          ],
          requestBody: {
            description: "What to look for.",
            content: json({ $ref: "#/components/schemas/BoxRequest" }),
          },
          responses: {
            "200": { description: "Boxes.", content: json({ $ref: "#/components/schemas/Boxes" }) },
            "204": { description: "No box." },
            "400": { description: "No.", content: json({ $ref: "#/components/schemas/Refusal" }) },
          },
        },
      },
    },
    components: {
      schemas: {
        Box: {
          description: "A box.",
          type: ["object", "null"],
          properties: {
            boxId: text("Its id.", { "x-wire": ["number-string"] }),
            kind: text("Its kind.", { "x-known-values": ["Small", "Large"] }),
            packedOn: text("When.", { "x-date": true }),
            weight: { description: "In kilograms.", type: ["number", "null"] },
            inside: {
              description: "Boxes in it.",
              type: ["array", "null"],
              items: { $ref: "#/components/schemas/Box" },
            },
          },
        },
        Boxes: {
          description: "Found boxes.",
          type: ["object", "null"],
          properties: {
            boxes: {
              description: "The boxes.",
              type: ["array", "null"],
              items: { $ref: "#/components/schemas/Box" },
            },
          },
        },
        BoxRequest: {
          description: "What to look for.",
          type: "object",
          required: ["color"],
          "x-exactly-one-of": ["label", "code"],
          properties: {
            color: { description: "Its color.", type: "string", maxLength: 10 },
            label: {
              description: "Its label.",
              type: ["string", "null"],
              maxLength: 5,
              "x-limit": "warning",
            },
            code: { description: "Its code.", type: "integer", example: 7 },
            corners: {
              description: "Its corners.",
              type: "array",
              maxItems: 8,
              items: { type: "string" },
            },
            lid: {
              $ref: "#/components/schemas/Lid",
              description: "Its lid.",
              "x-omit-empty": true,
            },
          },
        },
        Lid: {
          description: "A lid.",
          type: "object",
          properties: { height: { description: "In centimetres.", type: "number" } },
        },
        Refusal: {
          description: "Why not.",
          type: ["object", "null"],
          properties: { message: text("Why.") },
        },
      },
    },
  };
}

const parameter = (name: string, place: string, schema: Json, more: Json = {}): Json => ({
  name,
  in: place,
  description: `The ${name}.`,
  schema,
  ...more,
});
const json = (schema: Json): Json => ({ "application/json": { schema } });
const text = (description: string, more: Json = {}): Json => ({
  description,
  type: ["string", "null"],
  ...more,
});
