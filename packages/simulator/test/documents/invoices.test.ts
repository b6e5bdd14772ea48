import { describe, expect, it } from "vitest";
import { orderPath, pricePath, type Caller, type Reply } from "../support.js";
import { application, dayFromNoon, later, query, stage, type Stage } from "./support.js";

const path = "/resellers/v6/invoices";

const search = async (
  caller: Caller,
  ...pairs: readonly (readonly [string, string])[]
): Promise<Reply> => caller.get(`${path}?${query(...pairs)}`, application);

const details = async (caller: Caller, number: string, more = ""): Promise<Reply> =>
  caller.get(`/resellers/v6.1/invoices/${number}${more}`, application);

interface Row {
  readonly invoiceNumber: string;
  readonly invoiceType: string;
  readonly invoiceDate: string;
  readonly invoiceDueDate: string;
  readonly invoicedAmountDue: number;
  readonly customerOrderNumber: string;
  readonly ingramOrderNumber: string;
}

const rows = ({ body }: Reply): Row[] => body.invoices;
const numbers = (reply: Reply): string[] => rows(reply).map(({ invoiceNumber }) => invoiceNumber);

/** Places an order, and lets time go on until it is invoiced. */
async function invoiced(
  now: Stage,
  lines: readonly object[],
  more: object = {},
): Promise<{ caller: Caller; order: string }> {
  const { body, status } = await now.caller.post(orderPath, {
    customerOrderNumber: "PO-BILL",
    lines,
    ...more,
  });
  if (status !== 201) throw new Error(`The order was refused: ${JSON.stringify(body)}`);
  return { caller: await later(now, "49h"), order: body.orders[0].ingramOrderNumber };
}

/** A product of which some pieces are there and more are on their way. */
async function partlyInStock({ sim, caller }: Stage): Promise<{ part: string; there: number }> {
  const parts = [...sim.products()].map(({ ingramPartNumber }) => ingramPartNumber);
  for (let from = 0; from < parts.length; from += 50) {
    const { body } = await caller.post(pricePath, {
      products: parts.slice(from, from + 50).map((ingramPartNumber) => ({ ingramPartNumber })),
    });
    for (const { ingramPartNumber: part, availability, pricing, acceptBackOrder } of body) {
      const [first] = availability?.availabilityByWarehouse ?? [];
      const there = availability?.totalAvailability ?? 0;
      if (pricing && acceptBackOrder && there > 0 && first?.quantityOnOrder > 0)
        return { part, there };
    }
  }
  throw new Error("Nothing is partly in stock.");
}

describe("an invoice", () => {
  it("is issued for what was shipped, with the order's freight and totals to the cent", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(now, [
      { ingramPartNumber: "SIM001", quantity: 3 },
      { ingramPartNumber: "123512", quantity: 2 },
    ]);
    const found = await search(caller, ["customerOrderNumber", "po-bill"]);
    expect(found.body).toMatchObject({ recordsFound: 1, pageSize: 25, pageNumber: 1 });
    const [row] = rows(found);
    expect(row).toMatchObject({
      ingramOrderNumber: order,
      erpOrderNumber: `${order}-11`,
      invoiceNumber: `${order}-11`.replaceAll("-", ""),
      invoiceType: "Invoice",
      invoiceStatus: "OPEN",
      currencyCode: "USD",
    });
    const { body } = await details(caller, row?.invoiceNumber ?? "");
    const { Summary: summary } = body;
    const freight = summary.Totals.freightAmount;
    expect(summary.Totals).toMatchObject({ NetInvoiceAmount: 462.27 });
    expect(freight).toBeGreaterThan(0);
    expect(row?.invoicedAmountDue).toBe(Math.round((462.27 + freight) * 100) / 100);
    expect(summary.Totals.InvoicedAmountDue).toBe(row?.invoicedAmountDue);
    expect(summary.MiscCharges).toEqual([
      expect.objectContaining({ ChargeDescription: "FREIGHT OUT", MiscChargeLineTotal: freight }),
    ]);
  });

  it("bears the number that order details name for it", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(now, [{ ingramPartNumber: "SIM001", quantity: 1 }]);
    const { body } = await caller.get(`/resellers/v6.1/orders/${order}`);
    const { invoiceNumber } = body.lines[0].shipmentDetails[0];
    expect((await details(caller, invoiceNumber)).body.OrderNumber).toBe(order);
  });

  it("is one for each warehouse that sent, and the first alone carries the freight", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(now, [
      {
        ingramPartNumber: "SIM001",
        quantity: 1,
        additionalAttributes: [{ attributeName: "shipFromWarehouseId", attributeValue: "10" }],
      },
      {
        ingramPartNumber: "1A8249",
        quantity: 1,
        additionalAttributes: [{ attributeName: "shipFromWarehouseId", attributeValue: "80" }],
      },
    ]);
    const found = numbers(await search(caller, ["orderNumber", order], ["direction", "asc"]));
    expect(found).toHaveLength(2);
    const freights = await Promise.all(
      found.map(
        async (number) => (await details(caller, number)).body.Summary.Totals.freightAmount,
      ),
    );
    expect(freights.filter((freight) => freight > 0)).toHaveLength(1);
  });

  it("is counted on when the rest of a sub-order is shipped later", async () => {
    await using now = await stage();
    const goods = await partlyInStock(now);
    const { caller, order } = await invoiced(now, [
      { ingramPartNumber: goods.part, quantity: goods.there + 1 },
    ]);
    const stem = `${order.replaceAll("-", "")}1`;
    expect(numbers(await search(caller, ["orderNumber", order]))).toEqual([`${stem}1`]);
    const end = await later(now, "50d");
    const found = await search(end, ["orderNumber", order], ["direction", "asc"]);
    expect(numbers(found)).toEqual([`${stem}1`, `${stem}2`]);
    const { body } = await details(end, `${stem}2`);
    expect(body.Lines).toEqual([
      expect.objectContaining({ IngramPartNumber: goods.part, Quantity: 1 }),
    ]);
    expect(body.Summary.Totals.freightAmount).toBe(0);
  });

  it("is open for thirty days, and paid on the day after", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(now, [{ ingramPartNumber: "SIM001", quantity: 1 }]);
    const find = async (by: Caller, status: string): Promise<string[]> =>
      numbers(await search(by, ["orderNumber", order], ["invoiceStatus", status]));
    expect(await find(caller, "open")).toHaveLength(1);
    expect(await find(caller, "PAID")).toHaveLength(0);
    const paid = await later(now, "31d");
    expect(await find(paid, "OPEN")).toHaveLength(0);
    const [row] = rows(await search(paid, ["orderNumber", order]));
    expect(row).toMatchObject({ invoiceStatus: "PAID", invoicedAmountDue: 0 });
  });

  it("names serial numbers where they are asked for", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(now, [{ ingramPartNumber: "6YE881", quantity: 2 }]);
    const serials = async (more: string): Promise<unknown[]> =>
      (await details(caller, `${order}-11`, more)).body.Lines[0].SerialNumbers;
    expect(await serials("")).toEqual([]);
    const all = await serials("?includeSerialNumbers=true");
    expect(all).toEqual([
      { serialNumber: expect.stringMatching(/^SN/) },
      { serialNumber: expect.stringMatching(/^SN/) },
    ]);
    const [first] = all as { serialNumber: string }[];
    expect(
      numbers(await search(caller, ["serialNumber", first?.serialNumber.toLowerCase() ?? ""])),
    ).toEqual([`${order}-11`.replaceAll("-", "")]);
  });
});

describe("the invoices that an account begins with", () => {
  it("have the test account's number, and the one of its delivered order, with or without dashes", async () => {
    await using now = await stage();
    expect((await details(now.caller, "335238411")).body.InvoiceNumber).toBe("335238411");
    for (const number of ["20-RD128-11", "20RD12811", "20-rd128-11"])
      expect((await details(now.caller, number)).body).toMatchObject({
        InvoiceNumber: "20-RD128-11",
        CustomerOrderNumber: "SAMPLE-PO-1",
      });
  });

  it("are the newest first, and hold a credit memo under the number of its invoice", async () => {
    await using now = await stage();
    const all = rows(await search(now.caller, ["pageSize", "100"]));
    const days = all.map(({ invoiceDate }) => invoiceDate);
    expect(days).toEqual(days.toSorted().reverse());
    const [memo] = all.filter(({ invoiceType }) => invoiceType === "Credit Memo");
    expect(memo?.invoicedAmountDue).toBeLessThanOrEqual(0);
    const same = await search(now.caller, ["invoiceNumber", memo?.invoiceNumber ?? ""]);
    expect(
      rows(same)
        .map(({ invoiceType }) => invoiceType)
        .toSorted(),
    ).toEqual(["Credit Memo", "Invoice"]);
    const memos = await search(
      now.caller,
      ["invoiceNumber", memo?.invoiceNumber ?? ""],
      ["invoiceType", "credit memo"],
    );
    expect(memos.body.recordsFound).toBe(1);
  });

  it("are out of reach when their orders are more than two years old", async () => {
    await using now = await stage();
    const all = rows(await search(now.caller, ["pageSize", "100"]));
    const oldest = all.at(-1)?.invoiceNumber ?? "";
    expect((await details(now.caller, oldest)).status).toBe(200);
    const caller = await later(now, "60d");
    expect((await details(caller, oldest)).status).toBe(404);
    expect((await search(caller, ["invoiceNumber", oldest])).body).toMatchObject({
      recordsFound: 0,
      invoices: [],
    });
  });

  it("are the same for the same seed and time", async () => {
    await using one = await stage({ seed: 5 });
    await using other = await stage({ seed: 5 });
    await using third = await stage({ seed: 6 });
    const of = async (now: Stage): Promise<unknown> =>
      (await search(now.caller, ["pageSize", "100"])).body;
    expect(await of(one)).toEqual(await of(other));
    expect(await of(one)).not.toEqual(await of(third));
  });
});

describe("searching invoices", () => {
  it("pages by pageNumber and pageSize up to 100, to an empty page past the last", async () => {
    await using now = await stage();
    const whole = await search(now.caller, ["pageSize", "500"]);
    expect(whole.body.pageSize).toBe(100);
    const pages = await Promise.all(
      ["1", "2", "3", "4"].map((page) =>
        search(now.caller, ["pageSize", "10"], ["pageNumber", page]),
      ),
    );
    expect(pages.flatMap(numbers)).toEqual(numbers(whole));
    expect(pages[3]?.body.invoices).toEqual([]);
    expect(pages[0]?.body.nextPage).toContain("customerNumber=20-222222");
    expect(pages[2]?.body.nextPage).toBeUndefined();
  });

  it("filters by days of invoice, payment and order", async () => {
    await using now = await stage();
    const [row] = rows(await search(now.caller, ["invoiceNumber", "20-RD128-11"]));
    if (!row) throw new Error("The delivered order has no invoice.");
    expect(row.invoiceDate).toBe(dayFromNoon(-38));
    for (const pairs of [
      [["invoiceDate", row.invoiceDate]],
      [["invoiceDueDate", row.invoiceDueDate]],
      [["paymentTermsNetDate", row.invoiceDueDate]],
      [["orderDate", dayFromNoon(-40)]],
      [
        ["invoiceFromDate", row.invoiceDate],
        ["invoiceToDate", row.invoiceDate],
      ],
      [
        ["invoiceFromDueDate", row.invoiceDueDate],
        ["invoiceToDueDate", row.invoiceDueDate],
      ],
      [
        ["orderFromDate", dayFromNoon(-40)],
        ["orderToDate", dayFromNoon(-40)],
      ],
    ] satisfies (readonly [string, string])[][])
      expect(numbers(await search(now.caller, ...pairs))).toEqual(["20RD12811"]);
    const from = rows(await search(now.caller, ["invoiceFromDate", row.invoiceDate]));
    expect(from.length).toBeGreaterThan(1);
    expect(from.every(({ invoiceDate }) => invoiceDate >= row.invoiceDate)).toBe(true);
  });

  it("filters by delivery, bid and the end customer's order", async () => {
    await using now = await stage();
    const { caller, order } = await invoiced(
      now,
      [{ ingramPartNumber: "6YE881", quantity: 1, specialBidNumber: "NORVANE EDU 26" }],
      { endCustomerOrderNumber: "EC-77" },
    );
    const number = `${order}-11`.replaceAll("-", "");
    const { body } = await caller.get(`/resellers/v6.1/orders/${order}`);
    const { deliveryNumber } = body.lines[0].shipmentDetails[0];
    for (const pair of [
      ["DeliveryNumber", deliveryNumber],
      ["specialBidNumber", "norvane edu 26"],
      ["endCustomerOrderNumber", "ec-77"],
    ] as const)
      expect(numbers(await search(caller, pair))).toEqual([number]);
  });

  it("sorts by the column and in the direction that are asked for", async () => {
    await using now = await stage();
    const dues = async (direction: string): Promise<number[]> =>
      rows(
        await search(
          now.caller,
          ["orderby", "InvoiceNumber"],
          ["direction", direction],
          ["pageSize", "100"],
        ),
      ).map(({ invoiceNumber }) => invoiceNumber) as unknown as number[];
    const up = await dues("asc");
    expect(up).toEqual(up.toSorted());
    expect(await dues("DESC")).toEqual(up.toSorted().reverse());
  });

  it.each([
    ["invoiceDate", "03/02/2026"],
    ["orderFromDate", "yesterday"],
    ["orderby", "Mood"],
    ["direction", "sideways"],
    ["invoiceStatus", "Lost"],
    ["pageNumber", "0"],
  ])("refuses %s=%s under a traceid", async (name, value) => {
    await using now = await stage();
    const { status, body } = await search(now.caller, [name, value]);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      traceid: expect.any(String),
      fields: [{ field: name, value }],
    });
  });

  it("needs the id of the application, in place of the sender's", async () => {
    await using now = await stage();
    for (const [url, key] of [
      [path, "traceid"],
      ["/resellers/v6.1/invoices/335238411", "id"],
    ] as const) {
      const { status, body } = await now.caller.get(url);
      expect(status).toBe(400);
      expect(body.errors[0][key]).toEqual(expect.any(String));
      expect(body.errors[0].fields[0].field).toBe("IM-ApplicationID");
    }
  });
});

describe("invoice details", () => {
  it("have members with capitals, two of them without, and none where the description is followed", async () => {
    await using now = await stage();
    const { body } = await details(now.caller, "20-RD128-11");
    expect(Object.keys(body).every((name) => /^[A-Z]/.test(name))).toBe(true);
    expect(body.Lines[0]).toMatchObject({
      IngramPartNumber: "6YE881",
      CustomerLineNumber: "1",
      Quantity: 2,
      UnitWeight: expect.stringMatching(/^\d+\.\d$/),
    });
    expect(body.Summary.Totals).toHaveProperty("freightAmount");
    expect(body.Summary.ForeignFxTotals.ForeignTotalTaxableAmount).toMatch(/^\d+\.\d\d$/);
  });

  it("are found by the number of the order where that is asked for", async () => {
    await using now = await stage();
    const { body } = await details(now.caller, "20-RD128", "?customerType=order");
    expect(body.InvoiceNumber).toBe("20-RD128-11");
    expect((await details(now.caller, "20-RD128", "?customerType=invoice")).status).toBe(404);
    expect((await details(now.caller, "20-RD128", "?customerType=else")).status).toBe(400);
  });

  it("do not exist under another number", async () => {
    await using now = await stage();
    const { status, body } = await details(now.caller, "20-NONE0-11");
    expect(status).toBe(404);
    expect(body.errors[0]).toMatchObject({ id: expect.any(String) });
  });
});
