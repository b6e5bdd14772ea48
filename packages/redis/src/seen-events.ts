import type { SeenEvents } from "@xi-sdk/resellers/webhooks";
import { runner, type RedisLike } from "./client.js";

export interface RedisSeenEventsOptions {
  readonly client: RedisLike;
  /** Begins the name of every key. Default `xi:`. */
  readonly prefix?: string | undefined;
  /** Milliseconds of real time in which Redis has to answer. Default: 2,000. */
  readonly answerWithin?: number | undefined;
}

const CLAIM = `return redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[1])`;
const KEEP = `return redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])`;
const RELEASE = `return redis.call('DEL', KEYS[1])`;

/** Redis counts down by itself; at least a moment, because it refuses less. */
const life = (until: number, now: number): number => Math.max(1, Math.ceil(until - now));

/**
 * Remembers in Redis which webhooks were taken, so that of several processes one works on each. For
 * the option `dedupe` of `createReceiver`. When Redis is away the receiver answers 500 and takes
 * nothing, because it could not tell what came before.
 */
export function createRedisSeenEvents({
  client,
  prefix = "xi:",
  answerWithin,
}: RedisSeenEventsOptions): SeenEvents {
  const run = runner(client, answerWithin);
  const ask = (script: string, eventId: string, ms?: number): Promise<unknown> =>
    run(script, [`${prefix}event:${eventId}`], ms === undefined ? [] : [String(ms)]);
  return {
    claim: async (eventId, until, now) => (await ask(CLAIM, eventId, life(until, now))) === "OK",
    keep: async (eventId, until, now) => void (await ask(KEEP, eventId, life(until, now))),
    release: async (eventId) => void (await ask(RELEASE, eventId)),
  };
}
