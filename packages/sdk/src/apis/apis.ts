import { callForToken } from "../auth/token-call.js";
import { Call } from "../call.js";
import type { AnswerOf, ParamsOf } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import {
  deleteOrdercancel,
  getAccesstoken,
  getInvoicedetailsV61,
  getOrderdetailsV61,
  getQuotessearchV6,
  getResellerV6Productdetail,
  getResellerV6Productdetailcmp,
  getResellerV6Productsearch,
  getResellerV6ValidateQuote,
  getResellersV6Dealsdetails,
  getResellersV6Dealssearch,
  getResellersV6Invoicesearch,
  getResellersV6Ordersearch,
  getResellersV6Quotes,
  getResellersV6Renewalsdetails,
  getResellersV6Returnsdetails,
  getResellersV6Returnssearch,
  postCreateorderV6,
  postCreateorderV7,
  postFreightestimate,
  postPriceandavailability,
  postRenewalssearch,
  postReturnscreate,
  putOrdermodify,
  quoteCreate,
  resellersV1WebhooksAvailabilityupdatePost,
  resellersV1WebhooksOrderstatuseventPost,
  vendorRequiredInfo,
} from "../generated/operations.js";
import type { AccesstokenResponse, OperationId } from "../generated/types.js";
import type { Operation } from "../tables.js";
import { callOperation } from "../transport/operations.js";
import { ApiClient, exchangeOf } from "./api-client.js";

/*
 * The eleven classes by the names of the API's own documentation, for code and people that know those
 * names. Methods take one flat object of path, query and body members, then call options; what the
 * documentation passes as IM-* headers is an option, of the call or of the configuration.
 */

abstract class Api {
  readonly apiClient: ApiClient;

  /** @param apiClient shared by the classes of one account; without it a default one is made. */
  constructor(apiClient: ApiClient = new ApiClient()) {
    this.apiClient = apiClient;
  }
}

/** Apart from {@link Api}, so that a program that only asks for a token carries nothing else. */
abstract class OperationsApi extends Api {
  protected call<Id extends OperationId>(
    operation: Operation<Id>,
    params: object = {},
    options?: CallOptions,
  ): Call<AnswerOf<Id>> {
    return new Call(callOperation(exchangeOf(this.apiClient), operation, params, options));
  }
}

/** Exchanging the credentials of an API app for a bearer token. */
export class AccesstokenApi extends Api {
  /**
   * Asks for an access token: `GET /oauth/oauth20/token` with the three values in the query, as the
   * API's documentation says. Repeated when it fails on the way. The clients of this library ask for
   * tokens by themselves; this call is for whoever wants to hold one.
   *
   * @param grantType `client_credentials`
   * @param clientId of the API app
   * @param clientSecret of the API app; it appears in no error and no log
   * @returns the answer as it came: `expires_in` is in seconds, a number or text
   * @throws RequestInvalidError before anything is sent, when an argument is missing or blank
   * @throws ApiException when the server refuses, with `status` and the parsed `body`
   */
  getAccesstoken(
    grantType: string,
    clientId: string,
    clientSecret: string,
  ): Call<AccesstokenResponse> {
    const params = { grantType, clientId, clientSecret };
    return new Call(callForToken(exchangeOf(this.apiClient), getAccesstoken, params));
  }
}

/** Finding products, and reading their price and stock. */
export class ProductCatalogApi extends OperationsApi {
  /** Reads price and stock of 1 to 50 products. */
  postPriceandavailability(
    params: ParamsOf<"post-priceandavailability">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-priceandavailability">> {
    return this.call(postPriceandavailability, params, options);
  }

  /** Searches the catalog; one page a call. */
  getResellerV6Productsearch(
    params?: ParamsOf<"get-reseller-v6-productsearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-reseller-v6-productsearch">> {
    return this.call(getResellerV6Productsearch, params, options);
  }

  /** Reads one product by the distributor's part number. */
  getResellerV6Productdetail(
    params: ParamsOf<"get-reseller-v6-productdetail">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-reseller-v6-productdetail">> {
    return this.call(getResellerV6Productdetail, params, options);
  }

  /** Reads one subscription product by vendor part number, plan name or plan id. */
  getResellerV6Productdetailcmp(
    params: ParamsOf<"get-reseller-v6-productdetailcmp">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-reseller-v6-productdetailcmp">> {
    return this.call(getResellerV6Productdetailcmp, params, options);
  }
}

/** Placing, changing and following orders. */
export class OrdersApi extends OperationsApi {
  /** Places an order and answers with what was booked. Sent once. */
  postCreateorderV6(
    params: ParamsOf<"post-createorder_v6">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-createorder_v6">> {
    return this.call(postCreateorderV6, params, options);
  }

  /** Hands an order in; the result comes by webhook. Sent once. */
  postCreateorderV7(
    params: ParamsOf<"post-createorder_v7">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-createorder_v7">> {
    return this.call(postCreateorderV7, params, options);
  }

  /** Asks which fields the vendor wants before an order. */
  vendorRequiredInfo(
    params: ParamsOf<"vendor-required-info">,
    options?: CallOptions,
  ): Call<AnswerOf<"vendor-required-info">> {
    return this.call(vendorRequiredInfo, params, options);
  }

  /** Changes an order that is on customer hold, or releases it with `actionCode: "release"`. Sent once. */
  putOrdermodify(
    params: ParamsOf<"put-ordermodify">,
    options?: CallOptions,
  ): Call<AnswerOf<"put-ordermodify">> {
    return this.call(putOrdermodify, params, options);
  }

  /** Cancels an order that is on customer hold. */
  deleteOrdercancel(
    params: ParamsOf<"delete-ordercancel">,
    options?: CallOptions,
  ): Call<AnswerOf<"delete-ordercancel">> {
    return this.call(deleteOrdercancel, params, options);
  }

  /** Reads one order with lines, shipments and serial numbers. */
  getOrderdetailsV61(
    params: ParamsOf<"get-orderdetails-v6.1">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-orderdetails-v6.1">> {
    return this.call(getOrderdetailsV61, params, options);
  }

  /** Searches orders; one page a call. Nothing found (204) resolves to `undefined`. */
  getResellersV6Ordersearch(
    params?: ParamsOf<"get-resellers-v6-ordersearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-ordersearch">> {
    return this.call(getResellersV6Ordersearch, params, options);
  }
}

/** Reading quotes, and preparing an order from one. */
export class QuotesApi extends OperationsApi {
  /** Searches active quotes; one page a call. Needs the option `contact`. */
  getQuotessearchV6(
    params?: ParamsOf<"get-quotessearch_v6">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-quotessearch_v6">> {
    return this.call(getQuotessearchV6, params, options);
  }

  /** Reads one quote with products and prices. */
  getResellersV6Quotes(
    params: ParamsOf<"get-resellers-v6-quotes">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-quotes">> {
    return this.call(getResellersV6Quotes, params, options);
  }

  /** Asks which fields the vendor wants before the quote can be ordered. */
  getResellerV6ValidateQuote(
    params: ParamsOf<"get-reseller-v6-validateQuote">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-reseller-v6-validateQuote">> {
    return this.call(getResellerV6ValidateQuote, params, options);
  }

  /**
   * Asks for a new quote; the result comes by webhook. Sent once.
   *
   * @deprecated Withdrawn from the API's description on 2025-05-05.
   */
  quoteCreate(
    params: ParamsOf<"quote_Create">,
    options?: CallOptions,
  ): Call<AnswerOf<"quote_Create">> {
    return this.call(quoteCreate, params, options);
  }
}

/** Finding and reading invoices. */
export class InvoicesApi extends OperationsApi {
  /** Searches invoices; one page a call. Needs the option `senderId`. */
  getResellersV6Invoicesearch(
    params?: ParamsOf<"get-resellers-v6-invoicesearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-invoicesearch">> {
    return this.call(getResellersV6Invoicesearch, params, options);
  }

  /** Reads one invoice. Needs the option `senderId`. */
  getInvoicedetailsV61(
    params: ParamsOf<"get-invoicedetails-v6.1">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-invoicedetails-v6.1">> {
    return this.call(getInvoicedetailsV61, params, options);
  }
}

/** Service contracts and subscriptions that come up for renewal. */
export class RenewalsApi extends OperationsApi {
  /** Searches renewals; one page a call. */
  postRenewalssearch(
    params?: ParamsOf<"post-renewalssearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-renewalssearch">> {
    return this.call(postRenewalssearch, params, options);
  }

  /** Reads one renewal. */
  getResellersV6Renewalsdetails(
    params: ParamsOf<"get-resellers-v6-renewalsdetails">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-renewalsdetails">> {
    return this.call(getResellersV6Renewalsdetails, params, options);
  }
}

/** Special prices that a vendor granted for an end customer. */
export class DealsApi extends OperationsApi {
  /** Searches deals; one page a call. */
  getResellersV6Dealssearch(
    params?: ParamsOf<"get-resellers-v6-dealssearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-dealssearch">> {
    return this.call(getResellersV6Dealssearch, params, options);
  }

  /** Reads one deal. Needs `vendorName`, and the option `senderId`. */
  getResellersV6Dealsdetails(
    params: ParamsOf<"get-resellers-v6-dealsdetails">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-dealsdetails">> {
    return this.call(getResellersV6Dealsdetails, params, options);
  }
}

/** Asking to send goods back, and following the claim. */
export class ReturnsApi extends OperationsApi {
  /** Searches return claims; one page a call. */
  getResellersV6Returnssearch(
    params?: ParamsOf<"get-resellers-v6-returnssearch">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-returnssearch">> {
    return this.call(getResellersV6Returnssearch, params, options);
  }

  /** Reads one return claim. */
  getResellersV6Returnsdetails(
    params: ParamsOf<"get-resellers-v6-returnsdetails">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-resellers-v6-returnsdetails">> {
    return this.call(getResellersV6Returnsdetails, params, options);
  }

  /** Asks to return goods. Sent once. */
  postReturnscreate(
    params: ParamsOf<"post-returnscreate">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-returnscreate">> {
    return this.call(postReturnscreate, params, options);
  }
}

/** What shipping an order would cost. */
export class FreightEstimateApi extends OperationsApi {
  /** Estimates freight per warehouse and carrier. Needs the option `contact`. */
  postFreightestimate(
    params: ParamsOf<"post-freightestimate">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-freightestimate">> {
    return this.call(postFreightestimate, params, options);
  }
}

/** Trying out a receiver of stock events. */
export class StockUpdateApi extends OperationsApi {
  /** Has a sample stock event sent to the address in `targeturl`. Sent once. */
  resellersV1WebhooksAvailabilityupdatePost(
    params: ParamsOf<"availabilityupdate">,
    options?: CallOptions,
  ): Call<AnswerOf<"availabilityupdate">> {
    return this.call(resellersV1WebhooksAvailabilityupdatePost, params, options);
  }
}

/** Trying out a receiver of order events. */
export class OrderStatusApi extends OperationsApi {
  /** Has a sample order event sent to the address in `targeturl`. Sent once. */
  resellersV1WebhooksOrderstatuseventPost(
    params: ParamsOf<"orderstatusevent">,
    options?: CallOptions,
  ): Call<AnswerOf<"orderstatusevent">> {
    return this.call(resellersV1WebhooksOrderstatuseventPost, params, options);
  }
}
