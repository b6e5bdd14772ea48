import { SchemaTooNewError } from "../errors.js";
import { ask, type Work } from "./work.js";

/**
 * Forward only, each one in a transaction with its number; a published one is never changed. The text
 * is the same for SQLite and Postgres. Times are milliseconds since 1970.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE xi_ledger_orders (
       id TEXT PRIMARY KEY,
       account TEXT NOT NULL,
       po TEXT NOT NULL,
       duplicate_key TEXT NOT NULL,
       version TEXT NOT NULL,
       content_hash TEXT NOT NULL,
       state TEXT NOT NULL,
       reason TEXT,
       fence BIGINT NOT NULL,
       next_at BIGINT,
       lease_owner TEXT,
       lease_until BIGINT,
       sends BIGINT NOT NULL,
       sent_at BIGINT,
       unknown_since BIGINT,
       correlation_id TEXT,
       accepted_at BIGINT NOT NULL,
       accepted_by TEXT,
       updated_at BIGINT NOT NULL,
       duplicate_reason TEXT,
       request TEXT NOT NULL,
       outcome TEXT,
       trail TEXT,
       UNIQUE (account, po, duplicate_key)
     )`,
    `CREATE INDEX xi_ledger_orders_by_time ON xi_ledger_orders (account, accepted_at, id)`,
    `CREATE INDEX xi_ledger_orders_by_state ON xi_ledger_orders (account, state, accepted_at, id)`,
    `CREATE INDEX xi_ledger_orders_due ON xi_ledger_orders (account, next_at, id) WHERE next_at IS NOT NULL`,
    `CREATE TABLE xi_ledger_changes (
       position BIGINT PRIMARY KEY,
       order_id TEXT NOT NULL,
       account TEXT NOT NULL,
       po TEXT NOT NULL,
       at BIGINT NOT NULL,
       what TEXT NOT NULL,
       state TEXT NOT NULL,
       who TEXT,
       detail TEXT
     )`,
    `CREATE INDEX xi_ledger_changes_by_order ON xi_ledger_changes (order_id, position)`,
    `INSERT INTO xi_ledger_meta (name, value) VALUES ('position', 0)`,
  ],
  [
    `ALTER TABLE xi_ledger_orders ADD COLUMN terms TEXT`,
    `ALTER TABLE xi_ledger_changes ADD COLUMN data TEXT`,
    `CREATE TABLE xi_ledger_follows (
       order_id TEXT PRIMARY KEY,
       account TEXT NOT NULL,
       look_at BIGINT,
       fence BIGINT NOT NULL,
       quiet_since BIGINT NOT NULL,
       read_at BIGINT,
       seen TEXT
     )`,
    `CREATE INDEX xi_ledger_follows_due ON xi_ledger_follows (account, look_at, order_id) WHERE look_at IS NOT NULL`,
    `CREATE TABLE xi_ledger_facts (
       order_id TEXT NOT NULL,
       fact TEXT NOT NULL,
       PRIMARY KEY (order_id, fact)
     )`,
    `CREATE TABLE xi_ledger_numbers (
       account TEXT NOT NULL,
       number TEXT NOT NULL,
       order_id TEXT NOT NULL,
       PRIMARY KEY (account, number, order_id)
     )`,
    `INSERT INTO xi_ledger_follows (order_id, account, look_at, fence, quiet_since)
       SELECT id, account, updated_at, 0, updated_at FROM xi_ledger_orders WHERE state = 'placed'`,
  ],
];

const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the store to this version's schema. Whoever calls holds the store for itself meanwhile.
 * @throws SchemaTooNewError
 */
export function* migrate(): Work<void> {
  yield* ask(
    "CREATE TABLE IF NOT EXISTS xi_ledger_meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
  );
  const [row] = yield* ask("SELECT value FROM xi_ledger_meta WHERE name = 'schema'");
  const found = Number(row?.["value"] ?? 0);
  if (found > SCHEMA_VERSION) throw new SchemaTooNewError(found, SCHEMA_VERSION);
  if (found === SCHEMA_VERSION) return;
  for (const statement of MIGRATIONS.slice(found).flat()) yield* ask(statement);
  yield* ask(
    `INSERT INTO xi_ledger_meta (name, value) VALUES ('schema', ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    SCHEMA_VERSION,
  );
}
