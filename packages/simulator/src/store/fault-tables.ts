/** Rules of faults with how often they struck, and the calls that brought a magic value before. */
export const faultTables = `
CREATE TABLE faults (
  workspace TEXT NOT NULL,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  preset TEXT,
  rule TEXT NOT NULL,
  expires_at INTEGER,
  calls INTEGER NOT NULL,
  hits INTEGER NOT NULL,
  PRIMARY KEY (workspace, seq)
) WITHOUT ROWID;
CREATE TABLE magic_calls (
  workspace TEXT NOT NULL,
  value TEXT NOT NULL,
  calls INTEGER NOT NULL,
  PRIMARY KEY (workspace, value)
) WITHOUT ROWID;
`;
