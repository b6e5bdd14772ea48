import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import type { Access } from "../profile/access.js";
import {
  cacheFolder,
  makePrivateFolder,
  readJsonFile,
  writePrivately,
} from "../profile/folders.js";
import { SIMULATOR } from "../profile/profiles.js";

/** The line that `xi-simulator start --json` prints, and the process behind it. */
export interface LocalSimulator {
  readonly pid: number;
  readonly url: string;
  readonly adminUrl: string;
  readonly adminToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
}

const START_LIMIT = 30_000;

const fileIn = (env: Io["env"], name: string): string => join(cacheFolder(env), name);

/** The account in the simulator of this user; it is started when it does not run. */
export async function simulatorAccess(io: Io, out: Output): Promise<Access> {
  let found = await runningSimulator(io.env);
  if (!found) {
    found = await startSimulator(io.env);
    out.note(
      `Started a simulator at ${found.url}: products, prices and orders in it are made up. To end it: xi simulator stop`,
    );
  }
  const { clientId, clientSecret, customerNumber, countryCode, url } = found;
  return {
    name: SIMULATOR,
    environment: url,
    clientId,
    clientSecret,
    customerNumber,
    countryCode,
    contact: "buyer@example.com",
    overrides: [],
  };
}

/** The simulator that was started for this user, if it still answers. */
export async function runningSimulator(env: Io["env"]): Promise<LocalSimulator | undefined> {
  const found = readJsonFile(fileIn(env, "simulator.json")) as LocalSimulator | undefined;
  if (!found) return undefined;
  try {
    const response = await fetch(`${found.adminUrl}/status`, {
      headers: { authorization: `Bearer ${found.adminToken}` },
      signal: AbortSignal.timeout(2_000),
    });
    const { pid } = (await response.json()) as { readonly pid?: number };
    return pid === found.pid ? found : undefined;
  } catch {
    // Nothing answers there, so it has ended.
    return undefined;
  }
}

/**
 * Starts a simulator in the background that keeps its state in the cache folder. Of several commands
 * at once, one starts it.
 *
 * @param args further arguments of `xi-simulator start`
 * @throws Failure with what it says against it
 */
export async function startSimulator(
  env: Io["env"],
  args: readonly string[] = [],
): Promise<LocalSimulator> {
  makePrivateFolder(cacheFolder(env));
  const release = await enter(env);
  try {
    const running = await runningSimulator(env);
    if (running) return running;
    const started = await launch(env, args);
    writePrivately(fileIn(env, "simulator.json"), started);
    return started;
  } finally {
    release();
  }
}

async function launch(env: Io["env"], args: readonly string[]): Promise<LocalSimulator> {
  const [said, wrong] = [fileIn(env, "simulator.out"), fileIn(env, "simulator.err")];
  const files = [said, wrong].map((file) => openSync(file, "w", 0o600));
  const state = args.includes("--state") ? [] : ["--state", fileIn(env, "simulator.db")];
  const port = args.includes("--port") ? [] : ["--port", "0"];
  const child = spawn(
    process.execPath,
    [simulatorCommand(), "start", "--json", ...port, ...state, ...args],
    { detached: true, stdio: ["ignore", ...files], windowsHide: true, env },
  );
  for (const file of files) closeSync(file);
  child.unref();
  let hasEnded = false;
  child.once("exit", () => (hasEnded = true));
  child.once("error", () => (hasEnded = true));
  const endsAt = Date.now() + START_LIMIT;
  for (;;) {
    const line = readFileSync(said, "utf8");
    if (line.endsWith("\n"))
      return { ...(JSON.parse(line) as LocalSimulator), pid: child.pid ?? 0 };
    if (hasEnded || Date.now() > endsAt) {
      const reason = readFileSync(wrong, "utf8").trim().split("\n").at(-1) ?? "";
      throw new Failure(`The simulator did not start. ${reason}`.trim(), {
        code: "SIMULATOR",
        exit: 8,
        next: "Start it by hand to see more.",
        command: "xi-simulator start",
      });
    }
    await pause(25);
  }
}

/** Waits until no other command starts a simulator. @returns what lets the next one in */
async function enter(env: Io["env"]): Promise<() => void> {
  const lock = fileIn(env, "simulator.lock");
  for (;;) {
    try {
      closeSync(openSync(lock, "wx"));
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    // Whoever made it longer ago than a start can take has died.
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > START_LIMIT + 5_000) rmSync(lock, { force: true });
    else await pause(50);
  }
}

/** The file of the command `xi-simulator` that is installed beside this one. */
export function simulatorCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@xi-sdk/simulator/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly bin: { readonly "xi-simulator": string };
  };
  return join(dirname(manifest), bin["xi-simulator"]);
}
