import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import {
  getQuotessearchV6,
  getResellersV6Quotes,
  getResellerV6ValidateQuote,
  quoteCreate,
} from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"get-quotessearch_v6">;

/** Reading quotes, and preparing an order from one. */
export class Quotes {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Searches active quotes of the last 30 days; with dates, of up to 365 days. Drafts and closed
   * quotes are out of reach. Needs the option `contact`, an e-mail address that the account knows.
   */
  search(
    params?: ParamsOf<"get-quotessearch_v6">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "quotes">> {
    return this.#caller.search(getQuotessearchV6, params, options);
  }

  /** Reads one quote with its products and prices. */
  get(
    quoteNumber: string,
    options?: About<"get-resellers-v6-quotes", "quoteNumber">,
  ): Call<AnswerOf<"get-resellers-v6-quotes">> {
    return this.#caller.about(getResellersV6Quotes, { quoteNumber }, options);
  }

  /**
   * Asks for a new quote; the result comes by webhook. Sent once: an unknown outcome throws
   * `OutcomeUnknownError`, and `xi.orders.reconcile` looks for the quote, given a `quoteName`.
   *
   * @deprecated The distributor withdrew this call from its description on 2025-05-05.
   */
  create(params: ParamsOf<"quote_Create">, options?: CallOptions): Call<AnswerOf<"quote_Create">> {
    return this.#caller.call(quoteCreate, params, options);
  }

  /** Asks which fields the vendor wants before this quote can be ordered. */
  validate(
    quoteNumber: string,
    options?: About<"get-reseller-v6-validateQuote", "quoteNumber">,
  ): Call<AnswerOf<"get-reseller-v6-validateQuote">> {
    return this.#caller.about(getResellerV6ValidateQuote, { quoteNumber }, options);
  }
}
