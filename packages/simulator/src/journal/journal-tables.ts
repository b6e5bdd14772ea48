export const journalTables = `
CREATE TABLE journal (
  workspace TEXT NOT NULL,
  seq INTEGER NOT NULL,
  operation TEXT,
  status INTEGER NOT NULL,
  correlation_id TEXT,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, seq)
) WITHOUT ROWID;
`;
