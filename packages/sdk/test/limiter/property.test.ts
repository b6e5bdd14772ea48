import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pace } from "../../src/limiter/pace.js";
import { WindowLimiter } from "../../src/limiter/window-limiter.js";
import type { Lane } from "../../src/transport/limiter.js";
import { densest, fixedWindows, MINUTE, slidingWindow } from "../support/rate-server.js";
import { VirtualClock } from "../support/virtual-clock.js";

interface Ask {
  readonly at: number;
  readonly lane: Lane;
}

const lane = fc.constantFrom<Lane>("order", "interactive", "bulk");
/** Calls of all lanes within three minutes, at any moments, often many at one. */
const asks = fc
  .array(
    fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: 180_000 }), fc.constantFrom(0, 30_000, 60_000)),
      lane,
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((list) => list.sort((a, b) => a.at - b.at));

/** Start times in milliseconds from the beginning, by the place among `list`. */
async function starts(list: readonly Ask[], limiter: WindowLimiter): Promise<number[]> {
  const clock = new VirtualClock();
  const beginning = clock.now();
  return Promise.all(
    list.map(async ({ at, lane: own }) => {
      const { signal } = new AbortController();
      if (at > 0) await clock.sleep(at, signal);
      await limiter.acquire("g", own, { clock, notAfter: Infinity, signal });
      return clock.now() - beginning;
    }),
  );
}

describe("whatever calls come, the limiter", () => {
  it("never lets more than the limit start in any minute", () =>
    fc.assert(
      fc.asyncProperty(asks, fc.integer({ min: 1, max: 90 }), async (list, perMinute) => {
        const times = await starts(list, new WindowLimiter({ perMinute }));
        expect(densest(times)).toBeLessThanOrEqual(perMinute);
      }),
      { numRuns: 40 },
    ));

  it("starves nobody and wastes nothing: n calls are done n + 1 slots after the last came", () =>
    fc.assert(
      fc.asyncProperty(asks, fc.integer({ min: 1, max: 90 }), async (list, perMinute) => {
        const times = await starts(list, new WindowLimiter({ perMinute }));
        const lastCame = Math.max(...list.map(({ at }) => at));
        const slot = (1.01 * MINUTE) / perMinute;
        expect(Math.max(...times)).toBeLessThanOrEqual(
          lastCame + (list.length + 1) * slot + MINUTE,
        );
        list.forEach(({ at }, place) => expect(times[place]).toBeGreaterThanOrEqual(at));
      }),
      { numRuns: 40 },
    ));

  it("keeps the order of those who wait in one lane", () =>
    fc.assert(
      fc.asyncProperty(
        asks,
        lane,
        fc.integer({ min: 1, max: 90 }),
        async (list, own, perMinute) => {
          const times = await starts(
            list.map(({ at }) => ({ at, lane: own })),
            new WindowLimiter({ perMinute }),
          );
          expect(times).toEqual([...times].sort((a, b) => a - b));
        },
      ),
      { numRuns: 25 },
    ));

  it("gives an order its place within a slot of the one before it, whoever else waits", () =>
    fc.assert(
      fc.asyncProperty(asks, fc.integer({ min: 5, max: 90 }), async (list, perMinute) => {
        const bulk: Ask[] = Array.from({ length: 4 * perMinute }, () => ({ at: 0, lane: "bulk" }));
        const orders = list.filter((ask) => ask.lane === "order");
        const times = await starts([...bulk, ...orders], new WindowLimiter({ perMinute }));
        const slot = MINUTE / perMinute;
        let before = 0;
        for (const [place, { at }] of orders.entries()) {
          const start = times[bulk.length + place] as number;
          expect(start).toBeLessThanOrEqual(Math.max(at, before) + slot + 1);
          before = start;
        }
      }),
      { numRuns: 25 },
    ));

  it("gives bulk calls their share while interactive ones always wait", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (tenths) => {
        const lanes: Lane[] = ["bulk", "interactive"];
        const list = lanes.flatMap((own): Ask[] =>
          Array.from({ length: 60 }, () => ({ at: 0, lane: own })),
        );
        const limiter = new WindowLimiter({ perMinute: 60, bulkShare: tenths / 10 });
        const times = await starts(list, limiter);
        const order = list
          .map(({ lane: own }, place) => ({ own, time: times[place] as number }))
          .sort((a, b) => a.time - b.time);
        // As long as both wait.
        const contested = order.slice(4, 54).filter(({ own }) => own === "bulk").length;
        expect(Math.abs(contested - 5 * tenths)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 9 },
    ));
});

describe("whatever a server has counted before, the pace", () => {
  const servers = fc.constantFrom(
    (limit: number) => fixedWindows(limit),
    (limit: number) => fixedWindows(limit, true, true),
    (limit: number) => slidingWindow(limit),
  );

  it("is never refused after the first answer", () =>
    fc.assert(
      fc.property(
        servers,
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 59_000 }), { maxLength: 150 }),
        fc.array(lane, { minLength: 1, maxLength: 250 }),
        (open, limit, earlier, lanes) => {
          const server = open(limit);
          const beginning = Date.UTC(2026, 0, 1, 0, 0, 17);
          for (const time of earlier.sort((a, b) => a - b)) server.take(beginning + time);
          let now = beginning + MINUTE;
          const pace = new Pace();
          lanes.forEach((own, place) => {
            now = Math.max(now, pace.next(own, now, true));
            pace.start(now, now);
            const report = server.take(now);
            pace.observe({ ...report, now, sentAt: now });
            if (place > 0) expect(report.refused).toBeUndefined();
          });
        },
      ),
      { numRuns: 300 },
    ));
});
