/** Places are at most this full; fuller ones make for long searches. */
const FULL = 0.8;

/**
 * Remembers for each of millions of keys a number, in some 15 bytes a key: of the key only 64 bits
 * of a hash are kept, so that two different keys are taken for one in fewer than one of ten million
 * files of a million rows.
 */
export class NumberByKey {
  #left: Uint32Array;
  #right: Uint32Array;
  /** 0 is an empty place, so numbers are kept one higher. */
  #numbers: Uint32Array;
  #size = 0;

  /** @param expected keys that there is room for from the start; it grows beyond that. */
  constructor(expected = 1_000) {
    const places = Math.ceil(expected / FULL) + 2;
    this.#left = new Uint32Array(places);
    this.#right = new Uint32Array(places);
    this.#numbers = new Uint32Array(places);
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): number | undefined {
    const number = this.#numbers[this.#placeOf(hashOf(key))] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** @param number from 0 to 4,294,967,294 */
  set(key: string, number: number): void {
    if (this.#size >= this.#numbers.length * FULL) this.#grow();
    this.#put(hashOf(key), number);
  }

  #put(hash: readonly [number, number], number: number): void {
    const place = this.#placeOf(hash);
    if (this.#numbers[place] === 0) this.#size += 1;
    [this.#left[place], this.#right[place]] = hash;
    this.#numbers[place] = number + 1;
  }

  #placeOf([left, right]: readonly [number, number]): number {
    const places = this.#numbers.length;
    let place = left % places;
    while (
      this.#numbers[place] !== 0 &&
      (this.#left[place] !== left || this.#right[place] !== right)
    ) {
      place = (place + 1) % places;
    }
    return place;
  }

  #grow(): void {
    const larger = new NumberByKey(this.#numbers.length * 1.5);
    this.#numbers.forEach((number, place) => {
      if (number > 0) larger.#put([this.#left[place] ?? 0, this.#right[place] ?? 0], number - 1);
    });
    this.#left = larger.#left;
    this.#right = larger.#right;
    this.#numbers = larger.#numbers;
  }
}

/** Two hashes of 32 bits that do not depend on each other. */
function hashOf(text: string): readonly [number, number] {
  let [left, right] = [0x811c9dc5, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit, 0x5bd1e995);
    right ^= right >>> 15;
  }
  left ^= left >>> 16;
  return [Math.imul(left, 0x85ebca6b) >>> 0, Math.imul(right, 0xc2b2ae35) >>> 0];
}
