import { describe, expect, it } from "vitest";
import { price, type AskPrices, type PriceInput, type PriceResult } from "../../src/bulk/price.js";
import type { PriceAndAvailabilityResponseItem } from "../../src/generated/types.js";
import { ServiceError, UnauthorizedError } from "../../src/errors.js";
import { apiError } from "../support/errors.js";

type Row = PriceAndAvailabilityResponseItem;

const good = (ingramPartNumber: string, customerPrice: number): Row => ({
  ingramPartNumber,
  pricing: { customerPrice, currencyCode: "USD" },
  availability: { available: true, totalAvailability: 7 },
});

async function run(
  inputs: readonly PriceInput[],
  answer: AskPrices,
): Promise<{ results: PriceResult[]; asked: number[] }> {
  const asked: number[] = [];
  const results: PriceResult[] = [];
  const ask: AskPrices = async (products) => {
    asked.push(products.length);
    return answer(products);
  };
  for await (const result of price(inputs, ask, () => Date.UTC(2026, 0, 2), undefined)) {
    results.push(result);
  }
  return { results, asked };
}

const all: AskPrices = async (products) =>
  products.map(({ ingramPartNumber }, place) => good(ingramPartNumber ?? "?", place + 1));

describe("pricing many products", () => {
  it("asks in calls of 50 and yields one result per input, in the order of the inputs", async () => {
    const inputs = Array.from({ length: 120 }, (_, n) => `P${n}`);
    const { results, asked } = await run(inputs, all);
    expect(asked).toEqual([50, 50, 20]);
    expect(results.map(({ input }) => input)).toEqual(inputs);
    expect(results.map(({ index }) => index)).toEqual(inputs.map((_, n) => n));
  });

  it("asks once for a part number that is named twice, in any letter case", async () => {
    const { results, asked } = await run(["AB12", "ab12", " AB12 "], all);
    expect(asked).toEqual([1]);
    expect(results.map((result) => result.price)).toEqual([1, 1, 1]);
    expect(results.map(({ input }) => input)).toEqual(["AB12", "ab12", " AB12 "]);
  });

  it("remembers a product across calls", async () => {
    const inputs = [...Array.from({ length: 50 }, (_, n) => `P${n}`), "P0"];
    const { results, asked } = await run(inputs, all);
    expect(asked).toEqual([50]);
    expect(results[50]?.price).toBe(results[0]?.price);
  });

  it("asks twice for the same part number with different options", async () => {
    const { asked } = await run(
      [
        { ingramPartNumber: "A", quantityRequested: "1" },
        { ingramPartNumber: "A", quantityRequested: "9" },
      ],
      async (products) => products.map(() => good("A", 1)),
    );
    expect(asked).toEqual([2]);
  });

  it("finds the row of a product by its identifier when the answer is in another order", async () => {
    const { results } = await run(["A", "b", "C"], async () => [
      good("C", 3),
      good("B", 2),
      good("A", 1),
    ]);
    expect(results.map((result) => result.price)).toEqual([1, 2, 3]);
  });

  it("reports a product without a row as an error and gives no price", async () => {
    const { results } = await run(["A", "B"], async () => [good("A", 1)]);
    expect(results[1]).toMatchObject({ status: "error", price: null, stock: null });
    expect(results[1]?.message).toContain("no row");
  });

  it("places a row without identifier by its index, counted as the other rows show", async () => {
    const nameless: Row = {
      index: 2,
      productStatusCode: "E",
      productStatusMessage: "Product not found",
    };
    const { results } = await run(["A", "B", "C"], async () => [
      { ...good("A", 1), index: 0 },
      { ...good("B", 2), index: 1 },
      nameless,
    ]);
    expect(results.map(({ status }) => status)).toEqual(["ok", "ok", "not-found"]);
    const fromOne = await run(["A", "B"], async () => [
      { ...good("A", 1), index: 1 },
      { ...nameless, index: 2 },
    ]);
    expect(fromOne.results.map(({ status }) => status)).toEqual(["ok", "not-found"]);
  });

  it("trusts the identifier where it contradicts the index", async () => {
    const { results } = await run(["A", "B"], async () => [
      { ...good("B", 2), index: 0 },
      { ...good("A", 1), index: 1 },
    ]);
    expect(results.map((result) => result.price)).toEqual([1, 2]);
  });

  it("refuses to choose when several products answer to one identifier", async () => {
    const { results } = await run([{ vendorPartNumber: "V1" }], async () => [
      { ...good("A", 1), vendorPartNumber: "V1" },
      { ...good("B", 2), vendorPartNumber: "v1" },
    ]);
    expect(results[0]).toMatchObject({ status: "error", price: null });
    expect(results[0]?.message).toContain("A, B");
  });

  it.each([
    [
      {
        productStatusCode: "E",
        productStatusMessage: "Product not found for IngramPartNumber:  A",
      },
      "not-found",
    ],
    [
      { productStatusCode: "E", productStatusMessage: "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER" },
      "not-authorised",
    ],
    [{ productAuthorized: false }, "not-authorised"],
    [{ productStatusCode: "E", productStatusMessage: "Something else" }, "error"],
    [{ errorCode: "X1", errorMessage: "Something else" }, "error"],
    [{ productStatusCode: "W", productStatusMessage: "Price may change" }, "warning"],
    [{}, "ok"],
  ] as const)("reads %j as %s", async (row, status) => {
    const { results } = await run(["A"], async () => [{ ...good("A", 1), ...row }]);
    expect(results[0]?.status).toBe(status);
    expect(results[0]?.price).toBe(status === "ok" || status === "warning" ? 1 : null);
  });

  it("gives null, never 0, for a price or a stock that the answer does not state", async () => {
    const { results } = await run(["A", "B"], async () => [
      { ingramPartNumber: "A", pricing: null, availability: null },
      { ingramPartNumber: "B", availability: { available: true } },
    ]);
    expect(results.map((result) => [result.price, result.stock])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("reads a price that stands inside the availability", async () => {
    const { results } = await run(["A"], async () => [
      {
        ingramPartNumber: "A",
        availability: { totalAvailability: 1, pricing: { customerPrice: 9.5 } },
      },
    ]);
    expect(results[0]?.price).toBe(9.5);
  });

  it("marks the products of a call that failed for good, and goes on", async () => {
    const failure = apiError(ServiceError, 500);
    let call = 0;
    const inputs = Array.from({ length: 60 }, (_, n) => `P${n}`);
    const { results } = await run(inputs, async (products) => {
      call += 1;
      if (call === 1) throw failure;
      return all(products);
    });
    expect(
      results.slice(0, 50).every(({ status, error }) => status === "error" && error === failure),
    ).toBe(true);
    expect(results.slice(50).every(({ status }) => status === "ok")).toBe(true);
  });

  it("throws what would fail every further call as well", async () => {
    const failure = apiError(UnauthorizedError, 401);
    await expect(run(["A"], async () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it("does not ask for an input that names no product or several", async () => {
    const { results, asked } = await run(
      ["", "  ", {}, { ingramPartNumber: "A", upc: "012345678905" }],
      all,
    );
    expect(asked).toEqual([]);
    expect(results.map(({ status }) => status)).toEqual(["error", "error", "error", "error"]);
    expect(results[0]?.message).toContain("exactly one of ingramPartNumber");
  });

  it("takes an asynchronous source and says when the answer was read", async () => {
    async function* source(): AsyncGenerator<string> {
      yield "A";
    }
    const results: PriceResult[] = [];
    for await (const result of price(source(), all, () => Date.UTC(2026, 0, 2), undefined))
      results.push(result);
    expect(results[0]).toMatchObject({ source: "api", observedAt: "2026-01-02T00:00:00.000Z" });
  });
});
