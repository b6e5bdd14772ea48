/** Quotes, invoices, returns and renewals of each workspace, and when it began. */
export const documentTables = `
CREATE TABLE quotes (
  workspace TEXT NOT NULL,
  number TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  end_user_contact TEXT NOT NULL COLLATE NOCASE,
  bid TEXT COLLATE NOCASE,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_on TEXT NOT NULL,
  modified_at INTEGER NOT NULL,
  expires_on TEXT,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, number)
) WITHOUT ROWID;
CREATE TABLE invoices (
  workspace TEXT NOT NULL,
  key TEXT NOT NULL,
  type TEXT NOT NULL COLLATE NOCASE,
  issued_at INTEGER NOT NULL,
  issued_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  ordered_on TEXT NOT NULL,
  order_key TEXT NOT NULL,
  customer_order_key TEXT NOT NULL,
  end_customer_order_key TEXT,
  total INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, key, type)
) WITHOUT ROWID;
CREATE INDEX invoices_by_order ON invoices (workspace, order_key);
CREATE TABLE returns (
  workspace TEXT NOT NULL,
  number TEXT NOT NULL,
  claim_id TEXT COLLATE NOCASE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL COLLATE NOCASE,
  invoice_key TEXT NOT NULL,
  reference TEXT NOT NULL COLLATE NOCASE,
  part TEXT NOT NULL,
  vendor_part TEXT NOT NULL COLLATE NOCASE,
  created_at INTEGER NOT NULL,
  created_on TEXT NOT NULL,
  modified_at INTEGER NOT NULL,
  modified_on TEXT NOT NULL,
  value INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, number)
) WITHOUT ROWID;
CREATE INDEX returns_by_invoice ON returns (workspace, invoice_key);
CREATE TABLE renewals (
  workspace TEXT NOT NULL,
  id INTEGER NOT NULL,
  customer_order_key TEXT NOT NULL,
  purchase_order TEXT NOT NULL COLLATE NOCASE,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  end_user TEXT NOT NULL COLLATE NOCASE,
  status TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  invoiced_on TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  value INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) WITHOUT ROWID;
CREATE TABLE beginnings (
  workspace TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) WITHOUT ROWID;
`;

/** The special bids of the catalog, which all workspaces share. */
export const bidTable = `
CREATE TABLE bids (
  bid TEXT NOT NULL COLLATE NOCASE,
  part TEXT NOT NULL,
  vendor_name TEXT NOT NULL COLLATE NOCASE,
  end_user TEXT NOT NULL COLLATE NOCASE,
  days INTEGER NOT NULL,
  PRIMARY KEY (bid, part)
) WITHOUT ROWID;
`;
