import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openLedger } from "@xi-sdk/ledger";
import { XiClient, type Clock, type XiClientOptions } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";
import { trouble } from "./faults.js";
import { settledOf, truthOf, type Settled, type Truth } from "./tally.js";

export interface Processes {
  readonly orders: number;
  readonly seed: number;
  readonly store: string;
  readonly workers: number;
  /** How many times one of them is killed. */
  readonly kills: number;
  readonly onProgress?: ((placed: number, unknown: number, kills: number) => void) | undefined;
}

/** What a worker is told to do. */
export interface Job {
  readonly options: XiClientOptions;
  readonly store: string;
  readonly clock: FastTime;
  /** The places of its orders in the list. */
  readonly indexes: readonly number[];
}

export interface FastTime {
  readonly began: number;
  readonly scale: number;
}

const SCALE = 50;

/** Real time, but faster; the same in every process. */
export const fastClock = ({ began, scale }: FastTime): Clock => ({
  now: () => began + Math.floor((Date.now() - began) * scale),
  sleep: async (ms, signal) => {
    const stop = new AbortController();
    const end = (): void => stop.abort();
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    try {
      await delay(ms / scale, undefined, { signal: stop.signal });
    } finally {
      signal.removeEventListener("abort", end);
    }
  },
});

/** Several processes over one store, all in a time that is fifty times as fast; some of them are killed. */
export async function inProcesses({
  orders,
  seed,
  store,
  workers,
  kills,
  onProgress,
}: Processes): Promise<Truth & Settled & { readonly kills: number }> {
  const clock: FastTime = { began: Date.now(), scale: SCALE };
  await using simulator = await createSimulator({ clock: fastClock(clock), products: 20 });
  trouble(simulator, seed);
  const { url } = await simulator.listen();
  const options = { ...simulator.credentials, environment: url, timeout: 1_000 };
  const client = new XiClient({ ...options, clock: fastClock(clock) });
  await using ledger = await openLedger({ client, store, clock: fastClock(clock) });

  const jobs = Array.from({ length: workers }, (_, worker): Job => ({
    options,
    store,
    clock,
    indexes: Array.from({ length: orders }, (__, index) => index).filter(
      (index) => index % workers === worker,
    ),
  }));
  const children = jobs.map((): ChildProcess | undefined => undefined);
  let killed = 0;
  const supervise = jobs.map(async (job, at) => {
    for (;;) {
      const child = fork(fileURLToPath(new URL("worker.js", import.meta.url)));
      children[at] = child;
      child.send(job);
      const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
      if (code === 0) return;
      if (signal !== "SIGKILL") throw new Error(`A worker ended with ${code ?? signal}.`);
    }
  });
  const over = new AbortController();
  const all = Promise.all(supervise).finally(() => over.abort());
  const show = async (): Promise<void> => {
    const { states } = await ledger.counts();
    onProgress?.(states.placed, states.unknown, killed);
  };
  const kill = async (): Promise<void> => {
    while (!over.signal.aborted && killed < kills) {
      // Long enough for a process to get somewhere, and never at the same step.
      await delay(300 + ((killed * 137) % 400));
      const victim = children[killed % workers];
      if (over.signal.aborted || !victim?.kill("SIGKILL")) continue;
      killed += 1;
    }
  };
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await show();
      await delay(500);
    }
  };
  await Promise.all([all, kill(), watch()]);
  await show();
  const { told, ...settled } = await settledOf(ledger);
  return { ...truthOf(simulator, orders, told), ...settled, kills: killed };
}
