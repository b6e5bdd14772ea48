import type { Call } from "./call.js";
import { Caller, type AnswerOf, type ParamsOf } from "./caller.js";
import {
  NEEDED,
  resolveSettings,
  type CallOptions,
  type XiClientOptions,
} from "./configuration.js";
import { RequestInvalidError } from "./errors.js";
import { operations } from "./generated/registry.js";
import { forecast, type Forecast } from "./limiter/forecast.js";
import type { OperationId } from "./generated/types.js";
import { Auth } from "./resources/auth.js";
import { Catalog } from "./resources/catalog.js";
import { Deals } from "./resources/deals.js";
import { Freight } from "./resources/freight.js";
import { Invoices } from "./resources/invoices.js";
import { Orders } from "./resources/orders.js";
import { Quotes } from "./resources/quotes.js";
import { Renewals } from "./resources/renewals.js";
import { Returns } from "./resources/returns.js";
import type { Operation } from "./tables.js";
import { Exchange } from "./transport/exchange.js";
import type { LimitState } from "./transport/limiter.js";
import { limiterOf } from "./transport/place.js";

/**
 * The reseller API, for one account of one API app. Make one and share it: it holds the token and
 * the rate limit, and any number of calls may run at the same time.
 *
 * ```ts
 * const xi = new XiClient({ clientId, clientSecret, customerNumber: "20-222222", countryCode: "US" });
 * const product = await xi.catalog.get("AB12CD");
 * ```
 */
export class XiClient {
  readonly auth: Auth;
  readonly catalog: Catalog;
  readonly orders: Orders;
  readonly quotes: Quotes;
  readonly invoices: Invoices;
  readonly renewals: Renewals;
  readonly deals: Deals;
  readonly returns: Returns;
  readonly freight: Freight;
  /** Whose orders these are, and where they go: what tells the accounts of a program apart. */
  readonly account: Account;
  readonly #caller: Caller;
  readonly #options: XiClientOptions;

  /**
   * @param options what is left out is read from the environment variables `XI_CLIENT_ID`,
   *   `XI_CLIENT_SECRET`, `XI_CUSTOMER_NUMBER`, `XI_COUNTRY_CODE`, `XI_SENDER_ID`, `XI_CONTACT` and
   *   `XI_ENVIRONMENT`.
   * @throws ConfigurationError when something needed is missing or cannot be right. Nothing is sent.
   */
  constructor(options: XiClientOptions = {}) {
    const { parent, ...given } = options as XiClientOptions & Parent;
    const settings = resolveSettings(given, undefined, NEEDED);
    const exchange = new Exchange(() => settings, parent);
    const caller = new Caller(exchange, settings.clock);
    this.#options = given;
    this.#caller = caller;
    const { customerNumber = "", countryCode = "", baseUrl } = settings;
    this.account = Object.freeze({ customerNumber, countryCode, baseUrl });
    this.auth = new Auth(caller);
    this.catalog = new Catalog(caller);
    this.orders = new Orders(caller);
    this.quotes = new Quotes(caller);
    this.invoices = new Invoices(caller);
    this.renewals = new Renewals(caller);
    this.deals = new Deals(caller);
    this.returns = new Returns(caller);
    this.freight = new Freight(caller);
  }

  /**
   * Another client with some options changed, for a second account or country of the same app, say.
   * It shares this client's tokens, limits and retry quota.
   */
  withOptions(options: XiClientOptions): XiClient {
    const changed = Object.entries(options).filter(([, value]) => value !== undefined);
    const parent: Parent = { parent: this.#caller.exchange };
    return new XiClient({ ...this.#options, ...Object.fromEntries(changed), ...parent });
  }

  /**
   * Calls any operation by its id in the API description, typed by it. `params` holds the members of
   * path, query and body in one object, as for the methods of the resources.
   *
   * @throws RequestInvalidError when there is no such operation.
   */
  request<Id extends OperationId>(
    operation: Id,
    params?: ParamsOf<Id>,
    options?: CallOptions,
  ): Call<AnswerOf<Id>> {
    const known: unknown = operations[operation];
    if (!Object.hasOwn(operations, operation)) {
      throw new RequestInvalidError(
        `There is no operation "${operation}". The ids are those of the API description, such as ` +
          `${Object.keys(operations).slice(0, 3).join(", ")}.`,
      );
    }
    return this.#caller.call(known as Operation<Id>, params ?? {}, options);
  }

  /**
   * What is known of the API app's limits, one entry for each endpoint group that was called so far.
   * It asks nobody: what is told are the last answers, and who waits here.
   */
  limits(): readonly LimitState[] {
    const { exchange, clock } = this.#caller;
    const limiter = limiterOf({ exchange, settings: exchange.settings() });
    return limiter?.limits?.(clock.now()) ?? [];
  }

  /**
   * Says how long a number of calls takes at the pace of the limit, when they are done, and which
   * maintenance windows they pause in. While nothing is known of the limit, the documented 60 calls
   * a minute are taken, and `isAssumed` is true. Nothing is sent.
   *
   * @param calls for prices: the number of products, divided by 50
   */
  forecast(calls: number, { group = "catalog", share, pauses }: ForecastOptions = {}): Forecast {
    const { exchange, clock } = this.#caller;
    const { pauseForMaintenance, countryCode } = exchange.settings();
    return forecast({
      calls,
      now: clock.now(),
      limit: this.limits().find((state) => state.group === group),
      share,
      country: (pauses ?? pauseForMaintenance) ? countryCode : undefined,
    });
  }
}

export interface ForecastOptions {
  /** Endpoint group of the calls. Default: `catalog`, to which prices belong. */
  readonly group?: string | undefined;
  /** The part of the limit that the calls get, above 0 and up to 1. Default: 1. */
  readonly share?: number | undefined;
  /** Whether they pause in maintenance windows. Default: as the client's `pauseForMaintenance`. */
  readonly pauses?: boolean | undefined;
}

/** An account of the reseller in one environment. */
export interface Account {
  /** As in `20-222222`. */
  readonly customerNumber: string;
  /** Two capital letters. */
  readonly countryCode: string;
  /** Of the environment, without a slash at its end. */
  readonly baseUrl: string;
}

/** How `withOptions` hands the shared state on; no option that callers see. */
interface Parent {
  readonly parent?: Exchange;
}
