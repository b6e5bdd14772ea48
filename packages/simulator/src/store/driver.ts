import { isLocked, openSqlite, type SqliteLike } from "@xi-sdk/sqlite";
import { withBacklogs, type Database } from "./backlog.js";
import { countingWrites } from "./revisions.js";

export { isLocked, type Row, type SqliteLike, type Value } from "@xi-sdk/sqlite";
export { type Database } from "./backlog.js";

/**
 * Opens the database of a simulator, for this process alone.
 * @param source a file, `":memory:"`, or an open database of a driver like `better-sqlite3`
 */
export async function openDatabase(source: string | SqliteLike): Promise<Database> {
  const database = withBacklogs(countingWrites(await openSqlite(source)), source !== ":memory:");
  if (typeof source !== "string") return database;
  // What is kept in memory beside the tables would be wrong if a second process wrote to them.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  return {
    ...database,
    close() {
      try {
        if (source !== ":memory:") database.exec(release);
      } catch (error) {
        // It belongs to another simulator, so there is no lock of ours to release.
        if (!isLocked(error)) throw error;
      } finally {
        database.close();
      }
    },
  };
}

/** Some drivers keep a closed database, and its lock, until its statements are collected. */
const release =
  "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema";
