import { describe, expect, it } from "vitest";
import { WindowLimiter } from "../../src/transport/limiter.js";
import { VirtualClock } from "../support/virtual-clock.js";

const MINUTE = 60_000;

function standing(perMinute?: number) {
  const clock = new VirtualClock();
  clock.runs = false;
  const limiter = new WindowLimiter(perMinute);
  const start = clock.now();
  const acquire = (notAfter = Infinity, group = "catalog") =>
    limiter.acquire(group, "interactive", {
      clock,
      notAfter,
      signal: new AbortController().signal,
    });
  return { clock, limiter, start, acquire };
}

/** Start times, in milliseconds from now, of `count` calls that want to start at once. */
async function startTimes(
  { clock, acquire, start }: ReturnType<typeof standing>,
  count: number,
): Promise<number[]> {
  clock.runs = true;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      await acquire();
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

  it("lets a fixed number of calls start in any minute, in the order in which they came", async () => {
    const times = await startTimes(standing(3), 8);
    expect(times).toEqual([0, 0, 0, MINUTE, MINUTE, MINUTE, 2 * MINUTE, 2 * MINUTE]);
  });

  it("keeps the limit that an answer names, with the calls that started before it counted", async () => {
    const all = standing();
    all.acquire();
    all.limiter.observe("catalog", { now: all.start, limit: 2 });
    expect(await startTimes(all, 3)).toEqual([0, MINUTE, MINUTE]);
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

  it("starts no more than the limit after a refusal, however many waited through it", async () => {
    const all = standing(2);
    const times = startTimes(all, 8);
    all.limiter.observe("catalog", {
      now: all.start,
      refused: { retryAt: all.start + 1.5 * MINUTE },
    });
    const perMoment = new Map<number, number>();
    for (const time of (await times).slice(2)) {
      expect(time).toBeGreaterThanOrEqual(1.5 * MINUTE);
      perMoment.set(time, (perMoment.get(time) ?? 0) + 1);
    }
    expect(Math.max(...perMoment.values())).toBe(2);
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
    const { limiter, clock, acquire, start } = standing(1);
    acquire();
    const controller = new AbortController();
    const gone = limiter.acquire("catalog", "bulk", {
      clock,
      notAfter: Infinity,
      signal: controller.signal,
    });
    controller.abort();
    await expect(gone).rejects.toThrow("aborted");
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
    expect(await startTimes(all, 3)).toEqual([0, 0, MINUTE]);
  });

  it("sends at the pace of the limit: n calls take no longer than n times the slot", async () => {
    const times = await startTimes(standing(60), 600);
    expect(times.at(-1)).toBe(9 * MINUTE);
    for (const [index, time] of times.entries()) {
      const sixtyBefore = times[index - 60];
      if (sixtyBefore !== undefined) expect(time - sixtyBefore).toBeGreaterThanOrEqual(MINUTE);
    }
  });
});
