import { createHash } from "node:crypto";
import { ConfigurationError, type StoredToken, type TokenStore } from "@xi-sdk/resellers";
import { mayBeAnswerTime, runner, type RedisLike } from "./client.js";
import { takeLease, type RedisLease } from "./lease.js";
import { createSealer, type EncryptionKey, type Sealer } from "./seal.js";

export interface RedisTokenStoreOptions {
  /** Connected, of the package `ioredis` or `redis`. You made it, so you close it. */
  readonly client: RedisLike;
  /** Begins the name of every key in Redis. Default: `xi:`. */
  readonly prefix?: string | undefined;
  /**
   * Encrypts the tokens in Redis (AES-256-GCM). Of several keys the first one encrypts, and all
   * decrypt: to replace a key, put the new one first, and take the old one out a day later.
   *
   * **Without a key no token is put into Redis**, because it would lie there in the clear. The
   * processes then share only the lease: they ask one after the other, each for a token of its own.
   */
  readonly encryptionKey?: EncryptionKey | readonly EncryptionKey[] | undefined;
  /** The client's clock, if it has one of its own: tells how long a token is kept. Default: the system's. */
  readonly clock?: { now(): number } | undefined;
  /**
   * Milliseconds of real time after which another process takes over from one that died while it
   * asked for a token. Default: 5,000; from 100.
   */
  readonly leaseTime?: number | undefined;
  /**
   * Milliseconds of real time to wait for another process that is asking for a token; then the
   * client asks on its own. Default: 60,000, which is the default time-out of one attempt.
   */
  readonly longestWait?: number | undefined;
  /**
   * Milliseconds of real time in which Redis has to answer; after that it counts as away. Default:
   * 2,000; from 1.
   */
  readonly answerWithin?: number | undefined;
}

/**
 * A token in Redis: version, end of life, then what the sealer made of it. The end is readable, and
 * sealed in with the rest, so that a script can tell an older token from a newer one.
 */
const ENTRY = /^xi1\.(\d+)\.([\w.-]+)$/;

/**
 * Whoever holds the lease may always store. Whoever has lost it, or never had it, may not while
 * somebody holds it, nor over a token that lives as long: that one is newer.
 */
const STORE = `
local holder = redis.call('GET', KEYS[2])
if holder ~= ARGV[3] then
  if holder then return 0 end
  local stored = redis.call('GET', KEYS[1])
  local expiresAt = stored and string.match(stored, '^xi1%.(%d+)%.')
  if expiresAt and tonumber(expiresAt) >= tonumber(ARGV[4]) then return 0 end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

const REMOVE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

const READ = `return redis.call('GET', KEYS[1])`;

/**
 * Keeps the tokens of all processes of an API app in Redis: one process asks, under a lease, and the
 * others wait and take its token. For the option `tokenStore` of `XiClient`.
 *
 * - The lease of a process that died ends by itself, and a process that comes back late does not
 *   overwrite a newer token.
 * - A token that was refused is removed only while it is still the stored one, in one step.
 * - When Redis is away, every process goes on with a token of its own, and the client tells of it by
 *   a `warning` event. When it is back, it is used again.
 * - An entry that cannot be decrypted (another key, another program, damage) is a `warning` event
 *   too, and replaced by the next token.
 *
 * @throws ConfigurationError when an option cannot be right
 */
export function createRedisTokenStore(options: RedisTokenStoreOptions): TokenStore {
  const { client, prefix = "xi:", encryptionKey, clock = Date } = options;
  const { leaseTime = 5_000, longestWait = 60_000, answerWithin } = options;
  if (!(leaseTime >= 100)) throw invalid("leaseTime", "is not a number of milliseconds from 100");
  if (!(longestWait >= 0)) throw invalid("longestWait", "is not a number of milliseconds from 0");
  if (typeof client?.eval !== "function") {
    throw invalid("client", "is no client of the package ioredis or redis; give a connected one");
  }
  if (!mayBeAnswerTime(answerWithin)) {
    throw invalid("answerWithin", "is not a number of milliseconds from 1");
  }
  const run = runner(client, answerWithin);
  const sealer = sealerOf(encryptionKey);

  const read = async (key: string): Promise<string | null> => {
    const { token } = namesOf(prefix, key);
    return (await run(READ, [token], [])) as string | null;
  };

  return {
    async get(key) {
      if (!sealer) return undefined;
      const entry = await read(key);
      if (entry === null) return undefined;
      const token = open(sealer, entry, key);
      if (!token) {
        throw new Error(
          "the entry in Redis cannot be decrypted (another key, another program, or damaged); " +
            "it is passed over, and replaced by the next token",
        );
      }
      return token;
    },

    async set(key, { accessToken, expiresAt }, lease?: RedisLease) {
      const life = Math.floor(expiresAt - clock.now());
      if (!sealer || life < 1) return;
      const names = namesOf(prefix, key);
      const end = Math.floor(expiresAt);
      const entry = `xi1.${end}.${sealer.seal(accessToken, sealedWith(end, key))}`;
      const values = [entry, String(life), lease?.id ?? "", String(end)];
      await run(STORE, [names.token, names.lease], values);
    },

    async delete(key, accessToken) {
      const entry = sealer && (await read(key));
      if (!entry || open(sealer, entry, key)?.accessToken !== accessToken) return;
      await run(REMOVE, [namesOf(prefix, key).token], [entry]);
    },

    lock: (key) =>
      takeLease(run, namesOf(prefix, key).lease, { life: leaseTime, within: longestWait }),
  };
}

/** The key names a client id, so it is not written out. The braces keep both in one slot of a cluster. */
function namesOf(prefix: string, key: string): { readonly token: string; readonly lease: string } {
  const app = createHash("sha256").update(key).digest("hex").slice(0, 32);
  const token = `${prefix}token:{${app}}`;
  return { token, lease: `${token}:lease` };
}

function open(sealer: Sealer, entry: string, key: string): StoredToken | undefined {
  const [, end, sealed] = ENTRY.exec(entry) ?? [];
  if (end === undefined || sealed === undefined) return undefined;
  const accessToken = sealer.open(sealed, sealedWith(end, key));
  return accessToken === undefined ? undefined : { accessToken, expiresAt: Number(end) };
}

/** What an entry is bound to: it opens at no other end of life, and for no other app. */
const sealedWith = (end: number | string, key: string): string => `xi1 ${end} ${key}`;

function sealerOf(given: RedisTokenStoreOptions["encryptionKey"]): Sealer | undefined {
  if (given === undefined) return undefined;
  const keys = typeof given === "string" || given instanceof Uint8Array ? [given] : given;
  try {
    return createSealer(keys);
  } catch (error) {
    throw invalid("encryptionKey", (error as Error).message);
  }
}

function invalid(path: string, message: string): ConfigurationError {
  return new ConfigurationError(`The token store cannot work: ${path} ${message}.`, {
    fields: [{ path, message }],
  });
}
