import { instantOf } from "../time/calendar.js";

/** What is sent back: JSON, or nothing where there is no body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent in the place of the body, where it is not JSON. */
  readonly raw?: { readonly type: string; readonly text: string };
  readonly headers?: { readonly [name: string]: string };
  /** Work that leaves the process. It is done after the transaction, and gives the answer that is sent. */
  readonly afterwards?: () => Promise<Answer>;
}

/** Thrown to answer a call with something else than what it asked for. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}`);
    this.name = "Refusal";
    this.answer = answer;
  }
}

export interface FieldProblem {
  readonly field: string;
  readonly value?: unknown;
  readonly message: string;
}

/** The id that the service gives an error: correlation id, host and time. */
export const errorId = (correlationId: string, now: number): string =>
  `${correlationId}-sim01-${instantOf(now)}`;

export const validationFailed = (id: string, fields: readonly FieldProblem[]): Answer => ({
  status: 400,
  body: {
    errors: [
      {
        id,
        type: "/errors/validation-failed",
        message: "Validation failed",
        fields: fields.map(({ field, value, message }) => ({
          field,
          ...(value !== undefined && { value: asText(value) }),
          message,
        })),
      },
    ],
  },
});

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A refusal by the rules of the business. It carries its text and nothing else. */
export const businessRefusal = (message: string): Answer => ({
  status: 400,
  body: { errors: [{ message }] },
});

export const notFound = (id: string, message: string): Answer => ({
  status: 404,
  body: { errors: [{ id, type: "/errors/validation-error", message }] },
});

/** The gateway before the API: it answers when the token or the app is not in order. */
export const gatewayFault = (faultstring: string, errorcode: string): Answer => ({
  status: 401,
  body: { fault: { faultstring, detail: { errorcode } } },
});

/** The app may not call this API: the token is good, and renewing it changes nothing. */
export const noApiProduct: Answer = gatewayFault(
  "Invalid API call as no apiproduct match found",
  "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound",
);

/** The customer number is not one of the app's. */
export const customerMismatch = (customerNumber: string): Answer => ({
  status: 401,
  body: {
    faultcode: "Server",
    faultstring: `Invalid customer number. ${customerNumber} does not match the registered customer number.`,
  },
});

export const notImplemented = (message: string): Answer => ({
  status: 501,
  body: { errors: [{ type: "/errors/not-implemented", message }] },
});
