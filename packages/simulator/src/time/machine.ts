import { setTimeout as after } from "node:timers/promises";

/** Time of the machine, for what goes on outside of the simulated world: a network does not follow its clock. */

/** @returns how many milliseconds have passed since, each time it is asked */
export function stopwatch(): () => number {
  const begin = performance.now();
  return () => performance.now() - begin;
}

/** Resolves after so many milliseconds. @throws the signal's reason when that is earlier */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await after(milliseconds, undefined, { signal });
}
