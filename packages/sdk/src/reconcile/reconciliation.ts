import type { CallOptions } from "../configuration.js";
import type {
  OrderDetailB2B,
  QuoteDetailsResponse,
  ReturnsDetailsResponse,
} from "../generated/types.js";
import type { AskedContent, Difference } from "./compare.js";

/** Account and correlation id come from the ticket and from each search. */
export interface ReconcileOptions extends Omit<
  CallOptions,
  "correlationId" | "countryCode" | "customerNumber"
> {
  /**
   * The request as it was sent, where it is still at hand. It tells more than the ticket, which holds
   * nothing personal: with it the whole delivery address is compared.
   */
  readonly asked?: AskedContent | undefined;
  /** Milliseconds to search for at most, from the start of this call; 0 searches once. Default: 120,000. */
  readonly settleTime?: number | undefined;
  /**
   * Milliseconds within which something that was carried out shows up in the search. The API does not
   * document it; `not-booked` is as sure as this. Default: 120,000.
   */
  readonly indexLag?: number | undefined;
  /** What an earlier call for this ticket saw. Its searches count. */
  readonly earlier?: Evidence | undefined;
}

/** What a reconciliation rests on. Plain JSON. */
export interface Evidence {
  /** The searches, or the reads of a changed order, the oldest first. */
  readonly searches: readonly SearchMade[];
  /** Parts of the request that could not be compared, such as `shipToInfo` when only its id was sent. */
  readonly unchecked: readonly string[];
}

export interface SearchMade {
  /** When it was asked for: milliseconds since 1970, by the client's clock. */
  readonly at: number;
  /** Numbers of the orders, claims or quotes found that can be meant. */
  readonly found: readonly string[];
  /** The code of the error that it came to, after its retries. Such a search proves nothing. */
  readonly error?: string;
}

/** Details of what was found. Two of the three lists are empty. */
export interface Located {
  readonly orders: readonly OrderDetailB2B[];
  readonly returns: readonly ReturnsDetailsResponse[];
  readonly quotes: readonly QuoteDetailsResponse[];
}

/** What became of a request whose outcome was unknown. */
export type Reconciliation =
  | (Located & {
      /** It was carried out as asked: go on with `orders` as after a success. */
      readonly outcome: "booked";
      readonly evidence: Evidence;
    })
  | (Located & {
      /** Something exists under its number, with other content: a person must look. */
      readonly outcome: "booked-differently";
      readonly differences: readonly Difference[];
      readonly evidence: Evidence;
    })
  | {
      /** Too early to be sure, or the searches failed. Call again at `nextCheckAt`. */
      readonly outcome: "not-found-yet";
      readonly evidence: Evidence;
      /** Milliseconds since 1970. */
      readonly nextCheckAt: number;
    }
  | {
      /**
       * At least three searches found nothing, the last one `indexLag` after the call had failed. It
       * may be sent again, under the same number.
       */
      readonly outcome: "not-booked";
      readonly evidence: Evidence;
    }
  | (Located & {
      /** The API's search cannot decide this one: a person must look. */
      readonly outcome: "cannot-tell";
      readonly doubt: Doubt;
      readonly evidence: Evidence;
    });

/**
 * Why nothing can be told:
 *
 * - `no-number`: the ticket holds nothing to search by, or there is no search for the operation.
 * - `shared-number`: the request allowed several orders of one number (`allowDuplicateCustomerOrderNumber`).
 * - `queued`: the API may keep an order of version 7 for hours. Its webhook tells.
 * - `drafts`: quotes in the making are not found. Their webhook tells.
 * - `held`: an order can be held for other reasons than the one it was to be released from. Releasing
 *   it again does no harm: a released order refuses it.
 * - `added-line`: the order has the added part, and may have had it before.
 * - `no-content`: the ticket does not hold what was to be changed, such as notes.
 */
export type Doubt =
  "no-number" | "shared-number" | "queued" | "drafts" | "held" | "added-line" | "no-content";
