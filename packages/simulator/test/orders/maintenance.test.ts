import { describe, expect, it } from "vitest";
import { maintenanceAt } from "../../src/rules/maintenance.js";
import { attributes, desk, one, onHold } from "./desk.js";

/** Half past midnight at the distributor, on a Tuesday. */
const atNight = { at: "2026-03-03T00:30:00-08:00", clock: { now: () => 0 }, rate: 0 };

describe("a maintenance window", () => {
  it("fails every order of version 6 and books nothing", async () => {
    await using shop = await desk(atNight);
    await shop.admin("PATCH", "/order-settings", { maintenance: true });
    const { status, body } = await shop.place([one("SIM001")]);
    expect(status).toBe(500);
    expect(body.errors).toEqual([
      {
        id: expect.any(String),
        type: "/errors/system-errors",
        message: "ConnectivityIssue/ERP issue Contact Ingram Micro API Support",
      },
    ]);
    expect(shop.sim.orders("PO-1")).toEqual([]);
    await shop.advance("3h30m");
    expect((await shop.place([one("SIM001")])).status).toBe(201);
  });

  it("keeps orders of version 7 until it ends, and books them in their order", async () => {
    await using shop = await desk(atNight);
    await shop.admin("PATCH", "/order-settings", { maintenance: true });
    for (const customerOrderNumber of ["PO-1", "PO-2"])
      expect((await shop.handIn([one("SIM007")], { customerOrderNumber })).status).toBe(200);
    expect(await shop.advance("3h29m59s")).toEqual([]);
    expect(await shop.advance("1s")).toHaveLength(2);
    expect(shop.order()).toMatchObject({
      placedAt: "2026-03-03T04:00:00-08:00",
      lines: [{ confirmed: 1 }],
    });
    expect(shop.sim.orders("PO-2")[0]?.lines[0]?.backOrdered).toBe(1);
  });

  it("puts off an order that was handed in just before it", async () => {
    await using shop = await desk({ ...atNight, at: "2026-03-03T22:59:58-08:00" });
    await shop.admin("PATCH", "/order-settings", { maintenance: true });
    await shop.handIn([one("SIM001")]);
    expect(await shop.advance("1h")).toEqual([]);
    await shop.advance("4h1m");
    expect(shop.order().placedAt).toBe("2026-03-04T04:00:00-08:00");
  });

  it("lets no order be changed, released or canceled either, but read", async () => {
    await using shop = await desk(atNight);
    await shop.place([one("SIM001")], onHold);
    const { orderNumber } = shop.order();
    await shop.admin("PATCH", "/order-settings", { maintenance: true });
    expect((await shop.modify(orderNumber, { notes: "x" })).status).toBe(500);
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(500);
    expect((await shop.call("DELETE", `/resellers/v6/orders/${orderNumber}`)).status).toBe(500);
    expect((await shop.details(orderNumber)).status).toBe(200);
    expect(shop.order().status).toBe("On Hold");
  });

  it("is not kept where nobody asked for it", async () => {
    await using shop = await desk(atNight);
    expect((await shop.place([one("SIM001")], attributes({}))).status).toBe(201);
  });
});

describe("the windows of the regions", () => {
  const window = (country: string, time: string): string | undefined => {
    const found = maintenanceAt(country, Date.parse(time));
    return (
      found && `${new Date(found.from).toISOString()} to ${new Date(found.until).toISOString()}`
    );
  };

  it.each([
    ["US", "2026-03-03T23:00:00-08:00", "2026-03-04T07:00:00.000Z to 2026-03-04T12:00:00.000Z"],
    ["US", "2026-03-04T03:59:59-08:00", "2026-03-04T07:00:00.000Z to 2026-03-04T12:00:00.000Z"],
    ["US", "2026-03-04T04:00:00-08:00", undefined],
    ["CA", "2026-03-07T18:00:00-08:00", "2026-03-08T02:00:00.000Z to 2026-03-08T13:00:00.000Z"],
    // The window of Friday night ends on Saturday morning, long before Saturday's own.
    ["US", "2026-03-07T17:59:59-08:00", undefined],
    ["MX", "2026-03-04T00:00:00-07:00", "2026-03-04T07:00:00.000Z to 2026-03-04T10:00:00.000Z"],
    ["MX", "2026-03-07T21:00:00-07:00", "2026-03-08T03:00:00.000Z to 2026-03-08T05:00:00.000Z"],
    // Sunday night goes over into Monday morning.
    ["CL", "2026-03-09T06:00:00-03:00", "2026-03-08T23:00:00.000Z to 2026-03-09T10:00:00.000Z"],
    ["BR", "2026-03-06T03:00:00-03:00", "2026-03-06T03:00:00.000Z to 2026-03-06T07:00:00.000Z"],
    ["PE", "2026-03-07T01:00:00-03:00", undefined],
    ["GB", "2026-03-03T06:00:00Z", "2026-03-03T02:00:00.000Z to 2026-03-03T06:30:00.000Z"],
    ["GB", "2026-03-06T07:00:00Z", "2026-03-06T02:00:00.000Z to 2026-03-06T08:00:00.000Z"],
    ["AU", "2026-03-03T02:00:00Z", undefined],
  ])("in %s at %s", (country, time, expected) => {
    expect(window(country, time)).toBe(expected);
  });

  it("never end before they begin, whatever the hour", () => {
    for (const country of ["US", "MX", "CL", "GB"])
      for (let hour = 0; hour < 24 * 14; hour++) {
        const time = Date.UTC(2026, 2, 1, hour, 17);
        const found = maintenanceAt(country, time);
        if (!found) continue;
        expect(found.from).toBeLessThanOrEqual(time);
        expect(found.until).toBeGreaterThan(time);
        expect(maintenanceAt(country, found.until)).toBeUndefined();
      }
  });
});
