import { describe, expect, it } from "vitest";
import type { Simulator } from "../src/index.js";
import {
  connect,
  noon,
  orderPath,
  pricePath,
  standingClock,
  start,
  type Reply,
} from "./support.js";

const ask = async (sim: Simulator, body: object, path = pricePath): Promise<Reply> =>
  (await connect(sim)).post(path, body);

const one = async (entry: object, rest: object = {}): Promise<Record<string, never>> => {
  await using sim = await start({ clock: standingClock(noon) });
  return (await ask(sim, { products: [entry], ...rest })).body[0];
};

describe("rows that were answered before", () => {
  const parts = ["SIM001", "SIM002", "SIM003", "SIM004", "SIM005", "SIM006"];
  const list = (names: readonly string[], quantityRequested = 1): object => ({
    products: names.map((ingramPartNumber) => ({ ingramPartNumber, quantityRequested })),
  });
  const questions: readonly (readonly [what: string, body: object, path: string])[] = [
    ["the same", list(parts), pricePath],
    ["another order", list([...parts].reverse()), pricePath],
    ["other quantities", list(parts, 100), pricePath],
    ["no prices", list(parts), `${pricePath}?includePricing=false`],
    ["no stock", list(parts), `${pricePath}?includeAvailability=false`],
    ["no attributes", list(parts), `${pricePath}?includeProductAttributes=false`],
    ["discounts", { ...list(parts), showAvailableDiscounts: true }, pricePath],
    ["reservations", { ...list(parts), showReserveInventoryDetails: true }, pricePath],
    [
      "one warehouse",
      { ...list(parts), availabilityByWarehouse: [{ availabilityByWarehouseId: "20" }] },
      pricePath,
    ],
    ["one part twice", list(["SIM001", "SIM001"]), pricePath],
  ];
  const order = {
    customerOrderNumber: "ROWS-1",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 3 }],
  };

  it.each(questions)("tell what fresh ones tell when asked for %s", async (_, body, path) => {
    const [clock, later] = [standingClock(noon), standingClock(noon)];
    await using used = await start({ clock });
    await using fresh = await start({ clock: later });
    const [caller, other] = [await connect(used), await connect(fresh)];
    for (const [, asked, where] of questions) await caller.post(where, asked);
    expect((await caller.post(path, body)).body).toEqual((await other.post(path, body)).body);
    for (const each of [caller, other])
      expect((await each.post(orderPath, order)).status).toBe(201);
    expect((await caller.post(path, body)).body).toEqual((await other.post(path, body)).body);
    for (const time of [clock, later]) time.forward(400 * 3_600_000);
    const [again, first] = [await connect(used), await connect(fresh)];
    expect((await again.post(path, body)).body).toEqual((await first.post(path, body)).body);
  });

  it("show what was sold since", async () => {
    await using sim = await start({ clock: standingClock(noon) });
    const caller = await connect(sim);
    const total = async (): Promise<number> =>
      (await caller.post(pricePath, list(["SIM001"]))).body[0].availability.totalAvailability;
    const before = await total();
    await caller.post(orderPath, order);
    expect(await total()).toBe(before - 3);
    sim.reset();
    const anew = await connect(sim);
    expect(
      (await anew.post(pricePath, list(["SIM001"]))).body[0].availability.totalAvailability,
    ).toBe(before);
  });
});

describe("price and availability", () => {
  it("answers a bare list with price and stock of each warehouse", async () => {
    await using sim = await start();
    const { status, body } = await ask(sim, { products: [{ ingramPartNumber: "SIM001" }] });
    expect(status).toBe(200);
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({
      index: 1,
      ingramPartNumber: "SIM001",
      productAuthorized: true,
      pricing: { currencyCode: "USD", customerPrice: 149.99 },
      availability: { available: true, totalAvailability: 600 },
    });
    expect(body[0].availability.availabilityByWarehouse).toHaveLength(5);
    expect(body[0].availability.availabilityByWarehouse[0]).toMatchObject({
      warehouseId: 10,
      location: "Mira Loma, CA",
      quantityAvailable: 120,
    });
  });

  it("finds products by every kind of identifier, in any letter case, in one call", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body: list } = await caller.get("/resellers/v6/catalog?type=IM::subscription");
    const [
      {
        plans: [{ planId }],
      },
    ] = list.subscriptionCatalog;
    const { status, body } = await caller.post(pricePath, {
      products: [
        { ingramPartNumber: "sim001" },
        { vendorPartNumber: "no-6ye881" },
        { customerPartNumber: "my-cable-6" },
        { upc: "299999990007" },
        { planID: planId },
      ],
    });
    expect(status).toBe(200);
    expect(body.map((item: { ingramPartNumber?: string }) => item.ingramPartNumber)).toEqual([
      "SIM001",
      "6YE881",
      "123512",
      "6YE881",
      undefined,
    ]);
    expect(body.map((item: { index: number }) => item.index)).toEqual([1, 2, 3, 4, 5]);
    expect(body[4].subscriptionPrice[0].planId).toBe(planId);
    expect(body[4].subscriptionPrice[0].options[0].resourcePricing[0].unitPrice).toBeGreaterThan(0);
  });

  it("answers 207 when a product is unknown, and names it as it was sent", async () => {
    await using sim = await start();
    const { status, body } = await ask(sim, {
      products: [
        { ingramPartNumber: "zz0001" },
        { upc: "000000000000" },
        { ingramPartNumber: "SIM001" },
      ],
    });
    expect(status).toBe(207);
    expect(body[0]).toEqual({
      index: 1,
      productStatusCode: "E",
      productStatusMessage: "Product not found for IngramPartNumber:  zz0001",
      ingramPartNumber: "zz0001",
    });
    expect(body[1].productStatusMessage).toBe("Product not found for Upc:  000000000000");
    expect(body[2].productStatusCode).toBeUndefined();
  });

  it("tells not authorised from not found: 200, the product named, price and stock null", async () => {
    await using sim = await start();
    const { status, body } = await ask(sim, { products: [{ ingramPartNumber: "SIM003" }] });
    expect(status).toBe(200);
    expect(body[0]).toMatchObject({
      productStatusCode: "E",
      productStatusMessage: "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER",
      ingramPartNumber: "SIM003",
      productAuthorized: false,
      availability: null,
      pricing: null,
    });
  });

  it("has no price where there is none, which is not a price of zero", async () => {
    const item = await one({ ingramPartNumber: "SIM004" });
    expect(item).toMatchObject({ productStatusCode: "W", pricing: null });
  });

  it("warns of a discontinued product and names the one that replaces it", async () => {
    const item = await one({ ingramPartNumber: "SIM005" });
    expect(item).toMatchObject({
      productStatusCode: "W",
      productStatusMessage: "PRODUCT IS DISCONTINUED, REPLACED BY SIM001",
      productClass: "D",
      pricing: { customerPrice: 79.99 },
      availability: { available: false, totalAvailability: 0 },
    });
  });

  it("says when stock is expected, by the clock", async () => {
    const item = await one({ ingramPartNumber: "DF4128" });
    expect(item).toMatchObject({ availability: { available: false, totalAvailability: 0 } });
    const [first, second] = item["availability"]?.["availabilityByWarehouse"] ?? [];
    expect(first).toMatchObject({
      quantityBackorderedEta: "2026-03-11",
      quantityOnOrder: 60,
      backOrderInfo: [{ quantity: 60, etaDate: "2026-03-11" }],
    });
    expect(second).not.toHaveProperty("backOrderInfo");
  });

  it.each(["SIM006", "TSXML3"])("counts no stock of %s, and it can be had", async (part) => {
    const item = await one({ ingramPartNumber: part });
    expect(item["availability"]).toEqual({ available: true, availabilityByWarehouse: null });
  });

  it("leaves out what is not asked for", async () => {
    await using sim = await start();
    const { body } = await ask(
      sim,
      { products: [{ ingramPartNumber: "SIM001" }] },
      "/resellers/v6/catalog/priceandavailability?includeAvailability=false&includePricing=false&includeProductAttributes=false",
    );
    expect(body[0]).not.toHaveProperty("availability");
    expect(body[0]).not.toHaveProperty("pricing");
    expect(body[0]).not.toHaveProperty("description");
  });

  it("reports the stock of the named warehouses only", async () => {
    const item = await one(
      { ingramPartNumber: "SIM001" },
      { availabilityByWarehouse: [{ availabilityByWarehouseId: "40" }] },
    );
    expect(item).toMatchObject({ availability: { totalAvailability: 120 } });
    expect(item["availability"]?.["availabilityByWarehouse"]).toHaveLength(1);
  });

  it("lists discounts when asked, and prices by quantity and by special bid", async () => {
    const plain = await one({ ingramPartNumber: "4A0036" });
    expect(plain).toMatchObject({
      pricing: { customerPrice: 96.4, specialBidPricingAvailable: true },
    });
    expect(plain).not.toHaveProperty("discounts");
    const listed = await one({ ingramPartNumber: "4A0036" }, { showAvailableDiscounts: true });
    expect(listed).toMatchObject({
      discounts: [
        {
          specialPricing: [
            {
              discountType: "Special Bid",
              specialBidNumber: "43000017",
              specialPricingDiscount: 12.5,
            },
            { discountType: "Promo Discount", specialPricingDiscount: 5 },
          ],
          quantityDiscounts: [
            { quantity: 10, amount: 2.9 },
            { quantity: 50, amount: 6.5 },
          ],
        },
      ],
    });
    const ten = await one({ ingramPartNumber: "4A0036", quantityRequested: "10" });
    expect(ten).toMatchObject({ pricing: { customerPrice: 93.5 } });
    const bid = await one({ ingramPartNumber: "4A0036" }, { specialBidNumber: "43000017" });
    expect(bid).toMatchObject({ pricing: { customerPrice: 83.9 } });
  });

  it("takes 50 products and refuses 51, none, and an entry with no or two identifiers", async () => {
    await using sim = await start();
    const entries = (count: number): object[] =>
      Array.from({ length: count }, () => ({ ingramPartNumber: "SIM001" }));
    expect((await ask(sim, { products: entries(50) })).body).toHaveLength(50);
    for (const products of [
      entries(51),
      [],
      [{}],
      [{ ingramPartNumber: "" }],
      [{ ingramPartNumber: "SIM001", upc: "299999990007" }],
    ]) {
      const { status, body } = await ask(sim, { products });
      expect(status).toBe(400);
      expect(body.errors[0].fields[0].field).toMatch(/^products/);
    }
  });

  it("shows less stock after an order, and what waits after an order beyond it", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      lines: [
        { ingramPartNumber: "SIM001", quantity: 7 },
        { ingramPartNumber: "SIM007", quantity: 3 },
      ],
    });
    const { body } = await caller.post(pricePath, {
      products: [{ ingramPartNumber: "SIM001" }, { ingramPartNumber: "SIM007" }],
    });
    expect(body[0].availability.totalAvailability).toBe(593);
    expect(body[1].availability.totalAvailability).toBe(0);
    expect(body[1].availability.availabilityByWarehouse[0].quantityBackordered).toBe(2);
  });
});
