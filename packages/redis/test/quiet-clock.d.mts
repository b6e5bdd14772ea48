import type { Clock } from "@xi-sdk/resellers";
import type { RedisLike } from "../src/client.js";

/** See the module itself. */
export class QuietClock implements Clock {
  constructor(onQuiet?: (next: number | undefined, clock: QuietClock) => void);
  now(): number;
  sleep: Clock["sleep"];
  during<T>(work: () => Promise<T>): Promise<T>;
  watch(client: RedisLike): RedisLike;
  jump(time: number): void;
  look(): void;
}
