import { XiClient } from "@xi-sdk/resellers";
import type { Io } from "../io.js";
import { fetchFor } from "./fetch.js";
import type { Access } from "./access.js";
import { fileTokenStore } from "./token-file.js";

/** A client for an account; its token is kept for the next command. */
export async function makeClient(access: Access, io: Io, isVerbose: boolean): Promise<XiClient> {
  const { environment, clientId, clientSecret, customerNumber, countryCode, senderId, contact } =
    access;
  const tell = (...texts: readonly unknown[]): void =>
    void io.stderr.write(`${String(texts[0])}\n`);
  return new XiClient({
    environment,
    clientId,
    clientSecret,
    customerNumber,
    countryCode,
    // Some calls want one, and any name will do.
    senderId: senderId ?? "xi",
    contact,
    fetch: await fetchFor(io.env),
    tokenStore: fileTokenStore(io.env),
    ...(isVerbose && { logger: { debug: tell, info: tell, warn: tell, error: tell } }),
  });
}
