import type { EventName } from "./event-names.js";
import type { MischiefName } from "./mischief.js";
import type { WireRequest } from "./transport.js";

/**
 * `waiting` for its time, for one before it, or for an answer; `delivered`; `failed` for good; `dropped` by
 * mischief; `collected` instead of being sent.
 */
export type DeliveryState = "waiting" | "delivered" | "failed" | "dropped" | "collected";

/** One try to deliver. */
export interface Attempt {
  readonly at: string;
  /** Real milliseconds until the answer or the error. */
  readonly latency: number;
  /** Null where there was no answer. */
  readonly status: number | null;
  /** The first bytes of the answer, without secrets. */
  readonly reply: string | null;
  /** Why there was no answer. */
  readonly error: string | null;
}

/** A webhook that was sent, is to be sent, or was collected. */
export interface Delivery {
  readonly id: number;
  /** The webhook that it belongs to; null for a try-out that a call of the API asked for. */
  readonly webhook: number | null;
  readonly event: EventName;
  readonly eventId: string;
  /** The order that it is about, where it is about one. */
  readonly orderNumber: string | null;
  readonly state: DeliveryState;
  /** When the event was made. */
  readonly madeAt: string;
  /** When it is or was due. */
  readonly dueAt: string;
  readonly mischief: readonly MischiefName[];
  readonly attempts: readonly Attempt[];
  /** Exactly what goes over the wire. */
  readonly request: WireRequest;
}

/** Which deliveries are meant; absent means: no matter. */
export interface DeliveryFilter {
  readonly webhook?: number | undefined;
  readonly event?: EventName | undefined;
  readonly orderNumber?: string | undefined;
  readonly state?: DeliveryState | undefined;
  /** Only those that no `expect` has answered with yet. */
  readonly unexpected?: boolean | undefined;
}
