/**
 * Calls every operation that the official Node client has. The exchange has to be right in each
 * case; where that client loses something of a right answer, the test says what.
 */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import {
  assertAnswered,
  assertAsked,
  contact,
  correlationId,
  lostOf,
  sdk,
  startWorld,
} from "./world.mjs";

const sender = { iMSenderID: "MyCompany" };
const sent = { "im-senderid": "MyCompany" };
const application = "MyCompany";

let world;
let who;

before(async () => {
  world = await startWorld();
  who = [world.customerNumber, world.countryCode];
});
after(() => world.close());

/** Asserts that these members of the answer did not reach the caller. */
const assertLoses = ({ error, exchange, data }, ...paths) => {
  assert.equal(error, null);
  const lost = lostOf(exchange.answer, data);
  for (const path of paths)
    assert.ok(lost.includes(path), `${path} is not among ${lost.join(", ")}`);
};

/** Asserts that the whole answer reached the caller. */
const assertWhole = ({ error, exchange, data }) => {
  assert.equal(error, null);
  assert.notEqual(exchange.answer, undefined);
  assert.deepEqual(lostOf(exchange.answer, data), []);
};

/** Asserts that nothing of the answer reached the caller, and no error either. */
const assertArrivesEmpty = ({ error, data }) => {
  assert.equal(error, null);
  assert.deepEqual(Object.values(data), []);
};

/** Asserts that the client reports a failure, though the API performed the call. */
const assertFailsOnSuccess = ({ error, data, exchange }, message) => {
  assert.ok(exchange.status < 300);
  assert.equal(error?.message, message);
  assert.equal(data, null);
};

const line = (ingramPartNumber, quantity = 1) => ({
  customerLineNumber: "1",
  ingramPartNumber,
  quantity,
});

/** Books an order past the client's opinion of it. @returns its number */
async function booked(customerOrderNumber, changes = {}) {
  const { exchange } = await world.call(
    "OrdersApi.postCreateorderV6",
    ...who,
    correlationId,
    { customerOrderNumber, lines: [line("SIM001", 2)], ...changes },
    {},
  );
  assertAnswered(exchange, 201);
  return exchange.answer.orders[0].ingramOrderNumber;
}

const onHold = {
  additionalAttributes: [{ attributeName: "allowOrderOnCustomerHold", attributeValue: "true" }],
};

test("a token is asked for with the secret in the query, and given", async () => {
  const outcome = await world.logIn();
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/oauth/oauth20/token",
    query: [
      ["grant_type", "client_credentials"],
      ["client_id", "sim-client"],
      ["client_secret", "sim-secret"],
    ],
    bare: true,
  });
  assertAnswered(outcome.exchange, 200);
  assertWhole(outcome);
});

test("a catalog search hands over what the API found", async () => {
  const outcome = await world.call(
    "ProductCatalogApi.getResellerV6Productsearch",
    world.customerNumber,
    correlationId,
    world.countryCode,
    { pageSize: 3, pageNumber: 1, keyword: ["cable", "black"], type: "IM::physical", ...sender },
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/catalog",
    query: [
      ["pageSize", "3"],
      ["pageNumber", "1"],
      ["keyword", "cable"],
      ["keyword", "black"],
      ["type", "IM::physical"],
    ],
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.data.catalog.length, 3);
  assertWhole(outcome);
});

test("a search for subscriptions hands over what the API found", async () => {
  const outcome = await world.call(
    "ProductCatalogApi.getResellerV6Productsearch",
    world.customerNumber,
    correlationId,
    world.countryCode,
    { pageSize: 2, type: "IM::subscription" },
  );
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.data.subscriptionCatalog.length, 2);
  assertWhole(outcome);
});

test("product details lose the members that the client knows in another letter case, and a flag", async () => {
  const outcome = await world.call(
    "ProductCatalogApi.getResellerV6Productdetail",
    "6YE881",
    ...who,
    correlationId,
    sender,
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/catalog/details/6YE881",
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  assertLoses(
    outcome,
    "productSubCategory",
    "indicators.hasReturnLimits",
    "indicators.isBackOrderAllowed",
  );
});

test("details of a plan hand over the subscription", async () => {
  const outcome = await world.call(
    "ProductCatalogApi.getResellerV6Productdetailcmp",
    ...who,
    correlationId,
    { planId: "430101" },
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/catalog/details",
    query: [["planId", "430101"]],
  });
  assertAnswered(outcome.exchange, 200);
  assertWhole(outcome);
});

test("price and availability lose the number of a special bid, which nobody can order by then", async () => {
  const body = {
    showAvailableDiscounts: true,
    products: [
      { ingramPartNumber: "4A0036", quantityRequested: 10 },
      { vendorPartNumber: "NO-6YE881" },
      { ingramPartNumber: "ZZ0001" },
      { planID: "430101" },
    ],
  };
  const outcome = await world.call(
    "ProductCatalogApi.postPriceandavailability",
    true,
    true,
    ...who,
    correlationId,
    { includeProductAttributes: true, priceAndAvailabilityRequest: body, ...sender },
  );
  assertAsked(outcome.exchange, {
    method: "POST",
    path: "/resellers/v6/catalog/priceandavailability",
    query: [
      ["includeAvailability", "true"],
      ["includePricing", "true"],
      ["includeProductAttributes", "true"],
    ],
    headers: sent,
    body,
  });
  assertAnswered(outcome.exchange, 207);
  assert.equal(outcome.data.length, 4);
  assertLoses(outcome, "[].discounts[].specialPricing[].specialBidNumber");
});

test("a freight estimate hands over what the API reckoned", async () => {
  const body = {
    billToAddressId: "000",
    shipToAddressId: "200",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "2" }],
  };
  const outcome = await world.call(
    "FreightEstimateApi.postFreightestimate",
    ...who,
    correlationId,
    contact,
    { freightRequest: body, ...sender },
  );
  assertAsked(outcome.exchange, {
    method: "POST",
    path: "/resellers/v6/freightestimate",
    headers: { "im-customercontact": contact, ...sent },
    body,
  });
  assertAnswered(outcome.exchange, 200);
  assertWhole(outcome);
});

test("a quote search hands over what the API found", async () => {
  const outcome = await world.call("QuotesApi.getQuotessearchV6", ...who, contact, correlationId, {
    pageSize: 2,
    sortBy: "quoteNumber",
    sortingOrder: "desc",
    ...sender,
  });
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/quotes/search",
    query: [
      ["pageSize", "2"],
      ["sortBy", "quoteNumber"],
      ["sortingOrder", "desc"],
    ],
    headers: { "im-customercontact": contact, ...sent },
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.data.quotes.length, 2);
  assertWhole(outcome);
});

test("quote details hand over the quote, and its validation loses what the vendor wants of every second line", async () => {
  const search = await world.call("QuotesApi.getQuotessearchV6", ...who, contact, correlationId, {
    status: "Ready To Order",
  });
  const [{ quoteNumber }] = search.exchange.answer.quotes;

  const details = await world.call(
    "QuotesApi.getResellersV6Quotes",
    ...who,
    correlationId,
    quoteNumber,
    sender,
  );
  assertAsked(details.exchange, {
    method: "GET",
    path: `/resellers/v6/quotes/${quoteNumber}`,
    headers: sent,
  });
  assertAnswered(details.exchange, 200);
  assertWhole(details);

  const validation = await world.call(
    "QuotesApi.getResellerV6ValidateQuote",
    quoteNumber,
    ...who,
    correlationId,
    sender,
  );
  assertAsked(validation.exchange, {
    method: "GET",
    path: "/resellers/v6/q2o/validatequote",
    query: [["quoteNumber", quoteNumber]],
    headers: sent,
  });
  assertAnswered(validation.exchange, 200);
  assertLoses(validation, "lines[].linesVendorMandatoryAttributes[]");
});

test("an order that was booked is reported as an error, because its shipment details are no list", async () => {
  const body = {
    customerOrderNumber: "INTEROP-1",
    notes: "leave at the dock",
    lines: [line("SIM001", 2), { ...line("123512", 3), customerLineNumber: "2" }],
  };
  const outcome = await world.call(
    "OrdersApi.postCreateorderV6",
    ...who,
    correlationId,
    body,
    sender,
  );
  assertAsked(outcome.exchange, {
    method: "POST",
    path: "/resellers/v6/orders",
    headers: sent,
    body,
  });
  assertAnswered(outcome.exchange, 201);
  assert.equal(world.simulator.orders("INTEROP-1").length, 1);
  assertFailsOnSuccess(outcome, "data.map is not a function");
});

test("an order that is taken in part is reported as an error too", async () => {
  const body = {
    customerOrderNumber: "INTEROP-2",
    lines: [line("SIM001"), { ...line("ZZ0001"), customerLineNumber: "2" }],
    additionalAttributes: [{ attributeName: "allowPartialOrder", attributeValue: "true" }],
  };
  const outcome = await world.call("OrdersApi.postCreateorderV6", ...who, correlationId, body, {});
  assertAnswered(outcome.exchange, 207);
  assert.equal(outcome.exchange.answer.orders[0].rejectedLineItems.length, 1);
  assertFailsOnSuccess(outcome, "data.map is not a function");
});

test("an asynchronous order hands over its confirmation", async () => {
  const body = { customerOrderNumber: "INTEROP-3", lines: [line("SIM001")] };
  const outcome = await world.call(
    "OrdersApi.postCreateorderV7",
    ...who,
    correlationId,
    body,
    sender,
  );
  assertAsked(outcome.exchange, {
    method: "POST",
    path: "/resellers/v7/orders",
    headers: sent,
    body,
  });
  assertAnswered(outcome.exchange, 200);
  assert.ok(outcome.data.confirmationNumber);
  assertWhole(outcome);
});

test("a changed order hands over what the API made of it", async () => {
  const number = await booked("INTEROP-4", onHold);
  const body = {
    lines: [{ ingramLineNumber: "001", quantity: 3, addUpdateDeleteLine: "UPDATE" }],
  };
  const outcome = await world.call(
    "OrdersApi.putOrdermodify",
    number,
    ...who,
    correlationId,
    body,
    sender,
  );
  assertAsked(outcome.exchange, {
    method: "PUT",
    path: `/resellers/v6/orders/${number}`,
    headers: sent,
    body,
  });
  assertAnswered(outcome.exchange, 201);
  assert.equal(world.simulator.orders("INTEROP-4")[0].lines[0].quantity, 3);
  assert.equal(outcome.error, null);
});

test("a release is asked for by its action code, and done", async () => {
  const number = await booked("INTEROP-5", onHold);
  const outcome = await world.call(
    "OrdersApi.putOrdermodify",
    number,
    ...who,
    correlationId,
    {},
    {
      actionCode: "release",
      regionCode: "CS",
    },
  );
  assertAsked(outcome.exchange, {
    method: "PUT",
    path: `/resellers/v6/orders/${number}`,
    query: [
      ["actionCode", "release"],
      ["regionCode", "CS"],
    ],
    body: {},
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.error, null);
  assert.notEqual(world.simulator.orders("INTEROP-5")[0].status, "On Hold");
});

test("a cancelled order is cancelled, and the empty answer is no error", async () => {
  const number = await booked("INTEROP-6", onHold);
  const outcome = await world.call("OrdersApi.deleteOrdercancel", number, ...who, correlationId, {
    regionCode: "CS",
    ...sender,
  });
  assertAsked(outcome.exchange, {
    method: "DELETE",
    path: `/resellers/v6/orders/${number}`,
    query: [["regionCode", "CS"]],
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.exchange.answer, undefined);
  assert.equal(outcome.error, null);
});

test("order details hand over the order, with tracking and serial numbers once it is shipped", async () => {
  const outcome = await world.call(
    "OrdersApi.getOrderdetailsV61",
    "20-RD128",
    ...who,
    correlationId,
    { isIml: false, ...sender },
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6.1/orders/20-RD128",
    query: [["isIml", "false"]],
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  const [carrier] = outcome.data.lines[0].shipmentDetails[0].carrierDetails;
  assert.ok(carrier.trackingDetails[0].serialNumbers[0].serialNumber);
  assertWhole(outcome);
});

test("an order search that finds something is reported as an error, because its links are no list", async () => {
  const days = ["2020-01-01", "2099-12-31"];
  const outcome = await world.call("OrdersApi.getResellersV6Ordersearch", ...who, correlationId, {
    orderStatusIn: ["PROCESSING", "ON HOLD"],
    ingramOrderDateBt: days,
    ...sender,
  });
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/orders/search",
    query: [
      ["orderStatus-in", "PROCESSING"],
      ["orderStatus-in", "ON HOLD"],
      ["ingramOrderDate-bt", days[0]],
      ["ingramOrderDate-bt", days[1]],
    ],
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  assertFailsOnSuccess(outcome, "data.map is not a function");
});

test("an order search that finds nothing is no error, and no list either", async () => {
  const outcome = await world.call("OrdersApi.getResellersV6Ordersearch", ...who, correlationId, {
    customerOrderNumber: "NEVER-PLACED",
  });
  assertAnswered(outcome.exchange, 204);
  assert.equal(outcome.error, null);
  assert.equal(outcome.data, null);
});

test("an invoice search loses what an invoice is, what of it is paid, and of which order it is", async () => {
  const outcome = await world.call(
    "InvoicesApi.getResellersV6Invoicesearch",
    application,
    ...who,
    correlationId,
    { pageSize: 2, orderby: "InvoiceDate", direction: "desc" },
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/invoices",
    query: [
      ["pageSize", "2"],
      ["orderby", "InvoiceDate"],
      ["direction", "desc"],
    ],
    headers: { "im-applicationid": application },
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.data.invoices.length, 2);
  assertLoses(
    outcome,
    "invoices[].ingramOrderNumber",
    "invoices[].invoiceType",
    "invoices[].invoicedAmountPaid",
    "invoices[].currencyCode",
  );
});

test("invoice details arrive empty, because the service begins their members with capitals", async () => {
  const { invoiceNumber } = await anInvoice();
  const outcome = await world.call(
    "InvoicesApi.getInvoicedetailsV61",
    invoiceNumber,
    ...who,
    correlationId,
    application,
    { customerType: "invoice", includeSerialNumbers: true },
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: `/resellers/v6.1/invoices/${invoiceNumber}`,
    query: [
      ["customerType", "invoice"],
      ["includeSerialNumbers", "true"],
    ],
    headers: { "im-applicationid": application },
  });
  assertAnswered(outcome.exchange, 200);
  assert.ok(outcome.exchange.answer.Lines.length > 0);
  assertArrivesEmpty(outcome);
});

test("a return is opened, found and read", async () => {
  const { invoiceNumber, invoiceDate } = await anInvoice();
  const { exchange } = await world.call(
    "InvoicesApi.getInvoicedetailsV61",
    invoiceNumber,
    ...who,
    correlationId,
    application,
    {},
  );
  const [{ IngramPartNumber: ingramPartNumber }] = exchange.answer.Lines;
  const body = {
    list: [
      {
        invoiceNumber,
        invoiceDate,
        ingramPartNumber,
        quantity: 1,
        primaryReason: "Defective",
        secondaryReason: "Does not switch on",
        referenceNumber: "INTEROP-R1",
        numberOfBoxes: 1,
        shipFromInfo: [
          {
            companyName: "SAMPLE RESELLER",
            contact: "Dana Whitlock",
            addressLine1: "200 EXAMPLE WAY",
            city: "SPRINGFIELD",
            state: "IL",
            postalCode: "62701",
            countryCode: "US",
            email: contact,
          },
        ],
      },
    ],
  };
  const created = await world.call("ReturnsApi.postReturnscreate", ...who, correlationId, {
    returnsCreateRequest: body,
    ...sender,
  });
  assertAsked(created.exchange, {
    method: "POST",
    path: "/resellers/v6/returns/create",
    headers: sent,
    body,
  });
  assertAnswered(created.exchange, 200);
  assert.equal(created.error, null);

  const [{ caseRequestNumber }] = created.exchange.answer.returnsClaims;
  const search = await world.call("ReturnsApi.getResellersV6Returnssearch", ...who, correlationId, {
    caseRequestNumber,
    size: "5",
    page: "1",
    returnStatusIn: "OPEN",
    ...sender,
  });
  assertAsked(search.exchange, {
    method: "GET",
    path: "/resellers/v6/returns/search",
    query: [
      ["caseRequestNumber", caseRequestNumber],
      ["size", "5"],
      ["page", "1"],
      ["returnStatus-in", "OPEN"],
    ],
    headers: sent,
  });
  assertAnswered(search.exchange, 200);
  assert.equal(search.data.returnsClaims.length, 1);
  assertWhole(search);

  const details = await world.call(
    "ReturnsApi.getResellersV6Returnsdetails",
    ...who,
    correlationId,
    caseRequestNumber,
    sender,
  );
  assertAsked(details.exchange, {
    method: "GET",
    path: `/resellers/v6/returns/${caseRequestNumber}`,
    headers: sent,
  });
  assertAnswered(details.exchange, 200);
  assertWhole(details);
});

test("a renewal search arrives empty, because the service puts its answer into a list; details are read", async () => {
  const body = { vendor: "CINDERVALE" };
  const search = await world.call("RenewalsApi.postRenewalssearch", ...who, correlationId, {
    size: "2",
    page: "1",
    renewalsSearchRequest: body,
    ...sender,
  });
  assertAsked(search.exchange, {
    method: "POST",
    path: "/resellers/v6/renewals/search",
    query: [
      ["size", "2"],
      ["page", "1"],
    ],
    headers: sent,
    body,
  });
  assertAnswered(search.exchange, 200);
  const [{ renewals }] = search.exchange.answer;
  assert.equal(renewals.length, 2);
  assertArrivesEmpty(search);

  const [{ renewalId }] = renewals;
  const details = await world.call(
    "RenewalsApi.getResellersV6Renewalsdetails",
    ...who,
    correlationId,
    renewalId,
    sender,
  );
  assertAsked(details.exchange, {
    method: "GET",
    path: `/resellers/v6/renewals/${renewalId}`,
    headers: sent,
  });
  assertAnswered(details.exchange, 200);
  assertWhole(details);
});

test("a deal search hands over what the API found", async () => {
  const outcome = await world.call("DealsApi.getResellersV6Dealssearch", ...who, correlationId, {
    size: 2,
    page: 1,
    ...sender,
  });
  assertAsked(outcome.exchange, {
    method: "GET",
    path: "/resellers/v6/deals/search",
    query: [
      ["Size", "2"],
      ["Page", "1"],
    ],
    headers: sent,
  });
  assertAnswered(outcome.exchange, 200);
  assert.equal(outcome.data.deals.length, 2);
  assertWhole(outcome);
});

test("deal details are refused, because the client cannot say the vendor that the API wants to know", async () => {
  const search = await world.call("DealsApi.getResellersV6Dealssearch", ...who, correlationId, {});
  const [{ dealId }] = search.exchange.answer.deals;
  const outcome = await world.call(
    "DealsApi.getResellersV6Dealsdetails",
    ...who,
    correlationId,
    application,
    dealId,
  );
  assertAsked(outcome.exchange, {
    method: "GET",
    path: `/resellers/v6/deals/${dealId}`,
    headers: { "im-applicationid": application },
  });
  assertAnswered(outcome.exchange, 400);
  assert.match(JSON.stringify(outcome.exchange.answer), /vendorName/);
  assert.equal(outcome.error.status, 400);
});

test("both test triggers of webhooks send the event to the address that they name", async () => {
  const received = [];
  const receiver = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks)) });
    response.end();
  });
  await new Promise((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const target = `http://127.0.0.1:${receiver.address().port}/hook`;
  try {
    for (const [name, path, topic, resource] of [
      [
        "StockUpdateApi.resellersV1WebhooksAvailabilityupdatePost",
        "/resellers/v1/webhooks/availabilityupdate",
        "resellers/catalog",
        { eventType: "im::stock_update", ingramPartNumber: "SIM001", totalAvailability: "12" },
      ],
      [
        "OrderStatusApi.resellersV1WebhooksOrderstatuseventPost",
        "/resellers/v1/webhooks/orderstatusevent",
        "resellers/orders",
        { eventType: "im::order_shipped", orderNumber: "20-RD128" },
      ],
    ]) {
      const body = {
        topic,
        event: "im::updated",
        eventTimeStamp: "2026-03-02T12:00:00Z",
        eventId: "interop-1",
        resource: [resource],
      };
      const outcome = await world.call(name, target, "a-signature", body);
      assertAsked(outcome.exchange, {
        method: "POST",
        path,
        headers: { targeturl: target, "x-hub-signature": "a-signature" },
        body,
        bare: true,
      });
      assertAnswered(outcome.exchange, 200);
      assert.equal(outcome.error, null);
      await world.simulator.clock.advance("1m");
      assert.equal(received.at(-1)?.headers["x-hub-signature"], "a-signature");
      assert.deepEqual(received.at(-1)?.body, body);
    }
    assert.equal(received.length, 2);
  } finally {
    receiver.close();
    receiver.closeAllConnections();
  }
});

test("no operation of the client was left out", () => {
  const methods = Object.entries(sdk)
    .filter(([name]) => name.endsWith("Api"))
    .flatMap(([name, { prototype }]) =>
      Object.getOwnPropertyNames(prototype)
        .filter((method) => method !== "constructor")
        .map((method) => `${name}.${method}`),
    );
  assert.equal(methods.length, 26);
  assert.deepEqual([...world.called].sort(), methods.sort());
});

/** The invoice of the order that was delivered before these tests began. */
async function anInvoice() {
  const { exchange } = await world.call(
    "InvoicesApi.getResellersV6Invoicesearch",
    application,
    ...who,
    correlationId,
    { orderNumber: "20-RD128" },
  );
  const [invoice] = exchange.answer.invoices;
  return invoice;
}
