import type { PriceResult, PriceStatus } from "@xi-sdk/resellers";
import type { SourceRow } from "../read/rows.js";

/** Rows named as examples of what was found; the counts go on. */
const EXAMPLES = 20;

/** What has become of the rows so far. Plain JSON: it is kept with the checkpoint. */
export interface Tally {
  /** Rows of the input, the blank ones included. */
  rows: number;
  blank: number;
  /** Rows that ask the same as an earlier one. They have their results all the same. */
  readonly duplicates: {
    count: number;
    readonly examples: { row: number; firstRow: number; identifier: string }[];
  };
  /** Rows that were not asked for, because a spreadsheet spoilt them or because they name nothing. */
  readonly unusable: {
    count: number;
    readonly byCode: { [code: string]: number };
    readonly examples: {
      row: number;
      line: number;
      identifier: string;
      code: string;
      reason: string;
    }[];
  };
  /** Every row that is not blank, in exactly one of these. */
  readonly byStatus: { [status in PriceStatus]: number };
  /** With an earlier file: what its rows and these have in common. */
  readonly compared: {
    changed: number;
    unchanged: number;
    fresh: number;
    priced: number;
    fallen: number;
  };
}

export const emptyTally = (): Tally => ({
  rows: 0,
  blank: 0,
  duplicates: { count: 0, examples: [] },
  unusable: { count: 0, byCode: {}, examples: [] },
  byStatus: {
    ok: 0,
    warning: 0,
    "not-found": 0,
    "not-authorised": 0,
    error: 0,
    "not-attempted": 0,
  },
  compared: { changed: 0, unchanged: 0, fresh: 0, priced: 0, fallen: 0 },
});

/** Counts one row that has its result. */
export function count(tally: Tally, row: SourceRow, { status }: PriceResult): void {
  tally.rows += 1;
  if (row.isBlank) {
    tally.blank += 1;
    return;
  }
  const { identifier, problem, duplicateOf } = row;
  if (duplicateOf !== undefined) {
    const { duplicates } = tally;
    duplicates.count += 1;
    if (duplicates.examples.length < EXAMPLES)
      duplicates.examples.push({ row: row.row, firstRow: duplicateOf, identifier });
  }
  if (problem) {
    const { unusable } = tally;
    unusable.count += 1;
    unusable.byCode[problem.code] = (unusable.byCode[problem.code] ?? 0) + 1;
    if (unusable.examples.length < EXAMPLES)
      unusable.examples.push({ row: row.row, line: row.line, identifier, ...problem });
  }
  tally.byStatus[problem ? "not-attempted" : status] += 1;
}
