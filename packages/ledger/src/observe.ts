import type { OrderState } from "./state.js";
import type { Context } from "./context.js";
import type { OrderRow } from "./store/book.js";

interface EventBase {
  /** Milliseconds since 1970, by the ledger's clock. */
  readonly at: number;
  readonly orderId: string;
  /** As it is compared: without outer blanks, in capitals. */
  readonly poNumber: string;
  /** `IM-CorrelationID` of the order call; `null` before it. */
  readonly correlationId: string | null;
}

/** This process has written an order down: how it stands now. */
export interface StateEvent extends EventBase {
  readonly type: "state";
  readonly state: OrderState;
  readonly reason: string | null;
  readonly sends: number;
}

/** This process has worked on an order at the distributor's. Make a span of it. */
export interface WorkEvent extends EventBase {
  readonly type: "work";
  readonly work: "send" | "look-up" | "guards" | "follow";
  /** Milliseconds that it took, waits for the rate limit included. `at` is its end. */
  readonly duration: number;
  /** The `code` of the error that it ended with, or its name; `null`: it went well. */
  readonly error: string | null;
}

/** Holds nothing of an order but its number: no content, no address, no secret. */
export type LedgerEvent = StateEvent | WorkEvent;

/** Is told what this process does. What it throws is dropped. */
export type Observe = (event: LedgerEvent) => void;

export const stateEvent = (row: OrderRow): StateEvent => ({
  type: "state",
  ...baseOf(row, row.updatedAt),
  state: row.state,
  reason: row.reason,
  sends: row.sends,
});

/** Does a piece of work and tells how it went. */
export async function timed<T>(
  { clock, observe }: Context,
  row: OrderRow,
  work: WorkEvent["work"],
  run: () => PromiseLike<T>,
): Promise<T> {
  const began = clock.now();
  let error: string | null = null;
  try {
    return await run();
  } catch (caught) {
    const { code, name } = caught as { readonly code?: unknown; readonly name?: unknown };
    error = String(code ?? name ?? "Error");
    throw caught;
  } finally {
    const at = clock.now();
    observe({ type: "work", ...baseOf(row, at), work, duration: at - began, error });
  }
}

/** An observer must not stand in the way of an order. */
export const harmless =
  (observe: Observe | undefined): Observe =>
  (event) => {
    try {
      observe?.(event);
    } catch {
      // There is nobody to tell.
    }
  };

const baseOf = ({ id, po, correlationId }: OrderRow, at: number): EventBase => ({
  at,
  orderId: id,
  poNumber: po,
  correlationId,
});
