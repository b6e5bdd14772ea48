/**
 * Prices 20,000 part numbers with four processes that share one token and one rate limit in Redis.
 * The clock of everybody runs 20 times as fast, so that seven minutes at the limit take 20 seconds.
 *
 *   npm run example -- four-workers             needs redis-server, or REDIS_URL in the environment
 *   npm run example -- four-workers --alone     without Redis: each process learns the limit by itself
 *   npm run example -- four-workers --json      ends with one line of JSON instead of tables
 *
 * Expect one token call, no refusal, 58 to 60 calls in each minute, and 1.00 to 1.05 times the time at
 * the limit; more on a busy machine, because what it takes counts 20 times. With `--alone`
 * there are four token calls and some dozens of refusals, and the calls are made again.
 */
import { fork, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createRedisLimiter, createRedisTokenStore } from "@xi-sdk/redis";
import { XiClient, type Clock, type XiClientOptions } from "@xi-sdk/resellers";
import { createSimulator, type Simulator } from "@xi-sdk/simulator";
import Table from "cli-table3";
import { Redis } from "ioredis";

/** What a worker is told to do. */
interface Job {
  readonly options: XiClientOptions;
  readonly parts: readonly string[];
  /** The socket or the address of Redis. Without it the worker shares nothing. */
  readonly redis: string | undefined;
  readonly encryptionKey: string;
  readonly clock: { readonly began: number; readonly scale: number };
}

/** How many of its part numbers ended in which way. */
type Counts = Record<string, number>;

const MINUTE = 60_000;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

if (process.send) await work();
else await lead();

/** One of the processes: logs in, waits for the word, and prices its part of the list. */
async function work(): Promise<void> {
  const [{ options, parts, redis, encryptionKey, clock }] = (await once(process, "message")) as [
    Job,
  ];
  const client = redis === undefined ? undefined : new Redis(redis);
  const xi = new XiClient({
    ...options,
    clock: fastClock(clock),
    ...(client && {
      tokenStore: createRedisTokenStore({ client, encryptionKey }),
      limiter: createRedisLimiter({ client, app: options.clientId ?? "" }),
    }),
  });
  await xi.auth.token();
  process.send?.("ready");
  await once(process, "message");
  const counts: Counts = {};
  for await (const { status } of xi.catalog.price(parts)) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  process.send?.(counts);
  client?.disconnect();
  process.disconnect();
}

/** Starts Redis, the simulator and the workers, and shows what the simulator has seen of them. */
async function lead(): Promise<void> {
  const { values } = parseArgs({
    options: {
      parts: { type: "string", default: "20000" },
      workers: { type: "string", default: "4" },
      "per-minute": { type: "string", default: "60" },
      scale: { type: "string", default: "20" },
      alone: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [count, workers] = [Number(values.parts), Number(values.workers)];
  const perMinute = Number(values["per-minute"]);
  const redis = values.alone ? undefined : await openRedis();
  if (redis === "missing") {
    console.error(
      "This example needs Redis. Install it (Debian: apt-get install redis-server; macOS: brew " +
        "install redis), set REDIS_URL to one that runs, or see what happens without: --alone.",
    );
    process.exitCode = 2;
    return;
  }
  const clock = { began: Date.now(), scale: Number(values.scale) };
  const simulator = await createSimulator({
    clock: fastClock(clock),
    products: count,
    rateLimit: { perMinute },
  });
  try {
    const { url } = await simulator.listen();
    const parts = Array.from(simulator.products(), ({ ingramPartNumber }) => ingramPartNumber);
    await warmUp(simulator, parts.slice(0, 1_000));
    const share = Math.ceil(count / workers);
    const encryptionKey = randomBytes(32).toString("base64");
    const options = { ...simulator.credentials, environment: url };
    console.error(
      `Pricing ${count} part numbers with ${workers} processes, ${perMinute} calls a minute allowed`,
    );
    const jobs = Array.from({ length: workers }, (_, index): Job => ({
      options,
      parts: parts.slice(index * share, Math.min(count, (index + 1) * share)),
      redis: redis?.address,
      encryptionKey,
      clock,
    }));
    const results = await runAll(jobs, fastClock(clock));
    const lost = count - Object.values(results.counts).reduce((sum, many) => sum + many, 0);
    const summary = { ...results, ...summaryOf(simulator, perMinute), lost };
    if (values.json) console.log(JSON.stringify(summary));
    else report(summary);
    if (lost !== 0) throw new Error(`${lost} part numbers have no result.`);
  } finally {
    await simulator.close();
    await redis?.close();
  }
}

/**
 * The first prices take the simulator long, because it makes its catalog then. With the clock so fast
 * that would count as a good part of a minute, so it is done before, by another account.
 */
async function warmUp(simulator: Simulator, parts: readonly string[]): Promise<void> {
  const account = simulator.workspace("warm-up");
  account.limitCalls(false);
  const xi = new XiClient({
    ...account.credentials,
    environment: simulator.origin,
    fetch: simulator.fetch,
    limiter: false,
  });
  for await (const { error } of xi.catalog.price(parts)) if (error) throw error;
}

/** Starts a process for each job, and all jobs when the last process is ready. */
async function runAll(
  jobs: readonly Job[],
  clock: Clock,
): Promise<{ readonly counts: Counts; readonly took: number }> {
  const workers = jobs.map(() => fork(fileURLToPath(import.meta.url)));
  try {
    await Promise.all(workers.map((worker, index) => answerOf(worker, jobs[index] as Job)));
    const startedAt = clock.now();
    const parts = await Promise.all(workers.map((worker) => answerOf(worker, "go")));
    const counts: Counts = {};
    for (const [status, many] of parts.flatMap((part) => Object.entries(part as Counts))) {
      counts[status] = (counts[status] ?? 0) + many;
    }
    return { counts, took: clock.now() - startedAt };
  } finally {
    for (const worker of workers) worker.kill();
  }
}

/** Sends a message and waits for the next one that comes back. */
function answerOf(worker: ChildProcess, message: Job | "go"): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("exit", () => reject(new Error("A process ended before its work was done.")));
    worker.send(message);
  });
}

interface Summary {
  readonly counts: Counts;
  /** Milliseconds of the fast clock. */
  readonly took: number;
  /** What the calls take at the limit, at best. */
  readonly bound: number;
  readonly answered: number;
  readonly refused: number;
  readonly tokenCalls: number;
  /** Calls answered and refused in each minute from the first call. */
  readonly perMinute: readonly number[];
  readonly refusedPerMinute: readonly number[];
}

/** What the simulator has seen. */
function summaryOf({ journal }: Simulator, limit: number): Omit<Summary, "counts" | "took"> {
  const seen = journal.find({ operation: "post-priceandavailability" });
  const began = Date.parse(seen[0]?.at ?? "");
  const minuteOf = (at: string): number => Math.floor((Date.parse(at) - began) / MINUTE);
  const minutes = minuteOf(seen.at(-1)?.at ?? "") + 1 || 0;
  const perMinute = Array.from({ length: minutes }, () => 0);
  const refusedPerMinute = [...perMinute];
  for (const { at, status } of seen) {
    const counted = status === 429 ? refusedPerMinute : perMinute;
    counted[minuteOf(at)] = (counted[minuteOf(at)] ?? 0) + 1;
  }
  const answered = seen.filter(({ status }) => status === 200).length;
  return {
    perMinute,
    refusedPerMinute,
    answered,
    refused: seen.length - answered,
    bound: (answered / limit) * MINUTE,
    tokenCalls: journal.count({ operation: "get-accesstoken" }),
  };
}

function report(summary: Summary): void {
  const { counts, took, bound, refused, tokenCalls, perMinute, refusedPerMinute } = summary;
  const minutes = new Table({
    head: ["minute", "calls answered", "refused (429)"],
    style: { head: [], border: [], compact: true },
    colAligns: ["right", "right", "right"],
  });
  for (const [index, calls] of perMinute.entries()) {
    minutes.push([index + 1, calls, refusedPerMinute[index] ?? 0]);
  }
  console.log("What the simulator saw:");
  console.log(minutes.toString());

  const total = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ["left", "right"],
  });
  for (const [status, many] of Object.entries(counts).sort()) total.push([status, many]);
  total.push(
    ["calls refused (429)", refused],
    ["token calls", tokenCalls],
    ["time at the limit", seconds(bound)],
    ["time taken", `${seconds(took)}, ${(took / bound).toFixed(3)} x`],
  );
  console.log(total.toString());
}

/** Real time, so many times as fast. */
function fastClock({ began, scale }: Job["clock"]): Clock {
  return {
    now: () => Math.floor(began + (Date.now() - began) * scale),
    sleep: (ms, signal) => delay(ms / scale, undefined, { signal: signal as AbortSignal }),
  };
}

/** The Redis of the environment, or one of our own that keeps nothing and ends with us. */
async function openRedis(): Promise<
  { readonly address: string; close(): Promise<void> } | "missing"
> {
  const given = process.env["REDIS_URL"];
  if (given) return { address: given, close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "xi-redis-"));
  const address = join(folder, "redis.sock");
  const server = spawn(
    "redis-server",
    ["--port", "0", "--unixsocket", address, "--dir", folder, "--save", ""],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const close = async (): Promise<void> => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  process.once("exit", () => server.kill());
  const isThere = await Promise.race([
    once(server, "error").then(() => false),
    once(server, "exit").then(() => false),
    ready(server.stdout).then(() => true),
  ]).catch(() => false);
  if (isThere) return { address, close };
  await close();
  return "missing";
}

async function ready(output: AsyncIterable<Buffer>): Promise<void> {
  let said = "";
  for await (const chunk of output) {
    said += chunk.toString();
    if (/ready to accept connections/i.test(said)) return;
  }
}
