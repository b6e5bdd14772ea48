import { describe, expect, test } from "vitest";
import type { Checkpoint, Ledger } from "@xi-sdk/ledger";
import { ask } from "../../src/store/work.js";
import { openStore } from "../../src/store/open.js";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

class Died extends Error {}

const required = { approval: "required", by: "ana" } as const;

const asked = async (ledger: Ledger, poNumber = "PO-1"): Promise<string> =>
  (await ledger.place(orderOf(poNumber), required)).contentHash;

export function approvingSuite(makeStore: MakeStore): void {
  describe("approving", () => {
    test("an order waits until a second person approves what it asks for", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = await ledger.place(orderOf("PO-1"), required);
      expect(order).toMatchObject({
        state: "awaiting-approval",
        approveUntil: null,
        approval: null,
        sends: 0,
      });
      await settle(ledger);
      expect(await ledger.place(orderOf("PO-1"))).toEqual(order);
      expect(world.booked("PO-1")).toBe(0);
      expect((await ledger.counts()).states["awaiting-approval"]).toBe(1);

      const hash = order.contentHash;
      const placed = await ledger.approve(order.id, "ben", hash);
      expect(placed).toMatchObject({ state: "placed", approval: { who: "ben", hash } });
      expect(await ledger.approve("PO-1", "ben", hash)).toEqual(placed);
      expect(world.booked("PO-1")).toBe(1);
      const trail = await ledger.history(order.id);
      expect(trail.map(({ what, who }) => [what, who])).toEqual([
        ["accepted", "ana"],
        ["approval-asked", null],
        ["approved", "ben"],
        ["sending", null],
        ["placed", null],
      ]);
      expect(trail[2]).toMatchObject({ detail: hash });
    });

    test("who placed it cannot approve it, and another hash approves nothing", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const hash = await asked(ledger);
      const other = await asked(ledger, "PO-2").then(() =>
        ledger.place(orderOf("PO-3", { notes: "another" }), required),
      );
      for (const [who, given] of [
        [" Ana", hash],
        ["ben", other.contentHash],
        ["ben", ""],
      ] as const)
        await expect(ledger.approve("PO-1", who, given)).rejects.toMatchObject({
          code: "LEDGER_APPROVAL",
        });
      await expect(ledger.approve("PO-1", " ", hash)).rejects.toMatchObject({
        code: "LEDGER_INPUT",
      });
      expect(await ledger.get("PO-1")).toMatchObject({ state: "awaiting-approval" });
      expect(world.booked("PO-1")).toBe(0);
    });

    test("what is rejected is not sent; a corrected order needs an approval of its own", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const hash = await asked(ledger);
      const held = await ledger.reject("PO-1", "ben", "Too many.");
      expect(held).toMatchObject({
        state: "held",
        reason: "declined",
        message: expect.stringMatching(/ben: Too many\./) as string,
      });
      expect(await ledger.reject("PO-1", "ben", "Too many.")).toEqual(held);
      // The program that is started again does not ask again by itself.
      expect(await ledger.place(orderOf("PO-1"), required)).toEqual(held);
      const corrected = await ledger.place(orderOf("PO-1", { notes: "fewer" }));
      expect(corrected).toMatchObject({ state: "awaiting-approval" });
      await expect(ledger.approve("PO-1", "ben", hash)).rejects.toThrow(/hashes differ/);
      expect(await ledger.approve("PO-1", "ben", corrected.contentHash)).toMatchObject({
        state: "placed",
      });
      expect(world.booked("PO-1")).toBe(1);
      await expect(ledger.reject("PO-1", "ben", "late")).rejects.toThrow(/waits for no approval/);
    });

    test("an approval that comes too late is refused, and the order can be asked for again", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const options = { ...required, approvalWithin: 3_600_000 };
      const { contentHash } = await ledger.place(orderOf("PO-1"), options);
      await world.clock.sleep(3_600_000);
      await expect(ledger.approve("PO-1", "ben", contentHash)).rejects.toThrow(/time .* is over/);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "held", reason: "expired" });
      const again = await ledger.place(orderOf("PO-1"), { ...options, retryRejected: true });
      expect(again).toMatchObject({ state: "awaiting-approval" });
      expect(await ledger.approve("PO-1", "ben", contentHash)).toMatchObject({ state: "placed" });
      await expect(ledger.place(orderOf("PO-2"), { approvalWithin: 1 })).rejects.toMatchObject({
        code: "LEDGER_INPUT",
      });
    });

    test("guards are looked at before the approval is asked for, and again after it", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const low = await ledger.place(orderOf("PO-1"), {
        ...required,
        guards: { maxTotal: "0.01" },
      });
      expect(low).toMatchObject({ state: "held", reason: "guards" });
      const order = await ledger.place(orderOf("PO-1"), { guards: { maxTotal: "1000000" } });
      expect(order).toMatchObject({ state: "awaiting-approval" });
      world.simulator.faults.add({
        match: { operation: "post-priceandavailability" },
        effect: { kind: "answer", status: 503 },
        count: 3,
      });
      const { contentHash: hash } = order;
      expect(await ledger.approve("PO-1", "ben", hash)).toMatchObject({
        state: "accepted",
        reason: "not-checked",
      });
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });
    });

    test("an order that was approved long after it was written down is tried again all the same", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const hash = await asked(ledger);
      await world.clock.sleep(86_400_000);
      world.strike("before", { kind: "answer", status: 429 }, 3);
      await ledger.approve("PO-1", "ben", hash);
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed" });
    });

    test("an approval that is asked for late holds for an order that still waits to be sent", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(orderOf("PO-1"), { later: true, by: "ana" });
      expect(await ledger.place(orderOf("PO-1"), required)).toMatchObject({
        state: "awaiting-approval",
      });
      await settle(ledger);
      expect(world.booked("PO-1")).toBe(0);
    });

    test("two people who approve at once come to one order", async () => {
      await using world = await World.open(makeStore);
      const [one, two] = [await world.ledger(), await world.ledger()];
      const hash = await asked(one);
      const ends = await Promise.allSettled([
        one.approve("PO-1", "ben", hash),
        two.approve("PO-1", "cleo", hash),
      ]);
      expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await one.get("PO-1")).toMatchObject({ state: "placed", sends: 1 });
      expect(world.booked("PO-1")).toBe(1);
    });

    test("an order that nobody approved is not sent, though its row says that it may be", async () => {
      await using world = await World.open(makeStore);
      const store = await openStore(world.store.source);
      const ledger = await world.ledger({ store });
      await asked(ledger);
      await store.transaction(() =>
        ask("UPDATE xi_ledger_orders SET state = 'accepted', next_at = 0 WHERE po = 'PO-1'"),
      );
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "awaiting-approval", sends: 0 });
      expect(world.booked("PO-1")).toBe(0);
    });

    test("a process that dies at any step of asking, approving and guarding leaves one order", async () => {
      await using world = await World.open(makeStore);
      const options = { ...required, guards: { maxTotal: "1000000" } };
      const live = async (poNumber: string, dieAt: number): Promise<readonly Checkpoint[]> => {
        const steps: Checkpoint[] = [];
        const ledger = await world.ledger({
          checkpoint: (step) => {
            if (steps.length === dieAt) throw new Died();
            steps.push(step);
          },
        });
        try {
          const { contentHash } = await ledger.place(orderOf(poNumber), options);
          await ledger.approve(poNumber, "ben", contentHash);
        } catch (error) {
          if (!(error instanceof Died)) throw error;
        }
        return steps;
      };
      const steps = await live("PO-0", Infinity);
      expect(steps.join(" ")).toBe(
        "accept accepted guard guarded record recorded " +
          "decide decided guard guarded record recorded claimed send sent record recorded",
      );
      for (const dieAt of steps.keys()) {
        const poNumber = `PO-${dieAt + 1}`;
        await live(poNumber, dieAt);
        const next = await world.ledger();
        await next.place(orderOf(poNumber), options);
        await settle(next);
        const order = await next.get(poNumber);
        const where = `dead before ${steps[dieAt]} (${dieAt})`;
        if (dieAt < 7) expect(order, where).toMatchObject({ state: "awaiting-approval", sends: 0 });
        await next.approve(poNumber, "ben", order?.contentHash ?? "");
        await settle(next);
        expect(await next.get(poNumber), where).toMatchObject({ state: "placed" });
        expect(world.booked(poNumber), where).toBe(1);
      }
    });
  });
}
