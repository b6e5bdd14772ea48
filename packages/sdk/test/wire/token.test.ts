import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { callForToken } from "../../src/auth/token-call.js";
import type { StoredToken, TokenLease, TokenStore } from "../../src/auth/token-store.js";
import {
  ApiError,
  AppNotApprovedError,
  BadRequestError,
  ConnectionError,
  DecodeError,
  ServiceError,
  TimeoutError,
  UnauthorizedError,
  type XiError,
} from "../../src/errors.js";
import {
  getAccesstoken,
  getResellerV6Productdetail,
  postCreateorderV6,
} from "../../src/generated/operations.js";
import type { Exchange } from "../../src/transport/exchange.js";
import { callOperation, dropToken, managedToken } from "../../src/transport/operations.js";
import {
  cut,
  errorOf,
  html,
  json,
  openLab,
  PLANTED_SECRET,
  product,
  silence,
  type Lab,
} from "../support/lab.js";

const getProduct = (exchange: Exchange, options = {}) =>
  callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" }, options);
const placeOrder = (exchange: Exchange) =>
  callOperation(exchange, postCreateorderV6, {
    customerOrderNumber: "PO-77",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: "1" }],
  });
const DAY = 86_400_000;

function memoryStore(): TokenStore & { readonly tokens: Map<string, StoredToken> } {
  const tokens = new Map<string, StoredToken>();
  return {
    tokens,
    get: async (key) => tokens.get(key),
    set: async (key, token) => void tokens.set(key, token),
    delete: async (key, accessToken) => {
      if (tokens.get(key)?.accessToken === accessToken) tokens.delete(key);
    },
  };
}

describe("asking for the token", () => {
  it("sends a form by POST, so that the secret is in no address", async () => {
    const lab = await openLab();
    await getProduct(lab.exchange());
    const [asked] = lab.tokenCalls;
    expect(asked).toMatchObject({ method: "POST", url: "/oauth/oauth20/token" });
    expect(asked?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      grant_type: "client_credentials",
      client_id: "lab-client",
      client_secret: PLANTED_SECRET,
    });
    expect(lab.calls[0]?.headers.authorization).toBe("Bearer t1");
  });

  it.each([404, 405])(
    "falls back to the documented GET after a %i, and remembers it",
    async (status) => {
      const lab = await openLab();
      const good = json(200, { access_token: "g", expires_in: 100 });
      lab.tokenAnswers = [json(status, ""), good];
      const exchange = lab.exchange();
      await getProduct(exchange);
      dropToken(exchange);
      await getProduct(exchange);
      expect(lab.tokenCalls.map((call) => call.method)).toEqual(["POST", "GET", "GET"]);
      const query = new URL(lab.tokenCalls[1]?.url ?? "", lab.url).searchParams;
      expect(query.get("client_secret")).toBe(PLANTED_SECRET);
    },
  );

  it("does not remember the GET when that fails too", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(404, "")];
    const exchange = lab.exchange();
    await errorOf(getProduct(exchange));
    await errorOf(getProduct(exchange));
    expect(lab.tokenCalls.map((call) => call.method)).toEqual(["POST", "GET", "POST", "GET"]);
  });

  it("goes to the origin of the base URL, also when the base has a path", async () => {
    const lab = await openLab();
    await getProduct(
      lab.exchange({ environment: `${lab.url}/sandbox/`, tokenPath: "/oauth/oauth30/token" }),
    );
    expect(lab.tokenCalls[0]?.url).toBe("/oauth/oauth30/token");
    expect(lab.calls[0]?.url).toBe("/sandbox/resellers/v6/catalog/details/AB1234");
  });

  it.each([
    ["a number", 1_000, 1_000_000],
    ["a text", "86399", 86_399_000],
    ["a month", 2_592_000, DAY],
    ["absent", undefined, DAY],
    ["no number", "soon", DAY],
  ])("takes expires_in that is %s", async (_kind, expires_in, life) => {
    const lab = await openLab();
    lab.tokenAnswers = [json(200, { access_token: "t", expires_in })];
    const now = lab.clock.now();
    expect(await managedToken(lab.exchange())).toEqual({ accessToken: "t", expiresAt: now + life });
  });

  it.each([
    ["a minute before the end of a day", 86_400, DAY - 60_000],
    ["in the last tenth of a short life", 100, 90_000],
  ])("asks again %s", async (_when, expires_in, servedFor) => {
    const lab = await openLab();
    lab.tokenAnswers = [json(200, { access_token: "t", expires_in })];
    const exchange = lab.exchange();
    await managedToken(exchange);
    lab.clock.advance(servedFor - 1);
    await managedToken(exchange);
    expect(lab.tokenCalls).toHaveLength(1);
    lab.clock.advance(1);
    await managedToken(exchange);
    expect(lab.tokenCalls).toHaveLength(2);
  });

  it("goes on with the old token when the early replacement fails", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(200, { access_token: "old", expires_in: 100 }), json(503, "")];
    const exchange = lab.exchange({ maxRetries: 0 });
    await managedToken(exchange);
    lab.clock.advance(95_000);
    expect((await managedToken(exchange)).accessToken).toBe("old");
    lab.clock.advance(5_000);
    expect(await errorOf(managedToken(exchange))).toBeInstanceOf(ServiceError);
  });

  it("asks again after invalidation", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    await managedToken(exchange);
    dropToken(exchange);
    expect((await managedToken(exchange)).accessToken).toBe("t2");
  });
});

describe("a token call that fails", () => {
  it("is repeated as a safe one, and the order has then never been sent", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(503, "")];
    const error = await errorOf<XiError>(placeOrder(lab.exchange()));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({
      operation: "post-createorder_v6",
      outcome: "not-sent",
      retryable: true,
      attempts: 0,
    });
    expect(error.message).toContain("POST /oauth/oauth20/token answered 503");
    expect(lab.tokenCalls).toHaveLength(3);
    expect(lab.calls).toHaveLength(0);
  });

  it("succeeds on a later attempt", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [
      cut,
      html(502, "Bad Gateway"),
      json(200, { access_token: "t", expires_in: 9 }),
    ];
    expect((await getProduct(lab.exchange())).response.attempts).toBe(1);
    expect(lab.tokenCalls).toHaveLength(3);
  });

  it.each([
    [401, { fault: { faultstring: "Invalid client identifier" } }],
    [
      400,
      {
        error: "invalid_client",
        error_description: "Invalid client or Invalid client credentials",
      },
    ],
  ])("is not repeated when %i refuses the credentials", async (status, body) => {
    const lab = await openLab();
    lab.tokenAnswers = [json(status, body)];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({ outcome: "not-sent", retryable: false, status });
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("fails for all callers, each with its own error", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(401, "")];
    const exchange = lab.exchange();
    const [first, second] = await Promise.all([
      errorOf<XiError>(getProduct(exchange)),
      errorOf<XiError>(placeOrder(exchange)),
    ]);
    expect(lab.tokenCalls).toHaveLength(1);
    expect(first.correlationId).not.toBe(second.correlationId);
    expect([first.operation, second.operation]).toEqual([
      "get-reseller-v6-productdetail",
      "post-createorder_v6",
    ]);
  });

  it("keeps only the members of the body that an error has", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [
      json(401, {
        error: "invalid_request",
        error_description: "No.",
        client: "x",
        echo: PLANTED_SECRET,
      }),
    ];
    const error = await errorOf<ApiError>(getProduct(lab.exchange()));
    expect(error.body).toEqual({ error: "invalid_request", error_description: "No." });
    expect(error.message).toContain('"No."');
  });

  it("ends a caller's wait at the caller's budget, and nobody else's", async () => {
    const lab = await openLab();
    let release: () => void = () => undefined;
    // The budget may end before the server has seen the request for the token.
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    lab.tokenAnswers = [
      async (response, seen) => {
        await isReleased;
        await json(200, { access_token: "t" })(response, seen);
      },
    ];
    const exchange = lab.exchange();
    const impatient = errorOf(getProduct(exchange, { totalTimeout: 30 }));
    const patient = getProduct(exchange);
    const error = await impatient;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "not-sent", attempts: 0 });
    release();
    expect((await patient).data).toEqual(product);
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("is a TimeoutError when the server never answers", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [silence];
    const error = await errorOf(getProduct(lab.exchange({ timeout: 20, maxRetries: 0 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "not-sent" });
  });

  it.each([
    ["a page", html(200, "Please log in")],
    ["no token", json(200, { token_type: "Bearer" })],
    ["a token that no header can carry", json(200, { access_token: "a\nb" })],
    ["more than a mebibyte", json(200, { access_token: "t", more: "x".repeat(1_100_000) })],
  ])("is a DecodeError when the answer is %s", async (_what, answer) => {
    const lab = await openLab();
    lab.tokenAnswers = [answer];
    expect(await errorOf(getProduct(lab.exchange({ maxRetries: 0 })))).toBeInstanceOf(DecodeError);
    expect(lab.calls).toHaveLength(0);
  });

  it("says so when the app has no approval, and does not take the token for an old one", async () => {
    const lab = await openLab();
    const faultstring = "Invalid API call as no apiproduct match found";
    lab.answers = [json(401, { fault: { faultstring } })];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(AppNotApprovedError);
    expect(error.message).toContain(faultstring);
    expect(lab.tokenCalls).toHaveLength(1);
    expect(lab.calls).toHaveLength(1);
  });
});

describe("a given access token", () => {
  it("is sent as it is, and no other is asked for when it is refused", async () => {
    const lab = await openLab();
    lab.answers = [json(401, "")];
    const error = await errorOf(getProduct(lab.exchange({ accessToken: "given-token" })));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(lab.calls[0]?.headers.authorization).toBe("Bearer given-token");
    expect(lab.calls).toHaveLength(1);
    expect(lab.tokenCalls).toHaveLength(0);
  });
});

describe("a token store", () => {
  it("gives the token to a client that has none", async () => {
    const lab = await openLab();
    const tokenStore = memoryStore();
    await getProduct(lab.exchange({ tokenStore }));
    await getProduct(lab.exchange({ tokenStore }));
    expect(lab.tokenCalls).toHaveLength(1);
    expect([...tokenStore.tokens.keys()]).toEqual([`${lab.url}/oauth/oauth20/token lab-client`]);
  });

  it("takes over what another process has put there after a 401", async () => {
    const lab = await openLab();
    const tokenStore = memoryStore();
    const exchange = lab.exchange({ tokenStore });
    await getProduct(exchange);
    const [key = ""] = tokenStore.tokens.keys();
    lab.answers = [
      (response, seen) =>
        seen.headers.authorization === "Bearer other"
          ? json(200, product)(response, seen)
          : json(401, "")(response, seen),
    ];
    tokenStore.tokens.set(key, { accessToken: "other", expiresAt: lab.clock.now() + DAY });
    await getProduct(exchange);
    expect(lab.tokenCalls).toHaveLength(1);
    expect(tokenStore.tokens.get(key)?.accessToken).toBe("other");
  });

  it("never brings back the token that was just refused", async () => {
    const lab = await openLab();
    const tokenStore = { ...memoryStore(), delete: () => new Promise<void>(() => undefined) };
    const exchange = lab.exchange({ tokenStore });
    await getProduct(exchange);
    lab.answers = [json(401, ""), json(401, ""), json(200, product)];
    await getProduct(exchange);
    expect(lab.calls.at(-1)?.headers.authorization).toBe("Bearer t2");
  });

  it("that fails is told of and does not stop the call", async () => {
    const lab = await openLab();
    const fail = async (): Promise<never> => Promise.reject(new Error(`down ${PLANTED_SECRET}`));
    await getProduct(lab.exchange({ tokenStore: { get: fail, set: fail, delete: fail } }));
    const warnings = lab.events.filter((event) => event.type === "warning");
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatchObject({
      message: "The token store failed: Error: down [redacted]",
    });
  });
});

describe("a token store that gives leases", () => {
  function leasingStore() {
    const store = memoryStore();
    const seen: string[] = [];
    const lease: TokenLease = { release: async () => void seen.push("release") };
    return {
      ...store,
      seen,
      get: (key: string) => (seen.push("get"), store.get(key)),
      lock: async (): Promise<TokenLease> => (seen.push("lock"), lease),
      set: async (key: string, token: StoredToken, under?: TokenLease) => {
        seen.push(under === lease ? "set under the lease" : "set");
        await store.set(key, token);
      },
    };
  }

  it("looks again under the lease, asks for the token, keeps it and gives the lease back", async () => {
    const lab = await openLab();
    const tokenStore = leasingStore();
    await getProduct(lab.exchange({ tokenStore }));
    expect(tokenStore.seen).toEqual(["get", "lock", "get", "set under the lease", "release"]);
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("takes the token of whoever had the lease before", async () => {
    const lab = await openLab();
    const tokenStore = leasingStore();
    const lock = tokenStore.lock;
    tokenStore.lock = async () => {
      const expiresAt = lab.clock.now() + DAY;
      tokenStore.tokens.set(`${lab.url}/oauth/oauth20/token lab-client`, {
        accessToken: "of-another",
        expiresAt,
      });
      return lock();
    };
    await getProduct(lab.exchange({ tokenStore }));
    expect(lab.tokenCalls).toHaveLength(0);
    expect(lab.calls[0]?.headers.authorization).toBe("Bearer of-another");
    expect(tokenStore.seen.at(-1)).toBe("release");
  });

  it("needs no lease for a token that is there", async () => {
    const lab = await openLab();
    const tokenStore = leasingStore();
    await getProduct(lab.exchange({ tokenStore }));
    tokenStore.seen.length = 0;
    await getProduct(lab.exchange({ tokenStore }));
    expect(tokenStore.seen).toEqual(["get"]);
  });

  it("gets the lease back when the token call fails", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(401, "")];
    const tokenStore = leasingStore();
    await errorOf(getProduct(lab.exchange({ tokenStore })));
    expect(tokenStore.seen).toEqual(["get", "lock", "get", "release"]);
  });

  it("that gives none in time is told of, and the client asks on its own", async () => {
    const lab = await openLab();
    const tokenStore = leasingStore();
    tokenStore.lock = async () => Promise.reject(new Error("held by another"));
    await getProduct(lab.exchange({ tokenStore }));
    expect(tokenStore.seen).toEqual(["get", "set"]);
    expect(lab.events.filter(({ type }) => type === "warning")).toMatchObject([
      { message: "The token store failed: Error: held by another" },
    ]);
  });
});

describe("the documented token call", () => {
  const ask = (lab: Lab, secret = PLANTED_SECRET, options = {}) =>
    callForToken<Record<string, unknown>>(lab.exchange(options), getAccesstoken, {
      grantType: "client_credentials",
      clientId: "lab client",
      clientSecret: secret,
    });

  it("is a GET with the three values in the query and no authorization", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [
      json(200, { access_token: "t", token_type: "Bearer", expires_in: "86399" }),
    ];
    const { data, response } = await ask(lab);
    expect(data).toEqual({ access_token: "t", token_type: "Bearer", expires_in: "86399" });
    expect(response.status).toBe(200);
    const [seen] = lab.tokenCalls;
    const url = new URL(seen?.url ?? "", lab.url);
    expect([seen?.method, url.pathname]).toEqual(["GET", "/oauth/oauth20/token"]);
    expect([...url.searchParams]).toEqual([
      ["grant_type", "client_credentials"],
      ["client_id", "lab client"],
      ["client_secret", PLANTED_SECRET],
    ]);
    expect(seen?.headers.accept).toBe("application/json");
    expect(seen?.headers.authorization).toBeUndefined();
    expect(seen?.headers["user-agent"]).toMatch(
      /^xi-sdk-resellers\/\d+\.\d+\.\d+ \(node\/[\d.]+\)$/,
    );
  });

  it("needs no credentials in the configuration", async () => {
    const lab = await openLab();
    const options = { clientId: undefined, clientSecret: undefined };
    expect((await ask(lab, "own-secret", options)).data["access_token"]).toBe("t1");
  });

  it("gives an ApiException with the parsed body for 400 and 500", async () => {
    const lab = await openLab();
    lab.tokenAnswers = [json(400, { message: "Bad grant" })];
    const refused = await errorOf<ApiError>(ask(lab));
    expect(refused).toBeInstanceOf(BadRequestError);
    expect(refused).toMatchObject({
      status: 400,
      body: { message: "Bad grant" },
      data: refused.body,
    });

    const fault = { faultstring: "Down", detail: { errorcode: "steps.Failed" } };
    lab.tokenAnswers = [json(500, { fault })];
    const failed = await errorOf<ApiError>(ask(lab));
    expect(failed).toBeInstanceOf(ApiError);
    expect(failed).toMatchObject({ status: 500, body: { fault }, reason: "Internal Server Error" });
    expect(failed.message).toContain('"Down"');
  });

  it("refuses a missing, blank or other argument before anything is sent", async () => {
    const lab = await openLab();
    for (const clientSecret of [undefined, "", "  ", 7]) {
      const params = { grantType: "client_credentials", clientId: "x", clientSecret };
      const error = await errorOf<XiError>(callForToken(lab.exchange(), getAccesstoken, params));
      expect(error).toMatchObject({ code: "REQUEST_INVALID", outcome: "not-sent" });
      expect(error.fields.map((field) => field.path)).toEqual(["clientSecret"]);
    }
    expect(lab.tokenCalls).toHaveLength(0);
  });

  it("is also what the general call does for its operation", async () => {
    const lab = await openLab();
    const params = { grantType: "client_credentials", clientId: "x", clientSecret: "y-secret" };
    const { data } = await callOperation(lab.exchange(), getAccesstoken, params);
    expect(data).toMatchObject({ access_token: "t1" });
  });

  it("shows the address in no error, though fetch itself may put it in its own", async () => {
    const lab = await openLab();
    const fetch = (url: string): Promise<never> => {
      const cause = Object.assign(new Error(`could not reach ${url}`), { path: url, input: url });
      return Promise.reject(new TypeError(`error sending request for url (${url})`, { cause }));
    };
    const error = await errorOf(ask(lab, "typed-in-secret", { fetch }));
    expect(error).toBeInstanceOf(ConnectionError);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toContain("typed-in-secret");
    expect(shown).not.toContain("client_secret=t");
  });
});
