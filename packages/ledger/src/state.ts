/**
 * Where an order stands:
 * - `accepted`: written down, not sent yet.
 * - `awaiting-approval`: written down, and not sent before a second person has approved it.
 * - `held`: stopped on this side, by its guards or for lack of approval; nothing is booked for it.
 * - `sending`: a worker sends it, or died while it did.
 * - `unknown`: sent, and nobody knows whether it was booked.
 * - `placed`: booked; its order numbers are known.
 * - `rejected`: refused for good; nothing was booked.
 * - `needs-human`: what is known does not decide it, and nothing more is sent until a person did.
 * - `cancelled`: taken back before it was sent, or cancelled after it was booked.
 */
export type OrderState =
  | "accepted"
  | "awaiting-approval"
  | "held"
  | "sending"
  | "unknown"
  | "placed"
  | "rejected"
  | "needs-human"
  | "cancelled";

/** Where an order may go from each state. `rejected` and `held` open again for a corrected order of the same number. */
const ways: { readonly [from in OrderState]: readonly OrderState[] } = {
  accepted: [
    "accepted",
    "awaiting-approval",
    "held",
    "sending",
    "placed",
    "cancelled",
    "needs-human",
  ],
  "awaiting-approval": ["accepted", "held", "cancelled"],
  held: ["accepted", "cancelled"],
  sending: ["sending", "accepted", "unknown", "placed", "rejected", "needs-human"],
  unknown: ["unknown", "accepted", "placed", "rejected", "needs-human", "cancelled"],
  "needs-human": ["accepted", "placed", "cancelled"],
  placed: ["placed", "cancelled"],
  rejected: ["accepted"],
  cancelled: [],
};

/** @throws Error when there is no way: a fault of the ledger itself, which must write nothing. */
export function assertWay(from: OrderState, to: OrderState): void {
  if (!ways[from].includes(to)) throw new Error(`An order cannot go from ${from} to ${to}.`);
}

/** States in which something is still to be done. */
export const PENDING_STATES = [
  "accepted",
  "awaiting-approval",
  "held",
  "sending",
  "unknown",
  "needs-human",
] as const;
