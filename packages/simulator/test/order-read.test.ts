import { describe, expect, it } from "vitest";
import {
  connect,
  noon,
  orderPath,
  queryOf,
  standingClock,
  start,
  type Caller,
  type Reply,
} from "./support.js";

const search = async (
  caller: Caller,
  query: Record<string, string> | [string, string][],
): Promise<Reply> => caller.get(`/resellers/v6/orders/search?${queryOf(query)}`);

const details = async (caller: Caller, number: string, query = ""): Promise<Reply> =>
  caller.get(`/resellers/v6.1/orders/${number}${query}`);

const numbers = ({ body }: Reply): string[] =>
  (body?.orders ?? []).map((order: { ingramOrderNumber: string }) => order.ingramOrderNumber);

const day = 86_400_000;

describe("searching orders", () => {
  it("finds a fresh order by its customer order number, in any letter case, with numbers as text", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body: created } = await caller.post(orderPath, {
      customerOrderNumber: "PO-77",
      lines: [{ ingramPartNumber: "SIM001", quantity: 2 }],
    });
    const { status, body } = await search(caller, { customerOrderNumber: "po-77" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ recordsFound: "1", pageSize: "25", pageNumber: "1" });
    const [order] = body.orders;
    expect(order).toMatchObject({
      ingramOrderNumber: created.orders[0].ingramOrderNumber,
      customerOrderNumber: "PO-77",
      orderTotal: created.purchaseOrderTotal.toFixed(2),
      orderStatus: "PROCESSING",
      links: { type: "GET" },
    });
    expect(order.subOrders).toEqual([
      expect.objectContaining({ subOrderTotal: "299.98", links: expect.objectContaining({}) }),
    ]);
  });

  it("answers 204 without a body when nothing matches, and past the last page", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    for (const query of [{ customerOrderNumber: "NONE" }, { pageNumber: "2" }]) {
      const { status, body } = await search(caller, query);
      expect(status).toBe(204);
      expect(body).toBeUndefined();
    }
  });

  it("knows the orders of the distributor's test account, the newest first", async () => {
    await using sim = await start();
    expect(numbers(await search(await connect(sim), {}))).toEqual([
      "20-VWMRP",
      "20-RC1RD",
      "20-RD3QV",
      "20-RD128",
    ]);
  });

  it.each([
    [{ ingramOrderNumber: "20-rd128" }, ["20-RD128"]],
    [{ ingramOrderNumber: "20-RD128-11" }, ["20-RD128"]],
    [{ orderStatus: "ON HOLD" }, ["20-VWMRP"]],
    [{ orderStatus: "PROCESSING" }, ["20-RD3QV"]],
    [{ "orderStatus-in": "im::backordered" }, ["20-RC1RD"]],
    [{ "orderStatus-in": "Delivered" }, ["20-RD128"]],
    [{ orderStatus: "CANCELLED" }, []],
    [{ ingramPartNumber: "df4128" }, ["20-RC1RD"]],
    [{ vendorPartNumber: "no-6ye881" }, ["20-RD128"]],
    [{ vendorName: "octaverne" }, ["20-RD3QV"]],
    [{ specialBidNumber: "1" }, []],
    [{ endCustomerOrderNumber: "1" }, []],
  ])("filters by %o", async (query, expected) => {
    await using sim = await start();
    const caller = await connect(sim);
    expect(numbers(await search(caller, query))).toEqual(expected);
  });

  it("filters by the days of order, shipment, delivery and invoice, both ends included", async () => {
    await using sim = await start({ clock: standingClock(noon) });
    const caller = await connect(sim);
    const between = async (name: string, first: string, last: string): Promise<string[]> =>
      numbers(
        await search(caller, [
          [name, first],
          [name, last],
        ]),
      );
    expect(numbers(await search(caller, { ingramOrderDate: "2026-02-27" }))).toEqual(["20-RD3QV"]);
    expect(await between("ingramOrderDate-bt", "2026-02-27", "2026-02-28")).toEqual([
      "20-RC1RD",
      "20-RD3QV",
    ]);
    expect(await between("shipDate_bt", "2026-01-22", "2026-01-22")).toEqual(["20-RD128"]);
    expect(await between("invoiceDate_bt", "2026-01-23", "2026-01-23")).toEqual(["20-RD128"]);
    expect(await between("deliveryDate_bt", "2026-01-25", "2026-01-25")).toEqual(["20-RD128"]);
    expect(await between("deliveryDate_bt", "2026-01-26", "2026-03-01")).toEqual([]);
  });

  it.each([
    [[["ingramOrderDate", "02/27/2026"]], "ingramOrderDate"],
    [[["ingramOrderDate", "2026-02-30"]], "ingramOrderDate"],
    [[["ingramOrderDate-bt", "2026-02-27"]], "ingramOrderDate-bt"],
    [[["orderStatus", "LOST"]], "orderStatus"],
  ] satisfies [[string, string][], string][])("refuses %o", async (query, field) => {
    await using sim = await start();
    const { status, body } = await search(await connect(sim), query);
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe(field);
  });

  it("finds a shipped order by tracking and by serial number", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body } = await details(caller, "20-RD128");
    const [{ trackingNumber, serialNumbers }] =
      body.lines[0].shipmentDetails[0].carrierDetails[0].trackingDetails;
    expect(serialNumbers).toHaveLength(2);
    expect(numbers(await search(caller, { trackingNumber }))).toEqual(["20-RD128"]);
    const [{ serialNumber }] = serialNumbers;
    expect(numbers(await search(caller, { serialNumber }))).toEqual(["20-RD128"]);
  });

  it("pages through many orders once each", async () => {
    const clock = standingClock();
    await using sim = await start({ clock });
    const caller = await connect(sim);
    for (let number = 0; number < 12; number++) {
      await caller.post(orderPath, {
        customerOrderNumber: `PO-${number}`,
        lines: [{ ingramPartNumber: "123512", quantity: 1 }],
      });
    }
    const seen: string[] = [];
    for (let page = 1; page <= 4; page++)
      seen.push(...numbers(await search(caller, { pageSize: "5", pageNumber: String(page) })));
    expect(seen).toHaveLength(16);
    expect(new Set(seen).size).toBe(16);
  });
});

describe("reading an order", () => {
  it("tells the same amounts as the answer that created it", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body: created } = await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      endCustomerOrderNumber: "END-1",
      lines: [
        { customerLineNumber: "3", ingramPartNumber: "SIM001", quantity: 2, notes: "left door" },
        { ingramPartNumber: "DF4128", quantity: 1 },
      ],
    });
    const [order] = created.orders;
    const { status, body } = await details(caller, order.ingramOrderNumber.toLowerCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ingramOrderNumber: order.ingramOrderNumber,
      customerOrderNumber: "PO-1",
      endCustomerOrderNumber: "END-1",
      orderStatus: "Processing",
      orderTotal: order.orderTotal,
      orderSubTotal: 299.98,
      freightCharges: order.freightCharges,
      currencyCode: "USD",
    });
    expect(body.lines).toMatchObject([
      {
        customerLineNumber: "3",
        lineStatus: "In Progress",
        lineNotes: "left door",
        extendedPrice: 299.98,
      },
      { lineStatus: "Backordered", quantityBackOrdered: 1, extendedPrice: 0 },
    ]);
    expect(body.lines[1].backOrderETADate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("answers 404 for a number that is not booked, or not on that day", async () => {
    await using sim = await start({ clock: standingClock(noon) });
    const caller = await connect(sim);
    for (const number of ["20-XXXXX", "20-RD128-91", "20-RD128?ingramOrderDate=2026-03-01"]) {
      const { status, body } = await details(caller, number);
      expect(status).toBe(404);
      expect(body.errors[0].message).toBe("Order not found.");
    }
    expect((await details(caller, "20-RD128", "?ingramOrderDate=2026-01-21")).status).toBe(200);
  });

  it("shows one sub-order alone when asked for it", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body: created } = await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      lines: ["10", "80"].map((warehouse) => ({
        ingramPartNumber: "SIM001",
        quantity: 1,
        additionalAttributes: [{ attributeName: "shipFromWarehouseId", attributeValue: warehouse }],
      })),
    });
    const { body } = await details(caller, `${created.orders[0].ingramOrderNumber}-21`);
    expect(body.lines).toHaveLength(1);
    expect(body.lines[0].subOrderNumber).toBe(`${created.orders[0].ingramOrderNumber}-21`);
  });

  it("tells shipment, tracking and invoice of an order that was delivered", async () => {
    await using sim = await start({ clock: standingClock(noon) });
    const { body } = await details(await connect(sim), "20-RD128");
    expect(body.orderStatus).toBe("Delivered");
    const [shipment] = body.lines[0].shipmentDetails;
    expect(shipment).toMatchObject({
      quantity: 2,
      shippedDate: "2026-01-22",
      invoiceNumber: "20RD12811",
      invoiceDate: "2026-01-23",
      carrierDetails: [{ deliveredDate: "2026-01-25" }],
    });
    expect(body.lines[0].links[0].href).toBe("/resellers/v6.1/invoices/20RD12811");
  });

  it.each([
    ["IM::SHIPPED", "Shipped", 10],
    ["IM::PARTIALLY_SHIPPED", "Processing", 5],
    ["IM::INVOICED", "Shipped", 10],
    ["IM::HOLD", "On Hold", 0],
  ])("shows it as %s would have it, and leaves it as it was", async (status, expected, pieces) => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body } = await details(caller, "20-RD3QV", `?simulateStatus=${status}`);
    expect(body.orderStatus).toBe(expected);
    const sent = body.lines[0].shipmentDetails.reduce(
      (sum: number, { quantity }: { quantity: number }) => sum + quantity,
      0,
    );
    expect(sent).toBe(pieces);
    const invoiced = body.lines[0].shipmentDetails.some(
      (shipment: object) => "invoiceNumber" in shipment,
    );
    expect(invoiced).toBe(status === "IM::INVOICED");
    expect((await details(caller, "20-RD3QV")).body.orderStatus).toBe("Processing");
  });

  it("keeps the time of the order when the clock moves on", async () => {
    const clock = standingClock(noon);
    await using sim = await start({ clock });
    const caller = await connect(sim);
    const { body: created } = await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      lines: [{ ingramPartNumber: "SIM001", quantity: 1 }],
    });
    clock.forward(day / 2);
    const { body } = await details(caller, created.orders[0].ingramOrderNumber);
    expect(body.ingramOrderDate).toBe("2026-03-02T12:00:00-08:00");
    expect(created.orders[0].ingramOrderDate).toBe("2026-03-02");
  });
});
