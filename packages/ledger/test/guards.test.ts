import { describe, expect, it } from "vitest";
import type { PriceResult } from "@xi-sdk/resellers";
import { guardFindings, type Guards } from "../src/guards/guards.js";
import type { GuardedOrder } from "../src/guards/finding.js";
import type { ProductReference } from "../src/guards/price.js";

type Shown = Pick<PriceResult, "status" | "price" | "stock" | "product" | "message">;

const shown: { readonly [part: string]: Shown } = {
  AAA111: { status: "ok", price: 10.1, stock: 5 },
  BBB222: { status: "ok", price: 19.99, stock: 0 },
  LICENCE: { status: "ok", price: 3, stock: null, product: { availability: { available: true } } },
  CCC333: { status: "not-authorised", price: null, stock: null, message: "Not authorised." },
};

const order = (...lines: [part: string, quantity: number | string][]): GuardedOrder => ({
  lines: lines.map(([ingramPartNumber, quantity]) => ({ ingramPartNumber, quantity })),
});

async function findings(asked: GuardedOrder, guards: Guards, countryCode = "US") {
  const calls: ProductReference[][] = [];
  const found = await guardFindings(asked, guards, {
    countryCode,
    readPrices: (products) => {
      calls.push([...products]);
      return Promise.resolve(
        products.map(({ ingramPartNumber = "" }) => shown[ingramPartNumber] as Shown),
      );
    },
  });
  return { found, calls };
}

describe("the guard for prices", () => {
  it("lets a price pass that is as it was shown", async () => {
    const { found } = await findings(order(["AAA111", 1]), { expectedPrices: { AAA111: "10.10" } });
    expect(found).toEqual([]);
  });

  it("stops a price that moved further than is allowed, up or down", async () => {
    const at = (expected: string, maxPriceMove: string) =>
      findings(order(["AAA111", 1]), { expectedPrices: { AAA111: expected }, maxPriceMove });
    expect((await at("10.00", "1")).found).toEqual([]);
    expect((await at("10.00", "0.99")).found).toMatchObject([
      { guard: "price", path: "lines[0]", expected: "10.00", found: "10.1" },
    ]);
    expect((await at("11.00", "5")).found[0]?.message).toBe(
      "AAA111 costs 10.1, not 11.00; at most 5 % is allowed. Show the new price and ask again.",
    );
  });

  it("stops a price that is not stated any more, and does not take it for nought", async () => {
    const { found } = await findings(order(["CCC333", 1]), { expectedPrices: { CCC333: "1" } });
    expect(found).toEqual([
      {
        guard: "price",
        path: "lines[0]",
        message: "No price is stated for CCC333 now: Not authorised.",
        expected: "1",
        found: null,
      },
    ]);
  });
});

describe("the guard for stock", () => {
  it("adds up the lines that draw on the same stock", async () => {
    const { found } = await findings(order(["AAA111", 3], ["AAA111", "3"]), { requireStock: true });
    expect(found).toMatchObject([
      { path: "lines[1]", message: "5 of AAA111 are in stock, 6 are ordered." },
    ]);
  });

  it("asks no number of what is never out of stock", async () => {
    const { found } = await findings(order(["LICENCE", 1_000]), { requireStock: true });
    expect(found).toEqual([]);
  });

  it("stops what has no stock, and what nobody can tell", async () => {
    const { found } = await findings(order(["BBB222", 1], ["CCC333", 1]), { requireStock: true });
    expect(found.map((finding) => finding.found)).toEqual(["0", null]);
  });
});

describe("the guard for the total", () => {
  it("computes to the cent", async () => {
    const lines = order(["AAA111", 3], ["BBB222", 1]);
    expect((await findings(lines, { maxTotal: "50.29" })).found).toEqual([]);
    expect((await findings(lines, { maxTotal: "50.28" })).found).toEqual([
      {
        guard: "total",
        path: "",
        message: "The lines cost 50.29; the cap is 50.28.",
        expected: "50.28",
        found: "50.29",
      },
    ]);
  });

  it("stops an order whose total cannot be told", async () => {
    const { found } = await findings(order(["CCC333", 1], ["AAA111", 1]), { maxTotal: "1000" });
    expect(found.map(({ message }) => message)).toEqual([
      "The total cannot be told: no price or quantity for CCC333.",
    ]);
  });
});

describe("the guard for addresses", () => {
  const to = (shipToInfo: object): GuardedOrder => ({ ...order(["AAA111", 1]), shipToInfo });

  it("shows what does not fit the country, and changes nothing", async () => {
    const address = { addressLine1: "Calle de la Constitución 1917, Colonia Centro", state: "Jal" };
    const { found, calls } = await findings(to(address), { address: true, maxTotal: "1" }, "MX");
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "shipToInfo.addressLine1: MX takes at most 35 characters in a line; this one has 45.",
      "shipToInfo.addressLine1: MX takes letters without accents, digits and blanks; write it without ó ,",
      "shipToInfo.state: MX takes a code of 2 capital letters for the state.",
    ]);
    expect(address.addressLine1).toHaveLength(45);
    expect(calls).toEqual([]);
  });

  it("goes by the country of the address before that of the account", async () => {
    const line = "x".repeat(36);
    const guards = { address: true };
    const american = to({ addressLine1: line, countryCode: "us" });
    expect((await findings(american, guards, "PE")).found).toEqual([]);
    expect((await findings(to({ addressLine1: line }), guards, "PE")).found).toHaveLength(1);
  });

  it("takes rules of your own instead", async () => {
    const guards = { address: { US: { lineLength: 10 } } };
    expect((await findings(to({ addressLine2: "x".repeat(11) }), guards)).found).toHaveLength(1);
  });
});

describe("guards for prices, where the lines do not tell them", () => {
  it("stop an order whose quote decides what is ordered, and one without lines", async () => {
    const quoted = { ...order(["AAA111", 1]), quoteNumber: "QUO-1" };
    const { found, calls } = await findings(quoted, { maxTotal: "1000" });
    expect(found).toMatchObject([{ guard: "total", path: "quoteNumber", found: null }]);
    expect(calls).toEqual([]);
    expect((await findings({}, { requireStock: true })).found).toMatchObject([
      { guard: "stock", path: "lines" },
    ]);
  });

  it("stop a line without a part number, and ask for the others", async () => {
    const asked = { lines: [{ quantity: 1 }, { ingramPartNumber: "AAA111", quantity: 1 }] };
    const { found, calls } = await findings(asked, { maxTotal: "1000", requireStock: true });
    expect(found.map(({ guard, path }) => [guard, path])).toEqual([
      ["stock", "lines[0]"],
      ["total", ""],
    ]);
    expect(calls).toEqual([[{ ingramPartNumber: "AAA111" }]]);
  });
});

describe("guards", () => {
  it("read nothing when none of them needs a price", async () => {
    expect((await findings(order(["AAA111", 1]), { address: true })).calls).toEqual([]);
    expect((await findings(order(["AAA111", 1]), {})).calls).toEqual([]);
  });

  it("are refused when they are no amounts", async () => {
    const asked = order(["AAA111", 1]);
    await expect(findings(asked, { maxTotal: "1,000" })).rejects.toThrow(
      'The guard for maxTotal is "1,000"; give an amount as text: "1234.50".',
    );
    await expect(findings(asked, { expectedPrices: { AAA111: "-1" } })).rejects.toThrow("AAA111");
  });
});
