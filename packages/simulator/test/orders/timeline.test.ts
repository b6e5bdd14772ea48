import { describe, expect, it } from "vitest";
import { attributes, desk, one } from "./desk.js";

describe("an order from stock", () => {
  it("ships after a day, is invoiced a day later and delivered three days after it left", async () => {
    await using shop = await desk();
    await shop.place([one("6YE881", 2)]);
    const { orderNumber } = shop.order();
    const order = `order ${orderNumber}`;
    expect(await shop.advance("23h")).toEqual([]);
    expect(await shop.advance("1h")).toEqual([`${order} shipped: line 1`]);
    expect(shop.order().status).toBe("Shipped");
    expect(await shop.advance("1d")).toEqual([`${order} invoiced: ${orderNumber}-11`]);
    expect(await shop.advance("2d")).toEqual([`${order} delivered`]);
    expect(shop.order()).toMatchObject({
      status: "Delivered",
      lines: [{ status: "Delivered", shipped: 2 }],
      history: [
        { text: "booked", at: "2026-03-02T12:00:00-08:00" },
        { text: "shipped: line 1", at: "2026-03-03T12:00:00-08:00" },
        { text: `invoiced: ${orderNumber}-11`, at: "2026-03-04T12:00:00-08:00" },
        { text: "delivered", at: "2026-03-06T12:00:00-08:00" },
      ],
    });
    expect(await shop.advance("60d")).toEqual([]);
  });

  it("goes through the same in one jump", async () => {
    await using shop = await desk();
    await shop.place([one("6YE881", 2)]);
    const { orderNumber } = shop.order();
    expect(await shop.advance("10d")).toEqual([
      `order ${orderNumber} shipped: line 1`,
      `order ${orderNumber} invoiced: ${orderNumber}-11`,
      `order ${orderNumber} delivered`,
    ]);
  });

  it("ends where it ends, in one jump or in a hundred steps", async () => {
    const after = async (steps: number): Promise<unknown> => {
      await using shop = await desk();
      const parts = ["SIM001", "DF4128", "SIM002", "SIM007", "TSXML3", "SIM006", "6YE881"];
      for (const [place, part] of parts.entries()) {
        const rest = place % 3 === 2 ? { shipmentDetails: { shipComplete: "E" } } : {};
        const lines = [one(part, place + 1), one("123512", 3)];
        await shop.place(lines, { customerOrderNumber: `PO-${part}`, ...rest });
        await shop.handIn(lines, { customerOrderNumber: `PO-7-${part}` });
      }
      for (let step = 0; step < steps; step++)
        await shop.sim.clock.advance((20 * 86_400_000) / steps);
      return shop.sim.orders();
    };
    expect(await after(100)).toEqual(await after(1));
  });

  it("shows its parcel with tracking and serial numbers, and is found by them", async () => {
    await using shop = await desk();
    await shop.place([one("6YE881", 2)]);
    const { orderNumber } = shop.order();
    expect((await shop.details(orderNumber)).body.lines[0].shipmentDetails).toEqual([]);
    await shop.advance("10d");
    const { body } = await shop.details(orderNumber);
    const [shipment] = body.lines[0].shipmentDetails;
    expect(shipment).toMatchObject({
      quantity: 2,
      shippedDate: "2026-03-03",
      shipFromWarehouseId: "10",
      invoiceNumber: `${orderNumber}-11`.replaceAll("-", ""),
      invoiceDate: "2026-03-04",
      carrierDetails: [{ carrierCode: "RG", deliveredDate: "2026-03-06" }],
    });
    const [parcel] = shipment.carrierDetails[0].trackingDetails;
    expect(parcel.serialNumbers).toHaveLength(2);
    for (const query of [
      `trackingNumber=${parcel.trackingNumber}`,
      `serialNumber=${parcel.serialNumbers[1].serialNumber}`,
      "shipDate_bt=2026-03-03&shipDate_bt=2026-03-03",
      "invoiceDate_bt=2026-03-04&invoiceDate_bt=2026-03-04",
      "deliveryDate_bt=2026-03-06&deliveryDate_bt=2026-03-06",
    ]) {
      const found = await shop.call("GET", `/resellers/v6/orders/search?${query}`);
      expect([query, found.body?.orders[0].ingramOrderNumber]).toEqual([query, orderNumber]);
    }
  });

  it("leaves an invoice that the invoice calls know", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 3)]);
    const { orderNumber } = shop.order();
    await shop.advance("2d");
    const { body } = await shop.call("GET", `/resellers/v6/invoices?orderNumber=${orderNumber}`);
    expect(body.invoices).toHaveLength(1);
  });

  it("ships the sub-orders of its warehouses with an invoice each", async () => {
    await using shop = await desk();
    await shop.place([
      one("SIM001"),
      { ...one("SIM001"), ...attributes({ SHIPFROMWAREHOUSEID: "80" }) },
    ]);
    await shop.advance("10d");
    const { orderNumber, shipments } = shop.order();
    const stem = orderNumber.replace("-", "");
    expect(shipments.map(({ invoiceNumber }) => invoiceNumber)).toEqual([`${stem}11`, `${stem}21`]);
  });
});

describe("a back order", () => {
  it("comes in on the day that was promised, ships the day after and is charged then", async () => {
    await using shop = await desk();
    await shop.place([one("DF4128", 2)]);
    const { orderNumber } = shop.order();
    const { body } = await shop.details(orderNumber);
    expect(body.lines[0]).toMatchObject({ backOrderETADate: "2026-03-11", quantityBackOrdered: 2 });
    expect(shop.order().total).toBe("0.00");
    await shop.advance("8d11h59m");
    expect(shop.order().status).toBe("Backordered");
    expect(await shop.advance("1m")).toEqual([`order ${orderNumber} back order came in: line 1`]);
    expect(shop.order()).toMatchObject({
      status: "Processing",
      lines: [{ confirmed: 2, backOrdered: 0 }],
    });
    // 2 x 44.75, and freight of 4.8 pounds.
    expect(shop.order().total).toBe("99.35");
    expect(await shop.advance("1d")).toEqual([`order ${orderNumber} shipped: line 1`]);
  });

  it("lets what is there go first", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001"), one("DF4128")]);
    await shop.advance("4d");
    expect(shop.order()).toMatchObject({
      status: "Processing",
      lines: [{ status: "Delivered" }, { status: "Backordered" }],
    });
    await shop.advance("10d");
    const { orderNumber, shipments } = shop.order();
    expect(shop.order().status).toBe("Delivered");
    const stem = orderNumber.replace("-", "");
    expect(shipments.map(({ invoiceNumber }) => invoiceNumber)).toEqual([`${stem}11`, `${stem}12`]);
  });

  it("keeps everything together that has to ship complete", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001"), one("DF4128")], { shipmentDetails: { shipComplete: "E" } });
    await shop.advance("5d");
    expect(shop.order().shipments).toEqual([]);
    await shop.advance("6d");
    expect(shop.order().shipments).toHaveLength(2);
    expect(await shop.stock("SIM001")).toBe(599);
  });

  it("holds up only its own warehouse where each ships complete", async () => {
    await using shop = await desk();
    const elsewhere = attributes({ SHIPFROMWAREHOUSEID: "80" });
    await shop.place([one("SIM001"), { ...one("SIM001"), ...elsewhere }, one("DF4128")], {
      shipmentDetails: { shipComplete: "C" },
    });
    expect(shop.order().lines.map(({ confirmed }) => confirmed)).toEqual([0, 1, 0]);
    await shop.advance("5d");
    expect(shop.order().lines.map(({ status }) => status)).toEqual([
      "Backordered",
      "Delivered",
      "Backordered",
    ]);
    await shop.advance("10d");
    expect(shop.order().status).toBe("Delivered");
  });

  it("waits on when nothing is on its way", async () => {
    await using shop = await desk();
    await shop.place([one("SIM002")]);
    expect(await shop.advance("100d")).toEqual([]);
    expect(shop.order().status).toBe("Backordered");
  });

  it("is taken off the books with the order", async () => {
    await using shop = await desk();
    await shop.place([one("DF4128", 3)]);
    await shop.admin("POST", `/orders/${shop.order().orderNumber}/void`);
    expect(await shop.advance("20d")).toEqual([]);
    expect(shop.order().status).toBe("Canceled");
  });
});
