import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.js";
import type { Database } from "../store/driver.js";

/** How long a token lives, in seconds. The service says a second less than a day. */
export const tokenLifetime = 86_399;

export type TokenState =
  | { readonly state: "valid"; readonly clientId: string }
  | { readonly state: "expired" | "unknown" };

/** The bearer tokens that were given out. */
export class TokenBook {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** A new token. Earlier ones of the same client stay good. */
  issue(clientId: string): string {
    const token = alphanumerics(28);
    this.#database
      .prepare("INSERT INTO tokens VALUES (?, ?, ?)")
      .run(token, clientId, this.#clock.now() + tokenLifetime * 1000);
    return token;
  }

  check(token: string): TokenState {
    const row = this.#database.prepare("SELECT * FROM tokens WHERE token = ?").get(token);
    if (!row) return { state: "unknown" };
    if (Number(row["expires_at"]) <= this.#clock.now()) return { state: "expired" };
    return { state: "valid", clientId: String(row["client_id"]) };
  }

  /** Makes every token that was given out unknown. */
  revokeAll(): void {
    this.#database.exec("DELETE FROM tokens");
  }
}

/** Random letters and digits, each as likely as the next. */
export function alphanumerics(length: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let text = "";
  while (text.length < length)
    for (const byte of randomBytes(length))
      if (byte < 4 * alphabet.length && text.length < length)
        text += alphabet[byte % alphabet.length];
  return text;
}
