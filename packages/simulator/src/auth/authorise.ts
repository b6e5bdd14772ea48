import type { Operation } from "../contract/operations.js";
import { gatewayFault, noApiProduct, Refusal } from "../http/errors.js";
import type { Workspace } from "../workspace.js";
import type { World } from "../world.js";
import { apiProductOf } from "./api-products.js";
import type { IssuedToken } from "./tokens.js";
import type { Incoming } from "../http/incoming.js";

/** Whose call it is. */
export interface Caller {
  readonly workspace: Workspace;
  readonly clientId: string;
  /** The bearer token that came with the call. */
  readonly token: string;
}

/** Whose token a call brings, whether or not it is still good. */
function callerOf(
  request: Incoming,
  world: World,
): (Caller & { readonly issued: IssuedToken }) | undefined {
  const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
  const found = scheme?.toLowerCase() === "bearer" ? world.byToken(token) : undefined;
  return (
    found && {
      workspace: found.workspace,
      clientId: found.token.clientId,
      token,
      issued: found.token,
    }
  );
}

/**
 * Lets a call through to its operation.
 * @throws Refusal when the token is unknown or dead, or its app may not call this operation here
 */
export function authorise(operation: Operation, request: Incoming, world: World): Caller {
  const caller = callerOf(request, world);
  if (!caller)
    throw new Refusal(
      gatewayFault("Invalid Access Token", "keymanagement.service.invalid_access_token"),
    );
  const { workspace, issued } = caller;
  workspace.settler.settle();
  if (issued.expiresAt <= workspace.clock.now())
    throw new Refusal(
      gatewayFault("Access Token expired", "keymanagement.service.access_token_expired"),
    );
  const { environment, products } = workspace.account;
  const product = apiProductOf(operation);
  if (
    (environment !== "both" && environment !== environmentOf(request)) ||
    (product !== undefined && products !== undefined && !products.includes(product))
  )
    throw new Refusal(noApiProduct);
  return caller;
}

/** The test environment is the same host with a prefix before the path, and has apps of its own. */
const environmentOf = ({ url }: Incoming): "production" | "sandbox" =>
  url.pathname.startsWith("/sandbox/") ? "sandbox" : "production";
