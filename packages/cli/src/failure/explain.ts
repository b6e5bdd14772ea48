import type { ApiError, FieldError, XiError } from "@xi-sdk/resellers";
import type { Exit } from "./exit-codes.js";
import { Failure } from "./failure.js";

/** An error as it is told to people and to programs. */
export interface Explained {
  /** Frozen. */
  readonly code: string;
  readonly exit: Exit;
  readonly message: string;
  readonly next: string;
  readonly command: string | null;
  readonly operation: string | null;
  readonly status: number | null;
  readonly fields: readonly FieldError[];
  readonly correlationId: string | null;
  readonly retry: { readonly advice: "no" | "later" | "look-first"; readonly at: string | null };
}

interface Advice {
  readonly exit: Exit;
  readonly next: string;
  readonly command?: string;
}

/** Every error of the SDK by its code. */
const ADVICE: { readonly [code: string]: Advice } = {
  CONFIGURATION: {
    exit: 2,
    next: "Correct the profile or the environment variables that are named.",
    command: "xi auth status",
  },
  REQUEST_INVALID: { exit: 2, next: "Nothing was sent. Correct the values that are named." },
  CONNECTION: {
    exit: 8,
    next: "Check the network, a proxy and the address.",
    command: "xi doctor",
  },
  TIMEOUT: { exit: 8, next: "Try again later.", command: "xi doctor" },
  ABORTED: { exit: 130, next: "Run the command again when you like." },
  OUTCOME_UNKNOWN: {
    exit: 9,
    next: "It may have been carried out. Do not send it again: look it up under its number first.",
    command: "xi orders list",
  },
  DECODE: {
    exit: 8,
    next: "Something between here and the API may have answered in its place. Try again later.",
    command: "xi doctor",
  },
  API: { exit: 6, next: "Correct the request as the text says." },
  BAD_REQUEST: { exit: 6, next: "Correct the request as the text says." },
  UNAUTHORIZED: {
    exit: 4,
    next: "Check client id and secret, and that they belong to this environment.",
    command: "xi auth login",
  },
  APP_NOT_APPROVED: {
    exit: 6,
    next: "The credentials are good. Wait for the review of the app, or add this API product to it in the developer portal.",
    command: "xi doctor",
  },
  CUSTOMER_MISMATCH: {
    exit: 6,
    next: "Check the customer number and the country of the profile.",
    command: "xi auth status",
  },
  FORBIDDEN: {
    exit: 6,
    next: "Check the API products of the app in the developer portal.",
    command: "xi doctor",
  },
  NOT_FOUND: { exit: 5, next: "Check the identifier." },
  DUPLICATE_ORDER: { exit: 6, next: "Read the existing order before ordering again." },
  NOT_ON_HOLD: { exit: 6, next: "Read the state of the order." },
  RATE_LIMIT: { exit: 7, next: "Try again later.", command: "xi limits" },
  SERVICE: {
    exit: 8,
    next: "The service failed; it may be in its nightly maintenance. Try again later.",
  },
};

/** Says of any error what it is called, what caused it and what to do. */
export function explain(error: unknown): Explained {
  if (error instanceof Failure) {
    const { code, exit, next, command = null } = error.details;
    return { ...nothing, code, exit, message: error.message, next, command };
  }
  if (isXiError(error)) return explainSdk(error);
  if (isFileError(error)) {
    return {
      ...nothing,
      code: error.code,
      exit: 2,
      message: error.message,
      next: "Correct the file or the option that is named.",
    };
  }
  if (error instanceof Error && error.name === "AbortError") {
    return {
      ...nothing,
      code: "INTERRUPTED",
      exit: 130,
      message: "It was interrupted.",
      next: "Run the command again when you like.",
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...nothing,
    code: "BUG",
    exit: 1,
    message: `Something unexpected happened: ${message}`,
    next: "Please report it with the output of the same command and --verbose, and of xi doctor.",
  };
}

const nothing = {
  command: null,
  operation: null,
  status: null,
  fields: [],
  correlationId: null,
  retry: { advice: "no", at: null },
} as const;

function explainSdk(error: XiError): Explained {
  const { status, retryAt } = error as Partial<ApiError>;
  const advice = ADVICE[error.code] ?? { exit: 1 as const, next: "Please report it." };
  const lacksCredentials =
    error.code === "CONFIGURATION" && error.fields.some(({ path }) => path.startsWith("client"));
  const {
    exit,
    next,
    command = null,
  } = lacksCredentials ? { exit: 4 as const, next: "Log in.", command: "xi auth login" } : advice;
  const isUnknown = error.code === "OUTCOME_UNKNOWN";
  return {
    code: error.code,
    exit,
    message: error.message,
    next: retryAt ? `Try again at ${retryAt.toISOString()}.` : next,
    command,
    operation: error.operation ?? null,
    status: status ?? null,
    fields: error.fields,
    correlationId: error.correlationId ?? null,
    retry: {
      advice: isUnknown ? "look-first" : error.retryable ? "later" : "no",
      at: retryAt?.toISOString() ?? null,
    },
  };
}

/** By its marks, because to load the SDK only for this would slow down every wrong option. */
const isXiError = (error: unknown): error is XiError =>
  error instanceof Error && "outcome" in error && "retryable" in error && "code" in error;

const isFileError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === "PriceFileError" && "code" in error;
