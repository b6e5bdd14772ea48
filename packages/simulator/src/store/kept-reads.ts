import type { Database } from "./driver.js";

/** Keeps what was read from some tables until one of them is written. */
export class KeptReads<K, V> {
  readonly #database: Database;
  readonly #tables: readonly string[];
  readonly #capacity: number;
  readonly #read: (key: K) => V;
  readonly #values = new Map<K, V>();
  #revision = -1;

  /**
   * @param capacity how many are kept; the oldest go first
   * @param read what is read for a key, from these tables alone
   */
  constructor(
    database: Database,
    tables: readonly string[],
    capacity: number,
    read: (key: K) => V,
  ) {
    this.#database = database;
    this.#tables = tables;
    this.#capacity = capacity;
    this.#read = read;
  }

  get(key: K): V {
    let revision = 0;
    for (const table of this.#tables) revision += this.#database.revision(table);
    if (revision !== this.#revision) {
      this.#values.clear();
      this.#revision = revision;
    }
    const known = this.#values.get(key);
    if (known !== undefined || this.#values.has(key)) return known as V;
    const value = this.#read(key);
    if (this.#values.size >= this.#capacity)
      for (const oldest of this.#values.keys()) {
        this.#values.delete(oldest);
        break;
      }
    this.#values.set(key, value);
    return value;
  }
}
