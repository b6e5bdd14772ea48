import { fork, type ChildProcess } from "node:child_process";

type Message<Report> =
  | { readonly isReady: true }
  | { readonly step: number; readonly next?: number }
  | { readonly report: Report };

/** Processes that live in one simulated time, which goes on when all of them wait for it. */
export interface Lockstep<Report> {
  now(): number;
  /** Lets all begin at once, and gives back what they report. */
  run(): Promise<Report[]>;
  kill(): void;
}

/**
 * Starts one process of the module for each argument. Each keeps its time with a `QuietClock`.
 *
 * @param beforeStep is awaited before time goes on, while nothing is on its way anywhere
 */
export function startLockstep<Report>(
  module: string,
  args: readonly object[],
  beforeStep: () => Promise<void> = async () => undefined,
): Lockstep<Report> {
  let now = Date.UTC(2026, 2, 2, 12);
  let step = 0;
  const children: ChildProcess[] = [];
  /** What those who are quiet in this step wait for. Who has reported takes part no more. */
  const quiet = new Map<ChildProcess, number | undefined>();
  const working = new Set<ChildProcess>();

  const goOn = async (): Promise<void> => {
    if (working.size === 0 || ![...working].every((child) => quiet.has(child))) return;
    const times = [...quiet.values()].filter((time) => time !== undefined);
    // Else somebody waits for real time, and tells when it has passed.
    if (times.length === 0) return;
    quiet.clear();
    step += 1;
    await beforeStep();
    now = Math.max(now, Math.min(...times));
    for (const child of working) child.send({ step, time: now });
  };

  const started = args.map((given) => {
    const child = fork(module, [JSON.stringify(given)], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    children.push(child);
    const listeners: { ready?: () => void; report?: (report: Report) => void } = {};
    const isReady = new Promise<void>((resolve) => (listeners.ready = resolve));
    const report = new Promise<Report>((resolve, reject) => {
      listeners.report = resolve;
      child.once("exit", () => reject(new Error("A process ended before its work was done.")));
    });
    child.on("message", (message: Message<Report>) => {
      if ("isReady" in message) return listeners.ready?.();
      if ("report" in message) {
        working.delete(child);
        quiet.delete(child);
        listeners.report?.(message.report);
      } else if (message.step === step && step > 0) quiet.set(child, message.next);
      else return;
      void goOn();
    });
    return { child, isReady, report };
  });

  return {
    now: () => now,
    run: async () => {
      await Promise.all(started.map(({ isReady, report }) => Promise.race([isReady, report])));
      step += 1;
      for (const { child } of started) working.add(child);
      for (const { child } of started) child.send({ step, time: now });
      return Promise.all(started.map(({ report }) => report));
    },
    kill: () => {
      for (const child of children) child.kill("SIGKILL");
    },
  };
}
