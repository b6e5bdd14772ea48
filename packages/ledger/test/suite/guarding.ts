import { describe, expect, test } from "vitest";
import type { Ledger } from "@xi-sdk/ledger";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

const PRICES = "post-priceandavailability";

/** What the simulator asks for the part on the orders of these tests. */
async function priceIn(world: World): Promise<string> {
  for await (const { price } of world.client().catalog.price(["6YE881"])) return String(price);
  throw new Error("The simulator states no price.");
}

const kinds = async (ledger: Ledger, poNumber: string): Promise<readonly string[]> =>
  (await ledger.history(poNumber)).map(({ what }) => what);

export function guardingSuite(makeStore: MakeStore): void {
  describe("guarding", () => {
    test("an order that its guards let pass is sent", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const guards = {
        expectedPrices: { "6YE881": await priceIn(world) },
        requireStock: true,
        maxTotal: "1000000",
        address: true,
      };
      expect(await ledger.place(orderOf("PO-1"), { guards })).toMatchObject({
        state: "placed",
        sends: 1,
      });
    });

    test("an order that costs more than was shown is held, and sent at the price that was accepted", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const seen = { guards: { expectedPrices: { "6YE881": "0.01" } } };
      const held = await ledger.place(orderOf("PO-1"), seen);
      expect(held).toMatchObject({
        state: "held",
        reason: "guards",
        sends: 0,
        findings: [{ guard: "price", path: "lines[0]", expected: "0.01" }],
        message: expect.stringMatching(/Nothing was sent/) as string,
      });
      expect(world.booked("PO-1")).toBe(0);
      expect((await ledger.pending()).map(({ state }) => state)).toEqual(["held"]);
      expect((await ledger.counts()).states).toMatchObject({ held: 1, placed: 0 });
      // Left out by mistake, the guards stay.
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "held", sends: 0 });
      const guards = { expectedPrices: { "6YE881": await priceIn(world) } };
      expect(await ledger.place(orderOf("PO-1"), { guards })).toMatchObject({
        state: "placed",
        id: held.id,
      });
      expect(await kinds(ledger, "PO-1")).toEqual([
        "accepted",
        "guards-found",
        "accepted-again",
        "guards-found",
        "accepted-again",
        "sending",
        "placed",
      ]);
    });

    test("another order may have the number of one that is held, and a held one can be cancelled", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const guards = { maxTotal: "0.01" };
      expect(await ledger.place(orderOf("PO-1"), { guards })).toMatchObject({ state: "held" });
      const other = orderOf("PO-1", { notes: "smaller" });
      expect(await ledger.place(other, { guards: {} })).toMatchObject({ state: "placed" });
      const { id } = await ledger.place(orderOf("PO-2"), { guards });
      expect(await ledger.cancel(id, "ana", "not wanted")).toMatchObject({ state: "cancelled" });
      expect(world.booked("PO-2")).toBe(0);
    });

    test("prices that cannot be read are no finding: it is looked at again, and then sent", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.simulator.faults.add({
        match: { operation: PRICES },
        effect: { kind: "answer", status: 503 },
        count: 3,
      });
      const guards = { maxTotal: "1000000" };
      const order = await ledger.place(orderOf("PO-1"), { guards });
      expect(order).toMatchObject({ state: "accepted", reason: "not-checked", sends: 0 });
      expect(world.booked("PO-1")).toBe(0);
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });
    });

    test("a worker looks at the guards of what was left to it", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const guards = { maxTotal: "0.01" };
      const order = await ledger.place(orderOf("PO-1"), { guards, later: true });
      expect(order).toMatchObject({ state: "accepted" });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "held", sends: 0 });
      expect(world.booked("PO-1")).toBe(0);
    });

    test("guards are looked at again before an order is sent again", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const guards = { maxTotal: "1000000" };
      world.strike("before", { kind: "answer", status: 500 });
      expect(await ledger.place(orderOf("PO-1"), { guards })).toMatchObject({ state: "unknown" });
      world.simulator.faults.add({
        match: { operation: PRICES },
        effect: { kind: "answer", status: 503 },
        count: 3,
      });
      await settle(ledger);
      expect(await kinds(ledger, "PO-1")).toEqual([
        "accepted",
        "sending",
        "no-answer",
        "not-booked",
        "not-sent",
        "sending",
        "placed",
      ]);
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a double click comes to one order while the guards are looked at", async () => {
      await using world = await World.open(makeStore);
      const [one, two] = [await world.ledger(), await world.ledger()];
      const guards = { maxTotal: "1000000" };
      const orders = await Promise.all(
        [one, one, two].map((ledger) => ledger.place(orderOf("PO-1"), { guards })),
      );
      expect(orders.map(({ state, sends }) => [state, sends])).toEqual(
        Array.from({ length: 3 }, () => ["placed", 1]),
      );
      expect(world.booked("PO-1")).toBe(1);
    });

    test("guards that are stated later hold for an order that still waits to be sent", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      world.strike("before", { kind: "answer", status: 429 }, 3);
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "accepted", sends: 0 });
      expect(await ledger.place(orderOf("PO-1"), { guards: { maxTotal: "0.01" } })).toMatchObject({
        state: "accepted",
      });
      world.simulator.faults.clear();
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "held", sends: 0 });
      expect(world.booked("PO-1")).toBe(0);
    });

    test("an order that is cancelled while its guards are looked at is not sent", async () => {
      await using world = await World.open(makeStore);
      const ledger: Ledger = await world.ledger({
        checkpoint: async (step) => {
          if (step === "guarded") await ledger.cancel("PO-1", "ana", "not wanted");
        },
      });
      const guards = { maxTotal: "1000000" };
      expect(await ledger.place(orderOf("PO-1"), { guards })).toMatchObject({ state: "cancelled" });
      expect(world.booked("PO-1")).toBe(0);
    });

    test("whoever places the order next goes on for a process that died over its guards", async () => {
      await using world = await World.open(makeStore);
      const dying = await world.ledger({
        checkpoint: (step) => {
          if (step === "guarded") throw new Error("died");
        },
      });
      const guards = { maxTotal: "1000000" };
      await expect(dying.place(orderOf("PO-1"), { guards })).rejects.toThrow("died");
      await world.clock.sleep(300_000);
      const ledger = await world.ledger();
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "placed", sends: 1 });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("guards that cannot be right are refused before anything is written", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await expect(
        ledger.place(orderOf("PO-1"), { guards: { maxTotal: "1,000" } }),
      ).rejects.toMatchObject({ code: "LEDGER_INPUT" });
      expect(await ledger.get("PO-1")).toBeUndefined();
    });
  });
}
