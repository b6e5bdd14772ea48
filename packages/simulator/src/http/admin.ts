import { timingSafeEqual } from "node:crypto";
import { bookedOrder } from "../booked-order.js";
import type { Workspace } from "../workspace.js";
import type { Answer } from "./errors.js";

export const adminPath = "/_simulator";

/** What the simulator tells about itself: to who holds the admin token, and to no web page. */
export class Admin {
  readonly #token: string;
  readonly #hosts: ReadonlySet<string>;

  /** @param hosts the host names by which the simulator may be called */
  constructor(token: string, hosts: ReadonlySet<string>) {
    this.#token = token;
    this.#hosts = hosts;
  }

  answer(request: Request, workspace: Workspace): Answer {
    const refused = this.#refusal(request);
    if (refused) return refused;
    const url = new URL(request.url);
    if (request.method !== "GET" || url.pathname !== `${adminPath}/orders`)
      return { status: 404, body: { message: "There is no such admin call." } };
    const orders = workspace.orders.booked(url.searchParams.get("po") ?? undefined);
    return { status: 200, body: { orders: orders.map(bookedOrder) } };
  }

  #refusal(request: Request): Answer | undefined {
    const { hostname } = new URL(request.url);
    if (!this.#hosts.has(hostname))
      return { status: 403, body: { message: `The host ${hostname} is not this simulator's.` } };
    if (request.headers.has("Origin"))
      return { status: 403, body: { message: "Web pages may not call the simulator's admin." } };
    const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
    if (scheme !== "Bearer" || !same(token, this.#token))
      return { status: 401, body: { message: "The admin token is missing or wrong." } };
    return undefined;
  }
}

function same(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
