import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** A simulator that runs, as it is found by the commands that speak to it. */
export interface Instance {
  readonly pid: number;
  readonly port: number;
  readonly url: string;
  readonly adminUrl: string;
  readonly adminToken: string;
  /** Where it was started. */
  readonly folder: string;
  readonly state: string | null;
  /** Like `2026-03-02T12:00:00.000Z`. */
  readonly startedAt: string;
}

/** The folder with one file for each simulator of this user that runs. Nobody else may read it. */
function instanceFolder(): string {
  const chosen = process.env["XI_SIMULATOR_DIR"];
  const folder = chosen ?? join(tmpdir(), `xi-simulator-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  const own = process.getuid?.();
  if (own !== undefined && (uid !== own || (mode & 0o077) !== 0))
    throw new Error(
      `The folder ${folder} is open to others. Name another one with XI_SIMULATOR_DIR, or make it yours alone.`,
    );
  return folder;
}

/** Lists an instance. @returns what takes it off the list again */
export function listInstance(instance: Instance): () => void {
  const file = join(instanceFolder(), `${instance.port}.json`);
  const draft = `${file}.${instance.pid}`;
  writeFileSync(draft, `${JSON.stringify(instance)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return () => {
    // Another one may have taken the port since.
    if (read(file)?.pid === instance.pid) rmSync(file, { force: true });
  };
}

/** The instances whose process lives, by port. What a killed one left behind is cleared away. */
export function liveInstances(): readonly Instance[] {
  const folder = instanceFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const file = join(folder, name);
      const instance = read(file);
      if (instance && lives(instance.pid)) return [instance];
      rmSync(file, { force: true });
      return [];
    })
    .sort((left, right) => left.port - right.port);
}

function read(file: string): Instance | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Instance;
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === "EPERM";
  }
}
