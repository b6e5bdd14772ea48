export type Value = string | number | null;
export type Row = { readonly [column: string]: unknown };

/** One statement, with a `?` for each value. */
export interface Query {
  readonly sql: string;
  readonly values: readonly Value[];
}

/**
 * A piece of work on the store: it yields statements and is given their rows. Written once, it runs
 * without a pause on SQLite, where nothing else may come between, and over a connection on Postgres.
 */
export type Work<T> = Generator<Query, T, readonly Row[]>;

/** Asks one statement for its rows, as `yield* ask(sql, ...values)`. */
export function* ask(sql: string, ...values: readonly Value[]): Work<readonly Row[]> {
  return yield { sql, values };
}

/** Runs work to its end, where statements answer at once. */
export function driven<T>(work: Work<T>, answer: (query: Query) => readonly Row[]): T {
  let step = work.next();
  while (!step.done) step = work.next(answer(step.value));
  return step.value;
}

/** Where the ledger keeps its orders. */
export interface LedgerStore {
  /** Follows a `SELECT` whose rows are to be changed. */
  readonly lockRows: string;
  /** The same, passing over the rows that somebody else holds. */
  readonly lockFreeRows: string;
  /**
   * Does all of the work or nothing of it, durably. What it reads is still so when it writes.
   * @param work is called again when the attempt could not be completed because of another one.
   * @throws StoreError when the store is away, locked for too long, or full.
   */
  transaction<T>(work: () => Work<T>): Promise<T>;
  /** Reads without taking part in a transaction. @throws StoreError */
  read<T>(work: () => Work<T>): Promise<T>;
  close(): Promise<void>;
}
