import { describe, expect, it } from "vitest";
import { ServiceError, UnauthorizedError } from "../../src/errors.js";
import { apiError } from "../support/errors.js";
import { all, good, parts, run, type Row } from "../support/price-desk.js";

const sizes = (asked: readonly (readonly unknown[])[]): number[] =>
  asked.map(({ length }) => length);

describe("pricing many products", () => {
  it("asks in calls of 50 and yields one result per input, in the order of the inputs", async () => {
    const inputs = Array.from({ length: 120 }, (_, n) => `P${n}`);
    const { results, asked } = await run(inputs, all);
    expect(sizes(asked)).toEqual([50, 50, 20]);
    expect(results.map(({ input }) => input)).toEqual(inputs);
    expect(results.map(({ index }) => index)).toEqual(inputs.map((_, n) => n));
  });

  it("asks once for a part number that is named twice, in any letter case", async () => {
    const { results, asked } = await run(["AB12", "ab12", " AB12 "], all);
    expect(sizes(asked)).toEqual([1]);
    expect(results.map((result) => result.price)).toEqual([1, 1, 1]);
    expect(results.map(({ input }) => input)).toEqual(["AB12", "ab12", " AB12 "]);
  });

  it("remembers a product across calls", async () => {
    const inputs = [...Array.from({ length: 50 }, (_, n) => `P${n}`), "P0"];
    const { results, asked } = await run(inputs, all);
    expect(sizes(asked)).toEqual([50]);
    expect(results[50]?.price).toBe(results[0]?.price);
  });

  it("asks twice for the same part number with different options, in two calls", async () => {
    const { asked, results } = await run(
      [
        { ingramPartNumber: "A", quantityRequested: "1" },
        { ingramPartNumber: "A", quantityRequested: "9" },
      ],
      ([product]) => [good("A", product?.quantityRequested === "1" ? 5 : 4)],
    );
    expect(sizes(asked)).toEqual([1, 1]);
    expect(results.map((result) => result.price)).toEqual([5, 4]);
  });

  it("finds the row of a product by its identifier when the answer is in another order", async () => {
    const { results } = await run(["A", "b", "C"], () => [
      good("C", 3),
      good("B", 2),
      good("A", 1),
    ]);
    expect(results.map((result) => result.price)).toEqual([1, 2, 3]);
  });

  it("asks once more for a product without a row, in another call", async () => {
    const { results, asked } = await run(["A", "B"], (products, at) =>
      at === 0 ? [good("A", 1)] : all(products, at),
    );
    expect(asked.map((products) => products.map((product) => product.ingramPartNumber))).toEqual([
      ["A", "B"],
      ["B"],
    ]);
    expect(results.map(({ status }) => status)).toEqual(["ok", "ok"]);
  });

  it("lets a product without a row ride in the next full call", async () => {
    const { results, asked } = await run(parts(149), (products, at) =>
      products
        .filter(({ ingramPartNumber }) => at > 0 || ingramPartNumber !== "P7")
        .map(({ ingramPartNumber }) => good(ingramPartNumber ?? "", 1)),
    );
    expect(sizes(asked)).toEqual([50, 50, 50]);
    expect(results.every(({ status }) => status === "ok")).toBe(true);
  });

  it("leaves a product without a row in two answers as not attempted, and gives no price", async () => {
    const { results, asked } = await run(["A", "B"], () => [good("A", 1)]);
    expect(sizes(asked)).toEqual([2, 1]);
    expect(results[1]).toMatchObject({ status: "not-attempted", price: null, stock: null });
    expect(results[1]?.message).toContain("no row");
  });

  it("places a row without identifier by its index, counted as the other rows show", async () => {
    const nameless: Row = {
      index: 2,
      productStatusCode: "E",
      productStatusMessage: "Product not found",
    };
    const { results } = await run(["A", "B", "C"], () => [
      { ...good("A", 1), index: 0 },
      { ...good("B", 2), index: 1 },
      nameless,
    ]);
    expect(results.map(({ status }) => status)).toEqual(["ok", "ok", "not-found"]);
    const fromOne = await run(["A", "B"], () => [
      { ...good("A", 1), index: 1 },
      { ...nameless, index: 2 },
    ]);
    expect(fromOne.results.map(({ status }) => status)).toEqual(["ok", "not-found"]);
  });

  it("trusts the identifier where it contradicts the index", async () => {
    const { results } = await run(["A", "B"], () => [
      { ...good("B", 2), index: 0 },
      { ...good("A", 1), index: 1 },
    ]);
    expect(results.map((result) => result.price)).toEqual([1, 2]);
  });

  it("refuses to choose when several products answer to one identifier", async () => {
    const { results } = await run([{ vendorPartNumber: "V1" }], () => [
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
    const { results } = await run(["A"], () => [{ ...good("A", 1), ...row }]);
    expect(results[0]?.status).toBe(status);
    expect(results[0]?.price).toBe(status === "ok" || status === "warning" ? 1 : null);
  });

  it("gives null, never 0, for a price or a stock that the answer does not state", async () => {
    const { results } = await run(["A", "B"], () => [
      { ingramPartNumber: "A", pricing: null, availability: null },
      { ingramPartNumber: "B", availability: { available: true } },
    ]);
    expect(results.map((result) => [result.price, result.stock])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("reads a price that stands inside the availability", async () => {
    const { results } = await run(["A"], () => [
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
      return all(products, call);
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
    expect(sizes(asked)).toEqual([]);
    expect(results.map(({ status }) => status)).toEqual(["error", "error", "error", "error"]);
    expect(results[0]?.message).toContain("exactly one of ingramPartNumber");
  });

  it("takes an asynchronous source and says when the answer was read", async () => {
    async function* source(): AsyncGenerator<string> {
      yield "A";
    }
    const { results } = await run(source(), all);
    expect(results[0]).toMatchObject({ source: "api", observedAt: "2026-01-01T00:00:00.000Z" });
  });

  it("reads a row that was sent twice as one, and two that differ as none", async () => {
    const twice: Row[] = [
      { ...good("A", 1), index: 0 },
      { ...good("A", 1), index: 1 },
    ];
    expect((await run(["A"], () => twice)).results[0]).toMatchObject({ status: "ok", price: 1 });
    const { results } = await run(["A"], () => [good("A", 1), good("A", 2)]);
    expect(results[0]).toMatchObject({ status: "error", price: null });
  });

  it("takes a UPC with and without zeros before it for the same", async () => {
    const { results } = await run([{ upc: "012345678905" }], () => [
      { ...good("A", 1), upc: "0012345678905" },
    ]);
    expect(results[0]).toMatchObject({ status: "ok", price: 1 });
  });

  it("does not place a nameless row by its index when the named rows contradict each other", async () => {
    const { results } = await run(["A", "B", "C"], (products, at) =>
      at === 0
        ? [
            { ...good("A", 1), index: 2 },
            { ...good("B", 2), index: 1 },
            { index: 0, productStatusCode: "E", productStatusMessage: "Product not found" },
          ]
        : all(products, at),
    );
    expect(results.map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
  });
});
