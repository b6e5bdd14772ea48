import type { Call } from "../call.js";
import type { AnswerOf, Caller, ParamsOf } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import { postFreightestimate } from "../generated/operations.js";

/** What shipping would cost, before anything is ordered. */
export class Freight {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Estimates freight for a set of lines, per warehouse and carrier. Books nothing, so it is repeated
   * when it fails on the way. Needs the option `contact`, an e-mail address that the account knows.
   */
  estimate(
    params: ParamsOf<"post-freightestimate">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-freightestimate">> {
    return this.#caller.call(postFreightestimate, params, options);
  }
}
