import type { Reconciliation } from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import { onHold } from "../orders/desk.js";
import { cutAfter, cutBefore, openShop, type Shop } from "./shop.js";

const v6 = "post-createorder_v6";
const v7 = "post-createorder_v7";

const order = {
  customerOrderNumber: "PO-1001",
  shipToInfo: {
    companyName: "Sample Reseller",
    contact: "Dana Whitlock",
    addressLine1: "200 Example Way",
    city: "Springfield",
    state: "IL",
    postalCode: "62701",
    countryCode: "US",
  },
  lines: [
    { customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 2 },
    { customerLineNumber: "2", ingramPartNumber: "1A8249", quantity: 1 },
  ],
};

/** Times of the searches in seconds since the first. */
const times = ({ evidence }: Reconciliation): number[] => {
  const first = evidence.searches[0]?.at ?? 0;
  return evidence.searches.map(({ at }) => (at - first) / 1000);
};

const numbersOf = (result: Reconciliation): (string | null | undefined)[] =>
  "orders" in result ? result.orders.map(({ ingramOrderNumber }) => ingramOrderNumber) : [];

const bookedNumbers = ({ sim }: Shop, po = "PO-1001"): string[] =>
  sim.orders(po).map(({ orderNumber }) => orderNumber);

describe("an order of version 6 whose answer was lost", () => {
  it("is found as soon as the search shows it, and adopted", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutAfter(v6));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(times(result)).toEqual([0, 2, 6, 14, 30, 60]);
    expect(numbersOf(result)).toEqual(bookedNumbers(shop));
    expect(result.evidence.unchecked).toEqual([]);
    expect(result.evidence.searches.at(-1)?.found).toEqual(bookedNumbers(shop));
  });

  it("is settled by reads alone", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutAfter(v6));
    await shop.xi.orders.reconcile(ticket);
    expect(shop.sent.length).toBeGreaterThan(6);
    expect(shop.sent.filter((call) => !call.startsWith("GET "))).toEqual([]);
    expect(shop.sim.orders("PO-1001")).toHaveLength(1);
  });

  it("is settled by another process, from the ticket in a file", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutAfter(v6));
    await shop.sim.clock.advance("2h");
    const result = await shop.client().orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(result.evidence.searches).toHaveLength(1);
  });

  it("is searched for under the account that it was sent for", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutAfter(v6));
    await shop.sim.clock.advance("2h");
    const elsewhere = shop.client({ customerNumber: "20-999999" });
    expect((await elsewhere.orders.reconcile(ticket)).outcome).toBe("booked");
  });

  it("is not booked, once three searches found nothing and the last one was late enough", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("not-booked");
    expect(times(result)).toEqual([0, 2, 6, 14, 30, 60, 90, 120]);
    expect(result.evidence.searches.flatMap(({ found }) => found)).toEqual([]);
    expect(shop.sim.orders("PO-1001")).toEqual([]);
  });

  it("takes three searches and six seconds to be not booked when the ticket is of yesterday", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    await shop.sim.clock.advance("20h");
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("not-booked");
    expect(times(result)).toEqual([0, 2, 6]);
  });

  it("is not found yet when the settle time ends before the search can be sure", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutAfter(v6));
    const result = await shop.xi.orders.reconcile(ticket, { settleTime: 10_000 });
    if (result.outcome !== "not-found-yet") throw new Error(result.outcome);
    expect(times(result)).toEqual([0, 2, 6, 10]);
    expect(result.nextCheckAt).toBe(shop.sim.clock.now() + 16_000);
  });

  it("can be asked for in single searches, which add up", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    let result = await shop.xi.orders.reconcile(ticket, { settleTime: 0 });
    let calls = 1;
    while (result.outcome === "not-found-yet") {
      await shop.sim.clock.set(result.nextCheckAt);
      const { evidence: earlier } = result;
      result = await shop.xi.orders.reconcile(ticket, { settleTime: 0, earlier });
      calls += 1;
    }
    expect(result.outcome).toBe("not-booked");
    expect(calls).toBe(8);
    expect(times(result)).toEqual([0, 2, 6, 14, 30, 60, 90, 120]);
  });

  it("is booked after an answer of 500, a cut body and a page of a proxy too", async () => {
    for (const effect of [
      { kind: "wrong-status" },
      { kind: "cut-body" },
      { kind: "truncated-json" },
    ] as const) {
      await using shop = await openShop();
      const lost = { match: { operation: v6 }, effect };
      const ticket = await shop.lose(() => shop.xi.orders.create(order), lost);
      expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("booked");
    }
  });

  it("is not booked after the 500 of a maintenance", async () => {
    await using shop = await openShop();
    const outage = { match: { operation: v6 }, effect: { kind: "outage" } } as const;
    const ticket = await shop.lose(() => shop.xi.orders.create(order), outage);
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("not-booked");
  });

  it("goes by its number as it was given, and not by one that only begins like it", async () => {
    await using shop = await openShop();
    await shop.xi.orders.create({ ...order, customerOrderNumber: "PO-1001-B" });
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    await shop.sim.clock.advance("1h");
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("not-booked");
  });
});

describe("what was booked", () => {
  it("is put together from all orders that one number became", async () => {
    await using shop = await openShop();
    shop.sim.faults.add({ match: { operation: v6 }, effect: { kind: "order", change: "split" } });
    const ticket = await shop.loseAnswer(() => shop.xi.orders.create(order));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(numbersOf(result)).toHaveLength(2);
    expect(numbersOf(result)).toEqual(expect.arrayContaining(bookedNumbers(shop)));
  });

  it("differs when a line was refused, which is sure only after a while", async () => {
    await using shop = await openShop();
    const effect = { kind: "order", change: "refuse-line" } as const;
    shop.sim.faults.add({ match: { operation: v6 }, effect });
    const ticket = await shop.loseAnswer(() => shop.xi.orders.create(order));
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "booked-differently") throw new Error(result.outcome);
    expect(result.differences).toEqual([
      { path: "quantity", part: "1A8249", asked: 1, booked: null },
    ]);
    expect(times(result).at(-1)).toBe(120);
  });

  it("differs at once when the number was used elsewhere for something else", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    const other = [{ ingramPartNumber: "DF4128", quantity: 7 }];
    await shop.client().orders.create({ ...order, lines: other });
    await shop.sim.clock.advance("1m");
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "booked-differently") throw new Error(result.outcome);
    expect(result.evidence.searches).toHaveLength(1);
    expect(result.differences).toContainEqual({
      path: "quantity",
      part: "DF4128",
      asked: null,
      booked: 7,
    });
    expect(numbersOf(result)).toEqual(bookedNumbers(shop));
  });

  it("differs by its delivery address: by the ticket roughly, by the request to the street", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    const street = { ...order.shipToInfo, addressLine1: "9 Other Road" };
    await shop.client().orders.create({ ...order, shipToInfo: street });
    await shop.sim.clock.advance("1m");
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("booked");
    const result = await shop.xi.orders.reconcile(ticket, { asked: order });
    if (result.outcome !== "booked-differently") throw new Error(result.outcome);
    expect(result.differences).toEqual([
      { path: "shipToInfo.addressLine1", asked: "200 Example Way", booked: "9 Other Road" },
    ]);
  });

  it("is not taken from an order that was there before", async () => {
    await using shop = await openShop();
    await shop.xi.orders.create(order);
    await shop.sim.clock.advance("1h");
    const ticket = await shop.lose(() => shop.xi.orders.create(order), cutBefore(v6));
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "booked-differently") throw new Error(result.outcome);
    expect(result.differences.map(({ path }) => path)).toEqual(["placedAt"]);
  });

  it("cannot be told when the request allowed several orders of one number", async () => {
    await using shop = await openShop();
    await shop.xi.orders.create(order);
    await shop.sim.clock.advance("1h");
    const again = {
      ...order,
      additionalAttributes: [
        { attributeName: "allowDuplicateCustomerOrderNumber", attributeValue: "true" },
      ],
    };
    const booked = await shop.lose(() => shop.xi.orders.create(again), cutAfter(v6));
    const result = await shop.xi.orders.reconcile(booked);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "shared-number" });
    expect(numbersOf(result)).toEqual(bookedNumbers(shop).slice(1));
    await shop.sim.clock.advance("1h");
    const lost = await shop.lose(() => shop.xi.orders.create(again), cutBefore(v6));
    const nothing = await shop.xi.orders.reconcile(lost);
    expect(nothing).toMatchObject({ outcome: "cannot-tell", doubt: "shared-number", orders: [] });
  });
});

describe("an order of version 7", () => {
  it("is found under its number as well", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.createAsync(order), cutAfter(v7));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(numbersOf(result)).toEqual(bookedNumbers(shop));
  });

  it("may be in the queue for hours, so that its absence proves nothing", async () => {
    await using shop = await openShop();
    shop.sim.faults.add({ effect: { kind: "outage" }, lasts: "3h" });
    const ticket = await shop.loseAnswer(() => shop.xi.orders.createAsync(order));
    const early = await shop.xi.orders.reconcile(ticket);
    expect(early).toMatchObject({ outcome: "cannot-tell", doubt: "queued", orders: [] });
    await shop.sim.clock.advance("4h");
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("booked");
  });

  it("from a quote is compared by its number alone, and says so", async () => {
    await using shop = await openShop();
    const ticket = await shop.lose(() => shop.xi.orders.createAsync(order), cutAfter(v7));
    const quoted = { ...ticket, keys: { ...ticket.keys, quoteNumber: "QUO-1" } };
    const result = await shop.xi.orders.reconcile(quoted);
    expect(result.outcome).toBe("booked");
    expect(result.evidence.unchecked).toEqual(["lines"]);
  });
});

describe("a changed order", () => {
  const held = async (shop: Shop): Promise<string> => {
    await shop.xi.orders.create({ ...order, ...onHold });
    return bookedNumbers(shop)[0] as string;
  };
  const change = {
    lines: [
      { ingramLineNumber: "001", addUpdateDeleteLine: "UPDATE", quantity: 5 },
      { ingramLineNumber: "002", addUpdateDeleteLine: "DELETE" },
      {
        ingramPartNumber: "DF4128",
        customerLineNumber: "7",
        addUpdateDeleteLine: "ADD",
        quantity: 1,
      },
    ],
  };
  const modify = "put-ordermodify";

  it("shows the change when it was made", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const ticket = await shop.lose(() => shop.xi.orders.modify(number, change), cutAfter(modify));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(numbersOf(result)).toEqual([number]);
  });

  it("shows nothing of it when it was not made", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const ticket = await shop.lose(() => shop.xi.orders.modify(number, change), cutBefore(modify));
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("not-booked");
  });

  it("differs when only a part of the change was made", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const lines = [
      ...change.lines,
      { ingramLineNumber: "9", addUpdateDeleteLine: "UPDATE", quantity: 3 },
    ];
    const ticket = await shop.lose(
      () => shop.xi.orders.modify(number, { lines }),
      cutAfter(modify),
    );
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({
      outcome: "booked-differently",
      differences: [{ path: "quantity", part: "", asked: 3, booked: 0 }],
    });
  });

  it("cannot be told when a part was added that it may have had, without a line number", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const lines = [{ ingramPartNumber: "6YE881", addUpdateDeleteLine: "ADD", quantity: 1 }];
    const ticket = await shop.lose(
      () => shop.xi.orders.modify(number, { lines }),
      cutBefore(modify),
    );
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "added-line" });
  });

  it("cannot be told when nothing but notes was changed", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const call = () => shop.xi.orders.modify(number, { notes: "Call first" });
    const ticket = await shop.lose(call, cutAfter(modify));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({ outcome: "cannot-tell", doubt: "no-content" });
  });

  it("is released when it is on hold no more, and cannot be told while it is", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const before = await shop.lose(() => shop.xi.orders.release(number), cutBefore(modify));
    const waiting = await shop.xi.orders.reconcile(before);
    expect(waiting).toMatchObject({ outcome: "cannot-tell", doubt: "held" });
    const after = await shop.lose(() => shop.xi.orders.release(number), cutAfter(modify));
    expect((await shop.xi.orders.reconcile(after)).outcome).toBe("booked");
  });

  it("was not released when it is cancelled", async () => {
    await using shop = await openShop();
    const number = await held(shop);
    const ticket = await shop.lose(() => shop.xi.orders.release(number), cutBefore(modify));
    await shop.xi.orders.cancel(number);
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result).toMatchObject({
      outcome: "booked-differently",
      differences: [{ path: "orderStatus", asked: "released", booked: "Canceled" }],
    });
  });
});
