/** The journal of a state that is kept in a file. */
export const journalTables = `
CREATE TABLE journal (
  workspace TEXT NOT NULL,
  seq INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, seq)
) WITHOUT ROWID;
`;
