import { createHash, type Hash } from "node:crypto";
import type { PriceInput, PriceProgress, PriceResult } from "@xi-sdk/resellers";
import { Fifo } from "../fifo.js";
import { FAILURE_COLUMNS } from "../read/header.js";
import { inputOf, openSource, type Source, type SourceRow } from "../read/rows.js";
import { rowsText } from "../write/cells.js";
import { PartFile, remove } from "../write/files.js";
import { hasFallen } from "./alarm.js";
import { digestOf, inputChanged, loadState, saveState, type JobState } from "./checkpoint.js";
import { CHANGE_COLUMNS, RESULT_COLUMNS, resultRow } from "./columns.js";
import { EarlierResults } from "./earlier.js";
import { failureOf } from "./failure.js";
import {
  checkOptions,
  outputFormatOf,
  pathsOf,
  type Paths,
  type PriceFileOptions,
} from "./plan.js";
import { finish, summaryOf, type PriceFileSummary } from "./summary.js";
import { count, emptyTally, type Tally } from "./tally.js";

const COMMIT_ROWS = 1_000;
const COMMIT_MS = 1_000;
/** Rows that are made into text at a time: text takes less memory than the rows. */
const TEXT_ROWS = 50;
/** Outcomes kept for repeated rows, unless the caller says otherwise: rows may be long. */
const REMEMBERED = 500;

/** @param step is told each point at which a crash would leave the files in another state. */
export async function runPriceFile(
  options: PriceFileOptions,
  step: (name: string) => void = () => undefined,
): Promise<PriceFileSummary> {
  checkOptions(options);
  const source = await openSource(options.input, options);
  const paths = pathsOf(options, source.format);
  if (options.restart) await remove(paths.checkpoint);
  const known = await loadState(paths.checkpoint, optionsDigest(options));
  if (known?.isComplete) return finish(options, source, paths, known, step);
  const earlier =
    options.earlier === undefined ? undefined : await EarlierResults.read(options.earlier);
  const job = new Job(options, source, paths, earlier, known, step);
  const isStopped = await job.run();
  const state = job.state(!isStopped);
  if (isStopped) return summaryOf("stopped", options, source, paths, state);
  return finish(options, source, paths, state, step);
}

/** Of all that the content of the files depends on, besides the input. */
const optionsDigest = (options: PriceFileOptions): string => {
  const { price, columns, earlier, changedOnly, alarm, encoding, delimiter, xi } = options;
  const { params, customerNumber, countryCode } = price ?? {};
  return digestOf([
    xi.account,
    { params, customerNumber, countryCode, columns, earlier, changedOnly, alarm },
    {
      encoding,
      delimiter,
      inputFormat: options.inputFormat,
      outputFormat: outputFormatOf(options),
    },
  ]);
};

class Job {
  readonly #options: PriceFileOptions;
  readonly #source: Source;
  readonly #paths: Paths;
  readonly #earlier: EarlierResults | undefined;
  readonly #known: JobState | undefined;
  readonly #step: (name: string) => void;
  readonly #now: () => number;
  readonly #startedAt: string;
  readonly #tally: Tally;
  /** Over the rows that are done. */
  readonly #input: Hash = createHash("sha256");
  readonly #waiting = new Fifo<SourceRow>();
  readonly #columns: readonly string[];
  #results: unknown[][] = [];
  #failures: { readonly columns: readonly string[]; readonly row: unknown[] }[] = [];
  #files: { readonly results: PartFile; readonly failed: PartFile } | undefined;
  #bytes = { results: 0, failed: 0 };
  #digest = "";
  #calls = 0;
  #uncommitted = 0;
  #committedAt: number;

  constructor(
    options: PriceFileOptions,
    source: Source,
    paths: Paths,
    earlier: EarlierResults | undefined,
    known: JobState | undefined,
    step: (name: string) => void,
  ) {
    this.#options = options;
    this.#source = source;
    this.#paths = paths;
    this.#earlier = earlier;
    this.#known = known;
    this.#step = step;
    this.#now = options.now ?? Date.now;
    this.#committedAt = this.#now();
    this.#startedAt = known?.startedAt ?? new Date(this.#now()).toISOString();
    this.#tally = known?.tally ?? emptyTally();
    this.#columns = [...RESULT_COLUMNS, ...(earlier ? CHANGE_COLUMNS : [])];
  }

  /** @returns whether the caller has stopped the job before its end. */
  async run(): Promise<boolean> {
    const { xi, price, deadline, signal } = this.#options;
    const { bytes = { results: 0, failed: 0 } } = this.#known ?? {};
    const results = await PartFile.open(this.#paths.results, bytes.results);
    const failed = await PartFile.open(this.#paths.failed, bytes.failed);
    this.#files = { results, failed };
    try {
      if (bytes.results === 0) this.#begin();
      const priced = xi.catalog.price(this.#inputs(), {
        ...price,
        remember: price?.remember ?? REMEMBERED,
        deadline,
        signal,
        onProgress: (progress) => this.#tell(progress),
      });
      try {
        for await (const result of priced) {
          // What the signal has cut short is asked again when the job goes on.
          if (signal?.aborted && result.status === "not-attempted") break;
          this.#settle(this.#waiting.shift() as SourceRow, result);
          if (this.#isDue()) await this.#commit(false);
        }
      } catch (error) {
        await this.#commit(false);
        throw error;
      }
      const isStopped = signal?.aborted === true;
      await this.#commit(!isStopped);
      return isStopped;
    } finally {
      await results.close();
      await failed.close();
    }
  }

  state(isComplete: boolean): JobState {
    return {
      version: 1,
      options: optionsDigest(this.#options),
      input: this.#digest,
      bytes: this.#bytes,
      tally: this.#tally,
      calls: (this.#known?.calls ?? 0) + this.#calls,
      startedAt: this.#startedAt,
      finishedAt: isComplete ? new Date(this.#committedAt).toISOString() : null,
      isComplete,
    };
  }

  /** What to ask, row by row; the rows that an earlier run has done are gone through and compared. */
  async *#inputs(): AsyncGenerator<PriceInput> {
    const done = this.#known?.tally.rows ?? 0;
    let rows = 0;
    for await (const row of this.#source.rows) {
      if (rows === done) this.#compareInput();
      rows += 1;
      if (rows <= done) {
        this.#hash(row);
        continue;
      }
      this.#waiting.push(row);
      yield inputOf(row);
    }
    if (rows < done) throw inputChanged(this.#paths.checkpoint);
    if (rows === done) this.#compareInput();
  }

  #compareInput(): void {
    if (!this.#known) return;
    if (this.#input.copy().digest("hex") !== this.#known.input)
      throw inputChanged(this.#paths.checkpoint);
  }

  #hash({ names, cells }: SourceRow): void {
    this.#input.update(JSON.stringify([names, cells]));
  }

  /** The first line of each file; a row per line follows in NDJSON, where there is none. */
  #begin(): void {
    const format = outputFormatOf(this.#options);
    if (format !== "ndjson")
      this.#files?.results.add(rowsText(format, this.#columns, [this.#columns]));
  }

  #settle(row: SourceRow, result: PriceResult): void {
    this.#hash(row);
    count(this.#tally, row, result);
    this.#uncommitted += 1;
    if (row.isBlank) return;
    this.#write(row, result);
    if (this.#results.length >= TEXT_ROWS) this.#makeText();
    const failure = failureOf(row, result);
    if (!failure) return;
    const kept = row.names.flatMap((name, at) =>
      (FAILURE_COLUMNS as readonly string[]).includes(name) ? [] : [at],
    );
    this.#failures.push({
      columns: [...kept.map((at) => row.names[at] ?? ""), ...FAILURE_COLUMNS],
      row: [...kept.map((at) => row.cells[at] ?? ""), failure.code, failure.reason],
    });
  }

  #write(row: SourceRow, result: PriceResult): void {
    const { price, xi, alarm, changedOnly } = this.#options;
    const account = { ...xi.account };
    const found = resultRow(row, result, {
      customerNumber: price?.customerNumber ?? account.customerNumber,
      countryCode: price?.countryCode ?? account.countryCode,
    });
    const change = this.#earlier?.compare(found);
    if (change) {
      const { compared } = this.#tally;
      compared[
        change.change === "new" ? "fresh" : change.change === "" ? "unchanged" : "changed"
      ] += 1;
      if (
        found.price !== null &&
        change.previousPrice &&
        found.currency === change.previousCurrency
      ) {
        compared.priced += 1;
        if (alarm && hasFallen(change.previousPrice, String(found.price), alarm.fallPercent))
          compared.fallen += 1;
      }
      if (changedOnly && change.change === "") return;
    }
    const all: { readonly [column: string]: unknown } = { ...found, ...change };
    this.#results.push(this.#columns.map((column) => all[column] ?? null));
  }

  #isDue(): boolean {
    const { commitRows = COMMIT_ROWS } = this.#options;
    return this.#uncommitted >= commitRows || this.#now() - this.#committedAt >= COMMIT_MS;
  }

  /** First the results, then the checkpoint that stands for them: a crash between costs only work. */
  async #commit(isComplete: boolean): Promise<void> {
    const files = this.#files;
    if (!files) return;
    this.#makeText();
    this.#step("before the results are written");
    await files.results.write();
    this.#step("between results and failed rows");
    await files.failed.write();
    this.#step("before the checkpoint");
    this.#bytes = { results: files.results.bytes, failed: files.failed.bytes };
    this.#digest = this.#input.copy().digest("hex");
    this.#uncommitted = 0;
    this.#committedAt = this.#now();
    await saveState(this.#paths.checkpoint, this.state(isComplete));
    this.#step("after the checkpoint");
  }

  #makeText(): void {
    const format = outputFormatOf(this.#options);
    this.#files?.results.add(rowsText(format, this.#columns, this.#results));
    this.#files?.failed.add(this.#failureText());
    this.#results = [];
    this.#failures = [];
  }

  #failureText(): string {
    const { format } = this.#source;
    if (format === "ndjson")
      return this.#failures.map(({ columns, row }) => rowsText(format, columns, [row])).join("");
    const columns = this.#failures[0]?.columns;
    if (!columns) return "";
    const rows = this.#failures.map(({ row }) => row);
    const isFirst = this.#files?.failed.isEmpty === true;
    return rowsText(format, columns, isFirst ? [[...columns], ...rows] : rows);
  }

  #tell({ calls, perMinute, pausedUntil }: PriceProgress): void {
    this.#calls = calls;
    const { rows, byStatus } = this.#tally;
    const { total } = this.#source;
    const left = total === undefined ? NaN : total - rows;
    const eta = new Date(this.#now() + (left / perMinute) * 60_000);
    this.#options.onProgress?.({
      rows,
      total,
      byStatus: { ...byStatus },
      calls: (this.#known?.calls ?? 0) + calls,
      perMinute,
      eta: Number.isNaN(eta.getTime()) ? undefined : eta,
      pausedUntil,
    });
  }
}
