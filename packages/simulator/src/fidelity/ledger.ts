import { sharedContract } from "../contract/shared.js";
import type { Operation } from "../contract/operations.js";
import { quirks, type Profile, type Quirk } from "../profiles/quirks.js";
import type { Behaviour, Rows } from "./ledger-row.js";
import { levelOf, type Level } from "./levels.js";
import { catalogRows } from "./rows/catalog.js";
import { documentRows } from "./rows/documents.js";
import { gatewayRows } from "./rows/gateway.js";
import { orderRows } from "./rows/orders.js";
import { webhookRows } from "./rows/webhooks.js";

const rows: Rows = {
  ...gatewayRows,
  ...catalogRows,
  ...orderRows,
  ...documentRows,
  ...webhookRows,
};

/** What lies beside the operations and has rows of its own. */
const areas = {
  gateway: "What lies before every operation",
  webhooks: "Webhooks",
} as const;

/** A quirk under its name. */
export interface NamedQuirk extends Quirk {
  readonly name: string;
}

/** What the ledger says about one operation, or about what lies beside them. */
export interface LedgerEntry {
  /** The id of an operation, or the name of an area. */
  readonly id: string;
  readonly title: string;
  readonly call: { readonly method: string; readonly path: string } | null;
  readonly level: Level;
  readonly behaviours: readonly (Behaviour & { readonly level: Level })[];
  readonly quirks: readonly NamedQuirk[];
}

/** Everything that is simulated, and how faithfully. */
export const ledger = (): readonly LedgerEntry[] => [
  ...Object.entries(areas).map(([id, title]) => entryOf(id, title, undefined)),
  ...sharedContract().operations.map((operation) =>
    entryOf(operation.id, operation.docsName.join("."), operation),
  ),
];

function entryOf(id: string, title: string, operation: Operation | undefined): LedgerEntry {
  const level = operation ? levelOf(id) : "stateful";
  return {
    id,
    title,
    call: operation ? { method: operation.method, path: operation.path } : null,
    level,
    behaviours: (rows[id] ?? []).map((behaviour) => ({ level, ...behaviour })),
    quirks: Object.entries(quirks)
      .filter(([, { where }]) => where.includes(id))
      .map(([name, quirk]) => ({ name, ...quirk })),
  };
}

/** Names under which rows are kept, for the test that holds them against the routes. */
export const ledgerAreas: readonly string[] = Object.keys(rows);

/** How a profile has a quirk. */
export const shown = (quirk: Quirk, profile: Profile): "on" | "off" =>
  quirk.profiles.includes(profile) ? "on" : "off";
