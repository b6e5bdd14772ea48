import type {
  Evidence,
  FieldError,
  OrderCreateRequest,
  OrderCreateV7Request,
} from "@xi-sdk/resellers";
import type { OrderVersion } from "./canonical.js";
import type { GuardFinding } from "./guards/finding.js";
import type { BookedOrder, ReadBack } from "./read-back.js";

/** The body of an order of either version. */
export type OrderRequest = OrderCreateRequest | OrderCreateV7Request;

/** What the ledger knows of an order. Plain JSON. Amounts are decimal strings; what is not known is `null`. */
export type LedgerOrder =
  | WaitingOrder
  | ApprovalOrder
  | HeldOrder
  | PlacedOrder
  | RejectedOrder
  | HumanOrder
  | CancelledOrder;

interface OrderBase {
  /** The ledger's own; an order is found by this and by its purchase order number. */
  readonly id: string;
  readonly poNumber: string;
  /** Tells apart orders that share their number on purpose; empty otherwise. */
  readonly duplicateKey: string;
  /** Why the API's guard against doubled orders was switched off for it. */
  readonly duplicateReason: string | null;
  readonly version: OrderVersion;
  /** Of the canonical content. */
  readonly contentHash: string;
  readonly request: OrderRequest;
  /** How often it went to the wire. More than once only after it was proved not to be booked. */
  readonly sends: number;
  /** `IM-CorrelationID` of the last time, which the vendor's support can look up. */
  readonly correlationId: string | null;
  /** ISO 8601, UTC. */
  readonly acceptedAt: string;
  readonly acceptedBy: string | null;
  /** Who approved it; `null` when nobody did. */
  readonly approval: Approval | null;
  readonly updatedAt: string;
}

/** That a second person has approved an order. */
export interface Approval {
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of the content that was approved. It counts for no other. */
  readonly hash: string;
}

/** On its way: a worker goes on with it, and nothing has to be done. */
export interface WaitingOrder extends OrderBase {
  readonly state: "accepted" | "sending" | "unknown";
  readonly reason: WaitingReason | null;
  /** In words, with the API's own where there are some. */
  readonly message: string | null;
  /** When a worker looks at it next; ISO 8601, UTC. */
  readonly nextCheckAt: string | null;
  /** Of version 7: what it was handed in under. */
  readonly confirmationNumber: string | null;
}

/** Waits until `approve()` or `reject()` is called. Show its `request`, and approve it by its `contentHash`. */
export interface ApprovalOrder extends OrderBase {
  readonly state: "awaiting-approval";
  /** Until when it may be approved; ISO 8601, UTC. `null`: for ever. */
  readonly approveUntil: string | null;
}

/** Stopped before it was sent. Nothing is booked for it, and its number is free for a corrected order. */
export interface HeldOrder extends OrderBase {
  readonly state: "held";
  readonly reason: HeldReason;
  /** In words, with what to do. */
  readonly message: string;
  /** What its guards found; empty for the other reasons. */
  readonly findings: readonly GuardFinding[];
}

/**
 * - `guards`: its guards found something. The same order placed again is looked at again.
 * - `declined`: who was to approve it has declined.
 * - `expired`: nobody approved it in time.
 */
export type HeldReason = "guards" | "declined" | "expired";

/**
 * - `not-checked`: its guards could not be looked at, and will be.
 * - `not-reached`, `rate-limited`, `not-authorised`: it was not sent, and will be.
 * - `not-booked`: it was sent, and proved not to be booked; it is sent again.
 * - `no-answer`, `worker-lost`: nobody knows whether it was booked; it is looked up.
 * - `number-exists`: the API says that the number is used; the order under it is looked up.
 * - `not-confirmed`: version 7 took it in, and its orders do not show yet.
 */
export type WaitingReason =
  | "not-checked"
  | "not-reached"
  | "rate-limited"
  | "not-authorised"
  | "not-booked"
  | "no-answer"
  | "worker-lost"
  | "number-exists"
  | "not-confirmed";

/** Booked. Read `readBack`: what was booked may differ from what was asked for. */
export interface PlacedOrder extends OrderBase {
  readonly state: "placed";
  /** All orders that the purchase order became. */
  readonly orders: readonly BookedOrder[];
  readonly readBack: ReadBack;
  /** How it became known: from the answer, by a search, or by a person. */
  readonly settledBy: "answer" | "search" | "person";
}

/** Refused for good: nothing was booked. A corrected order may be placed under the same number. */
export interface RejectedOrder extends OrderBase {
  readonly state: "rejected";
  readonly refusal: Refusal;
}

export interface Refusal {
  /** The error's code, such as `BAD_REQUEST`. */
  readonly code: string;
  /** Of the HTTP answer; `null` when it was not even sent. */
  readonly status: number | null;
  readonly message: string;
  readonly fields: readonly FieldError[];
}

/** Nothing more is sent until a person has decided with `resolve()`. */
export interface HumanOrder extends OrderBase {
  readonly state: "needs-human";
  readonly reason: HumanReason;
  readonly question: Question;
}

/**
 * - `booked-differently`: under its number stands an order with other content.
 * - `cannot-tell`: the API's search cannot decide it.
 * - `number-exists-not-found`: the API says that the number is used, and no search shows the order.
 * - `not-confirmed`: version 7 took it in, and no order came of it in time.
 * - `not-settled`: the searches failed for too long.
 * - `not-sent`: it could not be sent in time; nothing was booked.
 * - `duplicate-allowed`: the API would not refuse it a second time, so it is not sent again.
 * - `payload-corrupt`: what is stored about it cannot be read.
 */
export type HumanReason =
  | "booked-differently"
  | "cannot-tell"
  | "number-exists-not-found"
  | "not-confirmed"
  | "not-settled"
  | "not-sent"
  | "duplicate-allowed"
  | "payload-corrupt";

export interface Question {
  readonly message: string;
  readonly nextStep: string;
  /** Orders found that can be meant. */
  readonly orders: readonly BookedOrder[];
  /** How they differ from what was asked for. */
  readonly readBack: ReadBack | null;
}

/** Taken back. */
export interface CancelledOrder extends OrderBase {
  readonly state: "cancelled";
  /** What had been booked before, if anything was. */
  readonly orders: readonly BookedOrder[];
}

/** What is stored of how an order ended, or why it stands still. */
export interface Outcome {
  readonly placed?: Pick<PlacedOrder, "orders" | "readBack" | "settledBy">;
  readonly refusal?: Refusal;
  readonly held?: Pick<HeldOrder, "message" | "findings">;
  readonly question?: Question;
}

/** What is stored of the way there. */
export interface Trail {
  readonly message?: string;
  readonly confirmationNumber?: string;
  readonly evidence?: Evidence;
  /** Tries to send that did not reach the API, since the last one that did. */
  readonly tries?: number;
  /** From when the time for sending it counts, where that is later than its acceptance. */
  readonly since?: number;
}
