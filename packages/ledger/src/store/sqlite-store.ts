import { openSqlite, type SqliteLike } from "@xi-sdk/sqlite";
import { LedgerError, StoreError } from "../errors.js";
import { migrate } from "./schema.js";
import { driven, type LedgerStore, type Query, type Row } from "./work.js";

/**
 * Keeps the ledger in a SQLite file, which several processes of one machine may share.
 *
 * @param source a file, `":memory:"`, or an open database of a driver like `better-sqlite3`.
 * @throws StoreError when it cannot be opened. @throws SchemaTooNewError
 */
export async function openSqliteStore(source: string | SqliteLike): Promise<LedgerStore> {
  const database = await guarded(() => openSqlite(source));
  const answer = ({ sql, values }: Query): readonly Row[] => {
    const statement = database.prepare(sql);
    // A driver takes it amiss to be asked for the rows of a statement that has none.
    if (/^\s*SELECT|\bRETURNING\b/.test(sql)) return statement.all(...values);
    statement.run(...values);
    return [];
  };
  const store: LedgerStore = {
    lockRows: "",
    lockFreeRows: "",
    transaction: (work) => guarded(async () => database.transaction(() => driven(work(), answer))),
    read: (work) => guarded(async () => driven(work(), answer)),
    close: async () => database.close(),
  };
  try {
    await guarded(async () => {
      database.exec("PRAGMA busy_timeout = 5000");
      database.exec("PRAGMA journal_mode = WAL");
      // What is committed outlives a power failure: the row before the wire depends on it.
      database.exec("PRAGMA synchronous = FULL");
    });
    await store.transaction(migrate);
  } catch (error) {
    database.close();
    throw error;
  }
  return store;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw isOfDatabase(error) ? new StoreError(error, /disk is full/i.test(String(error))) : error;
  }
}

/** Drivers mark their errors by a code, or are told by what SQLite itself says. */
function isOfDatabase(error: unknown): boolean {
  const { code = "", name = "" } = error as { readonly code?: string; readonly name?: string };
  return (
    /SQLITE/i.test(`${code} ${name}`) ||
    /database|disk|sqlite|no such table/i.test((error as Error).message)
  );
}
