/**
 * A client that is made from a description while it runs (openapi-client-axios), given the one that
 * was published, not ours: neither side of these calls is our own work. The description is no part of
 * this repository; where it does not lie beside it, these tests are skipped and say so.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { contact, correlationId, startWorld } from "./world.mjs";

const require = createRequire(import.meta.url);
const { OpenAPIClientAxios } = require("openapi-client-axios");
const { parse } = createRequire(new URL("../../../package.json", import.meta.url))("yaml");

const published = fileURLToPath(
  new URL("../../../../shared/reference/published-structure.yaml", import.meta.url),
);
const options = existsSync(published)
  ? {}
  : { skip: "the published description is not on this machine" };

let world;
let client;
const called = new Set();

before(async () => {
  if (options.skip) return;
  world = await startWorld();
  await world.logIn();
  const headers = {
    "IM-CustomerNumber": world.customerNumber,
    "IM-CountryCode": world.countryCode,
    "IM-CorrelationID": correlationId,
    "IM-SenderID": "MyCompany",
    "IM-ApplicationID": "MyCompany",
    "IM-CustomerContact": contact,
    Authorization: `Bearer ${world.client.authentications.application.accessToken}`,
  };
  client = await new OpenAPIClientAxios({
    definition: parse(readFileSync(published, "utf8")),
    axiosConfigDefaults: { validateStatus: () => true, headers },
  }).init();
  // The description names the production API.
  client.defaults.baseURL = world.url;
});
after(() => world?.close());

/** Calls an operation by its id in the description. @returns the body of the answer */
async function perform(id, status, parameters = {}, body) {
  called.add(id);
  const answer = await client[id](parameters, body);
  assert.equal(answer.status, status, `${id}: ${JSON.stringify(answer.data)}`);
  return answer.data;
}

const order = (customerOrderNumber, changes = {}) => ({
  customerOrderNumber,
  lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 2 }],
  ...changes,
});

test("a client made from the published description gets a token", options, async () => {
  const { access_token: token } = await perform("get-accesstoken", 200, {
    grant_type: "client_credentials",
    client_id: "sim-client",
    client_secret: "sim-secret",
  });
  assert.ok(token);
});

test(
  "it searches the catalog, reads a product and a plan, and asks for prices and freight",
  options,
  async () => {
    const page = await perform("get-reseller-v6-productsearch", 200, {
      keyword: ["cable"],
      pageSize: 5,
    });
    const [{ ingramPartNumber }] = page.catalog;
    await perform("get-reseller-v6-productdetail", 200, { ingramPartNumber });
    await perform("get-reseller-v6-productdetailcmp", 200, { planId: "430101" });
    const products = [{ ingramPartNumber }];
    const includes = { includeAvailability: true, includePricing: true };
    const rows = await perform("post-priceandavailability", 200, includes, { products });
    assert.equal(rows.length, 1);
    await perform(
      "post-freightestimate",
      200,
      {},
      {
        billToAddressId: "000",
        shipToAddressId: "200",
        lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" }],
      },
    );
  },
);

test("it orders, changes, finds, reads and cancels", options, async () => {
  await perform("post-createorder_v7", 200, {}, order("DESCRIBED-1"));
  const placed = await perform(
    "post-createorder_v6",
    201,
    {},
    order("DESCRIBED-2", {
      additionalAttributes: [{ attributeName: "allowOrderOnCustomerHold", attributeValue: "true" }],
    }),
  );
  const [{ ingramOrderNumber: number }] = placed.orders;
  await perform(
    "put-ordermodify",
    201,
    { orderNumber: number },
    {
      lines: [{ ingramLineNumber: "001", quantity: 3, addUpdateDeleteLine: "UPDATE" }],
    },
  );
  await perform("get-resellers-v6-ordersearch", 200, {
    "orderStatus-in": ["ON HOLD", "PROCESSING"],
  });
  await perform("get-orderdetails-v6.1", 200, { ordernumber: number });
  await perform("delete-ordercancel", 200, { OrderNumber: number });
  await perform("vendor-required-info", 200, {}, { products: [{ ingramPartNumber: "SIM001" }] });
});

test("it finds quotes, makes one, reads it, and has one validated", options, async () => {
  const { quotes } = await perform("get-quotessearch_v6", 200, { status: "Ready To Order" });
  const [{ quoteNumber }] = quotes;
  await perform("get-resellers-v6-quotes", 200, { quoteNumber });
  await perform("get-reseller-v6-validateQuote", 200, { quoteNumber });
  await perform(
    "quote_Create",
    200,
    {},
    {
      quoteName: "Docks",
      CustomerContact: contact,
      endUserInfo: { companyName: "DUNMARROW BREWING" },
      products: [{ ingramPartNumber: "SIM001", quantity: 2 }],
    },
  );
});

test("it finds and reads invoices, returns, renewals and deals", options, async () => {
  const { invoices } = await perform("get-resellers-v6-invoicesearch", 200, {
    orderNumber: "20-RD128",
  });
  const [{ invoiceNumber, invoiceDate }] = invoices;
  await perform("get-invoicedetails-v6.1", 200, { invoiceNumber });
  const { returnsClaims } = await perform(
    "post-returnscreate",
    200,
    {},
    {
      list: [
        {
          invoiceNumber,
          invoiceDate,
          ingramPartNumber: "6YE881",
          quantity: 1,
          primaryReason: "Defective",
          secondaryReason: "Does not switch on",
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
    },
  );
  const [{ caseRequestNumber }] = returnsClaims;
  await perform("get-resellers-v6-returnssearch", 200, { caseRequestNumber });
  await perform("get-resellers-v6-returnsdetails", 200, { caseRequestNumber });
  const [{ renewals }] = await perform("post-renewalssearch", 200, { size: "2" }, {});
  await perform("get-resellers-v6-renewalsdetails", 200, { renewalId: renewals[0].renewalId });
  const { deals } = await perform("get-resellers-v6-dealssearch", 200, { Size: 2 });
  const [{ dealId, vendor }] = deals;
  await perform("get-resellers-v6-dealsdetails", 200, { dealId, vendorName: vendor });
});

test(
  "no operation that the description names was left out; the two relays have no name in it",
  options,
  () => {
    const described = client.api.getOperations();
    const named = described.map(({ operationId }) => operationId).filter(Boolean);
    assert.deepEqual([...called].sort(), named.sort());
    assert.deepEqual(
      described.filter(({ operationId }) => !operationId).map(({ path }) => path),
      ["/resellers/v1/webhooks/availabilityupdate", "/resellers/v1/webhooks/orderstatusevent"],
    );
  },
);
