import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Simulator, SimulatorOptions, WebhookOptions } from "../../src/index.js";
import { connect, noon, orderPath, standingClock, start } from "../support.js";
import { each, eventIn, receiver, type Receiver } from "./support.js";

const begin = (options: SimulatorOptions = {}): Promise<Simulator> =>
  start({ clock: standingClock(), ...options });

async function order(sim: Simulator, po = "PO-1", part = "6YE881"): Promise<string> {
  const caller = await connect(sim);
  const { body } = await caller.post(orderPath, {
    customerOrderNumber: po,
    lines: [{ ingramPartNumber: part, quantity: 1 }],
  });
  return body.orders[0].ingramOrderNumber;
}

const status = { events: ["im::order_shipped", "im::order_invoiced"] } satisfies WebhookOptions;
const typesOf = ({ received }: Receiver): readonly string[] =>
  received.map(({ body }) => eventIn(body).resource[0].eventType);
const minutes = (time: string): number => (Date.parse(time) - noon) / 60_000;

/** Answers with these statuses one after the other, and with the last one from then on. */
const answering = (...statuses: readonly number[]): Promise<Receiver> =>
  receiver((_, response, place) =>
    response.writeHead(statuses[Math.min(place, statuses.length - 1)] ?? 200).end("said"),
  );

describe("a webhook", () => {
  it("is posted to its address as JSON, signed, and with the address in a header", async () => {
    await using hook = await receiver();
    await using sim = await begin();
    const { secret } = sim.webhooks.register({ url: hook.url, ...status });
    expect(secret).toMatch(/^\w{32}$/);
    const number = await order(sim);
    await sim.clock.advance("3d");
    const [first] = hook.received;
    expect(first?.url).toBe("/hooks");
    expect(first?.headers).toMatchObject({
      "content-type": "application/json",
      targeturl: hook.url,
      host: new URL(hook.url).host,
      "x-hub-signature": expect.stringMatching(/^[A-Za-z\d+/]{86}==$/),
    });
    expect(eventIn(first?.body ?? "").resource[0].orderNumber).toBe(number);
    const [logged] = sim.webhooks.deliveries();
    expect(logged).toMatchObject({
      webhook: 1,
      event: "im::order_shipped",
      orderNumber: number,
      state: "delivered",
      attempts: [{ status: 200, error: null }],
      request: { method: "POST", url: hook.url, body: first?.body },
    });
    expect(logged?.attempts[0]?.latency).toBeGreaterThan(0);
  });

  it("is sent outside of the call that it comes of", async () => {
    const held: (() => void)[] = [];
    await using hook = await receiver((_, response) => {
      held.push(() => response.writeHead(200).end());
    });
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, events: ["im::order_backordered"] });
    await order(sim, "PO-1", "DF4128");
    expect(sim.orders("PO-1")).toHaveLength(1);
    expect(sim.webhooks.deliveries()[0]?.state).toBe("waiting");
    while (held.length === 0) await new Promise(setImmediate);
    held[0]?.();
    await sim.clock.advance(0);
    expect(sim.webhooks.deliveries()[0]?.state).toBe("delivered");
  });

  it("goes out by itself where time comes from the system", async () => {
    await using hook = await receiver();
    await using sim = await start();
    sim.webhooks.register({ url: hook.url, events: ["im::order_backordered"] });
    await order(sim, "PO-1", "DF4128");
    while (hook.received.length === 0) await new Promise(setImmediate);
    expect(typesOf(hook)).toEqual(["im::order_backordered"]);
  });

  it("goes to who wants the event, and to nobody else", async () => {
    await using shipped = await receiver();
    await using invoiced = await receiver();
    await using sim = await begin();
    sim.webhooks.register({ url: shipped.url, events: ["IM::Order_Shipped"] });
    sim.webhooks.register({ url: invoiced.url, events: ["order_invoiced"] });
    await order(sim);
    await sim.clock.advance("9d");
    expect(typesOf(shipped)).toEqual(["im::order_shipped"]);
    expect(typesOf(invoiced)).toEqual(["im::order_invoiced"]);
  });

  it("comes in the order of events for one order, and one at a time", async () => {
    await using hook = await receiver((_, response, place) => {
      // The earlier one takes longer: only who waits for it keeps the order.
      let turns = place % 2 === 0 ? 20 : 0;
      const answer = (): void => {
        if (turns-- > 0) setImmediate(answer);
        else response.writeHead(200).end();
      };
      answer();
    });
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url });
    for (let i = 0; i < 8; i++) {
      sim.webhooks.send({ event: "im::order_shipped", order: "20-RD128" });
      sim.webhooks.send({ event: "im::order_invoiced", order: "20-RD128" });
    }
    await sim.clock.advance(0);
    expect(hook.most).toBe(1);
    const sent = sim.webhooks.deliveries().map(({ eventId }) => eventId);
    expect(hook.received.map(({ body }) => eventIn(body).eventId)).toEqual(sent);
    expect(sent).toHaveLength(16);
  });

  it("of one order does not wait for that of another", async () => {
    const open: (() => void)[] = [];
    await using hook = await receiver((_, response) => {
      open.push(() => response.writeHead(200).end());
      if (open.length === 2) for (const answer of open) answer();
    });
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url });
    sim.webhooks.send({ event: "im::order_hold", order: "20-RD128" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance(0);
    expect(hook.most).toBe(2);
  });

  it("is told of by an advance of the clock", async () => {
    await using hook = await answering(200, 503);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, ...status });
    const number = await order(sim);
    const { happened } = await sim.clock.advance("9d");
    const lines = happened.filter(({ about }) => about.webhook === "1");
    expect(lines.map(({ text }) => text)).toEqual([
      `webhook 1 took im::order_shipped of ${number} (200)`,
      `webhook 1 did not take im::order_invoiced of ${number} (503), given up`,
    ]);
    expect(lines[0]?.about.order).toBe(number);
  });
});

describe("a delivery that fails", () => {
  it("is not tried again, because nothing says that the service would", async () => {
    await using hook = await answering(500, 200);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, ...status });
    await order(sim);
    await sim.clock.advance("20d");
    expect(typesOf(hook)).toEqual(["im::order_shipped", "im::order_invoiced"]);
    expect(sim.webhooks.deliveries().map(({ state }) => state)).toEqual(["failed", "delivered"]);
  });

  it("is tried again by the clock of the simulator where that is wished, and then no more", async () => {
    await using hook = await answering(500);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, retry: "at-least-once" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance("30d");
    const [delivery] = sim.webhooks.deliveries();
    expect(delivery?.attempts.map(({ at }) => minutes(at))).toEqual([0, 1, 6, 36, 156, 876]);
    expect(delivery?.state).toBe("failed");
    const bodies = new Set(
      hook.received.map(({ body, headers }) => body + headers["x-hub-signature"]),
    );
    expect(bodies.size).toBe(1);
  });

  it("holds back what follows of the same order until it is through", async () => {
    await using hook = await answering(500, 500, 200);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, retry: ["10m", "10m", "10m"] });
    sim.webhooks.send({ event: "im::order_shipped", order: "20-RD128" });
    sim.webhooks.send({ event: "im::order_invoiced", order: "20-RD128" });
    await sim.clock.advance("15m");
    expect(typesOf(hook)).toEqual(["im::order_shipped", "im::order_shipped"]);
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance("1m");
    expect(typesOf(hook).at(-1)).toBe("im::order_hold");
    await sim.clock.advance("1h");
    expect(typesOf(hook).slice(3)).toEqual(["im::order_shipped", "im::order_invoiced"]);
  });

  it("lets what follows go when it is given up", async () => {
    await using hook = await receiver((received, response) =>
      response.writeHead(received.body.includes("shipped") ? 500 : 200).end(),
    );
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, retry: ["1m"] });
    sim.webhooks.send({ event: "im::order_hold", order: "20-RD128" });
    sim.webhooks.send({ event: "im::order_invoiced", order: "20-RD128" });
    await sim.clock.advance("1h");
    const times = sim.webhooks
      .deliveries()
      .map(({ attempts }) => attempts.map(({ at }) => minutes(at)));
    expect(times).toEqual([
      [0, 1],
      [1, 1 + 1],
    ]);
  });

  it("follows the policy of the workspace where the webhook has none of its own", async () => {
    await using hook = await answering(500, 200);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url });
    sim.webhooks.retry(["5m"]);
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance("1h");
    expect(sim.webhooks.deliveries()[0]?.attempts.map(({ at }) => minutes(at))).toEqual([0, 5]);
    expect(() => sim.webhooks.retry("often" as never)).toThrow("retry is once");
  });

  it("shows its answers in the log, without secrets", async () => {
    const secret = "the-secret-of-this-hook";
    await using hook = await receiver(({ headers }, response) =>
      response
        .writeHead(401)
        .end(
          `no: ${secret} Authorization: Bearer abc.def ${String(headers["content-type"])}\u001b[2J`,
        ),
    );
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, secret });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance(0);
    expect(sim.webhooks.deliveries()[0]?.attempts[0]).toMatchObject({
      status: 401,
      reply: "no: [redacted] Authorization: Bearer [redacted] application/json [2J",
    });
  });

  it("can be sent once more, exactly as it was", async () => {
    await using hook = await answering(500, 200);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url });
    const [id = 0] = sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    await sim.clock.advance("1h");
    const again = await sim.webhooks.redeliver(id);
    expect(again).toMatchObject({ id, state: "delivered" });
    expect(again.attempts.map((attempt) => [minutes(attempt.at), attempt.status])).toEqual([
      [0, 500],
      [60, 200],
    ]);
    const [first, second] = hook.received;
    expect([second?.body, second?.headers["x-hub-signature"]]).toEqual([
      first?.body,
      first?.headers["x-hub-signature"],
    ]);
    await expect(sim.webhooks.redeliver(77)).rejects.toThrow("There is no delivery 77.");
  });
});

describe("a process that ends", () => {
  it("leaves what it has not sent to the next one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hooks-"));
    try {
      await using hook = await receiver();
      const state = join(folder, "state.db");
      const clock = standingClock();
      const first = await begin({ state, clock });
      first.webhooks.register({ url: hook.url, secret: "kept", ...status });
      await order(first);
      await first.close();
      await using second = await begin({ state, clock });
      await second.clock.advance("9d");
      expect(typesOf(hook)).toEqual(["im::order_shipped", "im::order_invoiced"]);
      expect(second.webhooks.list()).toMatchObject([{ id: 1, secret: "kept" }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("sends again what it was sending, since it cannot know whether it arrived", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hooks-"));
    try {
      let answers = false;
      await using hook = await receiver((_, response) => {
        if (answers) response.writeHead(200).end();
      });
      const state = join(folder, "state.db");
      const clock = standingClock();
      const first = await begin({ state, clock });
      first.webhooks.register({ url: hook.url });
      first.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
      while (hook.received.length === 0) await new Promise(setImmediate);
      await first.close();
      answers = true;
      await using second = await begin({ state, clock });
      await second.clock.advance(0);
      expect(hook.received).toHaveLength(2);
      expect(second.webhooks.deliveries()).toMatchObject([
        { state: "delivered", attempts: [{ status: 200 }] },
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("does not wait for a receiver that is slow", async () => {
    await using hook = await receiver(() => undefined);
    const sim = await begin();
    sim.webhooks.register({ url: hook.url });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    while (hook.received.length === 0) await new Promise(setImmediate);
    await expect(sim.close()).resolves.toBeUndefined();
  });
});

describe("a registration", () => {
  it("refuses an address outside of this machine, unless its host is allowed", async () => {
    await using sim = await begin();
    expect(() => sim.webhooks.register({ url: "https://hooks.example/in" })).toThrow(
      "--allow-webhook-host",
    );
    expect(() => sim.webhooks.register({ url: "http://169.254.169.254/" })).toThrow(
      "whoever allows it",
    );
    expect(sim.webhooks.list()).toEqual([]);
    await using open = await begin({ allowWebhookHosts: ["hooks.example"] });
    expect(open.webhooks.register({ url: "https://hooks.example/in" }).url).toBe(
      "https://hooks.example/in",
    );
  });

  it.each([
    [{}, "needs a url"],
    [{ url: "nowhere" }, "begins with http"],
    [{ mode: "collect", secret: "" }, "not empty"],
    [{ mode: "keep" }, "send or collect"],
    [{ mode: "collect", events: ["im::order_lost"] }, "There is no event im::order_lost"],
    [{ mode: "collect", mischief: ["chaos"] }, "There is no mischief chaos"],
    [{ mode: "collect", retry: ["soon"] }, "no length of time"],
    [{ mode: "collect", retry: "twice" }, "retry is once"],
    [{ mode: "collect", seed: 1.5 }, "whole number"],
  ])("refuses %j", async (options, message) => {
    await using sim = await begin();
    expect(() => sim.webhooks.register(options as WebhookOptions)).toThrow(message);
    expect(sim.webhooks.list()).toEqual([]);
  });

  it("gives an event to one webhook only, as the portal does, besides to those that collect", async () => {
    await using sim = await begin();
    const url = "http://127.0.0.1:9/";
    sim.webhooks.register({ url, events: ["im::order_shipped"] });
    expect(() => sim.webhooks.register({ url, events: ["im::order_shipped"] })).toThrow(
      "Webhook 1 has im::order_shipped already",
    );
    expect(() => sim.webhooks.register({ url })).toThrow("Webhook 1 has im::order_shipped already");
    sim.webhooks.register({ url, events: ["im::order_hold"] });
    sim.webhooks.register({ mode: "collect" });
    expect(sim.webhooks.list()).toHaveLength(3);
  });

  it("can be changed; a new secret makes the present one the previous one", async () => {
    await using sim = await begin();
    const { id } = sim.webhooks.register({ mode: "collect", secret: "one" });
    const changed = sim.webhooks.update(id, { secret: "two", events: ["im::order_hold"] });
    expect(changed).toMatchObject({ secret: "two", previousSecret: "one", mode: "collect" });
    expect(sim.webhooks.update(id, { seed: 4 })).toMatchObject({ secret: "two", seed: 4 });
    expect(() => sim.webhooks.update(9, {})).toThrow("There is no webhook 9.");
  });

  it("can be removed, and what waits for it is given up", async () => {
    await using hook = await receiver();
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url, mischief: ["delay"] });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    sim.webhooks.remove(1);
    await sim.clock.advance("1d");
    expect(hook.received).toHaveLength(0);
    expect(sim.webhooks.deliveries()).toMatchObject([{ state: "failed", attempts: [] }]);
    expect(() => sim.webhooks.remove(1)).toThrow("There is no webhook 1.");
  });

  it("belongs to its workspace", async () => {
    await using sim = await begin();
    const other = sim.workspace("other");
    other.webhooks.register({ mode: "collect" });
    sim.webhooks.register({ mode: "collect" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    expect(other.webhooks.deliveries()).toEqual([]);
    expect(sim.webhooks.deliveries()).toHaveLength(1);
  });

  it("goes with a reset, and stays where it is to be kept", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    sim.reset({ keep: ["hooks"] });
    expect([sim.webhooks.list().length, sim.webhooks.deliveries().length]).toEqual([1, 1]);
    sim.reset();
    expect([sim.webhooks.list().length, sim.webhooks.deliveries().length]).toEqual([0, 0]);
  });

  it("is a part of a snapshot, but not of one that leaves the machine", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect", secret: "do-not-tell" });
    sim.snapshots.save("with-hook");
    sim.reset();
    expect(JSON.stringify(sim.snapshots.export("with-hook"))).not.toContain("do-not-tell");
    sim.snapshots.load("with-hook");
    expect(sim.webhooks.list()).toMatchObject([{ secret: "do-not-tell" }]);
  });
});

describe("what is collected", () => {
  it("is sent nowhere, and is the raw request that a receiver would get", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect", url: "https://shop.example/hooks", secret: "k" });
    await order(sim);
    const { request, state, attempts } = await sim.webhooks.expect("im::order_shipped");
    expect([state, attempts]).toEqual(["collected", []]);
    const asRequest = new Request(request.url, request);
    expect(asRequest.method).toBe("POST");
    expect(asRequest.headers.get("targeturl")).toBe("https://shop.example/hooks");
    expect(await asRequest.text()).toBe(request.body);
    await expect(sim.webhooks.redeliver(1)).rejects.toThrow("nowhere to send it");
  });

  it("is awaited by moving the clock, not by waiting", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect" });
    const number = await order(sim);
    const shipped = await sim.webhooks.expect("im::order_shipped", { order: number });
    expect(minutes(shipped.madeAt)).toBeGreaterThan(0);
    expect(sim.clock.now()).toBe(Date.parse(shipped.madeAt));
    const invoiced = await sim.webhooks.expect("im::order_invoiced", { order: number });
    expect(minutes(invoiced.madeAt)).toBeGreaterThan(minutes(shipped.madeAt));
  });

  it("is answered with once, so that the next wait is for the next one", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-RD3QV" });
    const first = await sim.webhooks.expect("im::order_hold");
    const second = await sim.webhooks.expect("im::order_hold");
    expect([first.orderNumber, second.orderNumber]).toEqual(["20-VWMRP", "20-RD3QV"]);
  });

  it("says what came instead where nothing came", async () => {
    await using sim = await begin();
    await expect(sim.webhooks.expect("im::order_hold")).rejects.toThrow("No webhook is registered");
    sim.webhooks.register({ mode: "collect" });
    await expect(sim.webhooks.expect("order_hold", { within: "1h" })).rejects.toThrow(
      "No im::order_hold came within 1h. Nothing came at all.",
    );
    const number = await order(sim);
    await expect(sim.webhooks.expect("order_hold", { order: number })).rejects.toThrow(
      `No im::order_hold of ${number} came within 30d. What came: im::stock_update, im::order_shipped of ${number}`,
    );
    await expect(sim.webhooks.expect("order_lost")).rejects.toThrow("There is no event order_lost");
  });

  it("may be expected of what was really sent as well", async () => {
    await using hook = await answering(503);
    await using sim = await begin();
    sim.webhooks.register({ url: hook.url });
    await order(sim);
    const shipped = await sim.webhooks.expect("im::order_shipped");
    expect(shipped).toMatchObject({ state: "failed", attempts: [{ status: 503 }] });
  });
});

describe("an event by hand", () => {
  it.each([
    [{ event: "im::order_shipped" }, "which order"],
    [{ event: "im::order_shipped", order: "20-NOPE1" }, "There is no order 20-NOPE1."],
    [{ event: "im::quote_create", quote: "QUO-1" }, "There is no quote QUO-1."],
    [{ event: "im::quote_create" }, "which quote"],
    [{ event: "im::stock_update" }, "parts, or all"],
    [{ event: "im::async_order_create" }, "which order"],
    [{ event: "im::order_hold", order: "20-VWMRP", mischief: ["havoc"] }, "no mischief havoc"],
  ])("%j is refused", async (event, message) => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect" });
    expect(() => sim.webhooks.send(event as never)).toThrow(message);
    expect(sim.webhooks.deliveries()).toEqual([]);
  });

  it("tells of what is there: an order of version 7, a quote, some stock", async () => {
    await using sim = await begin();
    sim.webhooks.register({ mode: "collect" });
    expect(sim.webhooks.send({ event: "im::async_order_create", order: ["20-RD128"] })).toEqual([
      1,
    ]);
    sim.webhooks.send({ event: "im::stock_update", parts: ["SIM001", "SIM003", "ZZ0001"] });
    const [created, stock] = sim.webhooks.deliveries().map(({ request }) => eventIn(request.body));
    expect(created.resource).toMatchObject({ customerOrderNumber: "SAMPLE-PO-1" });
    expect(each(stock.resource, "ingramPartNumber")).toEqual(["SIM001"]);
  });
});
