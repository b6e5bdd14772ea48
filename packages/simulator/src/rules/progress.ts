import type { Settings } from "../settings.js";
import { durationOf } from "../time/duration.js";
import { oneDay } from "./moments.js";
import type { Progress } from "./order.js";

/** What moves the orders of a workspace on where nobody chose. */
const usualProgress: Progress = {
  mode: "time",
  ship: oneDay,
  invoice: oneDay,
  deliver: 3 * oneDay,
};

/** How progress is written by people. Bare numbers are milliseconds. */
export type ProgressChoice =
  | string
  | {
      readonly mode: "time";
      readonly ship?: string | number;
      readonly invoice?: string | number;
      readonly deliver?: string | number;
    };

/**
 * What a choice says: `time`, `immediate`, `manual`, `reads:2` for a step after every second read of
 * the order's details, or the durations of `time` one by one.
 * @throws RangeError when it says nothing that is known
 */
export function progressOf(choice: ProgressChoice): Progress {
  if (typeof choice !== "string") {
    const { ship = "24h", invoice = "24h", deliver = "72h" } = choice;
    if (choice.mode !== "time") throw unknown(JSON.stringify(choice));
    return {
      mode: "time",
      ship: durationOf(ship),
      invoice: durationOf(invoice),
      deliver: durationOf(deliver),
    };
  }
  const text = choice.trim().toLowerCase();
  if (text === "time") return usualProgress;
  if (text === "immediate" || text === "manual") return { mode: text };
  const [, count = "1"] = /^reads(?::([1-9]\d{0,3}))?$/.exec(text) ?? [undefined, ""];
  if (count === "") throw unknown(choice);
  return { mode: "reads", every: Number(count), reads: 0 };
}

const unknown = (text: string): RangeError =>
  new RangeError(`${text} is no progress of orders. Take time, immediate, manual or reads:2.`);

/** What moves the orders of a workspace on. */
export const progressIn = (settings: Settings): Progress =>
  (settings.get("order-progress") as Progress | undefined) ?? usualProgress;

/** As a choice that says the same. */
export function spelledOut(progress: Progress): ProgressChoice {
  if (progress.mode === "reads") return `reads:${progress.every}`;
  return progress.mode === "time" ? progress : progress.mode;
}
