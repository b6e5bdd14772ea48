import { timingSafeEqual } from "node:crypto";
import { DueTaskError } from "../time/settle.js";
import type { World } from "../world.js";
import { AdminError, type AdminRoute } from "./admin-route.js";
import { adminRoutes } from "./admin-routes.js";
import type { Answer } from "./errors.js";
import type { Incoming } from "./incoming.js";
import { Router } from "./router.js";

export const adminPath = "/_simulator";

/** Rules the simulator and tells about it: for who holds the admin token, and for no web page. */
export class Admin {
  readonly #token: string;
  readonly #hosts: ReadonlySet<string>;
  readonly #router = new Router<AdminRoute>();

  /** @param hosts the host names by which the simulator may be called */
  constructor(token: string, hosts: ReadonlySet<string>) {
    this.#token = token;
    this.#hosts = hosts;
    for (const route of adminRoutes) this.#router.add(route.method, route.path, route);
  }

  /** Everything that can refuse a call comes before anything that acts on it. */
  async answer(request: Incoming, world: World): Promise<Answer> {
    const refused = this.#refusal(request);
    if (refused) return refused;
    const { pathname, searchParams } = request.url;
    const found = this.#router.find(request.method, pathname.slice(adminPath.length));
    if (!found) return failed(404, "There is no such admin call.");
    const id = searchParams.get("workspace");
    const workspace = id === null ? world.default : world.get(id);
    if (!workspace) return failed(404, `There is no workspace ${id}.`);
    try {
      const body = await bodyOf(request);
      workspace.settler.settle();
      const call = { path: found.path, query: searchParams, body, workspace };
      const answer = await found.target.handler(call, world);
      workspace.settler.arm();
      return answer;
    } catch (error) {
      if (error instanceof AdminError) return failed(error.status, error.message);
      if (error instanceof RangeError) return failed(400, error.message);
      if (error instanceof DueTaskError) return failed(500, error.message);
      throw error;
    }
  }

  #refusal(request: Incoming): Answer | undefined {
    const { hostname } = request.url;
    if (!this.#hosts.has(hostname))
      return failed(403, `The host ${hostname} is not this simulator's.`);
    if (request.headers.has("Origin"))
      return failed(403, "Web pages may not call the simulator's admin.");
    const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
    if (scheme !== "Bearer" || !same(token, this.#token))
      return failed(401, "The admin token is missing or wrong.");
    return undefined;
  }
}

const failed = (status: number, message: string): Answer => ({ status, body: { message } });

async function bodyOf(request: Incoming): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AdminError(400, "The body is not JSON.");
  }
}

function same(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
