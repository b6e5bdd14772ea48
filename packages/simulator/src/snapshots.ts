import type { Account } from "./auth/account.js";
import type { Database } from "./store/driver.js";
import { clearRows, copyRows, readRows, stateGroups, writeRows } from "./store/state.js";
import { stateVersion, type StateGroup } from "./store/tables.js";
import type { Workspace } from "./workspace.js";

/** A state of a workspace that was put aside. */
export interface SnapshotEntry {
  readonly name: string;
  /** The workspace that it was taken of. */
  readonly workspace: string;
  /** What the clock of that workspace showed, like `2026-03-02T12:00:00.000Z`. */
  readonly takenAt: string;
}

/** A snapshot as a file holds it. Tokens and secrets are not in it. */
export interface SnapshotFile {
  readonly format: "xi-simulator-snapshot";
  readonly version: number;
  readonly name: string;
  readonly workspace: string;
  readonly takenAt: string;
  readonly account: SnapshotAccount;
  /** What the catalog was made from. The rows speak of its products. */
  readonly catalog: { readonly seed: number; readonly products: number };
  readonly tables: { readonly [table: string]: readonly object[] };
}

type SnapshotAccount = Omit<Account, "clientId" | "clientSecret">;

/** The rows of a snapshot lie in the tables of the state, under a name that no workspace can have. */
const rowsOf = (name: string): string => `#${name}`;

/** The journal tells of calls that were made, which no copy took. */
const stored = stateGroups.filter((group) => group !== "journal");

/**
 * Tokens belong to one workspace: no copy of it may answer to them. Webhooks belong to one machine:
 * their secrets and addresses stay there.
 */
const portable = stored.filter((group) => group !== "tokens" && group !== "hooks");

/** The states that were put aside, for all workspaces of one database. */
export class Snapshots {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Puts the state of a workspace aside under a name, in the place of an earlier one of that name. */
  save(workspace: Workspace, name: string): SnapshotEntry {
    checkName(name);
    const { clientId: _, clientSecret: __, ...account } = workspace.account;
    const entry: SnapshotEntry = {
      name,
      workspace: workspace.id,
      takenAt: new Date(workspace.clock.now()).toISOString(),
    };
    this.#database.transaction(() => {
      clearRows(this.#database, rowsOf(name), stateGroups);
      copyRows(this.#database, workspace.id, rowsOf(name), stored);
      this.#enter(entry, account);
    });
    return entry;
  }

  list(): readonly SnapshotEntry[] {
    return this.#database
      .prepare("SELECT name, workspace, taken_at FROM snapshots ORDER BY name")
      .all()
      .map((row) => ({
        name: String(row["name"]),
        workspace: String(row["workspace"]),
        takenAt: String(row["taken_at"]),
      }));
  }

  /** Whose account a snapshot holds. @throws RangeError where there is none of that name */
  account(name: string): SnapshotAccount {
    return JSON.parse(String(this.#row(name)["account"])) as SnapshotAccount;
  }

  /** Gives an empty workspace the rows of a snapshot, and its tokens where it is their own. */
  restore(name: string, workspace: string, groups: ReadonlySet<StateGroup>): void {
    const own = this.#row(name)["workspace"] === workspace;
    copyRows(
      this.#database,
      rowsOf(name),
      workspace,
      [...groups].filter((group) => own || group !== "tokens"),
    );
  }

  /** @throws RangeError when a workspace began with it and goes back to it by a reset */
  remove(name: string): void {
    this.#row(name);
    const user = this.#database
      .prepare("SELECT id FROM workspaces WHERE start ->> 'snapshot' = ? LIMIT 1")
      .get(name)?.["id"];
    if (user !== undefined)
      throw new RangeError(`The workspace ${user} began with ${name}, so it has to stay.`);
    this.#database.transaction(() => {
      clearRows(this.#database, rowsOf(name), stateGroups);
      this.#database.prepare("DELETE FROM snapshots WHERE name = ?").run(name);
    });
  }

  /** All of a snapshot, to keep it elsewhere. */
  export(name: string): SnapshotFile {
    const row = this.#row(name);
    return {
      format: "xi-simulator-snapshot",
      version: stateVersion,
      name,
      workspace: String(row["workspace"]),
      takenAt: String(row["taken_at"]),
      account: this.account(name),
      catalog: this.#catalog(),
      tables: readRows(this.#database, rowsOf(name), portable),
    };
  }

  /**
   * Takes up a snapshot that was exported, in the place of an earlier one of its name.
   * @throws RangeError when it is none, or of another version or catalog
   */
  import(file: SnapshotFile, name = file.name): SnapshotEntry {
    if (file.format !== "xi-simulator-snapshot")
      throw new RangeError("This is no snapshot of the simulator.");
    if (file.version !== stateVersion)
      throw new RangeError(
        `The snapshot has version ${file.version}; this simulator reads version ${stateVersion}.`,
      );
    const here = this.#catalog();
    if (file.catalog.seed !== here.seed || file.catalog.products !== here.products)
      throw new RangeError(
        `The snapshot was taken over the catalog of seed ${file.catalog.seed} with ${file.catalog.products} products; this one is of seed ${here.seed} with ${here.products}.`,
      );
    checkName(name);
    const entry: SnapshotEntry = { name, workspace: file.workspace, takenAt: file.takenAt };
    this.#database.transaction(() => {
      clearRows(this.#database, rowsOf(name), stateGroups);
      writeRows(this.#database, rowsOf(name), file.tables);
      this.#enter(entry, file.account);
    });
    return entry;
  }

  #enter({ name, workspace, takenAt }: SnapshotEntry, account: SnapshotAccount): void {
    this.#database
      .prepare("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)")
      .run(name, workspace, takenAt, JSON.stringify(account));
  }

  #row(name: string): { readonly [column: string]: unknown } {
    const row = this.#database.prepare("SELECT * FROM snapshots WHERE name = ?").get(name);
    if (!row) throw new RangeError(`There is no snapshot ${name}.`);
    return row;
  }

  #catalog(): { readonly seed: number; readonly products: number } {
    const row = this.#database.prepare("SELECT seed, products FROM catalogs").get();
    return { seed: Number(row?.["seed"]), products: Number(row?.["products"]) };
  }
}

function checkName(name: string): void {
  if (!/^[\w .-]{1,64}$/.test(name))
    throw new RangeError(
      "The name of a snapshot has up to 64 letters, digits, blanks, dots, dashes and underscores.",
    );
}
