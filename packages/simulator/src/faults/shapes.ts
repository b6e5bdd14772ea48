import type { Operation } from "../contract/operations.js";
import type { Answer } from "../http/errors.js";
import { inShapeOf } from "../http/error-shape.js";

/** What an error body says, whatever its shape. */
export interface ErrorText {
  /** Correlation id, host and time, as the service numbers its errors. */
  readonly id: string;
  readonly status: number;
  readonly message: string;
  /** Of a gateway fault. */
  readonly code?: string | undefined;
}

/**
 * The bodies in which errors were met: listed with an `id` or a `traceid`, the list in a list, a
 * bare list, flat, texts alone, the two fault shapes of the gateway, a message alone, nothing, a web
 * page, and the reply of an older version of the API.
 */
const bodies = {
  id: ({ id, status, message }) => ({ errors: [{ id, type: typeOf(status), message }] }),
  traceid: ({ id, status, message }) => ({
    errors: [{ traceid: id, type: typeOf(status), message, fields: [] }],
  }),
  wrapped: ({ id, status, message }) => [
    { errors: [{ traceid: id, type: typeOf(status), message, fields: [] }] },
  ],
  list: ({ id, message }) => [{ traceid: id, message }],
  flat: ({ id, status, message }) => ({ traceid: id, type: typeOf(status), message, fields: [] }),
  text: ({ message }) => ({ errors: [{ message }] }),
  fault: ({ message, code, status }) => ({
    fault: { faultstring: message, detail: { errorcode: code ?? faultCodeOf(status) } },
  }),
  faultcode: ({ message }) => ({ faultcode: "Server", faultstring: message }),
  message: ({ message }) => ({ message }),
  v5: ({ status, message }) => ({
    serviceresponse: {
      responsepreamble: {
        responsestatus: "FAILED",
        statuscode: String(status),
        responsemessage: message,
      },
    },
  }),
} satisfies { readonly [name: string]: (text: ErrorText) => unknown };

const names = [...(Object.keys(bodies) as (keyof typeof bodies)[]), "none", "html"] as const;

/** The shape of an error body. `none` has no body, and `html` is the page of a proxy. */
export type FaultShape = keyof typeof bodies | "none" | "html";

export const faultShapes: readonly FaultShape[] = names;

/** An error in a shape; without one, as the operation itself tells errors. */
export function errorAnswer(
  shape: FaultShape | undefined,
  text: ErrorText,
  operation: Operation,
): Answer {
  const { status } = text;
  if (shape === undefined)
    return inShapeOf(operation.id, {
      status,
      body:
        operation.id === "get-accesstoken" && status === 400
          ? bodies.message(text)
          : bodies.id(text),
    });
  if (shape === "none") return { status };
  if (shape === "html") return { status, raw: page(text) };
  return { status, body: bodies[shape](text) };
}

const typeOf = (status: number): string =>
  status >= 500
    ? "/errors/server-error"
    : status === 400
      ? "/errors/validation-failed"
      : "/errors/validation-error";

const faultCodeOf = (status: number): string =>
  status === 401
    ? "keymanagement.service.invalid_access_token"
    : status === 429
      ? "policies.ratelimit.QuotaViolation"
      : status === 504
        ? "messaging.adaptors.http.flow.GatewayTimeout"
        : "messaging.adaptors.http.flow.ServiceUnavailable";

const page = ({ status, message }: ErrorText): NonNullable<Answer["raw"]> => ({
  type: "text/html; charset=utf-8",
  text: `<!DOCTYPE html>
<html><head><title>${status} ${escaped(message)}</title></head>
<body><h1>${escaped(message)}</h1><p>The server that you asked could not be reached.</p></body></html>
`,
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What an error of a status usually says. */
export function usualMessage(status: number): string {
  return (
    {
      400: "Validation failed",
      401: "Invalid Access Token",
      403: "Forbidden",
      404: "Record not found",
      405: "Order can not be deleted as the order is not no hold.",
      429: "The quota limit exceeds for calls on your API app.",
      500: "Some unexpected error occured, please contact Ingram Micro API Support",
      502: "Bad Gateway",
      503: "Service Unavailable",
      504: "Gateway Timeout",
    }[status] ?? `Status ${status}`
  );
}
