import { claimForSending } from "./claim.js";
import { applyStep, requestOf, writeStep, type Context, type SignalLike } from "./context.js";
import { dispatch } from "./dispatch.js";
import { follower } from "./follow/follower.js";
import { isCorrupt, PayloadError } from "./errors.js";
import { lookUp } from "./look-up.js";
import { human, later, missed } from "./machine.js";
import { leaseOf } from "./policy.js";
import { dueOrders, nextDue, updateOrder, type OrderRow } from "./store/book.js";
import type { Work } from "./store/work.js";
import { termsOf } from "./terms.js";

export interface RunOptions {
  /** Ends the worker: what it has begun is finished, and nothing more is begun. */
  readonly signal?: SignalLike | undefined;
  /** Orders at the same time. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Milliseconds after which it looks for due orders, though none was known. Default: 5,000. */
  readonly pollInterval?: number | undefined;
  /** Ends as soon as no order is left that a worker could move on, now or later. Default: `false`. */
  readonly untilIdle?: boolean | undefined;
  /** Also reads placed orders anew, as `follow()` does, when they are due. Not with `untilIdle`. Default: `true`. */
  readonly follow?: boolean | undefined;
  /**
   * Hears of what went wrong, such as a store that is away; the worker tries again. Without it, `run`
   * rejects with the first error.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Sends what waits, looks up what is unknown, and takes over from workers that died. */
export async function run(context: Context, options: RunOptions): Promise<void> {
  const { signal, concurrency = 4, untilIdle = false, follow = !untilIdle } = options;
  const stop = new AbortController();
  const end = (): void => stop.abort();
  if (signal?.aborted) return;
  signal?.addEventListener("abort", end);
  try {
    const lanes = Array.from({ length: concurrency }, () =>
      lane(context, options, stop.signal).finally(end),
    );
    if (follow && !untilIdle) lanes.push(follower(context, options, stop.signal).finally(end));
    const ends = await Promise.allSettled(lanes);
    for (const { reason } of ends.filter((one) => one.status === "rejected")) throw reason;
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

/** One order after the other. */
async function lane(
  context: Context,
  { pollInterval = 5_000, untilIdle = false, onError }: RunOptions,
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, accountKey } = context;
  while (!signal.aborted) {
    let next: number | undefined;
    try {
      next = await store.read(() => nextDue(accountKey));
      if (next === undefined && untilIdle) return;
      if (next !== undefined && next <= clock.now()) {
        const row = await claimDue(context);
        if (row) await step(context, row, signal);
        // Others may have taken what was due: then it is due later, which the next look shows.
        continue;
      }
    } catch (error) {
      if (!onError) throw error;
      onError(error);
      next = undefined;
    }
    const wait = Math.min(pollInterval, Math.max(10, (next ?? Infinity) - clock.now()));
    try {
      await clock.sleep(wait, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

/** Takes an order that is due, so that no other worker does. */
async function claimDue(context: Context): Promise<OrderRow | undefined> {
  const { store, clock, accountKey } = context;
  await context.checkpoint("claim");
  const row = await store.transaction(function* () {
    const [due] = yield* dueOrders(accountKey, clock.now(), 1, store.lockFreeRows);
    return due && (yield* take(context, due));
  });
  context.changed(row);
  return row;
}

function* take(context: Context, row: OrderRow): Work<OrderRow | undefined> {
  try {
    requestOf(context, row);
    termsOf(context, row);
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    const { state } = row;
    // Found before it counts as sent, so that it is plain that nothing was.
    const isOver = isCorrupt(error) && (state === "accepted" || state === "unknown");
    if (isOver) yield* writeStep(context, row, human("payload-corrupt"));
    // A key can still be given; the orders behind this one must not wait for it.
    else yield* writeStep(context, row, later(row, context.clock.now() + 60_000));
    return undefined;
  }
  if (row.state === "accepted") return yield* claimForSending(context, row);
  const now = context.clock.now();
  const unknown = row.state === "sending" ? yield* writeStep(context, row, missed(now)) : row;
  // Holding an order for a look is no event of its own, so nothing is noted.
  const leaseUntil = now + leaseOf(context.policy);
  return (
    unknown &&
    (yield* updateOrder(unknown, {
      leaseOwner: context.owner,
      leaseUntil,
      nextAt: leaseUntil,
      updatedAt: now,
    }))
  );
}

function step(context: Context, row: OrderRow, signal: SignalLike): Promise<OrderRow> {
  // What is on the wire is not cut off when the worker is to end: its answer is worth waiting for.
  return row.state === "unknown" ? settle(context, row, signal) : dispatch(context, row);
}

/** Looks an order up; when the worker ends meanwhile, the next one may do so at once. */
async function settle(context: Context, row: OrderRow, signal: SignalLike): Promise<OrderRow> {
  const seen = await lookUp(context, row, signal);
  if (seen !== row) return seen;
  return (await applyStep(context, row, later(row, context.clock.now()))) ?? row;
}
