import type { Clock, SignalLike } from "../../src/platform.js";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock that nobody has to wait for: as soon as nothing else is left to do, it jumps to the next
 * time at which somebody wants to wake up.
 */
export class VirtualClock implements Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[] = [];
  /** With `false`, time stands still until {@link advance}. */
  runs = true;
  #now = Date.UTC(2026, 0, 1);
  #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: SignalLike): Promise<void> {
    this.waits.push(ms);
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(new Error("aborted"));
      };
      const wake = (): void => {
        signal.removeEventListener("abort", abort);
        resolve();
      };
      const sleeper: Sleeper = { until: this.#now + ms, wake };
      this.#sleepers.push(sleeper);
      signal.addEventListener("abort", abort);
      if (this.runs) setImmediate(() => this.#jump());
    });
  }

  get sleepers(): number {
    return this.#sleepers.length;
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#next();
      if (!next || next.until > end) break;
      this.#wake(next);
    }
    this.#now = end;
  }

  #jump(): void {
    const next = this.#next();
    if (next) this.#wake(next);
  }

  #next(): Sleeper | undefined {
    return [...this.#sleepers].sort((a, b) => a.until - b.until)[0];
  }

  #wake(sleeper: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    this.#now = Math.max(this.#now, sleeper.until);
    sleeper.wake();
  }
}
