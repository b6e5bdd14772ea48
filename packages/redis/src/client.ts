/**
 * A connected client of the package `ioredis` (also its `Cluster`), as far as it is needed here.
 * Whoever made it closes it.
 */
export interface IoredisLike {
  /** `ready` when it can be used; what says that it cannot is answered by a failure at once. */
  readonly status: string;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/**
 * A connected client of the package `redis` (also its cluster, pool and sentinel), as far as it is
 * needed here. Whoever made it closes it.
 */
export interface NodeRedisLike {
  /** Whether it was connected and not closed. What tells it from the other kind. */
  readonly isOpen: boolean;
  /** Whether it can be used just now; not every kind says so. */
  readonly isReady?: boolean;
  eval(script: string, input: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A connected client, of either package. */
export type RedisLike = IoredisLike | NodeRedisLike;

/** Milliseconds that a script may take, when nothing else is said. */
const ANSWER_WITHIN = 2_000;

/** {@link run} for one client. */
export type Run = (
  script: string,
  keys: readonly string[],
  args: readonly string[],
) => Promise<unknown>;

/** @param within milliseconds, as for {@link run} */
export function runner(client: RedisLike, within?: number): Run {
  return (script, keys, args) => run(client, script, keys, args, within);
}

/** Whether an option of this name can be right: it is optional, and a time in milliseconds. */
export const mayBeAnswerTime = (within: number | undefined): boolean =>
  within === undefined || (within >= 1 && within <= LONGEST_TIMER);

/** What timers of the runtime take at most. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs a Lua script, which Redis carries out as one step.
 *
 * Both clients keep commands for later while Redis is away, for seconds or for ever. Here a call
 * waits, so this fails instead: at once when the client says that it has no connection, and after
 * `within` milliseconds of real time otherwise. A script that was given up on may still run later.
 *
 * @param keys all in one slot of a cluster: give them the same part in braces
 * @param within milliseconds; default 2,000
 * @returns what the script returns: numbers, texts, `null` or lists of these
 * @throws Error when Redis is away, does not answer in time, or the script fails
 */
export async function run(
  client: RedisLike,
  script: string,
  keys: readonly string[],
  args: readonly string[],
  within = ANSWER_WITHIN,
): Promise<unknown> {
  if (isAway(client)) throw new Error(NO_CONNECTION);
  const answer =
    "isOpen" in client
      ? client.eval(script, { keys: [...keys], arguments: [...args] })
      : client.eval(script, keys.length, ...keys, ...args);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis did not answer in ${within} ms`)), within);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    // Kept for later by `ioredis` while it connected once more, and given up on then.
    const isGivenUp = (error as Error).name === "MaxRetriesPerRequestError";
    throw isGivenUp ? new Error(NO_CONNECTION, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

const NO_CONNECTION = "there is no connection to Redis";

/** A client of `ioredis` that was told to connect when it is first used says `wait`. */
function isAway(client: RedisLike): boolean {
  if ("isOpen" in client) return !(client.isReady ?? client.isOpen);
  return /^(?:close|end|reconnecting)$/.test(client.status);
}
