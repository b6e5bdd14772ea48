import { RequestInvalidError } from "../errors.js";
import type { PriceAndAvailabilityRequestProduct } from "../generated/types.js";
import { identifierOf, nameOf } from "./match.js";
import type { PriceInput, PriceOptions } from "./options.js";
import type { Outcome } from "./outcome.js";

/** One thing to ask for, and who waits for its outcome. */
export interface Question {
  readonly product: PriceAndAvailabilityRequestProduct;
  /** Equal for equal questions. */
  readonly key: string;
  /** Two questions with the same name cannot go into one call: its rows would answer both. */
  readonly name: string;
  outcome?: Outcome;
  /** Whether an answer came that held no row for it. */
  wasMissing?: boolean;
  readonly waiting: ((outcome: Outcome) => void)[];
}

/** @returns nothing when the input does not name one product. */
export function questionOf(input: PriceInput): Question | undefined {
  const product = typeof input === "string" ? { ingramPartNumber: input } : (input ?? {});
  const identifier = identifierOf(product);
  if (!identifier) return undefined;
  const [kind, value] = identifier;
  const text = kind === "ingramPartNumber" ? value.toUpperCase() : value;
  const isPlain = typeof input === "string";
  return {
    product: isPlain ? { ingramPartNumber: value } : { ...product, [kind]: value },
    // The same key as that of an object which holds nothing else.
    key: isPlain
      ? `{"ingramPartNumber":${JSON.stringify(text)}}`
      : JSON.stringify({ ...product, [kind]: text }),
    name: nameOf(identifier),
    waiting: [],
  };
}

/**
 * Goes through both kinds of sources in one way; a source that is not asynchronous costs no wait.
 *
 * @throws RequestInvalidError naming what cannot work, the source or an option.
 */
export function iterate<T>(
  source: Iterable<T> | AsyncIterable<T>,
  options: PriceOptions,
): Iterator<T> | AsyncIterator<T> {
  for (const path of ["concurrency", "remember", "deadline"] as const) {
    const value = options[path];
    if (value !== undefined && !(Number(value) >= 1)) throw invalid(path, "is not at least 1");
  }
  // The letters of a text are no part numbers.
  if (typeof source === "object" && source) {
    if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
    if (Symbol.iterator in source) return source[Symbol.iterator]();
  }
  throw invalid("source", "is no list of products; give an array or another iterable");
}

const invalid = (path: string, message: string): RequestInvalidError =>
  new RequestInvalidError(`Nothing can be priced: ${path} ${message}.`, {
    fields: [{ path, message }],
  });
