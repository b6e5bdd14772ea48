import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRateHeaders, retryDelay, type RetryQuestion } from "../../src/transport/retry.js";

const question: RetryQuestion = {
  safety: "safe",
  fate: "unknown",
  retries: 0,
  maxRetries: 2,
  retryAfter: undefined,
  remaining: 180_000,
  hasQuota: true,
  random: () => 0.5,
};
const delay = (changes: Partial<RetryQuestion>) => retryDelay({ ...question, ...changes });

describe("retryDelay", () => {
  it.each([
    ["safe", "not-sent", true],
    ["safe", "throttled", true],
    ["safe", "unknown", true],
    ["safe", "final", false],
    ["idempotent", "not-sent", true],
    ["idempotent", "throttled", true],
    ["idempotent", "unknown", true],
    ["idempotent", "final", false],
    ["unsafe", "not-sent", true],
    ["unsafe", "throttled", true],
    ["unsafe", "unknown", false],
    ["unsafe", "final", false],
  ] as const)(
    "repeats a call that is %s when its attempt was %s: %s",
    (safety, fate, isRepeated) => {
      expect(delay({ safety, fate }) !== undefined).toBe(isRepeated);
    },
  );

  it("waits at random for up to half a second, and doubles that up to eight", () => {
    const longest = (retries: number) => delay({ retries, maxRetries: 99, random: () => 0.999999 });
    expect([0, 1, 2, 3, 4, 5, 20].map(longest)).toEqual([499, 999, 1999, 3999, 7999, 7999, 7999]);
    expect(delay({ random: () => 0 })).toBe(0);
  });

  it("takes what the server asks for in place of the back-off, except nothing", () => {
    expect(delay({ retryAfter: 5_000 })).toBe(5_000);
    expect(delay({ retryAfter: 0 })).toBe(250);
  });

  it("stops after maxRetries", () => {
    expect(delay({ retries: 1 })).toBeDefined();
    expect(delay({ retries: 2 })).toBeUndefined();
    expect(delay({ maxRetries: 0 })).toBeUndefined();
  });

  it("waits for two minutes and no longer", () => {
    expect(delay({ fate: "throttled", retryAfter: 120_000 })).toBe(120_000);
    expect(delay({ fate: "throttled", retryAfter: 120_001 })).toBeUndefined();
  });

  it("never waits to the end of the budget", () => {
    expect(delay({ retryAfter: 100, remaining: 101 })).toBe(100);
    expect(delay({ retryAfter: 100, remaining: 100 })).toBeUndefined();
  });

  it("stops without quota, but not for a refusal of the rate limit", () => {
    expect(delay({ hasQuota: false })).toBeUndefined();
    expect(delay({ hasQuota: false, fate: "not-sent" })).toBeUndefined();
    expect(delay({ hasQuota: false, fate: "throttled" })).toBeDefined();
  });

  it("never repeats an unsafe call of unknown fate, whatever else holds", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.option(fc.nat(), { nil: undefined }),
        fc.nat(),
        fc.boolean(),
        (retries, maxRetries, retryAfter, remaining, hasQuota) => {
          const rest = { retries, maxRetries, retryAfter, remaining, hasQuota };
          expect(delay({ ...rest, safety: "unsafe", fate: "unknown" })).toBeUndefined();
        },
      ),
    );
  });

  it("is always within the budget, the cap and the number of repetitions", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("safe" as const, "idempotent" as const, "unsafe" as const),
        fc.constantFrom("not-sent" as const, "throttled" as const, "unknown" as const),
        fc.nat(5),
        fc.nat(5),
        fc.option(fc.nat(200_000), { nil: undefined }),
        fc.nat(200_000),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (safety, fate, retries, maxRetries, retryAfter, remaining, random) => {
          const wait = delay({
            safety,
            fate,
            retries,
            maxRetries,
            retryAfter,
            remaining,
            random: () => random,
          });
          if (wait === undefined) return;
          expect(retries).toBeLessThan(maxRetries);
          expect(wait).toBeLessThan(remaining);
          expect(wait).toBeLessThanOrEqual(120_000);
        },
      ),
    );
  });
});

describe("readRateHeaders", () => {
  const now = Date.UTC(2026, 0, 1, 12);
  const read = (headers: Record<string, string>) => readRateHeaders(new Headers(headers), now);

  it("reads nothing where there is nothing", () => {
    expect(read({})).toEqual({
      limit: undefined,
      remaining: undefined,
      resetAt: undefined,
      retryAfter: undefined,
    });
  });

  it.each([
    ["2", 2_000],
    ["0", 0],
    ["1.5", 1_500],
    ["3600", 3_600_000],
    ["Thu, 01 Jan 2026 12:00:30 GMT", 30_000],
    ["Thu, 01 Jan 2026 11:00:00 GMT", 0],
    ["-5", undefined],
    ["soon", undefined],
    ["2 minutes", undefined],
    ["1e3", undefined],
    ["2026-01-01T12:00:30Z", undefined],
    ["Xxx, 99 Yyy 2026 12:00:30 GMT", undefined],
  ])("takes Retry-After %j for %j ms", (text, ms) => {
    expect(read({ "retry-after": text }).retryAfter).toBe(ms);
  });

  it.each([
    ["milliseconds since 1970", String(now + 5_000), 5_000],
    ["seconds since 1970", String(now / 1_000 + 5), 5_000],
    ["seconds from now", "5", 5_000],
  ])("reads a reset in %s", (_form, text, ms) => {
    expect(read({ "x-ratelimit-reset": text }).resetAt).toBe(now + ms);
  });

  it("reads limit and remaining, and refuses what is no number", () => {
    expect(read({ "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0" })).toMatchObject({
      limit: 60,
      remaining: 0,
    });
    expect(read({ "x-ratelimit-limit": "60, 60;w=60" }).limit).toBeUndefined();
  });
});
