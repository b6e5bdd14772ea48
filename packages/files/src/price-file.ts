import type { PriceFileOptions } from "./job/plan.js";
import { runPriceFile } from "./job/run.js";
import type { PriceFileSummary } from "./job/summary.js";

/**
 * Prices a list from a file: reads CSV, TSV or NDJSON in any usual encoding, asks for price and
 * stock through `xi.catalog.price`, and writes the results, the rows that failed and a summary.
 *
 * Memory stays bounded however long the list is. The files get their names when they are whole.
 * A job that was cut off, by the signal, an error or a crash, goes on when it is run again with the
 * same input and options: a checkpoint beside the output says how far it has come.
 *
 * @returns what was done, as the summary file has it.
 * @throws PriceFileError for files and options that cannot be worked with; what
 *   `xi.catalog.price` throws, such as refused credentials, after the results so far are kept.
 */
export const priceFile = (options: PriceFileOptions): Promise<PriceFileSummary> =>
  runPriceFile(options);
