import { claimForSending } from "../claim.js";
import { writeStep, type Context } from "../context.js";
import { ApprovalError, LedgerInputError, UnknownOrderError } from "../errors.js";
import { held } from "../held.js";
import { orderById, type OrderRow } from "../store/book.js";
import type { Work } from "../store/work.js";
import { termsOf } from "../terms.js";

export interface ApproveOptions {
  /** Lets a worker send it. Default: `false`. */
  readonly later?: boolean | undefined;
}

/** What an approval came to, and whether this call is to send the order. */
export interface Approved {
  readonly row: OrderRow;
  readonly isMine: boolean;
}

/**
 * Approves an order by its content hash, and takes it on its way to the wire. The same approval again
 * changes nothing.
 *
 * @throws ApprovalError | LedgerInputError | UnknownOrderError | StoreError
 */
export async function approve(
  context: Context,
  id: string,
  who: string,
  hash: string,
  { later = false }: ApproveOptions,
): Promise<Approved> {
  assertStated(who, "who approves");
  const work = function* (): Work<Approved | "expired"> {
    const row = yield* lockedRow(context, id);
    const terms = termsOf(context, row);
    if (terms.approval?.given?.who === who && terms.approval.given.hash === hash)
      return yield* goneOn(context, row, later);
    assertWaits(row);
    assertNotMaker(row, who);
    if (hash !== row.contentHash)
      throw new ApprovalError(
        `What was shown to ${who} is not what the order ${row.po} asks for: the hashes differ. Show it again, and approve it by its contentHash.`,
      );
    const at = context.clock.now();
    if (isOver(terms.approval?.until, at)) {
      yield* writeStep(context, row, EXPIRED);
      return "expired";
    }
    const approved = yield* writeStep(context, row, {
      change: { state: "accepted", reason: null, nextAt: at },
      note: { what: "approved", who, detail: hash },
      trail: { since: at },
      terms: { ...terms, approval: { until: null, given: { who, at, hash } } },
    });
    return yield* goneOn(context, approved ?? row, later);
  };
  const result = await written(context, work);
  context.changed(result === "expired" ? undefined : result.row);
  if (result === "expired")
    throw new ApprovalError("The time in which the order could be approved is over.");
  return result;
}

/** Refuses an order. Its maker may do so too, to take it back. @throws as {@link approve} */
export async function decline(
  context: Context,
  id: string,
  who: string,
  reason: string,
): Promise<OrderRow> {
  assertStated(who, "who rejects");
  assertStated(reason, "why");
  const declined = await written(context, function* () {
    const row = yield* lockedRow(context, id);
    if (row.state === "held" && row.reason === "declined") return row;
    assertWaits(row);
    const note = { what: "declined", who, detail: reason };
    const step = held("declined", note, { detail: `${who}: ${reason}` });
    return (yield* writeStep(context, row, step)) ?? row;
  });
  context.changed(declined);
  return declined;
}

const EXPIRED = held("expired", { what: "approval-expired" });

/** Part of a transaction: ends the wait for an approval when its time is over. */
export function* expire(context: Context, row: OrderRow): Work<void> {
  yield* writeStep(context, row, EXPIRED);
}

const isOver = (until: number | null | undefined, now: number): boolean =>
  until !== null && until !== undefined && now >= until;

async function written<T>(context: Context, work: () => Work<T>): Promise<T> {
  await context.checkpoint("decide");
  const result = await context.store.transaction(work);
  await context.checkpoint("decided");
  return result;
}

function* lockedRow({ accountKey, store }: Context, id: string): Work<OrderRow> {
  const row = yield* orderById(accountKey, id, store.lockRows);
  if (!row) throw new UnknownOrderError(id);
  return row;
}

/** Takes an approved order, unless somebody has it already or a worker is to. */
function* goneOn(context: Context, row: OrderRow, later: boolean): Work<Approved> {
  const isFree = row.state === "accepted" && (row.nextAt ?? 0) <= context.clock.now();
  const mine = isFree && !later ? yield* claimForSending(context, row) : undefined;
  return mine ? { row: mine, isMine: true } : { row, isMine: false };
}

function assertWaits(row: OrderRow): void {
  if (row.state !== "awaiting-approval")
    throw new ApprovalError(`The order ${row.po} is ${row.state}: it waits for no approval.`);
}

function assertNotMaker({ po, acceptedBy }: OrderRow, who: string): void {
  if (acceptedBy !== null && folded(acceptedBy) === folded(who))
    throw new ApprovalError(`${who} has placed the order ${po} and cannot approve it as well.`);
}

const folded = (name: string): string => name.trim().toLowerCase();

function assertStated(text: string, what: string): void {
  if (typeof text !== "string" || !/\S/.test(text))
    throw new LedgerInputError(`Say ${what}: it is stored with the order.`);
}
