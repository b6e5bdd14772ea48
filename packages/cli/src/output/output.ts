import { usage } from "../failure/failure.js";
import type { Io } from "../io.js";
import { painterFor } from "./colour.js";
import { chosenFields, exactText, flatten, pick, valueAt, type Row } from "./fields.js";

export const FORMATS = ["table", "tsv", "csv", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

export interface OutputOptions {
  readonly json?: string | true | undefined;
  readonly format?: string | undefined;
  readonly header?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** What is told of the rows that a command finds. */
export interface RowShape {
  /** Members shown as columns; all that the rows have, by `fields`. */
  readonly columns: readonly string[];
  /** Members that `--json` may name. */
  readonly fields: readonly string[];
}

/** Which form data takes: as asked for, else a table on a terminal and TSV in a pipe. */
function formatOf(options: OutputOptions, isTTY: boolean): Format {
  const { json, format } = options;
  if (json !== undefined) {
    if (format !== undefined && format !== "json" && format !== "ndjson")
      throw usage(`--json and --format ${format} contradict each other.`, "Give one of them.");
    return format === "ndjson" ? "ndjson" : "json";
  }
  if (format === undefined) return isTTY ? "table" : "tsv";
  const known = FORMATS.find((each) => each === format);
  if (known) return known;
  throw usage(`There is no format "${format}".`, `Take one of: ${FORMATS.join(", ")}.`);
}

/** Writes data to the standard output, and notes to the error output. */
export class Output {
  readonly #io: Io;
  readonly #options: OutputOptions;
  readonly format: Format;

  constructor(io: Io, options: OutputOptions) {
    this.#io = io;
    this.#options = options;
    this.format = formatOf(options, io.stdout.isTTY);
  }

  /** A line for people, on the error output. */
  note(text: string): void {
    if (!this.#options.quiet) this.#io.stderr.write(`${text}\n`);
  }

  /** Text as it is, for what is neither rows nor a record. */
  text(text: string): void {
    this.#io.stdout.write(text);
  }

  /**
   * Writes rows as they come; a table waits for the last one. @returns how many there were
   * @throws Failure when `--json` names a field that rows do not have
   */
  async rows(rows: AsyncIterable<Row> | Iterable<Row>, shape: RowShape): Promise<number> {
    const fields = chosenFields(this.#options.json, shape.fields);
    const write = async (text: string): Promise<void> => {
      if (!this.#io.stdout.write(text)) await this.#io.stdout.drained();
    };
    const cut = (row: Row): Row => (fields ? pick(row, fields) : row);
    let count = 0;
    if (this.format === "table") {
      const all: Row[] = [];
      for await (const row of rows) all.push(row);
      if (all.length === 0) this.note("Nothing found.");
      else await this.#table(all, shape.columns);
      return all.length;
    }
    if (this.format === "json") {
      for await (const row of rows) {
        await write(`${count === 0 ? "[" : ","}\n  ${JSON.stringify(cut(row))}`);
        count += 1;
      }
      await write(count === 0 ? "[]\n" : "\n]\n");
      return count;
    }
    const line =
      this.format === "ndjson"
        ? (row: Row) => `${JSON.stringify(cut(row))}\n`
        : await this.#separated(shape.columns);
    if (this.format !== "ndjson" && this.#options.header !== false)
      await write(line(Object.fromEntries(shape.columns.map((name) => [name, name]))));
    for await (const row of rows) {
      await write(line(row));
      count += 1;
    }
    return count;
  }

  /** Writes one thing: its members with their values. */
  async record(record: Row, fields: readonly string[] = Object.keys(record)): Promise<void> {
    const chosen = chosenFields(this.#options.json, fields);
    if (this.format === "json" || this.format === "ndjson") {
      const shown = chosen ? pick(record, chosen) : record;
      this.text(`${JSON.stringify(shown, null, this.format === "json" ? 2 : 0)}\n`);
      return;
    }
    if (this.format === "table") {
      const { recordLines } = await import("./record.js");
      const { stdout, env } = this.#io;
      this.text(recordLines(record, stdout.columns, painterFor(stdout, env)));
      return;
    }
    const rows = flatten(record).map(([field, value]) => ({ field, value }));
    await this.rows(rows, { columns: ["field", "value"], fields: ["field", "value"] });
  }

  async #table(rows: readonly Row[], names: readonly string[]): Promise<void> {
    const { columnsOf } = await import("./record.js");
    const { layOut } = await import("./table.js");
    const { stdout, env } = this.#io;
    const { lines, hidden } = layOut(columnsOf(rows, names), stdout.columns);
    const paint = painterFor(stdout, env);
    const [head = "", ...body] = lines;
    this.text([paint("bold", head), ...body, ""].join("\n"));
    if (hidden.length > 0)
      this.note(`The terminal has no room for ${hidden.join(", ")}; --json shows all.`);
  }

  async #separated(columns: readonly string[]): Promise<(row: Row) => string> {
    const cells = (row: Row): string[] => columns.map((name) => exactText(valueAt(row, name)));
    if (this.format === "csv") {
      const { stringify } = await import("csv-stringify/sync");
      return (row) => stringify([cells(row)]);
    }
    return (row) => `${cells(row).map(escapeTab).join("\t")}\n`;
  }
}

const ESCAPES: { readonly [character: string]: string } = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\",
};

/** One line for one row, whatever the texts hold. */
const escapeTab = (text: string): string =>
  text.replace(/[\t\n\r\\]/g, (each) => ESCAPES[each] ?? each);
