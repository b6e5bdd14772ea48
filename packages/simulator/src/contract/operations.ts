import { contractText } from "../generated/contract.js";

/** A schema of the contract: JSON Schema 2020-12 with our own words beside it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly "x-wire"?: readonly string[];
  readonly "x-limit"?: "warning";
  readonly [word: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly "x-limit"?: "warning";
}

export interface Operation {
  readonly id: string;
  /** Class and method by which the API's documentation calls it. */
  readonly docsName: readonly [className: string, method: string];
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly limitGroup: string;
  readonly parameters: readonly Parameter[];
  /** One of these query parameters has to be there. */
  readonly atLeastOneOf: readonly string[];
  readonly request: Schema | undefined;
  readonly requestRequired: boolean;
  /** By status, where the contract describes a body. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
}

interface Body {
  readonly required?: boolean;
  readonly content?: { readonly "application/json"?: { readonly schema: Schema } };
}

interface PathItem {
  readonly [method: string]: {
    readonly operationId: string;
    readonly "x-docs-name": readonly [className: string, method: string];
    readonly "x-limit-group": string;
    readonly "x-at-least-one-of"?: readonly string[];
    readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
    readonly requestBody?: Body;
    readonly responses: { readonly [status: string]: Body };
  };
}

interface Document {
  readonly paths: { readonly [path: string]: PathItem };
  readonly components: {
    readonly schemas: { readonly [name: string]: Schema };
    readonly parameters: { readonly [name: string]: Parameter };
  };
}

/** The contract as this package reads it. */
export class Contract {
  readonly operations: readonly Operation[];
  readonly schemas: { readonly [name: string]: Schema };

  constructor() {
    const document = JSON.parse(contractText) as Document;
    const { schemas, parameters } = document.components;
    this.schemas = schemas;
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, described]): Operation => ({
        id: described.operationId,
        docsName: described["x-docs-name"],
        method: method.toUpperCase(),
        path,
        limitGroup: described["x-limit-group"],
        parameters: (described.parameters ?? []).map((parameter) =>
          "$ref" in parameter ? named(parameters, parameter.$ref) : parameter,
        ),
        atLeastOneOf: described["x-at-least-one-of"] ?? [],
        request: described.requestBody && schemaOf(described.requestBody),
        requestRequired: described.requestBody?.required ?? false,
        answers: new Map(
          Object.entries(described.responses).map(([status, body]) => [
            Number(status),
            schemaOf(body),
          ]),
        ),
      })),
    );
  }
}

/** Operations whose published calls have their body in a list of one. Both forms are taken. */
const mayBeListed: ReadonlySet<string> = new Set(["post-renewalssearch"]);

/** The body of a request without a list around it, where one is published. */
export const withoutList = ({ id }: Operation, body: unknown): unknown =>
  mayBeListed.has(id) && Array.isArray(body) && body.length === 1 ? (body[0] as unknown) : body;

const schemaOf = (body: Body): Schema | undefined => body.content?.["application/json"]?.schema;

function named<T>(components: { readonly [name: string]: T }, reference: string): T {
  const component = components[reference.slice(reference.lastIndexOf("/") + 1)];
  if (component === undefined) throw new Error(`The contract has no ${reference}.`);
  return component;
}
