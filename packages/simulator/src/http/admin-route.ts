import type { Workspace } from "../workspace.js";
import type { World } from "../world.js";
import type { Answer } from "./errors.js";

/** A call of the admin surface that may be performed. */
export interface AdminCall {
  /** The values of `:name` segments. */
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  /** The JSON that was sent; undefined where the body is empty. */
  readonly body: unknown;
  /** The workspace that `?workspace=` names; the default one otherwise. */
  readonly workspace: Workspace;
}

export interface AdminRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_simulator`; a segment `:name` takes any value. */
  readonly path: string;
  readonly handler: (call: AdminCall, world: World) => Answer | Promise<Answer>;
}

/** Thrown by a handler that cannot do what it was asked for. */
export class AdminError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "AdminError";
    this.status = status;
  }
}
