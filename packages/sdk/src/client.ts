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
