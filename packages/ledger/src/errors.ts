import type { ContentDifference } from "./canonical.js";

/** The root of what the ledger throws. What became of an order is a result, not an error. */
export class LedgerError extends Error {
  /** Stable: it never changes within a major version. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** What was given cannot be right. Nothing was written and nothing was sent. */
export class LedgerInputError extends LedgerError {
  declare readonly code: "LEDGER_INPUT";

  constructor(message: string) {
    super("LEDGER_INPUT", message);
  }
}

/** The number belongs to an order with other content. Nothing was sent. */
export class OrderConflictError extends LedgerError {
  declare readonly code: "LEDGER_CONFLICT";
  readonly orderId: string;
  /** What differs; values may be personal, so the message has only the paths. */
  readonly differences!: readonly ContentDifference[];

  constructor(poNumber: string, orderId: string, differences: readonly ContentDifference[]) {
    const paths = differences.map(({ path }) => path).join(", ");
    super(
      "LEDGER_CONFLICT",
      `The number ${poNumber} belongs to an order with other content (${paths}). Nothing was sent. ` +
        "Give the other order a number of its own, or read this one back by its number.",
    );
    this.orderId = orderId;
    Object.defineProperty(this, "differences", { value: differences, enumerable: false });
  }
}

/** The API's guard against doubled orders was switched off without a reason. Nothing was sent. */
export class DuplicateGuardError extends LedgerError {
  declare readonly code: "LEDGER_DUPLICATE_GUARD";

  constructor(message: string) {
    super("LEDGER_DUPLICATE_GUARD", message);
  }
}

/** There is no such order in the ledger. */
export class UnknownOrderError extends LedgerError {
  declare readonly code: "LEDGER_UNKNOWN_ORDER";

  constructor(name: string) {
    super("LEDGER_UNKNOWN_ORDER", `The ledger of this account has no order ${name}.`);
  }
}

/** What was asked for cannot be done with an order in this state. */
export class OrderStateError extends LedgerError {
  declare readonly code: "LEDGER_STATE";

  constructor(message: string) {
    super("LEDGER_STATE", message);
  }
}

/** The order was not approved: it waits for no approval, for other content, or not for this person. */
export class ApprovalError extends LedgerError {
  declare readonly code: "LEDGER_APPROVAL";

  constructor(message: string) {
    super("LEDGER_APPROVAL", message);
  }
}

/** The store could not be read or written: it is away, locked for too long, or full. */
export class StoreError extends LedgerError {
  declare readonly code: "LEDGER_STORE" | "LEDGER_STORE_FULL";

  constructor(cause: unknown, isFull: boolean) {
    super(
      isFull ? "LEDGER_STORE_FULL" : "LEDGER_STORE",
      isFull
        ? "The ledger's store is full: free some space. Nothing is sent without being written down first."
        : "The ledger's store could not be used: see the cause. Nothing is sent without being written down first.",
      { cause },
    );
  }
}

/** An order was sent, and what came of it could not be written down. It is settled later, not sent again. */
export class NotRecordedError extends LedgerError {
  declare readonly code: "LEDGER_NOT_RECORDED";
  readonly orderId: string;

  constructor(poNumber: string, orderId: string, cause: unknown) {
    super(
      "LEDGER_NOT_RECORDED",
      `The order ${poNumber} was sent, but the store did not take what came of it. Do not order it by other means: ` +
        "once the store works again, a worker looks it up and settles it.",
      { cause },
    );
    this.orderId = orderId;
  }
}

/** The store was written by a newer version of this library. Nothing was changed. */
export class SchemaTooNewError extends LedgerError {
  declare readonly code: "LEDGER_SCHEMA_TOO_NEW";

  constructor(found: number, known: number) {
    super(
      "LEDGER_SCHEMA_TOO_NEW",
      `The ledger's store has schema ${found}; this version of @xi-sdk/ledger knows ${known}. Update it.`,
    );
  }
}

/** What is stored about an order cannot be read: damaged, or sealed with a key that is not there. */
export class PayloadError extends LedgerError {
  declare readonly code: "LEDGER_PAYLOAD_CORRUPT" | "LEDGER_KEY_MISSING";

  constructor(code: PayloadError["code"], message: string, cause?: unknown) {
    super(code, message, { cause });
  }
}

/** Damage to what is stored; a key that is missing is none. */
export const isCorrupt = (error: unknown): boolean =>
  error instanceof PayloadError && error.code === "LEDGER_PAYLOAD_CORRUPT";

/** The ledger is closed. */
export class LedgerClosedError extends LedgerError {
  declare readonly code: "LEDGER_CLOSED";

  constructor() {
    super("LEDGER_CLOSED", "The ledger is closed.");
  }
}
