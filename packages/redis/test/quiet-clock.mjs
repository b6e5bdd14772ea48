/**
 * Time that stands still while anything watched is on its way, and otherwise jumps to when the next
 * sleeper wants to wake up. So it does not matter how busy the machine is.
 */
export class QuietClock {
  /** In milliseconds, as {@link now} shows it: noon of 2 March 2026. */
  #now = Date.UTC(2026, 2, 2, 12);
  /** @type {Set<{ until: number, wake: () => void }>} */
  #sleepers = new Set();
  #busy = 0;
  #looks = 0;
  #onQuiet;

  /**
   * @param {(next: number | undefined, clock: QuietClock) => void} [onQuiet] is told when the next
   *   sleeper wants to wake up, or that nobody sleeps; without it the clock jumps there by itself
   */
  constructor(onQuiet = (next, clock) => next !== undefined && clock.jump(next)) {
    this.#onQuiet = onQuiet;
  }

  now() {
    return this.#now;
  }

  sleep(ms, signal) {
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#sleepers.delete(sleeper);
        reject(new Error("The wait was aborted."));
        this.look();
      };
      const wake = () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const sleeper = { until: this.#now + ms, wake };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", abort);
      this.look();
    });
  }

  /** Lets time stand still until the work is done. */
  async during(work) {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.look();
    }
  }

  /** A client of Redis, of either package, while whose scripts run time stands still. */
  watch(client) {
    return new Proxy(client, {
      get: (target, name) =>
        name === "eval"
          ? (...values) => this.during(() => target.eval(...values))
          : Reflect.get(target, name),
    });
  }

  /** Moves to the given time and wakes whoever wants to wake up then. */
  jump(time) {
    this.#now = Math.max(this.#now, time);
    for (const sleeper of this.#sleepers) {
      if (sleeper.until > this.#now) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
    this.look();
  }

  /** Sees whether nothing is on its way, once all that can go on has gone on. */
  look() {
    const look = ++this.#looks;
    setImmediate(() =>
      setImmediate(() => {
        if (look !== this.#looks || this.#busy > 0) return;
        const times = Array.from(this.#sleepers, ({ until }) => until);
        this.#onQuiet(times.length > 0 ? Math.min(...times) : undefined, this);
      }),
    );
  }
}
