import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { TokenLease } from "@xi-sdk/resellers";
import type { Run } from "./client.js";

/** Milliseconds between two looks at a lease that another process holds. */
const LOOK_EVERY = 50;

const TAKE = `return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])`;
const PROLONG = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;
const GIVE_BACK = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/** A lease in Redis, by the id that its key holds. */
export interface RedisLease extends TokenLease {
  readonly id: string;
}

/**
 * Waits until nobody holds the lease, and takes it. It is prolonged while its holder lives, until it
 * is given back; when the holder dies, it ends by itself. All times are real ones, because Redis
 * counts them: they guard against processes that are gone, as a time-out does.
 *
 * @param life milliseconds after which the lease of a dead holder ends
 * @param within milliseconds to wait at most
 * @throws Error when it could not be had in time, or Redis is away
 */
export async function takeLease(
  run: Run,
  key: string,
  { life, within }: { readonly life: number; readonly within: number },
): Promise<RedisLease> {
  const id = randomUUID();
  const endsAt = performance.now() + within;
  const ms = String(life);
  while ((await run(TAKE, [key], [id, ms])) === null) {
    if (performance.now() >= endsAt) {
      throw new Error(`another process has been asking for a token for more than ${within} ms`);
    }
    await delay(LOOK_EVERY);
  }
  const heartbeat = setInterval(() => {
    // Should it fail, the lease ends early, and the next holder's token wins over ours.
    run(PROLONG, [key], [id, ms]).catch(() => undefined);
  }, life / 3);
  heartbeat.unref();
  return {
    id,
    release: async () => {
      clearInterval(heartbeat);
      await run(GIVE_BACK, [key], [id]);
    },
  };
}
