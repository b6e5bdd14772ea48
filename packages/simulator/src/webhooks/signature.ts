import { createHmac, createSecretKey, type KeyObject } from "node:crypto";

/** The last key that was used: a workspace mostly signs with the same one, and making it takes time. */
let last: { readonly secret: string; readonly key: KeyObject } | undefined;

/** The header `x-hub-signature`: the service signs the id of an event, and nothing else of it. */
export function signatureOf(eventId: string, secret: string): string {
  if (last?.secret !== secret) last = { secret, key: createSecretKey(secret, "utf8") };
  return createHmac("sha512", last.key).update(eventId).digest("base64");
}
