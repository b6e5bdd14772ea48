import { describe, expect, it } from "vitest";
import type { QuirkName } from "../../src/index.js";
import { connect, orderPath, start, type Caller } from "../support.js";

async function as(
  quirks: { readonly [name in QuirkName]?: boolean },
  work: (caller: Caller) => Promise<void>,
): Promise<void> {
  await using sim = await start({ products: 60, profile: "spec", quirks });
  await work(await connect(sim));
}

const orders = "/resellers/v6/orders/search?customerOrderNumber=PO-1";
const body = {
  customerOrderNumber: "PO-1",
  lines: [{ customerLineNumber: "7", ingramPartNumber: "6YE881", quantity: 2 }],
};

describe("an answer as it is described", () => {
  it("has numbers, flags, identifiers and lists of the described types", async () => {
    await as({}, async (caller) => {
      const [row] = (await caller.get("/resellers/v6/catalog?keyword=6YE881")).body.catalog;
      expect(row).toMatchObject({ hasWarranty: true, discontinued: false });
      const created = (await caller.post(orderPath, body)).body;
      expect(created.orders[0].lines[0].shipmentDetails).toEqual([
        expect.objectContaining({ shipFromWarehouseId: expect.any(String) }),
      ]);
      const found = (await caller.get(orders)).body;
      expect(found).toMatchObject({ recordsFound: 1, pageSize: 25, pageNumber: 1 });
      expect(found.orders[0].orderTotal).toEqual(expect.any(Number));
      expect(found.orders[0].links).toEqual([expect.objectContaining({ topic: "orders" })]);
    });
  });

  it("is an object where published answers stand in a list of one", async () => {
    await as({}, async (caller) => {
      const renewals = await caller.post("/resellers/v6/renewals/search", {});
      expect(renewals.body).toHaveProperty("renewals");
      const refused = await caller.post("/resellers/v6/freightestimate", { lines: [] }, contact);
      expect(refused.status).toBe(400);
      expect(refused.body).not.toHaveProperty("errors");
      expect(refused.body.fields).toEqual([expect.objectContaining({ field: "lines" })]);
    });
  });

  it("has null for a date that is not known", async () => {
    await as({}, async (caller) => {
      const { body: found } = await caller.get("/resellers/v6/quotes/search", contact);
      const days = found.quotes.map(
        (quote: Record<string, unknown>) => quote["ingramQuoteExpiryDate"],
      );
      expect(days).not.toContain("0001-01-01");
    });
  });
});

const contact = { "IM-CustomerContact": "buyer@example.com" };

describe("a quirk of spelling", () => {
  it("numbers-as-text keeps the text of published answers", async () => {
    await as({ "numbers-as-text": true }, async (caller) => {
      await caller.post(orderPath, body);
      const { body: found } = await caller.get(orders);
      expect(found).toMatchObject({ recordsFound: "1", pageSize: "25" });
      expect(found.orders[0].orderTotal).toMatch(/^\d+\.\d\d$/);
    });
  });

  it("all-numbers-as-text makes text of whatever was ever met as text", async () => {
    await as({ "all-numbers-as-text": true }, async (caller) => {
      const { body: product } = await caller.get("/resellers/v6/catalog/details/6YE881");
      expect(product.productAuthorized).toBe("True");
      expect(product.additionalInformation.height).toEqual(expect.any(String));
    });
  });

  it("ids-as-numbers makes numbers of identifiers, unless a digit would be lost", async () => {
    await as({ "ids-as-numbers": true }, async (caller) => {
      const { body: created } = await caller.post(orderPath, body);
      const [line] = created.orders[0].lines;
      expect(line.customerLineNumber).toBe(7);
      expect(line.ingramLineNumber).toBe("001");
      expect(created.orders[0].ingramOrderNumber).toEqual(expect.any(String));
    });
  });

  it("lists-of-one sends one thing as itself, and two as a list", async () => {
    await as({ "lists-of-one": true }, async (caller) => {
      const { body: created } = await caller.post(orderPath, body);
      expect(created.orders[0].lines[0].shipmentDetails).toHaveProperty("carrierCode");
      expect((await caller.get(orders)).body.orders[0].links).toHaveProperty("topic");
    });
  });

  it("wrapped-roots puts the answer into a list of one", async () => {
    await as({ "wrapped-roots": true }, async (caller) => {
      const { body: renewals } = await caller.post("/resellers/v6/renewals/search", {});
      expect(renewals).toEqual([expect.objectContaining({ renewals: expect.any(Array) })]);
    });
  });

  it("listed-errors and wrapped-roots list the errors, in a list of one where that was published", async () => {
    await as({ "listed-errors": true }, async (caller) => {
      const { body: refused } = await caller.post(
        "/resellers/v6/freightestimate",
        { lines: [] },
        contact,
      );
      expect(refused.errors).toHaveLength(1);
    });
    await as({ "listed-errors": true, "wrapped-roots": true }, async (caller) => {
      const { body: refused } = await caller.post(
        "/resellers/v6/freightestimate",
        { lines: [] },
        contact,
      );
      expect(refused[0].errors).toHaveLength(1);
    });
  });

  it("numeric-error-ids numbers errors", async () => {
    await as({ "numeric-error-ids": true }, async (caller) => {
      const { body: refused } = await caller.get("/resellers/v6/catalog?pageNumber=0");
      expect(refused.errors[0].id).toEqual(expect.any(Number));
    });
  });

  it("status-spellings writes one state in several ways, the same row always in the same", async () => {
    await as({ "status-spellings": true }, async (caller) => {
      for (let number = 1; number <= 12; number++)
        await caller.post(orderPath, { ...body, customerOrderNumber: `PO-${number}` });
      const read = async (): Promise<string[]> =>
        (await caller.get("/resellers/v6/orders/search?orderStatus=PROCESSING")).body.orders.map(
          (order: { orderStatus: string }) => order.orderStatus,
        );
      const spellings = await read();
      expect(new Set(spellings).size).toBeGreaterThan(2);
      for (const spelling of spellings)
        expect(spelling.toLowerCase().replace("im::", "").trim()).toBe("processing");
      expect(await read()).toEqual(spellings);
    });
  });

  it("created-as-200 creates an order with 200", async () => {
    await as({ "created-as-200": true }, async (caller) => {
      expect((await caller.post(orderPath, body)).status).toBe(200);
    });
  });

  it("no-correlation-echo sends no correlation id back", async () => {
    await as({ "no-correlation-echo": true }, async (caller) => {
      const { headers } = await caller.get("/resellers/v6/catalog");
      expect(headers.get("IM-CorrelationID")).toBeNull();
    });
  });

  it("rows-of-wrong-shape ends a list with a text", async () => {
    await as({ "rows-of-wrong-shape": true }, async (caller) => {
      const { body: page } = await caller.get("/resellers/v6/catalog");
      expect(page.catalog.at(-1)).toEqual(expect.any(String));
    });
  });
});
