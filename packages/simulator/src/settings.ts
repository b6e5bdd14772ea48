import { quirkByProfile, quirkNames, type Profile, type QuirkName } from "./profiles/quirks.js";
import type { Database } from "./store/driver.js";

/** What a simulator was started with; a workspace that chooses nothing else behaves so. */
export interface Manners {
  readonly profile?: Profile | undefined;
  readonly quirks?: { readonly [name in QuirkName]?: boolean } | undefined;
}

/** How a workspace behaves, as far as that can be chosen. Kept with the state. */
export class Settings {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #manners: Manners;
  #values: ReadonlyMap<string, unknown> | undefined;
  /** What shows, as far as somebody asked since the last change. */
  readonly #quirks = new Map<QuirkName, boolean>();
  #revision = 0;
  /** Quirks that show because of a fault, whatever was chosen. Who changes the answer calls `reload`. */
  shownByFaults: () => readonly string[] = () => [];

  constructor(database: Database, workspace: string, manners: Manners = {}) {
    this.#database = database;
    this.#workspace = workspace;
    this.#manners = manners;
  }

  /** Grows with every change, so that what follows from the settings can be kept until then. */
  get revision(): number {
    return this.#revision;
  }

  /** A setting, or undefined where nobody chose. The caller knows the default. */
  get(name: string): unknown {
    return this.#read().get(name);
  }

  /** Chooses; undefined goes back to the default. */
  set(name: string, value: unknown): void {
    this.reload();
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
    let shows = this.#quirks.get(name);
    if (shows === undefined) this.#quirks.set(name, (shows = this.#shows(name)));
    return shows;
  }

  #shows(name: QuirkName): boolean {
    if (this.shownByFaults().includes(name)) return true;
    const chosen = this.get(`quirk.${name}`);
    if (typeof chosen === "boolean") return chosen;
    const { profile, quirks } = this.#manners;
    // Who chooses a profile later wants that profile, not what stood beside an earlier one.
    if (this.get("profile") === undefined && quirks?.[name] !== undefined) return quirks[name];
    return quirkByProfile(name, this.#profile() ?? profile ?? "live");
  }

  get profile(): Profile {
    return this.#profile() ?? this.#manners.profile ?? "live";
  }

  /** Quirks that are not as the profile has them. */
  deviations(): { readonly [name in QuirkName]?: boolean } {
    const { profile } = this;
    return Object.fromEntries(
      quirkNames
        .filter((name) => this.quirk(name) !== quirkByProfile(name, profile))
        .map((name) => [name, this.quirk(name)]),
    );
  }

  /** Everything that was chosen. */
  all(): { readonly [name: string]: unknown } {
    return Object.fromEntries(this.#read());
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#values = undefined;
    this.#quirks.clear();
    this.#revision += 1;
  }

  #profile(): Profile | undefined {
    return this.get("profile") as Profile | undefined;
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
