/** How many turns of the event loop without a sign of life count as quiet. */
const turns = 5;

/** After so many milliseconds without one, a call that is under way counts as stuck. */
const patience = 1000;

/** What goes on around a workspace: calls that come and go, and clients that sleep on its clock. */
export class Activity {
  #signs = 0;
  #calls = 0;

  /** Something went on. */
  note(): void {
    this.#signs += 1;
  }

  /** A call is under way until the work is done. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  /** A call that waits for a time or for its client is not under way meanwhile. */
  async waiting<T>(work: () => Promise<T>): Promise<T> {
    this.#end();
    try {
      return await work();
    } finally {
      this.#begin();
    }
  }

  /** Resolves when nothing goes on: whoever was woken has done what it could. */
  async quiet(): Promise<void> {
    let seen = this.#signs;
    let since = performance.now();
    for (let still = 0; still < turns;) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      if (this.#signs !== seen) {
        seen = this.#signs;
        since = performance.now();
        still = 0;
      } else if (this.#calls <= 0 || performance.now() - since > patience) still += 1;
    }
  }

  #begin(): void {
    this.#calls += 1;
    this.note();
  }

  #end(): void {
    this.#calls -= 1;
    this.note();
  }
}
