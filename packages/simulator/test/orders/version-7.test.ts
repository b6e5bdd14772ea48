import { describe, expect, it } from "vitest";
import { attributes, desk, historyOf, one, type Desk } from "./desk.js";

const receiptOf = async (shop: Desk): Promise<Record<string, unknown>> => {
  const { body } = await shop.admin("GET", "/orders?po=PO-1");
  return body.receipts[0];
};

/** The first product that fits. */
const productOf = (shop: Desk, fits: (product: Product) => boolean): string => {
  for (const product of shop.sim.products())
    if (product.authorized && product.price !== null && !product.discontinued && fits(product))
      return product.ingramPartNumber;
  throw new Error("no such product");
};

type Product = ReturnType<Desk["sim"]["products"]> extends Iterable<infer T> ? T : never;

describe("an order of version 7", () => {
  it("is answered at once with a receipt, and booked a little later", async () => {
    await using shop = await desk();
    const { status, body } = await shop.handIn([one("SIM001", 2)]);
    expect(status).toBe(200);
    expect(body).toEqual({
      quoteNumber: null,
      confirmationNumber: expect.stringMatching(/^US-I-T-260302\d{14}$/),
      message: expect.any(String),
    });
    expect(shop.sim.orders("PO-1")).toEqual([]);
    expect(await receiptOf(shop)).toMatchObject({
      confirmationNumber: body.confirmationNumber,
      state: "waiting",
      receivedAt: "2026-03-02T12:00:00-08:00",
    });
    const happened = await shop.advance("5s");
    const { orderNumber, status: state, total } = shop.order();
    expect(happened).toEqual([
      `confirmation ${body.confirmationNumber} for PO-1 booked as ${orderNumber}`,
    ]);
    expect([state, total]).toEqual(["Processing", "309.07"]);
    expect(await receiptOf(shop)).toMatchObject({ state: "booked", orderNumbers: [orderNumber] });
  });

  it("gives every receipt its own number", async () => {
    await using shop = await desk();
    const numbers = new Set<string>();
    for (let count = 0; count < 20; count++) {
      const { body } = await shop.handIn([one("SIM001")], { customerOrderNumber: `PO-${count}` });
      numbers.add(body.confirmationNumber);
    }
    expect(numbers.size).toBe(20);
  });

  it("learns only then that its customer order number is taken, by either version", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")]);
    const { status } = await shop.handIn([one("SIM001")]);
    expect(status).toBe(200);
    await shop.advance("5s");
    expect(shop.sim.orders("PO-1")).toHaveLength(1);
    expect(await receiptOf(shop)).toMatchObject({ state: "refused", error: "CUSTOMER-PO-EXISTS" });
  });

  it("has one winner among many with one number", async () => {
    await using shop = await desk();
    await Promise.all(Array.from({ length: 50 }, async () => shop.handIn([one("SIM001")])));
    await shop.advance("1m");
    const { body } = await shop.admin("GET", "/orders?po=PO-1");
    expect(body.orders).toHaveLength(1);
    expect(body.receipts).toHaveLength(50);
    expect(body.receipts.filter(({ state }: { state: string }) => state === "booked")).toHaveLength(
      1,
    );
  });

  it("is refused for a part that does not exist, unless it may be partial", async () => {
    await using shop = await desk();
    await shop.handIn([one("SIM001"), one("ZZ0001")]);
    await shop.advance("5s");
    expect(await receiptOf(shop)).toMatchObject({ error: "SKU-NOTFOUND    ZZ0001" });
    await shop.handIn([one("SIM001"), one("ZZ0001")], attributes({ allowPartialOrder: "true" }));
    await shop.advance("5s");
    expect(shop.order()).toMatchObject({
      lines: [{ ingramPartNumber: "SIM001" }],
      rejectedLines: [{ ingramPartNumber: "ZZ0001", code: "EN" }],
    });
  });

  it("names its products by vendor part or by plan as well", async () => {
    await using shop = await desk();
    await shop.handIn([
      { vendorPartNumber: "oc-sim001", quantity: 1 },
      {
        planid: "430101",
        quantity: 10,
        vriAdditionalAttributes: [
          {
            productId: "15600400",
            additionalAttributes: [
              {
                attributeName: "tenant_preference",
                attributeValue: "existing",
                choices: [
                  {
                    attributeValue: "existing",
                    choices: [{ attributename: "tenant_domain", attributeValue: "lake.example" }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
    await shop.advance("5s");
    expect(shop.order().lines).toMatchObject([
      { ingramPartNumber: "SIM001", quantity: 1 },
      { ingramPartNumber: "430101", quantity: 10, status: "In Progress" },
    ]);
  });

  it("may be held and modified like any other", async () => {
    await using shop = await desk();
    await shop.handIn([one("SIM001")], attributes({ allowOrderOnCustomerHold: "true" }));
    await shop.advance("5s");
    const { orderNumber } = shop.order();
    expect((await shop.modify(orderNumber, {}, "?actionCode=release")).status).toBe(200);
    expect(historyOf(shop.order())).toEqual(["booked", "released"]);
  });
});

describe("the strictness of version 7", () => {
  it.each([
    ["a quoted flag", { acceptBackOrder: "true" }, "acceptBackOrder"],
    [
      "a quoted signature flag",
      { shipmentDetails: { signatureRequired: "false" } },
      "shipmentDetails.signatureRequired",
    ],
    [
      "a bare phone number",
      { resellerInfo: { phoneNumber: 2175550100 } },
      "resellerInfo.phoneNumber",
    ],
    [
      "a day that is over",
      { shipmentDetails: { requestedDeliveryDate: "20260302" } },
      "shipmentDetails.requestedDeliveryDate",
    ],
    [
      "a day that is none",
      { shipmentDetails: { requestedDeliveryDate: "20261399" } },
      "shipmentDetails.requestedDeliveryDate",
    ],
    ["no number", { customerOrderNumber: "" }, "customerOrderNumber"],
    ["a number of 19 characters", { customerOrderNumber: "x".repeat(19) }, "customerOrderNumber"],
    ["no lines", { lines: [] }, "lines"],
    ["a line without a product", { lines: [{ quantity: 1 }] }, "lines[0].ingramPartNumber"],
  ])("refuses %s, in the shape of its own errors", async (_, rest, field) => {
    await using shop = await desk();
    const { status, body } = await shop.handIn([one("SIM001")], rest);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      traceid: expect.any(String),
      type: "/errors/validation-failed",
      fields: [{ field }],
    });
    expect(body.errors[0]).not.toHaveProperty("id");
  });

  it("is not that of version 6", async () => {
    await using shop = await desk();
    const { status } = await shop.place([one("SIM001")], {
      acceptBackOrder: "true",
      resellerInfo: { phoneNumber: 2175550100 },
    });
    expect(status).toBe(201);
  });
});

describe("what vendors require", () => {
  it("makes an order fail that does not tell it", async () => {
    await using shop = await desk();
    const digital = productOf(
      shop,
      ({ type, vendorName, ingramPartNumber }) =>
        type === "digital" && vendorName !== "VARROWGATE" && !ingramPartNumber.startsWith("SIM"),
    );
    await shop.handIn([one(digital)]);
    await shop.advance("5s");
    expect(await receiptOf(shop)).toMatchObject({
      error: "VENDOR-ATTRIBUTES-MISSING    HEADER_ENDUSER",
    });
    await shop.handIn([one(digital)], {
      vmfVendorAdditionalAttributes: [
        {
          additionalAttributes: [
            { attributeName: "HEADER_ENDUSER", attributeValue: "LAKE SCHOOL" },
          ],
        },
      ],
    });
    await shop.advance("5s");
    expect(shop.order().lines).toHaveLength(1);
  });

  it("is told by the end user as well", async () => {
    await using shop = await desk();
    const digital = productOf(
      shop,
      ({ type, vendorName, ingramPartNumber }) =>
        type === "digital" && vendorName !== "VARROWGATE" && !ingramPartNumber.startsWith("SIM"),
    );
    await shop.handIn([one(digital)], {
      endUserInfo: {
        companyName: "LAKE SCHOOL",
        addressLine1: "1 LAKE ROAD",
        city: "ELGIN",
        state: "IL",
        postalCode: "60120",
      },
    });
    await shop.advance("5s");
    expect(shop.order().lines).toHaveLength(1);
  });

  it("has to be one of the options, with what comes with it", async () => {
    await using shop = await desk();
    const tenant = (attributeValue: string, choices: object[] = []): object[] => [
      {
        planid: "430101",
        quantity: 1,
        vriAdditionalAttributes: [
          {
            additionalAttributes: [
              {
                attributeName: "tenant_preference",
                attributeValue,
                choices: [{ attributeValue, choices }],
              },
            ],
          },
        ],
      },
    ];
    const errorOf = async (lines: object[]): Promise<unknown> => {
      await shop.handIn(lines);
      await shop.advance("5s");
      const { body } = await shop.admin("GET", "/orders?po=PO-1");
      return body.receipts.at(-1).error;
    };
    expect(await errorOf(tenant("perhaps"))).toMatch(/tenant_preference$/);
    expect(await errorOf(tenant("new"))).toMatch(
      /tenant_domain, effective_country, agreement_acceptance$/,
    );
    const filled = [
      { attributename: "tenant_domain", attributeValue: "lake.example" },
      { attributename: "effective_country", attributeValue: "US" },
      { attributename: "agreement_acceptance", attributeValue: "maybe" },
    ];
    expect(await errorOf(tenant("new", filled))).toMatch(/ agreement_acceptance$/);
    filled[2] = { attributename: "agreement_acceptance", attributeValue: "Yes" };
    expect(await errorOf(tenant("new", filled))).toBeNull();
  });
});
