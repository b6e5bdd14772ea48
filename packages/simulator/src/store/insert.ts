import type { Database, Value } from "./driver.js";

/** So many rows share a statement: what costs time is to call the driver. */
const chunk = 40;

/** What becomes of a row whose key is there already: an error without a word. */
export type Conflict = "" | "OR REPLACE " | "OR IGNORE ";

/** Inserts rows in the order of their coming, many at a time. The last ones are there after `end`. */
export class Insertion {
  readonly #database: Database;
  readonly #table: string;
  readonly #conflict: Conflict;
  #waiting: (readonly Value[])[] = [];

  /** @param table its name, and its columns behind it where the rows do not have all of them */
  constructor(database: Database, table: string, conflict: Conflict = "") {
    this.#database = database;
    this.#table = table;
    this.#conflict = conflict;
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
    this.#database
      .prepare(`INSERT ${this.#conflict}INTO ${this.#table} VALUES ${all}`)
      .run(...rows.flat());
  }
}

/** Inserts rows, many at a time. */
export function insertRows(
  database: Database,
  table: string,
  rows: Iterable<readonly Value[]>,
  conflict: Conflict = "",
): void {
  const insertion = new Insertion(database, table, conflict);
  for (const row of rows) insertion.add(row);
  insertion.end();
}
