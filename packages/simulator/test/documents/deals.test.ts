import { describe, expect, it } from "vitest";
import { orderPath, pricePath, type Caller, type Reply } from "../support.js";
import { application, later, stage } from "./support.js";

const search = "/resellers/v6/deals/search";

const details = async (caller: Caller, id: string, vendor: string): Promise<Reply> =>
  caller.get(
    `/resellers/v6/deals/${encodeURIComponent(id)}?vendorName=${encodeURIComponent(vendor)}`,
    application,
  );

const ids = ({ body }: Reply): string[] =>
  body.deals.map(({ dealId }: { dealId: string }) => dealId);

describe("searching deals", () => {
  it("pages with Page and Size in capitals, 25 at once, and links to a path of the inside", async () => {
    await using now = await stage({ products: 2000 });
    const first = await now.caller.get(search);
    expect(first.body).toMatchObject({ pageSize: 25, pageNumber: 1, previousPage: null });
    expect(first.body.deals).toHaveLength(25);
    expect(first.body.nextPage).toBe("/bids/v1/special-bidsB2B?Size=25&Page=2");
    const all = await now.caller.get(`${search}?Size=500`);
    expect(all.body.pageSize).toBe(100);
    const second = await now.caller.get(`${search}?Page=2&Size=25`);
    expect(ids(all).slice(25, 50)).toEqual(ids(second));
    const third = await now.caller.get(`${search}?Page=900`);
    expect(third.body.deals).toEqual([]);
    expect(third.body.nextPage).toBeNull();
  });

  it("finds by id, by vendor, and by a part of the end customer's name, in any letter case", async () => {
    await using now = await stage();
    const { body } = await now.caller.get(`${search}?dealId=norvane+edu+26`);
    expect(body.recordsFound).toBe(1);
    const [deal] = body.deals;
    expect(deal).toMatchObject({ dealId: "NORVANE EDU 26", vendor: "NORVANE" });
    expect(deal.dealExpiryDate).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00$/);
    const byUser = await now.caller.get(
      `${search}?Size=100&endUser=${encodeURIComponent(deal.endUser.slice(2, 7).toLowerCase())}`,
    );
    expect(ids(byUser)).toContain("NORVANE EDU 26");
    expect(
      byUser.body.deals.every((row: { endUser: string }) => row.endUser === deal.endUser),
    ).toBe(true);
    expect(ids(await now.caller.get(`${search}?vendor=pellucene`))).toContain("43000017");
    expect(ids(await now.caller.get(`${search}?vendor=NOBODY`))).toEqual([]);
  });

  it("leaves the blanks of an id in its link as they are", async () => {
    await using now = await stage();
    const { body } = await now.caller.get(`${search}?dealId=OCTAVERNE%20DESK%20SET`);
    expect([body.deals[0].links].flat()[0].href).toBe(
      "/resellers/v6/deals/OCTAVERNE DESK SET?vendorName=OCTAVERNE",
    );
  });

  it.each(["Size=0", "Page=0", "Size=many"])("refuses %s", async (text) => {
    await using now = await stage();
    expect((await now.caller.get(`${search}?${text}`)).status).toBe(400);
  });
});

describe("the details of a deal", () => {
  it("are found under an id with blanks, with every product of it", async () => {
    await using now = await stage();
    const { status, body } = await details(now.caller, "octaverne desk set", "Octaverne");
    expect(status).toBe(200);
    expect(body).toMatchObject({ dealId: "OCTAVERNE DESK SET", currencyCode: "USD" });
    expect(
      body.products.map((row: { ingramPartNumber: string }) => row.ingramPartNumber).sort(),
    ).toEqual(["123512", "SIM002"]);
    expect(body.products[0]).toMatchObject({ daysRemaining: 75, standardPrice: 6.15 });
  });

  it("need the vendor that granted it", async () => {
    await using now = await stage();
    expect((await details(now.caller, "43000017", "NORVANE")).status).toBe(404);
    const { status, body } = await now.caller.get("/resellers/v6/deals/43000017", application);
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("vendorName");
  });

  it("count down what is left when an order draws on the deal, as price and availability does", async () => {
    await using now = await stage();
    const ask = async (): Promise<{ special: unknown; left: number }> => {
      const { body } = await now.caller.post(pricePath, {
        showAvailableDiscounts: true,
        specialBidNumber: "NORVANE EDU 26",
        products: [{ ingramPartNumber: "6YE881" }],
      });
      const deal = await details(now.caller, "NORVANE EDU 26", "NORVANE");
      expect(body[0].pricing.customerPrice).toBe(870);
      return {
        special: body[0].discounts[0].specialPricing[0],
        left: deal.body.products[0].remainingQuantity,
      };
    };
    const before = await ask();
    expect(before.left).toBe(60);
    expect(before.special).toMatchObject({
      specialBidNumber: "NORVANE EDU 26",
      specialPricingDiscount: 42.5,
      specialPricingAvailableQuantity: 60,
    });
    const { status } = await now.caller.post(orderPath, {
      customerOrderNumber: "PO-DEAL",
      lines: [{ ingramPartNumber: "6YE881", quantity: 8, specialBidNumber: "NORVANE EDU 26" }],
    });
    expect(status).toBe(201);
    const after = await ask();
    expect(after.left).toBe(52);
    expect(after.special).toMatchObject({ specialPricingAvailableQuantity: 52 });
  });

  it("run out: the search forgets them, and price and availability with it", async () => {
    await using now = await stage();
    const caller = await later(now, "121d");
    expect(ids(await caller.get(`${search}?Size=100`))).not.toContain("NORVANE EDU 26");
    expect((await details(caller, "NORVANE EDU 26", "NORVANE")).body.products[0]).toMatchObject({
      daysRemaining: 0,
    });
    const { body } = await caller.post(pricePath, {
      showAvailableDiscounts: true,
      specialBidNumber: "NORVANE EDU 26",
      products: [{ ingramPartNumber: "6YE881" }],
    });
    expect(body[0].pricing).toMatchObject({
      customerPrice: 912.5,
      specialBidPricingAvailable: false,
    });
    expect(body[0].discounts).toBeUndefined();
    const order = await caller.post(orderPath, {
      customerOrderNumber: "PO-LATE",
      lines: [{ ingramPartNumber: "6YE881", quantity: 1, specialBidNumber: "NORVANE EDU 26" }],
    });
    expect(order.body.orders[0].lines[0].unitPrice).toBe(912.5);
  });
});
