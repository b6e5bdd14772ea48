import type { Context, SignalLike } from "./context.js";
import type { Fact } from "./follow/facts.js";
import type { OrderState } from "./state.js";
import { changesAfter, type ChangeRow } from "./store/book.js";

/** Something that happened to an order. */
export interface Change {
  /** Where to go on behind this one. Grows without gaps that fill up later. */
  readonly position: number;
  readonly orderId: string;
  /** As it is compared: without outer blanks, in capitals. */
  readonly poNumber: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Such as `accepted`, `sending`, `no-answer`, `not-booked`, `placed`; or the kind of `data`. */
  readonly what: string;
  /** The state after it. */
  readonly state: OrderState;
  readonly who: string | null;
  /** In a few words; nothing personal. */
  readonly detail: string | null;
  /** Of a placed order that is followed: a status, a shipment, a parcel, a serial number, an invoice. */
  readonly data: Fact | null;
}

export interface WatchOptions {
  /** The position of the last change that was handled. Default: 0, so every change comes. */
  readonly after?: number | undefined;
  /** Ends the watching. */
  readonly signal?: SignalLike | undefined;
  /** Milliseconds between looks for changes of other processes. Default: 1,000. */
  readonly pollInterval?: number | undefined;
}

const PAGE = 500;

/** Yields every change behind a position, in their order, and waits for further ones. */
export async function* watch(
  context: Context,
  { after = 0, signal, pollInterval = 1_000 }: WatchOptions,
  /** Resolves at the next change of this process. */
  nextChange: () => Promise<void>,
): AsyncGenerator<Change, void, undefined> {
  const { store, accountKey, clock } = context;
  let position = after;
  for (;;) {
    if (signal?.aborted) return;
    const woken = nextChange();
    const changes = await store.read(() => changesAfter(accountKey, position, PAGE));
    for (const change of changes) {
      position = change.position;
      yield changeView(context, change);
    }
    if (changes.length > 0) continue;
    const stop = new AbortController();
    const end = (): void => stop.abort();
    signal?.addEventListener("abort", end);
    try {
      // Whichever loses ends with the signal; that is no error of anybody.
      const slept = Promise.resolve(clock.sleep(pollInterval, stop.signal)).catch(
        (error: unknown) => {
          if (!stop.signal.aborted) throw error;
        },
      );
      await Promise.race([woken, slept]);
    } finally {
      stop.abort();
      signal?.removeEventListener("abort", end);
    }
  }
}

/** @throws PayloadError when what it tells cannot be read: passed over, it would be missed for good. */
export const changeView = ({ seal }: Context, row: ChangeRow): Change => ({
  position: row.position,
  orderId: row.orderId,
  poNumber: row.po,
  at: new Date(row.at).toISOString(),
  what: row.what,
  state: row.state,
  who: row.who,
  detail: row.detail,
  data: row.data === null ? null : (seal.open(row.data, `${row.orderId}.change`) as Fact),
});
