import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { WebhookError, parseEvent, verifySignature } from "../../src/webhooks/index.js";
import type { WebhookEvent } from "../../src/webhooks/index.js";

const secret = "wh-secret-é";
const eventId = "EV0000000000000001";
const sign = (id: string, key = secret, encoding: "base64" | "hex" = "base64"): string =>
  createHmac("sha512", key).update(id).digest(encoding);

describe("verifySignature", () => {
  it("accepts the signature of the event id in base64, padded or not", async () => {
    const signature = sign(eventId);
    expect(await verifySignature({ eventId, signature, secret })).toBe(true);
    const bare = signature.replaceAll("=", "");
    expect(await verifySignature({ eventId, signature: bare, secret })).toBe(true);
  });

  it("accepts the signature in hexadecimal digits of either case", async () => {
    const signature = sign(eventId, secret, "hex");
    expect(await verifySignature({ eventId, signature, secret })).toBe(true);
    expect(await verifySignature({ eventId, signature: signature.toUpperCase(), secret })).toBe(
      true,
    );
  });

  it("refuses the signature of another id and of another secret", async () => {
    expect(await verifySignature({ eventId, signature: sign("EV2"), secret })).toBe(false);
    expect(await verifySignature({ eventId, signature: sign(eventId, "x"), secret })).toBe(false);
  });

  it("refuses a signature of which one character differs", async () => {
    const signature = sign(eventId);
    for (const at of [0, 40, 84]) {
      const other = signature[at] === "A" ? "B" : "A";
      const forged = signature.slice(0, at) + other + signature.slice(at + 1);
      expect(await verifySignature({ eventId, signature: forged, secret })).toBe(false);
    }
  });

  it.each([
    undefined,
    null,
    "",
    "  ",
    "nonsense",
    "AAAAA",
    "=".repeat(88),
    "A".repeat(128),
    "ab".repeat(32),
  ])("takes %j for no signature", async (signature) => {
    expect(await verifySignature({ eventId, signature, secret })).toBe(false);
  });

  it("refuses a signature that is cut or has more at its end", async () => {
    const signature = sign(eventId);
    expect(await verifySignature({ eventId, signature: signature.slice(0, -4), secret })).toBe(
      false,
    );
    expect(await verifySignature({ eventId, signature: `${signature}AAAA`, secret })).toBe(false);
  });

  it("accepts any of several secrets while one is being replaced", async () => {
    const signature = sign(eventId, "old");
    expect(await verifySignature({ eventId, signature, secret: ["new", "old"] })).toBe(true);
    expect(await verifySignature({ eventId, signature, secret: ["old", "new"] })).toBe(true);
    expect(await verifySignature({ eventId, signature, secret: ["new", "newer"] })).toBe(false);
  });

  it("ignores blanks around the header's value", async () => {
    expect(await verifySignature({ eventId, signature: ` ${sign(eventId)} `, secret })).toBe(true);
  });

  it("takes an empty event id for no event", async () => {
    expect(await verifySignature({ eventId: "", signature: sign(""), secret })).toBe(false);
  });

  it("does not pretend to check anything without a secret", async () => {
    for (const none of ["", [], ["a", ""], undefined as unknown as string]) {
      const check = verifySignature({ eventId, signature: sign(eventId), secret: none });
      await expect(check).rejects.toMatchObject({ name: "WebhookError", code: "no-secret" });
    }
  });
});

const shipped = {
  topic: "resellers/orders",
  event: "im::updated",
  eventTimeStamp: "2031-05-06T07:08:09.123Z",
  eventId,
  resource: [
    {
      eventType: "im::order_shipped",
      orderNumber: "70-AB12C",
      customerOrderNumber: "PO-77",
      lines: [
        {
          lineNumber: 1,
          requestedQuantity: "3",
          shippedQuantity: 2,
          backOrderedQuantity: "1",
          shipmentDetails: { carrierCode: "ZZ", packageDetails: { quantityInbox: "" } },
          serialNumberDetails: [{ serialNumber: 99 }],
        },
      ],
      links: [],
    },
  ],
};

const created = (id: string) => ({
  topic: "resellers/orders",
  event: "IM::created",
  eventTimeStamp: "t",
  eventId: id,
  resource: {
    eventType: "IM::async_order_create",
    customerOrderNumber: "PO-1",
    purchaseOrderTotal: "12.50",
    orders: { ingramOrderNumber: "70-X", lines: { shipmentDetails: { carrierCode: "A" } } },
  },
});

function kindBy(topic: string, event: string): string | undefined {
  return parseEvent({ eventId: "1", topic, event })[0]?.kind;
}

describe("parseEvent", () => {
  it("reads an order status with true types", () => {
    expect(parseEvent(JSON.stringify(shipped))).toEqual([
      {
        kind: "order-status",
        eventId,
        eventTimeStamp: "2031-05-06T07:08:09.123Z",
        topic: "resellers/orders",
        event: "im::updated",
        eventTypes: ["im::order_shipped"],
        trust: "event-id",
        resource: [
          {
            eventType: "im::order_shipped",
            orderNumber: "70-AB12C",
            customerOrderNumber: "PO-77",
            lines: [
              {
                LineNumber: "1",
                requestedQuantity: 3,
                shippedQuantity: 2,
                backorderedQuantity: 1,
                shipmentDetails: [{ carrierCode: "ZZ", packageDetails: [{ quantityInbox: null }] }],
                serialNumberDetails: [{ serialNumber: "99" }],
              },
            ],
            links: [],
          },
        ],
      },
    ]);
  });

  it("reads the same from a text, from bytes and from a parsed body", () => {
    const text = `\uFEFF${JSON.stringify(shipped)}`;
    const bytes = new TextEncoder().encode(text);
    const expected = parseEvent(text);
    expect(parseEvent(bytes)).toEqual(expected);
    expect(parseEvent(Buffer.from(bytes))).toEqual(expected);
    expect(parseEvent(bytes.buffer)).toEqual(expected);
    expect(parseEvent(shipped)).toEqual(expected);
  });

  it("leaves a parsed body as it is", () => {
    const body = structuredClone(shipped);
    parseEvent(body);
    expect(body).toEqual(shipped);
  });

  it("reads keys in any letter case and the misspelt time stamp", () => {
    const { resource, ...rest } = shipped;
    const lower = {
      topic: rest.topic,
      event: "IM::UPDATED",
      evenTtimeStamp: rest.eventTimeStamp,
      eventid: 12,
      resource: { eventtype: "IM::Order_Shipped", ordernumber: 5, Lines: [] },
    };
    expect(parseEvent(lower)).toMatchObject([
      {
        kind: "order-status",
        eventId: "12",
        eventTimeStamp: rest.eventTimeStamp,
        event: "IM::UPDATED",
        eventTypes: ["im::order_shipped"],
        resource: [{ eventType: "IM::Order_Shipped", orderNumber: "5", lines: [] }],
      },
    ]);
    expect(resource).toHaveLength(1);
  });

  it("names each kind of change in an event once", () => {
    const resource = ["im::order_hold", "IM::ORDER_HOLD", "im::order_voided", ""].map(
      (eventType) => ({
        eventType,
      }),
    );
    const [event] = parseEvent({ ...shipped, resource });
    expect(event?.eventTypes).toEqual(["im::order_hold", "im::order_voided"]);
  });

  it("reads a stock update", () => {
    const resource = [
      {
        eventType: "IM::STOCK_UPDATE",
        ingramPartNumber: 123456,
        totalAvailability: "120",
        skuStatus: null,
      },
    ];
    expect(parseEvent({ ...shipped, topic: "resellers/catalog", resource })).toMatchObject([
      {
        kind: "stock-update",
        resource: [{ ingramPartNumber: "123456", totalAvailability: 120, skuStatus: null }],
      },
    ]);
  });

  it("reads the list that version 7 sends, one event for each entry", () => {
    const events = parseEvent([created("A"), created("B")]);
    expect(events.map((event) => [event.kind, event.eventId])).toEqual([
      ["order-created", "A"],
      ["order-created", "B"],
    ]);
    expect(events[0]).toMatchObject({
      resource: {
        purchaseOrderTotal: 12.5,
        orders: [{ lines: [{ shipmentDetails: [{ carrierCode: "A" }] }] }],
      },
    });
  });

  it("reads a quote with its event type and rejected parts beside the resource", () => {
    const quote = {
      topic: "resellers/quotes",
      event: "im::created",
      eventTimeStamp: "2031-05-06T07:08:09.1234567-07:00",
      eventId: "Q1",
      eventType: "im::quote_create",
      rejectedSkus: [{ sku: "X" }],
      resource: { quoteNumber: "QUO-1", specialBidExpirationDate: "0001-01-01T00:00:00" },
    };
    expect(parseEvent(quote)).toMatchObject([
      {
        kind: "quote-created",
        eventTypes: ["im::quote_create"],
        rejectedSkus: [{ sku: "X" }],
        resource: { quoteNumber: "QUO-1", specialBidExpirationDate: null },
      },
    ]);
  });

  it("makes an event of each of several results of one kind", () => {
    const resource = [{ quoteNumber: "QUO-1" }, { quoteNumber: "QUO-2" }];
    const events = parseEvent({ eventId: "Q", topic: "resellers/quotes", resource });
    expect(events.map((event) => event.resource)).toEqual(resource);
  });

  it("tells the kind from topic and event where no type is given", () => {
    expect(kindBy("resellers/orders", "im::updated")).toBe("order-status");
    expect(kindBy("Resellers/Orders", "IM::Created")).toBe("order-created");
    expect(kindBy("resellers/catalog", "im::updated")).toBe("stock-update");
    expect(kindBy("resellers/quotes", "im::created")).toBe("quote-created");
    expect(kindBy("resellers/returns", "im::updated")).toBe("unknown");
  });

  it("hands an event of an unknown kind on as it came", () => {
    const body = {
      eventId: "1",
      topic: "resellers/orders",
      resource: { eventType: "im::moon", A: "1" },
    };
    expect(parseEvent(body)).toMatchObject([
      { kind: "unknown", resource: [{ eventType: "im::moon", A: "1" }] },
    ]);
  });

  it("gives an event without a resource an empty one", () => {
    expect(parseEvent({ eventId: "1", topic: "resellers/orders" })[0]?.resource).toEqual([]);
    expect(parseEvent({ eventId: "1", topic: "resellers/quotes" })[0]?.resource).toEqual({});
  });

  it("narrows the resource by the kind", () => {
    const event: WebhookEvent | undefined = parseEvent(shipped)[0];
    if (event?.kind !== "order-status") throw new Error("wrong kind");
    expect(event.resource[0]?.lines?.[0]?.requestedQuantity).toBe(3);
  });

  it("keeps every digit of a long number", () => {
    const body = '{"eventId":12345678901234567890,"topic":"resellers/orders","resource":[]}';
    expect(parseEvent(body)[0]?.eventId).toBe("12345678901234567890");
  });
});

describe("parseEvent: what is no event", () => {
  const cyclic: Record<string, unknown> = { eventId };
  cyclic["self"] = cyclic;

  it.each([
    ["", "empty-body", "empty"],
    [" \n", "empty-body", "empty"],
    [new Uint8Array(), "empty-body", "empty"],
    [undefined, "empty-body", "missing"],
    [null, "empty-body", "missing"],
    ["<html><body>hi</body></html>", "not-json", "got HTML or XML"],
    ['{"eventId":"1"', "not-json", "14 characters, cut or broken"],
    ["[]", "not-an-event", "holds no event"],
    ["null", "not-an-event", "got null"],
    ["[7]", "not-an-event", "got number"],
    [42, "not-an-event", "The body is number"],
    [Promise.resolve({}), "not-an-event", "Promise that was not awaited"],
    [new Request("http://127.0.0.1/"), "not-an-event", "The body is Request"],
    [cyclic, "not-an-event", "JSON cannot carry"],
    [{ topic: "t", event: "e" }, "no-event-id", "its members: topic, event"],
    [{}, "no-event-id", "its members: none"],
    [{ eventId: "" }, "no-event-id", "its members: eventId"],
    [[shipped, { topic: "t" }], "no-event-id", "its members: topic"],
  ])("says about %o what it is instead", (body, code, message) => {
    let thrown: unknown;
    try {
      parseEvent(body);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(WebhookError);
    expect(thrown).toMatchObject({ name: "WebhookError", code });
    expect((thrown as Error).message).toContain(message);
  });
});
