import { describe, expect, it } from "vitest";
import { connect } from "../support.js";
import { desk, one, onHold } from "./desk.js";

describe("the distributor's side of orders in the process", () => {
  it("moves an order on by hand", async () => {
    await using shop = await desk();
    const { fulfilment } = shop.sim;
    fulfilment.progress = "manual";
    await shop.place([one("SIM001", 4), one("DF4128")]);
    const { orderNumber } = shop.order();
    const sent = fulfilment.ship(orderNumber, { lines: [{ line: 1, quantity: 1 }], carrier: "U3" });
    expect(sent.shipments).toMatchObject([{ line: 1, quantity: 1, carrier: "U3" }]);
    expect(fulfilment.arrive(orderNumber).lines[1]?.status).toBe("In Progress");
    fulfilment.ship(orderNumber);
    fulfilment.invoice(orderNumber);
    expect(fulfilment.deliver(orderNumber).status).toBe("Delivered");
    expect(() => fulfilment.void(orderNumber)).toThrow(/can be voided no more: it is Delivered/);
    expect(() => fulfilment.ship("20-ZZZZZ")).toThrow("There is no order 20-ZZZZZ.");
  });

  it("holds and releases, and says what moves orders on", async () => {
    await using shop = await desk();
    const { fulfilment } = shop.sim;
    expect(fulfilment.progress).toMatchObject({ mode: "time", ship: 86_400_000 });
    fulfilment.progress = "reads:3";
    expect(fulfilment.progress).toBe("reads:3");
    await shop.place([one("SIM001")]);
    const { orderNumber } = shop.order();
    expect(fulfilment.hold(orderNumber)).toMatchObject({ status: "On Hold", hold: "distributor" });
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(400);
    expect(fulfilment.release(orderNumber).hold).toBeNull();
    expect(fulfilment.move(orderNumber, "immediate").status).toBe("Delivered");
  });

  it("gives the stock of a voided order back", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001", 50)]);
    expect(await shop.stock("SIM001")).toBe(550);
    expect(shop.sim.fulfilment.void(shop.order().orderNumber).status).toBe("Canceled");
    expect(await shop.stock("SIM001")).toBe(600);
  });

  it("belongs to one workspace", async () => {
    await using shop = await desk();
    const other = shop.sim.workspace("other");
    other.fulfilment.maintenance = true;
    other.fulfilment.progress = "manual";
    expect(shop.sim.fulfilment.maintenance).toBe(false);
    expect(shop.sim.fulfilment.progress).toMatchObject({ mode: "time" });
  });

  it("keeps the windows of the region that the account's country lies in", async () => {
    // Three in the morning in London, seven in the evening on the west coast.
    await using shop = await desk({ at: "2026-03-03T03:00:00Z", rate: 0 });
    const london = shop.sim.workspace("london", {
      countryCode: "GB",
      currency: "GBP",
      customerNumber: "60-123456",
      at: "2026-03-03T03:00:00Z",
      rate: 0,
    });
    london.fulfilment.maintenance = true;
    shop.sim.fulfilment.maintenance = true;
    const order = { customerOrderNumber: "PO-1", lines: [one("SIM001")] };
    const caller = await connect({ ...shop.sim, credentials: london.credentials });
    expect((await caller.post("/resellers/v6/orders", order)).status).toBe(500);
    expect((await shop.place([one("SIM001")])).status).toBe(201);
    await london.clock.advance("4h");
    const { status, body } = await caller.post("/resellers/v6/orders", order);
    expect(status).toBe(201);
    expect(body.orders[0].ingramOrderNumber).toMatch(/^60-/);
    expect(body.orders[0].currencyCode).toBe("GBP");
  });

  it("tells what became of orders that were handed in", async () => {
    await using shop = await desk();
    await shop.handIn([one("SIM001")], onHold);
    expect(shop.sim.fulfilment.receipts("po-1")).toMatchObject([{ state: "waiting" }]);
    await shop.advance("5s");
    expect(shop.sim.fulfilment.receipts()).toMatchObject([
      { state: "booked", orderNumbers: [shop.order().orderNumber], error: null },
    ]);
  });
});
