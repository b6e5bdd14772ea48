import type { Caller } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import { NotFoundError, RequestInvalidError, XiError, type Ticket } from "../errors.js";
import { getOrderdetailsV61 } from "../generated/operations.js";
import { ABORTED, within } from "../transport/deadline.js";
import { compareChange, compareRelease } from "./compare-change.js";
import type { AskedContent, Difference } from "./compare.js";
import type {
  Doubt,
  Located,
  ReconcileOptions,
  Reconciliation,
  SearchMade,
} from "./reconciliation.js";
import { wayAlong, type Way } from "./trails.js";

/** Fewer searches prove nothing: one may have met a part of the index that was behind. */
const FEWEST_SEARCHES = 3;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** Finds out what became of a request, by reads alone. */
export async function reconcile(
  caller: Caller,
  ticket: Ticket,
  {
    asked = ticket.keys,
    settleTime = 120_000,
    indexLag = 120_000,
    earlier,
    ...options
  }: ReconcileOptions = {},
): Promise<Reconciliation> {
  const { clock, exchange } = caller;
  const { customerNumber, countryCode, failedAt } = ticket;
  check(ticket, exchange.settings().baseUrl, { failedAt, settleTime, indexLag });
  const call: CallOptions = { lane: "order", ...options, customerNumber, countryCode };
  const way = wayOf(caller, ticket, asked, call);
  const searches: SearchMade[] = [...(earlier?.searches ?? [])];
  const nothing = { orders: [], returns: [], quotes: [] };
  if (!way) {
    const evidence = { searches, unchecked: [] };
    return { outcome: "cannot-tell", doubt: "no-number", ...nothing, evidence };
  }
  const endsAt = clock.now() + settleTime;
  for (;;) {
    const at = clock.now();
    const isSure = at >= failedAt + indexLag;
    const found: string[] = [];
    let error: string | undefined;
    const sight = await way.look(found).catch((caught: unknown) => {
      if (!mayPass(caught)) throw caught;
      error = caught.code;
    });
    searches.push({ at, found, ...(error && { error }) });
    const evidence = { searches, unchecked: sight?.unchecked ?? [] };
    if (sight) {
      const { differences, doubt, located } = sight;
      const seen = { ...nothing, ...located, evidence };
      if (doubt) return { outcome: "cannot-tell", doubt, ...seen };
      if (differences.length === 0) return { outcome: "booked", ...seen };
      if (isSure || !differences.every(mayBeLate))
        return { outcome: "booked-differently", differences, ...seen };
    } else if (isSure && !error && isProven(searches)) {
      const { doubt } = way;
      return doubt
        ? { outcome: "cannot-tell", doubt, ...nothing, evidence }
        : { outcome: "not-booked", evidence };
    }
    const now = clock.now();
    const pause = Math.min(FIRST_PAUSE * 2 ** (searches.length - 1), LONGEST_PAUSE);
    if (now >= endsAt) return { outcome: "not-found-yet", evidence, nextCheckAt: now + pause };
    const wait = Math.min(pause, endsAt - now);
    try {
      await within(Infinity, options.signal, exchange.stops, (signal) => clock.sleep(wait, signal));
    } catch (reason) {
      // The next search then ends as any aborted call does.
      if (reason !== ABORTED) throw reason;
    }
  }
}

/** What an operation makes, and why it proves nothing that nothing is found. */
const made: { readonly [operation: string]: readonly [kind: keyof Located, doubt?: Doubt] } = {
  "post-createorder_v6": ["orders"],
  "post-createorder_v7": ["orders", "queued"],
  "post-returnscreate": ["returns"],
  quote_Create: ["quotes", "drafts"],
};

function wayOf(
  caller: Caller,
  ticket: Ticket,
  asked: AskedContent,
  options: CallOptions,
): Way | undefined {
  const { operation, keys } = ticket;
  const [kind, doubt] = made[operation] ?? [];
  if (kind) return wayAlong(kind, caller, ticket, asked, options, doubt);
  const { orderNumber: ordernumber, actionCode } = keys as { readonly [name: string]: string };
  if (operation !== "put-ordermodify" || !ordernumber) return undefined;
  return {
    doubt: actionCode ? "held" : undefined,
    async look(found) {
      const order = await caller.call(getOrderdetailsV61, { ordernumber }, options);
      const sight = actionCode ? compareRelease(order) : compareChange(asked, order);
      if (!sight) return undefined;
      found.push(ordernumber);
      return { ...sight, located: { orders: [order] } };
    },
  };
}

const isProven = (searches: readonly SearchMade[]): boolean =>
  searches.every(({ found }) => found.length === 0) &&
  searches.filter(({ error }) => !error).length >= FEWEST_SEARCHES;

/** Parts of a split order can show up one after the other. */
const mayBeLate = ({ path, asked, booked }: Difference): boolean =>
  path === "placedAt" || (asked !== null && (booked ?? 0) < asked);

/** What was just found may not be readable yet. A gateway that knows no such address is a fault. */
const mayPass = (error: unknown): error is XiError =>
  error instanceof NotFoundError
    ? error.isRecordNotFound
    : error instanceof XiError && error.retryable;

function check(
  { version, baseUrl }: Ticket,
  ownUrl: string,
  times: { readonly [name: string]: number },
): void {
  const fields = Object.entries(times)
    .filter(([, time]) => !(time >= 0))
    .map(([path]) => ({ path, message: "is no number of milliseconds from 0" }));
  if (version !== 1) fields.push({ path: "version", message: "is not 1" });
  if (baseUrl !== ownUrl)
    fields.push({ path: "baseUrl", message: `is not the client's ${ownUrl}` });
  if (fields.length === 0) return;
  const list = fields.map(({ path, message }) => `${path} ${message}`).join("; ");
  throw new RequestInvalidError(`The ticket cannot be settled: ${list}.`, { fields });
}
