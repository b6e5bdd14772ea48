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
  /** Makes a `warning` event of the call: for what a limiter cannot do as it should. */
  readonly warn?: ((message: string) => void) | undefined;
}

/** What an answer told about the limit. Times are milliseconds since 1970. */
export interface LimitReport {
  readonly now: number;
  /** When the request was sent. Calls that started later are not in `remaining` yet. Default: `now`. */
  readonly sentAt?: number | undefined;
  /** Calls in a window. */
  readonly limit?: number | undefined;
  /** Calls left in the current window. */
  readonly remaining?: number | undefined;
  /** The end of the current window. */
  readonly resetAt?: number | undefined;
  /** Set when the call was refused for the limit: when to come again, as far as it was told. */
  readonly refused?: { readonly retryAt: number | undefined } | undefined;
}

/** What is known of the limit of one group. What is not known is `null`. */
export interface LimitState {
  /** Calls of one group share a window. */
  readonly group: string;
  /** Calls in a window that are kept to. */
  readonly limit: number | null;
  /** Length of the window in milliseconds. */
  readonly window: number;
  /** Calls left in the server's window, those that started since its last answer taken off. */
  readonly remaining: number | null;
  /** The end of that window, in milliseconds since 1970. */
  readonly resetAt: number | null;
  /** Until when a refusal holds all calls of the group back, in milliseconds since 1970. */
  readonly heldUntil: number | null;
  /** Calls that wait for their start. */
  readonly waiting: { readonly [lane in Lane]: number };
  /** Where the limit is known from: the options, the answers' headers, or nothing but refusals. */
  readonly source: "option" | "headers" | "refusals" | null;
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
  /** What is known, for `xi.limits()` and forecasts. Without it they know nothing. */
  limits?(now: number): readonly LimitState[];
}
