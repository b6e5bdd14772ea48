/**
 * What a limit shared by four processes costs: 20,000 part numbers at 60 calls a minute, one Redis,
 * and a clock 20 times as fast. It runs the example, which says what the simulator has seen.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../tools/check/shared.mjs";
import { spread, table } from "./figures.mjs";

const scale = 20;
/** A round takes half a minute, whatever the machine. */
const most = 3;

/** Prints a table in Markdown. */
export function sharedPart({ rounds, share, print }) {
  const parts = Math.round(20_000 * share);
  const runs = Array.from({ length: Math.min(rounds, most) }, () => runOnce(parts));
  const minutes = runs.flatMap(({ perMinute }) => perMinute.slice(0, -1));
  const figures = (of, digits = 0) => spread(runs.map(of), digits);
  print(
    table([
      [`${parts} part numbers, 4 processes, clock x ${scale}`, "figure"],
      ["time / bound", figures(({ took, bound }) => took / bound, 3)],
      ["calls answered", figures(({ answered }) => answered)],
      ["calls in a full minute", minutes.length > 0 ? spread(minutes, 0) : "none was full"],
      ["calls refused (429)", figures(({ refused }) => refused)],
      ["token calls", figures(({ tokenCalls }) => tokenCalls)],
      ["part numbers without result", figures(({ lost }) => lost)],
    ]),
  );
}

function runOnce(parts) {
  const example = join(root, "tools/run-example.mjs");
  const options = ["--json", "--parts", String(parts), "--scale", String(scale)];
  const args = [example, "four-workers", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The example ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
