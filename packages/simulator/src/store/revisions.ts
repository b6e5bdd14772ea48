import type { Database as Sqlite } from "@xi-sdk/sqlite";

/** A database that tells when what was read from it may have changed. */
export interface Database extends Sqlite {
  /**
   * Grows with every write to a table, and whenever writes are taken back. What was read while it
   * was the same is still true.
   */
  revision(table: string): number;
}

/** The table that a statement writes. */
const target = /^\s*(?:(?:INSERT(?: OR \w+)?|REPLACE) INTO|UPDATE|DELETE FROM)\s+(\w+)/i;

/** Counts what this process writes. All writes go through `run` and `exec`. */
export function countingWrites(database: Sqlite): Database {
  const writes = new Map<string, number>();
  const counted = new Map<string, ReturnType<Sqlite["prepare"]>>();
  /** Changes that may have touched any table. */
  let upheavals = 0;
  return {
    ...database,
    exec(sql) {
      upheavals += 1;
      database.exec(sql);
    },
    prepare(sql) {
      let statement = counted.get(sql);
      if (statement) return statement;
      const compiled = database.prepare(sql);
      const table = target.exec(sql)?.[1];
      statement = {
        ...compiled,
        run(...values) {
          if (table === undefined) upheavals += 1;
          else writes.set(table, (writes.get(table) ?? 0) + 1);
          compiled.run(...values);
        },
      };
      counted.set(sql, statement);
      return statement;
    },
    transaction(work) {
      try {
        return database.transaction(work);
      } catch (error) {
        upheavals += 1;
        throw error;
      }
    },
    revision: (table) => upheavals + (writes.get(table) ?? 0),
  };
}
