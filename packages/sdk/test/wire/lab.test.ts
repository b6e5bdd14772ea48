import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  AbortedError,
  type ApiError,
  ConnectionError,
  DecodeError,
  OutcomeUnknownError,
  RateLimitError,
  ServiceError,
  TimeoutError,
  UnauthorizedError,
  type XiError,
} from "../../src/errors.js";
import {
  deleteOrdercancel,
  getResellerV6Productdetail,
  postCreateorderV6,
  postPriceandavailability,
} from "../../src/generated/operations.js";
import type { SignalLike } from "../../src/platform.js";
import type { Exchange } from "../../src/transport/exchange.js";
import { callOperation } from "../../src/transport/operations.js";
import { cut, errorOf, html, json, openLab, product, silence, stall } from "../support/lab.js";

const order = {
  customerOrderNumber: "PO-77",
  lines: [{ customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: "2" }],
};
const placeOrder = (exchange: Exchange, options = {}) =>
  callOperation(exchange, postCreateorderV6, order, options);
const getProduct = (exchange: Exchange, options = {}) =>
  callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" }, options);
const getPrices = (exchange: Exchange, options = {}) =>
  callOperation(
    exchange,
    postPriceandavailability,
    { products: [{ ingramPartNumber: "AB1234" }] },
    options,
  );

describe("an answer that is cut off", () => {
  it("sends an order once when the server reads it and cuts the connection", async () => {
    const lab = await openLab();
    lab.answers = [cut];
    const error = await errorOf<OutcomeUnknownError>(placeOrder(lab.exchange()));
    expect(lab.calls).toHaveLength(1);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "unknown", retryable: false, attempts: 1 });
  });

  it("repeats a price request, which is a POST without effect, until it is answered", async () => {
    const lab = await openLab();
    lab.answers = [cut, cut, json(200, [])];
    const { response } = await getPrices(lab.exchange());
    expect(lab.calls.map((call) => call.method)).toEqual(["POST", "POST", "POST"]);
    expect(response.attempts).toBe(3);
  });

  it("repeats a cancellation, which may be carried out twice", async () => {
    const lab = await openLab();
    lab.answers = [cut, json(200, "")];
    const cancelled = callOperation(lab.exchange(), deleteOrdercancel, { orderNumber: "20-1" });
    expect((await cancelled).data).toBeUndefined();
    expect(lab.calls).toHaveLength(2);
  });

  it("keeps the outcome open when a cancellation is refused after an attempt without an answer", async () => {
    const lab = await openLab();
    lab.answers = [cut, json(404, { errors: [{ message: "Order not found." }] })];
    const cancelled = callOperation(lab.exchange(), deleteOrdercancel, { orderNumber: "20-1" });
    expect(await errorOf(cancelled)).toMatchObject({ code: "NOT_FOUND", outcome: "unknown" });
  });

  it("gives up after maxRetries repetitions", async () => {
    const lab = await openLab();
    lab.answers = [cut];
    const error = await errorOf<XiError>(getProduct(lab.exchange({ maxRetries: 4 })));
    expect(lab.calls).toHaveLength(5);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 5, outcome: "unknown", retryable: true });
  });

  it("repeats a read whose body breaks off", async () => {
    const lab = await openLab();
    lab.answers = [
      (response) => {
        void stall()(response, lab.calls[0] as never);
        setImmediate(() => response.socket?.destroy());
      },
      json(200, product),
    ];
    expect((await getProduct(lab.exchange())).data).toMatchObject(product);
  });
});

describe("a server that does not answer", () => {
  it("sends an order once when it is never answered", async () => {
    const lab = await openLab();
    lab.answers = [silence];
    const error = await errorOf<OutcomeUnknownError>(placeOrder(lab.exchange(), { timeout: 50 }));
    expect(lab.calls).toHaveLength(1);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  it("ends at the attempt's timeout when a body stalls", async () => {
    const lab = await openLab();
    lab.answers = [stall()];
    const call = getProduct(lab.exchange(), { timeout: 50, maxRetries: 0 });
    expect(await errorOf(call)).toBeInstanceOf(TimeoutError);
  });

  it("ends at the total budget when a body stalls", async () => {
    const lab = await openLab();
    lab.answers = [stall()];
    const call = getProduct(lab.exchange(), { totalTimeout: 50 });
    expect(await errorOf(call)).toBeInstanceOf(TimeoutError);
    expect(lab.calls).toHaveLength(1);
  });

  it("takes a stalled body of an order for an unknown outcome", async () => {
    const lab = await openLab();
    lab.answers = [stall(201)];
    const error = await errorOf<OutcomeUnknownError>(placeOrder(lab.exchange(), { timeout: 50 }));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  it("keeps a refusal a refusal when its body stalls", async () => {
    const lab = await openLab();
    lab.answers = [stall(400)];
    const error = await errorOf(placeOrder(lab.exchange(), { timeout: 50 }));
    expect(error).toMatchObject({ code: "BAD_REQUEST", outcome: "rejected" });
  });

  it("holds a fetch that does not know signals to the timeout", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({
      accessToken: "given",
      fetch: () => new Promise(() => undefined),
    });
    const call = getProduct(exchange, { timeout: 20, maxRetries: 0 });
    expect(await errorOf(call)).toBeInstanceOf(TimeoutError);
  });

  it("cancels the body of an answer that comes after the time", async () => {
    const lab = await openLab();
    let isCancelled = false;
    let answer: (response: Response) => void = () => undefined;
    const exchange = lab.exchange({
      accessToken: "given",
      fetch: () => new Promise((resolve) => (answer = resolve)),
    });
    const call = errorOf(getProduct(exchange, { timeout: 20, maxRetries: 0 }));
    expect(await call).toBeInstanceOf(TimeoutError);
    const cancel = (): void => void (isCancelled = true);
    answer(new Response(new ReadableStream({ cancel })));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isCancelled).toBe(true);
  });
});

describe("a rate limit", () => {
  it("waits for as long as Retry-After says", async () => {
    const lab = await openLab();
    lab.answers = [json(429, {}, { "retry-after": "2" }), json(200, product)];
    await getProduct(lab.exchange());
    expect(lab.clock.waits).toEqual([2_000]);
    expect(lab.calls).toHaveLength(2);
  });

  it("waits with an order too: a 429 is a definite refusal", async () => {
    const lab = await openLab();
    lab.answers = [
      json(429, {}, { "retry-after": "2" }),
      json(201, { customerOrderNumber: "PO-77" }),
    ];
    expect((await placeOrder(lab.exchange())).data).toEqual({ customerOrderNumber: "PO-77" });
    expect(lab.calls).toHaveLength(2);
  });

  it("fails at once and names the time when Retry-After is an hour", async () => {
    const lab = await openLab();
    lab.answers = [json(429, {}, { "retry-after": "3600" })];
    const start = lab.clock.now();
    const error = await errorOf<RateLimitError>(getProduct(lab.exchange({ totalTimeout: 1e8 })));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.retryAt).toEqual(new Date(start + 3_600_000));
    expect(error).toMatchObject({ status: 429, outcome: "rejected", retryable: true });
    expect(lab.clock.waits).toEqual([]);
  });

  it("does not sleep beyond the total budget", async () => {
    const lab = await openLab();
    lab.answers = [json(429, {}, { "retry-after": "60" })];
    const error = await errorOf(getProduct(lab.exchange(), { totalTimeout: 59_000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(lab.clock.waits).toEqual([]);
  });

  it("waits for the reset, in milliseconds as it comes live, when there is no Retry-After", async () => {
    const lab = await openLab();
    const reset = String(lab.clock.now() + 7_000);
    lab.answers = [json(429, {}, { "x-ratelimit-reset": reset }), json(200, product)];
    await getProduct(lab.exchange({ limiter: false }));
    expect(lab.clock.waits).toEqual([7_000]);
  });

  it.each([
    [400, { errors: [{ message: "The quota limit exceeds for calls on your API app." }] }],
    [403, { errors: [{ message: "Quote limit violation - Number of request limit exceeded." }] }],
    [
      401,
      { fault: { faultstring: "x", detail: { errorcode: "policies.ratelimit.QuotaViolation" } } },
    ],
    [400, { errors: [{ field: null, message: "too many requests" }] }],
  ])("takes a quota text under status %i for a rate limit", async (status, body) => {
    const lab = await openLab();
    lab.answers = [json(status, body, { "retry-after": "1" }), json(200, product)];
    await getProduct(lab.exchange());
    expect(lab.clock.waits).toEqual([1_000]);
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("takes an exceeded credit limit for a bad request", async () => {
    const lab = await openLab();
    lab.answers = [json(400, { errors: [{ message: "Credit limit violation" }] })];
    expect(await errorOf(placeOrder(lab.exchange()))).toMatchObject({ code: "BAD_REQUEST" });
    expect(lab.calls).toHaveLength(1);
  });

  it("says to come back after a minute when a 429 says nothing", async () => {
    const lab = await openLab();
    lab.answers = [json(429, "")];
    const error = await errorOf<RateLimitError>(getProduct(lab.exchange()));
    expect(error.retryAt.getTime()).toBe(lab.clock.now() + 60_000);
  });
});

describe("abort", () => {
  it("sends nothing when the signal has aborted before", async () => {
    const lab = await openLab();
    const error = await errorOf<XiError>(
      getProduct(lab.exchange(), { signal: AbortSignal.abort() }),
    );
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ outcome: "not-sent", attempts: 0 });
    expect(lab.calls.length + lab.tokenCalls.length).toBe(0);
  });

  it("ends a back-off at once", async () => {
    const lab = await openLab();
    lab.clock.runs = false;
    lab.answers = [json(503, "", { "retry-after": "30" })];
    const controller = new AbortController();
    const call = errorOf<XiError>(getProduct(lab.exchange(), { signal: controller.signal }));
    while (lab.clock.sleepers === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort(new Error("no longer needed"));
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect((error.cause as Error).message).toBe("no longer needed");
    expect(lab.clock.sleepers).toBe(0);
    expect(lab.calls).toHaveLength(1);
  });

  it("ends a wait for the limiter at once, and gives the place back", async () => {
    const lab = await openLab();
    lab.clock.runs = false;
    const exchange = lab.exchange({ limiter: { perMinute: 1 } });
    await getProduct(exchange);
    const controller = new AbortController();
    const call = errorOf(getProduct(exchange, { signal: controller.signal }));
    while (lab.clock.sleepers === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    expect(await call).toMatchObject({ code: "ABORTED", outcome: "not-sent" });
    expect(lab.clock.sleepers).toBe(0);
    const next = getProduct(exchange);
    while (lab.clock.sleepers === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    lab.clock.advance(60_000);
    expect((await next).response.attempts).toBe(1);
  });

  it("ends a wait for the token, and leaves the request for it to the others", async () => {
    const lab = await openLab();
    let release: () => void = () => undefined;
    lab.tokenAnswers = [
      (response) => {
        release = () => void json(200, { access_token: "t1" })(response, {} as never);
      },
    ];
    const exchange = lab.exchange();
    const controller = new AbortController();
    const first = errorOf(getProduct(exchange, { signal: controller.signal }));
    while (lab.tokenCalls.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const second = getProduct(exchange);
    controller.abort();
    expect(await first).toMatchObject({ code: "ABORTED", outcome: "not-sent", attempts: 0 });
    release();
    expect((await second).data).toMatchObject(product);
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("leaves the outcome of an order open once it was sent", async () => {
    const lab = await openLab();
    const controller = new AbortController();
    lab.answers = [() => controller.abort()];
    const call = placeOrder(lab.exchange(), { signal: controller.signal });
    const error = await errorOf<OutcomeUnknownError>(call);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(AbortedError);
  });

  it("does not repeat a read that the caller ended while it was under way", async () => {
    const lab = await openLab();
    const controller = new AbortController();
    lab.answers = [() => controller.abort(), json(200, product)];
    const call = getProduct(lab.exchange(), { signal: controller.signal });
    expect(await errorOf(call)).toMatchObject({ code: "ABORTED", retryable: false });
    expect(lab.calls).toHaveLength(1);
  });

  it("leaves no listener after 50 calls on one signal, and never more than one during them", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    const { signal } = new AbortController();
    let most = 0;
    const counted: SignalLike = {
      get aborted() {
        return signal.aborted;
      },
      addEventListener: (type, listener) => {
        signal.addEventListener(type, listener);
        most = Math.max(most, getEventListeners(signal, "abort").length);
      },
      removeEventListener: (type, listener) => signal.removeEventListener(type, listener),
    };
    await Promise.all(Array.from({ length: 50 }, () => getProduct(exchange, { signal: counted })));
    expect(most).toBe(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("the managed token", () => {
  it("is asked for once by 50 calls that start together", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    await Promise.all(Array.from({ length: 50 }, () => getProduct(exchange)));
    expect(lab.tokenCalls).toHaveLength(1);
    expect(lab.calls).toHaveLength(50);
  });

  it.each([
    [50, 0],
    [200, 0],
    [50, 60],
    [200, 60],
  ])(
    "is asked for once more when %i calls meet a revoked one, their 401s spread over %i ms",
    async (count, spread) => {
      const lab = await openLab();
      const exchange = lab.exchange();
      await getProduct(exchange);
      lab.answers = [
        (response, seen) => {
          const isRevoked = seen.headers.authorization === "Bearer t1";
          const answer = isRevoked
            ? json(401, { fault: { faultstring: "Access Token expired" } })
            : json(200, product);
          setTimeout(() => void answer(response, seen), isRevoked ? Math.random() * spread : 0);
        },
      ];
      await Promise.all(Array.from({ length: count }, () => getProduct(exchange)));
      expect(lab.tokenCalls).toHaveLength(2);
      expect(lab.calls).toHaveLength(1 + 2 * count);
    },
  );

  it("is not asked for again by a straggler whose 401 comes after the new token", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    await getProduct(exchange);
    const late: (() => void)[] = [];
    lab.answers = [
      (response, seen) => {
        if (seen.headers.authorization !== "Bearer t1") return json(200, product)(response, seen);
        const refuse = (): void => void json(401, "")(response, seen);
        if (lab.calls.length === 2) late.push(refuse);
        else refuse();
      },
    ];
    const straggler = getProduct(exchange);
    while (late.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await getProduct(exchange);
    expect(lab.tokenCalls).toHaveLength(2);
    late[0]?.();
    expect((await straggler).response.attempts).toBe(2);
    expect(lab.tokenCalls).toHaveLength(2);
  });

  it("is replaced once, and the call fails when the fresh one is refused too", async () => {
    const lab = await openLab();
    lab.answers = [json(401, { fault: { faultstring: "Invalid access token" } })];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(lab.calls).toHaveLength(2);
    expect(lab.tokenCalls).toHaveLength(2);
  });

  it("replays an order after a 401, which is a definite refusal, without a wait", async () => {
    const lab = await openLab();
    lab.answers = [json(401, ""), json(201, { customerOrderNumber: "PO-77" })];
    const { response } = await placeOrder(lab.exchange(), { maxRetries: 0 });
    expect(response.attempts).toBe(2);
    expect(lab.clock.waits).toEqual([]);
  });
});

describe("an answer in place of the API's", () => {
  it("shows the title of an HTML error page under its status, and nothing else of it", async () => {
    const lab = await openLab();
    lab.answers = [html(502, "Bad Gateway")];
    const error = await errorOf<ApiError>(getProduct(lab.exchange({ maxRetries: 0 })));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.status).toBe(502);
    expect(error.message).toContain("Bad Gateway");
    expect(inspect(error)).not.toMatch(/<|oops/);
  });

  it("repeats a read that an HTML page answers with 200, and names JSON and the title at the end", async () => {
    const lab = await openLab();
    lab.answers = [html(200, "Please log in")];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatch(/answered 200.*JSON.*Please log in/);
    expect(inspect(error)).not.toMatch(/<html|oops/);
    expect(lab.calls).toHaveLength(3);
  });

  it("takes an HTML page for the answer to an order for an unknown outcome", async () => {
    const lab = await openLab();
    lab.answers = [html(200, "Please log in")];
    const error = await errorOf(placeOrder(lab.exchange()));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(lab.calls).toHaveLength(1);
  });
});

describe("a connection that cannot be made", () => {
  it("is tried again for an order too, because nothing has left", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({ accessToken: "given", environment: "http://127.0.0.1:59999" });
    const error = await errorOf<XiError>(placeOrder(exchange));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "not-sent", retryable: true, attempts: 3 });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).not.toContain("fetch failed");
  });

  it("names a host that does not exist", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({
      accessToken: "given",
      environment: "https://api.invalid",
      maxRetries: 0,
    });
    const error = await errorOf(placeOrder(exchange));
    expect(error).toMatchObject({ code: "CONNECTION", outcome: "not-sent" });
  });

  it("takes a plain server where TLS was expected for never sent", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({
      accessToken: "given",
      environment: lab.url.replace("http:", "https:"),
      maxRetries: 0,
    });
    const error = await errorOf(placeOrder(exchange));
    expect(error).toMatchObject({ code: "CONNECTION", outcome: "not-sent" });
  });
});
