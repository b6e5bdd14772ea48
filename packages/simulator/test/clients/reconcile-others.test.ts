import { describe, expect, it } from "vitest";
import { dayFromNoon } from "../documents/support.js";
import { cutAfter, cutBefore, openShop, type Shop } from "./shop.js";

const returning = "post-returnscreate";
const quoting = "quote_Create";

/** One of two notebooks of the delivered order of the test account. */
const entry = {
  invoiceNumber: "20-RD128-11",
  invoiceDate: dayFromNoon(-38),
  ingramPartNumber: "6YE881",
  quantity: 1,
  primaryReason: "The item is defective",
  secondaryReason: "It does not switch on",
  referenceNumber: "RET-1",
  shipFromInfo: [
    {
      companyName: "SAMPLE RESELLER",
      contact: "Dana Whitlock",
      addressLine1: "200 EXAMPLE WAY",
      city: "SPRINGFIELD",
      state: "IL",
      postalCode: "62701",
      countryCode: "US",
      email: "receiving@reseller.example",
    },
  ],
  numberOfBoxes: 1,
};

const askToReturn =
  (shop: Shop, ...list: object[]) =>
  () =>
    shop.xi.returns.create({ list: list as (typeof entry)[] });

describe("a return whose answer was lost", () => {
  it("is found by its reference and compared by part and quantity", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(askToReturn(shop, entry), cutAfter(returning));
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "booked") throw new Error(result.outcome);
    expect(result.returns).toMatchObject([
      { referenceNumber: "RET-1", products: [{ quantity: 1 }] },
    ]);
    expect(result.orders).toEqual([]);
  });

  it("is not booked when nothing has its reference", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(askToReturn(shop, entry), cutBefore(returning));
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("not-booked");
  });

  it("differs when the reference has another quantity", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(askToReturn(shop, entry), cutBefore(returning));
    await askToReturn(shop, { ...entry, quantity: 2 })();
    expect(await shop.xi.orders.reconcile(ticket)).toMatchObject({
      outcome: "booked-differently",
      differences: [{ path: "quantity", part: "6YE881", asked: 1, booked: 2 }],
    });
  });

  it("cannot be told without a reference on each of its entries, and nothing is searched for", async () => {
    await using shop = await openShop();
    const { referenceNumber: _, ...bare } = entry;
    const ticket = await shop.lose(askToReturn(shop, entry, bare), cutBefore(returning));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "no-number" });
    expect(shop.sent).toEqual([]);
  });
});

describe("a quote whose answer was lost", () => {
  const asked = {
    quoteName: "For the branch office",
    CustomerContact: "buyer@reseller.example",
    products: [{ ingramPartNumber: "SIM001", quantity: "3" }],
  };

  it("is found by its name once it is no draft, and compared by its products", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.quotes.create(asked), cutAfter(quoting));
    const early = await shop.xi.orders.reconcile(ticket);
    expect(early).toMatchObject({ outcome: "cannot-tell", doubt: "drafts", quotes: [] });
    await shop.sim.clock.advance("10m");
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "booked") throw new Error(result.outcome);
    expect(result.quotes).toMatchObject([{ quoteName: asked.quoteName }]);
  });

  it("cannot be told without a name", async () => {
    await using shop = await openShop();
    const { quoteName: _, ...nameless } = asked;
    const ticket = await shop.lose(() => shop.xi.quotes.create(nameless), cutAfter(quoting));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "no-number" });
  });
});

describe("anything else", () => {
  it("leaves nothing to search for, and says so", async () => {
    await using shop = await openShop();
    const ticket = {
      version: 1 as const,
      operation: "availabilityupdate",
      sentAt: 0,
      failedAt: 0,
      correlationId: "c0ffee",
      baseUrl: shop.sim.origin,
      keys: { customerOrderNumber: "PO-1" },
    };
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "no-number" });
    expect(result.evidence).toEqual({ searches: [], unchecked: [] });
  });
});
