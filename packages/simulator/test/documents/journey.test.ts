import { describe, expect, it } from "vitest";
import { orderPath } from "../support.js";
import { application, contact, later, stage } from "./support.js";

const endUserInfo = {
  companyName: "DUNMARROW BREWING",
  contact: "Hugh Sandoval",
  addressLine1: "77 MILLRACE STREET",
  city: "ASHEVILLE",
  state: "NC",
  postalCode: "28801",
  countryCode: "US",
  email: "hugh@dunmarrowbrewing.example",
};

describe("documents that hang together", () => {
  it("lead from a deal over quote, order, invoice and return to a credit memo", async () => {
    await using now = await stage();
    const asked = await now.caller.post("/resellers/v6/quotes/create", {
      quoteName: "Ten notebooks",
      CustomerContact: "dana@reseller.example",
      dealId: "NORVANE EDU 26",
      products: [{ ingramPartNumber: "6YE881", quantity: "10" }],
    });
    const { quoteNumber } = asked.body;
    await now.sim.clock.advance("10m");
    const ready = await now.caller.get(
      `/resellers/v6/q2o/validatequote?quoteNumber=${quoteNumber}`,
    );
    expect(ready.body.lines).toEqual([
      expect.objectContaining({ ingramPartNumber: "6YE881", quantity: "10" }),
    ]);

    const ordered = await now.caller.post("/resellers/v7/orders", {
      quoteNumber,
      customerOrderNumber: "PO-JOURNEY",
    });
    expect(ordered.status).toBe(200);
    const caller = await later(now, "1h");
    const quote = await caller.get(`/resellers/v6/quotes/${quoteNumber}`);
    expect(quote.body).toMatchObject({ status: "Closed", closingReason: "Ordered" });
    const [order] = now.sim.orders("PO-JOURNEY");
    expect(order).toMatchObject({ lines: [{ ingramPartNumber: "6YE881", unitPrice: "870.00" }] });

    const shipped = await later(now, "3d");
    const bills = await shipped.get(
      "/resellers/v6/invoices?customerOrderNumber=PO-JOURNEY",
      application,
    );
    const [bill] = bills.body.invoices;
    expect(bill).toMatchObject({
      invoiceAmountInclTax: 8700,
      ingramOrderNumber: order?.orderNumber,
    });

    const sent = await shipped.post("/resellers/v6/returns/create", {
      list: [
        {
          invoiceNumber: bill.invoiceNumber,
          invoiceDate: bill.invoiceDate,
          ingramPartNumber: "6YE881",
          quantity: 2,
          primaryReason: "The item is damaged",
          secondaryReason: "",
          numberOfBoxes: 1,
          shipFromInfo: {
            companyName: "SAMPLE RESELLER",
            contact: "Dana Whitlock",
            addressLine1: "200 EXAMPLE WAY",
            city: "SPRINGFIELD",
            state: "IL",
            postalCode: "62701",
            countryCode: "US",
            email: "receiving@reseller.example",
          },
        },
      ],
    });
    expect(sent.status).toBe(200);
    const end = await later(now, "7d");
    const all = await end.get(
      `/resellers/v6/invoices?invoiceNumber=${bill.invoiceNumber}`,
      application,
    );
    expect(
      all.body.invoices.map(
        (row: { invoiceType: string; invoiceAmountInclTax: number }) =>
          `${row.invoiceType} ${row.invoiceAmountInclTax}`,
      ),
    ).toEqual(["Credit Memo -1740", "Invoice 8700"]);
  });

  it("make a renewal of what is sold for a year", async () => {
    await using now = await stage();
    const { status } = await now.caller.post(orderPath, {
      customerOrderNumber: "PO-TERM",
      endUserInfo,
      lines: [{ ingramPartNumber: "SIM006", quantity: 7 }],
    });
    expect(status).toBe(201);
    const caller = await later(now, "3d");
    const found = await caller.post(
      "/resellers/v6/renewals/search?customerOrderNumber=po-term",
      "",
    );
    const [row] = found.body[0].renewals;
    expect(row).toMatchObject({
      status: "Future",
      endUser: "DUNMARROW BREWING",
      renewalValue: 220.5,
    });
    const near = await later(now, "300d");
    const details = await near.get(`/resellers/v6/renewals/${row.renewalId}`);
    expect(details.body.status).toBe("Notification sent");
  });

  it("close a renewal whose quote was ordered", async () => {
    await using now = await stage();
    const status = async (): Promise<string> =>
      (await now.caller.get("/resellers/v6/renewals/5108200")).body.status;
    expect(await status()).toBe("Ready to order");
    const { body } = await now.caller.get("/resellers/v6/renewals/5108200");
    const { quoteNumber } = body.referenceNumber;
    const ordered = await now.caller.post("/resellers/v7/orders", {
      quoteNumber,
      customerOrderNumber: "PO-RENEW",
      endUserInfo,
    });
    expect(ordered.status).toBe(200);
    await now.sim.clock.advance("1h");
    expect(now.sim.orders("PO-RENEW")).toHaveLength(1);
    expect(await status()).toBe("Ordered");
  });

  it("go back to the beginning with a reset", async () => {
    await using now = await stage();
    const count = async (caller = now.caller): Promise<number[]> => [
      (await caller.get("/resellers/v6/quotes/search", contact)).body.recordsFound,
      (await caller.get("/resellers/v6/invoices", application)).body.recordsFound,
      (await caller.get("/resellers/v6/returns/search")).body.recordsFound,
      (await caller.post("/resellers/v6/renewals/search", "")).body[0].recordsFound,
    ];
    const before = await count();
    await now.caller.post("/resellers/v6/quotes/create", {
      CustomerContact: "dana@reseller.example",
      products: [{ ingramPartNumber: "SIM001", quantity: "3" }],
    });
    await now.caller.post(orderPath, {
      customerOrderNumber: "PO-RESET",
      endUserInfo,
      lines: [{ ingramPartNumber: "SIM006", quantity: 1 }],
    });
    const changed = await count(await later(now, "3d"));
    expect(changed).not.toEqual(before);
    now.sim.reset();
    expect(await count(await later(now, "0s"))).toEqual(before);
  });
});
