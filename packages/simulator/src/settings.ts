import { quirkByProfile, type Profile, type QuirkName } from "./profiles/quirks.js";
import type { Database } from "./store/driver.js";

/** How a workspace behaves, as far as that can be chosen. Kept with the state. */
export class Settings {
  readonly #database: Database;
  readonly #workspace: string;
  #values: ReadonlyMap<string, unknown> | undefined;

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
  }

  /** A setting, or undefined where nobody chose. The caller knows the default. */
  get(name: string): unknown {
    return this.#read().get(name);
  }

  /** Chooses; undefined goes back to the default. */
  set(name: string, value: unknown): void {
    this.#values = undefined;
    if (value === undefined)
      this.#database
        .prepare("DELETE FROM settings WHERE workspace = ? AND name = ?")
        .run(this.#workspace, name);
    else
      this.#database
        .prepare("INSERT OR REPLACE INTO settings VALUES (?, ?, ?)")
        .run(this.#workspace, name, JSON.stringify(value));
  }

  /** Whether a quirk of the live service shows. */
  quirk(name: QuirkName): boolean {
    const chosen = this.get(`quirk.${name}`);
    return typeof chosen === "boolean" ? chosen : quirkByProfile(name, this.profile);
  }

  get profile(): Profile {
    return (this.get("profile") as Profile | undefined) ?? "live";
  }

  /** Everything that was chosen. */
  all(): { readonly [name: string]: unknown } {
    return Object.fromEntries(this.#read());
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#values = undefined;
  }

  #read(): ReadonlyMap<string, unknown> {
    return (this.#values ??= new Map(
      this.#database
        .prepare("SELECT name, value FROM settings WHERE workspace = ?")
        .all(this.#workspace)
        .map((row) => [String(row["name"]), JSON.parse(String(row["value"]))]),
    ));
  }
}
