import { createHash } from "node:crypto";
import { PriceFileError } from "../error.js";
import { readIfThere, replaceFile } from "../write/files.js";
import type { Tally } from "./tally.js";

/** How far a job has come, written each time with the results that it stands for. */
export interface JobState {
  readonly version: 1;
  /** Of the options that the files depend on. */
  readonly options: string;
  /** Of the rows of the input that are done. */
  readonly input: string;
  /** How much of each part file belongs to them. */
  readonly bytes: { readonly results: number; readonly failed: number };
  readonly tally: Tally;
  /** Calls to the API so far, all runs together. */
  readonly calls: number;
  readonly startedAt: string;
  /** When the last row was done. */
  readonly finishedAt: string | null;
  /** Every row is done; only the names of the files are left to be changed. */
  readonly isComplete: boolean;
}

export const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** @throws PriceFileError when it is damaged or belongs to other options. */
export async function loadState(path: string, options: string): Promise<JobState | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  let state: JobState;
  try {
    state = JSON.parse(text) as JobState;
    if (state.version !== 1) throw new SyntaxError("it was written by another version");
  } catch (error) {
    throw new PriceFileError(
      "CHECKPOINT_UNREADABLE",
      `The checkpoint ${path} cannot be read: ${(error as Error).message}. Give restart: true to begin anew.`,
      { cause: error },
    );
  }
  if (state.options !== options) {
    throw new PriceFileError(
      "CHECKPOINT_OF_OTHER_OPTIONS",
      `The checkpoint ${path} was made with other options or for another account. ` +
        "Give the same ones again to go on, or restart: true to begin anew.",
    );
  }
  return state;
}

export const saveState = (path: string, state: JobState): Promise<void> =>
  replaceFile(path, JSON.stringify(state));

export const inputChanged = (path: string): PriceFileError =>
  new PriceFileError(
    "CHECKPOINT_OF_OTHER_INPUT",
    `The rows that the checkpoint ${path} stands for are no longer those of the input. ` +
      "Give the same input again to go on, or restart: true to begin anew.",
  );
