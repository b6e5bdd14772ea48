import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import { getResellersV6Dealsdetails, getResellersV6Dealssearch } from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"get-resellers-v6-dealssearch">;

/** Special prices that a vendor granted for an end customer. */
export class Deals {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Searches deals by end user, vendor or number. Await it for the first page, iterate for every deal. */
  search(
    params?: ParamsOf<"get-resellers-v6-dealssearch">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "deals">> {
    return this.#caller.search(getResellersV6Dealssearch, params, options);
  }

  /** Reads one deal; the API wants the vendor's name beside the number. Needs the option `senderId`. */
  get(
    dealId: string,
    options: About<"get-resellers-v6-dealsdetails", "dealId">,
  ): Call<AnswerOf<"get-resellers-v6-dealsdetails">> {
    return this.#caller.about(getResellersV6Dealsdetails, { dealId }, options);
  }
}
