import { XiClient, type PriceInput, type PriceResult } from "@xi-sdk/resellers";
import { createSimulator, type Profile } from "@xi-sdk/simulator";
import { describe, expect, it } from "vitest";

async function priced(
  profile: Profile,
  inputsOf: (parts: readonly string[]) => PriceInput[],
): Promise<{ results: PriceResult[]; inputs: PriceInput[]; calls: number }> {
  await using simulator = await createSimulator({ profile, products: 400 });
  let calls = 0;
  const xi = new XiClient({
    ...simulator.credentials,
    environment: simulator.origin,
    fetch: simulator.fetch,
    // Nothing here is about waiting: a wait is over as soon as everything else is.
    clock: { now: () => Date.now(), sleep: async () => new Promise((done) => setImmediate(done)) },
    observe: ({ type, operation }) => {
      if (type === "attempt" && operation === "post-priceandavailability") calls += 1;
    },
  });
  const parts: string[] = [];
  for await (const { ingramPartNumber } of xi.catalog.search({ pageSize: 100 }))
    if (ingramPartNumber) parts.push(ingramPartNumber);
  const inputs = inputsOf(parts);
  const results: PriceResult[] = [];
  for await (const result of xi.catalog.price(inputs)) results.push(result);
  return { results, inputs, calls };
}

const statuses = (results: readonly PriceResult[]): string[] =>
  [...new Set(results.map(({ status }) => status))].sort();

describe.each(["spec", "wild"] as const)(
  "prices from a simulator with the profile %s",
  (profile) => {
    it("come one for each input, each for the product that was asked for", async () => {
      const { results, inputs, calls } = await priced(profile, (parts) => [
        ...parts,
        "ZZ0001",
        ...parts.slice(0, 50).map((part) => part.toLowerCase()),
        "",
      ]);
      expect(results.map(({ input, index }) => [input, index])).toEqual(
        inputs.map((input, index) => [input, index]),
      );
      for (const { input, price, stock, status, product } of results) {
        if (product?.ingramPartNumber)
          expect(product.ingramPartNumber).toBe(String(input).toUpperCase());
        const isStated = status === "ok" || status === "warning";
        if (!isStated) expect([price, stock]).toEqual([null, null]);
        expect(price).not.toBe(0);
      }
      expect(statuses(results)).toEqual(
        [
          "error",
          "not-authorised",
          "not-found",
          "ok",
          "warning",
          ...(profile === "wild" ? ["not-attempted"] : []),
        ].sort(),
      );
      const distinct = new Set(inputs.map((input) => String(input).toUpperCase())).size - 1;
      const missing = profile === "wild" ? 3 : 0;
      expect(calls).toBeLessThanOrEqual(Math.ceil(distinct / 50) + missing);
    });

    it("are the same by vendor part number and UPC as by part number", async () => {
      const named = await priced(profile, (parts) => parts.slice(0, 120));
      const rows = named.results.flatMap((result) => (result.price === null ? [] : [result]));
      const by = async (kind: "vendorPartNumber" | "upc"): Promise<(number | null)[]> => {
        const { results } = await priced(profile, () =>
          rows.map(({ product }) => ({ [kind]: product?.[kind] })),
        );
        return results.map(({ price }) => price);
      };
      expect(rows.length).toBeGreaterThan(50);
      const prices = rows.map(({ price }) => price);
      expect(await by("vendorPartNumber")).toEqual(prices);
      expect(await by("upc")).toEqual(prices);
    });
  },
);
