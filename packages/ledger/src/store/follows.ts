import type { OrderRow } from "./book.js";
import { ask, type Row, type Work } from "./work.js";

/** How an order is followed after it was placed. */
export interface FollowRow {
  readonly orderId: string;
  readonly account: string;
  /** When it is read next, or until when a worker reads it; `null`: it is final. */
  readonly lookAt: number | null;
  /** Grows with every claim and every write; a read whose claim was taken over is dropped. */
  readonly fence: number;
  /** Since when nothing has changed. */
  readonly quietSince: number;
  readonly readAt: number | null;
  /** The statuses that were seen last, as JSON, sealed where the caller gave keys. */
  readonly seen: string | null;
}

const SELECT =
  "SELECT order_id, account, look_at, fence, quiet_since, read_at, seen FROM xi_ledger_follows";

/** Begins to follow an order, which the API knows by these numbers. */
export function* insertFollow(
  { id, account }: OrderRow,
  numbers: readonly string[],
  now: number,
  lookAt: number,
): Work<void> {
  yield* ask(
    `INSERT INTO xi_ledger_follows (order_id, account, look_at, fence, quiet_since)
     VALUES (?, ?, ?, 0, ?) ON CONFLICT (order_id) DO NOTHING`,
    id,
    account,
    lookAt,
    now,
  );
  for (const number of new Set(numbers))
    yield* ask(
      `INSERT INTO xi_ledger_numbers (account, number, order_id) VALUES (?, ?, ?)
       ON CONFLICT (account, number, order_id) DO NOTHING`,
      account,
      numberKey(number),
      id,
    );
}

const numberKey = (number: string): string => number.trim().toUpperCase();

export function* followOf(orderId: string, lock = ""): Work<FollowRow | undefined> {
  const [row] = yield* ask(`${SELECT} WHERE order_id = ?${lock}`, orderId);
  return row && followRow(row);
}

/** The one that is due for longest, so that no other worker reads it before `until`. */
export function* claimDueFollow(
  account: string,
  now: number,
  until: number,
  lock: string,
): Work<FollowRow | undefined> {
  const [due] = yield* ask(
    `${SELECT} WHERE account = ? AND look_at <= ? ORDER BY look_at, order_id LIMIT 1${lock}`,
    account,
    now,
  );
  return due && (yield* claimFollow(followRow(due), until));
}

export function* claimFollow(read: FollowRow, until: number): Work<FollowRow | undefined> {
  const [row] = yield* ask(
    `UPDATE xi_ledger_follows SET look_at = ?, fence = fence + 1 WHERE order_id = ? AND fence = ?
     RETURNING order_id, account, look_at, fence, quiet_since, read_at, seen`,
    until,
    read.orderId,
    read.fence,
  );
  return row && followRow(row);
}

/**
 * Writes down what a read has shown, unless another worker has read it since. A hint that came during
 * the read has moved `lookAt`: it is then read again at once.
 */
export function* writeFollow(
  claimed: FollowRow,
  change: Pick<FollowRow, "lookAt" | "quietSince" | "readAt" | "seen">,
): Work<boolean> {
  const rows = yield* ask(
    `UPDATE xi_ledger_follows SET look_at = CASE WHEN look_at = ? THEN ? ELSE look_at END,
       fence = fence + 1, quiet_since = ?, read_at = ?, seen = ?
     WHERE order_id = ? AND fence = ? RETURNING order_id`,
    claimed.lookAt,
    change.lookAt,
    change.quietSince,
    change.readAt,
    change.seen,
    claimed.orderId,
    claimed.fence,
  );
  return rows.length > 0;
}

/** Has an order that is followed, or was once, be read at once. */
export function* hastenFollow(orderId: string, now: number): Work<void> {
  yield* ask(
    "UPDATE xi_ledger_follows SET look_at = ? WHERE order_id = ? AND (look_at IS NULL OR look_at > ?)",
    now,
    orderId,
    now,
  );
}

/** Has an order whose outcome is unknown be looked up at once, unless somebody is at it. */
export function* hastenLookUp(orderId: string, now: number): Work<void> {
  yield* ask(
    `UPDATE xi_ledger_orders SET next_at = ?, fence = fence + 1
     WHERE id = ? AND state = 'unknown' AND lease_owner IS NULL AND next_at > ?`,
    now,
    orderId,
    now,
  );
}

/** Orders by their purchase order number, and by a number of the distributor. */
export function* orderIdsNamed(
  account: string,
  po: string | undefined,
  number: string | undefined,
): Work<readonly string[]> {
  const byPo =
    po === undefined
      ? []
      : yield* ask("SELECT id FROM xi_ledger_orders WHERE account = ? AND po = ?", account, po);
  const byNumber =
    number === undefined
      ? []
      : yield* ask(
          "SELECT order_id AS id FROM xi_ledger_numbers WHERE account = ? AND number = ?",
          account,
          numberKey(number),
        );
  return [...byPo, ...byNumber].map((row) => String(row["id"]));
}

/** When the next order is due to be read. */
export function* nextFollow(account: string): Work<number | undefined> {
  const [row] = yield* ask(
    "SELECT MIN(look_at) AS next FROM xi_ledger_follows WHERE account = ? AND look_at IS NOT NULL",
    account,
  );
  const next = row?.["next"];
  return next === null || next === undefined ? undefined : Number(next);
}

/** @returns whether it is new. */
export function* insertFact(orderId: string, fact: string): Work<boolean> {
  const rows = yield* ask(
    `INSERT INTO xi_ledger_facts (order_id, fact) VALUES (?, ?)
     ON CONFLICT (order_id, fact) DO NOTHING RETURNING fact`,
    orderId,
    fact,
  );
  return rows.length > 0;
}

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

const followRow = (row: Row): FollowRow => ({
  orderId: String(row["order_id"]),
  account: String(row["account"]),
  lookAt: numberOrNull(row["look_at"]),
  fence: Number(row["fence"]),
  quietSince: Number(row["quiet_since"]),
  readAt: numberOrNull(row["read_at"]),
  seen: row["seen"] as string | null,
});
