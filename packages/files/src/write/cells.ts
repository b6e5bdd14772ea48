import { stringify } from "csv-stringify/sync";
import type { TableFormat } from "../format.js";

export type Cell = string | number | null;

/**
 * A spreadsheet takes a cell for a formula that begins with one of these, wherever the text came
 * from; an apostrophe before it makes it text. Reading such a file here takes the apostrophe away.
 */
const guarded = (cell: Cell): Cell =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** The text of some rows, each with a line end. `null` is an empty cell. */
export function rowsText(
  format: TableFormat,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  if (rows.length === 0) return "";
  if (format === "ndjson") {
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[at]])),
    );
    return objects.map((row) => `${JSON.stringify(row)}\n`).join("");
  }
  const cells = rows.map((row) => row.map((cell) => guarded(asCell(cell))));
  return stringify(cells, {
    delimiter: format === "tsv" ? "\t" : ",",
    record_delimiter: "\n",
  });
}

const asCell = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || value === null || value === undefined
    ? (value ?? null)
    : JSON.stringify(value);

/** A number in plain decimal digits, as short as the API sent it. */
export function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
