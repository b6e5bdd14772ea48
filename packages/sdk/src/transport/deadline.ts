import { platform, startTimer, type NativeSignal, type SignalLike } from "../platform.js";

/** Why {@link within} gave up before the work was done. */
export const ABORTED = /* @__PURE__ */ Symbol("aborted");
export const TIMED_OUT = /* @__PURE__ */ Symbol("timed out");

export type Stops = Set<() => void>;

// One listener for all that hangs on a signal: runtimes warn of a leak from the eleventh on.
const waiting = /* @__PURE__ */ new WeakMap<SignalLike, { stops: Stops; fire: () => void }>();

/**
 * Runs `work` until it settles, `caller` aborts, `ms` are over or one of `stops` is called, whichever
 * comes first. Work that is given up has its signal aborted. No listener and no timer stays behind.
 */
export function within<T>(
  ms: number,
  caller: SignalLike | undefined,
  stops: Stops,
  work: (signal: NativeSignal) => PromiseLike<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new platform.AbortController();
    const stop = (reason: symbol): void => {
      release();
      // eslint-disable-next-line prefer-promise-reject-errors -- a mark for the caller of this function
      reject(reason);
      controller.abort();
    };
    const abort = (): void => stop(ABORTED);
    const stopTimer = ms < Infinity ? startTimer(() => stop(TIMED_OUT), ms) : undefined;
    const release = (): void => {
      stopTimer?.();
      stops.delete(abort);
      if (caller) unhook(caller, abort);
    };
    stops.add(abort);
    if (caller) hook(caller, abort);
    if (caller?.aborted) return abort();
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        // eslint-disable-next-line prefer-promise-reject-errors -- handed on as it came
        reject(error);
      },
    );
  });
}

function hook(signal: SignalLike, stop: () => void): void {
  let entry = waiting.get(signal);
  if (!entry) {
    const stops: Stops = new Set();
    entry = { stops, fire: () => stops.forEach((each) => each()) };
    waiting.set(signal, entry);
    signal.addEventListener("abort", entry.fire);
  }
  entry.stops.add(stop);
}

function unhook(signal: SignalLike, stop: () => void): void {
  const entry = waiting.get(signal);
  if (!entry?.stops.delete(stop) || entry.stops.size > 0) return;
  waiting.delete(signal);
  signal.removeEventListener("abort", entry.fire);
}
