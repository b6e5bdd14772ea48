import type { Account } from "./auth/account.js";
import { TokenBook } from "./auth/tokens.js";
import { Chronicle } from "./chronicle.js";
import type { About, DomainEvent } from "./events.js";
import { FaultBook } from "./faults/book.js";
import { RateLimiter } from "./http/limiter.js";
import { Journal } from "./journal/journal.js";
import { listeners } from "./listeners.js";
import { seedDocuments } from "./rules/preloaded-documents.js";
import { preloadedOrders } from "./rules/preloaded.js";
import { Settings, type Manners } from "./settings.js";
import { CatalogStore } from "./store/catalog-store.js";
import { DealStore } from "./store/deal-store.js";
import type { Database } from "./store/driver.js";
import { InvoiceStore } from "./store/invoice-store.js";
import { OrderStore } from "./store/order-store.js";
import { QuoteStore } from "./store/quote-store.js";
import { RenewalStore } from "./store/renewal-store.js";
import { ReturnStore } from "./store/return-store.js";
import type { StateGroup } from "./store/tables.js";
import { Activity } from "./time/activity.js";
import { systemClock, WorkspaceClock, type Clock } from "./time/clock.js";
import { Schedule } from "./time/schedule.js";
import { Settler } from "./time/settle.js";
import type { AddressRules } from "./webhooks/address.js";
import { WebhookDesk } from "./webhooks/desk.js";
import type { Work } from "./time/tasks.js";

export interface WorkspaceOptions {
  readonly id: string;
  readonly account: Account;
  readonly baseClock: Clock;
  readonly work: Work;
  /** Undefined switches the limit off. */
  readonly callsPerMinute: number | undefined;
  /** Whom webhooks may be sent to. */
  readonly webhookTargets: AddressRules;
  readonly manners: Manners;
}

/** What a part of a workspace keeps in memory because a restart may lose it. */
export interface Memory {
  /** A reset that keeps this group leaves it alone. */
  readonly group: StateGroup;
  /** Forgets it, or reads it anew from the tables. */
  reload(): void;
}

/**
 * One account with everything that it sees: its orders, stock, tokens, limits, settings and time.
 * The catalog is shared by all of them.
 */
export class Workspace {
  readonly id: string;
  readonly account: Account;
  readonly database: Database;
  readonly clock: WorkspaceClock;
  readonly schedule: Schedule;
  /** What can be scheduled. */
  readonly work: Work;
  readonly settler: Settler;
  readonly chronicle: Chronicle;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly catalog: CatalogStore;
  readonly orders: OrderStore;
  readonly quotes: QuoteStore;
  readonly renewals: RenewalStore;
  readonly invoices: InvoiceStore;
  readonly returns: ReturnStore;
  readonly deals: DealStore;
  readonly webhooks: WebhookDesk;
  readonly tokens: TokenBook;
  readonly limiter: RateLimiter;
  readonly faults: FaultBook;
  readonly activity = new Activity();
  /** Whether due work is done while no call comes: only where time comes from the system. */
  readonly settlesByItself: boolean;
  readonly #memories: Memory[] = [];

  constructor(database: Database, options: WorkspaceOptions) {
    const { id, account, baseClock, work, callsPerMinute, manners } = options;
    this.id = id;
    this.account = account;
    this.database = database;
    this.work = work;
    this.settlesByItself = baseClock === systemClock;
    this.clock = new WorkspaceClock(database, id, baseClock);
    this.schedule = new Schedule(database, id, this.clock);
    this.chronicle = new Chronicle(database, id, this.clock);
    this.settings = new Settings(database, id, manners);
    this.journal = new Journal(database, id);
    this.keep({ group: "journal", reload: () => this.journal.reload() });
    this.catalog = new CatalogStore(database, id);
    this.orders = new OrderStore(database, id);
    this.renewals = new RenewalStore(database, id);
    this.quotes = new QuoteStore(database, id, this.renewals);
    this.invoices = new InvoiceStore(database, id, this.renewals);
    this.returns = new ReturnStore(database, id);
    this.deals = new DealStore(database, id, this.catalog);
    this.keep({ group: "orders", reload: () => this.deals.reload() });
    this.tokens = new TokenBook(database, id, this);
    this.limiter = new RateLimiter({
      account,
      clock: this.clock,
      settings: this.settings,
      callsPerMinute,
    });
    this.keep({ group: "limits", reload: () => this.limiter.reset() });
    this.faults = new FaultBook(database, id, this);
    this.keep({ group: "faults", reload: () => this.faults.reload() });
    this.webhooks = new WebhookDesk(this, options.webhookTargets);
    this.settler = new Settler(this);
  }

  /** Has part of the state in memory take up what the tables say after a reset or a load. */
  keep(memory: Memory): void {
    this.#memories.push(memory);
  }

  /** Does the work as a whole or not at all. */
  transaction<T>(work: () => T): T {
    return this.database.transaction(work);
  }

  /** Notes one line of what happened, such as `order 20-R7K3B voided: on hold for more than 24 hours`. */
  happened(text: string, about: About = {}): void {
    this.chronicle.add(text, about);
  }

  /** Tells whoever listens, in the transaction that is under way. */
  emit(event: DomainEvent): void {
    for (const listener of listeners) listener(event, this);
  }

  /** Fills an empty workspace with what every account begins with, as far as these groups hold it. */
  seed(groups: ReadonlySet<StateGroup>): void {
    if (groups.has("orders")) {
      for (const order of preloadedOrders(this.account, this.clock.now())) {
        this.orders.addPlacement(this.account.customerNumber, order.customerOrderNumber);
        this.orders.add(order);
      }
      seedDocuments(this);
    }
  }

  /** Takes up what the tables say, after they were changed by something else. */
  reload(groups: ReadonlySet<StateGroup>): void {
    this.clock.reload();
    this.chronicle.reload();
    this.settings.reload();
    for (const memory of this.#memories) if (groups.has(memory.group)) memory.reload();
    this.settler.reload();
  }
}
