import type { OrderVersion } from "../canonical.js";
import { PENDING_STATES, type OrderState } from "../state.js";
import { ask, type Row, type Value, type Work } from "./work.js";

/** An order as it is stored. `request`, `terms`, `outcome` and `trail` are JSON, sealed where the caller gave keys. */
export interface OrderRow {
  readonly id: string;
  readonly account: string;
  /** The key of the purchase order number. */
  readonly po: string;
  /** Tells apart orders that share their number on purpose; empty otherwise. */
  readonly duplicateKey: string;
  readonly version: OrderVersion;
  readonly contentHash: string;
  readonly state: OrderState;
  /** Why it stands there, as a stable word. */
  readonly reason: string | null;
  /** Grows with every write; a write that was made for an older one is refused. */
  readonly fence: number;
  /** When a worker is to look at it; `null`: never. */
  readonly nextAt: number | null;
  readonly leaseOwner: string | null;
  readonly leaseUntil: number | null;
  /** How often it went to the wire. */
  readonly sends: number;
  readonly sentAt: number | null;
  readonly unknownSince: number | null;
  readonly correlationId: string | null;
  readonly acceptedAt: number;
  readonly acceptedBy: string | null;
  readonly updatedAt: number;
  readonly duplicateReason: string | null;
  readonly request: string;
  /** What it has to pass before it is sent. */
  readonly terms: string | null;
  readonly outcome: string | null;
  readonly trail: string | null;
}

/** A line of the outbox: something happened to an order. */
export interface ChangeRow {
  readonly position: number;
  readonly orderId: string;
  readonly account: string;
  readonly po: string;
  readonly at: number;
  readonly what: string;
  readonly state: OrderState;
  readonly who: string | null;
  readonly detail: string | null;
  /** JSON, sealed where the caller gave keys. */
  readonly data: string | null;
}

/** What is written into the outbox beside a row. */
export interface Note {
  readonly what: string;
  readonly who?: string | null | undefined;
  /** For a person; holds nothing personal. */
  readonly detail?: string | null | undefined;
  /** JSON of what else there is to tell, sealed as the row is. */
  readonly data?: string | undefined;
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const TEXTS = [
  "id",
  "account",
  "po",
  "duplicateKey",
  "version",
  "contentHash",
  "state",
  "reason",
  "leaseOwner",
  "correlationId",
  "acceptedBy",
  "duplicateReason",
  "request",
  "terms",
  "outcome",
  "trail",
] as const satisfies readonly (keyof OrderRow)[];
const NUMBERS = [
  "fence",
  "nextAt",
  "leaseUntil",
  "sends",
  "sentAt",
  "unknownSince",
  "acceptedAt",
  "updatedAt",
] as const satisfies readonly (keyof OrderRow)[];
const NAMES = [...TEXTS, ...NUMBERS];
const columns = Object.fromEntries(NAMES.map((name) => [name, snakeCase(name)])) as {
  readonly [name in (typeof NAMES)[number]]: string;
};
const columnOf = (name: (typeof NAMES)[number]): string => columns[name];

const COLUMNS = NAMES.map(columnOf).join(", ");
const INSERT = `INSERT INTO xi_ledger_orders (${COLUMNS}) VALUES (${NAMES.map(() => "?").join(", ")})
  ON CONFLICT (account, po, duplicate_key) DO NOTHING RETURNING id`;
const SELECT = `SELECT ${COLUMNS} FROM xi_ledger_orders`;

/** @returns whether it was written; false: the number is taken. */
export function* insertOrder(row: OrderRow): Work<boolean> {
  const rows = yield* ask(INSERT, ...NAMES.map((name) => row[name]));
  return rows.length > 0;
}

/**
 * Writes a row in the place of the one that was read, with a new fence and a line in the outbox.
 * @returns the new row, or `undefined` when somebody else has written it since.
 */
export function* updateOrder(
  read: OrderRow,
  change: Partial<OrderRow>,
  note?: Note,
): Work<OrderRow | undefined> {
  const row: OrderRow = { ...read, ...change, fence: read.fence + 1 };
  // What has not changed is not written: the request is long, and indexes cost.
  const names = NAMES.filter((name) => row[name] !== read[name]);
  const written = yield* ask(
    `UPDATE xi_ledger_orders SET ${names.map((name) => `${columnOf(name)} = ?`).join(", ")}
     WHERE id = ? AND fence = ? RETURNING id`,
    ...names.map((name) => row[name]),
    read.id,
    read.fence,
  );
  if (written.length === 0) return undefined;
  if (note) yield* record(row, note);
  return row;
}

/** Adds a line to the outbox. */
export const record = (row: OrderRow, note: Note): Work<void> => recordAll([{ row, note }]);

const CHANGE = [
  "position",
  "order_id",
  "account",
  "po",
  "at",
  "what",
  "state",
  "who",
  "detail",
  "data",
] as const;

/**
 * Adds lines to the outbox. Positions are given out under the lock of one row, so that they become
 * visible in their order: a reader that goes on behind the last one it saw misses none.
 */
export function* recordAll(
  lines: readonly { readonly row: OrderRow; readonly note: Note }[],
): Work<void> {
  const [next] = yield* ask(
    "UPDATE xi_ledger_meta SET value = value + ? WHERE name = 'position' RETURNING value",
    lines.length,
  );
  const first = Number(next?.["value"]) - lines.length + 1;
  const line = `(${CHANGE.map(() => "?").join(", ")})`;
  yield* ask(
    `INSERT INTO xi_ledger_changes (${CHANGE.join(", ")}) VALUES ${lines.map(() => line).join(", ")}`,
    ...lines.flatMap(({ row, note: { what, who, detail, data } }, at) => [
      first + at,
      row.id,
      row.account,
      row.po,
      row.updatedAt,
      what,
      row.state,
      who ?? null,
      detail ?? null,
      data ?? null,
    ]),
  );
}

export function* orderByNumber(
  account: string,
  po: string,
  duplicateKey: string,
  lock = "",
): Work<OrderRow | undefined> {
  const sql = `${SELECT} WHERE account = ? AND po = ? AND duplicate_key = ?${lock}`;
  const [row] = yield* ask(sql, account, po, duplicateKey);
  return row && orderOf(row);
}

export function* orderById(account: string, id: string, lock = ""): Work<OrderRow | undefined> {
  const [row] = yield* ask(`${SELECT} WHERE id = ? AND account = ?${lock}`, id, account);
  return row && orderOf(row);
}

/** Whoever approves moves the others on; the end of the time for that is looked at beside. */
const MOVES = "state <> 'awaiting-approval'";

/** Orders that a worker is to look at, those that wait longest first. */
export function* dueOrders(
  account: string,
  now: number,
  limit: number,
  lock: string,
): Work<readonly OrderRow[]> {
  const rows = yield* ask(
    `${SELECT} WHERE account = ? AND next_at <= ? AND ${MOVES} ORDER BY next_at, id LIMIT ?${lock}`,
    account,
    now,
    limit,
  );
  return rows.map(orderOf);
}

/** Orders whose time for an approval is over. */
export function* expiredOrders(
  account: string,
  now: number,
  limit: number,
  lock: string,
): Work<readonly OrderRow[]> {
  const rows = yield* ask(
    `${SELECT} WHERE account = ? AND state = 'awaiting-approval' AND next_at <= ? ORDER BY id LIMIT ?${lock}`,
    account,
    now,
    limit,
  );
  return rows.map(orderOf);
}

/** When the next order is due. */
export function* nextDue(account: string): Work<number | undefined> {
  const [row] = yield* ask(
    `SELECT MIN(next_at) AS next FROM xi_ledger_orders WHERE account = ? AND next_at IS NOT NULL AND ${MOVES}`,
    account,
  );
  const next = row?.["next"];
  return next === null || next === undefined ? undefined : Number(next);
}

/** Where a page of orders begins: behind this order. */
export interface After {
  readonly acceptedAt: number;
  readonly id: string;
}

/** A page of orders in some states, the newest first. */
export function* orderPage(
  account: string,
  states: readonly OrderState[] | undefined,
  after: After | undefined,
  limit: number,
): Work<readonly OrderRow[]> {
  // One state at a time, so that each is read along an index, however many orders there are.
  const [only] = states ?? [undefined];
  if (states === undefined || states.length === 1) {
    const rows = yield* pageOf(COLUMNS, account, only, after, limit);
    return rows.map(orderOf);
  }
  const found: Row[] = [];
  for (const state of states)
    found.push(...(yield* pageOf("accepted_at, id", account, state, after, limit)));
  const shown = found
    .map((row) => ({ acceptedAt: Number(row["accepted_at"]), id: String(row["id"]) }))
    .sort((a, b) => b.acceptedAt - a.acceptedAt || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
  const orders = new Map<string, OrderRow>();
  for (let from = 0; from < shown.length; from += ORDERS_AT_ONCE) {
    const ids = shown.slice(from, from + ORDERS_AT_ONCE).map(({ id }) => id);
    for (const order of yield* ordersById(ids)) orders.set(order.id, order);
  }
  return shown.flatMap(({ id }) => orders.get(id) ?? []);
}

const ORDERS_AT_ONCE = 101;
const SOME_BY_ID = `${SELECT} WHERE id IN (${Array.from({ length: ORDERS_AT_ONCE }, () => "?").join(", ")})`;

/** In no order. Always the same statement, however many they are, so that it is prepared once. */
function* ordersById(ids: readonly string[]): Work<readonly OrderRow[]> {
  const none = Array.from({ length: ORDERS_AT_ONCE - ids.length }, () => "");
  const rows = yield* ask(SOME_BY_ID, ...ids, ...none);
  return rows.map(orderOf);
}

function* pageOf(
  selected: string,
  account: string,
  state: OrderState | undefined,
  after: After | undefined,
  limit: number,
): Work<readonly Row[]> {
  const filter = state === undefined ? "" : "AND state = ?";
  const behind = after ? "AND (accepted_at < ? OR (accepted_at = ? AND id < ?))" : "";
  return yield* ask(
    `SELECT ${selected} FROM xi_ledger_orders WHERE account = ? ${filter} ${behind}
     ORDER BY accepted_at DESC, id DESC LIMIT ?`,
    account,
    ...(state === undefined ? [] : [state]),
    ...(after ? [after.acceptedAt, after.acceptedAt, after.id] : []),
    limit,
  );
}

export function* countByState(account: string): Work<ReadonlyMap<OrderState, number>> {
  const rows = yield* ask(
    "SELECT state, COUNT(*) AS orders FROM xi_ledger_orders WHERE account = ? GROUP BY state",
    account,
  );
  return new Map(rows.map((row) => [row["state"] as OrderState, Number(row["orders"])]));
}

/** Orders that wait for a person, or have been on their way since before a moment; the oldest first. */
export function* stuckOrders(
  account: string,
  before: number,
  limit: number,
): Work<readonly OrderRow[]> {
  const found: OrderRow[] = [];
  for (const state of PENDING_STATES) {
    const late = state === "needs-human" ? Number.MAX_SAFE_INTEGER : before;
    const rows = yield* ask(
      `${SELECT} WHERE account = ? AND state = ? AND accepted_at <= ? ORDER BY accepted_at, id LIMIT ?`,
      account,
      state,
      late,
      limit,
    );
    found.push(...rows.map(orderOf));
  }
  return found.sort((a, b) => a.acceptedAt - b.acceptedAt).slice(0, limit);
}

/** Lines of the outbox behind a position; those of one order, where one is named. */
export function* changesAfter(
  account: string,
  position: number,
  limit: number,
  orderId?: string,
): Work<readonly ChangeRow[]> {
  const one = orderId === undefined ? "" : "AND order_id = ?";
  const rows = yield* ask(
    `SELECT position, order_id, account, po, at, what, state, who, detail, data FROM xi_ledger_changes
     WHERE position > ? AND account = ? ${one} ORDER BY position LIMIT ?`,
    position,
    account,
    ...(orderId === undefined ? [] : [orderId]),
    limit,
  );
  return rows.map((row) => ({
    position: Number(row["position"]),
    orderId: String(row["order_id"]),
    account: String(row["account"]),
    po: String(row["po"]),
    at: Number(row["at"]),
    what: String(row["what"]),
    state: row["state"] as OrderState,
    who: row["who"] as string | null,
    detail: row["detail"] as string | null,
    data: row["data"] as string | null,
  }));
}

/** Postgres gives large integers as text. */
function orderOf(row: Row): OrderRow {
  const numbers = NUMBERS.map((name) => {
    const value = row[columnOf(name)];
    return [name, value === null ? null : Number(value)] as const;
  });
  const texts = TEXTS.map((name) => [name, row[columnOf(name)] as Value] as const);
  return Object.fromEntries<Value>([...texts, ...numbers]) as unknown as OrderRow;
}
