import { describe, expect, it } from "vitest";
import { WindowLimiter } from "../../src/limiter/window-limiter.js";
import type { Lane } from "../../src/transport/limiter.js";
import { densest, MINUTE } from "../support/rate-server.js";
import { VirtualClock } from "../support/virtual-clock.js";

function standing(perMinute?: number) {
  const clock = new VirtualClock();
  clock.runs = false;
  const limiter = new WindowLimiter({ perMinute });
  const start = clock.now();
  const acquire = (
    notAfter = Infinity,
    group = "catalog",
    lane: Lane = "interactive",
    { signal } = new AbortController(),
  ) => limiter.acquire(group, lane, { clock, notAfter, signal });
  return { clock, limiter, start, acquire };
}

/** Start times, in milliseconds from now, of `count` calls that want to start at once. */
async function startTimes(
  { clock, acquire, start }: ReturnType<typeof standing>,
  count: number,
  lane?: Lane,
): Promise<number[]> {
  clock.runs = true;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      await acquire(Infinity, undefined, lane);
      times.push(clock.now() - start);
    }),
  );
  return times;
}

describe("WindowLimiter", () => {
  it("paces nothing before it has learned something", () => {
    const { acquire } = standing();
    for (let call = 0; call < 5_000; call++) expect(acquire()).toBeUndefined();
  });

  it("paces a fixed number of calls evenly over each minute", async () => {
    const times = await startTimes(standing(3), 8);
    expect(times.map((time) => time / 20_000)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("lets a quarter of an unused minute start at once, and spreads the rest over it", async () => {
    const times = await startTimes(standing(60), 80);
    expect(times.slice(0, 15)).toEqual(Array(15).fill(0));
    expect(times[15]).toBeCloseTo(MINUTE / 46, -1);
    expect(times[60]).toBeGreaterThanOrEqual(MINUTE);
    expect(densest(times)).toBe(60);
  });

  it("lets half of an unused minute's orders start at once, and no bulk calls", async () => {
    expect(await startTimes(standing(8), 6, "order")).toEqual([0, 0, 0, 0, 7_500, 15_000]);
    expect(await startTimes(standing(8), 3, "bulk")).toEqual([0, 7_575, 15_150]);
  });

  it("keeps the limit that an answer names, with the calls that started before it counted", async () => {
    const all = standing();
    all.acquire();
    all.limiter.observe("catalog", { now: all.start, limit: 2 });
    expect(await startTimes(all, 3)).toEqual([30_000, MINUTE, 90_000]);
  });

  it("keeps groups apart", () => {
    const { acquire, limiter, start } = standing();
    limiter.observe("catalog", { now: start, limit: 60, remaining: 0, resetAt: start + 5_000 });
    expect(acquire(Infinity, "orders")).toBeUndefined();
    expect(acquire()).toBeDefined();
  });

  it("waits for the reset when nothing remains", async () => {
    const all = standing();
    all.limiter.observe("catalog", { now: all.start, remaining: 0, resetAt: all.start + 5_000 });
    expect(await startTimes(all, 2)).toEqual([5_000, 5_000]);
  });

  it("holds those back who wait already when a refusal says later", async () => {
    const all = standing(1);
    all.acquire();
    const waiting = all.acquire();
    all.clock.advance(30_000);
    const retryAt = all.start + 90_000;
    all.limiter.observe("catalog", { now: all.clock.now(), refused: { retryAt } });
    let hasStarted = false;
    void waiting?.then(() => (hasStarted = true));
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    all.clock.advance(30_000);
    await settle();
    expect(hasStarted).toBe(false);
    all.clock.advance(30_000);
    await settle();
    expect(hasStarted).toBe(true);
  });

  it("paces after a refusal as well, however many waited through it", async () => {
    const all = standing(2);
    const times = startTimes(all, 8);
    all.limiter.observe("catalog", {
      now: all.start,
      refused: { retryAt: all.start + 1.5 * MINUTE },
    });
    const later = (await times).slice(1);
    expect(later[0]).toBe(1.5 * MINUTE);
    expect(densest(later)).toBe(2);
  });

  it("refuses at once a call that could only start too late, says when it could, and keeps no place", async () => {
    const { acquire, start, clock } = standing(1);
    acquire();
    expect(await acquire(start + MINUTE - 1)).toBe(start + MINUTE);
    expect(await acquire(start + MINUTE - 1)).toBe(start + MINUTE);
    expect(clock.waits).toEqual([]);
  });

  it("refuses a waiting call whose start moves beyond its budget", async () => {
    const { acquire, start, clock, limiter } = standing(1);
    acquire();
    const waiting = acquire(start + MINUTE);
    const retryAt = start + 100_000;
    limiter.observe("catalog", { now: start, refused: { retryAt } });
    clock.advance(MINUTE);
    expect(await waiting).toBe(retryAt);
  });

  it("gives the place of an aborted call to the next", async () => {
    const { clock, acquire, start } = standing(1);
    acquire();
    const controller = new AbortController();
    const gone = acquire(Infinity, "catalog", "bulk", controller);
    controller.abort();
    await expect(gone).rejects.toThrow("aborted");
    expect(clock.sleepers).toBe(0);
    expect(await acquire(start + MINUTE - 1)).toBe(start + MINUTE);
  });

  it("is not stopped for long by a reset from a clock that runs wrong", () => {
    const { acquire, limiter, start } = standing();
    limiter.observe("catalog", { now: start, remaining: 0, resetAt: start + 86_400_000 });
    expect(acquire()).toBeUndefined();
  });

  it("keeps to its fixed limit whatever the answers say", async () => {
    const all = standing(2);
    all.limiter.observe("catalog", { now: all.start, limit: 500 });
    expect(await startTimes(all, 3)).toEqual([0, 30_000, MINUTE]);
  });

  it("lets the orders that wait go before the interactive calls, and those before bulk", async () => {
    const all = standing(1);
    all.acquire();
    const order: string[] = [];
    const lanes: Lane[] = ["bulk", "interactive", "order", "bulk", "interactive", "order"];
    all.clock.runs = true;
    await Promise.all(
      lanes.map(async (lane) => {
        await all.acquire(Infinity, "catalog", lane);
        order.push(lane);
      }),
    );
    expect(order).toEqual(["order", "order", "interactive", "bulk", "bulk", "interactive"]);
  });

  it("shares the slots between interactive and bulk calls when both always wait", async () => {
    const all = standing(60);
    const counts = { interactive: 0, bulk: 0 };
    const both = Array.from({ length: 300 }, (_, index) => (index % 2 ? "bulk" : "interactive"));
    const firstHundred: string[] = [];
    all.clock.runs = true;
    await Promise.all(
      both.map(async (lane) => {
        await all.acquire(Infinity, "catalog", lane);
        if (firstHundred.length < 100) firstHundred.push(lane);
        counts[lane] += 1;
      }),
    );
    expect(firstHundred.slice(15).filter((lane) => lane === "bulk").length).toBeCloseTo(60, -1);
    expect(counts).toEqual({ interactive: 150, bulk: 150 });
  });

  it("makes up for a timer that fires late", async () => {
    const all = standing(60);
    const sleep = all.clock.sleep.bind(all.clock);
    all.clock.sleep = (ms, signal) => sleep(ms + 50, signal);
    const times = await startTimes(all, 121, "bulk");
    expect(times.at(-1)).toBeLessThanOrEqual(120 * 1_010 + 100);
  });

  it("goes on when the clock is put back", () => {
    const all = standing(60);
    while (!all.acquire(all.start));
    all.clock.now = () => all.start - 3_600_000;
    expect(all.acquire()).toBeUndefined();
  });

  it("fails those who wait when the clock does", async () => {
    const all = standing(1);
    all.acquire();
    all.clock.sleep = () => Promise.reject(new Error("no timers left"));
    await expect(all.acquire()).rejects.toThrow("no timers left");
    expect(all.limiter.limits(all.start)[0]?.waiting.interactive).toBe(0);
  });

  it("goes down by a quarter with a refusal, and up again bit by bit while calls wait", async () => {
    const all = standing();
    const limit = () => all.limiter.limits(all.clock.now())[0]?.limit;
    all.limiter.observe("catalog", { now: all.start, limit: 60 });
    all.clock.advance(1);
    all.limiter.observe("catalog", { now: all.clock.now(), limit: 60, refused: { retryAt: 0 } });
    expect(limit()).toBe(45);
    await startTimes(all, 60, "bulk");
    expect(limit()).toBe(51);
    await startTimes(all, 130, "bulk");
    expect(limit()).toBe(60);
  });

  it.each([
    [{ perMinute: 0 }, "limiter.perMinute"],
    [{ perMinute: NaN }, "limiter.perMinute"],
    [{ bulkShare: 1 }, "limiter.bulkShare"],
    [{ bulkShare: -0.1 }, "limiter.bulkShare"],
  ])("refuses %j", (options, path) => {
    expect(() => new WindowLimiter(options)).toThrow(
      expect.objectContaining({
        code: "CONFIGURATION",
        fields: [expect.objectContaining({ path })],
      }),
    );
  });

  it("says what it knows", () => {
    const { limiter, start, acquire } = standing();
    acquire(Infinity, "orders");
    acquire();
    limiter.observe("catalog", {
      now: start,
      limit: 60,
      remaining: 12,
      resetAt: start + 30_000,
      refused: { retryAt: start + 9_000 },
    });
    void acquire();
    const nothing = { order: 0, interactive: 0, bulk: 0 };
    expect(limiter.limits(start + 1)).toEqual([
      {
        group: "orders",
        limit: null,
        window: MINUTE,
        remaining: null,
        resetAt: null,
        heldUntil: null,
        waiting: nothing,
        source: null,
      },
      {
        group: "catalog",
        limit: 60,
        window: MINUTE,
        remaining: 12,
        resetAt: start + 30_000,
        heldUntil: start + 9_000,
        waiting: { ...nothing, interactive: 1 },
        source: "headers",
      },
    ]);
  });
});
