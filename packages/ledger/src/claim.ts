import { randomBytes } from "node:crypto";
import { writeStep, type Context } from "./context.js";
import { askingApproval, checking } from "./held.js";
import { sending } from "./machine.js";
import type { OrderRow } from "./store/book.js";
import type { Work } from "./store/work.js";
import { lacksApproval, termsOf } from "./terms.js";

/**
 * Part of a transaction: takes an order on its way to the wire. It comes back as `sending`; as
 * `accepted`, where its guards are to be looked at first; or as `awaiting-approval`.
 */
export function* claimForSending(context: Context, row: OrderRow): Work<OrderRow | undefined> {
  const { owner, policy, clock } = context;
  const terms = termsOf(context, row);
  const now = clock.now();
  if (terms.guards) return yield* writeStep(context, row, checking(now, owner, policy));
  if (lacksApproval(terms, row)) return yield* writeStep(context, row, askingApproval(terms));
  return yield* writeStep(context, row, toTheWire(context, row));
}

export function toTheWire(
  { owner, policy, clock }: Context,
  row: OrderRow,
): ReturnType<typeof sending> {
  const correlationId = randomBytes(16).toString("hex");
  return sending(row, clock.now(), { owner, correlationId, policy });
}
