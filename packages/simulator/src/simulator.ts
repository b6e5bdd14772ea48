import { defaultAccount } from "./auth/account.js";
import { alphanumerics } from "./auth/tokens.js";
import { bookedOrder, type BookedOrder } from "./booked-order.js";
import { catalogEntry, type CatalogEntry } from "./catalog-entry.js";
import { systemClock, type Clock } from "./time/clock.js";
import { sharedContract } from "./contract/shared.js";
import { Admin } from "./http/admin.js";
import { createApp } from "./http/app.js";
import { listen, type Listener, type ListenOptions } from "./http/listen.js";
import { openDatabase, type SqliteLike } from "./store/driver.js";
import { World } from "./world.js";

export interface SimulatorOptions {
  /** Where time comes from; the system's by default. Give the client under test the same one. */
  readonly clock?: Clock;
  /** Makes the catalog. The same seed makes the same one everywhere. Default 1. */
  readonly seed?: number;
  /** How many products there are. Default 2000. */
  readonly products?: number;
  /** Calls a minute for each group of operations. Off by default. */
  readonly rateLimit?: { readonly perMinute: number } | false;
  /**
   * A file to keep the state in, or an open database of a driver like `better-sqlite3`. In memory by
   * default. A file that exists goes on as it was; `seed` and `products` then have no effect.
   */
  readonly state?: string | SqliteLike;
  /** Holds every answer against the contract, and turns one that breaks it into a 500 that says how. */
  readonly validateAnswers?: boolean;
}

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
}

/** The reseller API in this process. */
export interface Simulator extends AsyncDisposable {
  /** Answers a request without a port, under any host. Bound, so it can be handed around. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** A base URL to use with `fetch`. It leads nowhere on a network. */
  readonly origin: string;
  readonly credentials: Credentials;
  /** The bearer token of the admin surface under `/_simulator`. */
  readonly adminToken: string;
  /** Answers on a port as well, until the simulator is closed. */
  listen(options?: ListenOptions): Promise<Listener>;
  /** What is booked, under one customer order number or altogether, in the order of booking. */
  orders(customerOrderNumber?: string): readonly BookedOrder[];
  /** The whole catalog, the known part numbers first. */
  products(): Iterable<CatalogEntry>;
  /** Makes every token that was given out invalid. */
  revokeTokens(): void;
  /** Closes its ports and its database. */
  close(): Promise<void>;
}

/** https, so that a client which refuses credentials over plain http takes it; `.invalid` never resolves. */
const origin = "https://simulator.invalid";

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Starts a simulator with a catalog, an account and a few orders. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { clock = systemClock, seed = 1, products = 2000, rateLimit = false } = options;
  const database = await openDatabase(options.state ?? ":memory:");
  let world: World;
  try {
    world = new World(database, {
      baseClock: clock,
      seed,
      products,
      start: {},
      callsPerMinute: rateLimit === false ? undefined : rateLimit.perMinute,
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const adminToken = alphanumerics(40);
  const hosts = new Set([new URL(origin).hostname, ...loopback]);
  const app = createApp({
    contract: sharedContract(),
    world,
    admin: new Admin(adminToken, hosts),
    checkAnswers: options.validateAnswers ?? false,
  });
  const listeners: Listener[] = [];
  let closed: Promise<void> | undefined;
  const answer = async (request: Request): Promise<Response> => {
    if (closed) throw new Error("The simulator is closed.");
    return app.fetch(request);
  };
  const close = (): Promise<void> =>
    (closed ??= Promise.all(listeners.map((listener) => listener.close())).then(() =>
      world.close(),
    ));

  const workspace = world.default;
  const { clientId, clientSecret, customerNumber, countryCode } = defaultAccount;
  return {
    fetch: (input, init) => fetchFrom(answer, input, init),
    origin,
    credentials: { clientId, clientSecret, customerNumber, countryCode },
    adminToken,
    async listen(where = {}) {
      const listener = await listen(answer, where);
      hosts.add(new URL(listener.url).hostname);
      listeners.push(listener);
      return listener;
    },
    orders: (customerOrderNumber) => workspace.orders.booked(customerOrderNumber).map(bookedOrder),
    *products() {
      for (const product of workspace.catalog.everyProduct()) yield catalogEntry(product);
    },
    revokeTokens: () => workspace.tokens.revokeAll(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** As a network would: an aborted request gets no answer, though it may have been performed. */
async function fetchFrom(
  answer: (request: Request) => Promise<Response>,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const response = await answer(request);
  request.signal.throwIfAborted();
  return response;
}
