import { rmSync } from "node:fs";
import { join } from "node:path";
import type { StoredToken, TokenStore } from "@xi-sdk/resellers";
import type { Io } from "../io.js";
import { cacheFolder, readJsonFile, writePrivately } from "./folders.js";

type Tokens = { readonly [key: string]: StoredToken };

const tokenFile = (env: Io["env"]): string => join(cacheFolder(env), "tokens.json");

/**
 * Keeps tokens in a file that only this user may read, so that commands share one: the API may end
 * an older token when it issues a new one.
 */
export function fileTokenStore(env: Io["env"]): TokenStore {
  const read = (): Tokens => (readJsonFile(tokenFile(env)) ?? {}) as Tokens;
  return {
    get: async (key) => {
      const found = read()[key];
      return typeof found?.accessToken === "string" ? found : undefined;
    },
    set: async (key, token) => writePrivately(tokenFile(env), { ...read(), [key]: token }),
    delete: async (key, accessToken) => {
      const { [key]: found, ...others } = read();
      if (found?.accessToken === accessToken) writePrivately(tokenFile(env), others);
    },
  };
}

/** Drops all kept tokens; the next command asks for a new one. */
export const forgetTokens = (env: Io["env"]): void => rmSync(tokenFile(env), { force: true });
