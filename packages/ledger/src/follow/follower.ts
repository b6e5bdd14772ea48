import { expire } from "../approval/decide.js";
import type { Context, SignalLike } from "../context.js";
import { expiredOrders } from "../store/book.js";
import { nextFollow } from "../store/follows.js";
import { followDue } from "./look.js";

/** Ends waits for an approval whose time is over. */
export async function expireApprovals(context: Context): Promise<void> {
  const { store, clock, accountKey } = context;
  const isAny = await store.transaction(function* () {
    const expired = yield* expiredOrders(accountKey, clock.now(), 100, store.lockFreeRows);
    for (const row of expired) yield* expire(context, row);
    return expired.length > 0;
  });
  if (isAny) context.changed();
}

/** Reads, one after the other, the placed orders that are due for it. @returns how many. */
export async function followAllDue(context: Context, signal: SignalLike): Promise<number> {
  let count = 0;
  while (!signal.aborted && (await followDue(context, signal))) count += 1;
  return count;
}

/**
 * Follows placed orders until `signal` aborts. One at a time and apart from the workers, so that
 * orders to be sent do not wait for reads.
 */
export async function follower(
  context: Context,
  {
    pollInterval = 5_000,
    onError,
  }: {
    readonly pollInterval?: number | undefined;
    readonly onError?: ((error: unknown) => void) | undefined;
  },
  signal: SignalLike,
): Promise<void> {
  const { store, clock, accountKey } = context;
  while (!signal.aborted) {
    let next: number | undefined;
    try {
      await expireApprovals(context);
      await followAllDue(context, signal);
      next = await store.read(() => nextFollow(accountKey));
    } catch (error) {
      if (!onError) throw error;
      onError(error);
    }
    const wait = Math.min(pollInterval, Math.max(10, (next ?? Infinity) - clock.now()));
    try {
      await clock.sleep(wait, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
