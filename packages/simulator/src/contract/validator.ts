import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { isDay } from "../time/calendar.js";
import { withoutList, type Contract, type Operation, type Schema } from "./operations.js";
import { answerSchema, requestSchema } from "./wire-schema.js";

/** One thing that is wrong with a body. */
export interface Finding {
  /** `lines[0].quantity`, or empty for the body as a whole. */
  readonly path: string;
  readonly value: unknown;
  readonly rule: "required" | "other";
  readonly message: string;
}

/** Holds bodies against the contract. A schema is compiled when it is first needed. */
export class Validator {
  readonly #contract: Contract;
  readonly #compiled = new Map<Schema, ValidateFunction>();
  readonly #readers = new Map<(schema: Schema) => Schema, Ajv2020>();

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  request(operation: Operation, body: unknown): readonly Finding[] {
    return operation.request
      ? this.#check(operation.request, withoutList(operation, body), requestSchema)
      : [];
  }

  /** @returns undefined where the contract has no word on that status */
  answer(operation: Operation, status: number, body: unknown): readonly Finding[] | undefined {
    if (!operation.answers.has(status)) return undefined;
    const schema = operation.answers.get(status);
    if (schema) return this.#check(schema, body, answerSchema);
    if (body === undefined) return [];
    return [{ path: "", value: body, rule: "other", message: "has no body by the contract" }];
  }

  #check(schema: Schema, body: unknown, reading: (schema: Schema) => Schema): readonly Finding[] {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#reader(reading).compile(reading(withIdentifier(schema)));
      this.#compiled.set(schema, validate);
    }
    return validate(body) ? [] : (validate.errors ?? []).map((error) => findingOf(error, body));
  }

  /** One compiler for each reading of the contract, because both know the schemas by the same names. */
  #reader(reading: (schema: Schema) => Schema): Ajv2020 {
    let ajv = this.#readers.get(reading);
    if (!ajv) {
      ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
      ajv.addFormat("date", isDay);
      ajv.addKeyword({
        keyword: "x-exactly-one-of",
        schemaType: "array",
        validate: holdsOneOf,
        error: {
          message: ({ schema }) => `must hold exactly one of ${(schema as string[]).join(", ")}`,
        },
      });
      const schemas = Object.fromEntries(
        Object.entries(this.#contract.schemas).map(([name, schema]) => [name, reading(schema)]),
      );
      ajv.addSchema({ $id: contractId, components: { schemas } });
      this.#readers.set(reading, ajv);
    }
    return ajv;
  }
}

const contractId = "contract:";

const withIdentifier = (schema: Schema): Schema =>
  schema.$ref ? { ...schema, $ref: `${contractId}${schema.$ref}` } : schema;

/** For each row of a long list, so it makes no list of its own. */
function holdsOneOf(names: readonly string[], value: object): boolean {
  let held = 0;
  for (const name of names) if (holdsSomething(value, name)) held += 1;
  return held === 1;
}

function holdsSomething(value: object, name: string): boolean {
  const member = (value as { readonly [name: string]: unknown })[name];
  return member !== undefined && member !== null && member !== "";
}

function findingOf(error: ErrorObject, body: unknown): Finding {
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  const path = dotted(error.instancePath);
  if (error.keyword === "required" && missing !== undefined)
    return {
      path: path === "" ? missing : `${path}.${missing}`,
      value: undefined,
      rule: "required",
      message: "Required field is missing",
    };
  const value = error.instancePath === "" ? body : error.data;
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  return {
    path,
    value,
    rule: "other",
    message:
      extra === undefined ? (error.message ?? error.keyword) : `has an unknown member ${extra}`,
  };
}

/** `/lines/0/quantity` as `lines[0].quantity` */
function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, part) => {
      if (/^\d+$/.test(part)) return `${path}[${part}]`;
      return path === "" ? part : `${path}.${part}`;
    }, "");
}
