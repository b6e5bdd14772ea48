import type { Operation, Parameter } from "../contract/operations.js";
import type { FieldProblem } from "./errors.js";

type Parameters = ReadonlyMap<string, Parameter>;

const byOperation = new WeakMap<Operation, Parameters>();

/** The query parameters of an operation, by their names. */
function parametersOf(operation: Operation): Parameters {
  let found = byOperation.get(operation);
  if (!found) {
    const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
    found = new Map(inQuery.map((parameter) => [parameter.name, parameter]));
    byOperation.set(operation, found);
  }
  return found;
}

/** The query of a call, read by the types that the contract gives its parameters. */
export class Query {
  readonly #operation: Operation;
  readonly #values: URLSearchParams;
  readonly #parameters: Parameters;

  constructor(operation: Operation, values: URLSearchParams) {
    this.#operation = operation;
    this.#values = values;
    this.#parameters = parametersOf(operation);
  }

  /** The value as it was sent; blank counts as absent. */
  text(name: string): string | undefined {
    const value = this.#values.get(name)?.trim();
    return value === "" ? undefined : value;
  }

  list(name: string): readonly string[] {
    return this.#values
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== "");
  }

  /** A whole number, or the contract's default. Call `problems` before. */
  whole(name: string): number | undefined {
    const value = this.text(name) ?? this.#parameters.get(name)?.schema.default;
    return value === undefined ? undefined : Number(value);
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    return value === "true" ? true : value === "false" ? false : undefined;
  }

  /** The same query with another value of one parameter. */
  with(name: string, value: string): Query {
    const values = new URLSearchParams(this.#values);
    values.set(name, value);
    return new Query(this.#operation, values);
  }

  /** A copy of the query without some parameters. */
  others(names: readonly string[]): URLSearchParams {
    const rest = new URLSearchParams(this.#values);
    for (const name of names) rest.delete(name);
    return rest;
  }

  /** What is wrong with the query by the contract. */
  problems(atLeastOneOf: readonly string[]): readonly FieldProblem[] {
    const problems = [...this.#parameters.values()].flatMap((parameter) =>
      this.#problemsOf(parameter),
    );
    if (atLeastOneOf.length > 0 && atLeastOneOf.every((name) => this.text(name) === undefined))
      problems.push({
        field: atLeastOneOf.join("/"),
        message: "At least one of these fields is required",
      });
    return problems;
  }

  #problemsOf(parameter: Parameter): readonly FieldProblem[] {
    const { name } = parameter;
    const values = this.list(name);
    if (values.length === 0)
      return parameter.required ? [{ field: name, message: "Required field is missing" }] : [];
    return values.flatMap((value) => problemsOf(parameter, value));
  }
}

/** What is wrong with one value of a parameter. */
export function problemsOf(parameter: Parameter, value: string): readonly FieldProblem[] {
  const { name: field, schema } = parameter;
  const { type, enum: allowed, maxLength } = schema.items ?? schema;
  const problem = (message: string): FieldProblem[] => [{ field, value, message }];
  if (type === "integer" && !/^\d{1,9}$/.test(value))
    return problem(`${field} must be a whole number`);
  if (type === "boolean" && !/^(true|false)$/i.test(value))
    return problem(`${field} must be true or false`);
  if (allowed && !allowed.some((one) => String(one).toLowerCase() === value.toLowerCase()))
    return problem(`${field} must be one of ${allowed.join(", ")}`);
  const warning = (schema["x-limit"] ?? parameter["x-limit"]) === "warning";
  if (maxLength !== undefined && value.length > maxLength && !warning)
    return problem(`${field} cannot be longer than ${maxLength} characters`);
  return [];
}
