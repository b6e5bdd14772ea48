import { describe, expect, it } from "vitest";
import { attributes, desk, one, type Desk } from "./desk.js";

/** Products that two vendors ship themselves. */
function directShips(shop: Desk): readonly string[] {
  const found = new Map<string, string>();
  for (const { ingramPartNumber, vendorName, price } of shop.sim.products())
    if (price !== null && vendorName !== "VARROWGATE" && !ingramPartNumber.startsWith("SIM"))
      found.set(ingramPartNumber, vendorName);
  return [...found.keys()];
}

describe("one call that becomes several orders", () => {
  it("has one from stock and one for each vendor that ships, with numbers of their own", async () => {
    await using shop = await desk();
    const vendors = new Map<string, string>();
    for (const part of directShips(shop)) {
      const { body } = await shop.call("GET", `/resellers/v6/catalog?keyword=${part}`);
      const [row] = body.catalog;
      if (row?.directShip === "true" && row.authorizedToPurchase === "true")
        vendors.set(row.vendorName, part);
      if (vendors.size === 3) break;
    }
    const { status, body } = await shop.place([
      ...[...vendors.values()].map((part) => one(part)),
      one("SIM001"),
    ]);
    expect(status).toBe(201);
    expect(body.orderSplit).toBe(true);
    const types = body.orders.map(({ orderType }: { orderType: string }) => orderType);
    expect(types).toEqual(["S", "D", "D", "D"]);
    const numbers = body.orders.map(
      ({ ingramOrderNumber }: { ingramOrderNumber: string }) => ingramOrderNumber,
    );
    expect(new Set(numbers).size).toBe(4);
    const booked = shop.sim.orders("PO-1");
    expect(new Set(booked.map(({ placement }) => placement)).size).toBe(1);
    const cents = booked.reduce((sum, { total }) => sum + Number(total.replace(".", "")), 0);
    expect(Math.round(body.purchaseOrderTotal * 100)).toBe(cents);
    await shop.place([one("SIM001")], { customerOrderNumber: "PO-2" });
    expect(numbers).not.toContain(shop.sim.orders("PO-2")[0]?.orderNumber);
  });

  it("lists refused lines on the first of them, and in the books", async () => {
    await using shop = await desk();
    const { status, body } = await shop.place(
      [one("TSXML3"), one("ZZ0001", 2), one("SIM001")],
      attributes({ allowPartialOrder: "true" }),
    );
    expect(status).toBe(207);
    expect(
      body.orders.map((order: { rejectedLineItems?: object[] }) => order.rejectedLineItems?.length),
    ).toEqual([1, undefined]);
    const [first] = shop.sim.orders("PO-1").filter(({ type }) => type === "S");
    expect(first?.rejectedLines).toEqual([
      {
        customerLineNumber: "2",
        ingramPartNumber: "ZZ0001",
        quantity: 2,
        code: "EN",
        reason: "SKU-NOTFOUND    ZZ0001",
      },
    ]);
  });
});

describe("the numbers of an order", () => {
  it("begin with the branch of the account", async () => {
    await using shop = await desk();
    const other = shop.sim.workspace("canada", { customerNumber: "30-654321" });
    expect(shop.sim.orders()[0]?.orderNumber).toMatch(/^20-/);
    expect(other.credentials.customerNumber).toBe("30-654321");
    await shop.place([one("SIM001")]);
    expect(shop.order().orderNumber).toMatch(/^20-[0-9B-DF-HJ-NP-TV-Z]{5}$/);
    expect(shop.order().lines[0]?.subOrderNumber).toBe(`${shop.order().orderNumber}-11`);
  });

  it("have no room for an 885th line", async () => {
    await using shop = await desk();
    const lines = Array.from({ length: 885 }, () => one("123512"));
    const { status, body } = await shop.place(lines);
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("lines");
    expect((await shop.place(lines.slice(1))).status).toBe(201);
    expect(new Set(shop.order().lines.map((line) => line.customerLineNumber)).size).toBe(884);
  });
});

describe("the end user of an order", () => {
  it("needs a company and an address", async () => {
    await using shop = await desk();
    const { status, body } = await shop.place([one("SIM001")], {
      endUserInfo: { companyName: "LAKE SCHOOL", city: "ELGIN" },
    });
    expect(status).toBe(400);
    expect(body.errors[0].fields.map(({ field }: { field: string }) => field)).toEqual([
      "endUserInfo.addressLine1",
      "endUserInfo.state",
      "endUserInfo.postalCode",
    ]);
  });

  it("needs neither when the distributor knows it by an id", async () => {
    await using shop = await desk();
    const { status, body } = await shop.place([one("SIM001")], {
      endUserInfo: { endUserId: "5", contact: "Mara Lindqvist" },
    });
    expect(status).toBe(201);
    expect(body.endUserInfo).toEqual({ endUserId: "5", contact: "Mara Lindqvist" });
  });
});

describe("the truth about orders", () => {
  it("is told over HTTP as it is in the process, one order or all of a number", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 2), one("TSXML3")]);
    const { body } = await shop.admin("GET", "/orders?po=po-1");
    expect(body.orders).toEqual(JSON.parse(JSON.stringify(shop.sim.orders("PO-1"))));
    expect(body.receipts).toEqual([]);
    const [order] = body.orders;
    const single = await shop.admin("GET", `/orders/${order.lines[0].subOrderNumber}`);
    expect(single.body.order).toEqual(order);
    expect((await shop.admin("GET", "/orders/20-ZZZZZ")).status).toBe(404);
  });

  it("shows lines, shipments and history after a restart", async () => {
    const { mkdtempSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const folder = mkdtempSync(join(tmpdir(), "orders-"));
    try {
      const state = join(folder, "state.sqlite");
      let before: unknown;
      {
        await using shop = await desk({ state });
        await shop.place([one("SIM001", 2)]);
        await shop.advance("25h");
        before = shop.order();
      }
      await using shop = await desk({ state });
      expect(shop.order()).toEqual(before);
      await shop.advance("10d");
      expect(shop.order().status).toBe("Delivered");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
