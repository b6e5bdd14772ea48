import { LedgerError, StoreError } from "../errors.js";
import { migrate } from "./schema.js";
import type { LedgerStore, Query, Row, Value, Work } from "./work.js";

/** The part of a client of the package `postgres` that the ledger uses. */
export interface PostgresLike extends Queries {
  begin<T>(work: (transaction: Queries) => Promise<T>): Promise<unknown>;
  end(options?: { readonly timeout?: number }): Promise<unknown>;
}

interface Queries {
  unsafe(
    sql: string,
    values?: Value[],
    options?: { readonly prepare?: boolean },
  ): PromiseLike<readonly object[]>;
}

/** So that of several processes that start at once one makes the tables. */
const MIGRATION_LOCK = 7_240_117;

/**
 * Keeps the ledger in Postgres, in tables whose names begin with `xi_ledger_`.
 *
 * @param source an address like `postgres://user@host/database`, for which the package `postgres` has
 *   to be installed, or a client of it; such a one stays open when the ledger is closed.
 * @throws StoreError when it cannot be reached. @throws SchemaTooNewError
 */
export async function openPostgresStore(source: string | PostgresLike): Promise<LedgerStore> {
  const client = typeof source === "string" ? await connect(source) : source;
  const close = async (): Promise<void> => {
    if (typeof source === "string") await client.end({ timeout: 5 });
  };
  const transaction = async <T>(work: () => Work<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        let result: { readonly value: T } | undefined;
        await client.begin(async (queries) => {
          result = { value: await driven(queries, work()) };
        });
        return (result as unknown as { readonly value: T }).value;
      } catch (error) {
        if (error instanceof LedgerError) throw error;
        // Nothing was done: it met another transaction.
        if (attempt < 5 && /^(?:40001|40P01)$/.test(codeOf(error))) continue;
        throw storeErrorOf(error);
      }
    }
  };
  const store: LedgerStore = {
    lockRows: " FOR UPDATE",
    lockFreeRows: " FOR UPDATE SKIP LOCKED",
    transaction,
    read: async (work) => {
      try {
        return await driven(client, work());
      } catch (error) {
        throw storeErrorOf(error);
      }
    },
    close,
  };
  try {
    await store.transaction(function* () {
      yield { sql: "SELECT pg_advisory_xact_lock(?)", values: [MIGRATION_LOCK] };
      yield* migrate();
    });
  } catch (error) {
    await close();
    throw error;
  }
  return store;
}

async function connect(address: string): Promise<PostgresLike> {
  let open: (address: string, options: object) => unknown;
  try {
    ({ default: open } = await import("postgres"));
  } catch (cause) {
    throw new StoreError(
      new Error("The optional package postgres is not installed: npm install postgres.", { cause }),
      false,
    );
  }
  // The notices would go to the console.
  return open(address, { max: 10, onnotice: () => undefined }) as PostgresLike;
}

async function driven<T>(queries: Queries, work: Work<T>): Promise<T> {
  let step = work.next();
  while (!step.done) step = work.next(await answer(queries, step.value));
  return step.value;
}

/** The same few texts come again and again, so each is numbered once. */
const numbered = new Map<string, string>();

async function answer(queries: Queries, { sql, values }: Query): Promise<readonly Row[]> {
  let text = numbered.get(sql);
  if (text === undefined) {
    let count = 0;
    numbered.set(sql, (text = sql.replaceAll("?", () => `$${(count += 1)}`)));
  }
  return (await queries.unsafe(text, [...values], { prepare: true })) as readonly Row[];
}

const codeOf = (error: unknown): string =>
  String((error as { readonly code?: unknown } | null)?.code ?? "");

/** Errors of the server have a code of five characters; those of the way to it name what failed. */
function storeErrorOf(error: unknown): unknown {
  const code = codeOf(error);
  const isOfStore = /^[0-9A-Z]{5}$|^E[A-Z]+$|^CONNECT|^CONNECTION_/.test(code);
  return isOfStore ? new StoreError(error, code === "53100") : error;
}
