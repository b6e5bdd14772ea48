import type { BookedOrder, Simulator, SimulatorOptions } from "../../src/index.js";
import { connect, orderPath, replyOf, standingClock, start, type Reply } from "../support.js";

/** A simulator that stands still at noon, with a caller, its admin surface and short words for both. */
export interface Desk extends AsyncDisposable {
  readonly sim: Simulator;
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  admin(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Places an order of version 6. */
  place(lines: readonly object[], rest?: object): Promise<Reply>;
  /** Hands an order of version 7 in. */
  handIn(lines: readonly object[], rest?: object): Promise<Reply>;
  modify(number: string, body: object, query?: string): Promise<Reply>;
  details(number: string, query?: string): Promise<Reply>;
  stock(part: string): Promise<number>;
  /** The one order that is booked under PO-1. */
  order(): BookedOrder;
  /** Moves time on. @returns what happened, but for tokens */
  advance(by: string): Promise<readonly string[]>;
}

/** Headers that one operation or another insists on. */
const sender = {
  "IM-SenderID": "Orders Test",
  "IM-ApplicationID": "Orders Test",
  "IM-CustomerContact": "buyer@reseller.example",
};

export async function desk(options: SimulatorOptions = {}): Promise<Desk> {
  const sim = await start({ clock: standingClock(), ...options });
  let caller = await connect(sim);
  const send = async (
    headers: Readonly<Record<string, string>>,
    method: string,
    path: string,
    body: unknown,
  ): Promise<Reply> =>
    replyOf(
      await sim.fetch(sim.origin + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const call: Desk["call"] = async (method, path, body) =>
    send({ ...caller.headers, ...sender }, method, path, body);
  return {
    sim,
    call,
    admin: async (method, path, body) =>
      send({ Authorization: `Bearer ${sim.adminToken}` }, method, `/_simulator${path}`, body),
    place: async (lines, rest = {}) =>
      call("POST", orderPath, { customerOrderNumber: "PO-1", lines, ...rest }),
    handIn: async (lines, rest = {}) =>
      call("POST", "/resellers/v7/orders", { customerOrderNumber: "PO-1", lines, ...rest }),
    modify: async (number, body, query = "") => call("PUT", `${orderPath}/${number}${query}`, body),
    details: async (number, query = "") => call("GET", `/resellers/v6.1/orders/${number}${query}`),
    async stock(ingramPartNumber) {
      const { body } = await call(
        "POST",
        "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true",
        { products: [{ ingramPartNumber }] },
      );
      return body[0].availability.totalAvailability as number;
    },
    order() {
      const [order, ...others] = sim.orders("PO-1");
      if (!order || others.length > 0) throw new Error(`${others.length + 1} orders, not one`);
      return order;
    },
    async advance(by) {
      const { happened } = await sim.clock.advance(by);
      // The token may have expired on the way.
      caller = await connect(sim);
      return happened.map(({ text }) => text).filter((text) => !text.startsWith("token "));
    },
    [Symbol.asyncDispose]: async () => sim.close(),
  };
}

/** One attribute of an order, and others beside it. */
export const attributes = (values: Readonly<Record<string, string>>): object => ({
  additionalAttributes: Object.entries(values).map(([attributeName, attributeValue]) => ({
    attributeName,
    attributeValue,
  })),
});

export const onHold = attributes({ allowOrderOnCustomerHold: "true" });

export const one = (ingramPartNumber: string, quantity = 1): object => ({
  ingramPartNumber,
  quantity,
});

/** What the orders of a simulator have gone through, in words. */
export const historyOf = ({ history }: BookedOrder): readonly string[] =>
  history.map(({ text }) => text);
