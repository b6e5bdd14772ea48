import { describe, expect, it } from "vitest";
import { attributes, desk, one, onHold, type Desk } from "./desk.js";

async function listening(): Promise<Desk> {
  const shop = await desk();
  shop.sim.webhooks.register({ mode: "collect" });
  return shop;
}

/** The events about orders that were told so far. */
const told = ({ sim }: Desk): readonly string[] =>
  sim.webhooks
    .deliveries()
    .map(({ event }) => event.toLowerCase())
    .filter((event) => !event.includes("stock"));

const names = (...events: readonly string[]): readonly unknown[] =>
  events.map((event) => expect.stringContaining(event));

describe("the events of an order", () => {
  it("tell of its shipment and its invoice", async () => {
    await using shop = await listening();
    await shop.place([one("SIM001", 2)]);
    await shop.advance("5d");
    expect(told(shop)).toEqual(names("order_shipped", "order_invoiced"));
  });

  it("tell of a back order, and of the shipment when it came in", async () => {
    await using shop = await listening();
    await shop.place([one("DF4128")]);
    await shop.advance("1m");
    expect(told(shop)).toEqual(names("order_backordered"));
    await shop.advance("10d");
    expect(told(shop)).toEqual(names("order_backordered", "order_shipped"));
  });

  it("tell of a hold, and of its end by time or by the customer", async () => {
    await using shop = await listening();
    await shop.place([one("SIM001")], onHold);
    await shop.place([one("SIM001")], { customerOrderNumber: "PO-2", ...onHold });
    const { orderNumber = "" } = shop.sim.orders("PO-2")[0] ?? {};
    await shop.call("DELETE", `/resellers/v6/orders/${orderNumber}`);
    await shop.advance("25h");
    expect(told(shop)).toEqual(names("order_hold", "order_hold", "order_voided", "order_voided"));
  });

  it("tell what became of an order of version 7, good or bad", async () => {
    await using shop = await listening();
    await shop.handIn([one("SIM001", 2), one("TSXML3"), one("ZZ0001")], {
      ...attributes({ allowPartialOrder: "true" }),
      endCustomerOrderNumber: "END-9",
    });
    await shop.handIn([one("SIM001")]);
    await shop.advance("10s");
    const bodies = shop.sim.webhooks
      .deliveries({ event: "im::async_order_create" })
      .map(({ request }) => JSON.parse(request.body)[0].resource);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toMatchObject({
      customerOrderNumber: "PO-1",
      endCustomerOrderNumber: "END-9",
      orderSplit: true,
      processedPartially: true,
      orders: [
        { orderType: "S", numberOfLinesWithError: 1 },
        { orderType: "D", numberOfLinesWithError: 0 },
      ],
    });
    expect(JSON.stringify(bodies[1])).toContain("CUSTOMER-PO-EXISTS");
  });

  it("tell of stock that was sold and given back", async () => {
    await using shop = await listening();
    await shop.place([one("SIM001", 100)]);
    await shop.advance("15m");
    shop.sim.fulfilment.void(shop.order().orderNumber);
    await shop.advance("15m");
    const totals = shop.sim.webhooks
      .deliveries({ event: "im::stock_update" })
      .flatMap(({ request }) => JSON.parse(request.body).resource)
      .map((row: { totalAvailability: string }) => Number(row.totalAvailability));
    expect(totals).toEqual([500, 600]);
  });
});
