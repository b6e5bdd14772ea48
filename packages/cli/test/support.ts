import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../src/main.js";
import type { Sink } from "../src/io.js";

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly env?: { readonly [name: string]: string };
  /** Width of a terminal; none for a pipe. */
  readonly width?: number;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
}

/** Runs the command in this process. */
export async function xi(words: readonly string[], setting: Setting = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(setting.width), new Kept(setting.width)];
  const exit = await run(words, {
    stdin: Readable.from(setting.stdin === undefined ? [] : [setting.stdin]),
    stdout,
    stderr,
    env: setting.env ?? {},
    now: () => Date.now(),
    signal: setting.signal ?? new AbortController().signal,
  });
  return { exit, stdout: stdout.text, stderr: stderr.text };
}

class Kept implements Sink {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number;

  constructor(width: number | undefined) {
    this.isTTY = width !== undefined;
    this.columns = width ?? 80;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  async drained(): Promise<void> {}
}

/** A folder of its own for profiles, tokens and the simulator. */
export function freshHome(): {
  readonly env: { readonly [name: string]: string };
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "xi-cli-"));
  return {
    folder,
    env: {
      XI_CONFIG_DIR: join(folder, "config"),
      XI_CACHE_DIR: join(folder, "cache"),
      XI_NO_KEYRING: "1",
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
