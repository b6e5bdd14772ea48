import { describe, expect, it } from "vitest";
import { desk, type Desk } from "./desk.js";

/** The quote of the distributor's test account: a server that the vendor ships, and two notebooks. */
const ready = "QUO-14551943-D2Y9L9";

const contact = {
  vmfAdditionalAttributes: [
    { attributeName: "END_USER_CONTACT", attributeValue: "Mara Lindqvist" },
  ],
};

/** Orders from a quote, and waits for the result. @returns why it was refused, or null */
async function orderFrom(shop: Desk, quoteNumber: string, rest: object = {}): Promise<unknown> {
  const { status, body } = await shop.handIn([], { quoteNumber, ...rest });
  expect(status).toBe(200);
  expect(body.quoteNumber).toBe(quoteNumber);
  await shop.advance("5s");
  const receipts = await shop.admin("GET", "/orders?po=PO-1");
  return receipts.body.receipts.at(-1).error;
}

const activeQuote = async (shop: Desk): Promise<string> => {
  const { body } = await shop.call("GET", "/resellers/v6/quotes/search");
  const found = body.quotes.find(
    ({ quoteStatus }: { quoteStatus: string }) => quoteStatus === "Active",
  );
  return found.quoteNumber as string;
};

describe("an order from a quote", () => {
  it("takes lines, quantities and prices from the quote, whatever the call says of them", async () => {
    await using shop = await desk();
    const { body: quote } = await shop.call("GET", `/resellers/v6/quotes/${ready}`);
    const error = await orderFrom(shop, ready, {
      ...contact,
      lines: [{ customerLineNumber: "77", ingramPartNumber: "SIM001", quantity: 9, unitPrice: 1 }],
    });
    expect(error).toBeNull();
    const orders = shop.sim.orders("PO-1");
    expect(orders.map(({ type }) => type)).toEqual(["S", "D"]);
    const lines = orders.flatMap((order) => order.lines);
    expect(lines.map(({ ingramPartNumber, quantity }) => [ingramPartNumber, quantity])).toEqual([
      ["6YE881", 2],
      ["TSXML3", 1],
    ]);
    const quoted = new Map<string, number>(
      quote.products.map(
        (line: { ingramPartNumber: string; price: { quotePrice: number | string } }) => [
          line.ingramPartNumber,
          Number(line.price.quotePrice),
        ],
      ),
    );
    for (const { ingramPartNumber, unitPrice } of lines)
      expect(Number(unitPrice)).toBe(quoted.get(ingramPartNumber));
    expect(orders.map(({ quoteNumber }) => quoteNumber)).toEqual([ready, ready]);
  });

  it("closes the quote, which cannot be ordered again", async () => {
    await using shop = await desk();
    expect(await orderFrom(shop, ready, contact)).toBeNull();
    const again = { ...contact, customerOrderNumber: "PO-2" };
    await shop.handIn([], { quoteNumber: ready, ...again });
    await shop.advance("5s");
    const { body } = await shop.admin("GET", "/orders?po=PO-2");
    expect(body.receipts[0].error).toBe(`QUOTE-NOT-READY-TO-ORDER    ${ready}`);
  });

  it("fails without what its vendor wants to know, and leaves the quote open", async () => {
    await using shop = await desk();
    expect(await orderFrom(shop, ready)).toBe("VENDOR-ATTRIBUTES-MISSING    END_USER_CONTACT");
    expect(shop.sim.orders("PO-1")).toEqual([]);
    expect(await orderFrom(shop, ready, contact)).toBeNull();
  });

  it("fails for a quote that is not ready, and for one that does not exist", async () => {
    await using shop = await desk();
    const active = await activeQuote(shop);
    expect(await orderFrom(shop, active)).toBe(`QUOTE-NOT-READY-TO-ORDER    ${active}`);
    expect(await orderFrom(shop, "QUO-0-NONE")).toBe("QUOTE-NOT-FOUND    QUO-0-NONE");
  });

  it("is asked about beforehand by the number of the quote", async () => {
    await using shop = await desk();
    const { body } = await shop.call("POST", "/resellers/v7/vendorrequiredinfo", {
      quoteNumber: ready,
    });
    expect(body).toHaveLength(2);
    for (const row of body)
      expect(row).toMatchObject({
        quoteNumber: ready,
        vmfAdditionalAttributes: [
          {
            additionalAttributes: [
              { attributeName: "END_USER_CONTACT", attributeRequired: "true", choices: [] },
            ],
          },
        ],
      });
  });
});
