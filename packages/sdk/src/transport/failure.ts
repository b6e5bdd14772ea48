import { readErrorBody } from "../decode/error-body.js";
import {
  ApiError,
  AppNotApprovedError,
  BadRequestError,
  ConnectionError,
  CustomerMismatchError,
  DecodeError,
  DuplicateOrderError,
  ForbiddenError,
  NotFoundError,
  NotOnHoldError,
  RateLimitError,
  ServiceError,
  TimeoutError,
  UnauthorizedError,
  type ApiErrorDetails,
  type Outcome,
  type Ticket,
  type XiError,
} from "../errors.js";
import { cleanCause, oneLine, type Redact } from "../redact.js";
import type { Operation } from "../tables.js";
import type { Fate } from "./retry.js";

export interface ErrorType {
  new (message: string, details: ApiErrorDetails & { readonly ticket: Ticket }): XiError;
  readonly kind: string;
  readonly help: string;
}

/** Why an attempt, or the way to it, came to nothing. Becomes an error only when it is the last. */
export interface Failure {
  readonly type: ErrorType;
  readonly fate: Fate;
  /** What the call's error says, where that differs from what `fate` says about the request. */
  readonly outcome?: Outcome;
  /** The request that failed, which may be the token's, by method and path without values. */
  readonly request: string;
  /** The words of the API or of the runtime. */
  readonly text?: string | undefined;
  readonly details: ApiErrorDetails;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter?: number | undefined;
}

export function isFailure(value: object): value is Failure {
  return "fate" in value;
}

const outcomes: { readonly [fate in Fate]: Outcome } = {
  "not-sent": "not-sent",
  throttled: "rejected",
  unknown: "unknown",
  final: "rejected",
};

export const outcomeOf = ({ outcome, fate }: Failure): Outcome => outcome ?? outcomes[fate];

const noProductMatch = /no ?api ?product ?match/i;
const wrongCustomer = /invalid customer number.*does not match/is;
/** Not `credit limit`, which is a matter of the order. */
const quota =
  /quota ?(?:limit|violation|exceed)|too many requests|request limit|rate ?limit|spike ?arrest|(?<!credit )limit violation/i;
const notOnHold = /not (?:placed )?(?:on|no) (?:customer )?hold/i;

function errorType(status: number, operation: Operation, said: string): ErrorType {
  if (noProductMatch.test(said)) return AppNotApprovedError;
  if (wrongCustomer.test(said)) return CustomerMismatchError;
  if (status === 429 || (status >= 400 && status < 500 && quota.test(said))) return RateLimitError;
  if (status >= 500) return ServiceError;
  if (status === 401 || (operation.open && /invalid.client/i.test(said))) return UnauthorizedError;
  if (said.includes("CUSTOMER-PO-EXISTS")) return DuplicateOrderError;
  if ((status === 405 && operation.method === "DELETE") || notOnHold.test(said)) {
    return NotOnHoldError;
  }
  return status === 400
    ? BadRequestError
    : status === 403
      ? ForbiddenError
      : status === 404
        ? NotFoundError
        : ApiError;
}

/** Members of a token error that are kept; others could echo the credentials. */
const TOKEN_ERROR_MEMBERS = ["message", "fault", "error", "error_description"];

/** Makes a failure of an answer that is no success. `text` is redacted already. */
export function refusal(
  operation: Operation,
  request: string,
  status: number,
  text: string,
  header: (name: string) => string | undefined,
  details: ApiErrorDetails,
): Failure {
  const read = readErrorBody(text, header("content-type"));
  const { message, faultCode, fields, title } = read;
  let { body } = read;
  const type = errorType(
    status,
    operation,
    [message, faultCode, title, header("www-authenticate"), ...fields.map((field) => field.message)]
      .filter((said) => said)
      .join("\n"),
  );
  if (operation.open && body && typeof body === "object") {
    body = Object.fromEntries(
      Object.entries(body).filter(([name]) => TOKEN_ERROR_MEMBERS.includes(name)),
    );
  }
  return {
    type,
    fate: type === RateLimitError ? "throttled" : type === ServiceError ? "unknown" : "final",
    request: `${request} answered ${status}`,
    text: message ?? title,
    details: {
      ...details,
      status,
      fields: operation.open ? [] : fields,
      body,
      isRecordNotFound: faultCode === undefined && (body !== undefined || text.trim() === ""),
    },
  };
}

/** A success whose body is not JSON. The text of the body is not shown. */
export function undecodable(request: string, status: number, text: string): Failure {
  const { title } = readErrorBody(text, undefined);
  const what = !/\S/.test(text)
    ? "an empty body"
    : text.trimStart().startsWith("<")
      ? `a page${title ? ` "${title}"` : ""}`
      : "a broken body";
  return {
    type: DecodeError,
    fate: "unknown",
    request: `${request} answered ${status} with ${what} instead of JSON`,
    details: {},
  };
}

/** Codes of what goes wrong before the first byte of a request can leave. */
const neverLeftCode =
  /^(?:ENOTFOUND|EAI_|ECONNREFUSED|EHOST|ENET|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|ERR_SSL_WRONG_VERSION|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|ConnectionRefused|FailedToOpenSocket)/;
/** Where the runtimes give no code: undici, Deno. */
const neverLeftText =
  /bad port|unknown scheme|before secure TLS connection|client error \(Connect\)/;

interface Cause {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** Makes a failure of what `fetch` or the body threw. */
export function lost(request: string, error: unknown, redact: Redact): Failure {
  let cause = error as Cause;
  let neverLeft = false;
  let timedOut = false;
  let depth = 0;
  for (let next: unknown = error; typeof next === "object" && next && depth < 5; depth++) {
    cause = next as Cause;
    const code = String(cause.code ?? "");
    // The same code can come from a connection that has long been up.
    neverLeft ||= cause.syscall
      ? /^(?:connect|getaddrinfo)/.test(String(cause.syscall))
      : neverLeftCode.test(code) || neverLeftText.test(String(cause.message));
    timedOut ||= cause.name === "TimeoutError" || code.endsWith("_TIMEOUT");
    next = cause.cause ?? cause.errors?.[0];
  }
  return {
    type: timedOut && !neverLeft ? TimeoutError : ConnectionError,
    fate: neverLeft ? "not-sent" : "unknown",
    request: `${request} failed`,
    text: redact(String(cause?.message || cause?.code || error)),
    details: { cause: cleanCause(cause, redact) },
  };
}

/** Verb, path and status; the words of the other side; cause and next step; the id. */
export function describe(
  { request, text, type }: Failure,
  correlationId: string | undefined,
): string {
  const said = text ? `: "${oneLine(text)}".` : ".";
  const id = correlationId ? ` (correlation id ${correlationId})` : "";
  return `${request}${said} ${type.help}${id}`;
}
