import { extname, resolve } from "node:path";
import type { PriceInput, PriceOptions, PriceResult, PriceStatus } from "@xi-sdk/resellers";
import { PriceFileError } from "../error.js";
import { formatOf, type TableFormat } from "../format.js";
import type { ReadOptions } from "../read/rows.js";
import type { FileInput } from "../read/text.js";
import type { PriceAlarm } from "./alarm.js";

/** What the job needs of an `XiClient`. */
export interface PriceFileClient {
  readonly account: {
    readonly customerNumber: string;
    readonly countryCode: string;
    readonly baseUrl: string;
  };
  readonly catalog: {
    price<Input extends PriceInput>(
      source: AsyncIterable<Input>,
      options: PriceOptions,
    ): AsyncIterable<PriceResult<Input>>;
  };
}

export interface PriceFileOptions extends ReadOptions {
  readonly xi: PriceFileClient;
  /** The path of the list, or its content: bytes in any encoding, or text. */
  readonly input: FileInput;
  /** Where the results go. Beside it lie, while the job runs, its parts and its checkpoint. */
  readonly output: string;
  /** Default: by the ending of `output`. */
  readonly outputFormat?: TableFormat | undefined;
  /** Where the rows without price and stock go. Default: `output` with `.failed` before its ending. */
  readonly failed?: string | undefined;
  /** Default: `output` with `.summary.json` for its ending. */
  readonly summary?: string | undefined;
  /** Results of an earlier run of this job, to compare with. */
  readonly earlier?: string | undefined;
  /** Writes only the results that differ from `earlier`. Default: `false`. */
  readonly changedOnly?: boolean | undefined;
  /** Holds back results that cannot be believed; needs `earlier`. */
  readonly alarm?: PriceAlarm | undefined;
  /** Lets results pass that the alarm has held. Default: `false`. */
  readonly accept?: boolean | undefined;
  /** Further options of `xi.catalog.price`. */
  readonly price?: Omit<
    PriceOptions,
    "checkpoint" | "deadline" | "onProgress" | "order" | "signal"
  >;
  /** When to stop asking; the rows left are written as not attempted. */
  readonly deadline?: Date | number | undefined;
  /** Stops the job; run again, it goes on where it stopped. */
  readonly signal?: PriceOptions["signal"];
  /** Begins anew although there is a checkpoint. Default: `false`. */
  readonly restart?: boolean | undefined;
  /** Rows after which results and checkpoint are written to the disk, at most. Default: 1,000, and once a second. */
  readonly commitRows?: number | undefined;
  readonly onProgress?: ((progress: PriceFileProgress) => void) | undefined;
  /** Milliseconds since 1970, for the times in the summary. Default: the system's. */
  readonly now?: (() => number) | undefined;
}

export interface PriceFileProgress {
  /** Rows that have their result, those of earlier runs included. */
  readonly rows: number;
  /** Rows of the file, as far as its lines tell; `undefined` for a stream. */
  readonly total: number | undefined;
  readonly byStatus: { readonly [status in PriceStatus]: number };
  /** Calls to the API, those of earlier runs included. */
  readonly calls: number;
  /** Rows a minute in this run. */
  readonly perMinute: number;
  readonly eta: Date | undefined;
  /** Until when the job waits for the rate limit. */
  readonly pausedUntil: Date | undefined;
}

/** Where everything goes. */
export interface Paths {
  readonly results: string;
  readonly failed: string;
  readonly summary: string;
  readonly checkpoint: string;
}

/** @throws PriceFileError when options contradict each other. */
export function pathsOf(options: PriceFileOptions, inputFormat: TableFormat): Paths {
  const { output, input } = options;
  const ending = extname(output);
  const base = output.slice(0, output.length - ending.length);
  const paths = {
    results: output,
    failed: options.failed ?? `${base}.failed.${inputFormat}`,
    summary: options.summary ?? `${base}.summary.json`,
    checkpoint: `${output}.checkpoint.json`,
  };
  const all = [...Object.values(paths), ...(typeof input === "string" ? [input] : [])];
  if (options.earlier !== undefined) all.push(options.earlier);
  if (new Set(all.map((path) => resolve(path))).size < all.length) {
    throw wrong(
      "output",
      "names a file that the job also reads or writes otherwise; give each its own",
    );
  }
  return paths;
}

/** @throws PriceFileError naming the option that cannot work. */
export function checkOptions({
  output,
  earlier,
  changedOnly,
  alarm,
  commitRows,
}: PriceFileOptions): void {
  if (output.trim() === "") throw wrong("output", "is empty; give the path for the results");
  if (changedOnly && earlier === undefined)
    throw wrong("changedOnly", "needs earlier, the results to compare with");
  if (commitRows !== undefined && !(Number.isInteger(commitRows) && commitRows > 0))
    throw wrong("commitRows", "is not a whole number of at least 1");
  if (!alarm) return;
  if (earlier === undefined) throw wrong("alarm", "needs earlier, the results to compare with");
  for (const name of ["fallPercent", "sharePercent"] as const) {
    const value = alarm[name];
    if (!Number.isInteger(value) || value < 0 || value > 100)
      throw wrong(`alarm.${name}`, "is not a whole number from 0 to 100");
  }
}

export const outputFormatOf = ({ output, outputFormat }: PriceFileOptions): TableFormat =>
  outputFormat ?? formatOf(output);

const wrong = (option: string, message: string): PriceFileError =>
  new PriceFileError("OPTIONS", `The job cannot be done: ${option} ${message}.`);
