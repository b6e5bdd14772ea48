import type { Evidence, Reconciliation } from "@xi-sdk/resellers";
import type { HumanReason, OrderRequest, Outcome, Question, Trail } from "./order.js";
import { leaseOf, pauseBeforeTry, type Policy } from "./policy.js";
import { difference, readBack, type BookedOrder, type ReadBack } from "./read-back.js";
import type { SendOutcome } from "./send-outcome.js";
import type { Note, OrderRow } from "./store/book.js";
import type { Terms } from "./terms.js";

/** What becomes of an order next: all of it is written in one transaction. */
export interface Step {
  readonly change: Partial<Omit<OrderRow, "outcome" | "trail" | "request" | "terms">>;
  /** What is told of it; nothing, where nothing has changed for others. */
  readonly note?: Note;
  readonly request?: OrderRequest;
  readonly terms?: Terms;
  readonly outcome?: Outcome | null;
  readonly trail?: Trail | null;
}

const FREE = { leaseOwner: null, leaseUntil: null } as const;

/** The order goes to the wire now. Written before it does. */
export function sending(
  row: OrderRow,
  now: number,
  worker: { readonly owner: string; readonly correlationId: string; readonly policy: Policy },
): Step {
  const leaseUntil = now + leaseOf(worker.policy);
  return {
    change: {
      state: "sending",
      reason: null,
      leaseOwner: worker.owner,
      leaseUntil,
      nextAt: leaseUntil,
      sends: row.sends + 1,
      // The first time: what it booked then counts, whenever it shows.
      sentAt: row.sentAt ?? now,
      unknownSince: null,
      correlationId: worker.correlationId,
    },
    note: { what: "sending" },
  };
}

/** The worker that was sending it is gone. It may have died before or after the wire. */
export const missed = (now: number): Step => ({
  change: { state: "unknown", reason: "worker-lost", unknownSince: now, nextAt: now, ...FREE },
  note: { what: "worker-lost" },
});

export function sent(
  row: OrderRow,
  outcome: SendOutcome,
  trail: Trail,
  now: number,
  policy: Policy,
): Step {
  switch (outcome.kind) {
    case "booked":
      return placed(outcome, "answer");
    case "refused":
      return {
        change: { state: "rejected", reason: null, nextAt: null, ...FREE },
        note: { what: "rejected", detail: outcome.refusal.code },
        outcome: { refusal: outcome.refusal },
      };
    case "not-sent":
      // It did not go out, so this sending does not count.
      return notSent(row, outcome, { trail, sends: row.sends - 1, now, policy });
    case "number-exists":
      return unknown("number-exists", now, { ...trail, message: outcome.message });
    case "taken-in": {
      const { confirmationNumber } = outcome;
      return unknown("not-confirmed", now, { confirmationNumber });
    }
    case "unclear":
      return unknown("no-answer", now, { ...trail, message: outcome.message });
  }
}

/** Nothing went out: it is tried again after a pause, as long as that makes sense. */
export function notSent(
  row: OrderRow,
  { reason, message, retryAt }: SendOutcome & { readonly kind: "not-sent" },
  {
    trail,
    sends,
    now,
    policy,
  }: {
    readonly trail: Trail;
    readonly sends: number;
    readonly now: number;
    readonly policy: Policy;
  },
): Step {
  const tries = trail.tries ?? 0;
  const nextAt = Math.max(retryAt ?? 0, now + pauseBeforeTry(tries));
  // While it waited for its approval, nobody could send it.
  if (nextAt > Math.max(row.acceptedAt, trail.since ?? 0) + policy.sendWithin)
    return human("not-sent", NOTHING_SEEN, { ...trail, message });
  return {
    change: { state: "accepted", reason, nextAt, sends, ...FREE },
    note: { what: "not-sent", detail: reason },
    trail: { ...trail, message, tries: tries + 1 },
  };
}

/** What a look into the distributor's books says about an order in the state `unknown`. */
export function lookedUp(
  row: OrderRow,
  asked: OrderRequest,
  found: Reconciliation,
  before: Trail,
  now: number,
  policy: Policy,
): Step {
  const trail: Trail = { ...before, evidence: condensed(found.evidence) };
  const isOverdue = now - (row.unknownSince ?? now) > policy.settleWithin;
  switch (found.outcome) {
    case "booked":
      return { ...placed(readBack(asked, found.orders), "search"), trail };
    case "booked-differently": {
      const seen = readBack(asked, found.orders);
      const differences = found.differences.map(difference);
      const report: ReadBack = { ...seen.readBack, isAsAsked: false, differences };
      return human("booked-differently", { orders: seen.orders, readBack: report }, trail);
    }
    case "cannot-tell": {
      const { doubt, orders } = found;
      // It may wait in a queue over a night of maintenance: that it does not show proves nothing.
      if (doubt === "queued" && !isOverdue) return later(row, nextLook(row, now, policy), trail);
      if (doubt === "queued") return human("not-confirmed", NOTHING_SEEN, trail);
      const reason = doubt === "shared-number" ? "duplicate-allowed" : "cannot-tell";
      return human(reason, readBack(asked, orders), trail);
    }
    case "not-found-yet":
      return isOverdue
        ? human("not-settled", NOTHING_SEEN, trail)
        : later(row, nextLook(row, now, policy), trail);
    case "not-booked":
      if (row.reason === "number-exists")
        return human("number-exists-not-found", NOTHING_SEEN, trail);
      return {
        change: {
          state: "accepted",
          reason: "not-booked",
          nextAt: now,
          unknownSince: null,
          ...FREE,
        },
        note: { what: "not-booked", detail: `${found.evidence.searches.length} searches` },
        // What was seen belongs to the sending that it was about.
        trail: null,
      };
  }
}

/** The newest searches, and those that found something: a day of searching must not swell the row. */
const condensed = ({ searches, ...rest }: Evidence): Evidence => ({
  ...rest,
  searches: searches.filter(({ found }, at) => found.length > 0 || at >= searches.length - 20),
});

/** Seldom, the longer nothing shows; and at once when it becomes certain that nothing will. */
function nextLook({ unknownSince }: OrderRow, now: number, { settleAfter }: Policy): number {
  const elapsed = now - (unknownSince ?? now);
  const next = now + Math.min(Math.max(elapsed / 2, 2_000), 300_000);
  return Math.ceil(elapsed < settleAfter ? Math.min(next, now - elapsed + settleAfter) : next);
}

/** The look itself failed, which says nothing of the order. */
export const lookFailed = (
  row: OrderRow,
  message: string,
  before: Trail,
  now: number,
  policy: Policy,
): Step => {
  const trail = { ...before, message };
  return now - (row.unknownSince ?? now) > policy.settleWithin
    ? human("not-settled", NOTHING_SEEN, trail)
    : later(row, Math.max(nextLook(row, now, policy), now + 30_000), trail);
};

/** Still unknown; another look then. */
export const later = (row: OrderRow, nextAt: number, trail?: Trail): Step => ({
  change: { state: row.state, nextAt, ...FREE },
  ...(trail && { trail }),
});

export const placed = (
  seen: { readonly orders: readonly BookedOrder[]; readonly readBack: ReadBack },
  settledBy: "answer" | "search" | "person",
  note?: Note,
): Step => ({
  change: { state: "placed", reason: null, nextAt: null, ...FREE },
  note: note ?? {
    what: "placed",
    detail: seen.orders.map(({ orderNumber }) => orderNumber).join(" "),
  },
  outcome: { placed: { orders: seen.orders, readBack: seen.readBack, settledBy } },
});

const ASK_THE_DISTRIBUTOR =
  'Ask the distributor with the number and the correlation id. Then resolve(id, { decision: "booked", orderNumbers }), or { decision: "send" } if it is not booked.';

const QUESTIONS: { readonly [reason in HumanReason]: Pick<Question, "message" | "nextStep"> } = {
  "booked-differently": {
    message: "Under the number of this order stands an order with other content.",
    nextStep:
      'Compare the two. If it is this order, resolve(id, { decision: "booked", orderNumbers }); if not, resolve(id, { decision: "drop" }) and order under another number.',
  },
  "cannot-tell": {
    message: "The API's search cannot tell whether this order was booked.",
    nextStep: ASK_THE_DISTRIBUTOR,
  },
  "number-exists-not-found": {
    message: "The API says that the number is used, and no search shows the order under it.",
    nextStep: ASK_THE_DISTRIBUTOR,
  },
  "not-confirmed": {
    message: "Version 7 took the order in, or may have, and no order came of it in time.",
    nextStep: ASK_THE_DISTRIBUTOR,
  },
  "not-settled": {
    message: "The order could not be looked up for too long.",
    nextStep: ASK_THE_DISTRIBUTOR,
  },
  "not-sent": {
    message: "The order could not be sent in time. Nothing was booked.",
    nextStep:
      'Put right what kept it, see its changes. Then resolve(id, { decision: "send" }) or { decision: "drop" }.',
  },
  "duplicate-allowed": {
    message:
      "It may have been booked, and the API would not refuse it a second time: a search by its number cannot tell it from others.",
    nextStep: ASK_THE_DISTRIBUTOR,
  },
  "payload-corrupt": {
    message: "What is stored about the order cannot be read. Nothing is sent for it.",
    nextStep:
      "Restore the store from a backup; or look the order up by its number and settle it with resolve().",
  },
};

interface Seen {
  readonly orders: readonly BookedOrder[];
  readonly readBack: ReadBack | null;
}

const NOTHING_SEEN: Seen = { orders: [], readBack: null };

export const human = (reason: HumanReason, seen: Seen = NOTHING_SEEN, trail?: Trail): Step => ({
  change: { state: "needs-human", reason, nextAt: null, ...FREE },
  note: { what: "needs-human", detail: reason },
  outcome: { question: { ...QUESTIONS[reason], ...seen } },
  ...(trail && { trail }),
});

const unknown = (
  reason: "no-answer" | "number-exists" | "not-confirmed",
  now: number,
  trail: Trail,
): Step => ({
  change: { state: "unknown", reason, unknownSince: now, nextAt: now, ...FREE },
  note: { what: reason },
  trail,
});
