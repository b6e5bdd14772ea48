import { contentHash } from "./canonical.js";
import type { LedgerClient } from "./client.js";
import { PayloadError } from "./errors.js";
import type { Step } from "./machine.js";
import type { OrderRequest, Outcome, Trail } from "./order.js";
import type { Policy } from "./policy.js";
import type { Observe } from "./observe.js";
import { assertWay } from "./state.js";
import { updateOrder, type OrderRow } from "./store/book.js";
import { insertFollow } from "./store/follows.js";
import type { Seal } from "./store/seal.js";
import type { LedgerStore, Work } from "./store/work.js";

/** An `AbortSignal`, by its shape. */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Time as the ledger sees it; that of the client serves. */
export interface LedgerClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects when `signal` aborts. */
  sleep(ms: number, signal: SignalLike): PromiseLike<void>;
}

/**
 * A moment before or after a durable step. What is thrown there ends the call at that point, as the
 * death of the process would.
 */
export type Checkpoint =
  | "accept"
  | "accepted"
  | "claim"
  | "claimed"
  | "send"
  | "sent"
  | "record"
  | "recorded"
  | "look-up"
  | "looked-up"
  | "guard"
  | "guarded"
  | "decide"
  | "decided"
  | "follow"
  | "followed";

/** Where an order goes, as part of its key. */
export interface LedgerAccount {
  readonly customerNumber: string;
  readonly countryCode: string;
  readonly baseUrl: string;
}

/** What all parts of one ledger share. */
export interface Context {
  readonly store: LedgerStore;
  readonly seal: Seal;
  readonly client: LedgerClient;
  readonly account: LedgerAccount;
  /** The account as it is stored with each order. */
  readonly accountKey: string;
  readonly clock: LedgerClock;
  readonly policy: Policy;
  /** Names this process among the workers. */
  readonly owner: string;
  readonly newId: () => string;
  readonly checkpoint: (name: Checkpoint) => void | Promise<void>;
  /** Wakes those who wait for changes in this process, and tells the observer how an order stands. */
  readonly changed: (row?: OrderRow) => void;
  readonly observe: Observe;
}

export const accountKeyOf = ({ customerNumber, countryCode, baseUrl }: LedgerAccount): string =>
  [customerNumber, countryCode, baseUrl].join(" ");

/** Part of a transaction: writes the next step of an order. @returns `undefined` when somebody else was faster */
export function* writeStep(
  context: Context,
  read: OrderRow,
  step: Step,
): Work<OrderRow | undefined> {
  const row = rowAfter(context, read, step);
  if (read.state !== "placed" && row.state === "placed") {
    const numbers = (step.outcome?.placed?.orders ?? []).map(({ orderNumber }) => orderNumber);
    const lookAt = row.updatedAt + context.policy.followEvery;
    yield* insertFollow(read, numbers, row.updatedAt, lookAt);
  }
  return yield* updateOrder(read, row, step.note);
}

/** An order as a step leaves it, to be written in place of the one that was read. */
export function rowAfter(
  { seal, clock }: Context,
  read: OrderRow,
  { change, request, terms, outcome, trail }: Step,
): OrderRow {
  assertWay(read.state, change.state ?? read.state);
  return {
    ...read,
    ...change,
    fence: read.fence + 1,
    updatedAt: clock.now(),
    ...(request && { request: seal.close(request, `${read.id}.request`) }),
    ...(terms && { terms: seal.close(terms, `${read.id}.terms`) }),
    ...(outcome !== undefined && {
      outcome: outcome && seal.close(outcome, `${read.id}.outcome`),
    }),
    ...(trail !== undefined && { trail: trail && seal.close(trail, `${read.id}.trail`) }),
  };
}

export async function applyStep(
  context: Context,
  read: OrderRow,
  step: Step,
): Promise<OrderRow | undefined> {
  await context.checkpoint("record");
  const row = await context.store.transaction(() => writeStep(context, read, step));
  await context.checkpoint("recorded");
  context.changed(row);
  return row;
}

/** What an order asks for, as it is stored. @throws PayloadError when it cannot be read */
export const storedRequest = ({ seal }: Context, row: OrderRow): OrderRequest =>
  seal.open(row.request, `${row.id}.request`) as OrderRequest;

/** What an order asks for, exactly as it was accepted. @throws PayloadError */
export function requestOf(context: Context, row: OrderRow): OrderRequest {
  const request = storedRequest(context, row);
  if (contentHash(row.version, request) !== row.contentHash)
    throw new PayloadError(
      "LEDGER_PAYLOAD_CORRUPT",
      `What is stored about the order ${row.po} is not what was accepted. Nothing is sent for it; restore it from a backup, or settle the order by hand with resolve().`,
    );
  return request;
}

export const trailOf = ({ seal }: Context, row: OrderRow): Trail =>
  row.trail === null ? {} : (seal.open(row.trail, `${row.id}.trail`) as Trail);

export const outcomeOf = ({ seal }: Context, row: OrderRow): Outcome =>
  row.outcome === null ? {} : (seal.open(row.outcome, `${row.id}.outcome`) as Outcome);
