import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Contract, type Schema } from "../../src/contract/operations.js";
import { answerSchema } from "../../src/contract/wire-schema.js";
import type { Delivery, Simulator } from "../../src/index.js";
import { connect, noon, orderPath, standingClock, start } from "../support.js";
import { each, eventIn, json } from "./support.js";

const bundled = JSON.parse(
  readFileSync(new URL("../../../../contract/dist/openapi.json", import.meta.url), "utf8"),
);
const schemas = new Contract().schemas;
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } });
ajv.addSchema({
  $id: "contract:",
  components: {
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]: [string, Schema]) => [
        name,
        answerSchema(schema),
      ]),
    ),
  },
});

/** What is wrong with the body of an event by the contract's own webhooks, in the form that the wire has. */
function problems(kind: string, body: string): unknown {
  const { $ref } = bundled.webhooks[kind].post.requestBody.content["application/json"].schema;
  const validate = ajv.getSchema(`contract:${$ref}`);
  if (!validate) throw new Error(`no schema ${$ref}`);
  return validate(json(body)) === true ? [] : validate.errors;
}

async function collecting(): Promise<Simulator> {
  const sim = await start({ clock: standingClock() });
  sim.webhooks.register({ mode: "collect", secret: "s3cret" });
  return sim;
}

const bodyOf = ({ request }: Delivery): string => request.body;

async function place(sim: Simulator, body: object, path = orderPath): Promise<string> {
  const caller = await connect(sim);
  const reply = await caller.post(path, body);
  expect(reply.status).toBeLessThan(300);
  return reply.body.orders?.[0]?.ingramOrderNumber ?? reply.body.confirmationNumber;
}

const line = (ingramPartNumber: string, quantity = 2): object => ({ ingramPartNumber, quantity });

describe("a webhook about an order", () => {
  it("tells what has left, and is valid by the contract", async () => {
    await using sim = await collecting();
    const number = await place(sim, {
      customerOrderNumber: "PO-1",
      lines: [line("6YE881"), line("123512", 5)],
    });
    const shipped = await sim.webhooks.expect("im::order_shipped");
    expect(problems("orderStatus", bodyOf(shipped))).toEqual([]);
    const event = eventIn(bodyOf(shipped));
    expect(event).toMatchObject({ topic: "resellers/orders", event: "im::updated" });
    expect(event.eventTimeStamp).toBe(shipped.madeAt);
    expect(event.resource).toHaveLength(1);
    expect(event.resource[0]).toMatchObject({
      eventType: "im::order_shipped",
      orderNumber: number,
      customerOrderNumber: "PO-1",
      orderEntryTimeStamp: "2026-03-02T12:00:00-08:00",
    });
    const [notebook, cable] = event.resource[0].lines;
    expect(notebook).toMatchObject({
      ingramLineNumber: "001",
      subOrderNumber: `${number}-11`,
      lineStatus: "IM::shipped",
      ingramPartNumber: "6YE881",
      requestedQuantity: 2,
      shippedQuantity: 2,
      backOrderedQuantity: 0,
    });
    expect(notebook.shipmentDetails[0].packageDetails[0].trackingNumber).toMatch(/^\w+$/);
    expect(notebook.serialNumberDetails).toHaveLength(2);
    expect(cable.serialNumberDetails).toEqual([]);
  });

  it("comes for each thing that befalls an order, in the order of time", async () => {
    await using sim = await collecting();
    const number = await place(sim, { customerOrderNumber: "PO-1", lines: [line("6YE881")] });
    await sim.clock.advance("20d");
    const told = sim.webhooks.deliveries({ order: number });
    expect(told.map(({ event }) => event)).toEqual(["im::order_shipped", "im::order_invoiced"]);
    for (const delivery of told) expect(problems("orderStatus", bodyOf(delivery))).toEqual([]);
    expect(eventIn(bodyOf(told[1] as Delivery)).resource[0].lines[0].lineStatus).toBe(
      "IM::invoiced",
    );
  });

  it("tells of a back order, a hold and its end", async () => {
    await using sim = await collecting();
    await place(sim, { customerOrderNumber: "PO-1", lines: [line("DF4128", 3)] });
    const waiting = await sim.webhooks.expect("im::order_backordered");
    expect(eventIn(bodyOf(waiting)).resource[0].lines[0]).toMatchObject({
      lineStatus: "IM::backordered",
      shippedQuantity: 0,
      backOrderedQuantity: 3,
      shipmentDetails: [],
    });
    const held = await place(sim, {
      customerOrderNumber: "PO-2",
      lines: [line("6YE881")],
      additionalAttributes: [{ attributeName: "allowOrderOnCustomerHold", attributeValue: "true" }],
    });
    const hold = await sim.webhooks.expect("IM::ORDER_HOLD", { order: held });
    const voided = await sim.webhooks.expect("order_voided", { order: held, within: "25h" });
    expect(eventIn(bodyOf(hold)).resource[0].lines[0].lineStatus).toBe("IM::SALES_HOLD");
    expect(eventIn(bodyOf(voided)).resource[0].lines[0].lineStatus).toBe("IM::voided");
    for (const delivery of [waiting, hold, voided])
      expect(problems("orderStatus", bodyOf(delivery))).toEqual([]);
  });

  it("tells the state of its own time, whatever happens afterwards", async () => {
    await using sim = await collecting();
    await place(sim, { customerOrderNumber: "PO-1", lines: [line("DF4128", 3)] });
    await sim.clock.advance("60d");
    const waiting = await sim.webhooks.expect("im::order_backordered");
    expect(eventIn(bodyOf(waiting)).resource[0].lines[0].backOrderedQuantity).toBe(3);
    expect(waiting.madeAt).toBe(new Date(noon).toISOString());
  });
});

describe("the webhook of a version 7 order", () => {
  const path = "/resellers/v7/orders";

  it("is a list that holds the event, and tells the order", async () => {
    await using sim = await collecting();
    await place(
      sim,
      {
        customerOrderNumber: "PO-7",
        endCustomerOrderNumber: "END-7",
        lines: [line("6YE881"), line("TSXML3", 1)],
        shipToInfo: { addressId: "200" },
      },
      path,
    );
    const created = await sim.webhooks.expect("im::async_order_create");
    expect(problems("orderCreated", bodyOf(created))).toEqual([]);
    const root = json(bodyOf(created));
    expect(root).toHaveLength(1);
    expect(root[0]).toMatchObject({
      topic: "resellers/orders",
      event: "IM::created",
      resource: {
        eventType: "IM::async_order_create",
        customerOrderNumber: "PO-7",
        endCustomerOrderNumber: "END-7",
        orderSplit: true,
        processedPartially: false,
      },
    });
    const told = [...each(root[0].resource.orders, "ingramOrderNumber")];
    const booked = sim.orders("PO-7").map(({ orderNumber }) => orderNumber);
    expect(told.sort()).toEqual(booked.sort());
    expect(root[0].resource.orders[0].lines[0].shipmentDetails).toMatchObject({
      carrierCode: "RG",
    });
  });

  it("tells a failure the same way, with the reason in the notes of a row without a number", async () => {
    await using sim = await collecting();
    await place(sim, { customerOrderNumber: "PO-8", lines: [line("ZZ0001")] }, path);
    const created = await sim.webhooks.expect("im::async_order_create");
    expect(problems("orderCreated", bodyOf(created))).toEqual([]);
    const { resource } = eventIn(bodyOf(created));
    expect(resource).toMatchObject({ customerOrderNumber: "PO-8", purchaseOrderTotal: 0 });
    expect(resource.orders).toEqual([
      expect.objectContaining({
        ingramOrderNumber: null,
        numberOfLinesWithSuccess: 0,
        notes: expect.stringContaining("ZZ0001"),
        lines: [],
      }),
    ]);
    expect(sim.orders("PO-8")).toEqual([]);
  });
});

describe("the webhook of a quote request", () => {
  const path = "/resellers/v6/quotes/create";
  const ask = {
    firstname: "Ada",
    lastname: "Byrne",
    CustomerContact: "buyer@reseller.example",
    countryCode: "US",
  };

  it("tells the quote, and its type at the top", async () => {
    await using sim = await collecting();
    const caller = await connect(sim);
    const { status, body } = await caller.post(path, {
      ...ask,
      quoteName: "FRONT DESK",
      products: [
        { ingramPartNumber: "6YE881", quantity: "3" },
        { ingramPartNumber: "ZZ0001", quantity: "1" },
      ],
    });
    expect([status, body]).toEqual([200, expect.anything()]);
    const created = await sim.webhooks.expect("im::quote_create");
    expect(problems("quoteCreated", bodyOf(created))).toEqual([]);
    const event = eventIn(bodyOf(created));
    expect(event).toMatchObject({
      topic: "resellers/quotes",
      event: "im::created",
      eventType: "im::quote_create",
      rejectedSkus: [expect.objectContaining({ ingramPartNumber: "ZZ0001" })],
    });
    expect(event.eventTimeStamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}-08:00$/);
    expect(event.resource).toMatchObject({
      quoteNumber: body.quoteNumber,
      status: "Ready To Order",
      productsCount: 1,
      quantityTotal: 3,
    });
  });

  it("tells a failure by message and reason", async () => {
    await using sim = await collecting();
    const caller = await connect(sim);
    const { body } = await caller.post(path, {
      ...ask,
      quoteName: "NOTHING",
      products: [{ ingramPartNumber: "ZZ0001", quantity: "1" }],
    });
    const created = await sim.webhooks.expect("im::quote_create");
    expect(problems("quoteCreated", bodyOf(created))).toEqual([]);
    expect(eventIn(bodyOf(created)).resource).toMatchObject({
      quoteNumber: body.quoteNumber,
      status: "Closed",
      message: "Quote creation failed",
      reason: expect.stringContaining("ZZ0001"),
    });
  });
});

describe("the webhook of stock", () => {
  it("comes at the next quarter of an hour, with the totals of what changed", async () => {
    await using sim = await collecting();
    await sim.clock.advance("4m");
    await place(sim, { customerOrderNumber: "PO-1", lines: [line("SIM001"), line("123512", 7)] });
    await place(sim, { customerOrderNumber: "PO-2", lines: [line("SIM001", 1)] });
    const stock = await sim.webhooks.expect("im::stock_update", { within: "15m" });
    expect(stock.madeAt).toBe(new Date(noon + 15 * 60_000).toISOString());
    expect(problems("stockUpdate", bodyOf(stock))).toEqual([]);
    const event = eventIn(bodyOf(stock));
    expect(event).toMatchObject({ topic: "resellers/catalog", event: "im::updated" });
    expect(each(event.resource, "ingramPartNumber")).toEqual(["123512", "SIM001"]);
    expect(event.resource[0]).toMatchObject({
      eventType: "IM::STOCK_UPDATE",
      skuStatus: null,
      backOrderFlag: "Y",
      totalAvailability: expect.stringMatching(/^\d+$/),
    });
    const caller = await connect(sim);
    const { body } = await caller.post(
      "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true",
      { products: [{ ingramPartNumber: "SIM001" }] },
    );
    expect(event.resource[1].totalAvailability).toBe(
      String(body[0].availability.totalAvailability),
    );
    await expect(sim.webhooks.expect("im::stock_update", { within: "10m" })).rejects.toThrow(
      "No im::stock_update came within 10m.",
    );
  });

  it("holds 4,000 products at the most, and comes as several events beyond", async () => {
    await using sim = await start({ clock: standingClock(), products: 9200 });
    sim.webhooks.register({ mode: "collect", events: ["im::stock_update"] });
    sim.webhooks.send({ event: "im::stock_update", parts: "all" });
    const events = sim.webhooks.deliveries().map((delivery) => eventIn(bodyOf(delivery)));
    const sizes = events.map((event) => event.resource.length);
    expect(sizes.slice(0, 2)).toEqual([4000, 4000]);
    expect(sizes[2]).toBeGreaterThan(0);
    const parts = events.flatMap((event) => each(event.resource, "ingramPartNumber"));
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).not.toContain("SIM003");
    expect(parts).not.toContain("SIM006");
    expect(new Set(events.map((event) => event.eventId)).size).toBe(sizes.length);
    expect(bodyOf(sim.webhooks.deliveries()[0] as Delivery).length).toBeGreaterThan(1_000_000);
  });
});

describe("the signature", () => {
  it("is base64 of the HMAC-SHA512 of the event id alone", async () => {
    await using sim = await collecting();
    await place(sim, { customerOrderNumber: "PO-1", lines: [line("6YE881")] });
    const { eventId, request } = await sim.webhooks.expect("im::order_shipped");
    expect(eventIn(request.body).eventId).toBe(eventId);
    const signature = createHmac("sha512", "s3cret").update(eventId).digest("base64");
    expect(request.headers).toEqual({
      "content-type": "application/json",
      targeturl: "https://collector.invalid/",
      "x-hub-signature": signature,
    });
    expect(signature).toHaveLength(88);
  });

  it("is of another event id for each event", async () => {
    await using sim = await collecting();
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    const ids = sim.webhooks.deliveries().map(({ eventId }) => eventId);
    expect(ids).toEqual([expect.stringMatching(/^[A-Z\d]{18}$/), expect.any(String)]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
