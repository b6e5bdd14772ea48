import { describe, expect, it } from "vitest";
import type { Caller, Reply } from "../support.js";
import { application, dayFromNoon, later, query, stage, type Stage } from "./support.js";

const search = async (
  caller: Caller,
  ...pairs: readonly (readonly [string, string])[]
): Promise<Reply> => caller.get(`/resellers/v6/returns/search?${query(...pairs)}`);

const details = async (caller: Caller, number: string): Promise<Reply> =>
  caller.get(`/resellers/v6/returns/${number}`);

const shipFromInfo = {
  companyName: "SAMPLE RESELLER",
  contact: "Dana Whitlock",
  addressLine1: "200 EXAMPLE WAY",
  city: "SPRINGFIELD",
  state: "IL",
  postalCode: "62701",
  countryCode: "US",
  email: "receiving@reseller.example",
};

/** Two notebooks of the delivered order of the test account. */
const entry = (more: object = {}): object => ({
  invoiceNumber: "20-RD128-11",
  invoiceDate: dayFromNoon(-38),
  ingramPartNumber: "6YE881",
  quantity: "1",
  primaryReason: "The item is defective",
  secondaryReason: "It does not switch on",
  referenceNumber: "RET-1",
  shipFromInfo,
  numberOfBoxes: "1",
  ...more,
});

const create = async (caller: Caller, ...list: object[]): Promise<Reply> =>
  caller.post("/resellers/v6/returns/create", { list });

/** Opens one case and gives its number. */
async function opened({ caller }: Stage, more: object = {}): Promise<string> {
  const { status, body } = await create(caller, entry(more));
  if (status !== 200) throw new Error(`Refused: ${JSON.stringify(body)}`);
  return body.returnsClaims[0].caseRequestNumber;
}

describe("asking to return goods", () => {
  it("opens a case for each entry, with the price that was invoiced", async () => {
    await using now = await stage();
    const { status, body } = await create(
      now.caller,
      entry(),
      entry({
        primaryReason: "I have not received all of it",
        quantity: 1,
        shipFromInfo: [shipFromInfo],
      }),
    );
    expect(status).toBe(200);
    const [first, second] = body.returnsClaims;
    expect(first).toMatchObject({
      rmaClaimId: "",
      type: "RETURN",
      returnReason: "(DF) Defective Items",
      status: "Open",
      estimatedTotalValue: 912.5,
      credit: null,
      quantity: 1,
      referenceNumber: "RET-1",
      caseRequestNumber: expect.stringMatching(/^CAS-\d{5}-([A-Z]\d){3}-1$/),
    });
    expect(second).toMatchObject({ type: "CLAIM", returnReason: "(SS) Short Shipment" });
    expect(second.caseRequestNumber).toBe(first.caseRequestNumber.replace(/1$/, "2"));
    expect((await details(now.caller, first.caseRequestNumber)).body).toMatchObject({
      typeOfDetails: "Return",
      status: "Open",
      createdOn: expect.stringMatching(/Z$/),
      products: [{ invoiceNumber: "20-RD128-11", ingramLineNumber: 1, upc: null }],
      subTotal: 912.5,
    });
  });

  it.each([
    [{ invoiceNumber: "20-NONE0-11" }, "invoiceNumber"],
    [{ invoiceDate: "2026-01-01" }, "invoiceDate"],
    [{ ingramPartNumber: "SIM001" }, "ingramPartNumber"],
    [{ ingramPartNumber: "", vendorPartNumber: "" }, "ingramPartNumber"],
    [{ ingramPartNumber: undefined, vendorPartNumber: "NO-SUCH" }, "vendorPartNumber"],
    [{ serialNumber: "SN0" }, "serialNumber"],
    [{ quantity: "3" }, "quantity"],
    [{ quantity: "0" }, "quantity"],
    [{ numberOfBoxes: "0" }, "numberOfBoxes"],
  ])("refuses %o, in a list of one, and opens nothing", async (change, name) => {
    await using now = await stage();
    const before = (await search(now.caller)).body.recordsFound;
    const { status, body } = await create(now.caller, entry(), entry(change));
    expect(status).toBe(400);
    expect(body[0].errors[0].fields[0].field).toBe(`list[1].${name}`);
    expect((await search(now.caller)).body.recordsFound).toBe(before);
  });

  it("refuses more pieces than are left, whatever calls they were asked in", async () => {
    await using now = await stage();
    await opened(now);
    expect((await create(now.caller, entry(), entry())).status).toBe(400);
    expect((await create(now.caller, entry())).status).toBe(200);
    const { status, body } = await create(now.caller, entry());
    expect(status).toBe(400);
    expect(body[0].errors[0].fields[0].message).toBe("0 pieces can be returned");
  });

  it("takes a vendor's part number and a serial number of the invoice", async () => {
    await using now = await stage();
    const invoice = await now.caller.get(
      "/resellers/v6.1/invoices/20-RD128-11?includeSerialNumbers=true",
      application,
    );
    const [line] = invoice.body.Lines;
    const { status } = await create(
      now.caller,
      entry({
        ingramPartNumber: "",
        vendorPartNumber: line.VendorPartNumber,
        serialNumber: line.SerialNumbers[0].serialNumber,
      }),
    );
    expect(status).toBe(200);
  });
});

describe("a case in the course of time", () => {
  it("is decided after a day; goods are credited five days later, on a memo under the invoice's number", async () => {
    await using now = await stage();
    const number = await opened(now);
    const soon = await now.sim.clock.advance("23h");
    expect(soon.happened).toEqual([]);
    const { happened } = await now.sim.clock.advance("2h");
    expect(happened).toContainEqual(
      expect.objectContaining({
        text: `return ${number} approved: 1 of 1 taken back`,
        about: { return: number, invoice: "20-RD128-11" },
      }),
    );
    const caller = await later(now, "1s");
    const approved = await search(caller, ["caseRequestNumber", number]);
    expect(approved.body.returnsClaims[0]).toMatchObject({
      status: "APPROVED",
      credit: null,
      returnClaimId: expect.stringMatching(/^20-RD128-\d\d$/),
    });
    const credited = await later(now, "5d");
    const row = (await search(credited, ["caseRequestNumber", number])).body.returnsClaims[0];
    expect(row).toMatchObject({ credit: 912.5 });
    expect(row.modifiedOn > row.createdOn).toBe(true);
    const { body } = await credited.get(
      "/resellers/v6/invoices?invoiceNumber=20RD12811",
      application,
    );
    expect(body.invoices).toEqual([
      expect.objectContaining({ invoiceType: "Credit Memo", invoicedAmountDue: -912.5 }),
      expect.objectContaining({ invoiceType: "Invoice" }),
    ]);
  });

  it("credits a claim with its decision, because nothing comes back", async () => {
    await using now = await stage();
    const number = await opened(now, { primaryReason: "A part is missing" });
    const caller = await later(now, "25h");
    expect(
      (await search(caller, ["caseRequestNumber", number])).body.returnsClaims[0],
    ).toMatchObject({
      type: "Claim",
      credit: 912.5,
    });
    expect(now.sim.happened().at(-1)?.text).toBe(`912.50 USD credited for claim ${number}`);
  });

  it("is turned down for goods without a fault when the invoice is older than thirty days", async () => {
    await using now = await stage();
    const number = await opened(now, { primaryReason: "Not needed", secondaryReason: "" });
    const caller = await later(now, "25h");
    expect((await details(caller, number)).body).toMatchObject({
      status: "Denied",
      rmaClaimId: "",
      returnReason: "(CS ) Customer Service Discretion",
    });
    expect((await create(caller, entry({ quantity: 2 }))).status).toBe(200);
  });

  it.each([
    ["SIM-DENY-1", 2, "Denied", null],
    ["SIM-PART-1", 2, "Partially Approved", 912.5],
    ["sim-approve-1", 2, "Approved", 1825],
  ])("follows its reference %s", async (referenceNumber, quantity, status, credit) => {
    await using now = await stage();
    const number = await opened(now, { referenceNumber, quantity });
    const caller = await later(now, "7d");
    expect((await details(caller, number)).body.status).toBe(status);
    expect((await search(caller, ["caseRequestNumber", number])).body.returnsClaims[0].credit).toBe(
      credit,
    );
  });

  it("gathers all that is credited for an invoice on one memo", async () => {
    await using now = await stage();
    await opened(now);
    await opened(now);
    const caller = await later(now, "7d");
    const { body } = await caller.get(
      "/resellers/v6/invoices?invoiceNumber=20RD12811&invoiceType=Credit%20Memo",
      application,
    );
    expect(body).toMatchObject({ recordsFound: 1, invoices: [{ invoicedAmountDue: -1825 }] });
  });
});

describe("searching returns", () => {
  it("finds the cases that an account begins with, in each state, of invoices that exist", async () => {
    await using now = await stage();
    const { body } = await search(now.caller);
    expect(body).toMatchObject({ recordsFound: 5, nextPage: null, previousPage: null });
    const states = body.returnsClaims.map(({ status }: { status: string }) => status);
    expect(states.toSorted()).toEqual([
      "APPROVED",
      "DENIED",
      "OPEN",
      "PARTIALLY APPROVED",
      "VOIDED",
    ]);
    for (const row of body.returnsClaims) {
      const one = await details(now.caller, row.caseRequestNumber);
      const [{ invoiceNumber }] = one.body.products;
      const invoice = await now.caller.get(
        `/resellers/v6.1/invoices/${invoiceNumber}`,
        application,
      );
      expect(invoice.status).toBe(200);
    }
  });

  it.each([
    [["returnStatus-in", "Approved,denied"], 2],
    [["claimStatus-in", "Open"], 1],
    [["returnStatus-in", "Open"], 0],
    [["returnReason-in", "(df) defective items"], 1],
    [["returnReason-in", "(DF) Defective Items,(DM) Damaged Items"], 2],
    [["referenceNumber", "ret-0103"], 1],
    [["createdOn-bt", `${dayFromNoon(-45)},${dayFromNoon(-30)}`], 2],
    [["modifiedOn-bt", `${dayFromNoon(-1)},${dayFromNoon(0)}`], 1],
    [["caseRequestNumber", "CAS-1"], 0],
    [["returnClaimId", "20-NONE0-11"], 0],
  ] satisfies [readonly [string, string], number][])("finds by %o: %i", async (pair, count) => {
    await using now = await stage();
    expect((await search(now.caller, pair)).body.recordsFound).toBe(count);
  });

  it("finds by invoice, part and vendor's part", async () => {
    await using now = await stage();
    const number = await opened(now);
    const { body } = await details(now.caller, number);
    const [product] = body.products;
    for (const pair of [
      ["invoiceNumber", "20RD12811"],
      ["ingramPartNumber", product.ingramPartNumber.toLowerCase()],
      ["vendorPartNumber", product.vendorPartNumber],
    ] as const)
      expect(
        (await search(now.caller, pair)).body.returnsClaims.map(
          ({ caseRequestNumber }: { caseRequestNumber: string }) => caseRequestNumber,
        ),
      ).toContain(number);
  });

  it("sorts and pages with page and size as text", async () => {
    await using now = await stage();
    const values = async (...pairs: (readonly [string, string])[]): Promise<number[]> =>
      (
        await search(now.caller, ["sortingColumnName", "estimatedTotalValue"], ...pairs)
      ).body.returnsClaims.map(
        ({ estimatedTotalValue }: { estimatedTotalValue: number }) => estimatedTotalValue,
      );
    const up = await values(["sort", "asc"]);
    expect(up).toEqual(up.toSorted((left, right) => left - right));
    expect(await values(["sort", "asc"], ["size", "2"], ["page", "2"])).toEqual(up.slice(2, 4));
    expect(await values(["page", "9"])).toEqual([]);
    const { body } = await search(now.caller, ["size", "2"], ["page", "2"]);
    expect(body.nextPage).toBe("/resellers/v6/returns/search?size=2&page=3");
    expect(body.previousPage).toBe("/resellers/v6/returns/search?size=2&page=1");
  });

  it.each([
    ["returnStatus-in", "Lost"],
    ["createdOn-bt", "2026-01-01"],
    ["sort", "sideways"],
    ["sortingColumnName", "mood"],
    ["page", "first"],
  ])("refuses %s=%s without a message", async (name, value) => {
    await using now = await stage();
    const { status, body } = await search(now.caller, [name, value]);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      traceid: expect.any(String),
      message: null,
      fields: [{ field: name, value }],
    });
  });
});
