/**
 * The shapes of the generated tables. One table per schema serves both directions: answers are
 * decoded by it (decode/), requests are checked and converted by it (request/).
 */

/** `s` text, `n` number, `i` whole number, `b` boolean, `d` date or date-time as text, `x` anything. */
export type ScalarSchema = "s" | "n" | "i" | "b" | "d" | "x";

/** A one-element tuple is a list of that schema; a function defers a schema that contains itself. */
export type Schema = ScalarSchema | readonly [Schema] | ObjectSchema | (() => Schema);

export interface ObjectSchema {
  /** Every declared member, by its name on the wire. */
  readonly fields: { readonly [wireName: string]: Schema };
  /** Members that a request must have. */
  readonly required?: readonly string[];
  /** Longest text per member, in characters. Negative: longer text draws a warning only. */
  readonly maxLength?: { readonly [wireName: string]: number };
  /** Most entries per list member. */
  readonly maxItems?: { readonly [wireName: string]: number };
  /** Of these members a request must have exactly one. */
  readonly exactlyOneOf?: readonly string[];
  /** Object members that are left out when they hold nothing, because the API refuses them empty. */
  readonly omitEmpty?: readonly string[];
}

export interface Parameter {
  /** The name callers use: camelCase, or the call option that feeds an `IM-*` header. */
  readonly name: string;
  readonly wire: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
  readonly required?: true;
  readonly minLength?: number;
  /** In characters. Negative: a longer value draws a warning only. */
  readonly maxLength?: number;
  /** Sent when the caller gives nothing. */
  readonly default?: string | number | boolean;
}

export interface Paging {
  /** Caller's names of the two query parameters. */
  readonly page: string;
  readonly size: string;
  /** Members of the answer that hold rows, in the order in which they are yielded. */
  readonly items: readonly string[];
  /** Members that together tell one row from another. */
  readonly key: readonly string[];
}

/**
 * What may follow an attempt whose fate is unknown. `safe` and `idempotent` calls are repeated;
 * `unsafe` ones never are, because each copy could be carried out.
 */
export type Safety = "safe" | "idempotent" | "unsafe";

export interface Operation<Id extends string = string> {
  /** The operation's id in the API description. */
  readonly id: Id;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly safety: Safety;
  /** Calls of one group draw on one rate window of the app. */
  readonly limitGroup: string;
  readonly parameters: readonly Parameter[];
  readonly body?: ObjectSchema;
  /** Of these parameters at least one must be given. */
  readonly atLeastOneOf?: readonly string[];
  /** Schema of the body per 2xx status; `null` where the body is empty. */
  readonly answers: { readonly [status: number]: Schema | null };
  readonly paging?: Paging;
  /** Sent without a bearer token. */
  readonly open?: true;
}
