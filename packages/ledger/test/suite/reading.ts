import { describe, expect, test } from "vitest";
import type { Change } from "@xi-sdk/ledger";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

export function readingSuite(makeStore: MakeStore): void {
  describe("reading", () => {
    test("orders are listed page by page, the newest first, by their states", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      for (let n = 1; n <= 7; n += 1) {
        await world.clock.sleep(1_000);
        await ledger.place(orderOf(`PO-${n}`), { later: n % 2 === 0 });
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ledger.list({ limit: 3 }, cursor);
        seen.push(...page.orders.map(({ poNumber }) => poNumber));
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(["PO-7", "PO-6", "PO-5", "PO-4", "PO-3", "PO-2", "PO-1"]);
      const placed = await ledger.list({ states: ["placed"] });
      expect(placed.orders.map(({ poNumber }) => poNumber)).toEqual([
        "PO-7",
        "PO-5",
        "PO-3",
        "PO-1",
      ]);
      expect(placed.cursor).toBeUndefined();
      const pending = await ledger.pending();
      expect(pending.map(({ poNumber }) => poNumber)).toEqual(["PO-6", "PO-4", "PO-2"]);
      expect(await ledger.counts()).toMatchObject({
        states: { placed: 4, accepted: 3 },
        stuck: [],
      });
      await expect(ledger.list({}, "x")).rejects.toThrow(/cursor/);
    });

    test("orders that are on their way for too long are stuck, with the next step", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(orderOf("PO-1"), { later: true });
      await world.clock.sleep(16 * 60_000);
      expect((await ledger.counts()).stuck).toMatchObject([
        {
          poNumber: "PO-1",
          state: "accepted",
          nextStep: expect.stringMatching(/run\(\)/) as string,
        },
      ]);
    });

    test("whoever watches sees every change once, in order, those of other processes too", async () => {
      await using world = await World.open(makeStore);
      const [one, two] = [await world.ledger(), await world.ledger()];
      const stop = new AbortController();
      const seen: Change[] = [];
      const watching = (async () => {
        for await (const change of one.watch({ signal: stop.signal })) {
          seen.push(change);
          if (seen.length === 9) stop.abort();
        }
      })();
      await one.place(orderOf("PO-1"));
      await Promise.all([two.place(orderOf("PO-2")), one.place(orderOf("PO-3"))]);
      await watching;
      const positions = seen.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      expect(new Set(positions).size).toBe(9);
      for (const poNumber of ["PO-1", "PO-2", "PO-3"])
        expect(
          seen.filter((change) => change.poNumber === poNumber).map(({ what }) => what),
        ).toEqual(["accepted", "sending", "placed"]);
      const [third] = seen.slice(2);
      const rest = two.watch({ after: third?.position ?? 0 });
      expect((await rest.next()).value).toEqual(seen[3]);
      await rest.return();
    });

    test("many workers share the orders, and each is sent by one of them", async () => {
      await using world = await World.open(makeStore);
      const ledgers = await Promise.all(Array.from({ length: 4 }, () => world.ledger()));
      const numbers = Array.from({ length: 20 }, (_, n) => `PO-${n}`);
      const [first] = ledgers;
      for (const poNumber of numbers) await first?.place(orderOf(poNumber), { later: true });
      world.strike("after", { kind: "reset" }, 3);
      await Promise.all(ledgers.map((ledger) => ledger.run({ untilIdle: true })));
      for (const poNumber of numbers) {
        expect(world.booked(poNumber)).toBe(1);
        expect(await first?.get(poNumber)).toMatchObject({ state: "placed", sends: 1 });
      }
    });

    test("accounts do not see each other's orders, and numbers are free in each", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(orderOf("PO-1"), { later: true });
      const other = await world.ledger({ account: { customerNumber: "20-333333" } });
      expect(await other.get("PO-1")).toBeUndefined();
      expect(await other.pending()).toEqual([]);
      await other.place(orderOf("PO-1"), { later: true });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed" });
      expect(await other.get("PO-1")).toMatchObject({ state: "accepted" });
    });
  });
}
