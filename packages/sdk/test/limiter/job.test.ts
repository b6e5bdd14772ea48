import { describe, expect, it } from "vitest";
import { WindowLimiter } from "../../src/limiter/window-limiter.js";
import { call, job, regularly, type CallRecord, type Traffic } from "../support/callers.js";
import {
  densest,
  fixedWindows,
  MINUTE,
  slidingWindow,
  type RateServer,
} from "../support/rate-server.js";
import { VirtualClock } from "../support/virtual-clock.js";

const LIMIT = 60;
const SLOT = MINUTE / LIMIT;
const CALLS = 400;

const servers: [string, (limit: number) => RateServer][] = [
  ["windows that begin with a call", (limit) => fixedWindows(limit)],
  ["windows of the clock's minutes", (limit) => fixedWindows(limit, true, true)],
  ["a sliding window", (limit) => slidingWindow(limit)],
];

function traffic(server: RateServer, latency?: () => number): Traffic {
  const clock = new VirtualClock();
  return { clock, limiter: new WindowLimiter(), server, ...(latency && { latency }) };
}

/** Different for each call, the same in each run. */
function jitter(most: number): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) % most;
}

describe.each(servers)("a job of 400 calls against %s of 60 a minute", (_name, open) => {
  it("takes at most 1.02 times its bound and is never refused", async () => {
    const server = open(LIMIT);
    const all = traffic(server);
    const start = all.clock.now();
    await job(all, "bulk", CALLS, 4, []);
    expect(server.refused).toBe(0);
    expect(all.clock.now() - start).toBeLessThanOrEqual(1.02 * CALLS * SLOT);
  });

  it("does so too when requests take from no time to half a second each way", async () => {
    const server = open(LIMIT);
    const all = traffic(server, jitter(500));
    const start = all.clock.now();
    await job(all, "bulk", CALLS, 4, []);
    expect(server.refused).toBe(0);
    expect(all.clock.now() - start).toBeLessThanOrEqual(1.02 * CALLS * SLOT + 1_000);
  });

  it("lets 20 orders a minute wait for one slot at most", async () => {
    const server = open(LIMIT);
    const all = traffic(server);
    const records: CallRecord[] = [];
    const bulk = { isDone: false };
    await Promise.all([
      job(all, "bulk", CALLS, 4, records).then(() => (bulk.isDone = true)),
      regularly(all, "order", 3_001, () => bulk.isDone, records),
    ]);
    const orders = records.filter(({ lane }) => lane === "order");
    expect(server.refused).toBe(0);
    expect(orders.length).toBeGreaterThan(150);
    const waits = orders.map(({ askedAt, startedAt }) => startedAt - askedAt);
    expect(Math.max(...waits)).toBeLessThanOrEqual(SLOT);
    expect(densest(records.map(({ startedAt }) => startedAt))).toBe(LIMIT);
  });

  it("holds both when timers fire up to 40 ms late", async () => {
    const server = open(300);
    const all = traffic(server);
    const sleep = all.clock.sleep.bind(all.clock);
    const late = jitter(40);
    all.clock.sleep = (ms, signal) => sleep(ms + late(), signal);
    const records: CallRecord[] = [];
    const bulk = { isDone: false };
    const start = all.clock.now();
    await Promise.all([
      job(all, "bulk", 900, 8, records).then(() => (bulk.isDone = true)),
      regularly(all, "order", 601, () => bulk.isDone, records),
    ]);
    const waits = records.flatMap(({ lane, askedAt, startedAt }) =>
      lane === "order" ? [startedAt - askedAt] : [],
    );
    expect(server.refused).toBe(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(MINUTE / 300 + 40);
    expect(all.clock.now() - start).toBeLessThanOrEqual((1.02 * records.length * MINUTE) / 300);
  });

  it("slows down after a refusal, and does not stop", async () => {
    const server = open(LIMIT);
    const all = traffic(server);
    await job(all, "bulk", 50, 4, []);
    const now = all.clock.now();
    all.limiter.observe("catalog", { now, limit: LIMIT, refused: { retryAt: now } });
    const records: CallRecord[] = [];
    await job(all, "bulk", 3, 1, records);
    expect(all.clock.now() - now).toBeLessThanOrEqual(4 * 1.01 * (MINUTE / 45));
  });

  it("honours what was spent before it began", async () => {
    const server = open(LIMIT);
    const all = traffic(server);
    await all.clock.sleep(7_000, new AbortController().signal);
    for (let spent = 0; spent < 45; spent++) server.take(all.clock.now());
    await job(all, "bulk", 100, 4, []);
    expect(server.refused).toBe(0);
  });
});

describe("a job against a server that tells no limit", () => {
  it.each([
    ["windows that begin with a call", fixedWindows(LIMIT, false)],
    ["a sliding window", slidingWindow(LIMIT, false)],
  ])("finds its pace for %s after few refusals", async (_name, server) => {
    const all = traffic(server);
    const records: CallRecord[] = [];
    const start = all.clock.now();
    const first = await Promise.all(Array.from({ length: 100 }, () => call(all, "bulk", records)));
    expect(first.filter(Boolean)).toHaveLength(LIMIT);
    await job(all, "bulk", CALLS - LIMIT, 4, records);
    expect(server.refused - 40).toBeLessThanOrEqual(8);
    expect(all.clock.now() - start).toBeLessThanOrEqual(1.5 * CALLS * SLOT);
  });
});
