import { WebhookError } from "./error.js";

export interface SignedEvent {
  /** The `eventId` of the event. Of a list of events, check each by its own id. */
  readonly eventId: string;
  /** The header `x-hub-signature`: base64, or hexadecimal digits. */
  readonly signature: string | null | undefined;
  /** The webhook's secret key; several while one is being replaced. */
  readonly secret: string | readonly string[];
}

interface Runtime {
  readonly crypto: { readonly subtle: Subtle };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly atob: (base64: string) => string;
}

interface Subtle {
  importKey(
    format: "raw",
    key: Uint8Array,
    algorithm: { name: "HMAC"; hash: "SHA-512" },
    extractable: false,
    usages: readonly ["verify"],
  ): Promise<object>;
  verify(name: "HMAC", key: object, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

/**
 * Tells whether a signature was made with the secret. The API signs the event id alone, with
 * HMAC-SHA512: a match says that this id was issued to you, and nothing about the rest of the body.
 * So refuse an id that you have seen before, and read the order or quote again before you act.
 *
 * @returns `false` when the signature is missing, malformed or does not match any of the secrets.
 * @throws WebhookError when there is no secret to check with.
 */
export async function verifySignature({
  eventId,
  signature,
  secret,
}: SignedEvent): Promise<boolean> {
  const secrets = typeof secret === "string" ? [secret] : (secret ?? []);
  if (secrets.length === 0 || !secrets.every((each) => typeof each === "string" && each !== "")) {
    throw new WebhookError("no-secret", "The webhook's secret is missing or empty.");
  }
  const bytes = typeof signature === "string" ? signatureBytes(signature.trim()) : undefined;
  if (bytes === undefined || typeof eventId !== "string" || eventId === "") return false;

  const { TextEncoder, crypto } = globalThis as unknown as Runtime;
  const encoder = new TextEncoder();
  const data = encoder.encode(eventId);
  // Every secret is tried, so that the time taken does not tell which one fits. The comparison
  // itself takes constant time in WebCrypto.
  const matches = await Promise.all(
    secrets.map(async (each) => {
      const algorithm = { name: "HMAC", hash: "SHA-512" } as const;
      const key = await crypto.subtle.importKey("raw", encoder.encode(each), algorithm, false, [
        "verify",
      ]);
      return crypto.subtle.verify("HMAC", key, bytes, data);
    }),
  );
  return matches.includes(true);
}

/** The 64 bytes of a SHA-512 signature, or `undefined` when the text cannot be one. */
function signatureBytes(signature: string): Uint8Array | undefined {
  if (/^[\da-f]{128}$/i.test(signature)) {
    return Uint8Array.from(signature.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  }
  if (!/^[A-Za-z\d+/]{86}(?:==)?$/.test(signature)) return undefined;
  const binary = (globalThis as unknown as Runtime).atob(signature);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
