import type { Database, Row } from "./driver.js";
import { stateTables, type StateGroup } from "./tables.js";

/** All groups of the state of a workspace. */
export const stateGroups = Object.keys(stateTables) as readonly StateGroup[];

/** The tables of some groups, found in what makes them, so that none can be forgotten. */
export const tablesOf = (groups: Iterable<StateGroup>): readonly string[] =>
  [...groups].flatMap((group) =>
    [...stateTables[group].matchAll(/^CREATE TABLE (\w+)/gm)].map(([, table]) => table ?? ""),
  );

/** Deletes what a workspace holds in some groups. */
export function clearRows(
  database: Database,
  workspace: string,
  groups: Iterable<StateGroup>,
): void {
  for (const table of tablesOf(groups))
    database.prepare(`DELETE FROM ${table} WHERE workspace = ?`).run(workspace);
}

/** Copies what a workspace holds in some groups to another, which has to be empty there. */
export function copyRows(
  database: Database,
  from: string,
  to: string,
  groups: Iterable<StateGroup>,
): void {
  for (const table of tablesOf(groups)) {
    const others = columnsOf(database, table).join(", ");
    database
      .prepare(
        `INSERT INTO ${table} (workspace, ${others}) SELECT ?, ${others} FROM ${table} WHERE workspace = ?`,
      )
      .run(to, from);
  }
}

/** What a workspace holds in some groups, as rows without the column that names it. */
export function readRows(
  database: Database,
  workspace: string,
  groups: Iterable<StateGroup>,
): { [table: string]: readonly Row[] } {
  return Object.fromEntries(
    tablesOf(groups).map((table) => [
      table,
      database
        .prepare(
          `SELECT ${columnsOf(database, table).join(", ")} FROM ${table} WHERE workspace = ?`,
        )
        .all(workspace)
        .map((row) => ({ ...row })),
    ]),
  );
}

/**
 * Gives a workspace rows that were read before.
 * @throws RangeError when they do not fit the tables
 */
export function writeRows(
  database: Database,
  workspace: string,
  rows: { readonly [table: string]: unknown },
): void {
  const known = new Set(tablesOf(stateGroups));
  for (const [table, entries] of Object.entries(rows)) {
    if (!known.has(table) || !Array.isArray(entries))
      throw new RangeError(`This simulator has no table ${table}.`);
    const columns = columnsOf(database, table);
    const insert = database.prepare(
      `INSERT INTO ${table} (workspace, ${columns.join(", ")})
       VALUES (?, ${columns.map(() => "?").join(", ")})`,
    );
    for (const entry of entries as readonly Row[]) {
      const missing = columns.find((column) => entry[column] === undefined);
      if (missing !== undefined) throw new RangeError(`A row of ${table} has no ${missing}.`);
      insert.run(workspace, ...columns.map((column) => entry[column] ?? null));
    }
  }
}

const columnsByTable = new Map<string, readonly string[]>();

/** The columns of a table, without the one that names the workspace. Every database has the same. */
function columnsOf(database: Database, table: string): readonly string[] {
  let columns = columnsByTable.get(table);
  if (!columns) {
    columns = database
      .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE name <> 'workspace'`)
      .all()
      .map((row) => String(row["name"]));
    columnsByTable.set(table, columns);
  }
  return columns;
}
