import type { Clock } from "../time/clock.js";

const windowLength = 60_000;

export interface Grant {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** So many calls in a minute, counted for each app and group of operations. */
export class RateLimiter {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #windows = new Map<string, { used: number; resetAt: number }>();

  constructor(perMinute: number, clock: Clock) {
    this.#limit = perMinute;
    this.#clock = clock;
  }

  /** Counts one call. The window begins with its first call. */
  take(app: string, group: string): Grant {
    const key = `${app} ${group}`;
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || window.resetAt <= now) {
      window = { used: 0, resetAt: now + windowLength };
      this.#windows.set(key, window);
    }
    const allowed = window.used < this.#limit;
    if (allowed) window.used += 1;
    return {
      allowed,
      limit: this.#limit,
      remaining: this.#limit - window.used,
      resetAt: window.resetAt,
    };
  }
}
