import type { Context, SignalLike } from "./context.js";
import { lookAtGuards } from "./guards/look.js";
import { send } from "./send.js";
import type { OrderRow } from "./store/book.js";

/**
 * Brings an order that this worker has claimed to the wire, past its guards.
 *
 * @returns the order as it is stored then.
 * @throws NotRecordedError when it was sent and the store does not take the outcome.
 */
export async function dispatch(
  context: Context,
  row: OrderRow,
  signal?: SignalLike,
): Promise<OrderRow> {
  const cleared = row.state === "accepted" ? await lookAtGuards(context, row, signal) : row;
  // Others may have it on the wire by now.
  const isMine = cleared.state === "sending" && cleared.leaseOwner === context.owner;
  return isMine ? send(context, cleared, signal) : cleared;
}
