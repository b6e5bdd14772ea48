import type { Database } from "./driver.js";

/** Raised when the tables change shape; a file of another version is refused. */
const version = 1;

const tables = `
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  part TEXT NOT NULL UNIQUE,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  upc TEXT NOT NULL,
  customer_part TEXT COLLATE NOCASE,
  vendor_number TEXT NOT NULL COLLATE NOCASE,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  category TEXT NOT NULL COLLATE NOCASE,
  sub_category TEXT NOT NULL COLLATE NOCASE,
  kind TEXT NOT NULL,
  discounted INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX products_vendor_part ON products (vendor_part);
CREATE INDEX products_upc ON products (upc);
CREATE INDEX products_customer_part ON products (customer_part) WHERE customer_part IS NOT NULL;
CREATE INDEX products_vendor_name ON products (vendor_name);
CREATE VIRTUAL TABLE product_words USING fts5 (words, content = '', columnsize = 0);
CREATE TABLE sold (
  part TEXT NOT NULL,
  warehouse TEXT NOT NULL,
  taken INTEGER NOT NULL,
  back_ordered INTEGER NOT NULL,
  PRIMARY KEY (part, warehouse)
) WITHOUT ROWID;
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  group_name TEXT NOT NULL COLLATE NOCASE,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  document TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE tokens (
  token TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE placements (
  id INTEGER PRIMARY KEY,
  customer_number TEXT NOT NULL,
  customer_order_key TEXT NOT NULL
);
CREATE INDEX placements_by_customer_order ON placements (customer_number, customer_order_key);
CREATE TABLE orders (
  number TEXT PRIMARY KEY,
  placement INTEGER NOT NULL REFERENCES placements (id),
  customer_number TEXT NOT NULL,
  customer_order_key TEXT NOT NULL,
  end_customer_order_key TEXT,
  placed_at INTEGER NOT NULL,
  placed_on TEXT NOT NULL,
  status TEXT NOT NULL,
  document TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX orders_by_time ON orders (customer_number, placed_at);
CREATE INDEX orders_by_customer_order ON orders (customer_number, customer_order_key);
CREATE TABLE order_lines (
  order_number TEXT NOT NULL REFERENCES orders (number),
  line INTEGER NOT NULL,
  part TEXT NOT NULL,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  bid TEXT,
  status TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (order_number, line)
) WITHOUT ROWID;
CREATE TABLE shipments (
  order_number TEXT NOT NULL REFERENCES orders (number),
  line INTEGER NOT NULL,
  shipped_on TEXT NOT NULL,
  delivered_on TEXT,
  invoiced_on TEXT,
  tracking_number TEXT NOT NULL COLLATE NOCASE,
  document TEXT NOT NULL
);
CREATE INDEX shipments_by_order ON shipments (order_number, line);
CREATE INDEX shipments_by_tracking_number ON shipments (tracking_number);
CREATE TABLE serial_numbers (
  serial_number TEXT NOT NULL COLLATE NOCASE,
  order_number TEXT NOT NULL REFERENCES orders (number),
  PRIMARY KEY (serial_number, order_number)
) WITHOUT ROWID;
`;

/**
 * Makes and fills the tables of an empty database, in one step.
 * @throws when the database was written by another version of the simulator, or by something else
 */
export function prepareTables(database: Database, fill: () => void): void {
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000",
  );
  database.transaction(() => {
    const found = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
    if (found === version) return;
    const used = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"];
    if (found !== 0 || used !== 0)
      throw new Error(
        found > 0
          ? `The state file has version ${found}; this simulator reads version ${version}. Start with a new file.`
          : "The state file is a database of something else. Start with a new file.",
      );
    database.exec(tables);
    database.exec(`PRAGMA user_version = ${version}`);
    fill();
  });
}
