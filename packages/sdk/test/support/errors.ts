import type { ApiError } from "../../src/errors.js";
import type { ResponseInfo } from "../../src/transport/exchange.js";

type ApiErrorDetails = NonNullable<ConstructorParameters<typeof ApiError>[1]>;

/** An error as the exchange makes it from an answer with this status and body. */
export function apiError<E extends ApiError>(
  type: new (message: string, details: ApiErrorDetails) => E,
  status: number,
  body?: unknown,
): E {
  const response: ResponseInfo = {
    status,
    headers: {},
    correlationId: "0".repeat(32),
    attempts: 1,
    raw: body,
  };
  const isGateway = typeof body === "object" && body !== null && "fault" in body;
  return new type(`The API answered ${status}.`, {
    status,
    body,
    response,
    outcome: "rejected",
    isRecordNotFound: !isGateway,
  });
}
