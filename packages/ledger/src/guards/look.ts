import { toTheWire } from "../claim.js";
import { applyStep, requestOf, trailOf, type Context, type SignalLike } from "../context.js";
import { askingApproval, held } from "../held.js";
import { later, notSent, type Step } from "../machine.js";
import { timed } from "../observe.js";
import type { OrderRequest } from "../order.js";
import { orderById, type OrderRow } from "../store/book.js";
import { lacksApproval, termsOf } from "../terms.js";
import type { GuardFinding } from "./finding.js";
import { guardFindings } from "./guards.js";
import type { ProductReference, ReadPrices } from "./price.js";

/**
 * Looks at the guards of an order that this worker has claimed, and writes down what came of it: the
 * order is `held`, waits for its approval, or goes to the wire. Prices that cannot be read now are no
 * finding: it is looked at again later.
 */
export async function lookAtGuards(
  context: Context,
  row: OrderRow,
  signal?: SignalLike,
): Promise<OrderRow> {
  const { clock, policy, store, accountKey } = context;
  const request = requestOf(context, row);
  await context.checkpoint("guard");
  let step: Step;
  try {
    const findings = await timed(context, row, "guards", () =>
      findingsFor(context, row, request, signal),
    );
    step = findings.length > 0 ? stopped(findings) : passed(context, row);
  } catch (error) {
    const trail = trailOf(context, row);
    const message = error instanceof Error ? error.message : String(error);
    const retryAt = (error as { readonly retryAt?: Date }).retryAt?.getTime() ?? null;
    const outcome = { kind: "not-sent", reason: "not-checked", message, retryAt } as const;
    step = signal?.aborted
      ? later(row, clock.now())
      : notSent(row, outcome, { trail, sends: row.sends, now: clock.now(), policy });
  }
  await context.checkpoint("guarded");
  const written = await applyStep(context, row, step);
  // Somebody took it for abandoned, or it was cancelled meanwhile.
  return written ?? (await store.read(() => orderById(accountKey, row.id))) ?? row;
}

function findingsFor(
  context: Context,
  row: OrderRow,
  request: OrderRequest,
  signal: SignalLike | undefined,
): Promise<GuardFinding[]> {
  const { guards = {} } = termsOf(context, row);
  const readPrices = pricesBy(context, signal);
  return guardFindings(request, guards, { countryCode: context.account.countryCode, readPrices });
}

const pricesBy =
  ({ client, account, policy }: Context, signal: SignalLike | undefined): ReadPrices =>
  async (products: readonly ProductReference[]) => {
    const { customerNumber, countryCode } = account;
    const results = [];
    const options = {
      lane: "order",
      customerNumber,
      countryCode,
      totalTimeout: policy.sendTimeout,
      signal,
    } as const;
    for await (const result of client.catalog.price(products, options)) {
      const { status, error, message } = result;
      if (status === "error" || status === "not-attempted")
        throw error ?? new Error(`The price could not be read: ${message ?? "no answer"}.`);
      results.push(result);
    }
    return results;
  };

function passed(context: Context, row: OrderRow): Step {
  const terms = termsOf(context, row);
  return lacksApproval(terms, row) ? askingApproval(terms) : toTheWire(context, row);
}

const stopped = (findings: readonly GuardFinding[]): Step => {
  const detail = [...new Set(findings.map(({ guard, path }) => `${guard} ${path}`.trim()))];
  return held("guards", { what: "guards-found", detail: detail.join(", ") }, { findings });
};
