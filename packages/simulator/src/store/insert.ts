import type { Database, Value } from "./driver.js";

const chunk = 40;

/** Inserts rows, many with one statement: what costs time is to call the driver. */
export function insertRows(
  database: Database,
  table: string,
  rows: readonly (readonly Value[])[],
): void {
  const width = rows[0]?.length ?? 0;
  const row = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  let place = 0;
  for (const size of [chunk, 1]) {
    const insert = `INSERT INTO ${table} VALUES ${Array.from({ length: size }, () => row).join(", ")}`;
    for (; place + size <= rows.length; place += size)
      database.prepare(insert).run(...rows.slice(place, place + size).flat());
  }
}
