import {
  ApiError,
  BadRequestError,
  ConnectionError,
  DecodeError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServiceError,
  TimeoutError,
  UnauthorizedError,
  type ApiErrorDetails,
  type Outcome,
  type XiError,
} from "../errors.js";
import { cleanCause, oneLine, textOf, type Redact } from "../redact.js";
import type { Fate } from "./retry.js";

export interface ErrorType {
  new (message: string, details: ApiErrorDetails): XiError;
  readonly kind: string;
  readonly help: string;
}

/** Why an attempt, or the way to it, came to nothing. Becomes an error only when it is the last. */
export interface Failure {
  readonly type: ErrorType;
  readonly fate: Fate;
  /** What the call's error says, where that differs from what `fate` says about the request. */
  readonly outcome?: Outcome;
  /** What failed and how; names the method and the path without values. */
  readonly request: string;
  /** The words of the API or of the runtime. */
  readonly text?: string | undefined;
  readonly details: ApiErrorDetails;
  /** Cause and next step, where more is known than the type tells. */
  readonly help?: string | undefined;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter?: number | undefined;
}

export const isFailure = (value: object): value is Failure => "fate" in value;

export const outcomeOf = ({ outcome, fate }: Failure): Outcome =>
  outcome ?? (fate === "throttled" || fate === "final" ? "rejected" : fate);

export function typeOf(status: number): ErrorType {
  const types: { readonly [status: number]: ErrorType } = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    429: RateLimitError,
  };
  return types[status] ?? (status < 500 ? ApiError : ServiceError);
}

export const fateOf = (type: ErrorType): Fate =>
  type === RateLimitError ? "throttled" : type === ServiceError ? "unknown" : "final";

export const pageTitle = (text: string): string | undefined =>
  /<title[^<>]*>([^<]*)/i.exec(text)?.[1];

/** A success whose body is not JSON. Of the body only the title of a page is shown. */
export function undecodable(request: string, text: string): Failure {
  const title = pageTitle(text);
  const body = /\S/.test(text) ? (text.includes("<") ? "a page" : "a broken body") : "no body";
  return {
    type: DecodeError,
    fate: "unknown",
    request: `${request} with ${body} instead of JSON`,
    text: title,
    details: {},
  };
}

/** Codes of what goes wrong before the first byte of a request can leave. */
const neverLeftCode =
  /^(?:ENOTFOUND|EAI_|ECONNREFUSED|EHOST|ENET|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|ERR_SSL_WRONG_VERSION|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|ConnectionRefused|FailedToOpenSocket)/;
/** Where the runtimes give no code: undici, Deno. */
const neverLeftText =
  /bad port|unknown scheme|before secure TLS connection|TLS handshake failed|client error \(Connect\)/;

interface Cause {
  readonly name?: string;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** Makes a failure of what `fetch` or the body threw. */
export function lost(request: string, error: unknown, redact: Redact): Failure {
  let cause = error as Cause;
  let neverLeft = false;
  let isTimeout = false;
  let next = error;
  for (let depth = 0; typeof next === "object" && next && depth < 5; depth++) {
    cause = next;
    const { name, message, code, syscall, errors } = cause;
    // The same code can come from a connection that has long been up.
    neverLeft ||= syscall
      ? /^(?:connect|getaddrinfo)/.test(textOf(syscall))
      : neverLeftCode.test(textOf(code)) || neverLeftText.test(textOf(message));
    isTimeout ||= name === "TimeoutError" || textOf(code).endsWith("_TIMEOUT");
    next = cause.cause ?? errors?.[0];
  }
  return {
    type: isTimeout && !neverLeft ? TimeoutError : ConnectionError,
    fate: neverLeft ? "not-sent" : "unknown",
    request: `${request} failed`,
    text: redact(textOf(cause?.message) || textOf(cause?.code) || textOf(error)),
    details: { cause: cleanCause(cause, redact) },
  };
}

/** Verb, path and status; the words of the other side; cause and next step; the id. */
export function describe({ request, text, type, help }: Failure, correlationId: string): string {
  const said = text ? `: "${oneLine(text)}"` : "";
  return `${request}${said}. ${help ?? type.help} (correlation id ${correlationId})`;
}
