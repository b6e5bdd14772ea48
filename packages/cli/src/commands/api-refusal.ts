import {
  AbortedError,
  ApiError,
  AppNotApprovedError,
  BadRequestError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  ServiceError,
  UnauthorizedError,
  type HeadersLike,
  type XiError,
} from "@xi-sdk/resellers";

interface Reply {
  readonly status: number;
  readonly headers: Pick<HeadersLike, "get">;
  readonly text: string;
}

const BY_STATUS: { readonly [status: number]: typeof ApiError } = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitError,
};

const LONGEST_WAIT = 120_000;

/** Milliseconds until a call that was refused for the limit may come again; `undefined` for no such refusal. */
export function waitOf({ status, headers }: Pick<Reply, "status" | "headers">): number | undefined {
  if (status !== 429) return undefined;
  const seconds = Number(headers.get("retry-after") ?? 60);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1) * 1_000, LONGEST_WAIT) : 60_000;
}

/** What an answer that is no success is called; `undefined` for a success. */
export function refusalOf({ status, headers, text }: Reply, changes: boolean): XiError | undefined {
  if (status < 300) return undefined;
  const correlationId = headers.get("im-correlationid") ?? undefined;
  const said = `The API answered ${status}.`;
  if (status >= 500 && changes)
    return new OutcomeUnknownError(said, { correlationId, outcome: "unknown" });
  const type = /no ?api ?product ?match/i.test(text)
    ? AppNotApprovedError
    : status >= 500
      ? ServiceError
      : (BY_STATUS[status] ?? ApiError);
  return new type(said, {
    status,
    correlationId,
    outcome: "rejected",
    retryable: status >= 500 || status === 429,
  });
}

/** A call without an answer: nobody knows what became of it when it was to change something. */
export function unknownOutcome(
  cause: unknown,
  mayHaveChanged: boolean,
  method: string,
  path: string,
): XiError {
  const call = `${method} ${path}`;
  if (mayHaveChanged && !neverConnected(cause))
    return new OutcomeUnknownError(`${call} was sent, and no answer came.`, {
      cause,
      outcome: "unknown",
    });
  const { name, message } = cause as Error;
  if (name === "AbortError") return new AbortedError(`${call} was interrupted.`, { cause });
  const reason = (cause as { readonly cause?: { readonly code?: unknown } }).cause?.code ?? message;
  return new ConnectionError(`${call} got no answer (${String(reason)}).`, {
    cause,
    retryable: true,
  });
}

const neverConnected = (error: unknown): boolean =>
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(
    String((error as { readonly cause?: { readonly code?: unknown } }).cause?.code),
  );
