import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import {
  getResellersV6Returnsdetails,
  getResellersV6Returnssearch,
  postReturnscreate,
} from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"get-resellers-v6-returnssearch">;

/** Asking to send goods back, and following the claim. */
export class Returns {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Searches return claims. Await it for the first page, iterate for every claim. */
  search(
    params?: ParamsOf<"get-resellers-v6-returnssearch">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "returnsClaims">> {
    return this.#caller.search(getResellersV6Returnssearch, params, options);
  }

  /** Reads one return claim with its products. */
  get(
    caseRequestNumber: string,
    options?: About<"get-resellers-v6-returnsdetails", "caseRequestNumber">,
  ): Call<AnswerOf<"get-resellers-v6-returnsdetails">> {
    return this.#caller.about(getResellersV6Returnsdetails, { caseRequestNumber }, options);
  }

  /**
   * Asks to return goods of one or more invoices. Sent once.
   *
   * @throws OutcomeUnknownError when the claim may have been opened: `xi.orders.reconcile` finds out,
   *   given a `referenceNumber` on every entry.
   */
  create(
    params: ParamsOf<"post-returnscreate">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-returnscreate">> {
    return this.#caller.call(postReturnscreate, params, options);
  }
}
