import type { LedgerStore } from "./work.js";
import { openSqliteStore } from "./sqlite-store.js";

/** A file for SQLite, `:memory:`, or a store that is open already. */
export type StoreSource = string | LedgerStore;

export async function openStore(source: StoreSource): Promise<LedgerStore> {
  return typeof source === "string" ? openSqliteStore(source) : source;
}
