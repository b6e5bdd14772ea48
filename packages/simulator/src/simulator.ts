import { setMaxListeners } from "node:events";
import { alphanumerics } from "./auth/tokens.js";
import { catalogEntry, type CatalogEntry } from "./catalog-entry.js";
import { systemClock, type Clock, type ClockStart } from "./time/clock.js";
import { momentOf, rateOf } from "./time/duration.js";
import { sharedContract } from "./contract/shared.js";
import {
  createWorkspace,
  workspaceHandle,
  type SimulatedWorkspace,
  type WorkspaceChoice,
} from "./handle.js";
import { deliverInProcess } from "./faults/delivery.js";
import { Admin } from "./http/admin.js";
import { App } from "./http/app.js";
import type { Incoming } from "./http/incoming.js";
import type { Outgoing } from "./http/outgoing.js";
import { listen, type Listener, type ListenOptions } from "./http/listen.js";
import { readChoice } from "./profiles/profile-choice.js";
import type { Profile, QuirkName } from "./profiles/quirks.js";
import type { Manners } from "./settings.js";
import { openDatabase, type SqliteLike } from "./store/driver.js";
import { World } from "./world.js";

export interface SimulatorOptions {
  /** Where time comes from; the system's by default. Give the client under test the same one. */
  readonly clock?: Clock;
  /** What time it is at the beginning, like `2026-03-02T12:00:00Z`. The time of `clock` by default. */
  readonly at?: string | number;
  /** How many times as fast as `clock` time passes; 0 lets it stand. Default 1. */
  readonly rate?: number;
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
  /** Hosts beside this machine that webhooks may be sent to. */
  readonly allowWebhookHosts?: readonly string[];
  /** Which quirks of the service show where a workspace does not choose. Default `live`. */
  readonly profile?: Profile;
  /** Single quirks that are not to be as the profile has them. */
  readonly quirks?: { readonly [name in QuirkName]?: boolean };
  /** Holds every answer against the contract, and turns one that breaks it into a 500 that says how. */
  readonly validateAnswers?: boolean;
}

/** The reseller API in this process. Beside the rest it is the workspace of who uses the default credentials. */
export interface Simulator extends SimulatedWorkspace, AsyncDisposable {
  /** Answers a request without a port, under any host. Bound, so it can be handed around. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** A base URL to use with `fetch`. It leads nowhere on a network. */
  readonly origin: string;
  /** The bearer token of the admin surface under `/_simulator`. */
  readonly adminToken: string;
  /** Answers on a port as well, until the simulator is closed. */
  listen(options?: ListenOptions): Promise<Listener>;
  /**
   * The workspace of this name, made where there is none yet, or a new one without a name. It has
   * credentials of its own and shares nothing but the catalog with the others, so tests that run at
   * once each take one.
   * @throws RangeError when it is there already and was to be made with a choice
   */
  workspace(name?: string, choice?: WorkspaceChoice): SimulatedWorkspace;
  /** The whole catalog, the known part numbers first. */
  products(): Iterable<CatalogEntry>;
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
      fillLater: options.state === undefined,
      start: beginningOf(options),
      callsPerMinute: rateLimit === false ? undefined : rateLimit.perMinute,
      webhookHosts: options.allowWebhookHosts ?? [],
      manners: mannersOf(options),
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const adminToken = alphanumerics(40);
  const hosts = new Set([new URL(origin).hostname, ...loopback]);
  const app = new App({
    contract: sharedContract(),
    world,
    admin: new Admin(adminToken, hosts),
    checkAnswers: options.validateAnswers ?? false,
  });
  const listeners: Listener[] = [];
  const closing = new AbortController();
  // Every call that is under way listens.
  setMaxListeners(0, closing.signal);
  let closed: Promise<void> | undefined;
  const answer = async (request: Incoming): Promise<Outgoing> => {
    closing.signal.throwIfAborted();
    return app.answer(request);
  };
  const close = (): Promise<void> => {
    closing.abort(new Error("The simulator is closed."));
    return (closed ??= Promise.all(listeners.map((listener) => listener.close())).then(() =>
      world.close(),
    ));
  };

  return {
    ...workspaceHandle(world.default, world),
    fetch: (input, init) => fetchFrom(answer, closing.signal, input, init),
    origin,
    adminToken,
    async listen(where = {}) {
      const listener = await listen(answer, where);
      hosts.add(new URL(listener.url).hostname);
      listeners.push(listener);
      return listener;
    },
    workspace(name, choice) {
      const found = name === undefined || choice ? undefined : world.get(name);
      return workspaceHandle(found ?? createWorkspace(world, name, choice), world);
    },
    *products() {
      for (const product of world.default.catalog.everyProduct()) yield catalogEntry(product);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const beginningOf = ({ at, rate }: SimulatorOptions): ClockStart => ({
  ...(at !== undefined && { at: momentOf(at) }),
  ...(rate !== undefined && { rate: rate === 0 ? 0 : rateOf(rate) }),
});

/** @throws RangeError when there is no such profile or quirk */
function mannersOf({ profile, quirks }: SimulatorOptions): Manners {
  return readChoice({ ...(profile && { profile }), ...(quirks && { quirks }) }) as Manners;
}

const incoming = (request: Request): Incoming => ({
  method: request.method,
  url: new URL(request.url),
  headers: request.headers,
  text: () => request.text(),
});

/** As a network would: an aborted request gets no answer, though it may have been performed. */
async function fetchFrom(
  answer: (request: Incoming) => Promise<Outgoing>,
  closing: AbortSignal,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const answered = new AbortController();
  const signals = [request.signal, closing];
  for (const signal of signals) signal.throwIfAborted();
  const gone = new Promise<never>((_, reject) => {
    for (const signal of signals)
      signal.addEventListener("abort", () => reject(signal.reason as Error), {
        once: true,
        signal: answered.signal,
      });
  });
  try {
    const outgoing = await Promise.race([answer(incoming(request)), gone]);
    const { status, headers, text = null, delivery } = outgoing;
    return delivery
      ? await deliverInProcess(outgoing, delivery, signals)
      : new Response(text, { status, headers });
  } finally {
    answered.abort();
  }
}
