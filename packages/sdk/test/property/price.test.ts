import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchRows } from "../../src/bulk/match.js";
import type { PriceInput, PriceResult } from "../../src/bulk/options.js";
import { price } from "../../src/bulk/price.js";
import { BadRequestError, RateLimitError, ServiceError } from "../../src/errors.js";
import { apiError } from "../support/errors.js";
import { openDesk, type Answerer, type Product, type Row } from "../support/price-desk.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** The truth about every product: its price follows from its number, and some are unknown or refused. */
const numberOf = (part: string): number => Number(/\d+/.exec(part)?.[0]);
const truth = (part: string): "ok" | "not-found" | "not-authorised" =>
  numberOf(part) % 11 === 3 ? "not-found" : numberOf(part) % 13 === 5 ? "not-authorised" : "ok";
const priceOf = (part: string): number => numberOf(part) + 0.25;

const partOf = (product: Product): string =>
  (product.ingramPartNumber ?? `P${numberOf(String(product.vendorPartNumber ?? product.upc))}`)
    .trim()
    .toUpperCase();

const rowOf = (product: Product): Row => truthOf(product);

function truthOf(product: Product): object {
  const part = partOf(product);
  const named = {
    ...product,
    ingramPartNumber: part,
    vendorPartNumber: `V-${numberOf(part)}`,
    upc: String(numberOf(part)).padStart(12, "0"),
  };
  switch (truth(part)) {
    case "ok":
      return {
        ...named,
        pricing: { customerPrice: priceOf(part), currencyCode: "USD" },
        availability: { available: true, totalAvailability: numberOf(part) },
      };
    case "not-authorised":
      return { ...named, productStatusCode: "E", productStatusMessage: "NOT AUTHORIZED" };
    default:
      return {
        ...product,
        productStatusCode: "E",
        productStatusMessage: `Product not found for IngramPartNumber:  ${part}`,
      };
  }
}

/** How one answer departs from what was asked. */
const mischief = fc.record({
  base: fc.constantFrom<0 | 1 | undefined>(0, 1, undefined),
  shuffle: fc.boolean(),
  drop: fc.array(fc.nat(49), { maxLength: 5 }),
  repeat: fc.array(fc.nat(49), { maxLength: 3 }),
  lowerCase: fc.boolean(),
  nameless: fc.array(fc.nat(49), { maxLength: 3 }),
  fault: fc.constantFrom("none", "none", "none", "none", "500", "429", "400", "empty"),
  delay: fc.nat(2_000),
});
type Mischief = typeof mischief extends fc.Arbitrary<infer T> ? T : never;

function spoil(rows: Row[], how: Mischief): Row[] {
  let spoilt = rows.map((row, place) => ({
    ...row,
    ...(how.base === undefined ? {} : { index: place + how.base }),
    ...(how.lowerCase && { ingramPartNumber: ` ${String(row.ingramPartNumber).toLowerCase()}` }),
  }));
  // A row may only lose its names where its index still tells whose it is.
  if (how.base !== undefined && spoilt.length > 3) {
    for (const place of how.nameless) {
      const row = spoilt[place];
      if (row && place > 0 && place < spoilt.length - 1) {
        const { ingramPartNumber: _, vendorPartNumber: __, upc: ___, ...rest } = row;
        spoilt[place] = rest;
      }
    }
  }
  spoilt.push(...how.repeat.flatMap((place) => spoilt[place] ?? []));
  spoilt = spoilt.filter((_, place) => !how.drop.includes(place));
  return how.shuffle ? spoilt.toReversed() : spoilt;
}

const input: fc.Arbitrary<PriceInput> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(400).map((n) => `P${n}`) },
  { weight: 1, arbitrary: fc.nat(400).map((n) => ` p${n} `) },
  { weight: 1, arbitrary: fc.nat(400).map((n) => ({ vendorPartNumber: `V-${n}` })) },
  { weight: 1, arbitrary: fc.nat(400).map((n) => ({ upc: String(n).padStart(12, "0") })) },
  {
    weight: 1,
    arbitrary: fc.nat(400).map((n) => ({ ingramPartNumber: `P${n}`, quantityRequested: "10" })),
  },
  { weight: 1, arbitrary: fc.constantFrom<PriceInput>("", "  ", {}, { upc: "1", planID: "2" }) },
);

const run = fc.record({
  inputs: fc.array(input, { maxLength: 400 }),
  answers: fc.array(mischief, { minLength: 1, maxLength: 12 }),
  order: fc.constantFrom("input", "as-ready"),
  concurrency: fc.integer({ min: 1, max: 16 }),
  remember: fc.constantFrom(1, 20, 4_000),
  isAsync: fc.boolean(),
  deadline: fc.option(fc.nat(20_000), { freq: 3 }),
});

/** An API that does to its answers what it is told, and remembers what it was asked. */
function mischievous(clock: VirtualClock, answers: readonly Mischief[]): Answerer {
  let refusals = 0;
  return async (products, at) => {
    const how = answers[at % answers.length] as Mischief;
    await clock.sleep(how.delay, new AbortController().signal);
    // A limit that never clears would be an endless run, as it should be.
    if (how.fault === "429" && ++refusals < 5) {
      throw new RateLimitError("Too many.", {
        status: 429,
        attempts: 1,
        retryAt: new Date(clock.now() + 1_000),
      });
    }
    if (how.fault === "500") throw apiError(ServiceError, 500);
    if (how.fault === "400" && ++refusals < 5) throw apiError(BadRequestError, 400);
    return how.fault === "empty" ? [] : spoil(products.map(rowOf), how);
  };
}

describe("pricing many products, whatever the API does", () => {
  it("gives each input exactly one result, and never the price of another product", async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ inputs, answers, isAsync, deadline, ...options }) => {
        const clock = new VirtualClock();
        const desk = openDesk(mischievous(clock, answers), clock);
        async function* later(): AsyncGenerator<PriceInput> {
          for (const one of inputs) {
            await Promise.resolve();
            yield one;
          }
        }
        const results: PriceResult[] = [];
        const seen: number[] = [];
        for await (const result of price(isAsync ? later() : inputs, desk, {
          ...(options as { order: "input" }),
          deadline: deadline === null ? undefined : clock.now() + 1 + deadline,
          onProgress: ({ byStatus, done }) => {
            expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(done);
            seen.push(done);
          },
        }))
          results.push(result);

        const order = results.map(({ index }) => index);
        const everyone = inputs.map((_, place) => place);
        expect(options.order === "input" ? order : order.toSorted((a, b) => a - b)).toEqual(
          everyone,
        );
        if (inputs.length > 0) expect(seen.at(-1)).toBe(inputs.length);
        for (const result of results) {
          expect(result.input).toBe(inputs[result.index]);
          const product =
            typeof result.input === "string" ? { ingramPartNumber: result.input } : result.input;
          const { status } = result;
          if (["ok", "not-found", "not-authorised"].includes(status)) {
            expect(status).toBe(truth(partOf(product)));
          }
          expect(result.price).toBe(status === "ok" ? priceOf(partOf(product)) : null);
          expect(result.stock).toBe(status === "ok" ? numberOf(partOf(product)) : null);
        }
        for (const products of desk.asked) expect(products.length).toBeLessThanOrEqual(50);
        expect(desk.most()).toBeLessThanOrEqual(options.concurrency);
      }),
      { numRuns: 150 },
    );
  });

  it("asks for each product once when every answer is whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(300), { maxLength: 600 }), async (numbers) => {
        const desk = openDesk((products) => products.map(rowOf));
        const inputs = numbers.map((n) => `P${n}`);
        const results: PriceResult[] = [];
        for await (const result of price(inputs, desk, {})) results.push(result);
        const distinct = new Set(inputs);
        expect(desk.asked.flat()).toHaveLength(distinct.size);
        expect(desk.asked).toHaveLength(Math.ceil(distinct.size / 50));
        expect(results).toHaveLength(inputs.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("matching rows to products", () => {
  it("never gives a product a row that names another", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 50 }),
        mischief,
        (numbers, how) => {
          const products = numbers.map((n) => ({ ingramPartNumber: `P${n}` }));
          const found = matchRows(products, spoil(products.map(rowOf), how));
          found.forEach((rows, place) => {
            for (const row of rows) {
              const named = row.ingramPartNumber?.trim().toUpperCase();
              if (named) expect(named).toBe(products[place]?.ingramPartNumber);
            }
          });
        },
      ),
    );
  });
});
