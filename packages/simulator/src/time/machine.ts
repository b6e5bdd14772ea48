import { alarm } from "./alarm.js";

/** Time of the machine, for what goes on outside of the simulated world: a network does not follow its clock. */

/** @returns how many milliseconds have passed since, each time it is asked */
export function stopwatch(): () => number {
  const begin = performance.now();
  return () => performance.now() - begin;
}

/** Resolves after so many milliseconds. @throws the signal's reason when that is earlier */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const owner = {};
    const leave = (): void => {
      alarm.clear(owner);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", leave, { once: true });
    alarm.set(owner, milliseconds, true, () => {
      signal?.removeEventListener("abort", leave);
      resolve();
    });
  });
}

export interface Deadline {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  /** Nobody waits for it any more. */
  clear(): void;
}

/** Gives something so many milliseconds. */
export function deadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  alarm.set(controller, milliseconds, true, () =>
    controller.abort(new Error(`No answer within ${milliseconds} ms.`)),
  );
  return { signal: controller.signal, clear: () => alarm.clear(controller) };
}
