import { randomBytes } from "node:crypto";
import { writeStep, type Context } from "./context.js";
import { askingApproval, checking } from "./held.js";
import { sending, type Step } from "./machine.js";
import type { OrderRow } from "./store/book.js";
import type { Work } from "./store/work.js";
import { lacksApproval, termsOf } from "./terms.js";

/**
 * Takes an order on its way to the wire: as `sending`; as `accepted`, where its guards are to be looked
 * at first; or as `awaiting-approval`.
 */
export function claim(context: Context, row: OrderRow): Step {
  const { owner, policy, clock } = context;
  const terms = termsOf(context, row);
  if (terms.guards) return checking(clock.now(), owner, policy);
  return lacksApproval(terms, row) ? askingApproval(terms) : toTheWire(context, row);
}

/** Part of a transaction: writes that down. @returns `undefined` when somebody else was faster */
export const claimForSending = (context: Context, row: OrderRow): Work<OrderRow | undefined> =>
  writeStep(context, row, claim(context, row));

export function toTheWire({ owner, policy, clock }: Context, row: OrderRow): Step {
  const correlationId = randomBytes(16).toString("hex");
  return sending(row, clock.now(), { owner, correlationId, policy });
}
