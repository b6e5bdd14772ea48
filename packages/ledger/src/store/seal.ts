import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { LedgerInputError, PayloadError } from "../errors.js";

/** Keys for what is stored about orders: the requests, their outcomes and the evidence. */
export interface EncryptionKeys {
  /** The id of the key that new content is sealed with. */
  readonly current: string;
  /** 32 bytes each, by their ids. Keep the old ones: what they sealed is read with them. */
  readonly keys: { readonly [id: string]: Uint8Array };
}

/** Turns values into the text that is stored, and back. `place` binds a text to its row and column. */
export interface Seal {
  close(value: unknown, place: string): string;
  /** @throws PayloadError */
  open(text: string, place: string): unknown;
}

/** AES-256-GCM, in front of it the key's id: `x1.<key id>.<nonce>.<tag>.<content>`. JSON where there are no keys. */
export function sealWith(encryption: EncryptionKeys | undefined): Seal {
  for (const [id, key] of Object.entries(encryption?.keys ?? {})) {
    if (!/^[\w-]+$/.test(id))
      throw new LedgerInputError(`The key id "${id}" may hold letters, digits, _ and - only.`);
    if (key.length !== 32)
      throw new LedgerInputError(`The key "${id}" has ${key.length} bytes; AES-256 takes 32.`);
  }
  if (encryption && !Object.hasOwn(encryption.keys, encryption.current))
    throw new LedgerInputError(`There is no key "${encryption.current}" among the given keys.`);
  return {
    close(value, place) {
      const text = JSON.stringify(value);
      const key = encryption?.keys[encryption.current];
      if (!encryption || !key) return text;
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
      const content = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const parts = [nonce, cipher.getAuthTag(), content].map((part) => part.toString("base64url"));
      return ["x1", encryption.current, ...parts].join(".");
    },
    open(text, place) {
      const [, id, ...parts] = /^x1\.([\w-]+)\.([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(text) ?? [];
      try {
        if (id === undefined) return JSON.parse(text);
        const key = encryption?.keys[id];
        if (!key)
          throw new PayloadError(
            "LEDGER_KEY_MISSING",
            `What is stored at ${place} is sealed with the key "${id}", which was not given.`,
          );
        const [nonce, tag, content] = parts.map((part) => Buffer.from(part, "base64url"));
        const decipher = createDecipheriv("aes-256-gcm", key, nonce as Buffer)
          .setAAD(Buffer.from(place))
          .setAuthTag(tag as Buffer);
        const opened = [decipher.update(content as Buffer), decipher.final()];
        return JSON.parse(Buffer.concat(opened).toString("utf8"));
      } catch (error) {
        if (error instanceof PayloadError) throw error;
        // The cause could quote what is stored.
        throw new PayloadError(
          "LEDGER_PAYLOAD_CORRUPT",
          `What is stored at ${place} cannot be read: it was damaged or changed. Nothing is sent for it; restore it from a backup, or settle the order by hand with resolve().`,
        );
      }
    },
  };
}
