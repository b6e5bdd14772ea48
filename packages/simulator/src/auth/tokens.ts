import { randomBytes } from "node:crypto";
import type { Clock } from "../time/clock.js";
import type { Database } from "../store/driver.js";

/** How long a token lives, in seconds. The service says a second less than a day. */
export const tokenLifetime = 86_399;

/** A token that was given out, and to whom. */
export interface IssuedToken {
  readonly workspace: string;
  readonly clientId: string;
  readonly expiresAt: number;
}

/** Finds a token in whichever workspace gave it out. */
export function findToken(database: Database, token: string): IssuedToken | undefined {
  const row = database
    .prepare(
      `SELECT tokens.* FROM tokens JOIN workspaces ON workspaces.id = tokens.workspace
       WHERE token = ?`,
    )
    .get(token);
  return (
    row && {
      workspace: String(row["workspace"]),
      clientId: String(row["client_id"]),
      expiresAt: Number(row["expires_at"]),
    }
  );
}

/** The bearer tokens that a workspace gave out. */
export class TokenBook {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;

  constructor(database: Database, workspace: string, clock: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
  }

  /** A new token. Earlier ones of the same client stay good. */
  issue(clientId: string): string {
    const token = alphanumerics(28);
    this.#database
      .prepare("INSERT INTO tokens VALUES (?, ?, ?, ?)")
      .run(this.#workspace, token, clientId, this.#clock.now() + tokenLifetime * 1000);
    return token;
  }

  /** Makes every token that was given out unknown. */
  revokeAll(): void {
    this.#database.prepare("DELETE FROM tokens WHERE workspace = ?").run(this.#workspace);
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
