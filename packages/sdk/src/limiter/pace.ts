import type { Lane, LimitReport, LimitState } from "../transport/limiter.js";

/** The API counts calls by the minute. */
const WINDOW = 60_000;
/** Times further away come from a clock that runs wrong, here or there, and must not stop everything. */
const FARTHEST = 2 * WINDOW;
/**
 * Bulk calls leave a hundredth of the window free: requests do not travel equally fast, and at the
 * server sixty of them must not come closer together than they left.
 */
const BULK_SLOWNESS = 1.01;
/** As far as a timer that fires late may be made up for. Less than what bulk calls leave free. */
const LATENESS = WINDOW / 200;
/** The part of an unused window that calls may take at once, as long as nobody waits. */
const BURST: { readonly [lane in Lane]: number } = { order: 0.5, interactive: 0.25, bulk: 0 };
/** Before a limit is known nothing needs longer memory than this. */
const MOST_STARTS = 2_048;
const MOST_PATIENCE = 32;

/**
 * When calls of one group may start, told from those that have started and from what the answers
 * say. Times are milliseconds since 1970.
 *
 * Starts keep such a distance that, going on like this, no window ever holds more of them than the
 * limit: that is window / limit (a slot) when calls come evenly, and more after a burst. The same
 * holds for the window of the server, in which others may have spent calls.
 */
export class Pace {
  /** Calls in a window that are kept to; unknown until an answer tells or refuses. */
  limit: number | undefined;
  readonly #fixed: number | undefined;
  /** As the answers have it. */
  #told: number | undefined;
  /** Of the last window, oldest first. */
  readonly #starts: number[] = [];
  /** When the last start would have been, had its timer fired in time. */
  #due = 0;
  #heldUntil = 0;
  /** Calls left in the server's window, and its end. */
  #left = 0;
  #resetAt = 0;
  #reportedAt = 0;
  /** How much the server's clock is ahead, as far as it shows. */
  #skew = 0;
  /** When the limit was last made smaller or larger. */
  #changedAt = 0;
  /** Windows without a refusal before a limit that nobody has told is tried a bit higher. */
  #patience = 1;

  constructor(fixed?: number) {
    this.#fixed = fixed;
    this.limit = fixed;
  }

  /** Milliseconds between starts when all the limit is used. */
  get slot(): number {
    return this.limit === undefined ? 0 : WINDOW / this.limit;
  }

  /**
   * The earliest start of a call of this lane; a time that is over means at once.
   *
   * @param isContested whether calls wait; then nobody takes more than its slot
   */
  next(lane: Lane, now: number, isContested: boolean): number {
    this.#forget(now);
    const starts = this.#starts;
    const { limit, slot } = this;
    const left = this.#resetAt > now ? this.#left : Infinity;
    const earliest = Math.max(this.#heldUntil, left < 1 ? this.#resetAt : 0);
    if (limit === undefined || starts.length === 0) return earliest;

    // A limit that refusals have lowered is a matter of the pace. What the window holds is no less.
    const most = this.#fixed ?? this.#told ?? limit;
    const free = most - starts.length;
    if (!isContested && Math.min(free, left) > limit * (1 - BURST[lane])) return earliest;
    const base = this.#due;
    if (lane === "order") {
      const full = starts.at(-most);
      return Math.max(earliest, base + slot, full === undefined ? 0 : full + WINDOW);
    }
    let at = Math.max(earliest, base + slot * (lane === "bulk" ? BULK_SLOWNESS : 1));
    const spread = (until: number, calls: number): void => {
      at = Math.max(at, base + (until - base) / Math.max(1, calls + 1));
    };
    if (left < Infinity) spread(this.#resetAt, left);
    starts.forEach((start, index) => spread(start + WINDOW, free + index));
    return at;
  }

  /**
   * Notes a start.
   *
   * @param due when it could have been
   */
  start(now: number, due: number): void {
    this.#starts.push(now);
    this.#due = Math.max(due, now - LATENESS);
    this.#left -= 1;
  }

  observe({ now, sentAt = now, limit, remaining, resetAt, refused }: LimitReport): void {
    this.#forget(now);
    if (limit !== undefined && limit >= 1 && limit !== this.#told) {
      this.#told = limit;
      this.#change(this.#fixed ?? Math.floor(limit), now);
    }
    let end: number | undefined;
    if (resetAt !== undefined && resetAt <= now + FARTHEST) {
      // A window cannot end later than its length from now.
      this.#skew = Math.max(this.#skew, resetAt - now - WINDOW);
      end = resetAt - this.#skew;
      if (remaining !== undefined && sentAt >= this.#reportedAt) {
        this.#reportedAt = sentAt;
        this.#resetAt = end;
        this.#left = remaining - this.#starts.filter((start) => start > sentAt).length;
      }
    }
    if (refused) this.#refused(now, sentAt, refused.retryAt ?? end);
  }

  /** Goes up a little when that is due. To be asked for while calls wait: others prove nothing. */
  grow(now: number): void {
    const { limit } = this;
    const most = this.#fixed ?? this.#told ?? Infinity;
    const patience = most < Infinity ? 1 : this.#patience;
    if (limit === undefined || limit >= most || now < this.#changedAt + patience * WINDOW) return;
    this.#change(Math.min(most, limit + Math.ceil(limit / 8)), now);
  }

  state(now: number): Omit<LimitState, "group" | "waiting"> {
    const isOpen = this.#resetAt > now;
    return {
      limit: this.limit ?? null,
      window: WINDOW,
      remaining: isOpen ? Math.max(0, this.#left) : null,
      resetAt: isOpen ? this.#resetAt : null,
      heldUntil: this.#heldUntil > now ? this.#heldUntil : null,
      source:
        this.limit === undefined
          ? null
          : this.#fixed !== undefined
            ? "option"
            : this.#told === undefined
              ? "refusals"
              : "headers",
    };
  }

  /** Adapts to a refusal of a call that was sent at `sentAt`. */
  #refused(now: number, sentAt: number, retryAt: number | undefined): void {
    const starts = this.#starts;
    // The server did not count it.
    const own = starts.filter((start) => start <= sentAt).length - 1;
    if (own >= 0) starts.splice(own, 1);
    const { limit } = this;
    // Of calls that were on their way at the last change, only the first tells something new.
    const isNew = sentAt > this.#changedAt;
    const isRepeated = isNew && this.#changedAt > now - FARTHEST && limit !== undefined;
    if (limit === undefined || (!isNew && this.#told === undefined && !this.#fixed)) {
      // Nobody has told a limit: it is what the server let pass.
      this.#change(Math.max(1, Math.min(limit ?? Infinity, starts.length)), now);
    } else if (isNew) {
      this.#patience = Math.min(MOST_PATIENCE, this.#patience * 2);
      this.#change(Math.max(1, Math.floor(limit * 0.75)), now);
    }
    // Without a word on when to come again: when the oldest call leaves the window, or a whole one.
    const until = retryAt ?? (isRepeated ? now : (starts[0] ?? now - WINDOW / 2)) + WINDOW;
    if (until <= now + FARTHEST) this.#heldUntil = Math.max(this.#heldUntil, until);
  }

  #change(limit: number, now: number): void {
    this.limit = limit;
    this.#changedAt = now;
  }

  /** Drops what lies more than a window back, and what a clock that was put back makes impossible. */
  #forget(now: number): void {
    const starts = this.#starts;
    const old = starts.findIndex((start) => start > now - WINDOW);
    starts.splice(0, old < 0 ? starts.length : old);
    if (starts.length > MOST_STARTS) starts.splice(0, MOST_STARTS / 2);
    while ((starts.at(-1) ?? 0) > now) starts.pop();
    this.#due = Math.min(this.#due, now);
    if (this.#heldUntil > now + FARTHEST) this.#heldUntil = 0;
    if (this.#resetAt > now + FARTHEST) this.#resetAt = 0;
  }
}
