import { afterAll, beforeAll, expect, it } from "vitest";
import { createRedisSeenEvents } from "../src/seen-events.js";
import { CLIENTS, describeWithRedis, startRedis, type RedisServer } from "./redis-server.js";

const at = 1_000_000;
const HOUR = 3_600_000;

describeWithRedis("webhooks that many processes take", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.close());

  for (const { library, connect } of CLIENTS) {
    it(`are claimed by one of them (${library})`, async () => {
      const connections = await Promise.all([connect(server.path), connect(server.path)]);
      const stores = connections.map(({ client }) =>
        createRedisSeenEvents({ client, prefix: `${library}:` }),
      );
      const claims = await Promise.all(
        Array.from({ length: 20 }, async (_each, index) =>
          stores[index % 2]?.claim("E1", at + HOUR, at),
        ),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      for (const { close } of connections) close();
    });

    it(`stay known once they are done, and are new when they were given back (${library})`, async () => {
      const { client, close } = await connect(server.path);
      const store = createRedisSeenEvents({ client, prefix: `${library}:` });
      expect(await store.claim("E2", at + HOUR, at)).toBe(true);
      await store.keep("E2", at + HOUR, at);
      expect(await store.claim("E2", at + HOUR, at)).toBe(false);
      await store.release("E2");
      expect(await store.claim("E2", at + HOUR, at)).toBe(true);
      close();
    });

    it(`are forgotten when their time is over (${library})`, async () => {
      const { client, command, close } = await connect(server.path);
      const store = createRedisSeenEvents({ client, prefix: `${library}:` });
      await store.claim("E3", at + HOUR, at);
      expect(Number(await command("PTTL", `${library}:event:E3`))).toBeGreaterThan(HOUR / 2);
      await store.keep("E3", at, at);
      await expect.poll(() => command("EXISTS", `${library}:event:E3`)).toBe(0);
      close();
    });
  }
});
