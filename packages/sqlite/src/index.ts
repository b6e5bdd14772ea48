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
 * Opens a database with `node:sqlite` where the runtime has it, else with the package `libsql`.
 *
 * @param source a file, `":memory:"`, or an open database of a driver like `better-sqlite3`; such a
 *   one stays open when this is closed: whoever opened it closes it.
 * @throws Error when the runtime has no SQLite and `libsql` is not installed, or the driver's own
 *   error when the file cannot be opened.
 */
export async function openSqlite(source: string | SqliteLike): Promise<Database> {
  return typeof source === "string"
    ? openFile(source)
    : { ...overSqliteLike(source), close: () => undefined };
}

/** Whether an error says that somebody else has the database. */
export const isLocked = (error: unknown): boolean => /database is locked/.test(String(error));

async function openFile(path: string): Promise<Database> {
  try {
    return await openNodeSqlite(path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
  }
  return openLibsql(path);
}

/** @throws an error with the code `ERR_UNKNOWN_BUILTIN_MODULE` where the runtime has no such module. */
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

/** @throws Error when `libsql` is not installed. */
export async function openLibsql(path: string): Promise<Database> {
  let Libsql: new (path: string) => SqliteLike;
  try {
    ({ default: Libsql } = (await import("libsql")) as unknown as {
      default: new (path: string) => SqliteLike;
    });
  } catch (cause) {
    throw new Error(
      "No SQLite found. This runtime has no node:sqlite, and the optional package libsql is not installed: npm install libsql.",
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
