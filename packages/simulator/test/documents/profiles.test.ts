import { describe, expect, it } from "vitest";
import { application, contact, stage } from "./support.js";

const reads: readonly string[] = [
  "/resellers/v6/quotes/search?pageSize=2&pageNumber=2",
  "/resellers/v6/quotes/QUO-14551943-D2Y9L9",
  "/resellers/v6/q2o/validatequote?quoteNumber=QUO-14551943-D2Y9L9",
  "/resellers/v6/invoices?pageSize=5&invoiceFromDate=2025-01-01",
  "/resellers/v6.1/invoices/20-RD128-11?includeSerialNumbers=true",
  "/resellers/v6/renewals/5108200",
  "/resellers/v6/deals/search?Size=2&Page=2",
  "/resellers/v6/deals/NORVANE%20EDU%2026?vendorName=NORVANE",
  "/resellers/v6/returns/search?size=2",
];

describe("documents under a profile", () => {
  it.each(["live", "spec", "wild"] as const)("keep to the contract under %s", async (profile) => {
    await using now = await stage();
    now.sim.profile.choose({ profile });
    const headers = { ...application, ...contact };
    for (const path of reads) {
      const { status, body } = await now.caller.get(path, headers);
      expect(`${path} ${status} ${JSON.stringify(body.errors)}`).toBe(`${path} 200 undefined`);
    }
    const renewals = await now.caller.post("/resellers/v6/renewals/search?size=3", {});
    expect(renewals.status).toBe(200);
    expect(Array.isArray(renewals.body)).toBe(profile !== "spec");
    const freight = await now.caller.post(
      "/resellers/v6/freightestimate",
      { lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" }] },
      headers,
    );
    expect(freight.status).toBe(200);
  });

  it("have described names, types, dates and links where the description is followed", async () => {
    await using now = await stage();
    now.sim.profile.choose({ profile: "spec" });
    const { caller } = now;
    const invoice = await caller.get("/resellers/v6.1/invoices/20-RD128-11", application);
    expect(invoice.body).toMatchObject({
      invoiceNumber: "20-RD128-11",
      lines: [{ unitWeight: expect.any(Number) }],
      summary: { totals: { invoicedAmountDue: 0 } },
    });
    const invoices = await caller.get(
      "/resellers/v6/invoices?pageSize=5&orderby=InvoiceDate",
      application,
    );
    const next = await caller.get(invoices.body.nextPage, application);
    expect(next.body).toMatchObject({ pageNumber: 2, pageSize: 5 });
    const quotes = await caller.get("/resellers/v6/quotes/search?quoteName=Monitors", contact);
    expect(quotes.body.quotes[0]).toMatchObject({
      ingramQuoteExpiryDate: null,
      links: [{ topic: "quotes" }],
    });
    const deals = await caller.get("/resellers/v6/deals/search?Size=2");
    const more = await caller.get(deals.body.nextPage);
    expect(more.body).toMatchObject({ pageNumber: 2, pageSize: 2 });
    const renewal = await caller.get("/resellers/v6/renewals/5108200");
    expect(renewal.body.renewalValue).toEqual(expect.any(Number));
  });
});
