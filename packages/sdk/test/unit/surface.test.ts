import { describe, expect, it } from "vitest";
import {
  AccesstokenApi,
  ApiClient,
  Configuration,
  ConfigurationError,
  DealsApi,
  FreightEstimateApi,
  InvoicesApi,
  OrdersApi,
  OrderStatusApi,
  ProductCatalogApi,
  QuotesApi,
  RenewalsApi,
  RequestInvalidError,
  ReturnsApi,
  StockUpdateApi,
  XiClient,
  type FetchLike,
} from "../../src/index.js";
import { operations } from "../../src/generated/registry.js";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

/** A `fetch` that keeps what was sent, and answers every call with an empty object. */
function recorder(): { fetch: FetchLike; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: FetchLike = async (address, { method, headers, body }) => {
    const url = new URL(address);
    if (url.pathname === "/oauth/oauth20/token" && method === "POST") {
      return Response.json({ access_token: "t".repeat(28), expires_in: "86399" });
    }
    sent.push({
      method,
      path: decodeURIComponent(url.pathname),
      query: decodeURIComponent(url.search.slice(1)),
      headers,
      body: body === undefined ? undefined : JSON.parse(body),
    });
    return Response.json({});
  };
  return { fetch, sent };
}

const options = {
  clientId: "app",
  clientSecret: "hush-hush",
  customerNumber: "20-222222",
  countryCode: "US",
  senderId: "Shop",
  contact: "buyer@example.com",
};

const products = [{ ingramPartNumber: "SIM001" }];
const returned = {
  invoiceNumber: "30-1",
  invoiceDate: "2026-01-02",
  quantity: 1,
  primaryReason: "(DF) Defective Items",
  secondaryReason: "Broken",
  numberOfBoxes: 1,
  shipFromInfo: [
    {
      companyName: "Shop",
      contact: "Ann",
      addressLine1: "1 Main St",
      city: "Reno",
      state: "NV",
      postalCode: "89501",
      countryCode: "US",
      email: "ann@example.com",
    },
  ],
};
const freightLine = { customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" };

type Both = readonly [
  operation: keyof typeof operations,
  path: string,
  documented: (client: ApiClient) => PromiseLike<unknown>,
  resource: (xi: XiClient) => PromiseLike<unknown>,
];

const calls: readonly Both[] = [
  [
    "post-priceandavailability",
    "/resellers/v6/catalog/priceandavailability",
    (client) => new ProductCatalogApi(client).postPriceandavailability({ products }),
    (xi) => xi.catalog.priceAndAvailability({ products }),
  ],
  [
    "get-reseller-v6-productsearch",
    "/resellers/v6/catalog",
    (client) => new ProductCatalogApi(client).getResellerV6Productsearch({ keyword: ["ssd"] }),
    (xi) => xi.catalog.search({ keyword: ["ssd"] }),
  ],
  [
    "get-reseller-v6-productdetailcmp",
    "/resellers/v6/catalog/details",
    (client) => new ProductCatalogApi(client).getResellerV6Productdetailcmp({ planId: "7" }),
    (xi) => xi.catalog.getPlan({ planId: "7" }),
  ],
  [
    "get-reseller-v6-productdetail",
    "/resellers/v6/catalog/details/A/1",
    (client) =>
      new ProductCatalogApi(client).getResellerV6Productdetail({ ingramPartNumber: "A/1" }),
    (xi) => xi.catalog.get("A/1"),
  ],
  [
    "post-createorder_v6",
    "/resellers/v6/orders",
    (client) => new OrdersApi(client).postCreateorderV6({ customerOrderNumber: "PO" }),
    (xi) => xi.orders.create({ customerOrderNumber: "PO" }),
  ],
  [
    "post-createorder_v7",
    "/resellers/v7/orders",
    (client) => new OrdersApi(client).postCreateorderV7({ quoteNumber: "QUO-1" }),
    (xi) => xi.orders.createAsync({ quoteNumber: "QUO-1" }),
  ],
  [
    "vendor-required-info",
    "/resellers/v7/vendorrequiredinfo",
    (client) => new OrdersApi(client).vendorRequiredInfo({ quoteNumber: "QUO-1" }),
    (xi) => xi.orders.vendorRequiredInfo({ quoteNumber: "QUO-1" }),
  ],
  [
    "put-ordermodify",
    "/resellers/v6/orders/20-ABCDE",
    (client) => new OrdersApi(client).putOrdermodify({ orderNumber: "20-ABCDE", notes: "n" }),
    (xi) => xi.orders.modify("20-ABCDE", { notes: "n" }),
  ],
  [
    "delete-ordercancel",
    "/resellers/v6/orders/20-ABCDE",
    (client) => new OrdersApi(client).deleteOrdercancel({ orderNumber: "20-ABCDE" }),
    (xi) => xi.orders.cancel("20-ABCDE"),
  ],
  [
    "get-orderdetails-v6.1",
    "/resellers/v6.1/orders/20-ABCDE",
    (client) => new OrdersApi(client).getOrderdetailsV61({ ordernumber: "20-ABCDE", isIml: true }),
    (xi) => xi.orders.get("20-ABCDE", { isIml: true }),
  ],
  [
    "get-resellers-v6-ordersearch",
    "/resellers/v6/orders/search",
    (client) =>
      new OrdersApi(client).getResellersV6Ordersearch({
        ingramOrderDateBt: ["2026-01-01", "2026-01-31"],
      }),
    (xi) => xi.orders.search({ ingramOrderDateBt: ["2026-01-01", "2026-01-31"] }),
  ],
  [
    "get-quotessearch_v6",
    "/resellers/v6/quotes/search",
    (client) => new QuotesApi(client).getQuotessearchV6({ quoteName: "q" }),
    (xi) => xi.quotes.search({ quoteName: "q" }),
  ],
  [
    "get-resellers-v6-quotes",
    "/resellers/v6/quotes/QUO-1",
    (client) => new QuotesApi(client).getResellersV6Quotes({ quoteNumber: "QUO-1" }),
    (xi) => xi.quotes.get("QUO-1"),
  ],
  [
    "get-reseller-v6-validateQuote",
    "/resellers/v6/q2o/validatequote",
    (client) => new QuotesApi(client).getResellerV6ValidateQuote({ quoteNumber: "QUO-1" }),
    (xi) => xi.quotes.validate("QUO-1"),
  ],
  [
    "quote_Create",
    "/resellers/v6/quotes/create",
    (client) => new QuotesApi(client).quoteCreate({ quoteName: "q" }),
    (xi) => xi.quotes.create({ quoteName: "q" }),
  ],
  [
    "get-resellers-v6-invoicesearch",
    "/resellers/v6/invoices",
    (client) => new InvoicesApi(client).getResellersV6Invoicesearch({ deliveryNumber: "9" }),
    (xi) => xi.invoices.search({ deliveryNumber: "9" }),
  ],
  [
    "get-invoicedetails-v6.1",
    "/resellers/v6.1/invoices/30-1",
    (client) => new InvoicesApi(client).getInvoicedetailsV61({ invoiceNumber: "30-1" }),
    (xi) => xi.invoices.get("30-1"),
  ],
  [
    "post-renewalssearch",
    "/resellers/v6/renewals/search",
    (client) => new RenewalsApi(client).postRenewalssearch({ vendor: "v", serialNumber: "s" }),
    (xi) => xi.renewals.search({ vendor: "v", serialNumber: "s" }),
  ],
  [
    "get-resellers-v6-renewalsdetails",
    "/resellers/v6/renewals/77",
    (client) => new RenewalsApi(client).getResellersV6Renewalsdetails({ renewalId: "77" }),
    (xi) => xi.renewals.get("77"),
  ],
  [
    "get-resellers-v6-dealssearch",
    "/resellers/v6/deals/search",
    (client) => new DealsApi(client).getResellersV6Dealssearch({ endUser: "e" }),
    (xi) => xi.deals.search({ endUser: "e" }),
  ],
  [
    "get-resellers-v6-dealsdetails",
    "/resellers/v6/deals/A B",
    (client) => new DealsApi(client).getResellersV6Dealsdetails({ dealId: "A B", vendorName: "v" }),
    (xi) => xi.deals.get("A B", { vendorName: "v" }),
  ],
  [
    "get-resellers-v6-returnssearch",
    "/resellers/v6/returns/search",
    (client) => new ReturnsApi(client).getResellersV6Returnssearch({ claimStatusIn: "Open" }),
    (xi) => xi.returns.search({ claimStatusIn: "Open" }),
  ],
  [
    "get-resellers-v6-returnsdetails",
    "/resellers/v6/returns/CAS-1",
    (client) => new ReturnsApi(client).getResellersV6Returnsdetails({ caseRequestNumber: "CAS-1" }),
    (xi) => xi.returns.get("CAS-1"),
  ],
  [
    "post-returnscreate",
    "/resellers/v6/returns/create",
    (client) => new ReturnsApi(client).postReturnscreate({ list: [returned] }),
    (xi) => xi.returns.create({ list: [returned] }),
  ],
  [
    "post-freightestimate",
    "/resellers/v6/freightestimate",
    (client) => new FreightEstimateApi(client).postFreightestimate({ lines: [freightLine] }),
    (xi) => xi.freight.estimate({ lines: [freightLine] }),
  ],
  [
    "availabilityupdate",
    "/resellers/v1/webhooks/availabilityupdate",
    (client) =>
      new StockUpdateApi(client).resellersV1WebhooksAvailabilityupdatePost({
        targeturl: "https://shop.example/hook",
        xHubSignature: "sig",
        eventId: "1",
      }),
    (xi) =>
      xi.request("availabilityupdate", {
        targeturl: "https://shop.example/hook",
        xHubSignature: "sig",
        eventId: "1",
      }),
  ],
  [
    "orderstatusevent",
    "/resellers/v1/webhooks/orderstatusevent",
    (client) =>
      new OrderStatusApi(client).resellersV1WebhooksOrderstatuseventPost({
        targeturl: "https://shop.example/hook",
        xHubSignature: "sig",
        eventId: "1",
      }),
    (xi) =>
      xi.request("orderstatusevent", {
        targeturl: "https://shop.example/hook",
        xHubSignature: "sig",
        eventId: "1",
      }),
  ],
];

const { fetch, sent } = recorder();
const xi = new XiClient({ ...options, fetch, environment: "https://api.example" });
const apiClient = new ApiClient(
  new Configuration({ ...options, fetch, host: "https://api.example" }),
);

async function sentBy(call: PromiseLike<unknown>): Promise<Sent> {
  sent.length = 0;
  await call;
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

/** The relays carry no `IM-*` header; every other call has a fresh correlation id. */
function withoutCorrelation(call: Sent): object {
  const { "im-correlationid": id, ...headers } = call.headers;
  if (!call.path.includes("/webhooks/")) expect(id).toMatch(/^[0-9a-f]{32}$/);
  return { ...call, headers };
}

describe("the documented classes and the resources", () => {
  it("reach all 28 operations, the token call included", () => {
    const reached = ["get-accesstoken", ...calls.map(([operation]) => operation)];
    expect(reached.sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(calls)(
    "send %s to %s, and the same request by both names",
    async (id, path, documented, resource) => {
      const one = await sentBy(documented(apiClient));
      const other = await sentBy(resource(xi));
      expect(one).toMatchObject({ method: operations[id].method, path });
      expect(withoutCorrelation(one)).toMatchObject({
        headers: {
          authorization: `Bearer ${"t".repeat(28)}`,
          accept: "application/json",
          "user-agent": expect.stringMatching(/^xi-sdk-resellers\//),
        },
      });
      const paging = operations[id].paging?.page;
      const query = (text: string): string[] =>
        text
          .split("&")
          .filter((part) => !part.toLowerCase().startsWith(`${paging?.toLowerCase()}=`));
      expect({ ...withoutCorrelation(other), query: query(other.query) }).toEqual({
        ...withoutCorrelation(one),
        query: query(one.query),
      });
    },
  );

  it("repeat the key of a list in the query, under the wire's name", async () => {
    const { query } = await sentBy(
      xi.orders.search({
        ingramOrderDateBt: ["2026-01-01", "2026-01-31"],
        orderStatusIn: ["SHIPPED", "ON HOLD"],
      }),
    );
    expect(query.split("&")).toEqual(
      expect.arrayContaining([
        "ingramOrderDate-bt=2026-01-01",
        "ingramOrderDate-bt=2026-01-31",
        "orderStatus-in=SHIPPED",
        "orderStatus-in=ON HOLD",
      ]),
    );
  });

  it("ask for availability and pricing unless told otherwise", async () => {
    const both = await sentBy(xi.catalog.priceAndAvailability({ products }));
    expect(both.query).toBe("includeAvailability=true&includePricing=true");
    const one = await sentBy(xi.catalog.priceAndAvailability({ products, includePricing: false }));
    expect(one.query).toBe("includeAvailability=true&includePricing=false");
  });

  it("send the sender id as IM-ApplicationID where the API wants that name", async () => {
    const { headers } = await sentBy(xi.invoices.get("30-1"));
    expect(headers["im-applicationid"]).toBe("Shop");
    expect(headers["im-senderid"]).toBeUndefined();
  });

  it("release an order with an empty body", async () => {
    expect(await sentBy(xi.orders.release("20-ABCDE"))).toMatchObject({
      method: "PUT",
      query: "actionCode=release",
      body: {},
    });
  });

  it("take call options beside the parameters of a call about one thing", async () => {
    const { query, headers } = await sentBy(
      xi.orders.get("20-ABCDE", {
        simulateStatus: "IM::SHIPPED",
        customerNumber: "30-333333",
        correlationId: "abc",
        headers: { "x-trace": "1" },
      }),
    );
    expect(query).toBe("simulateStatus=IM::SHIPPED");
    expect(headers).toMatchObject({
      "im-customernumber": "30-333333",
      "im-correlationid": "abc",
      "x-trace": "1",
    });
  });

  it("count an option given as undefined as absent", async () => {
    const { headers } = await sentBy(xi.orders.get("20-ABCDE", { customerNumber: undefined }));
    expect(headers["im-customernumber"]).toBe("20-222222");
  });
});

describe("the documented token call", () => {
  it("is a GET with the three values in the query and no authorization", async () => {
    const call = await sentBy(
      new AccesstokenApi(apiClient).getAccesstoken("client_credentials", "id&1", "se cret"),
    );
    expect(call).toMatchObject({
      method: "GET",
      path: "/oauth/oauth20/token",
      query: "grant_type=client_credentials&client_id=id&1&client_secret=se cret",
      body: undefined,
    });
    expect(call.headers["accept"]).toBe("application/json");
    expect(call.headers["authorization"]).toBeUndefined();
  });

  it("refuses a missing or blank argument before anything is sent, and names it", async () => {
    sent.length = 0;
    const api = new AccesstokenApi(apiClient);
    const error = await api
      .getAccesstoken("client_credentials", "", undefined as unknown as string)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestInvalidError);
    expect((error as RequestInvalidError).fields.map(({ path }) => path)).toEqual([
      "clientId",
      "clientSecret",
    ]);
    expect(sent).toEqual([]);
  });
});

describe("Configuration", () => {
  it("works without arguments, as do ApiClient and the classes", () => {
    expect(new AccesstokenApi().apiClient.configuration.host).toBe(
      "https://api.ingrammicro.com:443",
    );
    expect(new ApiClient().configuration).toBeInstanceOf(Configuration);
  });

  it("keeps the host as it was given", () => {
    expect(new Configuration({ host: "https://api.example:443/x" }).host).toBe(
      "https://api.example:443/x",
    );
  });

  it("is read at each call, so that a token put in later is sent", async () => {
    const configuration = new Configuration({ ...options, fetch, host: "https://api.example" });
    const api = new OrdersApi(new ApiClient(configuration));
    configuration.accessToken = "put-in-later";
    configuration.customerNumber = "77-777777";
    const { headers } = await sentBy(api.getOrderdetailsV61({ ordernumber: "20-ABCDE" }));
    expect(headers).toMatchObject({
      authorization: "Bearer put-in-later",
      "im-customernumber": "77-777777",
    });
  });
});

describe("XiClient", () => {
  it("names everything that is missing at construction", () => {
    const make = (): XiClient => new XiClient({ environment: "https://api.example" });
    expect(make).toThrow(ConfigurationError);
    for (const [option, variable] of [
      ["clientId", "XI_CLIENT_ID"],
      ["clientSecret", "XI_CLIENT_SECRET"],
      ["customerNumber", "XI_CUSTOMER_NUMBER"],
      ["countryCode", "XI_COUNTRY_CODE"],
    ]) {
      expect(make).toThrow(`${option} is missing; give the option ${option} or set ${variable}`);
    }
  });

  it("refuses an operation that there is none of", () => {
    expect(() => xi.request("get-nothing" as never, {} as never)).toThrow(RequestInvalidError);
    expect(() => xi.request("toString" as never, {} as never)).toThrow(RequestInvalidError);
  });

  it("makes a client for another account that shares the token", async () => {
    let tokens = 0;
    const counting: FetchLike = async (url, init) => {
      if (url.endsWith("/token")) tokens += 1;
      return fetch(url, init);
    };
    const first = new XiClient({ ...options, fetch: counting, environment: "https://api.example" });
    const second = first.withOptions({
      customerNumber: "30-333333",
      countryCode: "CA",
      contact: undefined,
    });
    await first.orders.get("20-ABCDE");
    const { headers } = await sentBy(second.orders.get("20-ABCDE"));
    expect(headers).toMatchObject({ "im-customernumber": "30-333333", "im-countrycode": "CA" });
    expect(tokens).toBe(1);
  });

  it("hands out its token, and asks for another after it was invalidated", async () => {
    let tokens = 0;
    const fresh: FetchLike = async () => {
      tokens += 1;
      return Response.json({ access_token: `token-${tokens}`, expires_in: 100 });
    };
    const client = new XiClient({
      ...options,
      fetch: fresh,
      environment: "https://api.example",
      clock: { now: () => Date.UTC(2026, 0, 1), sleep: async () => undefined },
    });
    const { accessToken, expiresAt } = await client.auth.token();
    expect({ accessToken, expiresAt: expiresAt.toISOString() }).toEqual({
      accessToken: "token-1",
      expiresAt: "2026-01-01T00:01:40.000Z",
    });
    expect((await client.auth.token()).accessToken).toBe("token-1");
    client.auth.invalidate();
    expect((await client.auth.token()).accessToken).toBe("token-2");
  });
});
