import {
  ApiError,
  DuplicateOrderError,
  NotFoundError,
  RateLimitError,
  RequestInvalidError,
  XiError,
  type OrderCreateResponse,
  type OrderCreateV7Response201,
} from "@xi-sdk/resellers";
import type { OrderVersion } from "./canonical.js";
import type { OrderRequest, Refusal, WaitingReason } from "./order.js";
import { readBack, type BookedOrder, type ReadBack } from "./read-back.js";

/** What one sending came to, as far as it is known. */
export type SendOutcome =
  | {
      readonly kind: "booked";
      readonly orders: readonly BookedOrder[];
      readonly readBack: ReadBack;
    }
  /** Version 7 took it in; its orders come later. */
  | { readonly kind: "taken-in"; readonly confirmationNumber: string }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The number is used already. */
  | { readonly kind: "number-exists"; readonly message: string }
  /** Nothing was carried out, and the order is not at fault. */
  | {
      readonly kind: "not-sent";
      readonly reason: WaitingReason;
      readonly message: string;
      /** Milliseconds since 1970. */
      readonly retryAt: number | null;
    }
  /** Nobody knows whether it was carried out. */
  | { readonly kind: "unclear"; readonly message: string };

/** Reads the answer to an order. One that names no order is no proof of one. */
export function outcomeOfAnswer(
  version: OrderVersion,
  asked: OrderRequest,
  answer: OrderCreateResponse | OrderCreateV7Response201 | undefined,
): SendOutcome {
  if (version === "v7") {
    const confirmationNumber = (answer as OrderCreateV7Response201 | undefined)?.confirmationNumber;
    return confirmationNumber
      ? { kind: "taken-in", confirmationNumber }
      : { kind: "unclear", message: "The answer has no confirmation number." };
  }
  const { orders, shipToInfo } = (answer ?? {}) as OrderCreateResponse;
  const answered = (orders ?? []).map((order) => ({ ...order, shipToInfo: shipToInfo ?? null }));
  if (answered.length === 0 || answered.some(({ ingramOrderNumber }) => !ingramOrderNumber))
    return { kind: "unclear", message: "The answer names no order." };
  return { kind: "booked", ...readBack(asked, answered) };
}

/** Reads the error of an order call. What is not surely harmless counts as unclear. */
export function outcomeOfError(error: unknown): SendOutcome {
  if (!(error instanceof XiError)) {
    return { kind: "unclear", message: `The call failed in an unexpected way: ${String(error)}` };
  }
  const { message, outcome, code, fields } = error;
  if (outcome === "unknown") return { kind: "unclear", message };
  if (error instanceof DuplicateOrderError) return { kind: "number-exists", message };
  if (error instanceof RateLimitError) {
    const retryAt = error.retryAt?.getTime() ?? null;
    return { kind: "not-sent", reason: "rate-limited", message, retryAt };
  }
  if (isRefusalOfOrder(error)) {
    const status = error instanceof ApiError ? error.status : null;
    return { kind: "refused", refusal: { code, status, message, fields } };
  }
  const reason = error instanceof ApiError ? "not-authorised" : "not-reached";
  return { kind: "not-sent", reason, message, retryAt: null };
}

/** Credentials, the app's approval and a wrong address are no matter of the order: they can be put right. */
const isRefusalOfOrder = (error: XiError): boolean =>
  error instanceof RequestInvalidError ||
  (error instanceof ApiError &&
    error.status >= 400 &&
    ![401, 403].includes(error.status) &&
    !(error instanceof NotFoundError));
