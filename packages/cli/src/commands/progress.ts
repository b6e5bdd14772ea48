import type { PriceFileProgress } from "@xi-sdk/files";
import type { Io } from "../io.js";

const WIDTH = 24;
const PAUSE = 100;

/** One line on the terminal that says how far a list has come. Nowhere else. */
export class Progress {
  readonly #io: Io;
  readonly #isShown: boolean;
  #lastAt = 0;

  constructor(io: Io, isQuiet: boolean) {
    this.#io = io;
    const { env, stderr } = io;
    this.#isShown = stderr.isTTY && !isQuiet && env["TERM"] !== "dumb" && !env["CI"];
  }

  show(now: PriceFileProgress): void {
    const at = this.#io.now();
    if (!this.#isShown || at - this.#lastAt < PAUSE) return;
    this.#lastAt = at;
    const { stderr } = this.#io;
    stderr.write(`\r\x1b[2K${lineOf(now, at).slice(0, stderr.columns - 1)}`);
  }

  clear(): void {
    if (this.#isShown) this.#io.stderr.write("\r\x1b[2K");
  }
}

/** As in `████░░░░  1,200 of 4,800  900/min  4 min left`. */
export function lineOf(
  { rows, total, perMinute, eta, pausedUntil }: PriceFileProgress,
  now: number,
): string {
  const done = total ? Math.min(1, rows / total) : 0;
  const full = Math.round(done * WIDTH);
  const bar = total ? `${"█".repeat(full)}${"░".repeat(WIDTH - full)}  ` : "";
  const count = total
    ? `${rows.toLocaleString("en")} of ${total.toLocaleString("en")}`
    : rows.toLocaleString("en");
  const rate = `${Math.round(perMinute).toLocaleString("en")}/min`;
  const left = eta ? `${spanOf(eta.getTime() - now)} left` : "";
  const pause = pausedUntil
    ? `waits ${spanOf(pausedUntil.getTime() - now)} for the rate limit`
    : "";
  return `${bar}${[count, rate, pause || left].filter(Boolean).join("  ")}`;
}

function spanOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  if (seconds < 100) return `${seconds} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
