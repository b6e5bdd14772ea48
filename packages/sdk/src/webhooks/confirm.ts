import type { PriceResult } from "../bulk/options.js";
import type { OrderDetailB2B, QuoteDetailsResponse } from "../generated/types.js";
import { WebhookError } from "./error.js";
import type { WebhookEvent } from "./parse.js";

/** The part of an `XiClient` that events are confirmed with. */
export interface ConfirmingClient {
  readonly orders: {
    get(orderNumber: string): PromiseLike<OrderDetailB2B>;
    search(params: {
      customerOrderNumber: string;
    }): AsyncIterable<{ readonly ingramOrderNumber?: string | null }>;
  };
  readonly quotes: { get(quoteNumber: string): PromiseLike<QuoteDetailsResponse> };
  readonly catalog: { price(partNumbers: readonly string[]): AsyncIterable<PriceResult> };
}

/** What the API itself says of the things that an event named. */
export interface Confirmation {
  /** Read from the API after the event came: unlike the event, it can be acted on. */
  readonly trust: "api";
  /** The orders that the event named, as they are now. */
  readonly orders: readonly OrderDetailB2B[];
  readonly quotes: readonly QuoteDetailsResponse[];
  /** Price and stock of the products that the event named, one for each. */
  readonly products: readonly PriceResult[];
  /** Numbers that the event named and the API does not know: not yet, or the event was altered. */
  readonly unknown: readonly string[];
}

/**
 * Reads from the API what an event is about. It goes by the numbers in the event alone; what the event
 * says about them is passed over.
 *
 * @throws WebhookError `no-client` without a client, and whatever its calls throw.
 */
export async function confirmEvent(
  event: WebhookEvent,
  client: ConfirmingClient | undefined,
): Promise<Confirmation> {
  if (!client) {
    throw new WebhookError("no-client", "Give createReceiver a client: { confirm: xi }.");
  }
  const unknown: string[] = [];
  const read = async <T>(
    numbers: Iterable<string>,
    get: (number: string) => PromiseLike<T>,
  ): Promise<T[]> => {
    const found: T[] = [];
    for (const number of numbers) {
      try {
        found.push(await get(number));
      } catch (error) {
        if ((error as { code?: unknown } | undefined)?.code !== "NOT_FOUND") throw error;
        unknown.push(number);
      }
    }
    return found;
  };
  const nothing = { trust: "api", orders: [], quotes: [], products: [], unknown } as const;
  const getOrder = (number: string): PromiseLike<OrderDetailB2B> => client.orders.get(number);

  switch (event.kind) {
    case "order-status": {
      const numbers = named(event.resource.map(({ orderNumber }) => orderNumber));
      return { ...nothing, orders: await read(numbers, getOrder) };
    }
    case "order-created": {
      const [customerOrderNumber] = named([event.resource.customerOrderNumber]);
      if (customerOrderNumber === undefined) return nothing;
      const rows: (string | null | undefined)[] = [];
      for await (const row of client.orders.search({ customerOrderNumber }))
        rows.push(row.ingramOrderNumber);
      if (rows.length === 0) unknown.push(customerOrderNumber);
      return { ...nothing, orders: await read(named(rows), getOrder) };
    }
    case "quote-created": {
      const numbers = named([event.resource.quoteNumber]);
      return { ...nothing, quotes: await read(numbers, (number) => client.quotes.get(number)) };
    }
    case "stock-update": {
      const numbers = named(event.resource.map(({ ingramPartNumber }) => ingramPartNumber));
      const products: PriceResult[] = [];
      for await (const product of client.catalog.price(numbers)) {
        products.push(product);
        if (product.status === "not-found") unknown.push(String(product.input));
      }
      return { ...nothing, products };
    }
    case "unknown":
      return nothing;
  }
}

/** Each number once. */
const named = (numbers: readonly (string | null | undefined)[]): string[] => [
  ...new Set(numbers.flatMap((number) => (number ? [number] : []))),
];
