import type { BookedOrder } from "../booked-order.js";
import { durationOf } from "../time/duration.js";
import { isOverQuota, waitOf, wantsNewToken, type Reply, type StoryClient } from "./client.js";
import type { PlaceOrdersStep } from "./story.js";

/** What a client made of many orders, and what the simulator says of them. */
export interface Placed {
  /** Orders that were to be placed. */
  readonly wanted: number;
  /** Calls of the create operation. */
  readonly sent: number;
  /** How often the client could not know whether its order was taken. */
  readonly unknown: number;
  /** Unknown ones that it found booked, and those that it sent again. */
  readonly adopted: number;
  readonly sentAgain: number;
  /** Those that it left to a person. */
  readonly leftOpen: number;
  /** Those that the service refused. */
  readonly refused: number;
  readonly tokenCalls: number;
  /** The longest time from sending an order to knowing about it, in seconds. */
  readonly longest: number;
  /** By the books of the simulator: wanted orders that are there, there more than once, and not there. */
  readonly booked: number;
  readonly doubled: number;
  readonly lost: number;
}

interface Count {
  sent: number;
  unknown: number;
  adopted: number;
  sentAgain: number;
  leftOpen: number;
  refused: number;
  longest: number;
}

type Terms = Required<PlaceOrdersStep["place-orders"]>;

/**
 * Places orders one after the other. The careful client never sends an order again whose outcome it does
 * not know, before it has waited and looked for it. The naive one just sends it again.
 */
export async function placeOrders(
  step: PlaceOrdersStep["place-orders"],
  client: StoryClient,
  truth: () => readonly BookedOrder[],
): Promise<Placed> {
  const terms: Terms = {
    po: "PO-",
    part: "SIM001",
    quantity: 1,
    timeout: "60s",
    settle: "5m",
    giveUp: "15m",
    ...step,
  };
  const { clock } = client;
  const tokenCalls = client.tokenCalls;
  const count: Count = {
    sent: 0,
    unknown: 0,
    adopted: 0,
    sentAgain: 0,
    leftOpen: 0,
    refused: 0,
    longest: 0,
  };
  const numbers = Array.from({ length: terms.count }, (_, place) => `${terms.po}${place + 1}`);
  for (const po of numbers) {
    const began = clock.now();
    await placeOne(po, terms, client, count);
    count.longest = Math.max(count.longest, (clock.now() - began) / 1000);
  }
  // Calls that a delay held back may still be under way; the books are read when they are through.
  await clock.sleep(durationOf(terms.settle));
  return {
    wanted: terms.count,
    ...count,
    tokenCalls: client.tokenCalls - tokenCalls,
    ...inTheBooks(numbers, truth()),
  };
}

async function placeOne(
  po: string,
  terms: Terms,
  client: StoryClient,
  count: Count,
): Promise<void> {
  const careful = terms.policy === "careful";
  const deadline = client.clock.now() + durationOf(terms.giveUp);
  for (let isUnknown = false; ;) {
    count.sent += 1;
    if (isUnknown) count.sentAgain += 1;
    const reply = await untilHeard(client, {
      operation: "post-createorder_v6",
      body: orderOf(po, terms),
      timeout: durationOf(terms.timeout),
    });
    if (reply.outcome === "answered" && reply.status < 300) return;
    const refusal = reply.status >= 400 && reply.status < 500;
    if (refusal && isUnknown && isTaken(reply)) return void (count.adopted += 1);
    if (refusal) return void (count.refused += 1);
    count.unknown += 1;
    isUnknown = true;
    if (careful) {
      await client.clock.sleep(durationOf(terms.settle));
      if (await isBooked(po, client)) return void (count.adopted += 1);
    }
    if (client.clock.now() >= deadline) return void (count.leftOpen += 1);
  }
}

/** Sends a call until it gets past the gateway: what that refuses was not performed, so it is safe. */
async function untilHeard(
  client: StoryClient,
  ask: Parameters<StoryClient["call"]>[0],
): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    const reply = await client.call(ask);
    if (tries === 10) return reply;
    if (wantsNewToken(reply)) await client.renew();
    else if (isOverQuota(reply)) await client.clock.sleep(waitOf(reply, client.clock.now()));
    else return reply;
  }
}

/** Looks for an order. A search is safe to repeat, so it is repeated until it is answered. */
async function isBooked(po: string, client: StoryClient): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const reply = await untilHeard(client, {
      operation: "get-resellers-v6-ordersearch",
      query: { customerOrderNumber: po },
    });
    const { status, body } = reply;
    if (reply.outcome === "answered" && status < 300) {
      const found = (body as { orders?: readonly unknown[] } | undefined)?.orders ?? [];
      return found.length > 0;
    }
    if (reply.outcome === "answered" && status === 404) return false;
    if (tries === 20) throw new RangeError(`The search for ${po} was never answered (${status}).`);
    await client.clock.sleep(10_000);
  }
}

/** The careful client asks the service to refuse an order number that it has; the naive one asks it not to. */
const orderOf = (po: string, { part, quantity, policy }: Terms): object => ({
  customerOrderNumber: po,
  lines: [{ customerLineNumber: "1", ingramPartNumber: part, quantity }],
  additionalAttributes: [
    {
      attributeName: "allowDuplicateCustomerOrderNumber",
      attributeValue: policy === "careful" ? "false" : "true",
    },
  ],
});

const isTaken = ({ body }: Reply): boolean => JSON.stringify(body ?? "").includes("PO-EXISTS");

function inTheBooks(
  numbers: readonly string[],
  orders: readonly BookedOrder[],
): { readonly booked: number; readonly doubled: number; readonly lost: number } {
  const placements = new Map<string, Set<number>>();
  for (const { customerOrderNumber, placement } of orders) {
    const known = placements.get(customerOrderNumber) ?? new Set();
    placements.set(customerOrderNumber, known.add(placement));
  }
  const times = numbers.map((po) => placements.get(po)?.size ?? 0);
  return {
    booked: times.filter((many) => many > 0).length,
    doubled: times.filter((many) => many > 1).length,
    lost: times.filter((many) => many === 0).length,
  };
}
