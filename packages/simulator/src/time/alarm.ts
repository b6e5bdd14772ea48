interface Entry {
  /** On the system's clock. */
  readonly due: number;
  readonly ring: () => void;
  /** Somebody waits for it, so the process may not end before. */
  readonly awaited: boolean;
}

/** setTimeout takes no more than 24 days; looking again earlier costs nothing. */
const longest = 3_600_000;

/** The one timer of the process: it rings for whoever is due first, and there is none for each task. */
class Alarm {
  readonly #entries = new Map<object, Entry>();
  #timer: { readonly due: number; readonly handle: NodeJS.Timeout } | undefined;

  /** Rings once for the owner, in so many milliseconds; an earlier wish of the owner is forgotten. */
  set(owner: object, inMilliseconds: number, awaited: boolean, ring: () => void): void {
    const due = Date.now() + inMilliseconds;
    this.#entries.set(owner, { due, ring, awaited });
    if (!this.#timer || due < this.#timer.due) this.#arm();
    else if (awaited) this.#timer.handle.ref();
  }

  clear(owner: object): void {
    if (this.#entries.delete(owner) && this.#entries.size === 0) this.#arm();
  }

  #arm(): void {
    if (this.#timer) clearTimeout(this.#timer.handle);
    this.#timer = undefined;
    let first = Infinity;
    let awaited = false;
    for (const entry of this.#entries.values()) {
      first = Math.min(first, entry.due);
      awaited ||= entry.awaited;
    }
    if (first === Infinity) return;
    const wait = Math.min(Math.max(Math.ceil(first - Date.now()), 0), longest);
    const handle = setTimeout(() => this.#ring(), wait);
    if (!awaited) handle.unref();
    this.#timer = { due: first, handle };
  }

  #ring(): void {
    this.#timer = undefined;
    const now = Date.now();
    for (const [owner, { due, ring }] of this.#entries)
      if (due <= now) {
        this.#entries.delete(owner);
        ring();
      }
    this.#arm();
  }
}

export const alarm = new Alarm();
