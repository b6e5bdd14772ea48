import { openPostgresStore } from "./postgres-store.js";
import { openSqliteStore } from "./sqlite-store.js";
import type { LedgerStore } from "./work.js";

/** A file for SQLite, `:memory:`, an address like `postgres://…`, or a store that is open already. */
export type StoreSource = string | LedgerStore;

export async function openStore(source: StoreSource): Promise<LedgerStore> {
  if (typeof source !== "string") return source;
  return /^postgres(?:ql)?:\/\//.test(source) ? openPostgresStore(source) : openSqliteStore(source);
}
