/**
 * What the official Node client does with right answers, whichever operation they are of. Each test
 * names a defect that somebody who moves from it to this toolkit will no longer meet.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAnswered, correlationId, sdk, startWorld } from "./world.mjs";

let world;
let who;

before(async () => {
  world = await startWorld();
  who = [world.customerNumber, world.countryCode];
  await world.logIn();
});
after(() => world.close());

const order = (customerOrderNumber, changes = {}) => ({
  customerOrderNumber,
  lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 1 }],
  ...changes,
});

/** Waits for the exchange of a call that nobody waits for. */
async function exchangeAfter(count) {
  while (world.exchanges.length <= count) await new Promise((resolve) => setImmediate(resolve));
  return world.exchanges[count];
}

test("a call that is awaited always rejects, even where an order was booked", async () => {
  const earlier = world.exchanges.length;
  const orders = new sdk.OrdersApi(world.client);
  await assert.rejects(
    async () => orders.postCreateorderV6(...who, correlationId, order("DEFECT-1"), {}),
    /\.end\(\) was called twice/,
  );
  assertAnswered(await exchangeAfter(earlier), 201);
  assert.equal(world.exchanges.length, earlier + 1);
  assert.equal(world.simulator.orders("DEFECT-1").length, 1);
});

test("whoever sends an order anew after that is refused by the API, because it was booked", async () => {
  const earlier = world.exchanges.length;
  const orders = new sdk.OrdersApi(world.client);
  const place = async () => orders.postCreateorderV6(...who, correlationId, order("DEFECT-2"), {});
  await assert.rejects(place);
  await exchangeAfter(earlier);
  await assert.rejects(place);
  assertAnswered(await exchangeAfter(earlier + 1), 400);
  assert.equal(world.simulator.orders("DEFECT-2").length, 1);
});

test('the text "false" becomes true in what is received', async () => {
  const { exchange, data } = await world.call(
    "ProductCatalogApi.getResellerV6Productdetail",
    "SIM003",
    ...who,
    correlationId,
    {},
  );
  assertAnswered(exchange, 200);
  assert.equal(exchange.answer.productAuthorized, "False");
  assert.equal(data.productAuthorized, true);
});

test('the text "false" becomes true in what is sent, so that goods are back-ordered that nobody wants later', async () => {
  const wanted = order("DEFECT-3", {
    acceptBackOrder: "false",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "DF4128", quantity: 1 }],
  });
  const model = sdk.OrderCreateRequest.constructFromObject(wanted);
  const { exchange } = await world.call(
    "OrdersApi.postCreateorderV6",
    ...who,
    correlationId,
    model,
    {},
  );
  assert.equal(exchange.body.acceptBackOrder, true);
  assertAnswered(exchange, 201);
  assert.equal(world.simulator.orders("DEFECT-3")[0].lines[0].backOrdered, 1);
});

test("members that the client does not know are left out of what is sent", async () => {
  const wanted = order("DEFECT-4", {
    lines: [
      { customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 1, specialBidNumber: "1" },
      { customerLineNumber: "2", customerPartNumber: "MY-CABLE-6", quantity: 1 },
    ],
  });
  const model = sdk.OrderCreateRequest.constructFromObject(wanted);
  const { exchange } = await world.call(
    "OrdersApi.postCreateorderV6",
    ...who,
    correlationId,
    model,
    {},
  );
  assert.equal(exchange.body.lines[0].specialBidNumber, "1");
  assert.ok(!("customerPartNumber" in exchange.body.lines[1]));
});

test("a day becomes a moment at midnight in UTC, which is the day before in America", async () => {
  const { exchange, data } = await world.call(
    "ProductCatalogApi.postPriceandavailability",
    true,
    true,
    ...who,
    correlationId,
    {
      priceAndAvailabilityRequest: {
        showAvailableDiscounts: true,
        products: [{ ingramPartNumber: "4A0036" }],
      },
    },
  );
  const day = exchange.answer[0].discounts[0].specialPricing[0].specialPricingEffectiveDate;
  assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
  const got = data[0].discounts[0].specialPricing[0].specialPricingEffectiveDate;
  assert.equal(got.toISOString(), `${day}T00:00:00.000Z`);
});

test("the days of an invoice search cannot be given as the API takes them: the call throws before it is sent", () => {
  const earlier = world.exchanges.length;
  const invoices = new sdk.InvoicesApi(world.client);
  for (const name of ["invoiceFromDate", "invoiceToDate"])
    assert.throws(
      () =>
        invoices.getResellersV6Invoicesearch("MyCompany", ...who, correlationId, {
          [name]: "2026-03-02",
        }),
      /param\.map is not a function/,
    );
  assert.equal(world.exchanges.length, earlier);
});

test("one value for a filter that takes several throws before the call is sent", () => {
  const earlier = world.exchanges.length;
  const orders = new sdk.OrdersApi(world.client);
  for (const name of ["orderStatusIn", "ingramOrderDateBt", "shipDateBt"])
    assert.throws(
      () => orders.getResellersV6Ordersearch(...who, correlationId, { [name]: "SHIPPED" }),
      /param\.map is not a function/,
    );
  assert.equal(world.exchanges.length, earlier);
});

test("the error of a refused token holds the secret", async () => {
  const { error, exchange } = await world.call(
    "AccesstokenApi.getAccesstoken",
    "client_credentials",
    "sim-client",
    "a-wrong-secret",
  );
  assert.ok(exchange.status === 400 || exchange.status === 401, String(exchange.status));
  assert.match(JSON.stringify(error), /a-wrong-secret/);
});

test("without a token a call is sent all the same, and refused by the API", async () => {
  const { application } = world.client.authentications;
  const { accessToken } = application;
  application.accessToken = undefined;
  try {
    const { error, exchange } = await world.call(
      "OrdersApi.getOrderdetailsV61",
      "20-RD128",
      ...who,
      correlationId,
      {},
    );
    assert.ok(!("authorization" in exchange.headers));
    assertAnswered(exchange, 401);
    assert.equal(error.status, 401);
  } finally {
    application.accessToken = accessToken;
  }
});

test("without a callback an error is not heard of at all", async () => {
  const earlier = world.exchanges.length;
  const unheard = [];
  const hear = (error) => unheard.push(error);
  process.on("uncaughtException", hear).on("unhandledRejection", hear);
  try {
    new sdk.OrdersApi(world.client).getOrderdetailsV61("20-NONE1", ...who, correlationId, {});
    assert.ok((await exchangeAfter(earlier)).status >= 400);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unheard, []);
  } finally {
    process.off("uncaughtException", hear).off("unhandledRejection", hear);
  }
});

test("an empty order number asks for another path, which the API does not have", async () => {
  const { exchange, error } = await world.call(
    "OrdersApi.getOrderdetailsV61",
    "",
    ...who,
    correlationId,
    {},
  );
  assert.equal(exchange.path, "/resellers/v6.1/orders/");
  assert.equal(exchange.status, 501);
  assert.equal(error.status, 501);
});

test("an order number of two dots cancels something else than an order", async () => {
  const { exchange } = await world.call(
    "OrdersApi.deleteOrdercancel",
    "..",
    ...who,
    correlationId,
    {},
  );
  assert.equal(`${exchange.method} ${exchange.path}`, "DELETE /resellers/v6/");
  assert.equal(exchange.status, 501);
});

test("the client names neither itself nor its version", async () => {
  const { exchange } = await world.call(
    "OrdersApi.getOrderdetailsV61",
    "20-RD128",
    ...who,
    correlationId,
    {},
  );
  assert.equal(exchange.headers["user-agent"], "OpenAPI-Generator/1.0.0/Javascript");
});

test("all resources share one client, so that the last token of any tenant is sent for all", () => {
  const first = new sdk.OrdersApi().apiClient;
  first.authentications.application.accessToken = "of the first tenant";
  const second = new sdk.QuotesApi().apiClient;
  second.authentications.application.accessToken = "of the second tenant";
  assert.equal(first.authentications.application.accessToken, "of the second tenant");
});

test("a catalog search that is called like its siblings sends the country as the correlation id", async () => {
  const { exchange, error } = await world.call(
    "ProductCatalogApi.getResellerV6Productsearch",
    ...who,
    correlationId,
    {},
  );
  assert.equal(exchange.headers["im-correlationid"], "US");
  assert.equal(exchange.headers["im-countrycode"], correlationId);
  assertAnswered(exchange, 400);
  assert.equal(error.status, 400);
});

test("the address of the production API bears the name of the test environment", () => {
  const [settings] = new sdk.ApiClient().hostSettings();
  assert.deepEqual(settings, {
    url: "https://api.ingrammicro.com:443",
    description: "Sandbox",
  });
});
