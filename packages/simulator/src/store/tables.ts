import { journalTables } from "../journal/journal-tables.js";
import { bidTable, documentTables } from "./document-tables.js";
import { isLocked, type Database } from "./driver.js";
import { orderTables } from "./order-tables.js";
import { faultTables } from "./fault-tables.js";
import { webhookTables } from "../webhooks/webhook-tables.js";

/** Raised when the tables change shape; a file of another version is refused. */
export const stateVersion = 2;

/** What all workspaces share: it is filled once and never changes. */
const catalogTables = `
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  part TEXT NOT NULL UNIQUE,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  upc TEXT NOT NULL,
  customer_part TEXT COLLATE NOCASE,
  document TEXT NOT NULL
);
CREATE INDEX products_vendor_part ON products (vendor_part);
CREATE INDEX products_upc ON products (upc);
CREATE INDEX products_customer_part ON products (customer_part) WHERE customer_part IS NOT NULL;
CREATE VIRTUAL TABLE product_words USING fts5 (
  words, content = '', columnsize = 0, prefix = '1', tokenize = "unicode61 tokenchars '='"
);
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  group_name TEXT NOT NULL COLLATE NOCASE,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  document TEXT NOT NULL
) WITHOUT ROWID;
`;

/** The workspaces themselves, and the states of them that were put aside. */
const worldTables = `
CREATE TABLE workspaces (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL,
  start TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE snapshots (
  name TEXT PRIMARY KEY,
  workspace TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  account TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE catalogs (
  seed INTEGER NOT NULL,
  products INTEGER NOT NULL
);
`;

const timeTables = `
CREATE TABLE clocks (
  workspace TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  base INTEGER NOT NULL,
  rate REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE tasks (
  workspace TEXT NOT NULL,
  started INTEGER NOT NULL,
  at INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  lane TEXT,
  payload TEXT NOT NULL,
  PRIMARY KEY (workspace, started, at, seq)
) WITHOUT ROWID;
CREATE TABLE happenings (
  workspace TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (workspace, seq)
) WITHOUT ROWID;
`;

const settingTables = `
CREATE TABLE settings (
  workspace TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (workspace, name)
) WITHOUT ROWID;
`;

const tokenTables = `
CREATE TABLE tokens (
  workspace TEXT NOT NULL,
  token TEXT NOT NULL,
  client_id TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, token)
) WITHOUT ROWID;
CREATE INDEX tokens_by_token ON tokens (token);
`;

const stockTables = `
CREATE TABLE sold (
  workspace TEXT NOT NULL,
  part TEXT NOT NULL,
  warehouse TEXT NOT NULL,
  taken INTEGER NOT NULL,
  back_ordered INTEGER NOT NULL,
  PRIMARY KEY (workspace, part, warehouse)
) WITHOUT ROWID;
`;

/**
 * The state of workspaces, by the name under which a reset can keep it. Every table begins with a
 * column `workspace`, which is a part of each of its keys: a workspace is copied, put aside and reset
 * by that column alone, so no table can be forgotten.
 */
export const stateTables = {
  clock: timeTables,
  settings: settingTables,
  tokens: tokenTables,
  stock: stockTables,
  orders: orderTables + documentTables,
  faults: faultTables,
  // Windows of the rate limit are kept in memory alone.
  limits: "",
  journal: journalTables,
  hooks: webhookTables,
} as const;

export type StateGroup = keyof typeof stateTables;

/** All that an empty database is given. */
const schema = [catalogTables, bidTable, worldTables, ...Object.values(stateTables)];

/**
 * Makes and fills the tables of an empty database, in one step.
 * @throws when the database was written by another version of the simulator, or by something else
 */
export function prepareTables(database: Database, fill: () => void): void {
  try {
    database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 1000",
    );
    database.transaction(() => prepare(database, fill));
  } catch (error) {
    if (!isLocked(error)) throw error;
    throw new Error("The state file is in use by another simulator.", { cause: error });
  }
}

function prepare(database: Database, fill: () => void): void {
  const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  const found = pragma("user_version");
  const used = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"];
  if (found === 0 && used === 0) {
    for (const sql of schema) database.exec(sql);
    database.exec(`PRAGMA user_version = ${stateVersion}`);
    database.exec(`PRAGMA application_id = ${shapeOf(schema)}`);
    fill();
    return;
  }
  if (found === 0)
    throw new Error("The state file is a database of something else. Start with a new file.");
  if (found !== stateVersion)
    throw new Error(
      `The state file has version ${found}; this simulator reads version ${stateVersion}. Start with a new file.`,
    );
  if (pragma("application_id") !== shapeOf(schema))
    throw new Error(
      "The state file was written by another build of the simulator, which had other tables. Start with a new file.",
    );
}

/** A number that changes with every change of the tables, should somebody forget the version. */
function shapeOf(texts: readonly string[]): number {
  let shape = 0x811c9dc5;
  for (const letter of texts.join("\n").replaceAll(/\s+/g, " "))
    shape = Math.imul(shape ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return shape | 0;
}
