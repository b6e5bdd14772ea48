import type { Safety } from "../tables.js";

/**
 * What an attempt came to. `not-sent`: it never left. `throttled`: refused, but only for now.
 * `unknown`: it may have been carried out. `final`: answered for good.
 */
export type Fate = "not-sent" | "throttled" | "unknown" | "final";

export interface RetryQuestion {
  readonly safety: Safety;
  readonly fate: Fate;
  /** Repetitions so far. */
  readonly retries: number;
  readonly maxRetries: number;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number | undefined;
  /** Milliseconds left for the whole call. */
  readonly remaining: number;
  /** Whether the client may still repeat what failed; a refusal for the rate does not draw on it. */
  readonly hasQuota: boolean;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Longer waits are left to the caller, who is told the time. */
const LONGEST_WAIT = 120_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

/** Milliseconds until the next attempt, or `undefined` when there should be none. */
export function retryDelay(question: RetryQuestion): number | undefined {
  const { safety, fate, retries, maxRetries, retryAfter, remaining, hasQuota, random } = question;
  if (fate === "final" || retries >= maxRetries) return undefined;
  if (fate === "unknown" && safety === "unsafe") return undefined;
  if (fate !== "throttled" && !hasQuota) return undefined;
  const backoff = Math.floor(random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** retries));
  const delay = retryAfter || backoff;
  return delay > LONGEST_WAIT || delay >= remaining ? undefined : delay;
}

export interface RateHeaders {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Milliseconds since 1970. */
  readonly resetAt: number | undefined;
  /** Milliseconds that `Retry-After` asks to wait. */
  readonly retryAfter: number | undefined;
}

/**
 * Reads `Retry-After` (seconds or an HTTP date) and `X-RateLimit-*`. The reset comes as milliseconds
 * or seconds since 1970 or as seconds from now; its size tells which. What is not exactly one of
 * these forms counts as absent.
 */
export function readRateHeaders(
  headers: { get(name: string): string | null },
  now: number,
): RateHeaders {
  const number = (name: string): number | undefined => {
    const text = headers.get(name);
    return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
  };
  // Each is read when it is asked for: most answers have none of them, and to look costs something.
  return {
    get limit() {
      return number("x-ratelimit-limit");
    },
    get remaining() {
      return number("x-ratelimit-remaining");
    },
    get resetAt() {
      const reset = number("x-ratelimit-reset");
      return reset === undefined || reset >= 1e12
        ? reset
        : reset >= 1e9
          ? reset * 1_000
          : now + reset * 1_000;
    },
    get retryAfter() {
      const seconds = number("retry-after");
      if (seconds !== undefined) return seconds * 1_000;
      const text = headers.get("retry-after") ?? "";
      const date = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)
        ? Date.parse(text)
        : NaN;
      return date >= 0 ? Math.max(0, date - now) : undefined;
    },
  };
}
