import type {
  OrderCreateRequest,
  OrderCreateResponse,
  OrderCreateV7Request,
  OrderCreateV7Response201,
} from "@xi-sdk/resellers";
import { applyStep, requestOf, trailOf, type Context, type SignalLike } from "./context.js";
import { isCorrupt, NotRecordedError, StoreError } from "./errors.js";
import { human, sent, type Step } from "./machine.js";
import type { OrderRequest } from "./order.js";
import { timed } from "./observe.js";
import { outcomeOfAnswer, outcomeOfError, type SendOutcome } from "./send-outcome.js";
import { orderById, record, type OrderRow } from "./store/book.js";

/** How often, and after which pauses, what is known is tried to be written down. */
const PAUSES = [200, 1_000, 3_000];

/**
 * Sends an order that this worker has claimed, and writes down what came of it.
 * @returns the order as it is stored then.
 * @throws NotRecordedError when it was sent and the store does not take the outcome.
 */
export async function send(
  context: Context,
  row: OrderRow,
  signal?: SignalLike,
): Promise<OrderRow> {
  await context.checkpoint("claimed");
  let request: OrderRequest;
  try {
    request = requestOf(context, row);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    return written(context, row, human("payload-corrupt"));
  }
  await context.checkpoint("send");
  const outcome = await onTheWire(context, row, request, signal);
  await context.checkpoint("sent");
  const trail = trailOf(context, row);
  const { clock, policy } = context;
  try {
    return await written(context, row, sent(row, outcome, trail, clock.now(), policy), outcome);
  } catch (error) {
    if (error instanceof StoreError) throw new NotRecordedError(row.po, row.id, error);
    throw error;
  }
}

async function onTheWire(
  context: Context,
  row: OrderRow,
  request: OrderRequest,
  signal: SignalLike | undefined,
): Promise<SendOutcome> {
  const { client, clock, policy, account } = context;
  // A process that was held up for so long that others take it for dead must not send any more.
  const left = Math.min(policy.sendTimeout, (row.leaseUntil ?? 0) - clock.now());
  if (left <= 0)
    return {
      kind: "not-sent",
      reason: "not-reached",
      message: "The worker was held up for too long before it could send.",
      retryAt: null,
    };
  const { customerNumber, countryCode } = account;
  const options = {
    totalTimeout: left,
    customerNumber,
    countryCode,
    correlationId: row.correlationId ?? undefined,
    signal,
  };
  try {
    const answer = await timed<OrderCreateResponse | OrderCreateV7Response201 | undefined>(
      context,
      row,
      "send",
      () =>
        row.version === "v7"
          ? client.orders.createAsync(request as OrderCreateV7Request, options)
          : client.orders.create(request as OrderCreateRequest, options),
    );
    return outcomeOfAnswer(row.version, request, answer);
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** Writes a step down, again after a pause while the store is away. */
async function written(
  context: Context,
  row: OrderRow,
  step: Step,
  outcome?: SendOutcome,
): Promise<OrderRow> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return (await applyStep(context, row, step)) ?? (await tooLate(context, row, step, outcome));
    } catch (error) {
      if (!(error instanceof StoreError) || pause === undefined) throw error;
      await context.clock.sleep(pause, NEVER);
    }
  }
  throw new Error("The last attempt neither returned nor threw.");
}

const NEVER = new AbortController().signal;

/**
 * Others took this worker for dead and went on. What it knows for sure still helps them, unless the
 * order is on the wire again: then the API refuses its number, and the booked order is found.
 */
async function tooLate(
  context: Context,
  row: OrderRow,
  step: Step,
  outcome: SendOutcome | undefined,
): Promise<OrderRow> {
  const { store, accountKey } = context;
  const current = await store.read(() => orderById(accountKey, row.id));
  if (!current) throw new Error(`The order ${row.id} is gone from the store.`);
  const isSettling = current.state === "unknown" || current.state === "needs-human";
  const isBooked = outcome?.kind === "booked";
  if (isBooked && (isSettling || current.state === "accepted")) {
    const placed = await applyStep(context, current, step);
    if (placed) return placed;
  }
  await store.transaction(() =>
    record(current, { what: "late-answer", detail: outcome?.kind ?? null }),
  );
  return current;
}
