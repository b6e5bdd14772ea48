/** How many turns of the event loop without a sign of life count as quiet. */
const turns = 5;

/** What goes on around a workspace: calls that come and go, and clients that sleep on its clock. */
export class Activity {
  #count = 0;

  note(): void {
    this.#count += 1;
  }

  /** Resolves when nothing has gone on for a few turns: whoever was woken has done what it could. */
  async quiet(): Promise<void> {
    let seen = this.#count;
    for (let still = 0; still < turns; still++) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      if (this.#count === seen) continue;
      seen = this.#count;
      still = 0;
    }
  }
}
