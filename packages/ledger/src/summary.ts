import type { Context } from "./context.js";
import type { LedgerOrder } from "./order.js";
import type { OrderState } from "./state.js";
import { countByState, stuckOrders } from "./store/book.js";
import { orderView } from "./view.js";

/** The state of the ledger for whoever runs it. */
export interface Counts {
  readonly states: { readonly [state in OrderState]: number };
  /** The oldest first, 100 at most. */
  readonly stuck: readonly StuckOrder[];
}

/** An order that waits for a person, or has been on its way for longer than it should. */
export interface StuckOrder {
  readonly id: string;
  readonly poNumber: string;
  readonly state: OrderState;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly reason: string | null;
  readonly nextStep: string;
}

const LIMIT = 100;

export async function summary(context: Context): Promise<Counts> {
  const { store, accountKey, clock, policy } = context;
  const before = clock.now() - policy.stuckAfter;
  const [counts, stuck] = await Promise.all([
    store.read(() => countByState(accountKey)),
    store.read(() => stuckOrders(accountKey, before, LIMIT)),
  ]);
  const count = (state: OrderState): number => counts.get(state) ?? 0;
  return {
    states: {
      accepted: count("accepted"),
      "awaiting-approval": count("awaiting-approval"),
      held: count("held"),
      sending: count("sending"),
      unknown: count("unknown"),
      placed: count("placed"),
      rejected: count("rejected"),
      "needs-human": count("needs-human"),
      cancelled: count("cancelled"),
    },
    stuck: stuck.map((row) => {
      const order = orderView(context, row);
      return {
        id: row.id,
        poNumber: order.poNumber,
        state: row.state,
        since: order.acceptedAt,
        reason: row.reason,
        nextStep: nextStepOf(order),
      };
    }),
  };
}

function nextStepOf(order: LedgerOrder): string {
  if (order.state === "needs-human") return order.question.nextStep;
  if (order.state === "held") return order.message;
  if (order.state === "awaiting-approval")
    return "Show it to whoever approves: approve(id, who, contentHash), or reject(id, who, reason).";
  const at = "nextCheckAt" in order && order.nextCheckAt ? ` at ${order.nextCheckAt}` : "";
  const does =
    order.state === "accepted"
      ? order.reason === "not-checked"
        ? "A worker looks at its guards, and sends it"
        : "A worker sends it"
      : order.state === "sending"
        ? "A worker is sending it; if it has died, another one looks the order up"
        : "A worker looks it up";
  return `${does}${at}. See that run() is running.`;
}
