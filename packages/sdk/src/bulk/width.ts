/** Calls whose pace is compared with that of as many before them. */
const STRETCH = 16;

/**
 * How many calls may run at one time. It grows while calls take about as long as the fastest so far:
 * time in the queue of the limiter counts too, and more calls would only wait longer there.
 *
 * The API may become slower for good. What was the fastest then says nothing any more, so now and
 * then one call more is tried for a while: if more get done, calls are slow by themselves, and the
 * fastest of the trial counts from then on; otherwise they wait for each other, and it is taken back.
 */
export class Width {
  /** Calls that may run at one time. */
  calls: number;
  readonly #most: number;
  /** Milliseconds of the fastest call that still counts. */
  #fastest = Infinity;
  /** The calls done since the width last changed: how many, since when, and the fastest of them. */
  #done = 0;
  #since: number;
  #quickest = Infinity;
  /** During a trial: milliseconds for each call before it. */
  #paceBefore: number | undefined;

  constructor(most: number, now: number) {
    this.#most = most;
    this.calls = Math.min(2, most);
    this.#since = now;
  }

  /** Tells of a call that was answered at its first attempt, after so many milliseconds. */
  answered(took: number, now: number): void {
    this.#fastest = Math.min(this.#fastest, took);
    this.#quickest = Math.min(this.#quickest, took);
    this.#done += 1;
    if (this.calls < this.#most && took <= 2 * this.#fastest + 50) this.#set(this.calls + 1, now);
    else if (this.#done === STRETCH) this.#compare((now - this.#since) / STRETCH, now);
  }

  /** Tells of a call that failed, or had to be repeated. */
  failed(now: number): void {
    this.#set(Math.max(1, this.calls >> 1), now);
  }

  /** @param pace milliseconds for each call of the stretch that has ended */
  #compare(pace: number, now: number): void {
    const { calls } = this;
    if (this.#paceBefore === undefined) {
      this.#set(Math.min(this.#most, calls + 1), now);
      if (this.calls > calls) this.#paceBefore = pace;
    } else if (pace * (calls - 0.5) < this.#paceBefore * (calls - 1)) {
      // At least half of what the call more could bring.
      this.#fastest = this.#quickest;
      this.#set(calls, now);
    } else {
      this.#set(calls - 1, now);
    }
  }

  #set(calls: number, now: number): void {
    this.calls = calls;
    this.#done = 0;
    this.#since = now;
    this.#quickest = Infinity;
    this.#paceBefore = undefined;
  }
}
