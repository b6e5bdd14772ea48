import { describe, expect, it } from "vitest";
import { attributes, desk, historyOf, one, onHold } from "./desk.js";

describe("an order on customer hold", () => {
  it("is voided when nobody has released it after 24 hours, and not a minute before", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 5)], onHold);
    const { orderNumber } = shop.order();
    expect(await shop.advance("23h59m")).toEqual([]);
    expect(shop.order()).toMatchObject({ status: "On Hold", hold: "customer" });
    expect(await shop.advance("1m")).toEqual([
      `order ${orderNumber} voided: on hold for more than 24 hours`,
    ]);
    expect(shop.order()).toMatchObject({
      status: "Canceled",
      hold: null,
      total: "0.00",
      lines: [{ status: "Canceled", confirmed: 0, backOrdered: 0 }],
    });
    expect(await shop.stock("SIM001")).toBe(600);
  });

  it("takes its stock when it is released, and is voided no more", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 5)], onHold);
    const { orderNumber } = shop.order();
    expect(await shop.stock("SIM001")).toBe(600);
    const { status, body } = await shop.modify(orderNumber, {}, "?actionCode=release");
    expect(status).toBe(200);
    expect(body).toBeNull();
    expect(shop.order()).toMatchObject({
      status: "Processing",
      hold: null,
      lines: [{ status: "In Progress", confirmed: 5, backOrdered: 0 }],
    });
    expect(await shop.stock("SIM001")).toBe(595);
    await shop.advance("30h");
    expect(shop.order().status).toBe("Shipped");
    expect(historyOf(shop.order())).toEqual(["booked", "released", "shipped: line 1"]);
  });

  it("waits for stock after its release when there is none", async () => {
    await using shop = await desk();
    await shop.place([one("DF4128", 2)], onHold);
    await shop.modify(shop.order().orderNumber, {}, "?actionCode=release");
    expect(shop.order()).toMatchObject({ status: "Backordered", lines: [{ backOrdered: 2 }] });
  });

  it("loses the lines that there is no stock for when it takes no back orders", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001"), one("DF4128", 2)], { ...onHold, acceptBackOrder: false });
    await shop.modify(shop.order().orderNumber, {}, "?actionCode=release");
    expect(shop.order().lines.map(({ status }) => status)).toEqual(["In Progress", "Canceled"]);
  });

  it("is numbered anew by warehouse when it is released", async () => {
    await using shop = await desk();
    await shop.place([one("SIM007", 1), one("SIM001", 130)], onHold);
    expect(new Set(shop.order().lines.map(({ subOrderNumber }) => subOrderNumber)).size).toBe(1);
    await shop.place([one("SIM001", 120)], {
      customerOrderNumber: "PO-2",
      ...attributes({ shipFromWarehouseId: "10" }),
    });
    await shop.modify(shop.order().orderNumber, {}, "?actionCode=release");
    const { orderNumber, lines } = shop.order();
    expect(lines.map(({ subOrderNumber }) => subOrderNumber)).toEqual([
      `${orderNumber}-11`,
      `${orderNumber}-21`,
    ]);
  });

  it("shows as held in its details and in the search", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], onHold);
    const { orderNumber } = shop.order();
    const { body } = await shop.details(orderNumber);
    expect(body).toMatchObject({ orderStatus: "On Hold", lines: [{ lineStatus: "On Hold" }] });
    const found = await shop.call("GET", "/resellers/v6/orders/search?orderStatus=ON HOLD");
    expect(
      found.body.orders.map((row: { ingramOrderNumber: string }) => row.ingramOrderNumber),
    ).toContain(orderNumber);
  });
});

describe("a release", () => {
  it("is refused for an order that was never on hold, and for one that is released", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")]);
    const refusal = await shop.modify(shop.order().orderNumber, {}, "?actionCode=release");
    expect(refusal.status).toBe(400);
    expect(refusal.body.errors[0].fields).toEqual([
      {
        message:
          "Order can not be modified/released. Order is already released or Order is not placed on Customer Hold",
      },
    ]);
    await shop.place([one("SIM001")], { customerOrderNumber: "PO-2", ...onHold });
    const { orderNumber = "" } = shop.sim.orders("PO-2")[0] ?? {};
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(200);
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(400);
  });

  it("is the only action there is", async () => {
    await using shop = await desk();
    const { status, body } = await shop.modify("20-VWMRP", {}, "?actionCode=void");
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("actionCode");
  });
});

describe("a cancellation", () => {
  it("ends an order on customer hold, with an empty answer", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 5)], onHold);
    const { orderNumber } = shop.order();
    const { status, body } = await shop.call("DELETE", `/resellers/v6/orders/${orderNumber}`);
    expect(status).toBe(200);
    expect(body).toBeUndefined();
    expect(shop.order().status).toBe("Canceled");
    expect(historyOf(shop.order())).toEqual(["booked", "canceled by the customer"]);
    expect(await shop.advance("2d")).toEqual([]);
    const found = await shop.call("GET", "/resellers/v6/orders/search?orderStatus=CANCELLED");
    expect(found.body.orders).toHaveLength(1);
  });

  it("takes the number of a sub-order for its order", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], onHold);
    const number = shop.order().lines[0]?.subOrderNumber.toLowerCase() ?? "";
    expect((await shop.call("DELETE", `/resellers/v6/orders/${number}`)).status).toBe(200);
  });

  it("is not allowed for an order that is not on hold", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")]);
    const path = `/resellers/v6/orders/${shop.order().orderNumber}`;
    const { status, body } = await shop.call("DELETE", path);
    expect(status).toBe(405);
    expect(body.errors[0].message).toBe("Order can not be deleted as the order is not no hold.");
    expect(shop.order().status).toBe("Processing");
  });

  it("is not found for an unknown order", async () => {
    await using shop = await desk();
    const { status, body } = await shop.call("DELETE", "/resellers/v6/orders/20-ZZZZZ");
    expect(status).toBe(404);
    expect(body.errors[0].message).toBe("Order not found.");
  });

  it("is refused for what is no order number", async () => {
    await using shop = await desk();
    const { status, body } = await shop.call("DELETE", "/resellers/v6/orders/12345");
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].message).toBe(
      "OrderNumber must be in the format xx-xxxxx or xx-xxxxx-xx",
    );
  });

  it("keeps the customer order number taken", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")], onHold);
    await shop.call("DELETE", `/resellers/v6/orders/${shop.order().orderNumber}`);
    const { body } = await shop.place([one("SIM001")]);
    expect(body.errors[0].message).toBe("CUSTOMER-PO-EXISTS");
  });
});

describe("a vendor that wants to be asked first", () => {
  const varrowgate = (shop: Awaited<ReturnType<typeof desk>>): string => {
    for (const product of shop.sim.products())
      if (
        product.vendorName === "VARROWGATE" &&
        product.authorized &&
        product.price !== null &&
        product.type === "physical" &&
        !product.discontinued
      )
        return product.ingramPartNumber;
    throw new Error("no such product");
  };

  it("has orders without its authorization held, and the customer cannot release them", async () => {
    await using shop = await desk();
    await shop.place([one(varrowgate(shop))]);
    const { orderNumber } = shop.order();
    expect(shop.order()).toMatchObject({ status: "On Hold", hold: "vendor" });
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(400);
    expect((await shop.call("DELETE", `/resellers/v6/orders/${orderNumber}`)).status).toBe(405);
    await shop.advance("3d");
    expect(shop.order().status).toBe("On Hold");
    await shop.admin("POST", `/orders/${orderNumber}/release`);
    expect(shop.order().hold).toBeNull();
  });

  it("lets orders pass that name it", async () => {
    await using shop = await desk();
    await shop.place([one(varrowgate(shop))], { vmf: { vendAuthNumber: "VA-1" } });
    expect(shop.order().hold).toBeNull();
  });
});
