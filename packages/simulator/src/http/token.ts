import { tokenLifetime } from "../auth/tokens.js";
import type { World } from "../world.js";
import { gatewayFault, type Answer } from "./errors.js";

/** Both are in use, for the same credentials. */
export const tokenPaths = ["/oauth/oauth20/token", "/oauth/oauth30/token"] as const;

/** A token for the client credentials, given in the query of a GET or in the form of a POST. */
export async function answerTokenCall(request: Request, world: World): Promise<Answer> {
  const given =
    request.method === "POST"
      ? new URLSearchParams(isForm(request) ? await request.text() : "")
      : new URL(request.url).searchParams;
  const [grantType, clientId, clientSecret] = ["grant_type", "client_id", "client_secret"].map(
    (name) => given.get(name) ?? "",
  );
  const missing = ["grant_type", "client_id", "client_secret"].filter((name) => !given.get(name));
  if (missing.length > 0) return refusal(`Required parameter is missing: ${missing.join(", ")}`);
  if (grantType !== "client_credentials") return refusal(`Unsupported grant type: ${grantType}`);
  const workspace = world.byClient(clientId ?? "");
  if (!workspace)
    return gatewayFault("Invalid client identifier", "oauth.v2.InvalidClientIdentifier");
  const { account, tokens, settler } = workspace;
  if (clientSecret !== account.clientSecret)
    return gatewayFault(
      "Invalid client or Invalid client credentials",
      "oauth.v2.InvalidClientCredentials",
    );
  settler.settle();
  return {
    status: 200,
    body: {
      access_token: tokens.issue(account.clientId),
      token_type: "Bearer",
      expires_in: String(tokenLifetime),
    },
  };
}

const isForm = (request: Request): boolean =>
  (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");

const refusal = (message: string): Answer => ({ status: 400, body: { message } });
