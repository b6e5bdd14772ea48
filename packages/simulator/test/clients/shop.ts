import {
  OutcomeUnknownError,
  XiClient,
  type Ticket,
  type XiClientOptions,
} from "@xi-sdk/resellers";
import type { FaultRule, Simulator, SimulatorOptions } from "../../src/index.js";
import { noon, start } from "../support.js";

/** A simulator that shows orders in its search after a minute, and a client that lives in its time. */
export interface Shop extends AsyncDisposable {
  readonly sim: Simulator;
  readonly xi: XiClient;
  /** Another client of the same app, as after a restart. */
  client(options?: XiClientOptions): XiClient;
  /** Does something whose answer gets lost, and gives the ticket as it comes back from a file. */
  lose(call: () => Promise<unknown>, fault: FaultRule): Promise<Ticket>;
  /** The same for a call that meets a fault of the simulator already: the way back is cut. */
  loseAnswer(call: () => Promise<unknown>): Promise<Ticket>;
  /** Calls that were sent, by method and path, the query included. */
  readonly sent: string[];
}

export async function openShop(options: SimulatorOptions = {}): Promise<Shop> {
  const sim = await start({ at: noon, rate: 0, quirks: { "search-lag": true }, ...options });
  const sent: string[] = [];
  let isCut = false;
  const client = (more: XiClientOptions = {}): XiClient =>
    new XiClient({
      ...sim.credentials,
      senderId: "shop",
      contact: "buyer@reseller.example",
      environment: sim.origin,
      fetch: async (url, init) => {
        const { pathname, search } = new URL(url);
        if (!pathname.startsWith("/oauth/")) sent.push(`${init.method} ${pathname}${search}`);
        const answer = await sim.fetch(url, init);
        if (isCut && init.method !== "GET" && !pathname.startsWith("/oauth/"))
          throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
        return answer;
      },
      clock: sim.clock.asClientClock({ skip: true }),
      ...more,
    });
  const xi = client();
  return {
    sim,
    xi,
    client,
    sent,
    async lose(call, fault) {
      sim.faults.add({ name: "lost", count: 1, ...fault });
      try {
        return await ticketOf(call);
      } finally {
        sim.faults.clear("lost");
        sent.length = 0;
      }
    },
    async loseAnswer(call) {
      isCut = true;
      try {
        return await ticketOf(call);
      } finally {
        isCut = false;
      }
    },
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

async function ticketOf(call: () => Promise<unknown>): Promise<Ticket> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    return JSON.parse(JSON.stringify(error.ticket)) as Ticket;
  }
  throw new Error("The answer was to be lost, but it came.");
}

/** The order is booked, and its answer lost. */
export const cutAfter = (operation = "orders"): FaultRule => ({
  match: { operation },
  phase: "after",
  effect: { kind: "reset" },
});

/** The connection is lost before anything is booked. */
export const cutBefore = (operation = "orders"): FaultRule => ({
  match: { operation },
  phase: "before",
  effect: { kind: "reset" },
});
