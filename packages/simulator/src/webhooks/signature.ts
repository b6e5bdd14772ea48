import { createHmac } from "node:crypto";

/** The header `x-hub-signature`: the service signs the id of an event, and nothing else of it. */
export const signatureOf = (eventId: string, secret: string): string =>
  createHmac("sha512", secret).update(eventId).digest("base64");
