import { describe, expect, it } from "vitest";
import type { Caller, Reply } from "../support.js";
import { application, contact, dayFromNoon, later, query, stage } from "./support.js";

const search = async (
  caller: Caller,
  ...pairs: readonly (readonly [string, string])[]
): Promise<Reply> => caller.get(`/resellers/v6/quotes/search?${query(...pairs)}`, contact);

const details = async (caller: Caller, number: string): Promise<Reply> =>
  caller.get(`/resellers/v6/quotes/${number}`);

const create = async (caller: Caller, body: object): Promise<Reply> =>
  caller.post("/resellers/v6/quotes/create", body);

const names = ({ body }: Reply): string[] =>
  body.quotes.map(({ quoteName }: { quoteName: string }) => quoteName);

const testQuote = "QUO-14551943-D2Y9L9";

const asked = {
  quoteName: "For the test",
  CustomerContact: "dana@reseller.example",
  products: [{ ingramPartNumber: "SIM001", quantity: "3" }],
};

describe("searching quotes", () => {
  it("shows what was made or changed in thirty days, the newest first, and no draft or closed one", async () => {
    await using now = await stage();
    const { status, body } = await search(now.caller);
    expect(status).toBe(200);
    expect(body).toMatchObject({ recordsFound: 6, pageSize: 25, pageNumber: 1 });
    expect(
      body.quotes.map(({ ingramQuoteDate }: { ingramQuoteDate: string }) => ingramQuoteDate),
    ).toEqual([5, 9, 12, 14, 26, 60].map((days) => dayFromNoon(-days)));
    const states = new Set(
      body.quotes.map(({ quoteStatus }: { quoteStatus: string }) => quoteStatus),
    );
    expect(states).toEqual(new Set(["Active", "Ready To Order"]));
    expect(
      body.quotes.find(
        ({ specialBidNumber }: { specialBidNumber: string }) => specialBidNumber === "43000017",
      ),
    ).toMatchObject({ ingramQuoteExpiryDate: "0001-01-01", quoteTotal: 1156.8 });
  });

  it("goes back a year where days are given, and no further", async () => {
    await using now = await stage();
    const within = async (name: string, days: number): Promise<Reply> =>
      search(now.caller, [name, dayFromNoon(-days)], [name, dayFromNoon(0)]);
    expect(names(await within("quoteCreateDate-bt", 365))).toContain("Power for the server room");
    expect(names(await within("ingramOrderDate-bt", 365))).toContain("Power for the server room");
    expect(names(await within("quoteCreateDate-bt", 700))).not.toContain("An offer of long ago");
    const comma = await search(now.caller, [
      "quoteCreateDate-bt",
      `${dayFromNoon(-10)},${dayFromNoon(-9)}`,
    ]);
    expect(names(comma)).toEqual(["Monitors for the front office"]);
  });

  it("loses a quote when thirty days have passed, and has it still where days are given", async () => {
    await using now = await stage();
    const name = "Monitors for the front office";
    expect(names(await search(await later(now, "20d")))).toContain(name);
    const caller = await later(now, "2d");
    expect(names(await search(caller))).not.toContain(name);
    const range = ["quoteCreateDate-bt", `${dayFromNoon(-9)},${dayFromNoon(0)}`] as const;
    expect(names(await search(caller, range))).toContain(name);
  });

  it.each([
    [["quoteNumber", "14551943"], ["Server and notebooks for the clinic"]],
    [["quoteName", "OFFICE"], ["Monitors for the front office"]],
    [["specialBidNumber", "43000017"], ["Monitors for the front office"]],
    [["vendorName", "pellucene"], ["Monitors for the front office"]],
    [
      ["status", "ready to order"],
      ["Server and notebooks for the clinic", "Licence renewal", "Docking stations"],
    ],
  ] satisfies [readonly [string, string], string[]][])("filters by %o", async (pair, expected) => {
    await using now = await stage();
    expect(names(await search(now.caller, pair))).toEqual(expected);
  });

  it("sorts by the members that it has names for", async () => {
    await using now = await stage();
    for (const [name, member] of [
      ["quoteNumber", "quoteNumber"],
      ["lastModifiedDate", "lastModifiedDate"],
      ["createdDate", "ingramQuoteDate"],
    ] as const) {
      const { body } = await search(now.caller, ["sortBy", name], ["sortingOrder", "asc"]);
      const values: string[] = body.quotes.map((row: Record<string, string>) => row[member]);
      expect(values).toEqual(values.toSorted());
    }
  });

  it("answers 404 where nothing matches and past the last page, and gives 25 rows at most", async () => {
    await using now = await stage();
    for (const pair of [
      ["quoteNumber", "NOSUCH"],
      ["pageNumber", "2"],
      ["status", "Draft"],
    ] as const) {
      const { status, body } = await search(now.caller, pair);
      expect(status).toBe(404);
      expect(body.errors[0]).toMatchObject({
        type: "/errors/validation-failed",
        message: "No records found for the provided criteria.",
      });
    }
    expect((await search(now.caller, ["pageSize", "90"])).body.pageSize).toBe(25);
    const { body } = await search(now.caller, ["pageSize", "4"], ["pageNumber", "2"]);
    expect(body.quotes).toHaveLength(2);
    expect(body.prevPage).toContain("pageNumber=1");
  });

  it.each([
    ["sortBy", "mood"],
    ["sortingOrder", "sideways"],
    ["status", "Lost"],
    ["quoteCreateDate-bt", "2026-01-01"],
    ["quoteCreateDate-bt", "01/01/2026,01/31/2026"],
    ["pageSize", "few"],
  ])("refuses %s=%s", async (name, value) => {
    await using now = await stage();
    const { status, body } = await search(now.caller, [name, value]);
    expect(status).toBe(400);
    expect(body.errors[0].fields[0]).toMatchObject({ field: name, value });
  });

  it("needs the contact", async () => {
    await using now = await stage();
    const { status, body } = await now.caller.get("/resellers/v6/quotes/search");
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      id: expect.any(String),
      fields: [{ field: "IM-CustomerContact", message: "Required field is missing" }],
    });
  });

  it("refuses a contact that is no e-mail address", async () => {
    await using now = await stage();
    const { status, body } = await now.caller.get("/resellers/v6/quotes/search", {
      "IM-CustomerContact": "Dana Whitlock",
    });
    expect(status).toBe(400);
    expect(body.errors[0].fields).toEqual([
      {
        field: "IM-CustomerContact",
        value: "Dana Whitlock",
        message: "IM-CustomerContact must be an e-mail address",
      },
    ]);
  });
});

describe("the details of a quote", () => {
  it("have the lines with their totals, the texts to show, and what the vendor adds", async () => {
    await using now = await stage();
    const { status, body } = await details(now.caller, testQuote.toLowerCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      quoteNumber: testQuote,
      revision: "0",
      status: "Ready To Order",
      productsCount: 2,
      quantityTotal: 3,
      ingramQuoteDate: expect.stringMatching(/Z$/),
      resellerInfo: { customerNumber: "20-222222" },
      introPreamble: expect.stringContaining("<"),
    });
    const lines: { quantity: number; price: { quotePrice: number; extendedQuotePrice: number } }[] =
      body.products;
    const total = lines.reduce((sum, { price }) => sum + price.extendedQuotePrice, 0);
    expect(body.totalQuoteAmount).toBe(String(total));
    expect(body.extendedQuotePriceTotal).toBe(total);
    for (const { price, quantity } of lines)
      expect(price.extendedQuotePrice).toBeCloseTo(price.quotePrice * quantity, 10);
    const attributes = body.additionalAttributes.map(
      ({ attributeName }: { attributeName: string }) => attributeName,
    );
    expect(attributes).toEqual(["estimateId", "vendorName"]);
  });

  it("name the deal that the prices come from", async () => {
    await using now = await stage();
    const found = await search(now.caller, ["specialBidNumber", "43000017"]);
    const { body } = await details(now.caller, found.body.quotes[0].quoteNumber);
    expect(body.specialBidId).toBe("43000017");
    expect(body.additionalAttributes).toContainEqual({
      attributeName: "dealId",
      attributeValue: "43000017",
    });
    expect(body.products[0].price.discounts).toEqual([
      expect.objectContaining({ bidNumber: "43000017" }),
    ]);
    const deal = await now.caller.get(
      "/resellers/v6/deals/43000017?vendorName=PELLUCENE",
      application,
    );
    expect(deal.status).toBe(200);
  });

  it("show a quote that ran out as closed, which the search hides", async () => {
    await using now = await stage();
    const found = await search(now.caller, ["quoteName", "Docking"]);
    const { quoteNumber } = found.body.quotes[0];
    expect((await details(now.caller, quoteNumber)).body).toMatchObject({
      status: "Ready To Order",
      dateClosed: null,
    });
    const caller = await later(now, "3d");
    expect((await details(caller, quoteNumber)).body).toMatchObject({
      status: "Closed",
      closingReason: "Expired",
      dateClosed: `${dayFromNoon(3)}T08:00:00Z`,
    });
    expect((await search(caller, ["quoteName", "Docking"])).status).toBe(404);
  });

  it("are not to be had of another number, a draft, or what is older than a year", async () => {
    await using now = await stage();
    expect((await details(now.caller, "QUO-1-A1B2C3")).status).toBe(404);
    const { body } = await create(now.caller, asked);
    expect((await details(now.caller, body.quoteNumber)).status).toBe(404);
    const found = await search(now.caller, ["quoteName", "Monitors"]);
    const { quoteNumber } = found.body.quotes[0];
    expect((await details(await later(now, "380d"), quoteNumber)).status).toBe(404);
  });
});

describe("creating a quote", () => {
  it("answers with its number, and the quote is ready to order after a while", async () => {
    await using now = await stage();
    const { status, body } = await create(now.caller, asked);
    expect(status).toBe(200);
    expect(body).toEqual({
      quoteNumber: expect.stringMatching(/^QUO-\d+-([A-Z]\d){3}$/),
      message: expect.any(String),
    });
    const { happened } = await now.sim.clock.advance("10m");
    expect(happened.map(({ text }) => text)).toContain(`quote ${body.quoteNumber} ready to order`);
    const made = await details(now.caller, body.quoteNumber);
    expect(made.body).toMatchObject({
      quoteName: "For the test",
      status: "Ready To Order",
      resellerInfo: { email: "dana@reseller.example" },
      products: [{ ingramPartNumber: "SIM001", quantity: 3, price: { quotePrice: 149.99 } }],
    });
    expect(names(await search(now.caller))[0]).toBe("For the test");
  });

  it("takes the contact under the names of the published calls too", async () => {
    await using now = await stage();
    for (const name of ["customercontact", "customerContact", "CustomerContact"]) {
      const { CustomerContact, ...rest } = asked;
      expect((await create(now.caller, { ...rest, [name]: CustomerContact })).status).toBe(200);
    }
  });

  it("gives every quote a number of its own", async () => {
    await using now = await stage();
    const numbers = new Set<string>();
    for (let count = 0; count < 20; count++)
      numbers.add((await create(now.caller, asked)).body.quoteNumber);
    expect(numbers.size).toBe(20);
  });

  it("quotes what a deal still grants, at its price", async () => {
    await using now = await stage();
    const { body } = await create(now.caller, { ...asked, products: [], dealId: "NORVANE EDU 26" });
    await now.sim.clock.advance("10m");
    const made = await details(now.caller, body.quoteNumber);
    expect(made.body).toMatchObject({
      specialBidId: "NORVANE EDU 26",
      products: [{ ingramPartNumber: "6YE881", quantity: 60, price: { quotePrice: 870 } }],
    });
  });

  it("leaves out what cannot be quoted, and closes where nothing is left", async () => {
    await using now = await stage();
    const part = await create(now.caller, {
      ...asked,
      products: [...asked.products, { ingramPartNumber: "NOSUCH", quantity: "1" }],
    });
    const none = await create(now.caller, {
      ...asked,
      products: [
        { ingramPartNumber: "SIM003", quantity: "1" },
        { vendorPartNumber: "NO-SUCH", quantity: "1" },
      ],
    });
    await now.sim.clock.advance("10m");
    expect((await details(now.caller, part.body.quoteNumber)).body).toMatchObject({
      status: "Ready To Order",
      productsCount: 1,
    });
    expect((await details(now.caller, none.body.quoteNumber)).body).toMatchObject({
      status: "Closed",
      productsCount: 0,
    });
    expect(now.sim.happened().map(({ text }) => text)).toContain(
      `quote ${none.body.quoteNumber} refused: nothing can be quoted`,
    );
  });

  it("holds until the day that was asked for", async () => {
    await using now = await stage();
    const [year, month, date] = dayFromNoon(2).split("-");
    const { body } = await create(now.caller, {
      ...asked,
      quoteExpiryDate: `${month}/${date}/${year}`,
    });
    const caller = await later(now, "2d");
    expect((await details(caller, body.quoteNumber)).body.status).toBe("Ready To Order");
    const after = await later(now, "1d");
    expect((await details(after, body.quoteNumber)).body.status).toBe("Closed");
  });

  it.each([
    [{ CustomerContact: "" }, "CustomerContact"],
    [{ CustomerContact: "dana" }, "CustomerContact"],
    [{ products: [] }, "products"],
    [{ products: [{ quantity: "1" }] }, "products[0].ingramPartNumber"],
    [{ products: [{ ingramPartNumber: "SIM001", quantity: "0" }] }, "products[0].quantity"],
    [{ quoteExpiryDate: "2026-04-01" }, "quoteExpiryDate"],
    [{ quoteExpiryDate: "01/01/2020" }, "quoteExpiryDate"],
  ])("refuses %o", async (change, field) => {
    await using now = await stage();
    const { status, body } = await create(now.caller, { ...asked, ...change });
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe(field);
  });
});

describe("validating a quote for an order", () => {
  const validate = async (caller: Caller, number: string): Promise<Reply> =>
    caller.get(`/resellers/v6/q2o/validatequote?quoteNumber=${number}`);

  it("names what the vendor wants, with the lists of the lines under two names by turns", async () => {
    await using now = await stage();
    const { status, body } = await validate(now.caller, testQuote);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      quoteNumber: testQuote,
      vendorName: "DRAYMONT",
      vmfAdditionalAttributes: [{ attributeName: "END_USER_CONTACT" }],
    });
    expect(body.lines[0]).toMatchObject({ quantity: "1", vmfAdditionalAttributesLines: [{}] });
    expect(body.lines[1]).toMatchObject({ quantity: "2", linesVendorMandatoryAttributes: [{}] });
  });

  it.each([
    ["QUO-1-A1B2C3", "Quote not found"],
    ["active", "The quote is not Ready to Order, its status is Active"],
  ])("refuses %s", async (name, message) => {
    await using now = await stage();
    const found = await search(now.caller, ["status", "Active"]);
    const number = name === "active" ? found.body.quotes[0].quoteNumber : name;
    const { status, body } = await validate(now.caller, number);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      traceid: expect.any(String),
      message: "Validation failed",
      fields: [{ field: "quoteNumber", value: number, message }],
    });
  });

  it("refuses a call without a number", async () => {
    await using now = await stage();
    const { status, body } = await now.caller.get("/resellers/v6/q2o/validatequote");
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("quoteNumber");
  });
});
