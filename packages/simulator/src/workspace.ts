import type { Account } from "./auth/account.js";
import { TokenBook } from "./auth/tokens.js";
import { generatePlans, generateProducts } from "./catalog/generate.js";
import type { Clock } from "./clock.js";
import { RateLimiter } from "./http/limiter.js";
import { preloadedOrders } from "./rules/preloaded.js";
import { CatalogStore } from "./store/catalog-store.js";
import type { Database } from "./store/driver.js";
import { OrderStore } from "./store/order-store.js";
import { prepareTables } from "./store/tables.js";

export interface WorkspaceOptions {
  readonly account: Account;
  readonly clock: Clock;
  readonly seed: number;
  readonly products: number;
  /** Undefined switches the limit off. */
  readonly callsPerMinute: number | undefined;
}

/** One account with everything that it sees: catalog, stock, orders, tokens, limits and time. */
export class Workspace {
  readonly account: Account;
  readonly clock: Clock;
  readonly catalog: CatalogStore;
  readonly orders: OrderStore;
  readonly tokens: TokenBook;
  readonly limiter: RateLimiter | undefined;

  constructor(database: Database, options: WorkspaceOptions) {
    const { account, clock, seed, products, callsPerMinute } = options;
    this.account = account;
    this.clock = clock;
    this.catalog = new CatalogStore(database);
    this.orders = new OrderStore(database);
    this.tokens = new TokenBook(database, clock);
    this.limiter =
      callsPerMinute === undefined ? undefined : new RateLimiter(callsPerMinute, clock);
    prepareTables(database, () => {
      this.catalog.fill(generateProducts(seed, products), generatePlans());
      for (const order of preloadedOrders(account, clock.now())) {
        this.orders.addPlacement(account.customerNumber, order.customerOrderNumber);
        this.orders.add(order);
      }
    });
  }
}
