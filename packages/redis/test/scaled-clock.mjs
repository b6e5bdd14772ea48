/**
 * Time that passes faster than the system's, the same in all processes that give the same values.
 *
 * @param {number} startedAt the system's time at which it shows 12:00 of 2 March 2026
 * @param {number} rate
 */
export function scaledClock(startedAt, rate) {
  const noon = Date.UTC(2026, 2, 2, 12);
  return {
    now: () => noon + (performance.timeOrigin + performance.now() - startedAt) * rate,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          reject(new Error("The wait was aborted."));
        };
        const timer = setTimeout(() => {
          signal.removeEventListener("abort", stop);
          resolve();
        }, ms / rate);
        signal.addEventListener("abort", stop);
      }),
  };
}
