import { durationOf } from "../time/duration.js";
import { share } from "./match.js";
import type { FaultDelay } from "./rule.js";

/** How long one call is delayed, in milliseconds. The same seed and call, the same delay. */
export function delayOf(by: FaultDelay, seed: number, call: number): number {
  if (typeof by !== "object") return durationOf(by);
  const first = share(seed + 1, call);
  if ("from" in by) {
    const from = durationOf(by.from);
    return Math.round(from + (durationOf(by.to) - from) * first);
  }
  const median = durationOf(by.median);
  if (median === 0) return 0;
  const spread = Math.log(durationOf(by.p95) / median) / normal95;
  const second = share(seed + 2, call);
  // Box and Muller make a normal distribution out of two even ones; the first may not be 0.
  const normal = Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
  return Math.round(median * Math.exp(spread * normal));
}

/** 95 in 100 of a normal distribution lie under it. */
const normal95 = 1.6448536269514722;
