import type { Lane, Limiter } from "../../src/transport/limiter.js";
import type { RateServer } from "./rate-server.js";
import type { VirtualClock } from "./virtual-clock.js";

export interface CallRecord {
  readonly lane: Lane;
  readonly askedAt: number;
  readonly startedAt: number;
}

export interface Traffic {
  readonly clock: VirtualClock;
  readonly limiter: Limiter;
  readonly server: RateServer;
  /** Milliseconds on the way there, and as many back. */
  latency?(): number;
}

/** Makes one call as the client does: waits for its place, sends, tells the limiter what came back. */
export async function call(
  { clock, limiter, server, latency }: Traffic,
  lane: Lane,
  records: CallRecord[],
): Promise<boolean> {
  const askedAt = clock.now();
  const { signal } = new AbortController();
  const request = { clock, notAfter: Infinity, signal };
  await limiter.acquire("catalog", lane, request);
  const startedAt = clock.now();
  records.push({ lane, askedAt, startedAt });
  const way = latency?.() ?? 0;
  if (way > 0) await clock.sleep(way, signal);
  const report = server.take(clock.now());
  if (way > 0) await clock.sleep(way, signal);
  limiter.observe("catalog", { ...report, now: clock.now(), sentAt: startedAt });
  return !report.refused;
}

/** Makes `count` calls in one lane, `width` at a time; refused ones are made again. The first goes alone. */
export async function job(
  traffic: Traffic,
  lane: Lane,
  count: number,
  width: number,
  records: CallRecord[],
): Promise<void> {
  let left = count;
  const one = async (): Promise<void> => {
    while (!(await call(traffic, lane, records)));
  };
  left -= 1;
  await one();
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Makes one call every `interval` milliseconds until `isDone`. */
export async function regularly(
  traffic: Traffic,
  lane: Lane,
  interval: number,
  isDone: () => boolean,
  records: CallRecord[],
): Promise<void> {
  const calls: Promise<boolean>[] = [];
  while (!isDone()) {
    await traffic.clock.sleep(interval, new AbortController().signal);
    calls.push(call(traffic, lane, records));
  }
  await Promise.all(calls);
}
