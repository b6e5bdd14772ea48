import { contentDifferences, contentHash, poKey, type OrderVersion } from "./canonical.js";
import { claim } from "./claim.js";
import { requestOf, rowAfter, writeStep, type Context } from "./context.js";
import { DuplicateGuardError, LedgerInputError, OrderConflictError } from "./errors.js";
import type { Guards } from "./guards/guards.js";
import { askingApproval } from "./held.js";
import type { Step } from "./machine.js";
import type { OrderRequest } from "./order.js";
import { insertOrder, orderByNumber, recordAll, type OrderRow } from "./store/book.js";
import type { Work } from "./store/work.js";
import { lacksApproval, statedTerms, termsOf, type Terms } from "./terms.js";

export interface AcceptOptions {
  /** The operation to send it with. Default: `v6`. */
  readonly version?: OrderVersion | undefined;
  /** Who places it, for the record. */
  readonly by?: string | undefined;
  /** Lets a worker send it: `place` returns as soon as it is written down. Default: `false`. */
  readonly later?: boolean | undefined;
  /**
   * Needed for an order with the attribute `allowDuplicateCustomerOrderNumber`, which switches the
   * API's guard against doubled orders off: why, which is stored. `key` tells this order from others
   * of the same number.
   */
  readonly allowDuplicate?:
    { readonly reason: string; readonly key?: string | undefined } | undefined;
  /**
   * What is looked at right before it is sent: prices, stock, the total, addresses. When something is
   * found, nothing is sent, and the order is `held` with the findings. Stays with the order until it
   * is stated anew; `{}` takes it off.
   */
  readonly guards?: Guards | undefined;
  /**
   * Whether a second person has to approve it first: it then waits as `awaiting-approval` until
   * `approve()` is called. An order for which that was once required goes on requiring it.
   */
  readonly approval?: "required" | undefined;
  /** Milliseconds within which it has to be approved. Default: no end. */
  readonly approvalWithin?: number | undefined;
  /**
   * Sends an order again that was refused, after the cause was put right; or asks again for an
   * approval that was not given. Default: `false`.
   */
  readonly retryRejected?: boolean | undefined;
}

/** An order that was written down, by this call or an earlier one, and whether this call is to send it. */
export interface Accepted {
  readonly row: OrderRow;
  readonly isMine: boolean;
}

/**
 * Writes an order down, before anything is sent. The same order again is the one that is there.
 * @throws LedgerInputError | DuplicateGuardError | OrderConflictError | StoreError
 */
export async function accept(
  context: Context,
  given: OrderRequest,
  options: AcceptOptions,
): Promise<Accepted> {
  const order = plainCopy(given);
  const poNumber = poNumberOf(order);
  const { version = "v6", by, later = false } = options;
  const duplicate = duplicateOf(order, options.allowDuplicate);
  const { seal, clock, accountKey } = context;
  const now = clock.now();
  const id = context.newId();
  const terms = statedTerms(options, now);
  const fresh: OrderRow = {
    id,
    account: accountKey,
    po: poKey(poNumber),
    duplicateKey: duplicate.key,
    version,
    contentHash: contentHash(version, order),
    state: "accepted",
    reason: null,
    fence: 1,
    nextAt: now,
    leaseOwner: null,
    leaseUntil: null,
    sends: 0,
    sentAt: null,
    unknownSince: null,
    correlationId: null,
    acceptedAt: now,
    acceptedBy: by ?? null,
    updatedAt: now,
    duplicateReason: duplicate.reason,
    request: seal.close(order, `${id}.request`),
    terms: Object.keys(terms).length > 0 ? seal.close(terms, `${id}.terms`) : null,
    outcome: null,
    trail: null,
  };
  await context.checkpoint("accept");
  const accepted = await context.store.transaction(() =>
    findOrInsert(context, fresh, { order, later, options }),
  );
  await context.checkpoint("accepted");
  context.changed(accepted.row.updatedAt >= now ? accepted.row : undefined);
  return accepted;
}

interface Wish {
  readonly order: OrderRequest;
  readonly later: boolean;
  readonly options: AcceptOptions;
}

function* findOrInsert(context: Context, fresh: OrderRow, wish: Wish): Work<Accepted> {
  // Both steps at once: it is written a single time, before it goes anywhere.
  const step = firstStep(context, fresh, wish);
  const first = step ? rowAfter(context, fresh, step) : fresh;
  if (yield* insertOrder(first)) {
    const accepted = { row: fresh, note: { what: "accepted", who: fresh.acceptedBy } };
    yield* recordAll([accepted, ...(step?.note ? [{ row: first, note: step.note }] : [])]);
    return { row: first, isMine: first.leaseOwner === context.owner };
  }
  const { account, po, duplicateKey, contentHash: hash } = fresh;
  const found = yield* orderByNumber(account, po, duplicateKey, context.store.lockRows);
  if (!found) throw new Error("An order is neither there nor could it be written.");
  const isSame = found.contentHash === hash;
  const isOpen = found.state === "rejected" || found.state === "held";
  const isAskedAgain = wish.options.retryRejected === true || found.reason === "guards";
  const terms = (): Terms => statedTerms(wish.options, fresh.acceptedAt, termsOf(context, found));
  if (isOpen && (!isSame || isAskedAgain)) {
    // Nothing was booked under the number, so a corrected order may have it.
    const { version, nextAt, acceptedAt, acceptedBy, duplicateReason } = fresh;
    const again = yield* writeStep(context, found, {
      change: {
        version,
        contentHash: hash,
        state: "accepted",
        reason: null,
        nextAt,
        acceptedAt,
        acceptedBy,
        duplicateReason,
      },
      request: wish.order,
      terms: terms(),
      note: { what: "accepted-again", who: fresh.acceptedBy, detail: found.contentHash },
      outcome: null,
      trail: null,
    });
    if (!again) throw new Error("An order was changed in spite of its lock.");
    return yield* claimed(context, again, wish);
  }
  if (!isSame)
    throw new OrderConflictError(
      po,
      found.id,
      contentDifferences(requestOf(context, found), wish.order),
    );
  const now = context.clock.now();
  // Whoever has it in hand goes on by what it has read.
  const isInHand = (found.leaseUntil ?? 0) > now;
  if (found.state !== "accepted" || isInHand) return { row: found, isMine: false };
  const { guards, approval } = wish.options;
  const restated =
    (guards || approval) && (yield* writeStep(context, found, { change: {}, terms: terms() }));
  const row = restated || found;
  const isDue = (row.nextAt ?? 0) <= now;
  return isDue ? yield* claimed(context, row, wish) : { row, isMine: false };
}

/** Takes an order for sending, unless that is left to a worker. */
function* claimed(context: Context, row: OrderRow, wish: Wish): Work<Accepted> {
  const step = firstStep(context, row, wish);
  const next = step && (yield* writeStep(context, row, step));
  return next ? { row: next, isMine: next.leaseOwner === context.owner } : { row, isMine: false };
}

function firstStep(context: Context, row: OrderRow, { later }: Wish): Step | undefined {
  const terms = termsOf(context, row);
  // What is to be approved is shown at once, whoever sends it afterwards.
  if (!terms.guards && lacksApproval(terms, row)) return askingApproval(terms);
  return later ? undefined : claim(context, row);
}

/** What JSON keeps of an order: what is stored, compared and sent is one and the same. */
function plainCopy(order: OrderRequest): OrderRequest {
  if (typeof order !== "object" || order === null || Array.isArray(order))
    throw new LedgerInputError("The order is no object. Give the body of the order call.");
  try {
    return JSON.parse(JSON.stringify(order)) as OrderRequest;
  } catch (error) {
    throw new LedgerInputError(`The order cannot be written as JSON: ${String(error)}.`);
  }
}

function poNumberOf({ customerOrderNumber }: OrderRequest): string {
  if (typeof customerOrderNumber === "string" && /\S/.test(customerOrderNumber))
    return customerOrderNumber;
  throw new LedgerInputError(
    `customerOrderNumber is ${customerOrderNumber === undefined ? "missing" : typeof customerOrderNumber === "string" ? "blank" : `a ${typeof customerOrderNumber}`}. ` +
      "Give a purchase order number of your own: it is what keeps the order from being doubled.",
  );
}

const GUARD = "allowDuplicateCustomerOrderNumber";

function duplicateOf(
  order: OrderRequest,
  allowed: AcceptOptions["allowDuplicate"],
): { readonly key: string; readonly reason: string | null } {
  const isOff = (order.additionalAttributes ?? []).some(
    ({ attributeName, attributeValue }) =>
      attributeName?.trim().toLowerCase() === GUARD.toLowerCase() &&
      !/^\s*(?:false|n|no|0)?\s*$/i.test(attributeValue ?? ""),
  );
  if (isOff && !allowed)
    throw new DuplicateGuardError(
      `The order switches the API's guard against doubled orders off (${GUARD}). Take the attribute out, or say why by the option allowDuplicate: { reason }.`,
    );
  if (!allowed) return { key: "", reason: null };
  if (!isOff)
    throw new DuplicateGuardError(
      `allowDuplicate was given, but the order lacks the attribute ${GUARD}: the API would refuse it. Add the attribute, or leave the option out.`,
    );
  if (!/\S/.test(allowed.reason))
    throw new DuplicateGuardError(
      "allowDuplicate.reason is blank. Say why the number is used twice.",
    );
  return { key: allowed.key ?? "", reason: allowed.reason };
}
