import { alphanumerics, findToken, type IssuedToken } from "./auth/tokens.js";
import { defaultAccount, type Account } from "./auth/account.js";
import { generatePlans, generateProducts } from "./catalog/generate.js";
import { CatalogStore } from "./store/catalog-store.js";
import type { Database, Row } from "./store/driver.js";
import { prepareTables, stateTables, type StateGroup } from "./store/tables.js";
import type { Clock, ClockStart } from "./time/clock.js";
import { Workspace } from "./workspace.js";

export interface WorldOptions {
  readonly baseClock: Clock;
  readonly seed: number;
  readonly products: number;
  readonly start: ClockStart;
  /** Undefined switches the limit off. */
  readonly callsPerMinute: number | undefined;
}

/** The workspace of whoever names none, with the credentials that are always the same. */
export const defaultWorkspace = "default";

/** All workspaces of one database. */
export class World {
  readonly database: Database;
  readonly #options: WorldOptions;
  readonly #open = new Map<string, Workspace>();

  constructor(database: Database, options: WorldOptions) {
    this.database = database;
    this.#options = options;
    prepareTables(database, () => {
      const { seed, products } = options;
      new CatalogStore(database, defaultWorkspace).fill(
        generateProducts(seed, products),
        generatePlans(),
      );
      this.create(defaultWorkspace);
    });
    // Work that was left behind goes on, whether a call comes or not.
    for (const row of database
      .prepare("SELECT DISTINCT workspace FROM tasks JOIN workspaces ON id = workspace")
      .all())
      this.get(String(row["workspace"]));
  }

  get default(): Workspace {
    const workspace = this.get(defaultWorkspace);
    if (!workspace) throw new Error("The state file has lost its default workspace.");
    return workspace;
  }

  get(id: string): Workspace | undefined {
    const open = this.#open.get(id);
    if (open) return open;
    const row = this.database.prepare("SELECT * FROM workspaces WHERE id = ?").get(id);
    return row && this.#opened(row);
  }

  /** The workspace whose app has this client id. */
  byClient(clientId: string): Workspace | undefined {
    const row = this.database.prepare("SELECT * FROM workspaces WHERE client_id = ?").get(clientId);
    return row && (this.#open.get(String(row["id"])) ?? this.#opened(row));
  }

  /** The workspace that gave out a token. The token may have expired. */
  byToken(token: string): { workspace: Workspace; token: IssuedToken } | undefined {
    const found = findToken(this.database, token);
    const workspace = found && this.get(found.workspace);
    return found && workspace && { workspace, token: found };
  }

  ids(): readonly string[] {
    return this.database
      .prepare("SELECT id FROM workspaces ORDER BY id")
      .all()
      .map((row) => String(row["id"]));
  }

  /** Makes a workspace with credentials of its own, and what every account begins with. */
  create(
    id: string,
    account: Partial<Account> = {},
    start: ClockStart = this.#options.start,
  ): Workspace {
    const whole: Account =
      id === defaultWorkspace
        ? { ...defaultAccount, ...account }
        : {
            ...defaultAccount,
            clientId: `sim-${id}`,
            clientSecret: alphanumerics(24),
            ...account,
          };
    return this.database.transaction(() => {
      this.database
        .prepare("INSERT INTO workspaces VALUES (?, ?, ?, ?)")
        .run(id, whole.clientId, JSON.stringify(whole), JSON.stringify(start));
      const workspace = this.#make(id, whole);
      workspace.clock.start(start);
      workspace.seed();
      this.#open.set(id, workspace);
      return workspace;
    });
  }

  /** Takes a workspace back to its beginning, all but the groups that are to be kept. */
  reset(workspace: Workspace, keep: readonly StateGroup[] = []): void {
    const groups = new Set(
      (Object.keys(stateTables) as StateGroup[]).filter((group) => !keep.includes(group)),
    );
    this.database.transaction(() => {
      for (const table of this.tables(groups))
        this.database.prepare(`DELETE FROM ${table} WHERE workspace = ?`).run(workspace.id);
      workspace.reload(groups);
      if (groups.has("clock")) workspace.clock.start(this.#startOf(workspace.id));
      if (groups.has("orders")) workspace.seed();
    });
    workspace.reload(groups);
  }

  /** The tables of some groups of the state. */
  tables(groups: ReadonlySet<StateGroup>): readonly string[] {
    return [...groups].flatMap((group) =>
      [...stateTables[group].matchAll(/^CREATE TABLE (\w+)/gm)].map(([, table]) => table ?? ""),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ settler }) => settler.close()));
    this.database.close();
  }

  #startOf(id: string): ClockStart {
    const row = this.database.prepare("SELECT start FROM workspaces WHERE id = ?").get(id);
    return JSON.parse(String(row?.["start"] ?? "{}")) as ClockStart;
  }

  #opened(row: Row): Workspace {
    const id = String(row["id"]);
    const workspace = this.#make(id, JSON.parse(String(row["account"])) as Account);
    workspace.settler.reload();
    this.#open.set(id, workspace);
    return workspace;
  }

  #make(id: string, account: Account): Workspace {
    const { baseClock, callsPerMinute } = this.#options;
    return new Workspace(this.database, { id, account, baseClock, callsPerMinute });
  }
}
