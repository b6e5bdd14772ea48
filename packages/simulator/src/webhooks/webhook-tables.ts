/** Registrations and what was sent to them. */
export const webhookTables = `
CREATE TABLE webhooks (
  workspace TEXT NOT NULL,
  id INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) WITHOUT ROWID;
CREATE TABLE deliveries (
  workspace TEXT NOT NULL,
  id INTEGER NOT NULL,
  webhook INTEGER,
  event TEXT NOT NULL,
  order_number TEXT,
  lane TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  place TEXT NOT NULL,
  turn INTEGER,
  retries_left INTEGER NOT NULL,
  expected INTEGER NOT NULL,
  document TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
);
CREATE INDEX deliveries_waiting ON deliveries (workspace, lane, id) WHERE state = 'waiting';
CREATE INDEX deliveries_long ON deliveries (workspace, id) WHERE length(body) > 65536;
CREATE TABLE delivery_attempts (
  workspace TEXT NOT NULL,
  delivery INTEGER NOT NULL,
  number INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, delivery, number)
) WITHOUT ROWID;
CREATE TABLE stock_changes (
  workspace TEXT NOT NULL,
  part TEXT NOT NULL,
  PRIMARY KEY (workspace, part)
) WITHOUT ROWID;
`;
