/**
 * How the installed SDK must behave. The loaders (esm.mjs, cjs.cjs, interop.mjs) hand the module in,
 * so that the same cases run for every module system and runtime.
 */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";

const account = {
  clientId: "packed-id",
  clientSecret: "packed-secret",
  customerNumber: "20-222222",
  countryCode: "US",
};

/** @returns the client that most cases use, against the server of the test run. */
const client = ({ XiClient }, options = {}) =>
  new XiClient({ ...account, environment: process.env.PACKED_URL, ...options });

const seen = async () => (await fetch(`${process.env.PACKED_URL}/_seen`)).json();

/** What both module systems must do, and every Node. */
const cases = {
  async "the documented token call answers, and refuses a wrong secret with an ApiException"({
    AccesstokenApi,
    ApiClient,
    ApiException,
    Configuration,
  }) {
    const apiClient = new ApiClient(new Configuration({ host: process.env.PACKED_URL }));
    const api = new AccesstokenApi(apiClient);
    const token = await api.getAccesstoken("client_credentials", "packed-id", "packed-secret");
    assert.equal(token.access_token, "packed-token");
    assert.equal(token.expires_in, "86399");
    const error = await failureOf(api.getAccesstoken("client_credentials", "packed-id", "wrong"));
    assert.ok(error instanceof ApiException);
    assert.equal(error.status, 400);
    assert.match(error.message, /not known here/);
    await apiClient.close();
  },

  async "a search reads every page and drops the row that came twice"(sdk) {
    const xi = client(sdk);
    const found = [];
    for await (const { ingramPartNumber } of xi.catalog.search({ keyword: ["packed"] })) {
      found.push(ingramPartNumber);
    }
    assert.deepEqual(found, ["PK0001", "PK0002", "PK0003"]);
  },

  async "twenty calls at once ask for one token"(sdk) {
    const token = "POST /oauth/oauth20/token";
    const before = (await seen())[token] ?? 0;
    const xi = client(sdk);
    await Promise.all(Array.from({ length: 20 }, () => xi.catalog.search({ pageNumber: 1 })));
    assert.equal((await seen())[token] - before, 1);
  },

  async "an answer has the declared types, and raw has the wire's"(sdk) {
    const xi = client(sdk);
    const { data, response } = await xi.orders
      .create({ customerOrderNumber: "PO-1", lines: [line] })
      .withResponse();
    assert.equal(response.status, 201);
    assert.equal(data.purchaseOrderTotal, 12.5);
    assert.equal(data.orders[0].ingramOrderNumber, "4012345678");
    assert.equal(response.raw.purchaseOrderTotal, "12.50");
  },

  async "an order whose answer is lost is sent once and says so"(sdk) {
    const orders = "POST /resellers/v6/orders";
    const before = (await seen())[orders] ?? 0;
    const xi = client(sdk);
    const error = await failureOf(
      xi.orders.create({ customerOrderNumber: "PO-CUT", lines: [line] }),
    );
    assert.ok(error instanceof sdk.OutcomeUnknownError, String(error));
    assert.ok(error instanceof sdk.XiError);
    assert.equal(error.outcome, "unknown");
    assert.equal(error.retryable, false);
    assert.equal((await seen())[orders] - before, 1);
  },

  async "a number that is not known is a NotFoundError with the API's words"(sdk) {
    const xi = client(sdk);
    const error = await failureOf(xi.orders.get("20-NONE1"));
    assert.ok(error instanceof sdk.NotFoundError, String(error));
    assert.ok(error instanceof sdk.ApiError);
    assert.equal(error.status, 404);
    assert.match(error.message, /Nothing is known by that number/);
  },

  async "a request that cannot be right is refused before anything is sent"(sdk) {
    const before = await seen();
    const xi = client(sdk);
    const error = await failureOf(xi.orders.create({ lines: [line] }));
    assert.ok(error instanceof sdk.RequestInvalidError, String(error));
    assert.deepEqual(await seen(), before);
  },

  async "close() ends what is under way, so that nothing keeps the process alive"({
    AbortedError,
    ApiClient,
    Configuration,
    OrdersApi,
  }) {
    const apiClient = new ApiClient(
      new Configuration({ ...account, environment: process.env.PACKED_URL }),
    );
    const stalled = failureOf(
      new OrdersApi(apiClient).getOrderdetailsV61({ ordernumber: "20-STALL" }),
    );
    while (!(await seen())["GET /resellers/v6.1/orders/20-STALL"]) continue;
    await apiClient.close();
    assert.ok((await stalled) instanceof AbortedError);
  },

  async "the transport for Node says what it needs, where undici is not installed"(
    { ConfigurationError, ...sdk },
    _webhooks,
    { createNodeFetch },
  ) {
    const xi = client(sdk, { fetch: createNodeFetch() });
    const error = await failureOf(xi.orders.get("20-NONE1"));
    assert.ok(error instanceof ConfigurationError, String(error));
    assert.match(error.message, /npm install undici@7/);
  },

  async "a webhook is verified and read without the client"(sdk, { parseEvent, verifySignature }) {
    const signature = createHmac("sha512", "hook-key").update("event-1").digest("base64");
    const given = { eventId: "event-1", signature, secret: "hook-key" };
    assert.equal(await verifySignature(given), true);
    assert.equal(await verifySignature({ ...given, eventId: "event-2" }), false);
    const [event] = parseEvent(
      JSON.stringify({
        topic: "resellers/catalog",
        event: "im::updated",
        eventId: "event-1",
        resource: [{ eventType: "IM::STOCK_UPDATE", totalAvailability: "120" }],
      }),
    );
    assert.equal(event.eventId, "event-1");
    assert.equal(event.resource[0].totalAvailability, 120);
  },
};

/** A line that order create accepts. */
const line = { customerLineNumber: "1", ingramPartNumber: "PK0001", quantity: 1 };

/** Runs every case and says which failed; the process ends by itself when nothing is left open. */
export async function run(sdk, webhooks, node) {
  for (const [name, test] of Object.entries(cases)) {
    try {
      await test(sdk, webhooks, node);
    } catch (error) {
      process.exitCode = 1;
      console.error(`not ok: ${name}\n${error?.stack ?? error}`);
    }
  }
  console.log(`${Object.keys(cases).length} cases`);
}

export async function failureOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: "the call was expected to fail" });
}
