import type { ResponseInfo } from "./transport/exchange.js";

/**
 * What is known about the fate of a request: it never left, the API refused it, or it may have been
 * carried out.
 */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** One complaint about one field, by the API or by the checks before sending. */
export interface FieldError {
  /** As the API names it, or as in `lines[2].quantity`; empty when it names none. */
  readonly path: string;
  readonly value?: string;
  readonly message: string;
}

/**
 * All that is needed to find out later what became of a request: hand it to `xi.orders.reconcile`.
 * Plain JSON without secrets. One can also be made by hand, for a process that died before it had an
 * error; `keys` may then be the whole request.
 */
export interface Ticket {
  readonly version: 1;
  /** The operation's id in the API description. */
  readonly operation: string;
  /** When the request was sent: milliseconds since 1970, by the client's clock. */
  readonly sentAt: number;
  /** When the call gave up, or when it was noticed that it had: milliseconds since 1970. */
  readonly failedAt: number;
  readonly correlationId: string;
  readonly customerNumber?: string;
  readonly countryCode?: string;
  /** Where it was sent to. */
  readonly baseUrl: string;
  /**
   * Identifiers and quantities of the request by their names on the wire, such as
   * `customerOrderNumber`, and of the delivery address its id, city, postal code and country.
   */
  readonly keys: { readonly [name: string]: unknown };
}

export interface XiErrorDetails {
  readonly operation?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly retryable?: boolean | undefined;
  readonly fields?: readonly FieldError[] | undefined;
  readonly cause?: unknown;
}

export interface ApiErrorDetails extends XiErrorDetails {
  readonly status?: number | undefined;
  readonly reason?: string | undefined;
  readonly headers?: { readonly [lowerCaseName: string]: string } | undefined;
  readonly body?: unknown;
  readonly data?: unknown;
  readonly response?: ResponseInfo | undefined;
  readonly retryAt?: Date | undefined;
  readonly isRecordNotFound?: boolean | undefined;
  readonly ticket?: Ticket | undefined;
}

const KINDS = /* @__PURE__ */ Symbol.for("xi-sdk.error.kinds");
/** Kept out of logs, `inspect` and JSON: they can be long and hold personal data. */
const HIDDEN = /^(?:body|cause|data|headers|isRecordNotFound|response)$/;

/** `NotFoundError` has the code `NOT_FOUND`. */
export const codeOf = (kind: string): string =>
  kind
    .replace(/Error$/, "")
    .replace(/\B[A-Z]/g, "_$&")
    .toUpperCase();

/**
 * The root of all errors that this library throws. `instanceof` also holds across copies of the
 * library, as when one part of a program imports it and another requires it.
 */
export class XiError extends Error {
  /** @internal The class name, which survives minifying. */
  static readonly kind: string = "XiError";
  /** @internal Cause and next step, for the message. */
  static readonly help: string = "";
  /** Stable: it never changes within a major version. */
  declare readonly code: string;
  /** The operation's id in the API description; `undefined` before there is a call. */
  declare readonly operation: string | undefined;
  /** `IM-CorrelationID` of the call, which the vendor's support can look up. */
  declare readonly correlationId: string | undefined;
  /** Requests sent for this call. */
  declare readonly attempts: number;
  declare readonly outcome: Outcome;
  /** Whether the same call may succeed later without any change to it. */
  declare readonly retryable: boolean;
  /** The complaints, one by one. */
  declare readonly fields: readonly FieldError[];

  constructor(message: string, details: ApiErrorDetails = {}) {
    super(message);
    const members = {
      code: codeOf(this.name),
      attempts: 0,
      outcome: "not-sent",
      retryable: false,
      fields: [],
      ...details,
    };
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) continue;
      Object.defineProperty(this, name, { value, enumerable: !HIDDEN.test(name) });
    }
  }

  static override [Symbol.hasInstance](this: typeof XiError, value: unknown): boolean {
    const kinds = (value as { [KINDS]?: readonly string[] } | null | undefined)?.[KINDS];
    // A class that a program derives has no mark of its own and is compared as usual.
    return Object.hasOwn(this, "kind")
      ? kinds?.includes(this.kind) === true
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  get [KINDS](): readonly string[] {
    const kinds: string[] = [];
    for (
      let type = this.constructor as typeof XiError | null;
      type?.kind;
      type = Object.getPrototypeOf(type) as typeof XiError | null
    ) {
      kinds.push(type.kind);
    }
    return kinds;
  }

  override get name(): string {
    return (this.constructor as typeof XiError).kind;
  }

  /** Without bodies and headers. */
  toJSON(): { [name: string]: unknown } {
    const { cause } = this as { cause?: unknown };
    const shown =
      cause instanceof Error && !(cause instanceof XiError)
        ? { name: cause.name, message: cause.message, code: (cause as { code?: unknown }).code }
        : cause;
    const own = { ...(this as object) } as { readonly [name: string]: unknown };
    return { name: this.name, message: this.message, ...own, cause: shown };
  }
}

/** The configuration lacks something or cannot be right. `fields` lists every problem. */
export class ConfigurationError extends XiError {
  static override readonly kind = "ConfigurationError";
  declare readonly code: "CONFIGURATION";
}

/** The request cannot be right and was not sent. `fields` lists every finding. */
export class RequestInvalidError extends XiError {
  static override readonly kind = "RequestInvalidError";
  static override readonly help = "Nothing was sent. Correct the request.";
  declare readonly code: "REQUEST_INVALID";
}

/** The connection could not be made or broke. `outcome` says whether the request had left. */
export class ConnectionError extends XiError {
  static override readonly kind = "ConnectionError";
  static override readonly help =
    "The connection could not be made or held. Check the network, a proxy and the address, then try again.";
  declare readonly code: "CONNECTION";
}

/** No complete answer within `timeout` or `totalTimeout`. */
export class TimeoutError extends XiError {
  static override readonly kind = "TimeoutError";
  static override readonly help =
    "The API or the way to it is slow. Try again later or allow a longer timeout.";
  declare readonly code: "TIMEOUT";
}

/** The caller aborted the call, or closed the client. */
export class AbortedError extends XiError {
  static override readonly kind = "AbortedError";
  static override readonly help = "The caller ended the call.";
  declare readonly code: "ABORTED";
}

/**
 * The request left and no answer tells whether it was carried out; repeating it could carry it out
 * twice. `cause` is the error behind it, and `ticket` holds what is needed to look it up.
 */
export class OutcomeUnknownError extends XiError {
  static override readonly kind = "OutcomeUnknownError";
  static override readonly help =
    "It may have been carried out. Do not send it again; xi.orders.reconcile(error.ticket) finds out.";
  declare readonly code: "OUTCOME_UNKNOWN";
  declare readonly ticket: Ticket;
}

/** A success whose body is not the JSON that it should be. */
export class DecodeError extends XiError {
  static override readonly kind = "DecodeError";
  static override readonly help =
    "Something between here and the API may have answered in its place. Try again later.";
  declare readonly code: "DECODE";
}

/** The API answered with an error. Exported as `ApiException` too. */
export class ApiError extends XiError {
  static override readonly kind: string = "ApiError";
  static override readonly help: string =
    "The API refused the request. Correct it as the text says.";
  /** The HTTP status; 429 also when the client's own limiter refused the call (`outcome` is `not-sent`). */
  declare readonly status: number;
  /** The HTTP reason phrase. */
  declare readonly reason: string;
  /** Names in lower case; values only of headers that are known to be harmless. Not enumerable. */
  declare readonly headers: { readonly [lowerCaseName: string]: string };
  /** The parsed body, without secrets; `undefined` when it is not JSON. Not enumerable. */
  declare readonly body: unknown;
  /** The body; for a {@link ServiceError} that carries the body of a success, that, decoded. Not enumerable. */
  declare readonly data: unknown;
  /** Not enumerable. */
  declare readonly response: ResponseInfo | undefined;
  /** When the API, or the client's limiter, would take the call. */
  declare readonly retryAt: Date | undefined;

  constructor(message: string, details: ApiErrorDetails = {}) {
    const { body } = details;
    const members = { status: 0, reason: "", headers: {}, data: body, ...details };
    super(message, members);
  }
}

/** 400: the API found the request faulty. `fields` says where. */
export class BadRequestError extends ApiError {
  static override readonly kind = "BadRequestError";
  declare readonly code: "BAD_REQUEST";
}

/** 401: the credentials or the token are not accepted. */
export class UnauthorizedError extends ApiError {
  static override readonly kind = "UnauthorizedError";
  static override readonly help =
    "The credentials are not accepted. Check client id and secret, and that they belong to this environment.";
  declare readonly code: "UNAUTHORIZED";
}

/** The token is good, but the app has no approval for this API product. */
export class AppNotApprovedError extends ApiError {
  static override readonly kind = "AppNotApprovedError";
  static override readonly help =
    "The credentials are good, but the app has no approval for this API product in this environment. Wait for the review of the app or add the product in the developer portal.";
  declare readonly code: "APP_NOT_APPROVED";
}

/** The customer number does not belong to the app. */
export class CustomerMismatchError extends ApiError {
  static override readonly kind = "CustomerMismatchError";
  static override readonly help =
    "The customer number does not belong to this app. Check customerNumber and countryCode.";
  declare readonly code: "CUSTOMER_MISMATCH";
}

/** 403. */
export class ForbiddenError extends ApiError {
  static override readonly kind = "ForbiddenError";
  static override readonly help =
    "The app may not do this. Check its API products in the developer portal.";
  declare readonly code: "FORBIDDEN";
}

/** 404. */
export class NotFoundError extends ApiError {
  static override readonly kind = "NotFoundError";
  static override readonly help = "Nothing is known under this identifier. Check it.";
  declare readonly code: "NOT_FOUND";
  declare readonly response: ResponseInfo;
  /**
   * Whether the API itself found no record. `false` when a gateway or another server answered, which
   * tells of a wrong address. Not enumerable.
   */
  declare readonly isRecordNotFound: boolean;
}

/** The API has an order under this customer order number already. */
export class DuplicateOrderError extends ApiError {
  static override readonly kind = "DuplicateOrderError";
  static override readonly help =
    "An order with this number exists. Read it back before ordering under another number.";
  declare readonly code: "DUPLICATE_ORDER";
}

/** The order is not on customer hold, so it can no longer be changed, released or cancelled. */
export class NotOnHoldError extends ApiError {
  static override readonly kind = "NotOnHoldError";
  static override readonly help =
    "The order is not on customer hold and can no longer be changed. Read its state.";
  declare readonly code: "NOT_ON_HOLD";
}

/** 429 or a quota text, or the client's own limiter: the rate limit of the app is used up. */
export class RateLimitError extends ApiError {
  static override readonly kind = "RateLimitError";
  static override readonly help =
    "The rate limit of the app is used up. Try again at the time in retryAt.";
  declare readonly code: "RATE_LIMIT";
  declare readonly retryAt: Date;
}

/** 5xx: the service failed, or is in its nightly maintenance. */
export class ServiceError extends ApiError {
  static override readonly kind = "ServiceError";
  static override readonly help =
    "The service failed; it may be in its nightly maintenance. Try again later.";
  declare readonly code: "SERVICE";
}
