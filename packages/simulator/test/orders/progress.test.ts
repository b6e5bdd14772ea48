import { describe, expect, it } from "vitest";
import { attributes, desk, historyOf, one, onHold } from "./desk.js";

const moving = (simulateProgress: string): object => attributes({ simulateProgress });

describe("progress at once", () => {
  it("has an order delivered and invoiced as soon as it is placed", async () => {
    await using shop = await desk();
    const { status, body } = await shop.place([one("SIM001", 2)], moving("immediate"));
    expect(status).toBe(201);
    expect(body.orders[0].lines[0].lineStatus).toBe("Open");
    expect(shop.order()).toMatchObject({ status: "Delivered", lines: [{ shipped: 2 }] });
    expect(shop.order().shipments[0]?.invoiceNumber).not.toBeNull();
  });

  it("still waits for a back order", async () => {
    await using shop = await desk();
    await shop.place([one("DF4128")], moving("immediate"));
    expect(shop.order().status).toBe("Backordered");
    await shop.advance("9d");
    expect(shop.order().status).toBe("Delivered");
  });

  it("begins with the release of an order on hold", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], {
      ...attributes({ allowOrderOnCustomerHold: "true", simulateProgress: "immediate" }),
    });
    expect(shop.order().status).toBe("On Hold");
    await shop.modify(shop.order().orderNumber, {}, "?actionCode=release");
    expect(shop.order().status).toBe("Delivered");
  });
});

describe("progress by reads", () => {
  it("takes one step after so many reads of the details", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], moving("reads:2"));
    const { orderNumber } = shop.order();
    const seen: string[] = [];
    for (let read = 0; read < 8; read++) {
      const { body } = await shop.details(orderNumber);
      const [line] = body.lines;
      seen.push(
        line.shipmentDetails[0]?.invoiceNumber ? `${line.lineStatus}, invoiced` : line.lineStatus,
      );
    }
    expect(seen).toEqual([
      "In Progress",
      "In Progress",
      "Shipped",
      "Shipped",
      "Shipped, invoiced",
      "Shipped, invoiced",
      "Delivered, invoiced",
      "Delivered, invoiced",
    ]);
  });

  it("does not count searches, and does not move with time", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], moving("reads"));
    for (let read = 0; read < 3; read++)
      await shop.call("GET", "/resellers/v6/orders/search?customerOrderNumber=PO-1");
    expect(await shop.advance("30d")).toEqual([]);
    expect(shop.order().status).toBe("Processing");
  });

  it("brings in a back order too", async () => {
    await using shop = await desk();
    await shop.place([one("SIM002")], moving("reads:1"));
    for (let read = 0; read < 4; read++) await shop.details(shop.order().orderNumber);
    expect(shop.order().status).toBe("Delivered");
  });
});

describe("progress by hand", () => {
  it("leaves an order as it is until somebody moves it", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 5), one("123512", 2)], moving("manual"));
    const { orderNumber } = shop.order();
    expect(await shop.advance("90d")).toEqual([]);
    const path = `/orders/${orderNumber}`;
    const shipped = await shop.admin("POST", `${path}/ship`, {
      lines: [{ line: 1, quantity: 3 }],
      carrier: "UB",
      trackingNumber: "1Z-TEST",
    });
    expect(shipped.status).toBe(200);
    expect(shipped.body.order).toMatchObject({
      status: "Processing",
      lines: [{ shipped: 3 }, { shipped: 0 }],
      shipments: [{ line: 1, quantity: 3, carrier: "UB", trackingNumber: "1Z-TEST" }],
    });
    await shop.admin("POST", `${path}/ship`);
    expect(shop.order().status).toBe("Shipped");
    await shop.admin("POST", `${path}/invoice`);
    await shop.admin("POST", `${path}/deliver`);
    expect(historyOf(shop.order()).slice(1)).toEqual([
      "shipped: line 1",
      "shipped: lines 1, 2",
      `invoiced: ${orderNumber}-11`,
      "delivered",
    ]);
    const { body } = await shop.details(orderNumber);
    expect(
      body.lines[0].shipmentDetails.map((one_: { carrierDetails: { carrierCode: string }[] }) =>
        one_.carrierDetails.map(({ carrierCode }) => carrierCode),
      ),
    ).toEqual([["UB"], ["RG"]]);
  });

  it("has nothing to ship that is held, sold out or gone", async () => {
    await using shop = await desk();
    await shop.place([one("DF4128")], moving("manual"));
    const path = `/orders/${shop.order().orderNumber}`;
    expect((await shop.admin("POST", `${path}/ship`)).status).toBe(409);
    expect((await shop.admin("POST", `${path}/invoice`)).status).toBe(409);
    expect((await shop.admin("POST", `${path}/deliver`)).status).toBe(409);
    expect((await shop.admin("POST", `${path}/release`)).status).toBe(409);
    await shop.admin("POST", `${path}/arrive`);
    expect(
      (await shop.admin("POST", `${path}/ship`, { lines: [{ line: 1, quantity: 2 }] })).status,
    ).toBe(409);
    await shop.admin("POST", `${path}/hold`);
    expect((await shop.admin("POST", `${path}/ship`)).status).toBe(409);
    await shop.admin("POST", `${path}/release`);
    expect((await shop.admin("POST", `${path}/ship`, { lines: [1] })).status).toBe(200);
    expect((await shop.admin("POST", `${path}/void`)).status).toBe(409);
    expect((await shop.admin("POST", "/orders/20-ZZZZZ/ship")).status).toBe(404);
  });

  it("keeps the orders that every account begins with as they are", async () => {
    await using shop = await desk();
    const before = shop.sim.orders();
    await shop.advance("60d");
    expect(shop.sim.orders()).toEqual(before);
  });
});

describe("what moves orders on", () => {
  it("is chosen for a workspace, and its durations with it", async () => {
    await using shop = await desk();
    const chosen = await shop.admin("PATCH", "/order-settings", {
      progress: { mode: "time", ship: "2h", deliver: "1d" },
    });
    expect(chosen.body.progress).toMatchObject({ mode: "time", ship: 7_200_000 });
    await shop.place([one("SIM001")]);
    const { orderNumber } = shop.order();
    expect(await shop.advance("2h")).toEqual([`order ${orderNumber} shipped: line 1`]);
    await shop.advance("1d");
    expect(shop.order().status).toBe("Delivered");
    await shop.admin("PATCH", "/order-settings", { progress: null });
    const { body } = await shop.admin("GET", "/order-settings");
    expect(body.progress.ship).toBe(86_400_000);
  });

  it("is changed for one order", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")]);
    const path = `/orders/${shop.order().orderNumber}/progress`;
    await shop.admin("POST", path, { progress: "manual" });
    expect(await shop.advance("30d")).toEqual([]);
    await shop.admin("POST", path, { progress: "time" });
    await shop.advance("10d");
    expect(shop.order().status).toBe("Delivered");
  });

  it("is refused when it makes no sense", async () => {
    await using shop = await desk();
    expect((await shop.admin("PATCH", "/order-settings", { progress: "fast" })).status).toBe(400);
    const { status, body } = await shop.place([one("SIM001")], moving("reads:0"));
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("simulateProgress");
  });
});

describe("simulateStatus", () => {
  it.each([
    ["IM::SHIPPED", "Shipped", false],
    ["IM::INVOICED", "Shipped", true],
    ["IM::HOLD", "On Hold", false],
  ])("%s shows an order so without changing it", async (status, orderStatus, invoiced) => {
    await using shop = await desk();
    await shop.place([one("SIM001", 3)], onHold);
    const { orderNumber } = shop.order();
    const { body } = await shop.details(orderNumber, `?simulateStatus=${status}`);
    expect(body.orderStatus).toBe(orderStatus);
    expect(body.lines[0].shipmentDetails[0]?.invoiceNumber !== undefined).toBe(invoiced);
    expect(shop.order().status).toBe("On Hold");
  });
});
