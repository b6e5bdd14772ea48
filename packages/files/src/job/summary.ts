import type { ColumnMapping } from "../read/header.js";
import type { Source } from "../read/rows.js";
import { partOf, publish, remove, replaceFile } from "../write/files.js";
import { isTripped } from "./alarm.js";
import type { JobState } from "./checkpoint.js";
import type { Paths, PriceFileOptions } from "./plan.js";
import type { Tally } from "./tally.js";

/** What a job has done; also what its summary file holds. */
export interface PriceFileSummary extends Tally {
  /**
   * `finished`: the files are in their places. `stopped`: by the signal; run again, the job goes on.
   * `held`: the alarm; the results wait as a part file until the job is run with `accept`.
   */
  readonly outcome: "finished" | "stopped" | "held";
  readonly input: {
    readonly format: string;
    readonly encoding: string;
    readonly delimiter: string | null;
    readonly hasHeader: boolean;
    /** What each column was taken for. */
    readonly columns: readonly ColumnMapping[];
  };
  /** Calls to the API, those of earlier runs of this job included. */
  readonly calls: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** `null` where there is no such file. */
  readonly files: {
    readonly results: string;
    readonly failed: string | null;
    readonly summary: string;
  };
}

export function summaryOf(
  outcome: PriceFileSummary["outcome"],
  options: PriceFileOptions,
  { format, encoding, delimiter, hasHeader, mapping }: Source,
  paths: Paths,
  state: JobState,
): PriceFileSummary {
  const place = outcome === "finished" ? (path: string) => path : partOf;
  return {
    outcome,
    input: { format, encoding, delimiter: delimiter ?? null, hasHeader, columns: mapping() },
    ...state.tally,
    calls: state.calls,
    startedAt: state.startedAt,
    finishedAt: state.finishedAt,
    files: {
      results: place(paths.results),
      failed: state.bytes.failed > 0 ? place(paths.failed) : null,
      summary: paths.summary,
    },
  };
}

/** Gives the whole files their names. May be done again after a crash at any point of it. */
export async function finish(
  options: PriceFileOptions,
  source: Source,
  paths: Paths,
  state: JobState,
  step: (name: string) => void,
): Promise<PriceFileSummary> {
  const { alarm, accept } = options;
  if (alarm && !accept && isTripped(alarm, state.tally.compared))
    return summaryOf("held", options, source, paths, state);
  const summary = summaryOf("finished", options, source, paths, state);
  step("before the files get their names");
  if (state.bytes.failed > 0) await publish(paths.failed);
  else await Promise.all([remove(partOf(paths.failed)), remove(paths.failed)]);
  step("after the failed rows");
  await publish(paths.results);
  step("after the results");
  await replaceFile(paths.summary, `${JSON.stringify(summary, null, 2)}\n`);
  step("after the summary");
  await remove(paths.checkpoint);
  step("after the checkpoint is gone");
  return summary;
}
