import { describe, expect, test } from "vitest";
import { OrderConflictError } from "@xi-sdk/ledger";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

export function placingSuite(makeStore: MakeStore): void {
  describe("placing", () => {
    test("an order is booked once, and read back", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = await ledger.place(orderOf(" PO-1 "), { by: "ana" });
      expect(order).toMatchObject({
        state: "placed",
        poNumber: "PO-1",
        settledBy: "answer",
        sends: 1,
        acceptedBy: "ana",
        readBack: { isAsAsked: true, differences: [], rejectedLines: [], backOrders: [] },
        orders: [{ currency: "USD", lines: [{ ingramPartNumber: "6YE881", quantity: "1" }] }],
      });
      expect(world.booked()).toBe(1 + preloaded);
      expect(await ledger.get("po-1")).toEqual(order);
      expect(await ledger.get(order.id)).toEqual(order);
      expect(await ledger.get("PO-2")).toBeUndefined();
    });

    test("the same order again, in another spelling, is the one that is there", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const first = await ledger.place(orderOf("PO-1"));
      const again = await ledger.place({
        lines: [{ quantity: "01" as never, ingramPartNumber: " 6YE881", customerLineNumber: "1" }],
        notes: "",
        customerOrderNumber: "po-1",
      });
      expect(again).toEqual(first);
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a double click and another process come to one order", async () => {
      await using world = await World.open(makeStore);
      const [one, two] = [await world.ledger(), await world.ledger()];
      world.strike("after", { kind: "delay", by: "3s" });
      const orders = await Promise.all(
        [one, one, two, two].map((ledger) => ledger.place(orderOf("PO-1"))),
      );
      expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
      expect(orders.map(({ state, sends }) => [state, sends])).toEqual(
        Array.from({ length: 4 }, () => ["placed", 1]),
      );
      expect(world.booked("PO-1")).toBe(1);
    });

    test("other content under the same number is refused, and the differences are shown", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(orderOf("PO-1"));
      const other = orderOf("PO-1", {
        notes: "Ring twice",
        lines: [{ ingramPartNumber: "6YE881", quantity: 2 }],
      });
      const error: unknown = await ledger.place(other).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(OrderConflictError);
      expect((error as OrderConflictError).differences).toEqual([
        { path: "lines[0].customerLineNumber", stored: "1", given: null },
        { path: "lines[0].quantity", stored: "1", given: "2" },
        { path: "notes", stored: null, given: "Ring twice" },
      ]);
      expect((error as Error).message).not.toContain("Ring");
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a refused order says why; a corrected one may have its number", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const wrong = orderOf("PO-1", { lines: [{ ingramPartNumber: "NOSUCH", quantity: 1 }] });
      const rejected = await ledger.place(wrong);
      expect(rejected).toMatchObject({
        state: "rejected",
        refusal: { code: "BAD_REQUEST", status: 400 },
      });
      expect(await ledger.place(wrong)).toEqual(rejected);
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({
        state: "placed",
        id: rejected.id,
      });
      const history = await ledger.history(rejected.id);
      expect(history.map(({ what }) => what)).toEqual([
        "accepted",
        "sending",
        "rejected",
        "accepted-again",
        "sending",
        "placed",
      ]);
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a refused order is sent again when its caller asks for it", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("before", { kind: "answer", status: 400, message: "CREDIT LIMIT" });
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "rejected" });
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "rejected", sends: 1 });
      const again = await ledger.place(orderOf("PO-1"), { retryRejected: true });
      expect(again).toMatchObject({ state: "placed", sends: 2 });
    });

    test("what the checks of the client find is a refusal, and nothing is sent", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = await ledger.place(orderOf("PO-1", { lines: [{ quantity: "many" as never }] }));
      expect(order).toMatchObject({
        state: "rejected",
        refusal: { code: "REQUEST_INVALID", status: null },
      });
      expect(world.booked()).toBe(preloaded);
    });

    test("an order without a number is refused before anything is written", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await expect(ledger.place({ customerOrderNumber: " " })).rejects.toThrow(
        /customerOrderNumber is blank.*keeps the order from being doubled/,
      );
      await expect(ledger.place([] as never)).rejects.toThrow(/is no object/);
      expect((await ledger.list()).orders).toEqual([]);
    });

    test("lines that were refused and lines that wait for stock are part of the result", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = await ledger.place(
        orderOf("PO-1", {
          acceptBackOrder: true,
          lines: [
            {
              customerLineNumber: "1",
              ingramPartNumber: "6YE881",
              quantity: 100_000,
              unitPrice: 1.5,
            },
            { customerLineNumber: "2", ingramPartNumber: "NOSUCH", quantity: 3 },
          ],
          additionalAttributes: [{ attributeName: "allowPartialOrder", attributeValue: "true" }],
        }),
      );
      expect(order).toMatchObject({
        state: "placed",
        readBack: {
          isAsAsked: false,
          differences: [
            { path: "quantity", part: "NOSUCH", asked: "3", booked: null },
            { path: "unitPrice", part: "6YE881", asked: "1.5" },
          ],
          rejectedLines: [
            { customerLineNumber: "2", ingramPartNumber: "NOSUCH", quantity: "3", code: "EN" },
          ],
          backOrders: [{ part: "6YE881" }],
        },
      });
    });

    test("all orders that one purchase order was split into are read back", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.simulator.faults.add({ effect: { kind: "order", change: "split" } });
      const lines = ["6YE881", "DF4128"].map((ingramPartNumber) => ({
        ingramPartNumber,
        quantity: 2,
      }));
      const order = await ledger.place(orderOf("PO-1", { lines }));
      expect(order).toMatchObject({ state: "placed", readBack: { isAsAsked: true } });
      expect(order.state === "placed" && order.orders).toHaveLength(2);
    });

    test("the API's guard is switched off for a reason only, which is kept", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const attribute = {
        attributeName: "AllowDuplicateCustomerOrderNumber",
        attributeValue: "True",
      };
      const open = orderOf("PO-1", { additionalAttributes: [attribute] });
      await ledger.place(orderOf("PO-1"));
      await expect(ledger.place(open)).rejects.toThrow(/guard against doubled orders off/);
      await expect(
        ledger.place(orderOf("PO-2"), { allowDuplicate: { reason: "twice" } }),
      ).rejects.toThrow(/lacks the attribute/);
      const reason = "The customer orders the same every month under one number.";
      await expect(ledger.place(open, { allowDuplicate: { reason } })).rejects.toThrow(
        OrderConflictError,
      );
      const options = { allowDuplicate: { reason, key: "march" } };
      const second = await ledger.place(open, options);
      expect(second).toMatchObject({
        state: "placed",
        duplicateReason: reason,
        duplicateKey: "march",
      });
      expect(await ledger.place(open, options)).toEqual(second);
      expect(world.booked("PO-1")).toBe(2);
    });

    test("an order that is left to a worker is sent by it", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = await ledger.place(orderOf("PO-1"), { later: true });
      expect(order).toMatchObject({ state: "accepted", sends: 0 });
      expect(world.booked("PO-1")).toBe(0);
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });
    });
  });
}

/** Orders that every simulator has from its beginning. */
const preloaded = 4;
