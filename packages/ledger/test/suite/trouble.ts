import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openLedger, StoreError, type LedgerStore, type Query } from "@xi-sdk/ledger";
import { ask, type Work } from "../../src/store/work.js";
import { openStore } from "../../src/store/open.js";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

/** A store over another one that fails where a test wants it. */
function failing(store: LedgerStore, fails: (query: Query) => void): LedgerStore {
  function* watched<T>(work: Work<T>): Work<T> {
    let next = work.next();
    while (!next.done) {
      fails(next.value);
      next = work.next(yield next.value);
    }
    return next.value;
  }
  return {
    ...store,
    transaction: (work) => store.transaction(() => watched(work())),
    read: (work) => store.read(() => watched(work())),
  };
}

const full = (): StoreError => new StoreError(new Error("database or disk is full"), true);

export function troubleSuite(makeStore: MakeStore): void {
  describe("in trouble", () => {
    test("nothing is sent when the order cannot be written down", async () => {
      await using world = await World.open(makeStore);
      let isFull = true;
      const store = failing(await openStore(world.store.source), ({ sql }) => {
        if (isFull && sql.startsWith("INSERT")) throw full();
      });
      const ledger = await world.ledger({ store });
      await expect(ledger.place(orderOf("PO-1"))).rejects.toMatchObject({
        code: "LEDGER_STORE_FULL",
      });
      expect(world.booked("PO-1")).toBe(0);
      expect(await ledger.get("PO-1")).toBeUndefined();
      isFull = false;
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({ state: "placed", sends: 1 });
    });

    test("what could not be written down after the wire is found again, not sent again", async () => {
      await using world = await World.open(makeStore);
      let isAway = false;
      const store = failing(await openStore(world.store.source), () => {
        if (isAway) throw new StoreError(new Error("ECONNREFUSED"), false);
      });
      const ledger = await world.ledger({
        store,
        checkpoint: (step) => {
          if (step === "sent") isAway = true;
        },
      });
      const error: unknown = await ledger.place(orderOf("PO-1")).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: "LEDGER_NOT_RECORDED" });
      expect((error as Error).message).toMatch(/was sent.*Do not order it by other means/);
      expect(world.booked("PO-1")).toBe(1);
      isAway = false;
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({
        state: "placed",
        settledBy: "search",
        sends: 1,
      });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("a store that is away for a moment after the wire is tried again", async () => {
      await using world = await World.open(makeStore);
      let failures = 0;
      const store = failing(await openStore(world.store.source), () => {
        if (failures > 0) {
          failures -= 1;
          throw new StoreError(new Error("ECONNRESET"), false);
        }
      });
      const ledger = await world.ledger({
        store,
        checkpoint: (step) => {
          if (step === "sent") failures = 2;
        },
      });
      expect(await ledger.place(orderOf("PO-1"))).toMatchObject({
        state: "placed",
        settledBy: "answer",
      });
    });

    test("a worker tells that the store is away, and goes on when it is back", async () => {
      await using world = await World.open(makeStore);
      let failures = 0;
      const store = failing(await openStore(world.store.source), () => {
        if (failures > 0) {
          failures -= 1;
          throw new StoreError(new Error("ECONNREFUSED"), false);
        }
      });
      const ledger = await world.ledger({ store });
      await ledger.place(orderOf("PO-1"), { later: true });
      failures = 1;
      await expect(ledger.run({ untilIdle: true, concurrency: 1 })).rejects.toMatchObject({
        code: "LEDGER_STORE",
      });
      failures = 3;
      const heard: unknown[] = [];
      await ledger.run({ untilIdle: true, concurrency: 1, onError: (error) => heard.push(error) });
      expect(heard).toHaveLength(3);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed" });
    });

    test("nothing is sent for an order whose stored content was changed", async () => {
      await using world = await World.open(makeStore);
      const store = await openStore(world.store.source);
      const ledger = await world.ledger({ store });
      await ledger.place(orderOf("PO-1"), { later: true });
      await ledger.place(orderOf("PO-2"), { later: true });
      await ledger.place(orderOf("PO-3"), { later: true });
      const change = (po: string, request: string): Promise<unknown> =>
        store.transaction(() =>
          ask("UPDATE xi_ledger_orders SET request = ? WHERE po = ?", request, po),
        );
      await change("PO-1", JSON.stringify(orderOf("PO-1", { notes: "to another place" })));
      await change("PO-2", '{"customerOrderNumber":"PO-2","li');
      await settle(ledger);
      for (const poNumber of ["PO-1", "PO-2"]) {
        expect(await ledger.get(poNumber)).toMatchObject({
          state: "needs-human",
          reason: "payload-corrupt",
          sends: 0,
        });
        expect(world.booked(poNumber)).toBe(0);
      }
      expect(await ledger.get("PO-3")).toMatchObject({ state: "placed" });
      expect((await ledger.list()).orders).toHaveLength(3);
    });

    test("a store that a newer version has written is refused and left alone", async () => {
      await using world = await World.open(makeStore);
      const store = await openStore(world.store.source);
      const schema = (value: number): Promise<unknown> =>
        store.transaction(() =>
          ask("UPDATE xi_ledger_meta SET value = ? WHERE name = 'schema'", value),
        );
      const [row] = await store.read(() =>
        ask("SELECT value FROM xi_ledger_meta WHERE name = 'schema'"),
      );
      await schema(99);
      await expect(world.ledger()).rejects.toThrow(/schema 99.*Update it/);
      await schema(Number(row?.["value"]));
      await world.ledger();
      await store.close();
    });

    test("a clock that jumps neither doubles an order nor loses it", async () => {
      await using world = await World.open(makeStore);
      let offset = 0;
      let hasJumped = false;
      const clock = {
        now: () => world.clock.now() + offset,
        sleep: world.clock.sleep,
      };
      const one = await world.ledger({
        clock,
        // While it is on the wire, time jumps two hours ahead: others take this worker for dead.
        checkpoint: async (step) => {
          if (step !== "sent" || hasJumped) return;
          hasJumped = true;
          offset = 7_200_000;
          const other = await world.ledger({ clock });
          expect(await other.place(orderOf("PO-1"))).toMatchObject({
            state: "unknown",
            reason: "worker-lost",
          });
        },
      });
      expect(await one.place(orderOf("PO-1"))).toMatchObject({ state: "placed", sends: 1 });

      offset = 0;
      world.strike("after", { kind: "reset" });
      expect(await one.place(orderOf("PO-2"))).toMatchObject({ state: "unknown" });
      offset = -7_200_000;
      await settle(one);
      expect(await one.get("PO-2")).toMatchObject({ state: "placed", sends: 1 });
      expect([world.booked("PO-1"), world.booked("PO-2")]).toEqual([1, 1]);
    });

    test("a worker that was held up beyond its time does not send any more", async () => {
      await using world = await World.open(makeStore);
      let isHeldUp = true;
      const ledger = await world.ledger({
        checkpoint: async (step) => {
          if (step !== "send" || !isHeldUp) return;
          isHeldUp = false;
          await world.clock.sleep(3_600_000);
          const other = await world.ledger();
          await other.place(orderOf("PO-1"));
        },
      });
      await ledger.place(orderOf("PO-1"));
      expect(world.booked("PO-1")).toBe(0);
      await settle(ledger);
      expect(world.booked("PO-1")).toBe(1);
    });

    test("what is stored about orders is sealed, and old keys still open it", async () => {
      await using world = await World.open(makeStore);
      const [old, fresh] = [randomBytes(32), randomBytes(32)];
      const secret = { shipToInfo: { companyName: "Harbour Light Dental", city: "Portland" } };
      const before = await world.ledger({ encryption: { current: "a", keys: { a: old } } });
      const order = await before.place(orderOf("PO-1", secret), { later: true });
      expect(order.request).toMatchObject(secret);
      const store = await openStore(world.store.source);
      const stored = async (): Promise<string> =>
        JSON.stringify(await store.read(() => ask("SELECT * FROM xi_ledger_orders")));
      expect(await stored()).not.toContain("Harbour");

      const both = { current: "b", keys: { a: old, b: fresh } };
      const after = await world.ledger({ encryption: both });
      await settle(after);
      expect(await after.get("PO-1")).toMatchObject({ state: "placed", request: secret });
      await after.place(orderOf("PO-2", secret), { later: true });
      expect(await stored()).not.toMatch(/Harbour|6YE881/);

      const lost = await world.ledger({ encryption: { current: "a", keys: { a: old } } });
      await lost.run({ untilIdle: false, signal: AbortSignal.abort() });
      expect(await lost.get("PO-2")).toMatchObject({
        state: "accepted",
        request: { customerOrderNumber: "PO-2" },
      });
      await settle(after);
      expect(await after.get("PO-2")).toMatchObject({ state: "placed" });
      await store.close();
    });

    test("keys that cannot be right are refused", async () => {
      await using world = await World.open(makeStore);
      const open = (encryption: Parameters<typeof openLedger>[0]["encryption"]): Promise<unknown> =>
        openLedger({ client: world.client(), store: world.store.source, encryption });
      await expect(open({ current: "a", keys: { a: randomBytes(16) } })).rejects.toThrow(
        /16 bytes; AES-256 takes 32/,
      );
      await expect(open({ current: "b", keys: { a: randomBytes(32) } })).rejects.toThrow(
        /no key "b"/,
      );
    });

    test("a closed ledger takes nothing more", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.close();
      await ledger.close();
      await expect(ledger.place(orderOf("PO-1"))).rejects.toMatchObject({ code: "LEDGER_CLOSED" });
      expect(world.booked("PO-1")).toBe(0);
    });
  });
}
