/**
 * An order is one document. The tables beside it are what searches look through; what they hold
 * follows from the document alone. Documents are too long for a table without row ids, whose rows
 * spill over from a quarter of a page on.
 */
export const orderTables = `
CREATE TABLE placements (
  workspace TEXT NOT NULL,
  id INTEGER NOT NULL,
  customer_number TEXT NOT NULL,
  customer_order_key TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) WITHOUT ROWID;
CREATE INDEX placements_by_customer_order
  ON placements (workspace, customer_number, customer_order_key);
CREATE TABLE orders (
  workspace TEXT NOT NULL,
  number TEXT NOT NULL,
  placement INTEGER NOT NULL,
  customer_number TEXT NOT NULL,
  customer_order_key TEXT NOT NULL,
  end_customer_order_key TEXT,
  placed_at INTEGER NOT NULL,
  placed_on TEXT NOT NULL,
  status TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, number)
);
CREATE INDEX orders_by_time ON orders (workspace, customer_number, placed_at);
CREATE INDEX orders_by_customer_order ON orders (workspace, customer_number, customer_order_key);
CREATE INDEX orders_by_placement ON orders (workspace, placement);
CREATE TABLE order_lines (
  workspace TEXT NOT NULL,
  order_number TEXT NOT NULL,
  line INTEGER NOT NULL,
  part TEXT NOT NULL,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  bid TEXT,
  PRIMARY KEY (workspace, order_number, line)
) WITHOUT ROWID;
CREATE TABLE shipments (
  workspace TEXT NOT NULL,
  order_number TEXT NOT NULL,
  place INTEGER NOT NULL,
  shipped_on TEXT NOT NULL,
  tracking_number TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (workspace, order_number, place)
) WITHOUT ROWID;
CREATE INDEX shipments_by_tracking_number ON shipments (workspace, tracking_number);
CREATE TABLE serial_numbers (
  workspace TEXT NOT NULL,
  serial_number TEXT NOT NULL COLLATE NOCASE,
  order_number TEXT NOT NULL,
  PRIMARY KEY (workspace, serial_number, order_number)
) WITHOUT ROWID;
CREATE TABLE receipts (
  workspace TEXT NOT NULL,
  id INTEGER NOT NULL,
  confirmation_number TEXT NOT NULL,
  customer_order_key TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) WITHOUT ROWID;
CREATE INDEX receipts_by_confirmation_number ON receipts (workspace, confirmation_number);
`;
