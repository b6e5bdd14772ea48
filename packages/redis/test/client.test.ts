import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../src/client.js";
import {
  CLIENTS,
  describeWithRedis,
  startRedis,
  type ConnectedClient,
  type RedisServer,
} from "./redis-server.js";

const ECHO = "return { KEYS[1], KEYS[2], ARGV[1], tonumber(ARGV[2]), false }";

describeWithRedis("a script", { timeout: 120_000 }, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.close());

  for (const { library, connect } of CLIENTS) {
    const withClient = async (work: (connected: ConnectedClient) => Promise<void>) => {
      const connected = await connect(server.path);
      try {
        await work(connected);
      } finally {
        connected.close();
      }
    };

    it(`gets its keys and arguments and gives back what it returns (${library})`, async () => {
      await withClient(async ({ client }) => {
        const answer = await run(client, ECHO, ["{a}:1", "{a}:2"], ["text", "7"]);
        expect(answer).toEqual(["{a}:1", "{a}:2", "text", 7, null]);
      });
    });

    it(`that fails says what Redis said (${library})`, async () => {
      await withClient(async ({ client }) => {
        await expect(
          run(client, "return redis.error_reply('NO such luck')", [], []),
        ).rejects.toThrow("such luck");
      });
    });

    it(`is given up when Redis is silent, and the client goes on to serve (${library})`, async () => {
      await withClient(async ({ client, command }) => {
        const other = await connect(server.path);
        try {
          await other.command("CLIENT", "PAUSE", "600000", "WRITE");
          await expect(run(client, "return 1", [], [], 30)).rejects.toThrow(
            "did not answer in 30 ms",
          );
        } finally {
          await other.command("CLIENT", "UNPAUSE");
          other.close();
        }
        expect(await command("PING")).toBe("PONG");
        expect(await run(client, "return 1", [], [], 60_000)).toBe(1);
      });
    });

    it(`fails at once while Redis is away, and works when it is back (${library})`, async () => {
      await withClient(async ({ client }) => {
        const outcome = (): Promise<string> =>
          run(client, "return 1", [], [], 60_000).then(String, String);
        await server.kill();
        try {
          await expect.poll(outcome, { timeout: 60_000 }).toContain("no connection");
        } finally {
          await server.start();
        }
        await expect.poll(outcome, { timeout: 60_000 }).toBe("1");
      });
    });
  }

  it("that ioredis gave up on was without a connection", async () => {
    const error = Object.assign(new Error("Reached the max retries"), {
      name: "MaxRetriesPerRequestError",
    });
    const client = { status: "connecting", eval: () => Promise.reject(error) };
    await expect(run(client, "return 1", [], [])).rejects.toThrow("no connection to Redis");
  });
});
