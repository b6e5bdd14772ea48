import { join } from "node:path";
import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import { configFolder, readJsonFile, writePrivately } from "./folders.js";

/** An account to work with. Its secret is kept elsewhere. */
export interface Profile {
  /** `production`, `sandbox` or a base URL. */
  readonly environment: string;
  readonly clientId: string;
  readonly customerNumber: string;
  readonly countryCode: string;
  readonly senderId?: string;
  readonly contact?: string;
  /** Where the client secret lies; absent while nobody has logged in. */
  readonly secret?: "keyring" | "file";
}

export interface Profiles {
  /** The one that is used when none is named. */
  readonly current: string;
  readonly profiles: { readonly [name: string]: Profile };
}

/** The profile that is always there: the simulator on this machine. */
export const SIMULATOR = "simulator";

const fileOf = (env: Io["env"]): string => join(configFolder(env), "profiles.json");

/** The profiles of this user. @throws Failure when their file holds something else */
export function readProfiles(env: Io["env"]): Profiles {
  const found = readJsonFile(fileOf(env));
  if (found === undefined) return { current: SIMULATOR, profiles: {} };
  const { current, profiles } = Object(found) as Partial<Profiles>;
  if (typeof current !== "string" || typeof profiles !== "object")
    throw new Failure(`The file ${fileOf(env)} does not hold profiles.`, {
      code: "PROFILE_FILE",
      exit: 2,
      next: "Take it away and log in anew.",
      command: "xi auth login",
    });
  return { current, profiles };
}

/** Keeps the profiles, in a file that only this user may read. */
export const writeProfiles = (env: Io["env"], profiles: Profiles): void =>
  writePrivately(fileOf(env), profiles);

/** @throws Failure when there is no such profile */
export function profileNamed(env: Io["env"], name: string): Profile {
  const { profiles } = readProfiles(env);
  const found = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (found) return found;
  throw new Failure(`There is no profile "${name}".`, {
    code: "PROFILE_UNKNOWN",
    exit: 2,
    next: `There are: ${[SIMULATOR, ...Object.keys(profiles)].join(", ")}.`,
    command: "xi profile list",
  });
}
