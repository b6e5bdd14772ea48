import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import { getInvoicedetailsV61, getResellersV6Invoicesearch } from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"get-resellers-v6-invoicesearch">;

/** Finding and reading invoices of the last two years. */
export class Invoices {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Searches invoices. Await it for the first page, iterate for every invoice. A number can stand on several rows, as credit memos do: a row counts as seen by its number and type. Needs the option `senderId`. */
  search(
    params?: ParamsOf<"get-resellers-v6-invoicesearch">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "invoices">> {
    return this.#caller.search(getResellersV6Invoicesearch, params, options);
  }

  /** Reads one invoice with its lines and totals. Needs the option `senderId`. */
  get(
    invoiceNumber: string,
    options?: About<"get-invoicedetails-v6.1", "invoiceNumber">,
  ): Call<AnswerOf<"get-invoicedetails-v6.1">> {
    return this.#caller.about(getInvoicedetailsV61, { invoiceNumber }, options);
  }
}
