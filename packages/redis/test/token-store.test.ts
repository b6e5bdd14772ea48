import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { ConfigurationError, XiClient, type TokenStore, type XiEvent } from "@xi-sdk/resellers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRedisTokenStore, type RedisTokenStoreOptions } from "../src/token-store.js";
import { PLANTED, startApi, type ApiServer } from "./api-server.js";
import {
  CLIENTS,
  describeWithRedis,
  startRedis,
  type ConnectedClient,
  type RedisServer,
} from "./redis-server.js";

const KEY = "https://api.example/oauth/oauth20/token app";
const encryptionKey = randomBytes(32);
const DAY = 86_400_000;
/** Of real time, for a machine that has much else to do. */
const patient = { answerWithin: 60_000, leaseTime: 60_000 };

describeWithRedis("the token store in Redis", { timeout: 120_000 }, () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  describe.each(CLIENTS)("($library)", ({ connect }) => {
    let connected: ConnectedClient;
    beforeEach(async () => {
      connected = await connect(redis.path);
      await connected.command("FLUSHALL");
    });
    afterEach(() => connected.close());
    const open = (options: Partial<RedisTokenStoreOptions> = {}): TokenStore =>
      createRedisTokenStore({ client: connected.client, encryptionKey, ...patient, ...options });
    const token = (accessToken: string, life = DAY) => ({
      accessToken,
      expiresAt: Date.now() + life,
    });
    const onlyKey = async (): Promise<string> => {
      const keys = (await connected.command("KEYS", "*")) as string[];
      expect(keys).toHaveLength(1);
      return keys[0] ?? "";
    };

    it("gives back what was put in, to another process with the same key", async () => {
      const put = token("t1");
      await open().set(KEY, put);
      expect(await open().get(KEY)).toEqual(put);
      expect(await open().get(`${KEY}2`)).toBeUndefined();
    });

    it("lets Redis forget a token when it ends by the given clock", async () => {
      const now = 1_000_000;
      const store = open({ clock: { now: () => now } });
      await store.set(KEY, { accessToken: "t1", expiresAt: now + 60_000.5 });
      const left = Number(await connected.command("PTTL", await onlyKey()));
      expect(left).toBeGreaterThan(30_000);
      expect(left).toBeLessThanOrEqual(60_000);
    });

    it("keeps no token that has ended", async () => {
      await open().set(KEY, token("t1", -1));
      expect(await connected.command("KEYS", "*")).toEqual([]);
    });

    it("puts its keys under the prefix, and names neither app nor address", async () => {
      await open({ prefix: "shop:" }).set(KEY, token("t1"));
      expect(await onlyKey()).toMatch(/^shop:token:\{[\da-f]{32}\}$/);
    });

    it("removes a token only while it is the stored one", async () => {
      await open().set(KEY, token("t1"));
      await open().delete(KEY, "t0");
      expect((await open().get(KEY))?.accessToken).toBe("t1");
      await open().delete(KEY, "t1");
      expect(await open().get(KEY)).toBeUndefined();
      await open().delete(KEY, "t1");
    });

    it("opens what was kept under an older key", async () => {
      await open().set(KEY, token("t1"));
      const rotated = open({ encryptionKey: [randomBytes(32), encryptionKey] });
      expect((await rotated.get(KEY))?.accessToken).toBe("t1");
    });

    it("without a key keeps no token", async () => {
      const store = open({ encryptionKey: undefined });
      await store.set(KEY, token("t1"));
      await store.delete(KEY, "t1");
      expect(await connected.command("KEYS", "*")).toEqual([]);
      expect(await store.get(KEY)).toBeUndefined();
    });

    it.each([
      ["of another program", "hello"],
      ["of another key", undefined],
      ["in the clear", JSON.stringify(token("t1"))],
    ])("says so when it meets an entry %s, and replaces it", async (_what, text) => {
      await open().set(KEY, token("t1"));
      const key = await onlyKey();
      if (text === undefined)
        await open({ encryptionKey: randomBytes(32) }).set(KEY, token("t1", 2 * DAY));
      else await connected.command("SET", key, text);
      await expect(open().get(KEY)).rejects.toThrow("cannot be decrypted");
      await open().delete(KEY, "t1");
      const lease = await open().lock?.(KEY);
      await open().set(KEY, token("t2"), lease);
      expect((await open().get(KEY))?.accessToken).toBe("t2");
    });

    it("does not take an entry whose end was put off", async () => {
      await open().set(KEY, token("t1"));
      const key = await onlyKey();
      const entry = String(await connected.command("GET", key));
      await connected.command("SET", key, entry.replace(/\d{13}/, "9999999999999"));
      await expect(open().get(KEY)).rejects.toThrow("cannot be decrypted");
    });

    describe("its lease", () => {
      it("is held by one at a time, in turn", async () => {
        const first = await open().lock?.(KEY);
        let isSecond = false;
        const second = open()
          .lock?.(KEY)
          .then((lease) => ((isSecond = true), lease));
        expect(isSecond).toBe(false);
        await first?.release();
        await (await second)?.release();
        expect(isSecond).toBe(true);
        expect(await connected.command("KEYS", "*")).toEqual([]);
      });

      it("is given up waiting for, with a reason", async () => {
        const lease = await open().lock?.(KEY);
        await expect(open({ longestWait: 0 }).lock?.(KEY)).rejects.toThrow(
          "another process has been asking for a token for more than 0 ms",
        );
        await lease?.release();
      });

      it("outlives its time while its holder lives", async () => {
        const lease = await open({ leaseTime: 600 }).lock?.(KEY);
        const key = await onlyKey();
        // Only who prolongs it for its own time makes that shorter again.
        await connected.command("PEXPIRE", key, "600000");
        const left = async (): Promise<number> => Number(await connected.command("PTTL", key));
        await expect.poll(left, { timeout: 60_000 }).toBeLessThanOrEqual(600);
        await lease?.release();
      });

      it("is not taken from its next holder by one who gives it back late", async () => {
        const late = await open().lock?.(KEY);
        await connected.command("FLUSHALL");
        const next = await open().lock?.(KEY);
        await late?.release();
        await expect(open({ longestWait: 0 }).lock?.(KEY)).rejects.toThrow("another process");
        await next?.release();
      });
    });

    describe("a holder that comes back late", () => {
      /** Its lease has ended in Redis, as when the process was stopped for long. */
      const lateHolder = async (): Promise<(life: number) => Promise<void>> => {
        const lease = await open().lock?.(KEY);
        await connected.command("DEL", await onlyKey());
        return async (life) => {
          await open().set(KEY, token("late", life), lease);
          await lease?.release();
        };
      };

      it("stores nothing while another one asks", async () => {
        const store = await lateHolder();
        const next = await open().lock?.(KEY);
        await store(DAY);
        expect(await open().get(KEY)).toBeUndefined();
        await next?.release();
      });

      it("does not overwrite a newer token", async () => {
        const store = await lateHolder();
        await open().set(KEY, token("newer"));
        await store(DAY - 5_000);
        expect((await open().get(KEY))?.accessToken).toBe("newer");
      });

      it("stores its token when nobody has asked since", async () => {
        const store = await lateHolder();
        await open().set(KEY, token("about to end", 30_000));
        // That token was put in without a lease, as by one that had none.
        await store(DAY);
        expect((await open().get(KEY))?.accessToken).toBe("late");
      });
    });
  });

  it.each([
    ["client", { client: {} as never }],
    ["encryptionKey", { encryptionKey: "hunter2" }],
    ["leaseTime", { leaseTime: 10 }],
    ["longestWait", { longestWait: Number.NaN }],
    ["answerWithin", { answerWithin: 0 }],
  ])("refuses a %s that cannot be right, and does not show it", async (path, wrong) => {
    const { client, close } = await (CLIENTS[0] as (typeof CLIENTS)[number]).connect(redis.path);
    close();
    const make = (): unknown => createRedisTokenStore({ client, ...wrong });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`cannot work: ${path} `);
    expect(make).not.toThrow("hunter2");
  });
});

describeWithRedis("clients whose token store is in Redis", { timeout: 120_000 }, () => {
  let redis: RedisServer;
  let api: ApiServer;
  let connections: ConnectedClient[] = [];
  beforeEach(async () => {
    [redis, api] = await Promise.all([startRedis(), startApi()]);
  });
  afterEach(async () => {
    for (const { close } of connections) close();
    connections = [];
    await Promise.all([redis.close(), api.close()]);
  });

  describe.each(CLIENTS)("($library)", ({ connect }) => {
    async function openClient(): Promise<{ xi: XiClient; warnings: () => string[] }> {
      const connected = await connect(redis.path);
      connections.push(connected);
      const events: XiEvent[] = [];
      const xi = new XiClient({
        clientId: "app",
        clientSecret: PLANTED.secret,
        customerNumber: "20-222222",
        countryCode: "US",
        environment: api.url,
        tokenStore: createRedisTokenStore({ client: connected.client, encryptionKey, ...patient }),
        observe: (event) => events.push(event),
      });
      return {
        xi,
        warnings: () =>
          events.splice(0).flatMap((event) => (event.type === "warning" ? event.message : [])),
      };
    }

    it("go on with tokens of their own while Redis is away, say so, and share again after", async () => {
      const [first, second] = [await openClient(), await openClient()];
      await first.xi.catalog.get("AB1234");
      await second.xi.catalog.get("AB1234");
      expect(api.tokenCalls).toBe(1);

      await redis.kill();
      api.revoke();
      await first.xi.catalog.get("AB1234");
      expect(api.tokenCalls).toBe(2);
      expect(first.warnings()).toContainEqual(
        expect.stringMatching(/^The token store failed: Error: .*Redis/),
      );
      await second.xi.catalog.get("AB1234");
      expect(api.tokenCalls).toBe(3);

      await redis.start();
      await expect
        .poll(
          async () => {
            second.xi.auth.invalidate();
            second.warnings();
            await second.xi.catalog.get("AB1234");
            return second.warnings();
          },
          { timeout: 60_000 },
        )
        .toEqual([]);
      const before = api.tokenCalls;
      await first.xi.catalog.get("AB1234");
      expect(api.tokenCalls).toBe(before);
      expect(first.warnings()).toEqual([]);
    });

    it("tell of an entry that they cannot read, and replace it", async () => {
      const { xi, warnings } = await openClient();
      await xi.catalog.get("AB1234");
      const { command } = connections[0] as ConnectedClient;
      const [key = ""] = (await command("KEYS", "*")) as string[];
      await command("SET", key, "spoilt");
      const other = await openClient();
      await other.xi.catalog.get("AB1234");
      expect(other.warnings()).toContainEqual(expect.stringContaining("cannot be decrypted"));
      expect(warnings()).toEqual([]);
      const third = await openClient();
      await third.xi.catalog.get("AB1234");
      expect(api.tokenCalls).toBe(2);
    });
  });

  it("show neither token nor key", async () => {
    const { client, close } = await (CLIENTS[0] as (typeof CLIENTS)[number]).connect(redis.path);
    close();
    const key = encryptionKey.toString("base64");
    const store = createRedisTokenStore({ client, encryptionKey: key });
    expect(inspect(store, { depth: 9 }) + JSON.stringify(store)).not.toContain(key);
    const xi = new XiClient({
      clientId: "app",
      clientSecret: PLANTED.secret,
      customerNumber: "20-222222",
      countryCode: "US",
      tokenStore: store,
    });
    expect(inspect(xi, { depth: 9 })).not.toContain(key);
  });
});
