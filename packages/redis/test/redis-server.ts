import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe } from "vitest";
import type { RedisLike } from "../src/client.js";

const isThere = spawnSync("redis-server", ["--version"]).status === 0;
const WHY =
  "there is no redis-server on this machine (Debian: apt-get install redis-server; macOS: brew install redis)";

/** `describe` for tests that need Redis. Without it they are skipped loudly; in CI they fail. */
export const describeWithRedis = isThere ? describe : withoutRedis();

function withoutRedis(): typeof describe.skip {
  if (process.env["CI"]) throw new Error(`In CI no test may be skipped, but ${WHY}.`);
  console.warn(`NOT RUN: the tests that need Redis, because ${WHY}.`);
  return describe.skip;
}

/** A Redis of its own, which keeps nothing on disk. */
export interface RedisServer {
  /** The Unix socket; the same after a restart. */
  readonly path: string;
  /** Begins again, empty. */
  start(): Promise<void>;
  /** Ends it as a power cut would. It can be started again. */
  kill(): Promise<void>;
  /** Ends it for good and removes its folder. */
  close(): Promise<void>;
}

// The shell ends the server when its standard input does, so also when this process is killed.
const GUARD = 'redis-server "$@" </dev/null & server=$!; cat >/dev/null; kill -9 $server; wait';
const START_WITHIN = 60_000;

export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "xi-redis-"));
  const path = join(folder, "redis.sock");
  let guard: ChildProcess | undefined;
  const server: RedisServer = {
    path,
    start: async () => {
      guard = await spawnServer(folder, path);
    },
    kill: async () => {
      const ended = guard;
      guard = undefined;
      if (ended) await endOf(ended);
    },
    close: async () => {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function spawnServer(folder: string, path: string): Promise<ChildProcess> {
  await rm(path, { force: true });
  const options = ["--port", "0", "--unixsocket", path, "--dir", folder];
  const noDisk = ["--save", "", "--appendonly", "no"];
  const guard = spawn("sh", ["-c", GUARD, "sh", ...options, ...noDisk], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  const isReady = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/ready to accept connections/i.test(said)) resolve();
    };
    guard.stdout.on("data", hear);
    guard.stderr.on("data", hear);
    guard.on("error", reject);
    guard.on("exit", () => reject(new Error("it has ended")));
    setTimeout(() => reject(new Error("it took too long")), START_WITHIN).unref();
  });
  try {
    await isReady;
    return guard;
  } catch (error) {
    await endOf(guard);
    throw new Error(`redis-server did not start: ${String(error)}\n${said}`, { cause: error });
  }
}

async function endOf(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null || guard.pid === undefined) return;
  const exit = new Promise((resolve) => guard.once("exit", resolve));
  guard.stdin?.end();
  await exit;
}

export interface ConnectedClient {
  readonly client: RedisLike;
  /** Any command, for looking at what is stored. */
  command(name: string, ...args: string[]): Promise<unknown>;
  close(): void;
}

/** Both client libraries, set up as their users have them. */
export const CLIENTS: readonly {
  readonly library: "ioredis" | "redis";
  connect(path: string): Promise<ConnectedClient>;
}[] = [
  {
    library: "ioredis",
    connect: async (path) => {
      const client = new Redis({ path, retryStrategy: () => 50 });
      // Without a listener it writes every failed attempt to the console.
      client.on("error", () => undefined);
      await client.ping();
      return {
        client,
        command: (name, ...args) => client.call(name, ...args),
        close: () => client.disconnect(),
      };
    },
  },
  {
    library: "redis",
    connect: async (path) => {
      const client = createClient({ socket: { path, tls: false, reconnectStrategy: () => 50 } });
      // Without a listener the process ends when the connection breaks.
      client.on("error", () => undefined);
      await client.connect();
      return {
        client,
        command: (name, ...args) => client.sendCommand([name, ...args]),
        close: () => client.destroy(),
      };
    },
  },
];
