/**
 * Where an order stands:
 * - `accepted`: written down, not sent yet.
 * - `sending`: a worker sends it, or died while it did.
 * - `unknown`: sent, and nobody knows whether it was booked.
 * - `placed`: booked; its order numbers are known.
 * - `rejected`: refused for good; nothing was booked.
 * - `needs-human`: what is known does not decide it, and nothing more is sent until a person did.
 * - `cancelled`: taken back before it was sent, or cancelled after it was booked.
 */
export type OrderState =
  "accepted" | "sending" | "unknown" | "placed" | "rejected" | "needs-human" | "cancelled";
