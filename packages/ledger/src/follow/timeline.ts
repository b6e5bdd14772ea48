import type { Context } from "../context.js";
import { changesAfter, type OrderRow } from "../store/book.js";
import { followOf } from "../store/follows.js";
import { changeView, type Change } from "../watch.js";
import { statusesSeen } from "./look.js";
import type { Status } from "./statuses.js";

/** What became of an order after it was placed, as the API told it when it was read. */
export interface Timeline {
  /** ISO 8601, UTC; `null`: not read yet. */
  readonly readAt: string | null;
  /** ISO 8601, UTC; `null`: it is not followed any more, or not yet. */
  readonly nextReadAt: string | null;
  /** The statuses of the order and its lines as they were read last. */
  readonly statuses: readonly Status[];
  /** Status changes, shipments, parcels, serial numbers and invoices, in the order in which they showed. */
  readonly changes: readonly Change[];
}

const MOST = 100_000;

export async function timelineOf(context: Context, row: OrderRow): Promise<Timeline> {
  const { store, accountKey } = context;
  const follow = await store.read(() => followOf(row.id));
  const changes = await store.read(() => changesAfter(accountKey, 0, MOST, row.id));
  return {
    readAt: instant(follow?.readAt),
    nextReadAt: instant(follow?.lookAt),
    statuses: follow ? statusesSeen(context, follow) : [],
    changes: changes.filter(({ data }) => data !== null).map((one) => changeView(context, one)),
  };
}

const instant = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();
