import type { LimitReport } from "../../src/transport/limiter.js";

export const MINUTE = 60_000;

/** A server's count of calls: takes one, and says what its answer tells. */
export interface RateServer {
  readonly refused: number;
  /** Arrival times of the calls that were let through. */
  readonly arrivals: readonly number[];
  take(now: number): Omit<LimitReport, "now" | "sentAt">;
}

interface Count {
  readonly isAllowed: boolean;
  readonly remaining: number;
  readonly resetAt: number;
}

function server(limit: number, hasHeaders: boolean, count: (now: number) => Count): RateServer {
  const arrivals: number[] = [];
  let refused = 0;
  return {
    arrivals,
    get refused() {
      return refused;
    },
    take(now) {
      const { isAllowed, remaining, resetAt } = count(now);
      if (isAllowed) arrivals.push(now);
      else refused += 1;
      return {
        ...(hasHeaders && { limit, remaining, resetAt }),
        ...(!isAllowed && { refused: { retryAt: hasHeaders ? resetAt : undefined } }),
      };
    },
  };
}

/** Windows of a minute. Each begins with its first call, or with the minutes of the clock. */
export function fixedWindows(limit: number, hasHeaders = true, isAligned = false): RateServer {
  let used = 0;
  let resetAt = 0;
  return server(limit, hasHeaders, (now) => {
    if (now >= resetAt) {
      used = 0;
      resetAt = (isAligned ? Math.floor(now / MINUTE) * MINUTE : now) + MINUTE;
    }
    const isAllowed = used < limit;
    if (isAllowed) used += 1;
    return { isAllowed, remaining: limit - used, resetAt };
  });
}

/** No minute, whenever it begins, holds more calls than the limit. The reset is when the next place is free. */
export function slidingWindow(limit: number, hasHeaders = true): RateServer {
  let recent: number[] = [];
  return server(limit, hasHeaders, (now) => {
    recent = recent.filter((time) => time > now - MINUTE);
    const isAllowed = recent.length < limit;
    if (isAllowed) recent.push(now);
    return {
      isAllowed,
      remaining: limit - recent.length,
      resetAt: (recent[0] ?? now) + MINUTE,
    };
  });
}

/** The most calls in any minute. */
export function densest(times: readonly number[], span = MINUTE): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  sorted.forEach((time, index) => {
    while ((sorted[from] as number) <= time - span) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
