import { createHash } from "node:crypto";
import { XiError, type OrderDetailB2B } from "@xi-sdk/resellers";
import { outcomeOf, type Context, type SignalLike } from "../context.js";
import { PayloadError } from "../errors.js";
import { leaseOf, type Policy } from "../policy.js";
import { orderById, record, type OrderRow } from "../store/book.js";
import {
  claimDueFollow,
  claimFollow,
  followOf,
  hastenFollow,
  insertFact,
  writeFollow,
  type FollowRow,
} from "../store/follows.js";
import type { Work } from "../store/work.js";
import { timed } from "../observe.js";
import { factsOf, type Fact } from "./facts.js";
import { compareStatuses, hasLeft, isFinal, statusesOf, type Status } from "./statuses.js";

/** Reads the order that is due for longest anew. @returns whether there was one. */
export async function followDue(context: Context, signal: SignalLike): Promise<boolean> {
  const { store, clock, accountKey, policy } = context;
  const now = clock.now();
  const claimed = await store.transaction(() =>
    claimDueFollow(accountKey, now, now + leaseOf(policy), store.lockFreeRows),
  );
  if (claimed) await look(context, claimed, signal);
  return claimed !== undefined;
}

/** Reads one order now. @returns whether it is one that was placed. */
export async function followNow(
  context: Context,
  orderId: string,
  signal: SignalLike,
): Promise<boolean> {
  const { store, clock, policy } = context;
  const now = clock.now();
  const claimed = await store.transaction(function* () {
    yield* hastenFollow(orderId, now);
    const follow = yield* followOf(orderId);
    return follow && (yield* claimFollow(follow, now + leaseOf(policy)));
  });
  if (claimed) await look(context, claimed, signal);
  return claimed !== undefined;
}

async function look(context: Context, claimed: FollowRow, signal: SignalLike): Promise<void> {
  const { store, clock, accountKey, policy } = context;
  const row = await store.read(() => orderById(accountKey, claimed.orderId));
  if (!row) return;
  await context.checkpoint("follow");
  let orders: readonly OrderDetailB2B[];
  let before: readonly Status[];
  const readAt = clock.now();
  try {
    before = statusesSeen(context, claimed);
    orders = await timed(context, row, "follow", () => ordersOf(context, row, signal));
  } catch (error) {
    // It says nothing of the order; the next look tells. What is unexpected is for the caller.
    const lookAt = signal.aborted ? clock.now() : nextLook(claimed.quietSince, clock.now(), policy);
    await store.transaction(() => writeFollow(claimed, { ...claimed, lookAt }));
    if (signal.aborted || error instanceof XiError || error instanceof PayloadError) return;
    throw error;
  }
  await context.checkpoint("followed");
  const hasChanged = await store.transaction(() =>
    written(context, row, claimed, { orders, before, readAt }),
  );
  if (hasChanged) context.changed();
}

interface Look {
  readonly orders: readonly OrderDetailB2B[];
  readonly before: readonly Status[];
  readonly readAt: number;
}

/** What is new goes into the outbox in the transaction that makes it known: once, however often it is read. */
function* written(
  { seal, clock, policy, store }: Context,
  row: OrderRow,
  claimed: FollowRow,
  { orders, before, readAt }: Look,
): Work<boolean> {
  const current = yield* followOf(row.id, store.lockRows);
  // Another worker took over and reads later than this one did.
  if (current?.fence !== claimed.fence) return false;
  const { state } = (yield* orderById(row.account, row.id)) ?? row;
  const now = clock.now();
  const { changes, statuses } = compareStatuses(before, statusesOf(orders));
  const news: Fact[] = [...changes];
  for (const { identity, fact } of orders.flatMap(factsOf))
    if (yield* insertFact(row.id, digest(row.id, identity))) news.push(fact);
  const quietSince = news.length > 0 ? now : claimed.quietSince;
  yield* writeFollow(claimed, {
    lookAt: isOver(orders, now - quietSince, policy) ? null : nextLook(quietSince, now, policy),
    quietSince,
    readAt,
    seen: seal.close(statuses, `${row.id}.seen`),
  });
  for (const fact of news)
    yield* record(
      { ...row, state, updatedAt: now },
      { what: fact.kind, data: seal.close(fact, `${row.id}.change`) },
    );
  return news.length > 0;
}

async function ordersOf(
  context: Context,
  row: OrderRow,
  signal: SignalLike,
): Promise<readonly OrderDetailB2B[]> {
  const { client, account } = context;
  const { customerNumber, countryCode } = account;
  const options = { lane: "interactive", customerNumber, countryCode, signal } as const;
  const orders: OrderDetailB2B[] = [];
  for (const { orderNumber } of outcomeOf(context, row).placed?.orders ?? [])
    orders.push(await client.orders.get(orderNumber, options));
  return orders;
}

/** The statuses that were read last. @throws PayloadError */
export const statusesSeen = ({ seal }: Context, { orderId, seen }: FollowRow): readonly Status[] =>
  seen === null ? [] : (seal.open(seen, `${orderId}.seen`) as readonly Status[]);

/** Seldom, the longer nothing changes. */
const nextLook = (quietSince: number, now: number, policy: Policy): number =>
  now +
  Math.ceil(Math.min(Math.max((now - quietSince) / 2, policy.followEvery), policy.followAtMost));

const MONTH = 30 * 86_400_000;

const isOver = (orders: readonly OrderDetailB2B[], quiet: number, policy: Policy): boolean =>
  isFinal(orders) || (quiet > MONTH && hasLeft(orders)) || quiet > policy.followFor;

/** Serial numbers are not for everybody who reads the store. */
const digest = (orderId: string, identity: readonly (string | null)[]): string =>
  createHash("sha256")
    .update(JSON.stringify([orderId, ...identity]))
    .digest("base64url");
