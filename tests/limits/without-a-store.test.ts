import { XiClient, type PriceResult } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";
import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../packages/sdk/test/support/virtual-clock.js";

const PER_MINUTE = 60;
const CLIENTS = 3;
const PRODUCTS = 4_500;

describe("clients of one app that know nothing of each other", { timeout: 120_000 }, () => {
  it("are refused now and then, and price everything that one alone would", async () => {
    const clock = new VirtualClock();
    await using simulator = await createSimulator({
      clock,
      products: PRODUCTS,
      rateLimit: { perMinute: PER_MINUTE },
    });
    const parts = Array.from(simulator.products(), ({ ingramPartNumber }) => ingramPartNumber);
    const open = (limiter?: false): XiClient =>
      new XiClient({
        ...simulator.credentials,
        environment: simulator.origin,
        fetch: simulator.fetch,
        clock,
        limiter,
      });
    const share = PRODUCTS / CLIENTS;
    const shares = Array.from({ length: CLIENTS }, (_, at) =>
      priceAll(open(), parts.slice(at * share, (at + 1) * share)),
    );
    const priced = (await Promise.all(shares)).flat();
    const refused = simulator.journal.count({ status: 429 });
    expect(refused).toBeGreaterThan(0);

    simulator.limitCalls(false);
    expect(priced).toEqual(await priceAll(open(false), parts));
  });
});

type Found = Pick<PriceResult, "input" | "status" | "price" | "stock">;

async function priceAll(xi: XiClient, parts: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const { input, status, price, stock } of xi.catalog.price(parts)) {
    found.push({ input, status, price, stock });
  }
  return found;
}
