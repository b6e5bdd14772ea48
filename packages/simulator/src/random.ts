/** A small seeded generator: the same seed gives the same catalog on every machine. */
export class Random {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = 0x9e3779b9;
    for (const seed of seeds) this.#sow(seed);
  }

  /** Seeded with each character of a text. */
  static from(text: string): Random {
    const random = new Random();
    for (let place = 0; place < text.length; place++) random.#sow(text.charCodeAt(place));
    return random;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor((this.#next() / 0x1_0000_0000) * (high - low + 1));
  }

  /** True this many times in a thousand. */
  chance(permille: number): boolean {
    return this.between(1, 1000) <= permille;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }

  #sow(seed: number): void {
    this.#state = Math.imul(this.#state ^ (seed | 0), 0x85ebca6b) ^ (this.#state >>> 13);
    this.#next();
  }

  /** mulberry32 */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

/** The generator of a text: what hangs on a number or a name comes out the same everywhere. */
export const randomFrom = (text: string): Random => Random.from(text);
