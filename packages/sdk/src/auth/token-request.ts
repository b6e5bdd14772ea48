import { isBearerToken, type Settings } from "../configuration.js";
import { parseJson } from "../decode/json.js";
import type { Operation } from "../tables.js";
import { isFailure, type Failure } from "../transport/failure.js";
import type { Plan, Reply } from "../transport/exchange.js";
import type { StoredToken } from "./token-store.js";

/** Whatever the answer says: a token of the API works for a day. */
const LONGEST_LIFE = 86_400;

/** The managed token call. No limiter paces it: whoever needs it has a place already. */
export const TOKEN_OPERATION: Operation = {
  id: "get-accesstoken",
  method: "POST",
  path: "/oauth/oauth20/token",
  safety: "safe",
  limitGroup: "",
  parameters: [],
  answers: {},
  open: true,
};

/** How the token call of this server wants to be made: found out once, then remembered. */
export interface Dialect {
  get: boolean;
}

/**
 * Asks for a token: as a form by POST, so that the secret stays out of addresses; where the server
 * does not know that, as the documented GET. This is the only file that sees the secret.
 */
export async function requestToken(
  run: (plan: Plan<StoredToken>) => Promise<Reply<StoredToken> | Failure>,
  settings: Settings,
  dialect: Dialect,
): Promise<StoredToken | Failure> {
  const { tokenUrl, origin, clientId = "", clock } = settings;
  const form = Object.entries({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: settings.clientSecret() ?? "",
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const plan = (method: "GET" | "POST"): Plan<StoredToken> => {
    return {
      operation: { ...TOKEN_OPERATION, method, path: tokenUrl.slice(origin.length) },
      url: method === "GET" ? `${tokenUrl}?${form}` : tokenUrl,
      headers: method === "GET" ? {} : { "content-type": "application/x-www-form-urlencoded" },
      body: method === "GET" ? undefined : form,
      read: (_status, text) => readToken(text, clock.now()),
    };
  };

  if (!dialect.get) {
    const reply = await run(plan("POST"));
    if (!isFailure(reply)) return reply.data;
    const { status } = reply.details;
    if (status !== 404 && status !== 405) return reply;
  }
  const reply = await run(plan("GET"));
  if (isFailure(reply)) return reply;
  dialect.get = true;
  return reply.data;
}

function readToken(text: string, now: number): StoredToken {
  const { access_token: accessToken, expires_in: life } = (parseJson(text) ?? {}) as {
    [member: string]: unknown;
  };
  if (!isBearerToken(accessToken)) {
    throw new SyntaxError("The answer holds no access_token.");
  }
  const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(String(life)) ? Number(life) : LONGEST_LIFE;
  return { accessToken, expiresAt: now + Math.min(seconds, LONGEST_LIFE) * 1_000 };
}
