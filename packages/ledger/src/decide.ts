import { applyStep, outcomeOf, requestOf, type Context } from "./context.js";
import { LedgerInputError, OrderStateError } from "./errors.js";
import { placed, type Step } from "./machine.js";
import { readBack } from "./read-back.js";
import type { OrderRow } from "./store/book.js";

/** What a person decides about an order whose outcome could not be settled. */
export type Decision =
  /** It is booked under these numbers; they are read and compared. */
  | { readonly decision: "booked"; readonly orderNumbers: readonly string[] }
  /** It is not booked: it is sent (again). */
  | { readonly decision: "send" }
  /** It is not booked, or not to be followed here any more: nothing is sent. */
  | { readonly decision: "drop" };

const FREE = { leaseOwner: null, leaseUntil: null } as const;

/** @throws OrderStateError | LedgerInputError | StoreError, and what reading the orders throws */
export async function resolve(
  context: Context,
  row: OrderRow,
  decision: Decision,
  who: string,
  reason: string,
): Promise<OrderRow> {
  assertNamed(who, reason);
  if (row.state !== "needs-human" && row.state !== "unknown")
    throw new OrderStateError(
      `The order ${row.po} is ${row.state}: only one that is unknown or needs a person is resolved.`,
    );
  return applied(context, row, await stepOf(context, row, decision, { who, detail: reason }));
}

async function stepOf(
  context: Context,
  row: OrderRow,
  decision: Decision,
  by: { readonly who: string; readonly detail: string },
): Promise<Step> {
  switch (decision.decision) {
    case "booked": {
      const { orderNumbers } = decision;
      if (orderNumbers.length === 0 || !orderNumbers.every((number) => /\S/.test(number)))
        throw new LedgerInputError(
          "orderNumbers names no order. Give the numbers under which the distributor booked it.",
        );
      const { customerNumber, countryCode } = context.account;
      const found = [];
      for (const number of orderNumbers)
        found.push(await context.client.orders.get(number, { customerNumber, countryCode }));
      const seen = readBack(requestOf(context, row), found);
      return placed(seen, "person", { what: "resolved-booked", ...by });
    }
    case "send":
      return {
        change: {
          state: "accepted",
          reason: null,
          nextAt: context.clock.now(),
          unknownSince: null,
          ...FREE,
        },
        note: { what: "resolved-send", ...by },
        outcome: null,
        // From here on, the time for sending it counts anew.
        trail: { since: context.clock.now() },
      };
    case "drop":
      return {
        change: { state: "cancelled", reason: null, nextAt: null, ...FREE },
        note: { what: "resolved-drop", ...by },
        outcome: null,
      };
  }
}

/**
 * Takes an order back: before it is sent, in the ledger alone; after it was booked, by cancelling
 * what was booked, which the API allows while it is on customer hold.
 */
export async function cancel(
  context: Context,
  row: OrderRow,
  who: string,
  reason: string,
): Promise<OrderRow> {
  assertNamed(who, reason);
  if (row.state === "cancelled") return row;
  if (!["accepted", "awaiting-approval", "held", "placed"].includes(row.state))
    throw new OrderStateError(
      row.state === "rejected"
        ? `The order ${row.po} was rejected: there is nothing to cancel.`
        : `The order ${row.po} is ${row.state}: nobody knows yet whether it is booked. Wait until it is settled, or settle it with resolve().`,
    );
  const { placed: booked } = outcomeOf(context, row);
  const { customerNumber, countryCode } = context.account;
  // Cancelling twice does no harm, so a call that was broken off is simply made again.
  for (const { orderNumber } of booked?.orders ?? [])
    await context.client.orders.cancel(orderNumber, { customerNumber, countryCode });
  return applied(context, row, {
    change: { state: "cancelled", reason: null, nextAt: null, ...FREE },
    note: { what: "cancelled", who, detail: reason },
  });
}

async function applied(context: Context, row: OrderRow, step: Step): Promise<OrderRow> {
  const written = await applyStep(context, row, step);
  if (written) return written;
  throw new OrderStateError(
    `The order ${row.po} has just been changed by a worker or another person. Read it and decide again.`,
  );
}

function assertNamed(who: string, reason: string): void {
  if (/\S/.test(who) && /\S/.test(reason)) return;
  throw new LedgerInputError("Say who decides and why: both are stored with the order.");
}
