import { statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import { configFolder, readJsonFile, writePrivately } from "./folders.js";
import { systemKeyring } from "./keyring.js";
import type { Profile } from "./profiles.js";

/** The file for secrets where no keyring takes them. */
export const secretFile = (env: Io["env"]): string => join(configFolder(env), "secrets.json");

/** Keeps the client secret of a profile. @returns where */
export async function keepSecret(
  env: Io["env"],
  name: string,
  secret: string,
): Promise<"keyring" | "file"> {
  if (await systemKeyring(process.platform, env)?.store(name, secret)) return "keyring";
  writePrivately(secretFile(env), { ...readSecretFile(env), [name]: secret });
  return "file";
}

/** @returns the client secret of a profile, `undefined` when there is none */
export async function readSecret(
  env: Io["env"],
  name: string,
  { secret: place }: Profile,
): Promise<string | undefined> {
  if (place === undefined) return undefined;
  if (place === "file") return readSecretFile(env)[name];
  const keyring = systemKeyring(process.platform, env);
  const found = await keyring?.read(name);
  if (found !== undefined) return found;
  throw new Failure(`The keyring does not give out the secret of the profile "${name}".`, {
    code: "KEYRING",
    exit: 4,
    next: "Unlock the keyring of your session, or log in again.",
    command: `xi auth login --profile ${name}`,
  });
}

export async function forgetSecret(
  env: Io["env"],
  name: string,
  place: Profile["secret"],
): Promise<void> {
  if (place === "keyring") await systemKeyring(process.platform, env)?.remove(name);
  if (place !== "file") return;
  const { [name]: _, ...others } = readSecretFile(env);
  writePrivately(secretFile(env), others);
}

/** @throws Failure when others may read the file */
function readSecretFile(env: Io["env"]): { readonly [name: string]: string } {
  const file = secretFile(env);
  const found = readJsonFile(file);
  if (found === undefined) return {};
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0)
    throw new Failure(`The file ${file} can be read by others.`, {
      code: "PROFILE_FILE",
      exit: 4,
      next: `Make it yours alone: chmod 600 ${file}. Ask for a new secret if somebody may have seen it.`,
    });
  return Object(found) as { readonly [name: string]: string };
}
