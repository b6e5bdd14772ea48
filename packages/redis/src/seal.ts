import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/**
 * A key of 32 bytes: as they are, or as text in base64 or hexadecimal. `openssl rand -base64 32`
 * makes one.
 */
export type EncryptionKey = Uint8Array | string;

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts and decrypts texts (AES-256-GCM). The keys are closed over and shown by nothing. */
export interface Sealer {
  /** @param about must be the same when it is opened; not encrypted. */
  seal(text: string, about: string): string;
  /** @returns nothing when it was sealed with none of the keys, about something else, or changed. */
  open(sealed: string, about: string): string | undefined;
}

/**
 * @param keys the first one encrypts; all decrypt, so that a key can be replaced in two steps
 * @throws RangeError that says what is wrong with which key, without showing it
 */
export function createSealer(keys: readonly EncryptionKey[]): Sealer {
  const known = keys.map((key, index) => {
    const bytes = bytesOf(key, index);
    return { bytes, id: createHash("sha256").update(bytes).digest("hex").slice(0, 8) };
  });
  const [first] = known;
  if (!first) throw new RangeError("is an empty list; give at least one key, or leave it out");

  return {
    seal: (text, about) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", first.bytes, iv);
      cipher.setAAD(Buffer.from(about));
      const body = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()]);
      return `${first.id}.${Buffer.concat([body, cipher.getAuthTag()]).toString("base64url")}`;
    },
    open: (sealed, about) => {
      const [id, text = ""] = sealed.split(".");
      const bytes = Buffer.from(text, "base64url");
      const key = known.find((each) => each.id === id);
      if (!key || bytes.length < IV_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(about));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const start = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
        return Buffer.concat([start, decipher.final()]).toString("utf8");
      } catch {
        // The tag does not fit, which is all that there is to know.
        return undefined;
      }
    },
  };
}

function bytesOf(key: EncryptionKey, index: number): Uint8Array {
  const bytes = typeof key === "string" ? decode(key.trim()) : key;
  if (bytes instanceof Uint8Array && bytes.length === KEY_BYTES) return bytes;
  const shape =
    typeof key === "string"
      ? `a text of ${key.length} characters`
      : bytes instanceof Uint8Array
        ? `${bytes.length} bytes`
        : typeof key;
  throw new RangeError(
    `holds at place ${index} ${shape}, which is no key of ${KEY_BYTES} bytes; ` +
      "make one by `openssl rand -base64 32`",
  );
}

function decode(text: string): Uint8Array | undefined {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, "base64") : undefined;
}
