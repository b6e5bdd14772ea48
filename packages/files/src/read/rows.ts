import type { PriceInput } from "@xi-sdk/resellers";
import { PriceFileError } from "../error.js";
import { formatOf, type TableFormat } from "../format.js";
import { NumberByKey } from "../seen.js";
import { cleanCell, spreadsheetProblem, type CellProblem } from "./cell.js";
import {
  FAILURE_COLUMNS,
  IDENTIFIER_COLUMNS,
  mapColumns,
  type ColumnMapping,
  type ColumnMeaning,
} from "./header.js";
import { readRecords, type FileRecord } from "./records.js";
import { openText, type FileInput, type TextEncoding } from "./text.js";

/** Room that is made for rows before they are read. */
const MOST_EXPECTED = 2_000_000;

/** One row of the input, and what to ask for it. */
export interface SourceRow {
  /** Number of the row, from 1, the header not counted. */
  readonly row: number;
  readonly line: number;
  readonly names: readonly string[];
  readonly cells: readonly string[];
  readonly isBlank: boolean;
  readonly kind: (typeof IDENTIFIER_COLUMNS)[number] | undefined;
  readonly identifier: string;
  readonly quantity: string | undefined;
  readonly problem: CellProblem | undefined;
  /** The number of the first row that asks the same. */
  readonly duplicateOf: number | undefined;
}

export interface ReadOptions {
  /** Default: by the ending of the path; CSV for a stream. */
  readonly inputFormat?: TableFormat | undefined;
  /** Default: found out. */
  readonly encoding?: TextEncoding | undefined;
  /** One character. Default: found out. */
  readonly delimiter?: string | undefined;
  /** What columns hold, by their names in the file. Default: known from their names. */
  readonly columns?: { readonly [column: string]: ColumnMeaning } | undefined;
}

export interface Source {
  readonly format: TableFormat;
  readonly encoding: TextEncoding;
  readonly delimiter: string | undefined;
  /** `false` when the file is a bare list of part numbers. */
  readonly hasHeader: boolean;
  /** For NDJSON, those of the rows read so far. */
  readonly mapping: () => readonly ColumnMapping[];
  /** Rows of a file, as far as its lines tell; `undefined` for a stream. */
  readonly total: number | undefined;
  readonly rows: AsyncIterable<SourceRow>;
}

/** @throws PriceFileError when the input cannot be read or no column names a product. */
export async function openSource(input: FileInput, options: ReadOptions = {}): Promise<Source> {
  const format = options.inputFormat ?? (typeof input === "string" ? formatOf(input) : "csv");
  const { encoding, lineEnds, chunks } = await openText(input, options.encoding);
  const records = await readRecords(chunks, format, options.delimiter);
  const { delimiter } = records;
  const iterator = records.rows[Symbol.asyncIterator]();
  const head = format === "ndjson" ? undefined : await firstRecord(iterator);
  const header = head && (isHeader(head, options.columns) ? head.cells : undefined);
  if (head && !header && head.cells.length > 1) throw noIdentifier(head.cells);
  const names = header?.map((name) => name.trim()) ?? ["part number"];
  const mappings = new Map<string, readonly ColumnMapping[]>();
  const mapped = (columns: readonly string[]): readonly ColumnMapping[] => {
    const key = columns.join("\n");
    let mapping = mappings.get(key);
    if (!mapping) {
      mapping = mapColumns(columns, options.columns);
      // Rows of NDJSON may all differ; what is kept for the report stays small.
      if (mappings.size < 100) mappings.set(key, mapping);
    }
    return mapping;
  };
  if (header) mapped(names);

  const total = lineEnds === undefined ? undefined : lineEnds - (header ? 1 : 0);

  async function* rows(): AsyncGenerator<SourceRow> {
    const seen = new NumberByKey(Math.min(total ?? 0, MOST_EXPECTED) || undefined);
    let row = 0;
    if (head && !header) yield rowOf(head, names, mapped(names), (row += 1), seen);
    for (;;) {
      const step = await iterator.next();
      if (step.done) return;
      const columns = step.value.names ?? names;
      yield rowOf(step.value, columns, mapped(columns), (row += 1), seen);
    }
  }
  return {
    format,
    encoding,
    delimiter,
    total,
    hasHeader: header !== undefined || format === "ndjson",
    mapping: () => [
      ...new Map([...mappings.values()].flat().map((one) => [one.column, one])).values(),
    ],
    rows: rows(),
  };
}

async function firstRecord(iterator: AsyncIterator<FileRecord>): Promise<FileRecord | undefined> {
  for (;;) {
    const step = await iterator.next();
    if (step.done) return undefined;
    if (step.value.cells.some((cell) => cleanCell(cell) !== "")) return step.value;
  }
}

const isHeader = ({ cells }: FileRecord, columns: ReadOptions["columns"]): boolean =>
  mapColumns(
    cells.map((cell) => cell.trim()),
    columns,
  ).some(({ meaning }) => meaning !== null && meaning !== "quantityRequested");

const noIdentifier = (cells: readonly string[]): PriceFileError =>
  new PriceFileError(
    "NO_IDENTIFIER_COLUMN",
    `No column is known to name a product; the first row holds ${cells
      .slice(0, 12)
      .map((cell) => JSON.stringify(cell))
      .join(", ")}. Call one sku, part number, vendor part, customer part, upc or ean, ` +
      'or give the option columns, such as { "Our name": "ingramPartNumber" }.',
  );

function rowOf(
  { line, cells, problem: unreadable }: FileRecord,
  names: readonly string[],
  mapping: readonly ColumnMapping[],
  row: number,
  seen: NumberByKey,
): SourceRow {
  const cell = (meaning: ColumnMeaning): string =>
    cleanCell(cells[mapping.findIndex((column) => column.meaning === meaning)] ?? "");
  const kind = unreadable ? undefined : IDENTIFIER_COLUMNS.find((meaning) => cell(meaning) !== "");
  const identifier = kind ? cell(kind) : "";
  const quantity = cell("quantityRequested") || undefined;
  const isBlank = cells.every((text, at) => isOurs(names[at]) || cleanCell(text) === "");
  const problem = unreadable
    ? ({ code: "UNREADABLE_LINE", reason: unreadable } as const)
    : kind
      ? spreadsheetProblem(identifier, kind)
      : ({ code: "NO_IDENTIFIER", reason: "The row names no product." } as const);
  const asks = kind && !problem ? `${kind} ${identifier.toUpperCase()} ${quantity ?? ""}` : "";
  const duplicateOf = asks ? seen.get(asks) : undefined;
  if (asks && duplicateOf === undefined) seen.set(asks, row);
  return {
    row,
    line,
    names,
    cells,
    isBlank,
    kind,
    identifier,
    quantity,
    problem: isBlank ? undefined : problem,
    duplicateOf,
  };
}

const isOurs = (name: string | undefined): boolean =>
  (FAILURE_COLUMNS as readonly (string | undefined)[]).includes(name);

/** What to ask for a row; it names no product where there is nothing to ask. */
export const inputOf = ({ kind, identifier, quantity, problem }: SourceRow): PriceInput =>
  kind && !problem
    ? { [kind]: identifier, ...(quantity === undefined ? {} : { quantityRequested: quantity }) }
    : {};
