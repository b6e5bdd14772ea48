import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PLANTED, startApi, type ApiServer } from "./api-server.js";
import { CLIENTS, describeWithRedis, startRedis, type RedisServer } from "./redis-server.js";

const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));

interface Report {
  readonly succeeded: number;
  readonly errors: readonly unknown[];
  readonly warnings: readonly string[];
}

interface Worker {
  /** Lets all callers of the process call at once. */
  call(): Promise<Report>;
  /** As the system does when memory is short: nothing is tidied up. */
  kill(): void;
}

/** The processes are of the built packages, as they would be published. */
describeWithRedis("several processes with one token store", { timeout: 120_000 }, () => {
  let redis: RedisServer;
  let api: ApiServer;
  let children: ChildProcess[] = [];
  let output = "";
  const encryptionKey = randomBytes(32).toString("base64");

  const begin = async (): Promise<void> => {
    [redis, api] = await Promise.all([startRedis(), startApi()]);
    output = "";
  };
  const end = async (): Promise<void> => {
    for (const child of children) child.kill("SIGKILL");
    children = [];
    await Promise.all([redis.close(), api.close()]);
  };

  async function start(library: string, options: object = {}): Promise<Worker> {
    const settings = { library, path: redis.path, url: api.url, secret: PLANTED.secret };
    const given = JSON.stringify({ ...settings, encryptionKey, callers: 25, ...options });
    const child = spawn(process.execPath, [WORKER, given], { stdio: ["pipe", "pipe", "pipe"] });
    children.push(child);
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The process ended early: ${output}`);
      output += value;
      return value;
    };
    await next();
    return {
      call: async () => {
        child.stdin.write("call\n");
        return JSON.parse(await next()) as Report;
      },
      kill: () => void child.kill("SIGKILL"),
    };
  }
  const startMany = (count: number, library: string, options?: object): Promise<Worker[]> =>
    Promise.all(Array.from({ length: count }, () => start(library, options)));
  const callAll = (workers: readonly Worker[]): Promise<Report[]> =>
    Promise.all(workers.map((worker) => worker.call()));
  const good = { succeeded: 25, errors: [], warnings: [] };

  // The tests of a library go on with the same processes, which take long to start.
  describe.each(CLIENTS)("($library, 4 processes with 25 callers each)", ({ library, connect }) => {
    let workers: Worker[];
    beforeAll(async () => {
      await begin();
      workers = await startMany(4, library, { leaseTime: 6_000 });
    }, 120_000);
    afterAll(end);

    it("ask for the token once", async () => {
      expect(await callAll(workers)).toMatchObject([good, good, good, good]);
      expect(api).toMatchObject({ tokenCalls: 1, refusals: 0 });
    });

    it("replace a refused token once for all", async () => {
      api.revoke();
      expect(await callAll(workers)).toMatchObject([good, good, good, good]);
      expect(api.tokenCalls).toBe(2);
    });

    it("leave token and secret out of Redis, and of all that they write", async () => {
      const { command, close } = await connect(redis.path);
      const keys = (await command("KEYS", "*")) as string[];
      const values = await Promise.all(keys.map((key) => command("GET", key)));
      close();
      expect(keys.length).toBeGreaterThan(0);
      expect(output).toContain('"type":"token"');
      for (const text of [...keys, ...values.map(String), output]) {
        expect(text).not.toContain(PLANTED.token);
        expect(text).not.toContain(PLANTED.secret);
        expect(text).not.toContain(encryptionKey);
      }
    });

    it("go on when the one that asks is killed", async () => {
      const [holder, ...others] = workers;
      api.revoke();
      api.ignoreNext();
      holder?.call().catch(() => undefined);
      await api.asked(3);
      const waiting = callAll(others);
      holder?.kill();
      expect(await waiting).toMatchObject([good, good, good]);
      expect(api.tokenCalls).toBe(4);
    });
  });

  describe("(others)", () => {
    beforeEach(begin);
    afterEach(end);

    it("that have no key each ask for a token of their own, one at a time", async () => {
      const reports = await callAll(await startMany(2, "redis", { encryptionKey: undefined }));
      expect(reports.map(({ succeeded }) => succeeded)).toEqual([25, 25]);
      expect(api.tokenCalls).toBeGreaterThan(1);
      expect(api.mostAtOnce).toBe(1);
    });

    it("of both libraries share one token", async () => {
      const both = await Promise.all(CLIENTS.map(({ library }) => start(library)));
      expect(await callAll(both)).toMatchObject([good, good]);
      expect(api.tokenCalls).toBe(1);
    });
  });
});
