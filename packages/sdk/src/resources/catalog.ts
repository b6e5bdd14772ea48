import type { PriceInput, PriceOptions, PriceResult } from "../bulk/options.js";
import type { Call } from "../call.js";
import type { About, AnswerOf, Caller, ParamsOf, RowsIn } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import {
  getResellerV6Productdetail,
  getResellerV6Productdetailcmp,
  getResellerV6Productsearch,
  postPriceandavailability,
} from "../generated/operations.js";
import type { Search, SearchOptions } from "../paging.js";

type Found = AnswerOf<"get-reseller-v6-productsearch">;
type CatalogRow = RowsIn<Found, "catalog">;
/** One type for both kinds of rows: every member may be absent anyway, and none means two things. */
type ProductRow = CatalogRow & Omit<RowsIn<Found, "subscriptionCatalog">, keyof CatalogRow>;

/** Finding products, and reading their price and stock. Every call is a read and is repeated when it fails on the way. */
export class Catalog {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Searches the catalog. Await it for the first page, iterate for every product: first the rows of
   * `catalog`, then those of `subscriptionCatalog`. At most 100 rows a page are asked for; the live
   * service often returns 25 to 50 of them, and ends after some 5,000 to 10,000 rows, so narrow a
   * search that must be complete.
   */
  search(
    params?: ParamsOf<"get-reseller-v6-productsearch">,
    options?: SearchOptions,
  ): Search<Found, ProductRow> {
    return this.#caller.search(getResellerV6Productsearch, params, options);
  }

  /**
   * Reads one product by the distributor's part number. Meant for enrichment on demand: it costs one
   * call a product, and it carries no price. A number that is not known is a `NotFoundError`.
   */
  get(
    ingramPartNumber: string,
    options?: About<"get-reseller-v6-productdetail", "ingramPartNumber">,
  ): Call<AnswerOf<"get-reseller-v6-productdetail">> {
    return this.#caller.about(getResellerV6Productdetail, { ingramPartNumber }, options);
  }

  /** Reads one subscription product by vendor part number, plan name or plan id; one of them is needed. */
  getPlan(
    params: ParamsOf<"get-reseller-v6-productdetailcmp">,
    options?: CallOptions,
  ): Call<AnswerOf<"get-reseller-v6-productdetailcmp">> {
    return this.#caller.call(getResellerV6Productdetailcmp, params, options);
  }

  /**
   * Reads price and stock of 1 to 50 products in one call, as the API answers it. A product that the
   * API does not know is a row with `productStatusCode` "E", not an error. The rows may come in
   * another order than asked, or fewer of them: {@link Catalog.price} puts that right.
   * Availability and pricing are asked for unless `includeAvailability` or `includePricing` is false.
   */
  priceAndAvailability(
    params: ParamsOf<"post-priceandavailability">,
    options?: CallOptions,
  ): Call<AnswerOf<"post-priceandavailability">> {
    return this.#caller.call(postPriceandavailability, params, options);
  }

  /**
   * Prices any number of products in calls of 50, several at a time, and yields one result for each
   * input, whatever happens. A product that is named again among the last 4,000 is asked for once.
   * Rows are matched by identifier and by index, never by position. A product without a row in the
   * answer is asked for once more, then `not-attempted`; a price or stock that the API did not state
   * is `null`.
   *
   * Memory stays bounded: up to 4,000 inputs are read ahead of the result that is taken, and no call
   * starts while no result is asked for. A call that is refused for the rate limit is asked again
   * when the limit allows it. When `signal` aborts or `deadline` passes, no call is made any more
   * and the inputs left are `not-attempted`.
   *
   * @param source part numbers of the distributor, or products by any one identifier; a list, or
   *   anything that can be iterated over, asynchronously too.
   * @throws what would fail every further call as well, after the results that stand before it:
   *   refused credentials, a refused account, an unreachable server, twelve calls in a row that the
   *   API finds faulty; what the source or the checkpoint throws; `RequestInvalidError` for options
   *   that cannot work and for a checkpoint of other inputs. A call that fails for good otherwise
   *   marks its own products as `error` and the rest go on.
   */
  async *price<Input extends PriceInput>(
    source: Iterable<Input> | AsyncIterable<Input>,
    options: PriceOptions = {},
  ): AsyncGenerator<PriceResult<Input>, void, undefined> {
    const { clock, exchange } = this.#caller;
    const settings = exchange.settings();
    const { params } = options;
    // Loaded when it is needed: many programs read prices by the page.
    const { price } = await import("../bulk/price.js");
    yield* price(
      source,
      {
        clock,
        totalTimeout: options.totalTimeout ?? settings.totalTimeout,
        about: [
          settings.baseUrl,
          options.customerNumber ?? settings.customerNumber,
          options.countryCode ?? settings.countryCode,
          params,
        ],
        ask: (products, limits) =>
          this.#caller
            .call(
              postPriceandavailability,
              { ...params, products },
              { ...options, ...limits, lane: options.lane ?? "bulk" },
            )
            .withResponse(),
      },
      options,
    );
  }
}
