import { appendFile, truncate } from "node:fs/promises";
import type { PriceCheckpoint } from "@xi-sdk/resellers";
import { PriceFileError } from "./error.js";
import { digestOf } from "./job/checkpoint.js";
import { readIfThere } from "./write/files.js";

/** Keeps the ids of the batches of one run, each up to 90 characters without blanks or line ends. */
export interface BatchStore {
  /** Every id saved so far, in any order. */
  load(): Iterable<string> | PromiseLike<Iterable<string>>;
  save(id: string): PromiseLike<void> | void;
}

/**
 * A checkpoint for `xi.catalog.price` over a set of finished batches. The id of a batch holds its
 * place and a hash of its inputs, of the account and of `params`, so that a run over inputs that
 * have changed is refused instead of mixed with the results of the run before.
 */
export function batchCheckpoint(store: BatchStore): PriceCheckpoint {
  const finished = new Map<string, string>();
  let about: unknown;
  const hash = (inputs: readonly unknown[]): string => digestOf([about, inputs]);
  return {
    open: async (given) => {
      about = given;
      finished.clear();
      for (const id of await store.load()) {
        const [first = "", digest = ""] = id.split("-");
        finished.set(first, digest);
      }
    },
    has: (first, inputs) => {
      const known = finished.get(String(first));
      if (known !== undefined && known !== hash(inputs)) {
        throw new PriceFileError(
          "CHECKPOINT_OF_OTHER_INPUT",
          `The checkpoint was made for other inputs, another account or other params; the ${inputs.length} inputs from ${first} on differ. ` +
            "Give the same ones again to go on, or begin with an empty checkpoint.",
        );
      }
      return known !== undefined;
    },
    save: (first, inputs) => store.save(`${first}-${hash(inputs)}`),
  };
}

/** The same, in a file with one id a line, which is made when it is missing. Delete it when the run is over. */
export const fileCheckpoint = (path: string): PriceCheckpoint =>
  batchCheckpoint({
    load: async () => {
      const text = await readIfThere(path);
      if (text === undefined) return [];
      // A line without its end was cut off while it was written; the next one must not join it.
      const whole = text.slice(0, text.lastIndexOf("\n") + 1);
      if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole));
      return whole.split("\n").filter(Boolean);
    },
    save: (id) => appendFile(path, `${id}\n`),
  });
