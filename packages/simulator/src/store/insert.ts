import type { Database, Value } from "./driver.js";

/** So many rows share a statement: what costs time is to call the driver. */
const chunk = 40;

/** Inserts rows in the order of their coming, many at a time. The last ones are there after `end`. */
export class Insertion {
  readonly #database: Database;
  readonly #table: string;
  #waiting: (readonly Value[])[] = [];

  /** @param table its name, and its columns behind it where the rows do not have all of them */
  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  add(row: readonly Value[]): void {
    if (this.#waiting.push(row) < chunk) return;
    this.#insert(this.#waiting);
    this.#waiting = [];
  }

  end(): void {
    for (const row of this.#waiting) this.#insert([row]);
    this.#waiting = [];
  }

  #insert(rows: readonly (readonly Value[])[]): void {
    const marks = `(${Array.from(rows[0] ?? [], () => "?").join(", ")})`;
    const all = Array.from(rows, () => marks).join(", ");
    this.#database.prepare(`INSERT INTO ${this.#table} VALUES ${all}`).run(...rows.flat());
  }
}

/** Inserts rows, many at a time. */
export function insertRows(
  database: Database,
  table: string,
  rows: Iterable<readonly Value[]>,
): void {
  const insertion = new Insertion(database, table);
  for (const row of rows) insertion.add(row);
  insertion.end();
}
