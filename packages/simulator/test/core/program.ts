import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** The file of the command. */
export const bin = fileURLToPath(new URL("../../dist/command/bin.js", import.meta.url));

/** The command is tested as it is built. */
export const isBuilt = existsSync(bin);

/** Processes take their time on a machine with other things to do. */
export const patient = { timeout: 120_000 };

export interface Facts {
  readonly url: string;
  readonly adminUrl: string;
  readonly adminToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder of its own, with a list of running simulators of its own. */
export class Programs {
  readonly folder: string;
  readonly #children = new Set<ChildProcess>();

  constructor(folder: string) {
    this.folder = folder;
  }

  spawn(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const { XI_SIMULATOR_ADMIN_URL: _, XI_SIMULATOR_ADMIN_TOKEN: __, ...env } = process.env;
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
      env: { ...env, XI_SIMULATOR_DIR: join(this.folder, "running"), ...options.env },
    });
    this.#children.add(child);
    child.once("exit", () => this.#children.delete(child));
    return child;
  }

  /** Runs a command to its end. */
  async run(...args: readonly string[]): Promise<Ended> {
    return endOf(this.spawn(args));
  }

  /** Starts a simulator that answers. */
  async start(...args: readonly string[]): Promise<{ child: ChildProcess; facts: Facts }> {
    const child = this.spawn(["start", "--json", "--products", "20", ...args]);
    for await (const line of createInterface({ input: child.stdout as Readable }))
      return { child, facts: JSON.parse(line) as Facts };
    throw new Error(`It did not start: ${(await endOf(child)).err}`);
  }

  async kill(child: ChildProcess): Promise<void> {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#children].map((child) => this.kill(child)));
    await rm(this.folder, { recursive: true, force: true });
  }
}

export async function endOf(child: ChildProcess): Promise<Ended> {
  const texts = Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const code =
    child.exitCode ?? ((await once(child, "exit")) as [number | null, NodeJS.Signals | null])[0];
  const [out, err] = await texts;
  return { code, out, err };
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = "";
  if (stream) for await (const chunk of stream) text += String(chunk);
  return text;
}

export async function withPrograms(work: (programs: Programs) => Promise<void>): Promise<void> {
  const programs = new Programs(await mkdtemp(join(tmpdir(), "xi-simulator-test-")));
  try {
    await work(programs);
  } finally {
    await programs.close();
  }
}
