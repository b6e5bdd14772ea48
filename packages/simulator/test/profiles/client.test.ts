import { ServiceError, XiClient } from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import { createSimulator, knownParts, type Profile } from "../../src/index.js";
import { standingClock } from "../support.js";

const parts = knownParts.map(({ ingramPartNumber }) => ingramPartNumber);

/** States are read as the documentation of the client says: without case, prefix, blanks and the second L. */
const state = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replace(/^im::/, "")
    .replaceAll(/[\s_]/g, "")
    .replace("cancelled", "canceled");

/** What lies in another place, or moves, in some profiles: links, paging and the spelling of states. */
const loose = new Set([
  "links",
  "nextPage",
  "previousPage",
  "prevPage",
  "recordsFound",
  "pageSize",
]);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "string") return value.trimEnd();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !loose.has(name) && member !== undefined && member !== null)
      .map(([name, member]) => [name, /status$/i.test(name) ? state(member) : canonical(member)]),
  );
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** What a client finds out on one way through the API. */
async function walk(profile: Profile): Promise<{ readonly [step: string]: unknown }> {
  // The client waits before it tries again; the time of orders is not to hang on that.
  const clock = standingClock();
  const patience = standingClock();
  await using simulator = await createSimulator({ clock, profile, products: 240 });
  const xi = new XiClient({
    ...simulator.credentials,
    senderId: "walk",
    contact: "buyer@example.com",
    environment: simulator.origin,
    fetch: simulator.fetch,
    clock: { now: patience.now, sleep: async (ms: number) => patience.forward(ms) },
  });
  const product = async (part: string): Promise<unknown> => {
    try {
      return await xi.catalog.get(part);
    } catch (error) {
      // A whole product under the status 500 is an error that holds it.
      if (error instanceof ServiceError && error.data !== undefined) return error.data;
      throw error;
    }
  };
  const found = await all(xi.catalog.search({ pageSize: 100 }));
  const details: unknown[] = [];
  for (const part of parts) details.push(await product(part));
  const prices = await all(xi.catalog.price([...parts, "ZZ0001"]));
  const created = await xi.orders.create({
    customerOrderNumber: "PO-1001",
    lines: [
      { customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 2 },
      { customerLineNumber: "2", ingramPartNumber: "1A8249", quantity: 1 },
    ],
  });
  const number = created.orders?.[0]?.ingramOrderNumber ?? "";
  const order = await xi.orders.get(number);
  const orders = await all(xi.orders.search({ customerOrderNumber: "PO-1001" }));
  const allOrders = await all(xi.orders.search());
  const invoices = await all(xi.invoices.search());
  const invoice = await xi.invoices.get(invoices[0]?.invoiceNumber ?? "");
  const quotes = await all(xi.quotes.search());
  const renewals = await all(xi.renewals.search());
  const freight = await xi.freight.estimate({
    billToAddressId: "000",
    shipToAddressId: "200",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: "1" }],
  });
  const price = prices.map(({ product: row, ...rest }) => ({
    ...rest,
    observedAt: undefined,
    pricing: row?.pricing ?? row?.availability?.pricing,
  }));
  const nothing = await all(xi.catalog.search({ keyword: ["ZZZZZZ"] }));
  return canonical({
    found,
    details,
    price,
    created,
    order,
    orders,
    allOrders,
    invoices,
    invoice,
    quotes,
    renewals,
    freight,
    nothing,
  }) as { readonly [step: string]: unknown };
}

describe("a correct client", () => {
  it("finds its calls in the journal by the correlation id that it was told", async () => {
    await using simulator = await createSimulator({ products: 60 });
    const xi = new XiClient({
      ...simulator.credentials,
      environment: simulator.origin,
      fetch: simulator.fetch,
    });
    const { response } = await xi.catalog.get("6YE881").withResponse();
    expect(response.correlationId).toMatch(/^[\da-f]{32}$/);
    expect(simulator.journal.find({ correlationId: response.correlationId })).toEqual([
      expect.objectContaining({ operation: "get-reseller-v6-productdetail", status: 200 }),
    ]);
  });

  it.each(["live", "wild"] as const)(
    "finds the same under `%s` as under the description",
    async (profile) => {
      const [described, met] = [await walk("spec"), await walk(profile)];
      expect((described["found"] as unknown[]).length).toBe(240);
      expect((described["invoices"] as unknown[]).length).toBeGreaterThan(0);
      for (const step of Object.keys(described))
        expect([step, met[step]]).toEqual([step, described[step]]);
    },
  );
});
