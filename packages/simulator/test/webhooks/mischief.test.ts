import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseEvent, verifySignature } from "../../../sdk/src/webhooks/index.js";
import { describe, expect, it } from "vitest";
import type { Mischief, Simulator, WebhookOptions } from "../../src/index.js";
import { mischiefMenu, mischiefSets } from "../../src/webhooks/mischief.js";
import { noon, standingClock, start } from "../support.js";
import { eventIn, json, receiver } from "./support.js";

const url = "https://shop.example/";
async function begin(options: WebhookOptions = {}): Promise<Simulator> {
  const sim = await start({ clock: standingClock() });
  sim.webhooks.register({
    mode: "collect",
    url,
    secret: "now",
    previousSecret: "then",
    ...options,
  });
  return sim;
}

const shipped = { event: "im::order_shipped", order: "20-RD128" };
const invoiced = { event: "im::order_invoiced", order: "20-RD128" };
const minutes = (time: string): number => (Date.parse(time) - noon) / 60_000;
const hmac = (secret: string, id: string): string =>
  createHmac("sha512", secret).update(id).digest("base64");

/** What one event becomes under mischief. */
async function under(mischief: Mischief, event: object = shipped) {
  await using sim = await begin({ mischief: [mischief] });
  sim.webhooks.send(event as typeof shipped);
  await sim.clock.advance("1d");
  const made = sim.webhooks.deliveries();
  const [first] = made;
  if (!first) throw new Error("nothing was made");
  return { made, first, root: json(first.request.body), event: eventIn(first.request.body) };
}

describe("mischief", () => {
  it("leaves an event alone where none is asked for", async () => {
    await using sim = await begin();
    sim.webhooks.send(shipped);
    expect(sim.webhooks.deliveries()).toMatchObject([{ mischief: [], state: "collected" }]);
  });

  it("sends it twice, at once or later", async () => {
    const { made } = await under("duplicate");
    expect(made).toHaveLength(2);
    expect(made[0]?.request).toEqual(made[1]?.request);
    expect(made.map(({ mischief }) => mischief)).toEqual([["duplicate"], ["duplicate"]]);
    const later = await under({ name: "duplicate", after: "6h" });
    expect(later.made.map(({ dueAt }) => minutes(dueAt))).toEqual([0, 360]);
  });

  it("drops it, and says so in the log", async () => {
    const { made } = await under("drop");
    expect(made).toMatchObject([{ state: "dropped", attempts: [] }]);
  });

  it("delays it, and what follows of the same order with it", async () => {
    await using sim = await begin({ mischief: [{ name: "delay", after: "30m", times: 1 }] });
    sim.webhooks.send(shipped);
    sim.webhooks.send(invoiced);
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    expect(sim.webhooks.deliveries().map(({ state }) => state)).toEqual([
      "waiting",
      "waiting",
      "collected",
    ]);
    const first = await sim.webhooks.expect("im::order_shipped");
    expect(minutes(first.dueAt)).toBe(30);
    expect(minutes(new Date(sim.clock.now()).toISOString())).toBe(30);
    expect(sim.webhooks.deliveries().map(({ state }) => state)).toEqual([
      "collected",
      "collected",
      "collected",
    ]);
  });

  it("has the next one of the same order overtake it", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    sim.webhooks.register({ url: hook.url, mischief: ["reorder"] });
    sim.webhooks.send(shipped);
    await sim.clock.advance("5m");
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    expect(hook.received).toHaveLength(0);
    sim.webhooks.send(invoiced);
    await sim.clock.advance(0);
    const types = () => hook.received.map(({ body }) => eventIn(body).resource[0].eventType);
    expect(types()).toEqual(["im::order_invoiced", "im::order_shipped"]);
    await sim.clock.advance("15m");
    expect(types().slice(2)).toEqual(["im::order_hold"]);
  });

  it("has a test that collects see the overtaking one first", async () => {
    await using sim = await begin({ mischief: [{ name: "reorder", times: 1 }] });
    sim.webhooks.send({ ...shipped, event: "im::order_hold" });
    sim.webhooks.send({ ...shipped, event: "im::order_hold" });
    const [one, two] = sim.webhooks.deliveries();
    expect((await sim.webhooks.expect("im::order_hold")).id).toBe(two?.id);
    expect((await sim.webhooks.expect("im::order_hold")).id).toBe(one?.id);
  });

  it("signs it with a secret that nobody has", async () => {
    const { first, event } = await under("bad-signature");
    const signature = first.request.headers["x-hub-signature"] ?? "";
    expect(signature).toMatch(/^[A-Za-z\d+/]{86}==$/);
    expect([hmac("now", event.eventId), hmac("then", event.eventId)]).not.toContain(signature);
  });

  it("signs it with the old secret", async () => {
    const { first, event } = await under("old-secret");
    expect(first.request.headers["x-hub-signature"]).toBe(hmac("then", event.eventId));
  });

  it("alters the body under a signature that is right", async () => {
    const plain = await under("duplicate");
    const { first, event } = await under("altered-body");
    expect(first.request.headers["x-hub-signature"]).toBe(hmac("now", event.eventId));
    const line = event.resource[0].lines[0];
    expect(line.shippedQuantity).toBe(900_001);
    expect(line.requestedQuantity).toBe(plain.event.resource[0].lines[0].requestedQuantity);
    const stock = await under("altered-body", { event: "im::stock_update", parts: ["SIM001"] });
    expect(stock.event.resource[0].totalAvailability).toBe("900001");
    const created = await under("altered-body", {
      event: "im::async_order_create",
      order: "20-RD128",
    });
    expect(created.event.resource.purchaseOrderTotal).toBe(0.01);
  });

  it("writes all keys in small letters", async () => {
    const { event } = await under("key-case");
    expect(Object.keys(event)).toEqual(["topic", "event", "eventtimestamp", "eventid", "resource"]);
    expect(event.resource[0].lines[0].shipmentdetails[0].packagedetails[0]).toHaveProperty(
      "trackingnumber",
    );
  });

  it("misspells the time stamp, and nothing else", async () => {
    const { event } = await under("misspelt-timestamp");
    expect(event.evenTtimeStamp).toBe(new Date(noon).toISOString());
    expect(event).not.toHaveProperty("eventTimeStamp");
  });

  it("writes the kind of the event in the other letter case", async () => {
    const { event } = await under("event-case");
    expect([event.event, event.resource[0].eventType]).toEqual([
      "IM::UPDATED",
      "IM::ORDER_SHIPPED",
    ]);
    const stock = await under("event-case", { event: "im::stock_update", parts: ["SIM001"] });
    expect(stock.event.resource[0].eventType).toBe("im::stock_update");
  });

  it("turns a resource of one into the one, and one into a list", async () => {
    const { event } = await under("resource-form");
    expect(event.resource).toMatchObject({ orderNumber: "20-RD128" });
    const created = { event: "im::async_order_create", order: "20-RD128" };
    expect((await under("resource-form", created)).event.resource).toHaveLength(1);
    const many = await under("resource-form", {
      event: "im::stock_update",
      parts: ["SIM001", "SIM002"],
    });
    expect(many.event.resource).toHaveLength(2);
  });

  it("puts the event into a list, and takes it out of one", async () => {
    expect((await under("root-form")).root).toMatchObject([{ event: "im::updated" }]);
    const created = { event: "im::async_order_create", order: "20-RD128" };
    expect((await under("root-form", created)).root).toMatchObject({ event: "IM::created" });
  });

  it("writes quantities that are numbers as text, and text as numbers", async () => {
    const [line] = (await under("quantity-form")).event.resource[0].lines;
    expect([line.requestedQuantity, line.shippedQuantity]).toEqual(["2", "2"]);
    expect(line.shipmentDetails[0].packageDetails[0].quantityInbox).toBe(2);
    expect(line.ingramLineNumber).toBe("001");
    const stock = await under("quantity-form", { event: "im::stock_update", parts: ["SIM002"] });
    expect(stock.event.resource[0].totalAvailability).toBe(0);
  });

  it("splits stock into events of few products", async () => {
    const parts = ["SIM001", "SIM002", "SIM007", "6YE881", "DF4128"];
    const { made } = await under(
      { name: "stock-split", products: 2 },
      { event: "im::stock_update", parts },
    );
    const events = made.map(({ request }) => eventIn(request.body));
    expect(events.map(({ resource }) => resource.length)).toEqual([2, 2, 1]);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(3);
  });

  it("fills the body up with blanks, which leaves it the same event", async () => {
    const plain = await under("duplicate");
    const { first, event } = await under({ name: "huge-body", bytes: 3_000_000 });
    expect(Buffer.byteLength(first.request.body)).toBe(3_000_000);
    expect(event.resource).toEqual(plain.event.resource);
  });

  it("lets the body drip in", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    sim.webhooks.register({ url: hook.url, mischief: [{ name: "slow-drip", pause: 2 }] });
    sim.webhooks.send(shipped);
    await sim.clock.advance(0);
    const [delivery] = sim.webhooks.deliveries();
    expect(hook.received[0]?.body).toBe(delivery?.request.body);
    // Sixteen pieces with at least two milliseconds before each of the next ones.
    expect(delivery?.attempts[0]?.latency).toBeGreaterThanOrEqual(30);
  });

  it("may be several kinds at once, which do not depend on the order in which they are named", async () => {
    for (const mischief of [
      ["key-case", "quantity-form", "duplicate"],
      ["duplicate", "quantity-form", "key-case"],
    ] as const) {
      await using sim = await begin({ mischief });
      sim.webhooks.send(shipped);
      const made = sim.webhooks.deliveries();
      expect(made).toHaveLength(2);
      for (const { request, mischief: kinds } of made) {
        expect(eventIn(request.body).resource[0].lines[0].shippedquantity).toBe("2");
        expect(kinds).toEqual(["quantity-form", "key-case", "duplicate"]);
      }
    }
  });

  it("strikes only the events that it is for, and only so many times", async () => {
    await using sim = await begin({
      mischief: [{ name: "drop", events: ["im::order_shipped"], times: 2 }],
    });
    for (let i = 0; i < 3; i++) {
      sim.webhooks.send(shipped);
      sim.webhooks.send(invoiced);
    }
    expect(sim.webhooks.deliveries().map(({ state }) => state)).toEqual([
      "dropped",
      "collected",
      "dropped",
      "collected",
      "collected",
      "collected",
    ]);
    expect(sim.webhooks.list()[0]?.mischief).toEqual([
      { name: "drop", events: ["im::order_shipped"], times: 0 },
    ]);
  });

  it("strikes one event that is sent by hand", async () => {
    await using sim = await begin();
    sim.webhooks.send({ ...shipped, mischief: ["key-case"] });
    sim.webhooks.send(shipped);
    expect(sim.webhooks.deliveries().map(({ mischief }) => mischief)).toEqual([["key-case"], []]);
  });

  it("of a chance strikes the same events with the same seed, and others with another", async () => {
    const struck = async (seed: number): Promise<string> => {
      await using sim = await begin({
        seed,
        mischief: [{ name: "misspelt-timestamp", chance: 0.5 }],
      });
      for (let i = 0; i < 40; i++) sim.webhooks.send(shipped);
      return sim.webhooks
        .deliveries()
        .map(({ mischief }) => mischief.length)
        .join("");
    };
    const first = await struck(1);
    expect(await struck(1)).toBe(first);
    expect(await struck(2)).not.toBe(first);
    const count = [...first].filter((one) => one === "1").length;
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(30);
  });

  it.each([
    [{ name: "delay", after: "soon" }, "no length of time"],
    [{ name: "drop", chance: 2 }, "from 0 to 1"],
    [{ name: "drop", times: 0 }, "times of drop"],
    [{ name: "huge-body", bytes: 1e12 }, "bytes of huge-body"],
    [{ name: "stock-split", products: 4001 }, "products of stock-split"],
    [{ name: "drop", events: ["im::nothing"] }, "There is no event im::nothing"],
  ])("%j is refused", async (rule, message) => {
    await expect(begin({ mischief: [rule as Mischief] })).rejects.toThrow(message);
  });

  it("is all on the menu, in the guide, and in the sets", () => {
    const names = mischiefMenu.map(({ name }) => name);
    expect(names).toHaveLength(16);
    const guide = readFileSync(
      new URL("../../../../docs/simulator/webhooks.md", import.meta.url),
      "utf8",
    ).replaceAll(/ +\|/g, " |");
    for (const { name, text } of mischiefMenu) expect(guide).toContain(`| \`${name}\` | ${text} |`);
    for (const set of Object.values(mischiefSets))
      for (const { name } of set) expect(names).toContain(name);
  });
});

describe("the set f10", () => {
  it("shows a receiver everything that the wild has, and a careful one ends in the right state", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    sim.webhooks.register({ url: hook.url, secret: "now", mischief: ["f10"], seed: 5 });
    for (let i = 0; i < 60; i++) {
      sim.webhooks.send(shipped);
      sim.webhooks.send(invoiced);
    }
    await sim.clock.advance("1h");
    const kinds = new Set(sim.webhooks.deliveries().flatMap(({ mischief }) => mischief));
    expect([...kinds].sort()).toEqual(
      [...new Set(mischiefSets.f10.map(({ name }) => name))].sort(),
    );

    const seen = new Set<string>();
    const refused: string[] = [];
    let repeated = 0;
    for (const { body, headers } of hook.received)
      for (const event of parseEvent(body)) {
        const signature = String(headers["x-hub-signature"]);
        const { eventId } = event;
        if (!(await verifySignature({ eventId, signature, secret: "now" }))) refused.push(eventId);
        else if (seen.has(eventId)) repeated += 1;
        else {
          seen.add(eventId);
          expect(event).toMatchObject({ kind: "order-status", trust: "event-id" });
          expect(event.eventTimeStamp).toBe(new Date(noon).toISOString());
        }
      }
    expect(refused.length).toBeGreaterThan(5);
    expect(repeated).toBeGreaterThan(5);
    expect(seen.size + new Set(refused).size).toBe(120);
  });
});

describe("the set of shapes", () => {
  it("is read by the client library as the same events", async () => {
    await using sim = await begin({ mischief: ["shapes"] });
    const plain = await begin();
    for (const one of [sim, plain])
      for (let i = 0; i < 30; i++) {
        one.webhooks.send(shipped);
        one.webhooks.send({ event: "im::stock_update", parts: ["SIM001"] });
        one.webhooks.send({ event: "im::async_order_create", order: "20-RD128" });
      }
    const read = (one: Simulator): unknown[] =>
      one.webhooks
        .deliveries()
        .flatMap(({ request }) => parseEvent(request.body))
        .map(({ kind, eventTimeStamp, resource, eventTypes }) => ({
          kind,
          eventTimeStamp,
          eventTypes,
          resource: JSON.parse(
            JSON.stringify(resource, (name, value) => (name === "eventType" ? undefined : value)),
          ),
        }));
    expect(read(sim)).toEqual(read(plain));
    await plain.close();
  });
});
