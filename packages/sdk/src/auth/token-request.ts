import { isBearerToken, type Settings } from "../configuration.js";
import type { Operation } from "../tables.js";
import type { Plan, Reply } from "../transport/exchange.js";
import { isFailure, type Failure } from "../transport/failure.js";
import type { StoredToken } from "./token-store.js";
import { tokenAnswers } from "./token-call.js";

/** Whatever the answer says: a token of the API works for a day. */
const LONGEST_LIFE = 86_400;

export const TOKEN_OPERATION: Operation = {
  id: "get-accesstoken",
  method: "POST",
  path: "/oauth/oauth20/token",
  safety: "safe",
  limitGroup: "token",
  parameters: [],
  answers: {},
  open: true,
};

/**
 * Asks for a token: as a form by POST, so that the secret stays out of addresses; where the server
 * does not know that, as the documented GET, which `dialect` then remembers. No other file sees the
 * client's secret.
 */
export async function requestToken(
  settings: Settings,
  dialect: { usesGet: boolean },
  run: (operation: Operation, plan: Plan<StoredToken>) => Promise<Reply<StoredToken> | Failure>,
): Promise<StoredToken | Failure> {
  const { tokenUrl, origin, clientId = "", clock } = settings;
  const secret = encodeURIComponent(settings.clientSecret() ?? "");
  const form = `grant_type=client_credentials&client_id=${encodeURIComponent(clientId)}&client_secret=${secret}`;
  const send = async (method: "GET" | "POST"): Promise<StoredToken | Failure> => {
    const operation = { ...TOKEN_OPERATION, method, path: tokenUrl.slice(origin.length) };
    const reply = await run(operation, {
      ...tokenAnswers,
      read: (status, text) => readToken(tokenAnswers.read(status, text), clock.now()),
      method,
      ...(method === "GET"
        ? { url: `${tokenUrl}?${form}`, headers: {} }
        : {
            url: tokenUrl,
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: form,
          }),
    });
    return isFailure(reply) ? reply : reply.data;
  };

  if (!dialect.usesGet) {
    const token = await send("POST");
    if (!isFailure(token) || !/^40[45]$/.test(String(token.details.status))) return token;
  }
  const token = await send("GET");
  dialect.usesGet ||= !isFailure(token);
  return token;
}

function readToken(
  { access_token: accessToken, expires_in: life }: { readonly [member: string]: unknown },
  now: number,
): StoredToken {
  if (!isBearerToken(accessToken)) throw new SyntaxError("The answer holds no access_token.");
  const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(String(life)) ? Number(life) : LONGEST_LIFE;
  return { accessToken, expiresAt: now + Math.min(seconds, LONGEST_LIFE) * 1_000 };
}
