import { timingSafeEqual } from "node:crypto";
import { DueTaskError } from "../time/settle.js";
import type { World } from "../world.js";
import { AdminError, type AdminRoute } from "./admin-route.js";
import { adminRoutes } from "./admin-routes.js";
import type { Answer } from "./errors.js";

export const adminPath = "/_simulator";

/** Rules the simulator and tells about it: for who holds the admin token, and for no web page. */
export class Admin {
  readonly #token: string;
  readonly #hosts: ReadonlySet<string>;

  /** @param hosts the host names by which the simulator may be called */
  constructor(token: string, hosts: ReadonlySet<string>) {
    this.#token = token;
    this.#hosts = hosts;
  }

  /** Everything that can refuse a call comes before anything that acts on it. */
  async answer(request: Request, world: World): Promise<Answer> {
    const refused = this.#refusal(request);
    if (refused) return refused;
    const { pathname, searchParams } = new URL(request.url);
    const found = routeOf(request.method, pathname.slice(adminPath.length));
    if (!found) return failed(404, "There is no such admin call.");
    const id = searchParams.get("workspace");
    const workspace = id === null ? world.default : world.get(id);
    if (!workspace) return failed(404, `There is no workspace ${id}.`);
    try {
      const body = await bodyOf(request);
      workspace.settler.settle();
      const call = { path: found.path, query: searchParams, body, workspace };
      const answer = await found.route.handler(call, world);
      workspace.settler.arm();
      return answer;
    } catch (error) {
      if (error instanceof AdminError) return failed(error.status, error.message);
      if (error instanceof RangeError) return failed(400, error.message);
      if (error instanceof DueTaskError) return failed(500, error.message);
      throw error;
    }
  }

  #refusal(request: Request): Answer | undefined {
    const { hostname } = new URL(request.url);
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

function routeOf(
  method: string,
  path: string,
): { route: AdminRoute; path: { [name: string]: string } } | undefined {
  const given = path.split("/");
  for (const route of adminRoutes) {
    const wanted = route.path.split("/");
    if (route.method !== method || wanted.length !== given.length) continue;
    const values: { [name: string]: string } = {};
    const fits = wanted.every((segment, place) => {
      const value = given[place] ?? "";
      if (!segment.startsWith(":")) return segment === value;
      values[segment.slice(1)] = decodeURIComponent(value);
      return value !== "";
    });
    if (fits) return { route, path: values };
  }
  return undefined;
}

async function bodyOf(request: Request): Promise<unknown> {
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
