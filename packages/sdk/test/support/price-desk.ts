import { price, type PriceDesk } from "../../src/bulk/price.js";
import type { PriceInput, PriceOptions, PriceResult } from "../../src/bulk/options.js";
import type {
  PriceAndAvailabilityRequestProduct,
  PriceAndAvailabilityResponseItem,
} from "../../src/generated/types.js";
import type { Clock } from "../../src/platform.js";
import { VirtualClock } from "./virtual-clock.js";

export type Row = PriceAndAvailabilityResponseItem;
export type Product = PriceAndAvailabilityRequestProduct;

/** The rows for a call. `at` is the number of the call, from 0. */
export type Answerer = (products: readonly Product[], at: number) => Promise<Row[]> | Row[];

export const good = (ingramPartNumber: string, customerPrice: number): Row => ({
  ingramPartNumber,
  pricing: { customerPrice, currencyCode: "USD" },
  availability: { available: true, totalAvailability: 7 },
});

/** Answers every product with a price of its own. */
export const all: Answerer = (products) =>
  products.map(({ ingramPartNumber }, place) => good(ingramPartNumber ?? "?", place + 1));

export const parts = (count: number, prefix = "P"): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);

export interface Desk extends PriceDesk {
  /** The products of each call. */
  readonly asked: (readonly Product[])[];
  readonly limits: { totalTimeout?: number | undefined; aborted: () => boolean }[];
  /** Most calls that were under way at one time. */
  readonly most: () => number;
}

/** The API's side of a run, in memory. */
export function openDesk(answer: Answerer, clock: Clock = new VirtualClock()): Desk {
  const asked: (readonly Product[])[] = [];
  const limits: Desk["limits"] = [];
  let [running, most] = [0, 0];
  return {
    asked,
    limits,
    most: () => most,
    clock,
    totalTimeout: 180_000,
    about: ["test"],
    ask: async (products, { signal, totalTimeout }) => {
      asked.push(products);
      limits.push({ totalTimeout, aborted: () => signal?.aborted === true });
      running += 1;
      most = Math.max(most, running);
      try {
        return { data: await answer(products, asked.length - 1), response: { attempts: 1 } };
      } finally {
        running -= 1;
      }
    },
  };
}

/** Runs to the end and returns every result, with the products of each call. */
export async function run<Input extends PriceInput>(
  source: Iterable<Input> | AsyncIterable<Input>,
  answer: Answerer,
  options: PriceOptions = {},
  clock?: Clock,
): Promise<{ results: PriceResult<Input>[]; asked: Desk["asked"] }> {
  const desk = openDesk(answer, clock);
  const results = await collect(price(source, desk, options));
  return { results, asked: desk.asked };
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
