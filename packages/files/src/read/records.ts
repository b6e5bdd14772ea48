import { Readable, pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { PriceFileError } from "../error.js";
import type { TableFormat } from "../format.js";
import { detectLayout } from "./layout.js";

/** One row as the file has it. */
export interface FileRecord {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The names of the cells, where every row brings its own. */
  readonly names?: readonly string[];
  /** Why the line cannot be read. */
  readonly problem?: string;
}

export interface Records {
  readonly delimiter: string | undefined;
  readonly rows: AsyncIterable<FileRecord>;
}

/** @param delimiter of a CSV file. Default: found out from its beginning. */
export async function readRecords(
  chunks: AsyncIterable<string>,
  format: TableFormat,
  delimiter?: string,
): Promise<Records> {
  if (format === "ndjson") return { delimiter: undefined, rows: readLines(chunks) };
  const iterator = chunks[Symbol.asyncIterator]();
  let sample = "";
  let isOver = false;
  while (sample.length < 16_384 && !isOver) {
    const step = await iterator.next();
    isOver = step.done === true;
    if (!step.done) sample += step.value;
  }
  const layout = detectLayout(sample);
  const found = delimiter ?? (format === "tsv" ? "\t" : layout.delimiter);
  async function* all(): AsyncGenerator<string> {
    yield sample.slice(layout.skip);
    if (!isOver) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { delimiter: found, rows: readCells(all(), found, layout.skip > 0 ? 1 : 0) };
}

async function* readCells(
  chunks: AsyncIterable<string>,
  delimiter: string,
  linesBefore: number,
): AsyncGenerator<FileRecord> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  // A failure of the source ends the parser, and with it the loop below.
  pipeline(Readable.from(chunks), parser, () => undefined);
  let line = linesBefore + 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { line, cells: record };
      line = linesBefore + info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as { readonly records?: number };
    throw new PriceFileError(
      "INPUT_UNREADABLE",
      `Row ${(records ?? 0) + 1}, the header counted, cannot be read: ${error.message}. Is a quotation mark left open?`,
      { cause: error },
    );
  }
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let [rest, line] = ["", 0];
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) yield readJson(text, (line += 1));
  }
  if (rest !== "") yield readJson(rest, line + 1);
}

/** A line holds an object, or a part number by itself. */
function readJson(text: string, line: number): FileRecord {
  if (!/\S/.test(text)) return { line, names: [], cells: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      line,
      names: ["line"],
      cells: [text],
      problem: `The line is no JSON: ${(error as Error).message}`,
    };
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = Object.entries(isObject ? (value as object) : { sku: value });
  return {
    line,
    names: entries.map(([name]) => name),
    cells: entries.map(([, cell]) => textOf(cell)),
  };
}

const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell : cell === null || cell === undefined ? "" : JSON.stringify(cell);
