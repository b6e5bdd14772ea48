import type { Ticket } from "@xi-sdk/resellers";
import { applyStep, requestOf, trailOf, type Context, type SignalLike } from "./context.js";
import { lookedUp, lookFailed, type Step } from "./machine.js";
import { timed } from "./observe.js";
import type { OrderRequest } from "./order.js";
import { orderById, type OrderRow } from "./store/book.js";

/**
 * Looks once into the distributor's books for an order whose outcome is unknown, and writes down what
 * was seen. Whoever calls holds the order, and has seen that it can be read.
 */
export async function lookUp(
  context: Context,
  row: OrderRow,
  signal?: SignalLike,
): Promise<OrderRow> {
  const { client, clock, policy, store, accountKey } = context;
  const request = requestOf(context, row);
  const trail = trailOf(context, row);
  await context.checkpoint("look-up");
  let step: Step;
  try {
    const found = await timed(context, row, "look-up", () =>
      client.orders.reconcile(ticketOf(context, row, request), {
        asked: request,
        settleTime: 0,
        indexLag: policy.settleAfter,
        earlier: trail.evidence,
        signal,
      }),
    );
    step = lookedUp(row, request, found, trail, clock.now(), policy);
  } catch (error) {
    if (signal?.aborted) return row;
    const message = error instanceof Error ? error.message : String(error);
    step = lookFailed(row, message, trail, clock.now(), policy);
  }
  await context.checkpoint("looked-up");
  const written = await applyStep(context, row, step);
  // Somebody else has settled it meanwhile.
  return written ?? (await store.read(() => orderById(accountKey, row.id))) ?? row;
}

/** What a lost answer would have left; a worker that died left nothing but the row. */
function ticketOf({ account }: Context, row: OrderRow, request: OrderRequest): Ticket {
  const { customerOrderNumber, lines = [], additionalAttributes } = request;
  const { quoteNumber } = request as { readonly quoteNumber?: string | null };
  const keys = {
    customerOrderNumber,
    quoteNumber,
    additionalAttributes,
    lines: lines.map(({ ingramPartNumber, quantity }) => ({ ingramPartNumber, quantity })),
  };
  const sentAt = row.sentAt ?? row.acceptedAt;
  return {
    version: 1,
    operation: row.version === "v7" ? "post-createorder_v7" : "post-createorder_v6",
    // Where the API says that the number is used, whatever stands under it is meant.
    sentAt: row.reason === "number-exists" ? 0 : sentAt,
    failedAt: row.unknownSince ?? sentAt,
    correlationId: row.correlationId ?? "",
    ...account,
    keys: JSON.parse(JSON.stringify(keys)) as Ticket["keys"],
  };
}
