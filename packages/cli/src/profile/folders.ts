import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";

type Env = Io["env"];

/** Where profiles are kept: `XI_CONFIG_DIR`, or what the system has for settings. */
export function configFolder(env: Env): string {
  if (env["XI_CONFIG_DIR"]) return env["XI_CONFIG_DIR"];
  if (process.platform === "win32")
    return join(env["APPDATA"] ?? join(homedir(), "AppData", "Roaming"), "xi");
  return join(env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"), "xi");
}

/** Where the simulator and tokens are kept: `XI_CACHE_DIR`, or what the system has for that. */
export function cacheFolder(env: Env): string {
  if (env["XI_CACHE_DIR"]) return env["XI_CACHE_DIR"];
  if (process.platform === "win32")
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "xi");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "xi");
  return join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "xi");
}

/** Makes a folder that is open to its owner alone. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== "win32") chmodSync(folder, 0o700);
}

/** Replaces a file in one step; only its owner may read it. */
export function writePrivately(file: string, value: unknown): void {
  makePrivateFolder(dirname(file));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** What a JSON file holds; `undefined` when there is none. @throws Failure when it is no JSON */
export function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`The file ${file} is not JSON.`, {
      code: "PROFILE_FILE",
      exit: 2,
      next: "Correct it by hand, or take it away and begin anew.",
    });
  }
}
