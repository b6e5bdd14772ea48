import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import {
  createReceiver,
  createSeenEvents,
  WebhookError,
  type ConfirmingClient,
  type ReceivedEvent,
  type ReceiverOptions,
  type Refusal,
} from "../../src/webhooks/index.js";

const secret = "wh-planted-secret";
const at = Date.parse("2026-03-02T12:00:00Z");
const sign = (text: string, key = secret): string =>
  createHmac("sha512", key).update(text).digest("base64");

interface Given extends Partial<ReceiverOptions> {
  readonly onEvent?: (event: ReceivedEvent) => unknown;
}

function make(options: Given = {}) {
  const taken: ReceivedEvent[] = [];
  const refusals: Refusal[] = [];
  const receiver = createReceiver({
    secrets: secret,
    onEvent: (event) => taken.push(event),
    onRefusal: (refusal) => refusals.push(refusal),
    now: () => at,
    ...options,
  });
  const deliver = async (body: unknown, signature: string | null | undefined) => {
    const receipt = await receiver.receive({
      header: (name) => (name === "x-hub-signature" ? signature : undefined),
      body,
    });
    await receipt.work();
    return receipt;
  };
  return { receiver, taken, refusals, deliver };
}

const shipped = (
  eventId: string,
  eventTimeStamp = "2026-03-02T11:59:00Z",
  orderNumber = "20-A",
) => ({
  topic: "resellers/orders",
  event: "im::updated",
  eventTimeStamp,
  eventId,
  resource: [{ eventType: "im::order_shipped", orderNumber }],
});

describe("a receiver", () => {
  it("takes an event that is signed, and works on it after the answer", async () => {
    const { receiver, taken } = make();
    const receipt = await receiver.receive({
      header: () => sign("E1"),
      body: JSON.stringify(shipped("E1")),
    });
    expect(receipt).toMatchObject({ status: 200, accepted: 1, duplicates: 0 });
    expect(taken).toEqual([]);
    await receipt.work();
    expect(taken).toMatchObject([{ kind: "order-status", eventId: "E1", trust: "event-id" }]);
  });

  it("works on an event once, however often it comes", async () => {
    const { taken, deliver } = make();
    const body = JSON.stringify(shipped("E1"));
    await deliver(body, sign("E1"));
    const again = await deliver(body, sign("E1"));
    expect(again).toMatchObject({ status: 200, accepted: 0, duplicates: 1 });
    expect(taken).toHaveLength(1);
  });

  it("works on an event once when it comes many times at the same moment", async () => {
    const { taken, deliver } = make();
    const body = JSON.stringify(shipped("E1"));
    await Promise.all(Array.from({ length: 20 }, () => deliver(body, sign("E1"))));
    expect(taken).toHaveLength(1);
  });

  it("takes all parts of one event that share its id", async () => {
    const { taken, deliver } = make();
    const resource = ["PO-1", "PO-2"].map((customerOrderNumber) => ({ customerOrderNumber }));
    const event = { topic: "resellers/orders", event: "IM::created", eventId: "E1", resource };
    await deliver([event], sign("E1"));
    expect(taken.map(({ kind }) => kind)).toEqual(["order-created", "order-created"]);
  });

  it("takes an event again whose work failed, and tells of the failure", async () => {
    const errors: unknown[] = [];
    let isBroken = true;
    const { deliver } = make({
      onEvent: () => {
        if (isBroken) throw new Error("database away");
      },
      onError: (error, { eventId }) => errors.push([String(error), eventId]),
    });
    await deliver(shipped("E1"), sign("E1"));
    expect(errors).toEqual([["Error: database away", "E1"]]);
    isBroken = false;
    expect(await deliver(shipped("E1"), sign("E1"))).toMatchObject({ accepted: 1 });
    expect(await deliver(shipped("E1"), sign("E1"))).toMatchObject({ duplicates: 1 });
  });

  it("works on events one at a time, in the order in which they came", async () => {
    const steps: string[] = [];
    const { receiver, deliver } = make({
      onEvent: async ({ eventId }) => {
        steps.push(`${eventId} begins`);
        await Promise.resolve();
        steps.push(`${eventId} ends`);
      },
    });
    void deliver(shipped("E1"), sign("E1"));
    await deliver(shipped("E2"), sign("E2"));
    await receiver.idle();
    expect(steps).toEqual(["E1 begins", "E1 ends", "E2 begins", "E2 ends"]);
  });

  it("refuses a list as a whole when one of its events cannot be verified", async () => {
    const { taken, refusals, deliver } = make();
    const receipt = await deliver([shipped("E1"), shipped("E2")], sign("E1"));
    expect(receipt).toMatchObject({ status: 401, message: "bad-signature" });
    expect(refusals).toHaveLength(1);
    expect(taken).toEqual([]);
    expect(await deliver(shipped("E1"), sign("E1"))).toMatchObject({ accepted: 1 });
  });

  it("accepts any of several secrets", async () => {
    const { deliver } = make({ secrets: ["new-secret", secret] });
    expect(await deliver(shipped("E1"), sign("E1"))).toMatchObject({ status: 200 });
    expect(await deliver(shipped("E2"), sign("E2", "new-secret"))).toMatchObject({ status: 200 });
  });

  it("refuses an event that is older than it may be, whatever form its time has", async () => {
    const { refusals, deliver } = make({ maxAge: 60_000 });
    const stamps = [
      "2026-03-02T11:58:59Z",
      "2026-03-02T11:58:59.9999999",
      "2026-03-02T13:58:59.123+02:00",
      "2026-03-02 06:58:59 -0500",
    ];
    for (const [index, stamp] of stamps.entries())
      expect(await deliver(shipped(`E${index}`, stamp), sign(`E${index}`))).toMatchObject({
        status: 400,
        message: "too-old",
      });
    expect(refusals[0]?.message).toBe("The event is of 2026-03-02T11:58:59Z.");
    for (const stamp of ["2026-03-02T11:59:01Z", "2026-03-02T17:59:01+06:00", "yesterday"])
      expect(await deliver(shipped(stamp, stamp), sign(stamp))).toMatchObject({ status: 200 });
  });

  it("refuses further deliveries while too many wait", async () => {
    let finish = (): void => undefined;
    const first = new Promise<void>((resolve) => (finish = resolve));
    const { receiver, deliver } = make({ maxWaiting: 1, onEvent: () => first });
    void deliver(shipped("E1"), sign("E1"));
    await Promise.resolve();
    await expect
      .poll(async () => (await receiver.receive({ header: () => sign("E2"), body: "{}" })).status)
      .toBe(503);
    finish();
    await receiver.idle();
    expect(await deliver(shipped("E2"), sign("E2"))).toMatchObject({ status: 200 });
  });

  it("answers 500 when the memory for event ids fails, and works on nothing", async () => {
    const { taken, refusals, deliver } = make({
      dedupe: { ...createSeenEvents(), claim: () => Promise.reject(new Error("no connection")) },
    });
    expect(await deliver(shipped("E1"), sign("E1"))).toMatchObject({ status: 500 });
    expect(refusals[0]).toMatchObject({ code: "store-failed" });
    expect(taken).toEqual([]);
  });

  it("is not made without a secret", () => {
    for (const secrets of ["", " ", [], ["good", ""]])
      expect(() => make({ secrets })).toThrow(WebhookError);
  });
});

describe("a refusal says which mistake it looks like", () => {
  const body = JSON.stringify(shipped("E1"));
  const mistakes: [string, string | null, RegExp, Given?][] = [
    ["a header that is missing", null, /x-hub-signature is missing/],
    ["another service's prefix", `sha512=${sign("E1")}`, /has a prefix/],
    ["a signature over the body", sign(body), /made over the body/],
    ["blanks around the secret", sign("E1"), /blanks or a line break/, { secrets: `${secret}\n` }],
    ["a secret of another app", sign("E1", "other"), /does not fit the secret: .*another app/],
    ["none of several", sign("E1", "other"), /any of the 2 secrets/, { secrets: ["a", "b"] }],
  ];
  it.each(mistakes)("%s", async (_, signature, says, options = {}) => {
    const { refusals, deliver } = make(options);
    expect(await deliver(body, signature)).toMatchObject({
      status: 401,
      message: "bad-signature",
    });
    expect(refusals[0]?.message).toMatch(says);
    expect(JSON.stringify(refusals)).not.toContain(secret);
  });
});

describe("what remembers events", () => {
  it("forgets the oldest when it is full", () => {
    const seen = createSeenEvents(2);
    for (const id of ["a", "b", "c"]) expect(seen.claim(id, at + 10, at)).toBe(true);
    expect(seen.claim("c", at + 10, at)).toBe(false);
    expect(seen.claim("a", at + 10, at)).toBe(true);
  });

  it("lets an event be taken again whose claim has ended", () => {
    const seen = createSeenEvents();
    expect(seen.claim("a", at + 10, at)).toBe(true);
    expect(seen.claim("a", at + 20, at + 9)).toBe(false);
    expect(seen.claim("a", at + 20, at + 10)).toBe(true);
    void seen.keep("a", at + 1_000, at);
    expect(seen.claim("a", at + 2_000, at + 999)).toBe(false);
  });
});

describe("confirming an event", () => {
  const asked: string[] = [];
  const client: ConfirmingClient = {
    orders: {
      get: (number) => {
        asked.push(number);
        return number === "20-GONE"
          ? Promise.reject(Object.assign(new Error("no such order"), { code: "NOT_FOUND" }))
          : Promise.resolve({ ingramOrderNumber: number, orderStatus: "Open" });
      },
      search: async function* ({ customerOrderNumber }) {
        yield* await Promise.resolve(
          customerOrderNumber === "PO-1" ? [{ ingramOrderNumber: "20-A" }] : [],
        );
      },
    },
    quotes: { get: (quoteNumber) => Promise.resolve({ quoteNumber }) },
    catalog: {
      price: async function* (parts) {
        for (const [index, input] of parts.entries())
          yield await Promise.resolve({
            input,
            index,
            status: "ok",
            price: 1,
            currency: "USD",
            stock: 7,
            source: "api",
            observedAt: "2026-03-02T12:00:00.000Z",
          });
      },
    },
  };

  async function confirmed(event: object) {
    const { taken, deliver } = make({ confirm: client });
    await deliver({ eventId: "E1", ...event }, sign("E1"));
    return taken[0]?.confirm();
  }

  it("reads each order that it names once, and not what it says of them", async () => {
    const resource = ["20-A", "20-A", "20-GONE"].map((orderNumber) => ({
      eventType: "im::order_voided",
      orderNumber,
    }));
    expect(await confirmed({ topic: "resellers/orders", resource })).toEqual({
      trust: "api",
      orders: [{ ingramOrderNumber: "20-A", orderStatus: "Open" }],
      quotes: [],
      products: [],
      unknown: ["20-GONE"],
    });
    expect(asked).toEqual(["20-A", "20-GONE"]);
  });

  it("looks up the orders of a purchase order", async () => {
    const created = (customerOrderNumber: string) => ({
      topic: "resellers/orders",
      event: "im::created",
      resource: { customerOrderNumber },
    });
    expect(await confirmed(created("PO-1"))).toMatchObject({
      orders: [{ ingramOrderNumber: "20-A" }],
    });
    expect(await confirmed(created("PO-2"))).toMatchObject({ orders: [], unknown: ["PO-2"] });
  });

  it("reads quotes and stock", async () => {
    const quote = { topic: "resellers/quotes", resource: { quoteNumber: "QUO-1" } };
    expect(await confirmed(quote)).toMatchObject({ quotes: [{ quoteNumber: "QUO-1" }] });
    const stock = { topic: "resellers/catalog", resource: [{ ingramPartNumber: "AB12" }] };
    expect(await confirmed(stock)).toMatchObject({ products: [{ input: "AB12", stock: 7 }] });
  });

  it("needs a client", async () => {
    const { taken, deliver } = make();
    await deliver(shipped("E1"), sign("E1"));
    await expect(taken[0]?.confirm()).rejects.toMatchObject({ code: "no-client" });
  });

  it("lets other errors through", async () => {
    const get = () => Promise.reject(new Error("upstream down"));
    const { taken, deliver } = make({ confirm: { ...client, orders: { ...client.orders, get } } });
    await deliver(shipped("E1"), sign("E1"));
    await expect(taken[0]?.confirm()).rejects.toThrow("upstream down");
  });
});

describe("the adapter", () => {
  const body = JSON.stringify(shipped("E1"));
  const headers = { "x-hub-signature": sign("E1") };

  it("for Request and Response answers before it works", async () => {
    const work: Promise<unknown>[] = [];
    const { receiver, taken } = make();
    const request = new Request("http://localhost/", { method: "POST", headers, body });
    const response = await receiver.fetch(request, { waitUntil: (each) => work.push(each) });
    expect([response.status, await response.text(), taken.length]).toEqual([200, "received", 0]);
    await Promise.all(work);
    expect(taken).toHaveLength(1);
  });

  it("for Request and Response counts as busy until its work is done", async () => {
    const { receiver, taken } = make();
    await receiver.fetch(new Request("http://localhost/", { method: "POST", headers, body }));
    await receiver.idle();
    expect(taken).toHaveLength(1);
  });

  it("for Request and Response refuses other methods and bodies that are too long", async () => {
    const { receiver } = make({ maxBody: 20 });
    expect((await receiver.fetch(new Request("http://localhost/"))).status).toBe(405);
    const long = new Request("http://localhost/", { method: "POST", headers, body });
    expect((await receiver.fetch(long)).status).toBe(413);
  });

  it("for node:http works behind a real server", async () => {
    const { receiver, taken } = make();
    const server = createServer((request, response) => void receiver.node(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const answer = await fetch(url, { method: "POST", headers, body });
      expect([answer.status, await answer.text()]).toEqual([200, "received"]);
      await receiver.idle();
      expect(taken).toHaveLength(1);
      const forged = await fetch(url, { method: "POST", headers: {}, body });
      expect([forged.status, await forged.text()]).toEqual([401, "bad-signature"]);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("for Express takes a body that was parsed before", async () => {
    const { receiver, taken } = make();
    const answer: unknown[] = [];
    const request = { method: "POST", headers, body: JSON.parse(body) as unknown };
    await receiver.node(Object.assign(nothing(), request), {
      writeHead: (status) => answer.push(status),
      end: (text) => answer.push(text),
    });
    expect(answer).toEqual([200, "received"]);
    expect(taken).toHaveLength(1);
  });

  it("says that a delivery broke off", async () => {
    const { receiver, refusals } = make();
    const broken = async function* () {
      yield await Promise.resolve("{");
      throw new Error("aborted");
    };
    await receiver.node(Object.assign(broken(), { method: "POST", headers }), {
      writeHead: () => undefined,
      end: () => undefined,
    });
    expect(refusals).toMatchObject([{ status: 400, code: "cut-off" }]);
  });

  it("for Lambda takes base64 and headers in any letter case, and works before it answers", async () => {
    const { receiver, taken } = make();
    const answer = await receiver.lambda({
      headers: { "X-Hub-Signature": sign("E1") },
      body: Buffer.from(body).toString("base64"),
      isBase64Encoded: true,
    });
    expect(answer).toMatchObject({ statusCode: 200, body: "received" });
    expect(taken).toHaveLength(1);
  });
});

async function* nothing(): AsyncGenerator<string> {
  yield* await Promise.resolve([]);
}
