import {
  isOverQuota,
  waitOf,
  wantsNewToken,
  type Ask,
  type Reply,
  type StoryClient,
} from "./client.js";
import type { ReadCatalogStep } from "./story.js";

/** What a client read of the catalog, beside what there is to read. */
export interface CatalogRead {
  readonly products: number;
  /** Different products that it found, and those that it did not. */
  readonly found: number;
  readonly missed: number;
  /** Rows that came a second time. */
  readonly repeated: number;
  readonly calls: number;
  readonly tokenCalls: number;
  /** The most calls that the service took within a minute. */
  readonly minutes: number;
  /** With prices: products with a price above 0, without one, and with one of 0. */
  readonly priced?: number;
  readonly unpriced?: number;
  readonly zeroPrices?: number;
}

interface Reading {
  readonly parts: Map<string, { readonly vendor: string }>;
  repeated: number;
  calls: number;
}

interface Row {
  readonly ingramPartNumber?: unknown;
  readonly vendorName?: unknown;
}

interface Page {
  readonly recordsFound?: unknown;
  readonly catalog?: readonly Row[];
}

/** The service lists no more than so many products in one search. */
const depthCap = 5000;

/**
 * Reads the whole catalog. The careful client counts the rows that come, goes on until none come, and
 * reads by vendor where a search ends early. The naive one believes the number of rows that it is told.
 */
export async function readCatalog(
  { policy, pageSize = 100, prices = false }: ReadCatalogStep["read-catalog"],
  client: StoryClient,
  truth: ReadonlySet<string>,
): Promise<CatalogRead> {
  const reading: Reading = { parts: new Map(), repeated: 0, calls: 0 };
  const tokenCalls = client.tokenCalls;
  const began = client.clock.now();
  if (policy === "naive") await believing(client, pageSize, reading);
  else await counting(client, pageSize, reading);
  const found = [...reading.parts.keys()].filter((part) => truth.has(part)).length;
  const priced = prices ? await pricesOf([...reading.parts.keys()], client, reading) : undefined;
  return {
    products: truth.size,
    found,
    missed: truth.size - found,
    repeated: reading.repeated,
    calls: reading.calls,
    tokenCalls: client.tokenCalls - tokenCalls,
    minutes: Math.ceil((client.clock.now() - began) / 60_000),
    ...priced,
  };
}

async function believing(client: StoryClient, pageSize: number, reading: Reading): Promise<void> {
  let pages = 1;
  for (let number = 1; number <= pages; number++) {
    const page = await pageOf(client, { pageNumber: number, pageSize }, reading);
    take(page.catalog ?? [], reading);
    if (number === 1) pages = Math.ceil(Number(page.recordsFound ?? 0) / pageSize);
  }
}

async function counting(client: StoryClient, pageSize: number, reading: Reading): Promise<void> {
  const seen = await toTheEnd(client, { pageSize }, reading);
  if (seen < depthCap) return;
  const vendors = new Set([...reading.parts.values()].map(({ vendor }) => vendor));
  for (const vendor of vendors) await toTheEnd(client, { pageSize, vendor }, reading);
}

/** @returns how many rows came */
async function toTheEnd(
  client: StoryClient,
  query: { readonly [name: string]: unknown },
  reading: Reading,
): Promise<number> {
  for (let [number, seen] = [1, 0]; ; number++) {
    const { catalog: rows = [] } = await pageOf(client, { ...query, pageNumber: number }, reading);
    // A page that brings nothing new is not the end; one without rows is.
    if (rows.length === 0) return seen;
    seen += rows.length;
    take(rows, reading);
    if (number === 10_000) throw new RangeError("The catalog does not end.");
  }
}

function take(rows: readonly Row[], reading: Reading): void {
  for (const { ingramPartNumber, vendorName } of rows) {
    const part = String(ingramPartNumber);
    if (reading.parts.has(part)) reading.repeated += 1;
    else reading.parts.set(part, { vendor: String(vendorName) });
  }
}

async function pageOf(
  client: StoryClient,
  query: { readonly [name: string]: unknown },
  reading: Reading,
): Promise<Page> {
  const reply = await readSafely(
    client,
    { operation: "get-reseller-v6-productsearch", query },
    reading,
  );
  // The service says the end of a search by a 404 as well as by an empty page.
  return reply.status === 404 ? {} : (reply.body ?? {});
}

/** A read may be repeated, whatever became of it. */
async function readSafely(
  client: StoryClient,
  ask: Ask,
  reading: { calls: number },
): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    reading.calls += 1;
    const reply = await client.call(ask);
    const { outcome, status } = reply;
    if (outcome === "answered" && (status < 300 || status === 404)) return reply;
    if (tries === 20)
      throw new RangeError(`${ask.operation} was never answered (${outcome}, ${status}).`);
    if (wantsNewToken(reply)) await client.renew();
    else await client.clock.sleep(isOverQuota(reply) ? waitOf(reply, client.clock.now()) : 2000);
  }
}

/** Products in one call of price and availability. */
const batch = 50;

export interface PriceRow {
  readonly ingramPartNumber?: unknown;
  readonly pricing?: { readonly customerPrice?: unknown } | null;
  readonly availability?: { readonly totalAvailability?: unknown } | null;
}

/** Asks for price and stock of products, and finds their rows by part number, wherever they stand. */
export async function priceRows(
  parts: readonly string[],
  client: StoryClient,
  reading: { calls: number },
): Promise<ReadonlyMap<string, PriceRow>> {
  const rows = new Map<string, PriceRow>();
  for (let from = 0; from < parts.length; from += batch) {
    const { body } = await readSafely(
      client,
      {
        operation: "post-priceandavailability",
        query: { includeAvailability: true, includePricing: true },
        body: {
          products: parts
            .slice(from, from + batch)
            .map((ingramPartNumber) => ({ ingramPartNumber })),
        },
      },
      reading,
    );
    for (const row of Array.isArray(body) ? (body as readonly PriceRow[]) : [])
      rows.set(String(row.ingramPartNumber).toUpperCase(), row);
  }
  return rows;
}

async function pricesOf(
  parts: readonly string[],
  client: StoryClient,
  reading: Reading,
): Promise<Required<Pick<CatalogRead, "priced" | "unpriced" | "zeroPrices">>> {
  const rows = await priceRows(parts, client, reading);
  const counts = { priced: 0, unpriced: 0, zeroPrices: 0 };
  for (const part of parts) {
    const price = rows.get(part)?.pricing?.customerPrice;
    if (price === undefined || price === null || price === "") counts.unpriced += 1;
    else if (Number(price) > 0) counts.priced += 1;
    else counts.zeroPrices += 1;
  }
  return counts;
}
