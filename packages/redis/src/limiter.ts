import { createHash, randomUUID } from "node:crypto";
import {
  ConfigurationError,
  WindowLimiter,
  type Lane,
  type Limiter,
  type LimiterRequest,
  type LimitReport,
  type LimitState,
} from "@xi-sdk/resellers";
import { mayBeAnswerTime, runner, type RedisLike } from "./client.js";
import { SharedGroup } from "./shared-group.js";
import { SharedState } from "./shared-state.js";

export interface RedisLimiterOptions {
  /** Connected, of the package `ioredis` or `redis`. You made it, so you close it. */
  readonly client: RedisLike;
  /** Names the API app, such as its client id: those who give the same name share its limit. */
  readonly app: string;
  /** Begins the name of every key in Redis. Default: `xi:`. */
  readonly prefix?: string | undefined;
  /** Calls in a minute, of all processes together. Default: learned from the answers. */
  readonly perMinute?: number | undefined;
  /**
   * The part of the limit that bulk calls keep while interactive ones wait too, from 0 to below 1.
   * Default: 0.7.
   */
  readonly bulkShare?: number | undefined;
  /**
   * Milliseconds of real time in which Redis has to answer; after that it counts as away. Default:
   * 2,000; from 1.
   */
  readonly answerWithin?: number | undefined;
}

/**
 * One limit for all processes of an API app, kept in Redis. For the option `limiter` of `XiClient`.
 *
 * - The rules are those of the client's own limiter, with the waiting calls of all processes in view:
 *   an order in one process goes before the bulk calls of another.
 * - A process that dies holds nothing up: its turn passes on after half a slot.
 * - When Redis is away, each process goes on with half of the limit for itself and tells of it by a
 *   `warning` event. When Redis is back, it is used again.
 * - The time is that of the clients' clock. Clocks of the processes should agree to a tenth of a
 *   second.
 *
 * @throws ConfigurationError when an option cannot be right
 */
export function createRedisLimiter(options: RedisLimiterOptions): Limiter {
  const { client, app, prefix = "xi:", perMinute, bulkShare = 0.7, answerWithin } = options;
  if (typeof client?.eval !== "function") {
    throw invalid("client", "is no client of the package ioredis or redis; give a connected one");
  }
  if (typeof app !== "string" || app === "") {
    throw invalid("app", "is no name; give the client id of the API app, say");
  }
  if (perMinute !== undefined && !(perMinute >= 1)) {
    throw invalid("perMinute", "is not a number of at least 1");
  }
  if (!(bulkShare >= 0 && bulkShare < 1)) {
    throw invalid("bulkShare", "is not a number from 0 to below 1");
  }
  if (!mayBeAnswerTime(answerWithin)) {
    throw invalid("answerWithin", "is not a number of milliseconds from 1");
  }
  // The name may be a client id, so it is not written out. One slot of a cluster holds all groups.
  const name = createHash("sha256").update(app).digest("hex").slice(0, 32);
  const run = runner(client, answerWithin);
  const state = new SharedState(run, `${prefix}limit:{${name}}:`, perMinute, bulkShare);
  const alone = new WindowLimiter({
    perMinute: perMinute && Math.max(1, perMinute / 2),
    bulkShare,
  });
  return new RedisLimiter(state, alone);
}

class RedisLimiter implements Limiter {
  readonly #state: SharedState;
  readonly #alone: WindowLimiter;
  readonly #id = randomUUID();
  readonly #groups = new Map<string, SharedGroup>();

  constructor(state: SharedState, alone: WindowLimiter) {
    this.#state = state;
    this.#alone = alone;
  }

  acquire(group: string, lane: Lane, request: LimiterRequest): Promise<number | undefined> {
    return this.#group(group).enter(lane, request);
  }

  observe(group: string, report: LimitReport): void {
    this.#group(group).observe(report);
  }

  limits(now: number): LimitState[] {
    return Array.from(this.#groups.values(), (group) => group.state(now));
  }

  #group(name: string): SharedGroup {
    let group = this.#groups.get(name);
    if (!group) {
      group = new SharedGroup(name, this.#id, this.#state, this.#alone);
      this.#groups.set(name, group);
    }
    return group;
  }
}

function invalid(path: string, message: string): ConfigurationError {
  return new ConfigurationError(`The limiter cannot work: ${path} ${message}.`, {
    fields: [{ path, message }],
  });
}
