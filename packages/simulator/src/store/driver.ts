/** The few lines of SQLite that the simulator needs, over whichever driver there is. */

export type Value = string | number | null;
export type Row = { readonly [column: string]: Value };

export interface Statement {
  run(...values: readonly Value[]): void;
  get(...values: readonly Value[]): Row | undefined;
  all(...values: readonly Value[]): readonly Row[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /**
   * Takes the write lock first, so that what the work reads is still true when it writes. Within
   * another transaction it is a part of that one, which can fail without the whole.
   */
  transaction<T>(work: () => T): T;
  /** Whether what is written now could still be taken back. */
  inTransaction(): boolean;
  close(): void;
}

/** The shape that `better-sqlite3`, `libsql` and their likes share. */
export interface SqliteLike {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(values: readonly Value[]): unknown;
    get(values: readonly Value[]): unknown;
    all(values: readonly Value[]): unknown;
  };
  close(): unknown;
}

/**
 * Opens a database with `node:sqlite` where the runtime has it, else with `libsql`.
 * @param source a file, `":memory:"`, or an open database of a driver like `better-sqlite3`
 */
export async function openDatabase(source: string | SqliteLike): Promise<Database> {
  // A database that came in open stays open: whoever opened it closes it.
  if (typeof source !== "string") return { ...overSqliteLike(source), close: () => undefined };
  const database = await openFile(source);
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

/** Whether somebody else has the database. */
export const isLocked = (error: unknown): boolean => /database is locked/.test(String(error));

async function openFile(path: string): Promise<Database> {
  try {
    return await openNodeSqlite(path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
  }
  return openLibsql(path);
}

export async function openNodeSqlite(path: string): Promise<Database> {
  const name = "node:sqlite";
  const { DatabaseSync } = (await import(name)) as {
    DatabaseSync: new (path: string) => {
      exec(sql: string): void;
      prepare(sql: string): {
        run(...values: readonly Value[]): unknown;
        get(...values: readonly Value[]): unknown;
        all(...values: readonly Value[]): unknown;
      };
      close(): void;
    };
  };
  const database = new DatabaseSync(path);
  return over(database, (sql) => {
    const statement = database.prepare(sql);
    return {
      run: (...values) => void statement.run(...values),
      get: (...values) => statement.get(...values) as Row | undefined,
      all: (...values) => statement.all(...values) as readonly Row[],
    };
  });
}

export async function openLibsql(path: string): Promise<Database> {
  let Libsql: new (path: string) => SqliteLike;
  try {
    ({ default: Libsql } = (await import("libsql")) as unknown as {
      default: new (path: string) => SqliteLike;
    });
  } catch (cause) {
    throw new Error(
      "No SQLite found. This runtime has no node:sqlite, and the optional package libsql is not installed.",
      { cause },
    );
  }
  return overSqliteLike(new Libsql(path));
}

function overSqliteLike(database: SqliteLike): Database {
  return over(database, (sql) => {
    const statement = database.prepare(sql);
    return {
      run: (...values) => void statement.run(values),
      get: (...values) => withoutMetadata(statement.get(values)),
      all: (...values) => statement.all(values) as readonly Row[],
    };
  });
}

/** libsql adds its own timing to a single row. */
function withoutMetadata(row: unknown): Row | undefined {
  if (row === null || row === undefined) return undefined;
  const { _metadata: _, ...columns } = row as { readonly [column: string]: Value };
  return columns;
}

function over(
  database: { exec(sql: string): unknown; close(): unknown },
  compile: (sql: string) => Statement,
): Database {
  const compiled = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    let statement = compiled.get(sql);
    if (!statement) compiled.set(sql, (statement = compile(sql)));
    return statement;
  };
  let depth = 0;
  return {
    exec: (sql) => void database.exec(sql),
    prepare,
    transaction(work) {
      const whole = depth === 0;
      prepare(whole ? "BEGIN IMMEDIATE" : "SAVEPOINT part").run();
      depth += 1;
      try {
        const result = work();
        prepare(whole ? "COMMIT" : "RELEASE part").run();
        return result;
      } catch (error) {
        if (!whole) prepare("ROLLBACK TO part").run();
        prepare(whole ? "ROLLBACK" : "RELEASE part").run();
        throw error;
      } finally {
        depth -= 1;
      }
    },
    inTransaction: () => depth > 0,
    close: () => void database.close(),
  };
}
