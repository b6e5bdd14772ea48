import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import type { Ticket } from "../errors.js";
import {
  deleteOrdercancel,
  getOrderdetailsV61,
  getResellersV6Ordersearch,
  postCreateorderV6,
  postCreateorderV7,
  putOrdermodify,
  vendorRequiredInfo,
} from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";
import type { ReconcileOptions, Reconciliation } from "../reconcile/reconciliation.js";

type Found = NonNullable<AnswerOf<"get-resellers-v6-ordersearch">>;

/**
 * Placing and following orders. Creating, changing and releasing an order is sent once: when the
 * outcome stays unknown, the call throws `OutcomeUnknownError` instead of sending it again.
 */
export class Orders {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Places an order (version 6) and answers with what was booked. Read every entry of `orders` and
   * its `rejectedLineItems`: one purchase order may be split, and some lines may be refused while
   * the rest is booked.
   *
   * @throws DuplicateOrderError when the customer order number was used before: the order exists.
   * @throws OutcomeUnknownError when the order may have been booked: {@link Orders.reconcile} finds
   *   out. Do not send it again before that.
   */
  create(
    params: ParamsOf<"post-createorder_v6">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-createorder_v6">> {
    return this.#caller.call(postCreateorderV6, params, options);
  }

  /**
   * Hands an order in (version 7) and answers with a confirmation number; the result comes later by
   * webhook, which the API app must have registered. With a `quoteNumber` the quote decides: its
   * products, quantities and prices replace those of `lines`.
   *
   * @throws OutcomeUnknownError as {@link Orders.create} does.
   */
  createAsync(
    params: ParamsOf<"post-createorder_v7">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-createorder_v7">> {
    return this.#caller.call(postCreateorderV7, params, options);
  }

  /** Reads one order with its lines, shipments, tracking and serial numbers (version 6.1). */
  get(
    orderNumber: string,
    options?: About<"get-orderdetails-v6.1", "ordernumber">,
  ): Call<AnswerOf<"get-orderdetails-v6.1">> {
    return this.#caller.about(getOrderdetailsV61, { ordernumber: orderNumber }, options);
  }

  /** Searches orders. Await it for the first page, iterate for every order. Nothing found is an empty page. */
  search(
    params?: ParamsOf<"get-resellers-v6-ordersearch">,
    options?: SearchOptions,
  ): Search<Found, RowsIn<Found, "orders">> {
    return this.#caller.search(getResellersV6Ordersearch, params, options);
  }

  /**
   * Changes an order that is on customer hold, which lasts 24 hours and has to be asked for when the
   * order is created (`allowOrderOnCustomerHold`). A 200 can still refuse every line: read
   * `rejectedLineItems`.
   *
   * @throws NotOnHoldError when the order is not, or no longer, on customer hold.
   * @throws OutcomeUnknownError when the change may have been made.
   */
  modify(
    orderNumber: string,
    body: Omit<ParamsOf<"put-ordermodify">, "orderNumber">,
    options?: CallOptions,
  ): Call<AnswerOf<"put-ordermodify">> {
    return this.#caller.call(putOrdermodify, { ...body, orderNumber }, options);
  }

  /** Releases an order from customer hold to the warehouse. Throws as {@link Orders.modify} does. */
  release(
    orderNumber: string,
    options?: About<"put-ordermodify", "orderNumber" | "actionCode">,
  ): Call<AnswerOf<"put-ordermodify">> {
    return this.#caller.about(putOrdermodify, { orderNumber, actionCode: "release" }, options);
  }

  /**
   * Cancels an order that is on customer hold. Cancelling twice does no harm, so this call is
   * repeated when it fails on the way.
   *
   * @throws NotOnHoldError when the order is not, or no longer, on customer hold.
   */
  cancel(
    orderNumber: string,
    options?: About<"delete-ordercancel", "orderNumber">,
  ): Call<AnswerOf<"delete-ordercancel">> {
    return this.#caller.about(deleteOrdercancel, { orderNumber }, options);
  }

  /** Asks which fields the vendor wants filled in before the products, or the quote, can be ordered. */
  vendorRequiredInfo(
    params: ParamsOf<"vendor-required-info">,
    options?: CallOptions,
  ): Call<AnswerOf<"vendor-required-info">> {
    return this.#caller.call(vendorRequiredInfo, params, options);
  }

  /**
   * Finds out what became of a request whose outcome is unknown, by reads alone: nothing is ordered,
   * changed or sent again. Takes the ticket of every `OutcomeUnknownError`, of returns and quotes too.
   *
   * It searches by the number that the request gave, with pauses that grow from 2 to 30 seconds, until
   * the answer is certain or `settleTime` is over; a ticket of yesterday takes seconds. Each search and
   * read is repeated as any read is, and one that still fails is noted in the evidence and made again.
   *
   * @param ticket `error.ticket`, or the same after `JSON.parse`, in another process too. The client has
   *   to be of the same environment; the account is the ticket's.
   * @returns what is known: `booked`, `booked-differently`, `not-found-yet`, `not-booked` or
   *   `cannot-tell`, with the evidence for it.
   * @throws RequestInvalidError when the ticket is of another environment or version.
   * @throws AbortedError when `signal` aborts. Any other error that waiting does not mend, such as
   *   `UnauthorizedError`, is thrown as it is.
   */
  async reconcile(ticket: Ticket, options?: ReconcileOptions): Promise<Reconciliation> {
    // Loaded when it is needed, which is seldom.
    const { reconcile } = await import("../reconcile/reconcile.js");
    return reconcile(this.#caller, ticket, options);
  }
}
