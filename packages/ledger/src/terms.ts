import type { AcceptOptions } from "./accept.js";
import type { Context } from "./context.js";
import { LedgerInputError } from "./errors.js";
import type { Guards } from "./guards/guards.js";
import { validatePriceGuards } from "./guards/price.js";
import type { OrderRow } from "./store/book.js";

/** What an order has to pass before it is sent. Stored with it, so that a worker keeps to it as well. */
export interface Terms {
  readonly guards?: Guards;
  readonly approval?: StoredApproval;
}

export interface StoredApproval {
  /** Until when it may be given; milliseconds since 1970. */
  readonly until: number | null;
  readonly given?: { readonly who: string; readonly at: number; readonly hash: string };
}

export const termsOf = ({ seal }: Context, row: OrderRow): Terms =>
  row.terms === null ? {} : (seal.open(row.terms, `${row.id}.terms`) as Terms);

/** An approval counts for the content that it was given for, and for no other. */
export const lacksApproval = ({ approval }: Terms, { contentHash }: OrderRow): boolean =>
  approval !== undefined && approval.given?.hash !== contentHash;

/**
 * The terms that a call of `place` asks for. What an earlier call under the same number has asked for
 * stays, unless it is stated anew: leaving it out by mistake must not send what was held.
 *
 * @throws LedgerInputError
 */
export function statedTerms(
  { guards, approval, approvalWithin }: AcceptOptions,
  now: number,
  earlier: Terms = {},
): Terms {
  const looks = guards ? checkedGuards(guards) : earlier.guards;
  const asks = approval === "required";
  if (approvalWithin !== undefined && !(asks && approvalWithin > 0))
    throw new LedgerInputError(
      asks
        ? "approvalWithin is no number of milliseconds above 0."
        : 'approvalWithin goes with approval: "required".',
    );
  const until = approvalWithin === undefined ? null : now + approvalWithin;
  const given = earlier.approval?.given;
  return {
    ...(looks && Object.keys(looks).length > 0 && { guards: looks }),
    ...((asks || earlier.approval) && { approval: { until, ...(given && { given }) } }),
  };
}

function checkedGuards(guards: Guards): Guards {
  try {
    validatePriceGuards(guards);
  } catch (error) {
    if (error instanceof RangeError) throw new LedgerInputError(error.message);
    throw error;
  }
  return JSON.parse(JSON.stringify(guards)) as Guards;
}
