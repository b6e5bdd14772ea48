import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  fixedWindows,
  slidingWindow,
  type RateServer,
} from "../../sdk/test/support/rate-server.js";
import { startLockstep, type Lockstep } from "./lockstep.js";
import { describeWithRedis, startRedis, type RedisServer } from "./redis-server.js";

const WORKER = fileURLToPath(new URL("limiter-worker.mjs", import.meta.url));
const PER_MINUTE = 60;
const PROCESSES = 4;
const CALLS = 140;
const SLOT = 60_000 / PER_MINUTE;

interface Report {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The processes are of the built packages, as they would be published. Their time is simulated, so it
 * does not matter how busy the machine is.
 */
describeWithRedis("four processes of one app of 60 calls a minute", { timeout: 120_000 }, () => {
  let redis: RedisServer;
  let rates: RateServer;
  let tokenCalls = 0;
  /** Times of the server at which calls arrived. */
  let arrivals: number[] = [];
  let processes: Lockstep<Report> | undefined;

  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const answer = (status: number, body: unknown, headers: object = {}): void => {
        response.writeHead(status, { "content-type": "application/json", ...headers });
        response.end(JSON.stringify(body));
      };
      if (request.url?.startsWith("/oauth/")) {
        tokenCalls += 1;
        return answer(200, { access_token: "t1", token_type: "Bearer", expires_in: "86399" });
      }
      const now = processes?.now() ?? 0;
      const { limit, remaining, resetAt, refused } = rates.take(now);
      const headers = {
        "X-RateLimit-Limit": limit,
        "X-RateLimit-Remaining": remaining,
        "X-RateLimit-Reset": Math.ceil(resetAt ?? 0),
      };
      if (refused) return answer(429, { errors: [{ message: "too many requests" }] }, headers);
      arrivals.push(now);
      answer(200, [{ ingramPartNumber: "AB1234" }], headers);
    });
  });

  beforeEach(async () => {
    [redis] = await Promise.all([
      startRedis(),
      new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)),
    ]);
    [tokenCalls, arrivals] = [0, []];
  });
  afterEach(async () => {
    processes?.kill();
    server.closeAllConnections();
    await Promise.all([redis.close(), new Promise((resolve) => server.close(resolve))]);
  });

  async function work(isShared: boolean, beforeStep?: () => Promise<void>): Promise<Report[]> {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const encryptionKey = randomBytes(32).toString("base64");
    const common = { path: redis.path, url, encryptionKey, isShared, calls: CALLS / PROCESSES };
    const given = Array.from({ length: PROCESSES }, (_, index) => ({
      ...common,
      library: index % 2 ? "ioredis" : "redis",
    }));
    processes = startLockstep(WORKER, given, beforeStep);
    return processes.run();
  }
  /** From the first arrival to the last. */
  const took = (): number => (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
  const good = { errors: [], warnings: [] };

  it.each([
    ["fixed windows", () => fixedWindows(PER_MINUTE)],
    ["a sliding window", () => slidingWindow(PER_MINUTE)],
  ])(
    "that share it take at most 1.05 times the bound together, with one token and no refusal: %s",
    async (_name, open) => {
      rates = open();
      expect(await work(true)).toEqual([good, good, good, good]);
      expect({ calls: arrivals.length, refused: rates.refused }).toEqual({
        calls: CALLS,
        refused: 0,
      });
      expect(tokenCalls).toBe(1);
      expect(took()).toBeLessThanOrEqual(1.05 * CALLS * SLOT);
    },
  );

  it("that share it lose nothing when Redis goes away and comes back", async () => {
    rates = fixedWindows(PER_MINUTE);
    const changes = [
      { after: 40, change: () => redis.kill() },
      { after: 70, change: () => redis.start() },
    ];
    const reports = await work(true, async () => {
      const [next] = changes;
      if (next === undefined || arrivals.length < next.after) return;
      changes.shift();
      await next.change();
    });
    expect(changes).toEqual([]);
    expect(arrivals).toHaveLength(CALLS);
    for (const { errors, warnings } of reports) {
      expect(errors).toEqual([]);
      expect(warnings.join("\n")).toContain("half of the limit");
    }
  });

  it("that share nothing stay alive on refusals and lose nothing", async () => {
    rates = fixedWindows(PER_MINUTE);
    const reports = await work(false);
    expect(reports).toEqual([good, good, good, good]);
    expect(arrivals).toHaveLength(CALLS);
    expect(rates.refused).toBeGreaterThan(0);
  });
});
