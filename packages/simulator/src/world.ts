import { defaultAccount, type Account } from "./auth/account.js";
import { alphanumerics, findToken, type IssuedToken } from "./auth/tokens.js";
import { chooseProfile, type ProfileChoice } from "./profiles/profile-choice.js";
import type { Manners } from "./settings.js";
import { Snapshots } from "./snapshots.js";
import { CatalogFill } from "./store/catalog-fill.js";
import type { Database, Row } from "./store/driver.js";
import { clearRows, stateGroups } from "./store/state.js";
import { prepareTables, type StateGroup } from "./store/tables.js";
import { alarm } from "./time/alarm.js";
import type { Clock, ClockStart } from "./time/clock.js";
import { work as everyWork, type Work } from "./time/tasks.js";
import { AddressRules } from "./webhooks/address.js";
import { Workspace } from "./workspace.js";

export interface WorldOptions {
  readonly baseClock: Clock;
  /** What can be scheduled; all that there is by default. */
  readonly work?: Work;
  readonly seed: number;
  readonly products: number;
  /** Fills the catalog behind the first answer. A file is filled at once, so that it is never half full. */
  readonly fillLater?: boolean;
  /** What time it is at the beginning of a workspace that is not told otherwise. */
  readonly start: ClockStart;
  /** Undefined switches the limit off. */
  readonly callsPerMinute: number | undefined;
  /** Hosts beside this machine that webhooks may be sent to. */
  readonly webhookHosts?: readonly string[];
  readonly manners?: Manners;
}

/** What a workspace begins with, and goes back to by a reset. */
export interface Beginning extends ClockStart {
  /** The name of a snapshot; without one it begins with what every account begins with. */
  readonly snapshot?: string;
  /** Quirks that show or not, whatever the simulator was started with. */
  readonly manners?: ProfileChoice;
}

/** What is there of the catalog from the beginning: the known products, and what documents are made of. */
const firstProducts = 150;

/** How many products are added at once while no call comes: some ten milliseconds of work. */
const productsAtOnce = 100;

/** The workspace of whoever names none, with the credentials that are always the same. */
const defaultWorkspace = "default";

/** All workspaces of one database. */
export class World {
  readonly database: Database;
  readonly snapshots: Snapshots;
  readonly #options: WorldOptions;
  readonly #webhookTargets: AddressRules;
  readonly #open = new Map<string, Workspace>();

  constructor(database: Database, options: WorldOptions) {
    this.database = database;
    this.snapshots = new Snapshots(database);
    this.#options = options;
    this.#webhookTargets = new AddressRules(options.webhookHosts);
    prepareTables(database, () => {
      const { seed, products, fillLater = false } = options;
      const fill = new CatalogFill(database, seed, products);
      fill.begin(fillLater ? firstProducts : products);
      this.create(defaultWorkspace);
      if (fillLater) this.#fillOn(fill);
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

  /** Every workspace that there is. */
  all(): readonly Workspace[] {
    return this.database
      .prepare("SELECT * FROM workspaces ORDER BY id")
      .all()
      .map((row) => this.#open.get(String(row["id"])) ?? this.#opened(row));
  }

  /**
   * Makes a workspace with credentials of its own.
   * @throws RangeError when the name is taken or cannot be one, or there is no such snapshot
   */
  create(
    id = this.#freeName(),
    account: Partial<Account> = {},
    beginning: Beginning = this.#options.start,
  ): Workspace {
    if (!/^[a-z\d][a-z\d._-]{0,63}$/i.test(id))
      throw new RangeError(
        "The name of a workspace has up to 64 letters, digits, dots, dashes and underscores.",
      );
    if (this.get(id)) throw new RangeError(`There is a workspace ${id} already.`);
    const { snapshot } = beginning;
    const whole: Account = {
      ...defaultAccount,
      ...(id !== defaultWorkspace && {
        clientId: `sim-${id}`,
        clientSecret: alphanumerics(24),
      }),
      ...(snapshot !== undefined && this.snapshots.account(snapshot)),
      ...account,
    };
    const workspace = this.database.transaction(() => {
      this.database
        .prepare("INSERT INTO workspaces VALUES (?, ?, ?, ?)")
        .run(id, whole.clientId, JSON.stringify(whole), JSON.stringify(beginning));
      const made = this.#make(id, whole);
      this.#begin(made, beginning, new Set(stateGroups));
      return made;
    });
    this.#open.set(id, workspace);
    return workspace;
  }

  /** Takes a workspace back to its beginning, all but the groups that are to be kept. */
  reset(workspace: Workspace, keep: readonly StateGroup[] = []): void {
    const groups = new Set(stateGroups.filter((group) => !keep.includes(group)));
    const row = this.database
      .prepare("SELECT start FROM workspaces WHERE id = ?")
      .get(workspace.id);
    const beginning = JSON.parse(String(row?.["start"] ?? "{}")) as Beginning;
    this.#beginAgain(workspace, beginning, groups);
  }

  /** Puts a workspace into the state of a snapshot. @throws RangeError where there is none, or it is of another account */
  load(workspace: Workspace, snapshot: string): void {
    const account = this.snapshots.account(snapshot);
    for (const name of ["customerNumber", "countryCode"] as const)
      if (account[name] !== workspace.account[name])
        throw new RangeError(
          `The snapshot ${snapshot} is of ${account[name]}, and this workspace of ${workspace.account[name]}.`,
        );
    this.#beginAgain(workspace, { snapshot }, new Set(stateGroups));
  }

  /** Removes a workspace with all that it holds. The default one stays. */
  async remove(workspace: Workspace): Promise<void> {
    if (workspace.id === defaultWorkspace)
      throw new RangeError("The default workspace cannot be removed. Reset it instead.");
    this.#open.delete(workspace.id);
    this.database.transaction(() => {
      clearRows(this.database, workspace.id, stateGroups);
      this.database.prepare("DELETE FROM workspaces WHERE id = ?").run(workspace.id);
    });
    await workspace.settler.close();
  }

  /** Fills the catalog while no call has to wait for it. A call that reads it does not wait for this. */
  #fillOn(fill: CatalogFill): void {
    alarm.set(this, 0, false, () => {
      if (!fill.add(productsAtOnce)) this.#fillOn(fill);
    });
  }

  async close(): Promise<void> {
    alarm.clear(this);
    await Promise.all([...this.#open.values()].map(({ settler }) => settler.close()));
    this.database.close();
  }

  #beginAgain(workspace: Workspace, beginning: Beginning, groups: ReadonlySet<StateGroup>): void {
    this.database.transaction(() => {
      clearRows(this.database, workspace.id, groups);
      this.#begin(workspace, beginning, groups);
    });
  }

  #begin(workspace: Workspace, beginning: Beginning, groups: ReadonlySet<StateGroup>): void {
    if (beginning.snapshot === undefined) {
      workspace.reload(groups);
      if (groups.has("clock")) workspace.clock.start(beginning);
      workspace.seed(groups);
    } else this.snapshots.restore(beginning.snapshot, workspace.id, groups);
    workspace.reload(groups);
    if (beginning.manners && groups.has("settings"))
      chooseProfile(workspace.settings, beginning.manners);
  }

  #freeName(): string {
    const count = this.database.prepare("SELECT count(*) AS n FROM workspaces").get()?.["n"];
    let number = Number(count);
    while (this.get(`w${number}`)) number += 1;
    return `w${number}`;
  }

  #opened(row: Row): Workspace {
    const id = String(row["id"]);
    const workspace = this.#make(id, JSON.parse(String(row["account"])) as Account);
    workspace.settler.reload();
    this.#open.set(id, workspace);
    return workspace;
  }

  #make(id: string, account: Account): Workspace {
    const { baseClock, callsPerMinute, work = everyWork, manners = {} } = this.#options;
    return new Workspace(this.database, {
      id,
      account,
      baseClock,
      work,
      callsPerMinute,
      webhookTargets: this.#webhookTargets,
      manners,
    });
  }
}
