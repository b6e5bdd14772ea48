import { applyStep, type Context, type SignalLike } from "./context.js";
import { missed } from "./machine.js";
import { orderById, type OrderRow } from "./store/book.js";

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;
const NEVER = new AbortController().signal;

/**
 * Waits while another worker sends the order. One that is silent for too long has died, perhaps after
 * the wire: the outcome is then unknown.
 */
export async function waitUntilSent(
  context: Context,
  row: OrderRow,
  signal: SignalLike = NEVER,
): Promise<OrderRow> {
  const { store, clock, accountKey } = context;
  let current = row;
  for (let pause = FIRST_PAUSE; isInHand(current); pause *= 2) {
    const now = clock.now();
    const isDead = now >= (current.leaseUntil ?? 0);
    // It was still looking at the guards, so nothing was sent.
    if (isDead && current.state === "accepted") break;
    if (isDead) current = (await applyStep(context, current, missed(now))) ?? current;
    if (isDead && current.state !== "sending") break;
    try {
      await clock.sleep(Math.min(pause, LONGEST_PAUSE), signal);
    } catch (error) {
      if (signal.aborted) return current;
      throw error;
    }
    current = (await store.read(() => orderById(accountKey, row.id))) ?? current;
  }
  return current;
}

const isInHand = ({ state, leaseOwner }: OrderRow): boolean =>
  state === "sending" || (state === "accepted" && leaseOwner !== null);
