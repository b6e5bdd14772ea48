import { describe, expect, test } from "vitest";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

export function settlingSuite(makeStore: MakeStore): void {
  describe("settling", () => {
    test("a booked order whose answer was lost is found and adopted", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("after", { kind: "reset" });
      const order = await ledger.place(orderOf("PO-1"));
      expect(order).toMatchObject({ state: "unknown", reason: "no-answer", sends: 1 });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({
        state: "placed",
        settledBy: "search",
        sends: 1,
        readBack: { isAsAsked: true },
      });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("an order that was not booked is sent again, after searches have shown that", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("before", { kind: "answer", status: 500 });
      const order = await ledger.place(orderOf("PO-1"));
      expect(order).toMatchObject({ state: "unknown", sends: 1 });
      await settle(ledger);
      const settled = await ledger.get("PO-1");
      expect(settled).toMatchObject({ state: "placed", settledBy: "answer", sends: 2 });
      const took = Date.parse(settled?.updatedAt ?? "") - Date.parse(order.acceptedAt);
      expect(took).toBeGreaterThanOrEqual(600_000);
      expect(took).toBeLessThan(900_000);
      expect(world.booked("PO-1")).toBe(1);
    });

    test("an order that is booked long after its caller gave up is found, not doubled", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger({ client: world.client({ timeout: 50 }) });
      world.strike("before", { kind: "delay", by: "90s" });
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "unknown" });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a number that the API knows already leads to the order under it", async () => {
      await using world = await World.open(makeStore);
      await world.client().orders.create(orderOf("PO-1"));
      await world.clock.sleep(120_000);
      const ledger = await world.ledger();
      const order = await ledger.place(orderOf("PO-1"));
      expect(order).toMatchObject({ state: "unknown", reason: "number-exists" });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", settledBy: "search" });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a number under which something else is booked waits for a person", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const lines = [{ ingramPartNumber: "6YE881", quantity: 7 }];
      await world.client().orders.create(orderOf("PO-1", { lines }));
      const { id } = await ledger.place(orderOf("PO-1"));
      await settle(ledger);
      const order = await ledger.get("PO-1");
      expect(order).toMatchObject({
        state: "needs-human",
        reason: "booked-differently",
        question: {
          orders: [{ lines: [{ quantity: "7" }] }],
          readBack: {
            differences: [{ path: "quantity", part: "6YE881", asked: "1", booked: "7" }],
          },
        },
      });
      expect((await ledger.counts()).stuck).toMatchObject([
        {
          poNumber: "PO-1",
          reason: "booked-differently",
          nextStep: expect.stringMatching(/resolve/) as string,
        },
      ]);
      expect(await ledger.place(orderOf("PO-1"))).toEqual(order);

      await expect(ledger.resolve(id, { decision: "drop" }, " ", "x")).rejects.toThrow(
        /who decides/,
      );
      const [found] = world.simulator.orders("PO-1");
      const decision = { decision: "booked", orderNumbers: [found?.orderNumber ?? ""] } as const;
      const settled = await ledger.resolve(id, decision, "bo", "Agreed by phone.");
      expect(settled).toMatchObject({
        state: "placed",
        settledBy: "person",
        readBack: { isAsAsked: false },
      });
      const [last] = (await ledger.history(id)).slice(-1);
      expect(last).toMatchObject({
        who: "bo",
        detail: "Agreed by phone.",
        what: "resolved-booked",
      });
      await expect(ledger.resolve(id, decision, "bo", "again")).rejects.toThrow(/is placed/);
    });

    test("an order that shares its number on purpose is never sent twice by itself", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("before", { kind: "reset" });
      const attribute = {
        attributeName: "allowDuplicateCustomerOrderNumber",
        attributeValue: "true",
      };
      const order = orderOf("PO-1", { additionalAttributes: [attribute] });
      const { id } = await ledger.place(order, { allowDuplicate: { reason: "Monthly." } });
      await settle(ledger);
      expect(await ledger.get(id)).toMatchObject({
        state: "needs-human",
        reason: "duplicate-allowed",
        sends: 1,
      });
      await ledger.resolve(id, { decision: "send" }, "bo", "Not in their books.");
      await settle(ledger);
      expect(await ledger.get(id)).toMatchObject({ state: "placed", sends: 2 });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("version 7 hands an order in, and its orders are found when they are booked", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.simulator.faults.add("f5");
      const order = await ledger.place(
        { customerOrderNumber: "PO-7", lines: [{ ingramPartNumber: "6YE881", quantity: 1 }] },
        { version: "v7" },
      );
      expect(order).toMatchObject({ state: "unknown", reason: "not-confirmed" });
      expect(order.state === "unknown" && order.confirmationNumber).toMatch(/\S/);
      await settle(ledger);
      expect(await ledger.get("PO-7")).toMatchObject({
        state: "placed",
        settledBy: "search",
        sends: 1,
        readBack: { isAsAsked: true },
      });
      expect(world.booked("PO-7")).toBe(1);
    });

    test("an order that could not be sent is sent later, and after an hour waits for a person", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("before", { kind: "answer", status: 401 }, 4);
      const first = await ledger.place(orderOf("PO-1"));
      expect(first).toMatchObject({ state: "accepted", reason: "not-authorised", sends: 0 });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });

      world.strike("before", { kind: "answer", status: 403 }, 1_000);
      await ledger.place(orderOf("PO-2"));
      await settle(ledger);
      expect(await ledger.get("PO-2")).toMatchObject({ state: "needs-human", reason: "not-sent" });
      expect(world.booked("PO-2")).toBe(0);
    });

    test("an order can be taken back before it is sent, and while it is on customer hold", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const waiting = await ledger.place(orderOf("PO-1"), { later: true });
      expect(await ledger.cancel(waiting.id, "bo", "Wrong.")).toMatchObject({ state: "cancelled" });
      await settle(ledger);
      expect(world.booked("PO-1")).toBe(0);

      const held = await ledger.place(
        orderOf("PO-2", {
          additionalAttributes: [
            { attributeName: "allowOrderOnCustomerHold", attributeValue: "true" },
          ],
        }),
      );
      expect(await ledger.cancel(held.id, "bo", "Wrong.")).toMatchObject({ state: "cancelled" });
      expect(world.simulator.orders("PO-2")).toMatchObject([{ status: "Canceled" }]);

      const gone = await ledger.place(orderOf("PO-3"));
      await expect(ledger.cancel(gone.id, "bo", "Wrong.")).rejects.toMatchObject({
        code: "NOT_ON_HOLD",
      });
      expect(await ledger.get("PO-3")).toMatchObject({ state: "placed" });
    });

    test("closing waits for what a worker has on the wire, and its outcome is kept", async () => {
      await using world = await World.open(makeStore);
      const closed: Promise<void>[] = [];
      const ledger = await world.ledger({
        checkpoint: (step) => {
          if (step === "sent") closed.push(ledger.close());
        },
      });
      await ledger.place(orderOf("PO-1"), { later: true });
      await settle(ledger);
      await Promise.all(closed);
      expect(closed).toHaveLength(1);
      const next = await world.ledger();
      expect(await next.get("PO-1")).toMatchObject({ state: "placed", settledBy: "answer" });
    });

    test("an order whose outcome is unknown cannot be cancelled", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("after", { kind: "reset" });
      const { id } = await ledger.place(orderOf("PO-1"));
      await expect(ledger.cancel(id, "bo", "Wrong.")).rejects.toThrow(/nobody knows yet/);
    });
  });
}
