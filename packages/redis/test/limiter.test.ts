import { randomUUID } from "node:crypto";
import type { Lane, Limiter, LimitReport } from "@xi-sdk/resellers";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Pace } from "../../sdk/src/limiter/pace.js";
import {
  densest,
  fixedWindows,
  MINUTE,
  slidingWindow,
} from "../../sdk/test/support/rate-server.js";
import { run } from "../src/client.js";
import { createRedisLimiter } from "../src/limiter.js";
import { LIMITER_SCRIPT } from "../src/limiter-script.js";
import {
  CLIENTS,
  describeWithRedis,
  startRedis,
  type ConnectedClient,
  type RedisServer,
} from "./redis-server.js";
import { QuietClock } from "./quiet-clock.mjs";

/** Of real time, for a machine that has much else to do. */
const answerWithin = 60_000;
const SLOT = 1_000;

describeWithRedis("the shared limit", { timeout: 120_000 }, () => {
  let redis: RedisServer;
  let clock: QuietClock;
  const connections: ConnectedClient[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    for (const { connect } of [...CLIENTS, ...CLIENTS]) connections.push(await connect(redis.path));
  });
  beforeEach(() => {
    clock = new QuietClock();
  });
  afterAll(async () => {
    for (const connection of connections) connection.close();
    await redis.close();
  });

  /** Limiters of one app, each as of a process of its own, with a connection of its own. */
  function limiters(count: number, options: object = {}): Limiter[] {
    const app = randomUUID();
    return Array.from({ length: count }, (_, index) => {
      const client = clock.watch((connections[index] as ConnectedClient).client);
      return createRedisLimiter({ client, app, perMinute: 60, answerWithin, ...options });
    });
  }

  function callers() {
    const beginning = clock.now();
    const starts: { readonly name: string; readonly at: number }[] = [];
    const warnings: string[] = [];
    const call = async (
      limiter: Limiter | undefined,
      lane: Lane,
      name: string,
      { signal } = new AbortController(),
      notAfter = Infinity,
    ): Promise<number | undefined> => {
      const request = { clock, notAfter, signal, warn: (text: string) => warnings.push(text) };
      const late = await limiter?.acquire("catalog", lane, request);
      if (late === undefined) starts.push({ name, at: clock.now() - beginning });
      return late;
    };
    return { beginning, starts, warnings, call };
  }

  it("paces by the same rules as the limit of one process", async () => {
    const [{ client }] = connections as [ConnectedClient];
    const step = fc.record({
      gap: fc.integer({ min: 0, max: 20_000 }),
      lane: fc.constantFrom<Lane>("order", "interactive", "bulk"),
      told: fc.option(
        fc.record({
          limit: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
          remaining: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
          resetIn: fc.option(fc.integer({ min: -5_000, max: 130_000 }), { nil: undefined }),
          refused: fc.boolean(),
          retryIn: fc.option(fc.integer({ min: 0, max: 130_000 }), { nil: undefined }),
        }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
        async (steps, perMinute) => {
          const pace = new Pace(perMinute);
          const key = randomUUID();
          const tell = async (operation: string, ...values: unknown[]) => {
            const given = [operation, now, 0.7, perMinute, ...values];
            const args = given.map((value) => String(value ?? "-"));
            return (await run(client, LIMITER_SCRIPT, [key], args, answerWithin)) as string[];
          };
          let now = Date.UTC(2026, 0, 1);
          for (const { gap, lane, told } of steps) {
            now += gap;
            const at = pace.next(lane, now, false);
            const [go, wait] = await tell("ask", `me:${lane}`, lane);
            expect(go).toBe(at <= now ? "1" : "0");
            if (at <= now) pace.start(now, now);
            else expect(Number(wait)).toBeCloseTo(Math.max(1, at - now), 2);
            await tell("leave", `me:${lane}`);
            if (!told) continue;
            const { limit, remaining, resetIn, refused, retryIn } = told;
            const resetAt = resetIn === undefined ? undefined : now + resetIn;
            const retryAt = retryIn === undefined ? undefined : now + retryIn;
            const report: LimitReport = { now, sentAt: now, limit, remaining, resetAt };
            pace.observe(refused ? { ...report, refused: { retryAt } } : report);
            const reply = await tell(
              ...(["observe", now, limit, remaining, resetAt, refused ? 1 : 0, retryAt] as const),
            );
            const state = pace.state(now);
            const known = [state.limit, state.remaining, state.resetAt, state.heldUntil];
            expect(reply.slice(2, 6)).toEqual(known.map((value) => value?.toFixed(3) ?? "-"));
            expect(reply[6]).toBe(state.source ?? "-");
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["fixed windows", () => fixedWindows(60)],
    ["a sliding window", () => slidingWindow(60)],
  ])(
    "lets four processes take at most 1.05 times their bound, and none is refused: %s",
    async (_name, open) => {
      const { starts, call } = callers();
      const server = open();
      const all = limiters(4, { perMinute: undefined });
      const calls = 400;
      let left = calls;
      const work = async (limiter: Limiter): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await call(limiter, "bulk", "bulk");
          const now = clock.now();
          limiter.observe("catalog", { ...server.take(now), now, sentAt: now });
        }
      };
      await call(all[0], "interactive", "first");
      const now = clock.now();
      all[0]?.observe("catalog", { ...server.take(now), now, sentAt: now });
      await Promise.all(all.flatMap((limiter) => [work(limiter), work(limiter)]));
      const times = starts.map(({ at }) => at);
      expect(times).toHaveLength(calls + 1);
      expect({ refused: server.refused, densest: densest(times) }).toEqual({
        refused: 0,
        densest: expect.toSatisfy((most: number) => most <= 60),
      });
      expect(Math.max(...times)).toBeLessThanOrEqual(1.05 * times.length * SLOT);
    },
  );

  it("lets the order of one process go before the bulk calls of another", async () => {
    const { starts, call } = callers();
    const [one, other] = limiters(2);
    const bulk = Array.from({ length: 12 }, () => call(one, "bulk", "bulk"));
    await clock.sleep(2_500, new AbortController().signal);
    const before = starts.length;
    await call(other, "order", "order");
    expect(starts.length).toBeLessThanOrEqual(before + 2);
    await Promise.all(bulk);
  });

  it("shares the slots between the interactive and the bulk calls of two processes", async () => {
    const { starts, call } = callers();
    const [one, other] = limiters(2);
    await Promise.all([
      ...Array.from({ length: 40 }, () => call(one, "bulk", "bulk")),
      ...Array.from({ length: 40 }, () => call(other, "interactive", "interactive")),
    ]);
    const bulk = starts.slice(4, 44).filter(({ name }) => name === "bulk").length;
    expect(Math.abs(bulk - 28)).toBeLessThanOrEqual(6);
  });

  it("takes turns among processes of one lane", async () => {
    const { starts, call } = callers();
    const all = limiters(3);
    await Promise.all(
      all.flatMap((limiter, index) =>
        Array.from({ length: 10 }, () => call(limiter, "bulk", String(index))),
      ),
    );
    for (const name of ["0", "1", "2"]) {
      const got = starts.slice(0, 15).filter((start) => start.name === name).length;
      expect(Math.abs(got - 5)).toBeLessThanOrEqual(2);
    }
  });

  it("passes the turn of a dead process on", async () => {
    const { starts, call } = callers();
    const [living, dead] = limiters(2);
    await call(living, "bulk", "living");
    // It waits in the best lane, and its timer never fires.
    const stopped = { now: () => clock.now(), sleep: () => new Promise<void>(() => undefined) };
    const request = { clock: stopped, notAfter: Infinity, signal: new AbortController().signal };
    for (const lane of ["order", "bulk"] as const) void dead?.acquire("catalog", lane, request);
    await Promise.all(Array.from({ length: 9 }, () => call(living, "bulk", "living")));
    expect(starts.at(-1)?.at).toBeLessThanOrEqual(40_000);
  });

  it("gives the place of an aborted call to the next, and of the last one back", async () => {
    const { starts, call } = callers();
    const [one, other] = limiters(2, { perMinute: 6 });
    await call(one, "bulk", "first");
    const controller = new AbortController();
    const gone = call(one, "order", "gone", controller);
    const next = call(other, "bulk", "next");
    controller.abort();
    await expect(gone).rejects.toThrow("aborted");
    await next;
    expect(starts.map(({ name }) => name)).toEqual(["first", "next"]);
    expect(starts[1]?.at).toBeLessThanOrEqual(15_000);
  });

  it("refuses at once a call that could only start too late, and says when it could", async () => {
    const { call, beginning } = callers();
    const [one] = limiters(1, { perMinute: 1 });
    await call(one, "interactive", "first");
    const could = await call(one, "interactive", "late", undefined, clock.now() + 30_000);
    expect(could).toBeGreaterThanOrEqual(beginning + MINUTE);
    expect(could).toBeLessThanOrEqual(beginning + MINUTE + 10_000);
  });

  it("tells every process what one of them was told", async () => {
    const { call } = callers();
    const [one, other] = limiters(2, { perMinute: undefined });
    await call(one, "interactive", "first");
    const resetAt = clock.now() + 50_000;
    one?.observe("catalog", { now: clock.now(), limit: 100, remaining: 40, resetAt });
    const known = { group: "catalog", limit: 100, window: MINUTE, source: "headers" };
    await expect.poll(() => one?.limits?.(clock.now())).toMatchObject([known]);
    await call(other, "interactive", "second");
    expect(other?.limits?.(clock.now())).toMatchObject([known]);
    expect(other?.limits?.(clock.now())[0]?.remaining).toBeLessThanOrEqual(39);
  });

  it("goes on with half of the limit while Redis is away, says so, and joins again", async () => {
    const own = await startRedis();
    const connected = await Promise.all(CLIENTS.map(({ connect }) => connect(own.path)));
    const app = randomUUID();
    const { warnings, call } = callers();
    const server = fixedWindows(60);
    const all = connected.map(({ client }) =>
      createRedisLimiter({ client: clock.watch(client), app, answerWithin }),
    );
    const ask = async (index: number): Promise<void> => {
      const limiter = all[index];
      await call(limiter, "bulk", String(index));
      const now = clock.now();
      limiter?.observe("catalog", { ...server.take(now), now, sentAt: now });
    };
    const many = async (count: number): Promise<void> => {
      for (let each = 0; each < count; each++) await Promise.all([ask(0), ask(1)]);
    };
    await ask(0);
    await many(10);
    expect(warnings).toEqual([]);
    await own.kill();
    await many(20);
    expect(warnings.filter((text) => text.includes("half of the limit"))).toHaveLength(2);
    await own.start();
    const back = () => warnings.filter((text) => text.includes("is back"));
    while (back().length < 2) await many(5);
    await many(10);
    expect(warnings).toHaveLength(4);
    expect(server.refused).toBe(0);
    for (const connection of connected) connection.close();
    await own.close();
  });
});

describe("the options of the shared limit", () => {
  const client = { status: "ready", eval: () => Promise.resolve(null) };
  it.each([
    [{ client: {} as never, app: "a" }, "client"],
    [{ client, app: "" }, "app"],
    [{ client, app: "a", perMinute: 0 }, "perMinute"],
    [{ client, app: "a", bulkShare: 1 }, "bulkShare"],
    [{ client, app: "a", answerWithin: Number.NaN }, "answerWithin"],
  ])("are refused with the name of the one that cannot be right (%#)", (options, path) => {
    expect(() => createRedisLimiter(options)).toThrow(
      expect.objectContaining({
        code: "CONFIGURATION",
        fields: [expect.objectContaining({ path })],
      }),
    );
  });
});
