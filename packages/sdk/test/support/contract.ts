import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

interface Described {
  readonly operationId?: string;
  readonly responses?: { readonly [status: string]: { readonly content?: Content } };
  readonly requestBody?: { readonly content?: Content };
}
type Content = { readonly [mediaType: string]: { readonly schema?: object } };
type Validate = (value: unknown) => string[];

const ID = "openapi.json";

const document = JSON.parse(
  readFileSync(new URL("../../../../contract/dist/openapi.json", import.meta.url), "utf8"),
) as { readonly paths: { readonly [path: string]: { readonly [method: string]: Described } } };

// Dates are texts in whatever form the wire has; their format is a note to the reader.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ ...document, $id: ID });

/** Checks a decoded answer against the contract. Gives paths without indices, as a drift has them. */
export function answerValidator(operationId: string, status: number): Validate {
  return validator(operationId, ["responses", String(status)]);
}

/** Checks a request body against the contract. */
export function bodyValidator(operationId: string): Validate {
  return validator(operationId, ["requestBody"]);
}

function validator(operationId: string, part: readonly string[]): Validate {
  const pointer = [...pointerTo(operationId), ...part, "content", "application/json", "schema"];
  const escaped = pointer.map((name) =>
    encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  const validate = ajv.compile({ $ref: `${ID}#/${escaped.join("/")}` });
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => {
      const path = instancePath.slice(1).replaceAll(/\/\d+(?=\/|$)/g, "[]");
      return `${path.replace(/^\d+(?=\/|$)/, "[]").replaceAll("/", ".") || "(body)"} ${message}`;
    });
  };
}

function pointerTo(operationId: string): string[] {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId === operationId) return ["paths", path, method];
    }
  }
  throw new Error(`The contract has no operation ${operationId}.`);
}
