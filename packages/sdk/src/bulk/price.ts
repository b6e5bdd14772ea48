import type { CallOptions } from "../configuration.js";
import {
  ConnectionError,
  DecodeError,
  ServiceError,
  TimeoutError,
  type XiError,
} from "../errors.js";
import type {
  PriceAndAvailabilityRequestProduct,
  PriceAndAvailabilityResponse,
  PriceAndAvailabilityResponseItem,
} from "../generated/types.js";
import { IDENTIFIERS, identifierOf, matchRows } from "./match.js";

/** Most products that one price and availability call takes (AF: catalog). */
const PRODUCTS_PER_CALL = 50;
/** Inputs held back while a batch fills up; many repeats of known products must not pile up. */
const INPUTS_HELD = 1_000;

/** A part number of the distributor, or a product named by any one of its identifiers. */
export type PriceInput = string | PriceAndAvailabilityRequestProduct;

export type PriceStatus = "ok" | "warning" | "not-found" | "not-authorised" | "error";

/** What became of one input. Price and stock are `null` when the API did not state them, never 0. */
export interface PriceResult<Input extends PriceInput = PriceInput> {
  /** The input as it was given, and its place among the inputs, counted from 0. */
  readonly input: Input;
  readonly index: number;
  readonly status: PriceStatus;
  /** The reseller's own price for one unit, in `currency`. */
  readonly price: number | null;
  readonly currency: string | null;
  /** Units in all warehouses together. */
  readonly stock: number | null;
  /** The text of the API, or why there is no answer. */
  readonly message?: string;
  /** The whole row, with retail price, warehouses and back-orders. */
  readonly product?: PriceAndAvailabilityResponseItem;
  /** Set when the call for this product failed for good. */
  readonly error?: XiError;
  readonly source: "api";
  /** When the answer was read; ISO 8601, UTC. */
  readonly observedAt: string;
}

export type AskPrices = (
  products: readonly PriceAndAvailabilityRequestProduct[],
) => Promise<PriceAndAvailabilityResponse>;

export interface PriceOptions extends CallOptions {
  /** Called after every call to the API. */
  readonly onProgress?: ((progress: PriceProgress) => void) | undefined;
}

export interface PriceProgress {
  readonly calls: number;
  /** Inputs that have their result. */
  readonly done: number;
}

type Outcome = Omit<PriceResult, "input" | "index">;

/** Prices any number of products; see {@link Catalog.price}. */
export async function* price<Input extends PriceInput>(
  source: Iterable<Input> | AsyncIterable<Input>,
  ask: AskPrices,
  now: () => number,
  onProgress: PriceOptions["onProgress"],
): AsyncGenerator<PriceResult<Input>, void, undefined> {
  const known = new Map<string, Outcome>();
  let held: Input[] = [];
  let batch = new Map<string, PriceAndAvailabilityRequestProduct>();
  const progress = { calls: 0, done: 0 };

  async function* settle(): AsyncGenerator<PriceResult<Input>, void, undefined> {
    if (batch.size > 0) {
      const outcomes = await askBatch([...batch.values()], ask, now);
      [...batch.keys()].forEach((key, place) => known.set(key, outcomes[place] as Outcome));
      progress.calls += 1;
      batch = new Map();
    }
    const settled = held.map((input, place) => ({
      input,
      index: progress.done + place,
      ...(known.get(keyOf(input)) ?? withoutIdentifier(now)),
    }));
    held = [];
    progress.done += settled.length;
    onProgress?.({ ...progress });
    yield* settled;
  }

  for await (const input of source) {
    held.push(input);
    const key = keyOf(input);
    if (key && !known.has(key) && !batch.has(key)) batch.set(key, productOf(input));
    if (batch.size === PRODUCTS_PER_CALL || held.length === INPUTS_HELD) yield* settle();
  }
  if (held.length > 0) yield* settle();
}

async function askBatch(
  products: readonly PriceAndAvailabilityRequestProduct[],
  ask: AskPrices,
  now: () => number,
): Promise<Outcome[]> {
  try {
    const rows = matchRows(products, await ask(products));
    return rows.map((found) => outcomeOf(found, observed(now)));
  } catch (error) {
    if (!concernsThisBatchOnly(error)) throw error;
    return products.map(() => ({
      ...unknown("error", observed(now)),
      message: error.message,
      error,
    }));
  }
}

/** Refused credentials, a refused account or a spent budget would fail every further batch as well. */
function concernsThisBatchOnly(error: unknown): error is XiError {
  return (
    error instanceof ServiceError ||
    error instanceof DecodeError ||
    error instanceof TimeoutError ||
    (error instanceof ConnectionError && error.outcome !== "not-sent")
  );
}

function outcomeOf(rows: readonly PriceAndAvailabilityResponseItem[], observedAt: string): Outcome {
  const [row, ...others] = rows;
  if (!row) {
    return {
      ...unknown("error", observedAt),
      message: "The answer holds no row for this product.",
    };
  }
  if (others.length > 0) {
    return {
      ...unknown("error", observedAt),
      message: `${rows.length} products answer to this identifier: ${rows
        .map(({ ingramPartNumber }) => ingramPartNumber ?? "without number")
        .join(", ")}. Ask by the distributor's part number.`,
    };
  }
  const status = statusOf(row);
  const message = row.errorMessage ?? row.productStatusMessage;
  // Seen in a published 207 answer: the prices stand inside the availability.
  const pricing = row.pricing ?? row.availability?.pricing;
  const stated = status === "ok" || status === "warning";
  return {
    status,
    price: (stated ? pricing?.customerPrice : null) ?? null,
    currency: (stated ? pricing?.currencyCode : null) ?? null,
    stock: (stated ? row.availability?.totalAvailability : null) ?? null,
    ...(message ? { message } : {}),
    product: row,
    source: "api",
    observedAt,
  };
}

function statusOf(row: PriceAndAvailabilityResponseItem): PriceStatus {
  const text = `${row.productStatusMessage ?? ""} ${row.errorMessage ?? ""}`;
  const code = row.productStatusCode?.trim().toUpperCase();
  if (row.productAuthorized === false || /not\s+authori[sz]ed/i.test(text)) return "not-authorised";
  if (code === "E" || row.errorCode) {
    return /not\s+found|no\s+records?\s+found/i.test(text) ? "not-found" : "error";
  }
  return code === "W" ? "warning" : "ok";
}

function withoutIdentifier(now: () => number): Outcome {
  return {
    ...unknown("error", observed(now)),
    message: `Name the product by exactly one of ${IDENTIFIERS.join(", ")}.`,
  };
}

function unknown(status: PriceStatus, observedAt: string): Outcome {
  return { status, price: null, currency: null, stock: null, source: "api", observedAt };
}

const observed = (now: () => number): string => new Date(now()).toISOString();

function productOf(input: PriceInput): PriceAndAvailabilityRequestProduct {
  return typeof input === "string" ? { ingramPartNumber: input.trim() } : input;
}

/** Two inputs with the same key ask the same question. Part numbers are the same in any letter case. */
function keyOf(input: PriceInput): string {
  const product = productOf(input);
  const identifier = identifierOf(product);
  if (!identifier) return "";
  const [kind, value] = identifier;
  const text = value.trim();
  return JSON.stringify({
    ...product,
    [kind]: kind === "ingramPartNumber" ? text.toUpperCase() : text,
  });
}
