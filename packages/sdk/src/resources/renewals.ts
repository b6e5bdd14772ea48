import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import { getResellersV6Renewalsdetails, postRenewalssearch } from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"post-renewalssearch">;

/** Service contracts and subscriptions that come up for renewal. */
export class Renewals {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Searches renewals. Await it for the first page, iterate for every renewal. The query finds by number, the body by status, dates, vendor and end user. */
  search(
    params?: ParamsOf<"post-renewalssearch">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "renewals">> {
    return this.#caller.search(postRenewalssearch, params, options);
  }

  /** Reads one renewal with its products. */
  get(
    renewalId: string,
    options?: About<"get-resellers-v6-renewalsdetails", "renewalId">,
  ): Call<AnswerOf<"get-resellers-v6-renewalsdetails">> {
    return this.#caller.about(getResellersV6Renewalsdetails, { renewalId }, options);
  }
}
