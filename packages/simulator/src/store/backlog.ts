import type { Statement } from "@xi-sdk/sqlite";
import type { Database as Written } from "./revisions.js";

/** The tables whose rows may be written later than they come to be. */
const tables = [
  "orders",
  "shipments",
  "serial_numbers",
  "quotes",
  "invoices",
  "returns",
  "renewals",
  "happenings",
  "deliveries",
] as const;

export type LaterTable = (typeof tables)[number];

/** So many entries wait for their table at the most. */
const most = 50_000;

/** What a table is still to be told, by the store that tells it. Entries never change: what they hold is final. */
export interface Backlog<Key, Entry> {
  /** Adds an entry, in the place of one of that key that is not written yet. */
  put(key: Key, entry: Entry): void;
  /** An entry that is not written yet. */
  get(key: Key): Entry | undefined;
}

/** A database that is told many things at once, before anybody could notice that it did not know them. */
export interface Database extends Written {
  /**
   * Rows of a table that are written before any statement that names it, and in any case with the
   * transaction that they belong to where they could outlive the process.
   * @param write writes entries into the table
   */
  backlog<Key, Entry>(
    table: LaterTable,
    write: (entries: readonly Entry[]) => void,
  ): Backlog<Key, Entry>;
  /** A statement that has no use for what is not written yet. */
  prepareAhead(sql: string): Statement;
}

/** @param lasting whether what is in the database outlives the process */
export function withBacklogs(database: Written, lasting: boolean): Database {
  const waiting = new Map<LaterTable, Set<Pending<unknown, unknown>>>(
    tables.map((table) => [table, new Set()]),
  );
  /** Those that the transaction under way has added to or taken from. */
  const touched = new Set<Pending<unknown, unknown>>();
  const statements = new Map<string, Statement>();

  const flush = (names: readonly LaterTable[]): void => {
    const due = names.flatMap((name) => [...(waiting.get(name) ?? [])]);
    if (due.length === 0) return;
    if (!database.inTransaction()) return transaction(() => flush(names));
    for (const pending of due) {
      touched.add(pending);
      waiting.get(pending.table)?.delete(pending);
      pending.write();
    }
  };

  function transaction<T>(work: () => T): T {
    if (database.inTransaction()) return part(work);
    try {
      const result = database.transaction(() => {
        const done = work();
        if (lasting) flush(tables);
        return done;
      });
      for (const pending of touched) pending.keep();
      return result;
    } catch (error) {
      for (const pending of touched) pending.takeBack();
      throw error;
    } finally {
      for (const pending of touched)
        if (pending.size > 0) waiting.get(pending.table)?.add(pending);
        else waiting.get(pending.table)?.delete(pending);
      touched.clear();
    }
  }

  /** A part that fails takes back what was written in it, so nothing older may be among that. */
  function part<T>(work: () => T): T {
    flush(tables);
    try {
      return database.transaction(work);
    } catch (error) {
      for (const pending of touched) pending.forgetFresh();
      throw error;
    }
  }

  return {
    ...database,
    transaction,
    prepare(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        const named = tables.filter((table) => sql.includes(table));
        statement = database.prepare(sql);
        if (named.length > 0) statement = after(() => flush(named), statement);
        statements.set(sql, statement);
      }
      return statement;
    },
    prepareAhead: (sql) => database.prepare(sql),
    revision(table) {
      flush(tables.filter((name) => name === table));
      return database.revision(table);
    },
    exec(sql) {
      flush(tables);
      database.exec(sql);
    },
    backlog<Key, Entry>(table: LaterTable, write: (entries: readonly Entry[]) => void) {
      const pending = new Pending<Key, Entry>(table, write);
      // What waits is only ever handed back to the store that it came from.
      const entry = pending as unknown as Pending<unknown, unknown>;
      return {
        put(key, value) {
          if (!database.inTransaction()) {
            transaction(() => this.put(key, value));
            return;
          }
          pending.put(key, value);
          touched.add(entry);
          waiting.get(table)?.add(entry);
          if (pending.size > most) flush([table]);
        },
        get: (key) => pending.get(key),
      } satisfies Backlog<Key, Entry>;
    },
  };
}

/** The entries of one store for one table, and what has to be known to take back some of them. */
class Pending<Key, Entry> {
  readonly table: LaterTable;
  readonly #write: (entries: readonly Entry[]) => void;
  /** Of transactions that are over. */
  #settled = new Map<Key, Entry>();
  /** Of the transaction that is under way. */
  #fresh = new Map<Key, Entry>();
  /** Of transactions that are over, but written in the one that is under way. */
  #written = new Map<Key, Entry>();

  constructor(table: LaterTable, write: (entries: readonly Entry[]) => void) {
    this.table = table;
    this.#write = write;
  }

  get size(): number {
    return this.#settled.size + this.#fresh.size;
  }

  put(key: Key, entry: Entry): void {
    this.#fresh.set(key, entry);
  }

  get(key: Key): Entry | undefined {
    return this.#fresh.get(key) ?? this.#settled.get(key);
  }

  write(): void {
    const entries = [...new Map([...this.#settled, ...this.#fresh]).values()];
    for (const [key, entry] of this.#settled) this.#written.set(key, entry);
    this.#settled = new Map();
    this.#fresh = new Map();
    this.#write(entries);
  }

  /** Forgets what a failed part of the transaction added. All that is older is written. */
  forgetFresh(): void {
    this.#fresh = new Map();
  }

  /** The transaction was committed. */
  keep(): void {
    if (this.#settled.size === 0) this.#settled = this.#fresh;
    else for (const [key, entry] of this.#fresh) this.#settled.set(key, entry);
    this.#fresh = new Map();
    this.#written = new Map();
  }

  /** The transaction was rolled back. */
  takeBack(): void {
    this.#settled = new Map([...this.#written, ...this.#settled]);
    this.#fresh = new Map();
    this.#written = new Map();
  }
}

function after(prepare: () => void, statement: Statement): Statement {
  return {
    run(...values) {
      prepare();
      statement.run(...values);
    },
    get(...values) {
      prepare();
      return statement.get(...values);
    },
    all(...values) {
      prepare();
      return statement.all(...values);
    },
  };
}
