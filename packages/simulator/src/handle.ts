import { readApiProducts, type ApiProduct } from "./auth/api-products.js";
import { bookedOrder, type BookedOrder } from "./booked-order.js";
import type { About } from "./events.js";
import { faultControl, type FaultControl } from "./faults/control.js";
import { fulfilmentOf, type Fulfilment } from "./fulfilment.js";
import { journalControl, type JournalControl } from "./journal/control.js";
import { profileControl, readChoice, type ProfileControl } from "./profiles/profile-choice.js";
import type { Profile, QuirkName } from "./profiles/quirks.js";
import type { SnapshotEntry, SnapshotFile } from "./snapshots.js";
import type { StateGroup } from "./store/tables.js";
import { clockControl, type ClockControl } from "./time/control.js";
import { momentOf, rateOf } from "./time/duration.js";
import { webhookControl, type Webhooks } from "./webhooks/control.js";
import type { Workspace } from "./workspace.js";
import type { Beginning, World } from "./world.js";

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
}

/** An account of its own: what happens in one workspace is not seen in another. */
export interface SimulatedWorkspace {
  readonly id: string;
  /** The credentials of its app. A call belongs to the workspace whose credentials it comes with. */
  readonly credentials: Credentials;
  /** Its time, which nothing but its own calls and this object move. */
  readonly clock: ClockControl;
  readonly snapshots: SnapshotControl;
  /** Which quirks of the service show. */
  readonly profile: ProfileControl;
  /** The calls that it took. */
  readonly journal: JournalControl;
  readonly webhooks: Webhooks;
  /** What goes wrong in it. */
  readonly faults: FaultControl;
  /** The distributor's side of orders: what moves them on, by itself or by hand. */
  readonly fulfilment: Fulfilment;
  /** What is booked, under one customer order number or altogether, in the order of booking. */
  orders(customerOrderNumber?: string): readonly BookedOrder[];
  /** What happened without anybody asking for it, the oldest first: the last 50,000 lines. */
  happened(): readonly { readonly at: string; readonly text: string; readonly about: About }[];
  /** How many pieces of each product all warehouses hold together, whatever calls are told of it. */
  stock(ingramPartNumbers: readonly string[]): ReadonlyMap<string, number>;
  /** Makes every token that was given out invalid. */
  revokeTokens(): void;
  /** Allows so many calls a minute for each group of operations; false lifts the limit. */
  limitCalls(perMinute: number | false): void;
  /**
   * Takes everything back to how the workspace began: data, clock, tokens, settings and whatever
   * else it holds.
   * @param options.keep groups that stay as they are
   */
  reset(options?: { readonly keep?: readonly StateGroup[] }): void;
}

/** States that were put aside. All workspaces of a simulator share them. */
export interface SnapshotControl {
  /** Puts the state of this workspace aside under a name, in the place of an earlier one of that name. */
  save(name: string): SnapshotEntry;
  /** Puts this workspace into that state. @throws RangeError where there is none of that name */
  load(name: string): void;
  list(): readonly SnapshotEntry[];
  remove(name: string): void;
  /** All of a snapshot as JSON, without tokens and secrets. */
  export(name: string): SnapshotFile;
  /** Takes up an exported one. @throws RangeError when it is of another version or catalog */
  import(file: SnapshotFile, name?: string): SnapshotEntry;
}

/** What can be chosen when a workspace is made. */
export interface WorkspaceChoice extends Omit<Beginning, "at" | "manners"> {
  /** What time it is at the beginning, like `2026-03-02T12:00:00Z`; the real time by default. */
  readonly at?: string | number;
  /** The paths that its app is good for. Both by default. */
  readonly environment?: "production" | "sandbox" | "both";
  /** The API products that its app was given. All by default; an app in review has none. */
  readonly apiProducts?: readonly ApiProduct[];
  readonly customerNumber?: string;
  /** Like `DE`. US by default. */
  readonly countryCode?: string;
  /** Like `EUR`. USD by default. */
  readonly currency?: string;
  /** Which quirks of the service show; as the simulator was started by default. */
  readonly profile?: Profile;
  /** Single quirks that are not to be as the profile has them. */
  readonly quirks?: { readonly [name in QuirkName]?: boolean };
}

/** Makes a workspace. @throws RangeError when the name is taken, or the choice makes no sense */
export function createWorkspace(
  world: World,
  name: string | undefined,
  choice: WorkspaceChoice = {},
): Workspace {
  const { environment, apiProducts, customerNumber, countryCode, currency } = choice;
  const { at, rate, snapshot, profile, quirks } = choice;
  const account = {
    ...(environment !== undefined && { environment: environmentOf(environment) }),
    ...(apiProducts !== undefined && { products: readApiProducts(apiProducts) }),
    ...(customerNumber !== undefined && { customerNumber }),
    ...(countryCode !== undefined && { countryCode }),
    ...(currency !== undefined && { currency }),
  };
  const beginning: Beginning = {
    ...(at !== undefined && { at: momentOf(at) }),
    ...(rate !== undefined && { rate: rate === 0 ? 0 : rateOf(rate) }),
    ...(snapshot !== undefined && { snapshot }),
    ...((profile !== undefined || quirks !== undefined) && {
      manners: readChoice({ ...(profile && { profile }), ...(quirks && { quirks }) }),
    }),
  };
  const chosen = Object.keys(beginning).length > 0;
  return world.create(name, account, chosen ? beginning : undefined);
}

function environmentOf(text: string): NonNullable<WorkspaceChoice["environment"]> {
  if (text === "production" || text === "sandbox" || text === "both") return text;
  throw new RangeError("An environment is production, sandbox or both.");
}

export function workspaceHandle(workspace: Workspace, world: World): SimulatedWorkspace {
  const { snapshots } = world;
  return {
    id: workspace.id,
    credentials: credentialsOf(workspace),
    clock: clockControl(workspace),
    webhooks: webhookControl(workspace),
    faults: faultControl(workspace),
    profile: profileControl(workspace.settings),
    journal: journalControl(workspace),
    snapshots: {
      save: (name) => snapshots.save(workspace, name),
      load: (name) => world.load(workspace, name),
      list: () => snapshots.list(),
      remove: (name) => snapshots.remove(name),
      export: (name) => snapshots.export(name),
      import: (file, name) => snapshots.import(file, name),
    },
    fulfilment: fulfilmentOf(workspace),
    orders: (customerOrderNumber) => {
      workspace.settler.settle();
      return workspace.orders.booked(customerOrderNumber).map(bookedOrder);
    },
    happened: () =>
      workspace.chronicle
        .since(0)
        .map(({ at, ...rest }) => ({ at: new Date(at).toISOString(), ...rest })),
    stock: (ingramPartNumbers) => {
      workspace.settler.settle();
      const products = workspace.catalog.byIdentifier("part", ingramPartNumbers);
      const held = workspace.catalog.stockOf([...products.values()]);
      return new Map(
        [...held].map(([part, rows]) => [
          part,
          rows.reduce((sum, { quantity }) => sum + quantity, 0),
        ]),
      );
    },
    revokeTokens: () => workspace.tokens.revokeAll(),
    limitCalls: (perMinute) => {
      if (perMinute !== false && !(Number.isInteger(perMinute) && perMinute > 0))
        throw new RangeError("A limit is a number of calls a minute, or false.");
      workspace.settings.set("rateLimit", perMinute);
    },
    reset: ({ keep = [] } = {}) => world.reset(workspace, keep),
  };
}

export function credentialsOf({ account }: Workspace): Credentials {
  const { clientId, clientSecret, customerNumber, countryCode } = account;
  return { clientId, clientSecret, customerNumber, countryCode };
}
