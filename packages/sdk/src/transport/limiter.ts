import type { Clock, SignalLike } from "../platform.js";

/** Who goes first when calls wait: `order` before `interactive` before `bulk`. */
export type Lane = "order" | "interactive" | "bulk";

export interface LimiterRequest {
  /** The client's clock. */
  readonly clock: Clock;
  /** Milliseconds since 1970: a call that cannot start before it is refused at once. */
  readonly notAfter: number;
  /** Aborts when nobody waits any more; the place is then given back. */
  readonly signal: SignalLike;
}

/** What an answer told about the limit. Times are milliseconds since 1970. */
export interface LimitReport {
  readonly now: number;
  /** Calls in a window. */
  readonly limit?: number | undefined;
  /** Calls left in the current window. */
  readonly remaining?: number | undefined;
  /** The end of the current window. */
  readonly resetAt?: number | undefined;
  /** Set when the call was refused for the limit: when to come again, as far as it was told. */
  readonly refused?: { readonly retryAt: number | undefined } | undefined;
}

/**
 * Paces the calls of one API app. One limiter may serve many clients. One that fails is reported as
 * a `warning` event, and the call goes on without it.
 */
export interface Limiter {
  /**
   * Resolves to `undefined` when the call may start, or to the time (milliseconds since 1970) at
   * which it could, when that is after `notAfter`.
   *
   * @param group calls of one group share a window
   */
  acquire(
    group: string,
    lane: Lane,
    request: LimiterRequest,
  ): PromiseLike<number | undefined> | undefined;
  /** Told of every answer that says something about the limit. */
  observe(group: string, report: LimitReport): void;
}

interface Window {
  limit: number | undefined;
  /** Start times of the last period and reserved ones, oldest first. */
  readonly starts: number[];
  notBefore: number;
}

const PERIOD = 60_000;
/** Before a limit is known nothing needs longer memory than this. */
const MOST_STARTS = 2_048;

/**
 * Lets at most `limit` calls start in any minute. Without a fixed limit it learns: nothing waits
 * until an answer names the limit or is a refusal.
 */
export class WindowLimiter implements Limiter {
  readonly #fixed: number | undefined;
  readonly #windows = new Map<string, Window>();

  constructor(perMinute?: number) {
    this.#fixed = perMinute;
  }

  acquire(
    group: string,
    _lane: Lane,
    request: LimiterRequest,
  ): PromiseLike<number | undefined> | undefined {
    const window = this.#window(group);
    const now = request.clock.now();
    const at = reserve(window, now);
    if (at > request.notAfter) return refuse(window, at);
    return at > now ? this.#wait(window, at, request) : undefined;
  }

  async #wait(
    window: Window,
    reserved: number,
    { clock, notAfter, signal }: LimiterRequest,
  ): Promise<number | undefined> {
    for (let at = reserved; ;) {
      try {
        await clock.sleep(at - clock.now(), signal);
      } catch (error) {
        release(window, at);
        throw error;
      }
      if (window.notBefore <= clock.now()) return undefined;
      // A refusal came meanwhile: take a new place, so that not all start at one moment after it.
      release(window, at);
      at = reserve(window, clock.now());
      if (at > notAfter) return refuse(window, at);
    }
  }

  observe(group: string, { now, limit, remaining, resetAt, refused }: LimitReport): void {
    const window = this.#window(group);
    if (limit !== undefined && limit > 0) window.limit = this.#fixed ?? limit;
    const spent = remaining === 0 ? resetAt : undefined;
    const until = refused ? (refused.retryAt ?? spent) : spent;
    // A clock that runs wrong, here or there, must not stop everything for long.
    if (until !== undefined && until <= now + 2 * PERIOD) {
      window.notBefore = Math.max(window.notBefore, until);
    }
  }

  #window(group: string): Window {
    let window = this.#windows.get(group);
    if (!window) {
      window = { limit: this.#fixed, starts: [], notBefore: 0 };
      this.#windows.set(group, window);
    }
    return window;
  }
}

/** Takes the next free place and returns its time. */
function reserve({ limit, starts, notBefore }: Window, now: number): number {
  const old = starts.findIndex((start) => start > now - PERIOD);
  starts.splice(0, old < 0 ? starts.length : old);
  if (starts.length >= MOST_STARTS) starts.splice(0, MOST_STARTS / 2);
  const before = limit === undefined ? undefined : starts[starts.length - limit];
  const at = Math.max(now, notBefore, before === undefined ? 0 : before + PERIOD);
  starts.push(at);
  return at;
}

function release({ starts }: Window, at: number): void {
  const place = starts.lastIndexOf(at);
  if (place >= 0) starts.splice(place, 1);
}

function refuse(window: Window, at: number): Promise<number> {
  release(window, at);
  return Promise.resolve(at);
}
