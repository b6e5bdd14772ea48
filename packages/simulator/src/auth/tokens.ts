import { randomBytes } from "node:crypto";
import type { QuirkName } from "../profiles/quirks.js";
import type { Settings } from "../settings.js";
import type { Database } from "../store/driver.js";
import { KeptReads } from "../store/kept-reads.js";
import type { Clock } from "../time/clock.js";
import type { Schedule } from "../time/schedule.js";

/** How long a token lives, in seconds. The service says a second less than a day. */
const lifetime = 86_399;

/** How long it lives where tokens die early, whatever was said. */
const earlyDeath = 21_600;

/** What the portal says in an example. */
const thirtyDays = 2_592_000;

/** How long an expired token is known as one, in milliseconds. After that it is like any unknown one. */
const remembered = 7 * 86_400_000;

/** The answer of the token call. */
export interface IssuedAnswer {
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in?: string | number;
}

/** A token that was given out, and to whom. */
export interface IssuedToken {
  readonly workspace: string;
  readonly clientId: string;
  readonly expiresAt: number;
}

/** How many tokens are known without a look at the table. */
const atHand = 500;

const found = new WeakMap<Database, KeptReads<string, IssuedToken | undefined>>();

/** Finds a token in whichever workspace gave it out. */
export function findToken(database: Database, token: string): IssuedToken | undefined {
  let tokens = found.get(database);
  if (!tokens) {
    tokens = new KeptReads(database, ["tokens", "workspaces"], atHand, (wanted) =>
      readToken(database, wanted),
    );
    found.set(database, tokens);
  }
  return tokens.get(token);
}

function readToken(database: Database, token: string): IssuedToken | undefined {
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
  readonly #settings: Settings;
  readonly #schedule: Schedule;

  constructor(
    database: Database,
    workspace: string,
    {
      clock,
      settings,
      schedule,
    }: { readonly clock: Clock; readonly settings: Settings; readonly schedule: Schedule },
  ) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
    this.#settings = settings;
    this.#schedule = schedule;
  }

  /** What the token call answers with. Earlier tokens of the client stay good, unless a quirk ends them. */
  issue(clientId: string): IssuedAnswer {
    const token = alphanumerics(28);
    const now = this.#clock.now();
    const quirk = (name: QuirkName): boolean => this.#settings.quirk(name);
    const expiresAt = now + 1000 * (quirk("early-token-death") ? earlyDeath : lifetime);
    this.#database.transaction(() => {
      if (quirk("new-token-ends-old"))
        this.#database
          .prepare("DELETE FROM tokens WHERE workspace = ? AND client_id = ?")
          .run(this.#workspace, clientId);
      this.#database
        .prepare("DELETE FROM tokens WHERE workspace = ? AND expires_at < ?")
        .run(this.#workspace, now - remembered);
      this.#database
        .prepare("INSERT INTO tokens VALUES (?, ?, ?, ?)")
        .run(this.#workspace, token, clientId, expiresAt);
      // The schedule goes into snapshots, where no token belongs.
      this.#schedule.at(expiresAt, "token-expired", { ending: token.slice(-4) });
    });
    return {
      access_token: token,
      token_type: "Bearer",
      ...(!quirk("expires-in-absent") && {
        expires_in: quirk("expires-in-30-days")
          ? thirtyDays
          : quirk("expires-in-number")
            ? lifetime
            : String(lifetime),
      }),
    };
  }

  /** Whether one that ends in these letters expires now, and was not taken back before. */
  expires(ending: string): boolean {
    return (
      this.#database
        .prepare(
          "SELECT 1 AS there FROM tokens WHERE workspace = ? AND expires_at = ? AND substr(token, -4) = ?",
        )
        .get(this.#workspace, this.#clock.now(), ending) !== undefined
    );
  }

  /** Makes one token unknown. */
  revoke(token: string): void {
    this.#database
      .prepare("DELETE FROM tokens WHERE workspace = ? AND token = ?")
      .run(this.#workspace, token);
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
