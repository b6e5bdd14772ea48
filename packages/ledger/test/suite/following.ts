import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Change, Fact, Ledger, LedgerEvent } from "@xi-sdk/ledger";
import { createReceiver, parseEvent } from "@xi-sdk/resellers/webhooks";
import { openStore } from "../../src/store/open.js";
import { ask } from "../../src/store/work.js";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

class Died extends Error {}

const HOUR = 3_600_000;

const pair = (poNumber: string) =>
  orderOf(poNumber, {
    lines: [{ customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 2 }],
  });

const told = async (ledger: Ledger, poNumber: string): Promise<readonly Fact[]> =>
  (await ledger.timeline(poNumber)).changes.flatMap(({ data }) => data ?? []);

const count = (facts: readonly Fact[], kind: Fact["kind"]): number =>
  facts.filter((fact) => fact.kind === kind).length;

async function numberOf(ledger: Ledger, poNumber: string): Promise<string> {
  const order = await ledger.get(poNumber);
  return (order?.state === "placed" && order.orders[0]?.orderNumber) || "";
}

export function followingSuite(makeStore: MakeStore): void {
  describe("following", () => {
    test("a placed order is followed to its end, and each thing is told once", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(pair("PO-1"));
      const number = await numberOf(ledger, "PO-1");
      expect(await ledger.timeline("PO-1")).toMatchObject({ readAt: null, changes: [] });
      let reads = 0;
      for (let hour = 0; hour < 24 * 8; hour += 1) {
        await world.clock.sleep(HOUR);
        reads += await ledger.follow();
      }
      const facts = await told(ledger, "PO-1");
      expect(facts.map((fact) => [fact.kind, "to" in fact && !fact.line ? fact.to : null])).toEqual(
        [
          ["status", "Processing"],
          ["status", null],
          ["status", "Shipped"],
          ["status", null],
          ["shipment", null],
          ["parcel", null],
          ["serial", null],
          ["serial", null],
          ["invoice", null],
          ["status", "Delivered"],
          ["status", null],
        ],
      );
      expect(facts[4]).toMatchObject({
        orderNumber: number,
        ingramPartNumber: "6YE881",
        customerLineNumber: "1",
        quantity: "2",
      });
      expect(new Set(facts.map((fact) => "serialNumber" in fact && fact.serialNumber)).size).toBe(
        3,
      );
      const { nextReadAt, statuses } = await ledger.timeline("PO-1");
      expect(nextReadAt).toBeNull();
      expect(statuses.map(({ status }) => status)).toEqual(["Delivered", "Delivered"]);
      // It is read ever more seldom, and no more after its end.
      expect(reads).toBeLessThan(60);
      expect(await ledger.follow()).toBe(0);
      // Read over and over, it tells nothing new.
      for (let time = 0; time < 3; time += 1)
        expect(await ledger.follow({ order: "PO-1" })).toBe(1);
      expect(await told(ledger, "PO-1")).toEqual(facts);
    });

    test("an event of a webhook has the order be read, and nothing of it is believed", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      await ledger.place(pair("PO-1"));
      const orderNumber = await numberOf(ledger, "PO-1");
      const event = (resource: object): Parameters<Ledger["hint"]>[0] => {
        const [first] = parseEvent({
          eventId: "E1",
          topic: "resellers/orders",
          resource: [resource],
        });
        if (!first) throw new Error("There is no event.");
        return first;
      };
      const forged = { eventType: "im::order_shipped", lines: [{ lineStatus: "Shipped" }] };
      expect(await ledger.hint(event({ ...forged, orderNumber }))).toBe(1);
      expect(await ledger.hint(event({ ...forged, customerOrderNumber: "po-1" }))).toBe(1);
      expect(await ledger.hint(event({ ...forged, orderNumber: "20-OTHER" }))).toBe(0);
      expect(await ledger.hint(event({ eventType: "im::stock_update" }))).toBe(0);
      expect(await ledger.follow()).toBe(1);
      const facts = await told(ledger, "PO-1");
      expect([count(facts, "shipment"), count(facts, "status")]).toEqual([0, 2]);
      world.simulator.fulfilment.ship(orderNumber);
      await ledger.hint(event({ ...forged, customerOrderNumber: " po-1" }));
      expect(await ledger.follow()).toBe(1);
      expect(count(await told(ledger, "PO-1"), "shipment")).toBe(1);
    });

    test("deliveries that come twice, late and out of order are told once each", async () => {
      await using world = await World.open(makeStore);
      const { webhooks, fulfilment } = world.simulator;
      const ledger = await world.ledger();
      webhooks.register({ mode: "collect", secret: "s3cret" });
      const hinted: number[] = [];
      const receiver = createReceiver({
        secrets: "s3cret",
        now: () => world.clock.now(),
        onEvent: async (event) => hinted.push(await ledger.hint(event)),
      });
      await ledger.place(pair("PO-1"));
      const number = await numberOf(ledger, "PO-1");
      fulfilment.ship(number);
      const shipped = await webhooks.expect("im::order_shipped");
      fulfilment.invoice(number);
      const invoiced = await webhooks.expect("im::order_invoiced");
      const deliver = async ({ request }: typeof shipped): Promise<number> => {
        const { headers, body } = new Request("http://localhost/hooks", request);
        const text = await new Response(body).text();
        const receipt = await receiver.receive({ header: (name) => headers.get(name), body: text });
        await receipt.work();
        await ledger.follow();
        return receipt.status;
      };
      for (const one of [invoiced, shipped, invoiced, shipped])
        expect(await deliver(one)).toBe(200);
      expect(hinted).toEqual([1, 1]);
      const facts = await told(ledger, "PO-1");
      expect(
        (["shipment", "serial", "invoice"] as const).map((kind) => count(facts, kind)),
      ).toEqual([1, 2, 1]);
    });

    test("the webhook of version 7 has the order be looked up at once", async () => {
      await using world = await World.open(makeStore);
      const ledger = await world.ledger();
      const order = { ...pair("PO-1"), quoteNumber: undefined };
      await ledger.place(order as never, { version: "v7" });
      await ledger.run({ untilIdle: true, concurrency: 1, signal: AbortSignal.abort() });
      const before = await ledger.get("PO-1");
      expect(before).toMatchObject({ state: "unknown", reason: "not-confirmed" });
      const [event] = parseEvent({
        eventId: "E1",
        resource: { eventType: "IM::async_order_create", customerOrderNumber: "PO-1" },
      });
      const store = await openStore(world.store.source);
      const due = async (): Promise<number> => {
        const sql = "SELECT next_at FROM xi_ledger_orders WHERE po = 'PO-1'";
        const [row] = await store.read(() => ask(sql));
        return Number(row?.["next_at"]);
      };
      await store.transaction(() =>
        ask("UPDATE xi_ledger_orders SET next_at = ?", world.clock.now() + 24 * HOUR),
      );
      expect(await ledger.hint(event as never)).toBe(1);
      expect(await due()).toBe(world.clock.now());
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({ state: "placed" });
      await store.close();
    });

    test("a hint that comes during a read is not lost", async () => {
      await using world = await World.open(makeStore);
      let isReading = true;
      const ledger: Ledger = await world.ledger({
        checkpoint: async (step) => {
          if (step !== "followed" || !isReading) return;
          isReading = false;
          world.simulator.fulfilment.ship(await numberOf(ledger, "PO-1"));
          const resource = [{ customerOrderNumber: "PO-1" }];
          expect(await ledger.hint({ kind: "order-status", resource })).toBe(1);
        },
      });
      await ledger.place(pair("PO-1"));
      await world.clock.sleep(HOUR);
      expect(await ledger.follow()).toBe(2);
      expect(count(await told(ledger, "PO-1"), "shipment")).toBe(1);
    });

    test("an older read that ends late does not overwrite a newer one", async () => {
      await using world = await World.open(makeStore);
      let isSlow = true;
      const slow: Ledger = await world.ledger({
        // It has read; until it writes, the order ships, and another worker takes over and tells so.
        checkpoint: async (step) => {
          if (step !== "followed" || !isSlow) return;
          isSlow = false;
          world.simulator.fulfilment.ship(await numberOf(slow, "PO-1"));
          const other = await world.ledger();
          await other.follow({ order: "PO-1" });
        },
      });
      await slow.place(pair("PO-1"));
      await slow.follow({ order: "PO-1" });
      const { statuses } = await slow.timeline("PO-1");
      expect(statuses[0]).toMatchObject({ line: null, status: "Shipped" });
      const facts = await told(slow, "PO-1");
      expect(facts.map((fact) => "to" in fact && fact.to)).not.toContain("Processing");
      expect(count(facts, "shipment")).toBe(1);
    });

    test("a process that dies at any step tells everything once, to whoever keeps a position", async () => {
      await using world = await World.open(makeStore);
      for (const dieAt of ["follow", "followed"]) {
        const poNumber = `PO-${dieAt}`;
        const ledger = await world.ledger({
          checkpoint: (step) => {
            if (step === dieAt) throw new Died();
          },
        });
        await ledger.place(pair(poNumber));
        world.simulator.fulfilment.ship(await numberOf(ledger, poNumber));
        await expect(ledger.follow({ order: poNumber })).rejects.toThrow(Died);
        const next = await world.ledger();
        await world.clock.sleep(HOUR);
        expect(await next.follow()).toBeGreaterThan(0);
        const facts = await told(next, poNumber);
        expect([count(facts, "shipment"), count(facts, "serial")]).toEqual([1, 2]);
      }
      const ledger = await world.ledger();
      const seen: Change[] = [];
      let after = 0;
      // A consumer that is started anew for each change.
      for (let time = 0; time < 18; time += 1) {
        const watching = ledger.watch({ after });
        const { value } = await watching.next();
        await watching.return();
        if (value) seen.push(value);
        after = value?.position ?? after;
      }
      expect(new Set(seen.map(({ position }) => position)).size).toBe(18);
      expect(seen.filter(({ what }) => what === "serial")).toHaveLength(4);
    });

    test("a read that fails is made again later, and orders to send do not wait for it", async () => {
      await using world = await World.open(makeStore);
      const events: LedgerEvent[] = [];
      const ledger = await world.ledger({ observe: (event) => events.push(event) });
      await ledger.place(pair("PO-1"));
      world.simulator.faults.add({
        match: { operation: "get-orderdetails-v6.1" },
        effect: { kind: "answer", status: 500 },
        count: 3,
      });
      expect(await ledger.follow({ order: "PO-1" })).toBe(1);
      expect(await ledger.timeline("PO-1")).toMatchObject({ readAt: null, changes: [] });
      expect(await ledger.follow()).toBe(0);
      await world.clock.sleep(HOUR);
      expect(await ledger.follow()).toBe(1);
      expect(count(await told(ledger, "PO-1"), "status")).toBe(2);
      const steps = events.map((event) => (event.type === "state" ? event.state : event.work));
      expect(steps.join(" ")).toBe("sending send placed follow follow");
      expect(events[3]).toMatchObject({ type: "work", error: "SERVICE", poNumber: "PO-1" });
      expect(JSON.stringify(events)).not.toMatch(/6YE881|secret/);
    });

    test("a worker follows beside its work, and ends waits for approval", async () => {
      await using world = await World.open(makeStore);
      const stop = new AbortController();
      const ledger = await world.ledger({
        checkpoint: (step) => {
          if (step === "followed") stop.abort();
        },
      });
      await ledger.place(pair("PO-1"));
      await ledger.place(pair("PO-2"), { approval: "required", approvalWithin: 60_000 });
      await ledger.run({ signal: stop.signal, concurrency: 1 });
      expect((await ledger.timeline("PO-1")).readAt).not.toBeNull();
      expect(await ledger.get("PO-2")).toMatchObject({ state: "held", reason: "expired" });
    });

    test("what is told of an order is sealed", async () => {
      await using world = await World.open(makeStore);
      const encryption = { current: "a", keys: { a: randomBytes(32) } };
      const ledger = await world.ledger({ encryption });
      await ledger.place(pair("PO-1"));
      world.simulator.fulfilment.ship(await numberOf(ledger, "PO-1"));
      await ledger.follow({ order: "PO-1" });
      const facts = await told(ledger, "PO-1");
      const serial = facts.find((fact) => fact.kind === "serial");
      const store = await openStore(world.store.source);
      const tables = ["changes", "facts", "follows", "orders"];
      for (const table of tables) {
        const rows = await store.read(() => ask(`SELECT * FROM xi_ledger_${table}`));
        expect(rows.length).toBeGreaterThan(0);
        expect(JSON.stringify(rows)).not.toContain(serial?.serialNumber);
      }
      await store.close();
    });
  });
}
