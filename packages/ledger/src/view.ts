import { outcomeOf, storedRequest, trailOf, type Context } from "./context.js";
import { PayloadError } from "./errors.js";
import type {
  HeldReason,
  HumanReason,
  LedgerOrder,
  OrderRequest,
  Outcome,
  Trail,
  WaitingReason,
} from "./order.js";
import type { OrderRow } from "./store/book.js";
import { termsOf, type Terms } from "./terms.js";

const instant = (at: number): string => new Date(at).toISOString();

/** An order as callers see it. One whose stored content cannot be read is shown without it. */
export function orderView(context: Context, row: OrderRow): LedgerOrder {
  const { state } = row;
  const request = readable<OrderRequest>(() => storedRequest(context, row), {
    customerOrderNumber: row.po,
  });
  const { approval } = readable<Terms>(() => termsOf(context, row), {});
  const base = {
    id: row.id,
    poNumber: String(request.customerOrderNumber).trim(),
    duplicateKey: row.duplicateKey,
    duplicateReason: row.duplicateReason,
    version: row.version,
    contentHash: row.contentHash,
    request,
    sends: row.sends,
    correlationId: row.correlationId,
    acceptedAt: instant(row.acceptedAt),
    acceptedBy: row.acceptedBy,
    approval: approval?.given ? { ...approval.given, at: instant(approval.given.at) } : null,
    updatedAt: instant(row.updatedAt),
  };
  const outcome = readable<Outcome>(() => outcomeOf(context, row), {});
  switch (state) {
    case "placed": {
      const { orders = [], readBack = UNREADABLE, settledBy = "answer" } = outcome.placed ?? {};
      return { ...base, state, orders, readBack, settledBy };
    }
    case "rejected":
      return {
        ...base,
        state,
        refusal: outcome.refusal ?? { code: "", status: null, message: LOST, fields: [] },
      };
    case "needs-human":
      return {
        ...base,
        state,
        reason: row.reason as HumanReason,
        question: outcome.question ?? { message: LOST, nextStep: LOST, orders: [], readBack: null },
      };
    case "awaiting-approval":
      return { ...base, state, approveUntil: row.nextAt === null ? null : instant(row.nextAt) };
    case "held": {
      const { message = LOST, findings = [] } = outcome.held ?? {};
      return { ...base, state, reason: row.reason as HeldReason, message, findings };
    }
    case "cancelled":
      return { ...base, state, orders: outcome.placed?.orders ?? [] };
    case "accepted":
    case "sending":
    case "unknown": {
      const trail = readable<Trail>(() => trailOf(context, row), {});
      return {
        ...base,
        state,
        reason: row.reason as WaitingReason | null,
        message: trail.message ?? null,
        nextCheckAt: row.nextAt === null ? null : instant(row.nextAt),
        confirmationNumber: trail.confirmationNumber ?? null,
      };
    }
  }
}

const LOST =
  "What is stored about this order cannot be read: its key was not given, or it is damaged and has to be restored from a backup.";
const UNREADABLE = {
  isAsAsked: false,
  differences: [],
  rejectedLines: [],
  backOrders: [],
  unchecked: ["lines", "shipToInfo", "unitPrice"],
};

/** What is wrong with one order must not hide the others. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PayloadError) return otherwise;
    throw error;
  }
}
