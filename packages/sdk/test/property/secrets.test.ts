import fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { callForToken } from "../../src/auth/token-call.js";
import { resolveSettings, type ConfigurationOptions } from "../../src/configuration.js";
import {
  getAccesstoken,
  getResellerV6Productdetail,
  postCreateorderV6,
} from "../../src/generated/operations.js";
import type { FetchLike } from "../../src/platform.js";
import { Exchange } from "../../src/transport/exchange.js";
import { callOperation } from "../../src/transport/operations.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** All ways in which a server, a gateway or the runtime can throw a secret back at the caller. */
const echoes: { readonly [name: string]: (secret: string) => ReturnType<FetchLike> } = {
  "an error text": async (secret) =>
    Response.json(
      {
        errors: [
          { message: `no ${secret}`, fields: [{ field: "f", value: secret, message: secret }] },
        ],
      },
      { status: 400 },
    ),
  "a gateway fault": async (secret) =>
    Response.json(
      { fault: { faultstring: secret, detail: { errorcode: secret } } },
      { status: 401 },
    ),
  "a service error": async (secret) =>
    Response.json({ message: secret, id: secret }, { status: 500 }),
  "a rate limit": async (secret) =>
    Response.json({ message: secret }, { status: 429, headers: { "retry-after": "3600" } }),
  "plain text": async (secret) => new Response(`oops ${secret}`, { status: 404 }),
  "an OAuth error": async (secret) =>
    Response.json(
      { error: "invalid_client", error_description: secret, echo: secret },
      { status: 400 },
    ),
  "a page": async (secret) =>
    new Response(`<html><head><title>${secret}</title></head></html>`, { status: 502 }),
  "a page for a success": async (secret) =>
    new Response(`<html><title>${secret}</title>${secret}</html>`, { status: 200 }),
  "broken JSON": async (secret) => new Response(`{"a":${JSON.stringify(secret)}`, { status: 200 }),
  "headers and reason": async (secret) =>
    new Response("{}", {
      status: 403,
      statusText: encodeURIComponent(secret),
      headers: { via: encodeURIComponent(secret), "x-odd": encodeURIComponent(secret) },
    }),
  "an answer with an unknown member": async (secret) =>
    Response.json({ ingramPartNumber: "AB1234", [secret]: { [secret]: 1 } }),
  "an error of fetch": async (secret) =>
    Promise.reject(
      Object.assign(new TypeError(`failed ${secret}`, { cause: new Error(secret) }), {
        path: secret,
      }),
    ),
  "a thrown text": async (secret) => {
    // eslint-disable-next-line no-throw-literal, typescript/only-throw-error -- as bad code does
    throw secret;
  },
};

const secrets = fc
  .string({ minLength: 12, maxLength: 24, unit: "grapheme-ascii" })
  .filter((text) => /^\S.*\S$/.test(text) && !/["\\<>]/.test(text));
const bearers = secrets.map((text) => text.replace(/\s/g, "_"));

const placements = {
  clientSecret: "the client secret",
  accessToken: "the given access token",
  token: "the managed token",
  header: "a header of the call",
  reason: "the client secret and in the reason of an abort",
} as const;

async function outputs(
  placement: keyof typeof placements,
  secret: string,
  echo: (secret: string) => ReturnType<FetchLike>,
): Promise<string[]> {
  const seen: unknown[] = [];
  const controller = new AbortController();
  const options: ConfigurationOptions = {
    clientId: "id",
    clientSecret: /clientSecret|reason/.test(placement) ? secret : "another-secret-value",
    ...(placement === "accessToken" && { accessToken: secret }),
    customerNumber: "20-222222",
    countryCode: "US",
    environment: "http://localhost",
    maxRetries: 1,
    clock: new VirtualClock(),
    fetch: (url) => {
      if (placement === "reason") controller.abort(new Error(secret));
      if (!url.includes("/oauth/") || placement === "clientSecret") return echo(secret);
      const access_token = placement === "token" ? secret : "plain-token";
      return Promise.resolve(Response.json({ access_token }));
    },
    observe: (event) => void seen.push(event),
    logger: {
      debug: (...line) => void seen.push(line),
      info: (...line) => void seen.push(line),
      warn: (...line) => void seen.push(line),
      error: (...line) => void seen.push(line),
    },
  };
  const settings = resolveSettings(options, {});
  const exchange = new Exchange(() => settings);
  const callOptions = {
    ...(placement === "header" && { headers: { "x-gateway-key": secret } }),
    ...(placement === "reason" && { signal: controller.signal }),
  };
  const calls = [
    () =>
      callOperation(
        exchange,
        getResellerV6Productdetail,
        { ingramPartNumber: "AB1234" },
        callOptions,
      ),
    () =>
      callOperation(
        exchange,
        postCreateorderV6,
        {
          customerOrderNumber: "PO-77",
          lines: [{ customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: "1" }],
        },
        callOptions,
      ),
  ];
  for (const call of calls) {
    try {
      await call();
    } catch (error) {
      seen.push(error, String(error), (error as Error).stack);
    }
  }
  seen.push(settings, exchange);
  return seen.flatMap((each) => [
    inspect(each, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(each, (_key, value: unknown) => (value instanceof Map ? [...value] : value)) ??
      "",
  ]);
}

/** The outputs that hold the secret in a form in which it could be read back. */
function leaks(secret: string, shown: readonly string[]): string[] {
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return shown.filter((text) => forms.some((form) => text.includes(form)));
}

describe.each(Object.entries(placements))("a secret that is %s", (placement, what) => {
  it.each(Object.keys(echoes))(`(${what}) shows nowhere when it comes back in %s`, async (name) => {
    const echo = echoes[name] as (secret: string) => ReturnType<FetchLike>;
    await fc.assert(
      fc.asyncProperty(placement === "clientSecret" ? secrets : bearers, async (secret) => {
        const shown = await outputs(placement as keyof typeof placements, secret, echo);
        expect(leaks(secret, shown)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("the secret of the documented token call", () => {
  it.each(Object.keys(echoes))("shows nowhere when it comes back in %s", async (name) => {
    const echo = echoes[name] as (secret: string) => ReturnType<FetchLike>;
    await fc.assert(
      fc.asyncProperty(secrets, async (clientSecret) => {
        const seen: unknown[] = [];
        const settings = resolveSettings(
          {
            environment: "http://localhost",
            maxRetries: 1,
            clock: new VirtualClock(),
            // Runtimes name the address in their errors, and the secret is in the address.
            fetch: (url) =>
              name === "an error of fetch" ? Promise.reject(new Error(url)) : echo(clientSecret),
            observe: (event) => void seen.push(event),
          },
          {},
        );
        const params = { grantType: "client_credentials", clientId: "id", clientSecret };
        try {
          await callForToken(new Exchange(() => settings), getAccesstoken, params);
        } catch (error) {
          seen.push(error);
        }
        expect(seen).not.toHaveLength(0);
        const shown = seen.flatMap((each) => [
          inspect(each, { depth: 20, showHidden: true, getters: true }),
          JSON.stringify(each),
        ]);
        expect(leaks(clientSecret, shown)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
