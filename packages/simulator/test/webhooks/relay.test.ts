import { describe, expect, it } from "vitest";
import type { Simulator } from "../../src/index.js";
import { connect, standingClock, start, type Reply } from "../support.js";
import { json, receiver } from "./support.js";

const orderStatus = "/resellers/v1/webhooks/orderstatusevent";
const stockUpdate = "/resellers/v1/webhooks/availabilityupdate";
const event = {
  topic: "resellers/orders",
  event: "im::updated",
  eventTimeStamp: "2026-03-02T20:00:00.000Z",
  eventId: "TRYOUT0000000001",
  resource: [{ eventType: "im::order_hold", orderNumber: "20-ZZZZZ", lines: [] }],
};

async function relay(
  sim: Simulator,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Reply> {
  return (await connect(sim)).post(path, body, headers);
}

describe("the calls that try a destination out", () => {
  it("send the given body with the given signature to the given address", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    const reply = await relay(sim, orderStatus, event, {
      targeturl: hook.url,
      "x-hub-signature": "bm90IGNoZWNrZWQ=",
    });
    expect([reply.status, reply.body]).toEqual([200, undefined]);
    expect(hook.received).toHaveLength(1);
    expect(json(hook.received[0]?.body ?? "")).toEqual(event);
    expect(hook.received[0]?.headers).toMatchObject({
      "x-hub-signature": "bm90IGNoZWNrZWQ=",
      targeturl: hook.url,
    });
    expect(sim.webhooks.deliveries()).toMatchObject([
      { webhook: null, event: "im::order_hold", eventId: "TRYOUT0000000001", state: "delivered" },
    ]);
  });

  it("do so for stock as well, and need no webhook, customer number or correlation id", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    const { status } = await caller.post(
      stockUpdate,
      {
        topic: "resellers/catalog",
        event: "im::updated",
        eventId: "TRYOUT0000000002",
        resource: [{ eventType: "IM::STOCK_UPDATE", ingramPartNumber: "SIM001" }],
      },
      {
        targeturl: hook.url,
        "x-hub-signature": "c2ln",
        "IM-CustomerNumber": undefined,
        "IM-CorrelationID": undefined,
      },
    );
    expect([status, hook.received.length]).toEqual([200, 1]);
  });

  it("answer 500 where the receiver did not take it, or cannot be reached", async () => {
    await using hook = await receiver((_, response) => response.writeHead(503).end("busy"));
    await using sim = await start({ clock: standingClock() });
    const headers = { targeturl: hook.url, "x-hub-signature": "c2ln" };
    expect(await relay(sim, orderStatus, event, headers)).toMatchObject({
      status: 500,
      body: undefined,
    });
    const [delivery] = sim.webhooks.deliveries();
    expect(delivery).toMatchObject({ state: "failed", attempts: [{ status: 503, reply: "busy" }] });
    expect(sim.happened().at(-1)?.text).toBe(
      "the receiver of a try-out did not take im::order_hold (503)",
    );
  });

  it("send to no address that a webhook may not be sent to", async () => {
    await using sim = await start({ clock: standingClock() });
    for (const targeturl of [
      "http://169.254.169.254/latest/meta-data",
      "https://hooks.example/",
      "http://10.0.0.1/",
      "not an address",
    ]) {
      const headers = { targeturl, "x-hub-signature": "c2ln" };
      expect((await relay(sim, orderStatus, event, headers)).status).toBe(500);
    }
    expect(sim.webhooks.deliveries().map(({ attempts }) => attempts[0]?.error)).toEqual([
      expect.stringContaining("whoever allows it"),
      expect.stringContaining("--allow-webhook-host"),
      expect.stringContaining("--allow-webhook-host"),
      expect.stringContaining("begins with http"),
    ]);
  });

  it("refuse a call without address or signature", async () => {
    await using sim = await start({ clock: standingClock() });
    const { status, body } = await relay(sim, orderStatus, event, {});
    expect(status).toBe(400);
    expect(body.errors[0].fields).toEqual([
      { field: "targeturl", message: "Required field is missing" },
      { field: "x-hub-signature", message: "Required field is missing" },
    ]);
    expect(sim.webhooks.deliveries()).toEqual([]);
  });

  it("take the spellings of the example and of the portal, and no `customerOrderNumber` at the root", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    const headers = { targeturl: hook.url, "x-hub-signature": "c2ln" };
    for (const line of [
      { ingramLineNumber: "001", requestedQuantity: 2, backOrderedQuantity: 0 },
      { lineNumber: "001", requestedQuantity: "2", backOrderedQuantity: "0" },
      { LineNumber: "001", requestedQuantity: "2", backorderedQuantity: "0" },
    ]) {
      const resource = [{ eventType: "im::order_shipped", lines: [line] }];
      expect((await relay(sim, orderStatus, { ...event, resource }, headers)).status).toBe(200);
    }
    expect(hook.received).toHaveLength(3);
  });
});
