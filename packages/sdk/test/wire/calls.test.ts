import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { CallOptions } from "../../src/configuration.js";
import {
  AppNotApprovedError,
  BadRequestError,
  ConfigurationError,
  CustomerMismatchError,
  DuplicateOrderError,
  ForbiddenError,
  NotFoundError,
  NotOnHoldError,
  OutcomeUnknownError,
  RateLimitError,
  RequestInvalidError,
  ServiceError,
  type ApiError,
  type XiError,
} from "../../src/errors.js";
import {
  deleteOrdercancel,
  getResellerV6Productdetail,
  getResellerV6Productsearch,
  postCreateorderV6,
  putOrdermodify,
} from "../../src/generated/operations.js";
import { Exchange } from "../../src/transport/exchange.js";
import { callOperation, managedToken } from "../../src/transport/operations.js";
import { cut, errorOf, html, json, openLab, product, silence, type Lab } from "../support/lab.js";

const getProduct = (exchange: Exchange, options?: CallOptions) =>
  callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" }, options);
const order = {
  customerOrderNumber: "PO-77",
  endCustomerOrderNumber: "EC-1",
  notes: "Leave it with Jane Doe",
  shipToInfo: { contact: "Jane Doe", addressLine1: "1 Main Street", postalCode: "14221" },
  additionalAttributes: [
    { attributeName: "allowDuplicateCustomerOrderNumber", attributeValue: "false" },
    { attributeName: "govtEndUserData", attributeValue: "Jane Doe" },
  ],
  lines: [
    { customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: 2 },
    { customerLineNumber: "2", ingramPartNumber: "CD5678", quantity: 5 },
  ],
};
const placeOrder = (exchange: Exchange, options?: CallOptions) =>
  callOperation(exchange, postCreateorderV6, order, options);
const fault = (faultstring: string) => ({ fault: { faultstring } });
const errors = (message: string) => ({ errors: [{ message }] });

describe("what is sent", () => {
  it("carries the account of the settings, a fresh correlation id, and JSON", async () => {
    const lab = await openLab();
    lab.answers = [json(201, {})];
    const exchange = lab.exchange({ senderId: "Me", contact: "a@example.com" });
    const { response } = await placeOrder(exchange);
    const [seen] = lab.calls;
    expect(seen?.headers).toMatchObject({
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer t1",
      "im-customernumber": "20-222222",
      "im-countrycode": "US",
      "im-senderid": "Me",
      "im-correlationid": response.correlationId,
    });
    expect(response.correlationId).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.parse(seen?.body ?? "")).toEqual(order);
    expect((await placeOrder(exchange)).response.correlationId).not.toBe(response.correlationId);
  });

  it("carries one correlation id through all attempts of a call", async () => {
    const lab = await openLab();
    lab.answers = [cut, json(401, ""), json(200, product)];
    await getProduct(lab.exchange());
    expect(new Set(lab.calls.map((call) => call.headers["im-correlationid"])).size).toBe(1);
    expect(lab.calls).toHaveLength(3);
  });

  it("takes the options of the call before those of the client, and undefined for absent", async () => {
    const lab = await openLab();
    await getProduct(lab.exchange(), {
      customerNumber: "20-333333",
      countryCode: undefined,
      correlationId: "mine",
      headers: { "X-Extra": "1", Authorization: "Bearer stolen", "X-None": undefined },
    });
    expect(lab.calls[0]?.headers).toMatchObject({
      "im-customernumber": "20-333333",
      "im-countrycode": "US",
      "im-correlationid": "mine",
      "x-extra": "1",
      authorization: "Bearer t1",
    });
  });

  it("repeats the name of a list in the query and encodes what needs it", async () => {
    const lab = await openLab();
    lab.answers = [json(200, { catalog: [] })];
    const params = { keyword: ["usb c", "a&b=c"], pageSize: 5 };
    await callOperation(lab.exchange(), getResellerV6Productsearch, params);
    const url = new URL(lab.calls[0]?.url ?? "", lab.url);
    expect(url.searchParams.getAll("keyword")).toEqual(["usb c", "a&b=c"]);
    expect(url.pathname).toBe("/resellers/v6/catalog");
  });

  it("is nothing, when anything about the request cannot be right, and all of it is listed", async () => {
    const lab = await openLab();
    const error = await errorOf<XiError>(
      callOperation(
        lab.exchange(),
        getResellerV6Productdetail,
        { ingramPartNumber: ".." },
        {
          timeout: -1,
          maxRetries: 0.5,
          countryCode: "usa",
          headers: { "bad name": "x", ok: "a\nb" },
        },
      ),
    );
    expect(error).toBeInstanceOf(RequestInvalidError);
    expect(error).toMatchObject({ outcome: "not-sent", retryable: false, attempts: 0 });
    expect(error.fields.map((field) => field.path)).toEqual([
      "ingramPartNumber",
      "countryCode",
      "timeout",
      "maxRetries",
      "headers.bad name",
      "headers.ok",
    ]);
    expect(lab.calls.length + lab.tokenCalls.length).toBe(0);
  });

  it("is nothing without credentials, which are named", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({ clientId: undefined, clientSecret: undefined });
    for (const call of [getProduct(exchange), managedToken(exchange)]) {
      const error = await errorOf<XiError>(call);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toMatch(/XI_CLIENT_ID.*XI_CLIENT_SECRET/);
    }
  });
});

describe("the error of an answer", () => {
  it.each([
    [400, errors("No."), BadRequestError],
    [403, errors("No."), ForbiddenError],
    [404, errors("No."), NotFoundError],
    [500, errors("No."), ServiceError],
    [502, "", ServiceError],
    [401, fault("Invalid API call as no apiproduct match found"), AppNotApprovedError],
    [
      403,
      {
        fault: {
          faultstring: "x",
          detail: { errorcode: "a.InvalidAPICallAsNoApiProductMatchFound" },
        },
      },
      AppNotApprovedError,
    ],
    [
      401,
      {
        faultcode: "Server",
        faultstring: "Invalid customer number. It does not match the registered customer number.",
      },
      CustomerMismatchError,
    ],
    [
      500,
      {
        faultcode: "Server",
        faultstring: "Invalid customer number. It does not match the registered customer number.",
      },
      CustomerMismatchError,
    ],
    [400, errors("CUSTOMER-PO-EXISTS"), DuplicateOrderError],
    [
      400,
      errors("Order can not be modified. Order is not placed on Customer Hold"),
      NotOnHoldError,
    ],
    [400, errors("Order can not be deleted as the order is not no hold."), NotOnHoldError],
    [429, errors("too many requests"), RateLimitError],
  ])("of status %i and %j has its class", async (status, body, type) => {
    const lab = await openLab();
    lab.answers = [json(status, body)];
    const error = await errorOf<ApiError>(getProduct(lab.exchange({ maxRetries: 0 })));
    expect(Object.getPrototypeOf(error)).toBe(type.prototype);
    expect(error.status).toBe(status);
    expect(lab.tokenCalls).toHaveLength(1);
  });

  it("of 405 to a cancellation says that the order is not on hold", async () => {
    const lab = await openLab();
    lab.answers = [json(405, "")];
    const cancel = callOperation(lab.exchange(), deleteOrdercancel, { orderNumber: "20-1" });
    expect(await errorOf(cancel)).toBeInstanceOf(NotOnHoldError);
  });

  it("of 401 that only names the product match in its header is read there", async () => {
    const lab = await openLab();
    const challenge =
      'Bearer error_description="keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"';
    lab.answers = [json(401, "", { "www-authenticate": challenge })];
    expect(await errorOf(getProduct(lab.exchange()))).toBeInstanceOf(AppNotApprovedError);
  });

  it("says verb, path without values, status, the API's words, cause, next step and id", async () => {
    const lab = await openLab();
    lab.answers = [
      json(
        400,
        {
          errors: [
            {
              traceid: "T1",
              message: "  Bad part \n",
              fields: [{ field: "ingramPartNumber", value: "AB1234", message: "unknown " }],
            },
          ],
        },
        { "im-correlationid": "theirs" },
      ),
    ];
    const error = await errorOf<ApiError>(getProduct(lab.exchange(), { correlationId: "abc" }));
    expect(error.message).toBe(
      'GET /resellers/v6/catalog/details/{ingramPartNumber} answered 400: "Bad part". ' +
        "The API refused the request. Correct it as the text says. (correlation id abc)",
    );
    expect(error.fields).toEqual([
      { path: "ingramPartNumber", value: "AB1234", message: "unknown" },
    ]);
    expect(error).toMatchObject({
      operation: "get-reseller-v6-productdetail",
      reason: "Bad Request",
      attempts: 1,
      outcome: "rejected",
      retryable: false,
    });
    expect(error.headers["im-correlationid"]).toBe("theirs");
    expect(error.headers["connection"]).toBe("[redacted]");
    expect(error.response?.status).toBe(400);
  });

  it("has the stack of the caller, and no line of the library before it", async () => {
    const lab = await openLab();
    lab.answers = [json(404, "")];
    const askingForNothing = () => getProduct(lab.exchange());
    const { stack } = await errorOf(askingForNothing());
    const [head, first, second] = (stack ?? "").split("\n");
    expect(head).toMatch(/^NotFoundError: GET /);
    expect(first).toContain("getProduct");
    expect(second).toContain("askingForNothing");
  });
});

describe("an unknown outcome", () => {
  it("carries a ticket with what is needed to look the order up, and nothing personal", async () => {
    const lab = await openLab();
    lab.answers = [cut];
    const error = await errorOf<OutcomeUnknownError>(placeOrder(lab.exchange()));
    expect(JSON.parse(JSON.stringify(error.ticket))).toEqual(error.ticket);
    expect(error.ticket).toEqual({
      version: 1,
      operation: "post-createorder_v6",
      sentAt: lab.clock.now(),
      failedAt: lab.clock.now(),
      correlationId: error.correlationId,
      customerNumber: "20-222222",
      countryCode: "US",
      baseUrl: lab.url,
      keys: {
        customerOrderNumber: "PO-77",
        endCustomerOrderNumber: "EC-1",
        shipToInfo: { postalCode: "14221" },
        additionalAttributes: [order.additionalAttributes[0], {}],
        lines: order.lines,
      },
    });
    expect(inspect(error, { depth: 9 })).not.toContain("Jane");
  });

  it("shows the error behind it in inspect and in JSON", async () => {
    const lab = await openLab();
    lab.answers = [html(503, "Maintenance")];
    const error = await errorOf(placeOrder(lab.exchange()));
    expect(inspect(error)).toContain("[cause]: ServiceError");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      cause: { code: "SERVICE", status: 503, retryable: false },
    });
  });

  it("is what a changed order ends in too", async () => {
    const lab = await openLab();
    lab.answers = [cut];
    const change = callOperation(lab.exchange(), putOrdermodify, { orderNumber: "20-RD3QV" });
    const error = await errorOf<OutcomeUnknownError>(change);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.ticket.keys).toEqual({ orderNumber: "20-RD3QV" });
  });

  it("is not reached by an order that was refused before", async () => {
    const lab = await openLab();
    lab.answers = [json(429, "", { "retry-after": "1" }), json(400, errors("CUSTOMER-PO-EXISTS"))];
    const error = await errorOf(placeOrder(lab.exchange()));
    expect(error).toMatchObject({ code: "DUPLICATE_ORDER", outcome: "rejected", attempts: 2 });
  });
});

describe("an outage", () => {
  const fail = async (lab: Lab, exchange: Exchange, calls: number): Promise<number> => {
    const before = lab.calls.length;
    for (let call = 0; call < calls; call++) await errorOf(getProduct(exchange));
    return lab.calls.length - before;
  };

  it("is not multiplied: when the quota of retries is used up, calls are sent once", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    await managedToken(exchange);
    lab.answers = [json(503, "")];
    expect(await fail(lab, exchange, 60)).toBe(60 + 100);
    expect(await fail(lab, exchange, 5)).toBe(5);
    lab.answers = [json(200, product)];
    for (let call = 0; call < 5; call++) await getProduct(exchange);
    lab.answers = [json(503, "")];
    expect(await fail(lab, exchange, 2)).toBe(3);
  });

  it("of the rate limit does not draw on that quota", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({ limiter: false });
    lab.answers = [json(429, "", { "retry-after": "1" })];
    expect(await fail(lab, exchange, 120)).toBe(360);
  });
});

describe("the limiter", () => {
  it("learns from the answers and holds later calls back", async () => {
    const lab = await openLab();
    lab.answers = [json(200, product, { "x-ratelimit-limit": "2", "x-ratelimit-remaining": "1" })];
    const exchange = lab.exchange();
    for (let call = 0; call < 4; call++) await getProduct(exchange);
    expect(lab.clock.waits).toEqual([30_000, 30_000, 30_000]);
  });

  it("fails a call at once that cannot start within its budget, and says when it could", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({ limiter: { perMinute: 1 }, totalTimeout: 50_000 });
    const start = lab.clock.now();
    await getProduct(exchange);
    const error = await errorOf<RateLimitError>(getProduct(exchange));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, outcome: "not-sent", retryable: true, attempts: 0 });
    expect(lab.clock.waits).toEqual([]);
    expect(error.retryAt).toEqual(new Date(start + 60_000));
  });

  it("can be shared, and hears of every refusal", async () => {
    const lab = await openLab();
    const heard: object[] = [];
    const asked: unknown[] = [];
    const limiter = {
      acquire: (group: string, lane: string) => {
        asked.push([group, lane]);
        return undefined;
      },
      observe: (_group: string, report: object) => void heard.push(report),
    };
    lab.answers = [json(429, "", { "retry-after": "2", "x-ratelimit-limit": "60" }), json(201, {})];
    const start = lab.clock.now();
    await placeOrder(lab.exchange({ limiter }));
    expect(asked).toEqual([
      ["orders", "order"],
      ["orders", "order"],
    ]);
    expect(heard).toMatchObject([{ limit: 60, refused: { retryAt: start + 2_000 } }]);
    await getProduct(lab.exchange({ limiter }), { lane: "bulk" });
    expect(asked.at(-1)).toEqual(["catalog", "bulk"]);
  });

  it("that fails is told of, and the call goes on", async () => {
    const lab = await openLab();
    const fail = (): never => {
      throw new Error("down");
    };
    lab.answers = [json(200, product, { "x-ratelimit-limit": "60" })];
    await getProduct(lab.exchange({ limiter: { acquire: fail, observe: fail } }));
    const messages = lab.events.filter((event) => event.type === "warning");
    expect(messages.map((event) => event.message)).toEqual([
      "The limiter failed: Error: down",
      "The limiter failed: Error: down",
    ]);
  });

  it("is held to the total budget", async () => {
    const lab = await openLab();
    const limiter = {
      acquire: () => new Promise<undefined>(() => undefined),
      observe: () => undefined,
    };
    const error = await errorOf(getProduct(lab.exchange({ limiter }), { totalTimeout: 20 }));
    expect(error).toMatchObject({ code: "TIMEOUT", outcome: "not-sent", attempts: 0 });
  });

  it("is left out with false", async () => {
    const lab = await openLab();
    lab.answers = [json(200, product, { "x-ratelimit-limit": "1", "x-ratelimit-remaining": "0" })];
    const exchange = lab.exchange({ limiter: false });
    for (let call = 0; call < 3; call++) await getProduct(exchange);
    expect(lab.clock.waits).toEqual([]);
  });
});

describe("an exchange", () => {
  it("shares token, limits and quota with one that is made from it", async () => {
    const lab = await openLab();
    const first = lab.exchange({ limiter: { perMinute: 1 } });
    await getProduct(first);
    const second = new Exchange(first.settings, first);
    await getProduct(second);
    expect(lab.tokenCalls).toHaveLength(1);
    expect(lab.clock.waits).toHaveLength(1);
  });

  it("that is closed ends what is under way and refuses the rest", async () => {
    const lab = await openLab();
    lab.answers = [silence];
    const exchange = lab.exchange();
    const calls = [errorOf(getProduct(exchange)), errorOf(placeOrder(exchange))];
    while (lab.calls.length < 2) await new Promise((resolve) => setImmediate(resolve));
    exchange.close();
    expect((await Promise.all(calls)).map((error) => (error as XiError).code)).toEqual([
      "ABORTED",
      "OUTCOME_UNKNOWN",
    ]);
    expect(await errorOf(getProduct(exchange))).toMatchObject({
      code: "ABORTED",
      outcome: "not-sent",
    });
    expect(lab.calls).toHaveLength(2);
  });

  it("reads its settings at each call", async () => {
    const lab = await openLab();
    const [first, second] = [lab.exchange(), lab.exchange({ customerNumber: "20-333333" })];
    let settings = first.settings();
    const exchange = new Exchange(() => settings);
    await getProduct(exchange);
    settings = second.settings();
    await getProduct(exchange);
    expect(lab.calls.map((call) => call.headers["im-customernumber"])).toEqual([
      "20-222222",
      "20-333333",
    ]);
  });
});
