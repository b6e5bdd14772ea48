import { XiClient, type XiClientOptions, type XiEvent } from "@xi-sdk/resellers";
import { createSimulator, type SimulatorOptions } from "@xi-sdk/simulator";
import { describe, expect, it, onTestFinished } from "vitest";
import { VirtualClock } from "../../packages/sdk/test/support/virtual-clock.js";

const PER_MINUTE = 60;
const SLOT = 60_000 / PER_MINUTE;
const PART_NUMBERS = 20_000;
const PER_CALL = 50;
const CALLS = PART_NUMBERS / PER_CALL;

/** A simulator and a client that live in one time, which nobody has to wait for. */
async function open(options: SimulatorOptions = {}, more: XiClientOptions = {}) {
  const clock = new VirtualClock();
  const sim = await createSimulator({
    clock,
    products: 100,
    rateLimit: { perMinute: PER_MINUTE },
    ...options,
  });
  onTestFinished(() => sim.close());
  const events: XiEvent[] = [];
  let refused = 0;
  const xi = new XiClient({
    ...sim.credentials,
    senderId: "limits",
    contact: "buyer@reseller.example",
    environment: sim.origin,
    clock,
    observe: (event) => events.push(event),
    fetch: async (url, init) => {
      const answer = await sim.fetch(url, init);
      if (answer.status === 429) refused += 1;
      return answer;
    },
    ...more,
  });
  return { clock, xi, events, refused: () => refused };
}

type World = Awaited<ReturnType<typeof open>>;

/** Prices all part numbers, four calls at a time, and gives the milliseconds that it took. */
async function priceAll({ xi, clock }: World): Promise<number> {
  const startedAt = clock.now();
  const products = Array.from({ length: PER_CALL }, (_, place) => ({
    ingramPartNumber: `NONE${String(place).padStart(2, "0")}`,
  }));
  const ask = async (): Promise<void> => {
    await xi.catalog.priceAndAvailability({ products }, { lane: "bulk", totalTimeout: 600_000 });
  };
  await ask();
  const left = Array.from({ length: CALLS - 1 }, () => ask).values();
  const worker = async (): Promise<void> => {
    for (const next of left) await next();
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return clock.now() - startedAt;
}

describe(
  "20,000 part numbers against a simulator of 60 calls a minute",
  { timeout: 120_000 },
  () => {
    it.each<[string, SimulatorOptions]>([
      ["as the live service is", {}],
      ["that tells the reset in seconds", { quirks: { "reset-in-milliseconds": false } }],
      ["that tells the reset as a delay", { quirks: { "reset-as-delay": true } }],
    ])("take at most 1.02 times the bound and no refusal: %s", async (_how, options) => {
      const world = await open(options);
      const took = await priceAll(world);
      expect(world.refused()).toBe(0);
      expect(took).toBeGreaterThanOrEqual((CALLS - PER_MINUTE) * SLOT);
      expect(took).toBeLessThanOrEqual(1.02 * CALLS * SLOT);
    });

    it.each<[string, SimulatorOptions]>([
      ["with a limit for each group", {}],
      ["with one limit for all groups", { quirks: { "shared-quota": true } }],
    ])("let 20 orders a minute wait for one slot at most: %s", async (_how, options) => {
      const world = await open(options);
      const { xi, clock, events } = world;
      const bulk = { isDone: false };
      const orders: Promise<unknown>[] = [];
      const buyer = async (): Promise<void> => {
        while (!bulk.isDone) {
          await clock.sleep(2_987, new AbortController().signal);
          // In the lane of an order, and in the group of the bulk calls, whose limit it shares.
          orders.push(xi.catalog.get("6YE881", { lane: "order" }));
        }
      };
      await Promise.all([priceAll(world).then(() => (bulk.isDone = true)), buyer()]);
      await Promise.all(orders);
      const waits = events.flatMap((event) =>
        event.type === "wait" && event.operation === "get-reseller-v6-productdetail"
          ? [event.duration]
          : [],
      );
      expect(world.refused()).toBe(0);
      expect(orders.length).toBeGreaterThan(150);
      expect(Math.max(...waits)).toBeLessThanOrEqual(SLOT);
    });
  },
);

describe("a list of prices", { timeout: 60_000 }, () => {
  it("pauses for the maintenance of the region, and goes on by itself", async () => {
    const { clock, xi, events } = await open({}, { pauseForMaintenance: true });
    // A minute before Friday's window of North America: 23:00 of Thursday there.
    const begins = Date.UTC(2026, 0, 2, 7);
    clock.advance(begins - 60_000 - clock.now());
    const numbers = Array.from({ length: 100 * PER_CALL }, (_, place) => `NONE${place}`);
    const calledAt: number[] = [];
    let count = 0;
    for await (const { status } of xi.catalog.price(numbers)) {
      expect(status).toBe("not-found");
      count += 1;
    }
    for (const event of events) if (event.type === "attempt") calledAt.push(event.at - begins);
    const hours = 3_600_000;
    expect(count).toBe(numbers.length);
    expect(calledAt.filter((time) => time >= 0 && time < 5 * hours)).toEqual([]);
    expect(calledAt.filter((time) => time < 0).length).toBeGreaterThan(50);
    expect(calledAt.filter((time) => time >= 5 * hours).length).toBeGreaterThan(30);
    const pauses = events.filter(
      (event) => event.type === "wait" && event.reason === "maintenance",
    );
    expect(pauses.length).toBeGreaterThan(0);
  });
});
