import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Contract, type Operation } from "../src/contract/operations.js";
import { Validator } from "../src/contract/validator.js";
import { Gateway } from "../src/http/gateway.js";
import { knownParts } from "../src/index.js";
import { handlers } from "../src/operations/handlers.js";
import { connect, orderPath, pricePath, start, type Caller, type Reply } from "./support.js";

const contract = new Contract();
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function operation(id: string): Operation {
  const found = contract.operations.find((one) => one.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

describe("the contract", () => {
  it("has 28 operations, and each handler belongs to one", () => {
    expect(contract.operations).toHaveLength(28);
    const ids = contract.operations.map(({ id }) => id);
    for (const id of Object.keys(handlers)) expect(ids).toContain(id);
  });

  it("is the one that the contract's folder gives", () => {
    const bundled = JSON.parse(readFileSync(file("../../../contract/dist/openapi.json"), "utf8"));
    const paths: string[] = contract.operations.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(Object.keys(bundled.paths)));
    expect(Object.keys(contract.schemas).sort()).toEqual(
      Object.keys(bundled.components.schemas).sort(),
    );
  });
});

type Check = (id: string, expected: number, reply: Reply) => void;

/** Walks through quotes, invoices, renewals, deals, returns and freight. */
async function walkDocuments({ get, post }: Caller, check: Check): Promise<void> {
  const v6 = "/resellers/v6";
  const contact = { "IM-CustomerContact": "dana@reseller.example" };
  const application = { "IM-ApplicationID": "Test" };
  const quotes = await get(`${v6}/quotes/search`, contact);
  check("get-quotessearch_v6", 200, quotes);
  check("get-quotessearch_v6", 404, await get(`${v6}/quotes/search?quoteNumber=NONE`, contact));
  check("get-quotessearch_v6", 400, await get(`${v6}/quotes/search`));
  const validate = `${v6}/q2o/validatequote?quoteNumber=`;
  for (const { quoteNumber, quoteStatus } of quotes.body.quotes) {
    check("get-resellers-v6-quotes", 200, await get(`${v6}/quotes/${quoteNumber}`));
    const status = quoteStatus === "Ready To Order" ? 200 : 400;
    check("get-reseller-v6-validateQuote", status, await get(validate + quoteNumber));
  }
  const products = [{ ingramPartNumber: "SIM001", quantity: "1" }];
  const asked = { CustomerContact: "dana@reseller.example", products };
  check("quote_Create", 200, await post(`${v6}/quotes/create`, asked));

  const invoices = await get(`${v6}/invoices?pageSize=100`, application);
  check("get-resellers-v6-invoicesearch", 200, invoices);
  check("get-resellers-v6-invoicesearch", 400, await get(`${v6}/invoices`));
  for (const { invoiceNumber } of invoices.body.invoices) {
    const path = `/resellers/v6.1/invoices/${invoiceNumber}?includeSerialNumbers=true`;
    check("get-invoicedetails-v6.1", 200, await get(path, application));
  }

  const renewals = await post(`${v6}/renewals/search`, [{}]);
  check("post-renewalssearch", 200, renewals);
  check("post-renewalssearch", 400, await post(`${v6}/renewals/search?page=0`, {}));
  for (const { renewalId } of renewals.body[0].renewals)
    check("get-resellers-v6-renewalsdetails", 200, await get(`${v6}/renewals/${renewalId}`));

  const deals = await get(`${v6}/deals/search?Size=100`);
  check("get-resellers-v6-dealssearch", 200, deals);
  for (const { dealId, vendor } of deals.body.deals) {
    const path = `${v6}/deals/${encodeURIComponent(dealId)}?vendorName=${vendor}`;
    check("get-resellers-v6-dealsdetails", 200, await get(path, application));
    check("get-resellers-v6-dealsdetails", 400, await get(path));
  }

  const returns = await get(`${v6}/returns/search`);
  check("get-resellers-v6-returnssearch", 200, returns);
  for (const { caseRequestNumber } of returns.body.returnsClaims)
    check("get-resellers-v6-returnsdetails", 200, await get(`${v6}/returns/${caseRequestNumber}`));
  check("post-returnscreate", 400, await post(`${v6}/returns/create`, { list: [{}] }));
  const bill = invoices.body.invoices.find(
    ({ ingramOrderNumber }: { ingramOrderNumber: string }) => ingramOrderNumber === "20-RD128",
  );
  const entry = {
    invoiceNumber: bill.invoiceNumber,
    invoiceDate: bill.invoiceDate,
    ingramPartNumber: "6YE881",
    quantity: "1",
    primaryReason: "Damaged",
    secondaryReason: "",
    numberOfBoxes: "1",
    shipFromInfo: {
      companyName: "LAKE SCHOOL",
      contact: "Dana Whitlock",
      addressLine1: "1 LAKE ROAD",
      city: "SPRINGFIELD",
      state: "IL",
      postalCode: "62701",
      countryCode: "US",
      email: "dana@reseller.example",
    },
  };
  check("post-returnscreate", 200, await post(`${v6}/returns/create`, { list: [entry] }));

  const lines = [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" }];
  const freight = `${v6}/freightestimate`;
  check("post-freightestimate", 200, await post(freight, { lines }, contact));
  check("post-freightestimate", 400, await post(freight, { lines: [] }, contact));
}

describe("every answer that the simulator gives", () => {
  it("is valid, on a walk through all operations that are built", async () => {
    await using sim = await start({ validateAnswers: false });
    // Two answers of the live service are beyond the contract.
    sim.profile.choose({ quirks: { "bare-not-found": false, "not-found-past-end": false } });
    const caller = await connect(sim);
    const validator = new Validator(contract);
    const walked = new Set<string>();
    const check = (id: string, expected: number, { status, body }: Reply): void => {
      expect(status).toBe(expected);
      expect(validator.answer(operation(id), status, body)).toEqual([]);
      walked.add(id);
    };
    const catalog = "get-reseller-v6-productsearch";
    check(catalog, 200, await caller.get("/resellers/v6/catalog?pageSize=100"));
    check(catalog, 200, await caller.get("/resellers/v6/catalog?type=IM::subscription"));
    check(catalog, 200, await caller.get("/resellers/v6/catalog?showGroupInfo=true"));
    check(catalog, 400, await caller.get("/resellers/v6/catalog?pageNumber=0"));
    const product = "get-reseller-v6-productdetail";
    check(product, 404, await caller.get("/resellers/v6/catalog/details/ZZ0001"));
    for (const { ingramPartNumber } of knownParts)
      check(product, 200, await caller.get(`/resellers/v6/catalog/details/${ingramPartNumber}`));
    const plan = "get-reseller-v6-productdetailcmp";
    check(plan, 200, await caller.get("/resellers/v6/catalog/details?planId=430101"));
    check(plan, 400, await caller.get("/resellers/v6/catalog/details"));

    const products = [...sim.products()].map(({ ingramPartNumber }) => ({ ingramPartNumber }));
    const price = "post-priceandavailability";
    for (let first = 0; first < products.length; first += 50) {
      const batch = products.slice(first, first + 50);
      const reply = await caller.post(pricePath, {
        products: batch,
        showAvailableDiscounts: true,
        showReserveInventoryDetails: true,
      });
      check(price, 200, reply);
    }
    check(
      price,
      207,
      await caller.post(pricePath, {
        products: [{ ingramPartNumber: "ZZ0001" }, { planID: "430101" }],
      }),
    );

    const create = "post-createorder_v6";
    const lines = knownParts.map(({ ingramPartNumber }) => ({ ingramPartNumber, quantity: 2 }));
    const order = { customerOrderNumber: "PO-1", lines };
    check(create, 400, await caller.post(orderPath, order));
    const partial = await caller.post(orderPath, {
      ...order,
      shipmentDetails: { signatureRequired: true },
      endUserInfo: { endUserId: "5", companyName: "LAKE SCHOOL" },
      additionalAttributes: [{ attributeName: "allowPartialOrder", attributeValue: "true" }],
    });
    check(create, 207, partial);
    const full = await caller.post(orderPath, {
      customerOrderNumber: "PO-2",
      lines: [{ ingramPartNumber: "6YE881", quantity: 4 }],
    });
    check(create, 201, full);

    const later = "post-createorder_v7";
    const v7 = "/resellers/v7/orders";
    check(later, 200, await caller.post(v7, { ...order, customerOrderNumber: "PO-3" }));
    check(later, 400, await caller.post(v7, { lines }));
    check(
      "vendor-required-info",
      200,
      await caller.post(
        "/resellers/v7/vendorrequiredinfo",
        { products: [{ planID: "430101" }, { ingramPartNumber: "ZZ0001" }] },
        { "IM-SenderID": "Test" },
      ),
    );

    const modify = "put-ordermodify";
    const held = `${orderPath}/20-VWMRP`;
    const change = { ingramPartNumber: "SIM001", addUpdateDeleteLine: "ADD", quantity: 1 };
    check(modify, 201, await caller.put(held, { notes: "ring twice", lines: [change] }));
    const unknown = { ...change, ingramPartNumber: "ZZ0001" };
    check(modify, 200, await caller.put(held, { lines: [unknown] }));
    const nowhere = { companyName: "LAKE SCHOOL" };
    check(modify, 207, await caller.put(held, { lines: [change], shipToInfo: nowhere }));
    check(modify, 400, await caller.put(held, {}));
    check(modify, 404, await caller.put(`${orderPath}/20-ZZZZZ`, { notes: "who" }));
    check(modify, 200, await caller.put(`${held}?actionCode=release`, {}));
    const cancel = "delete-ordercancel";
    check(cancel, 400, await caller.delete(`${orderPath}/12345`));
    check(cancel, 404, await caller.delete(`${orderPath}/20-ZZZZZ`));
    check(cancel, 405, await caller.delete(held));

    const search = "get-resellers-v6-ordersearch";
    check(search, 200, await caller.get("/resellers/v6/orders/search"));
    check(search, 204, await caller.get("/resellers/v6/orders/search?orderStatus=CANCELLED"));
    const details = "get-orderdetails-v6.1";
    for (const { orderNumber } of sim.orders())
      for (const status of ["", "IM::SHIPPED", "IM::PARTIALLY_SHIPPED", "IM::HOLD", "IM::INVOICED"])
        check(
          details,
          200,
          await caller.get(
            `/resellers/v6.1/orders/${orderNumber}${status && `?simulateStatus=${status}`}`,
          ),
        );
    await walkDocuments(caller, check);
    const relays = ["availabilityupdate", "orderstatusevent"];
    expect([...walked, ...relays].sort()).toEqual(Object.keys(handlers).sort());
  });

  it("becomes a 500 that says how, when it breaks the contract", async () => {
    const gateway = new Gateway({ checkAnswers: true });
    const details = operation("get-orderdetails-v6.1");
    for (const body of [
      { orderTotal: "much" },
      { lines: {} },
      { ingramOrderNummer: "20-RD128" },
      { lines: [{ shipmentDetails: [{ carrier: "RG" }] }] },
    ]) {
      const answer = await gateway.checked(details, { status: 200, body });
      expect(answer.status).toBe(500);
      expect(JSON.stringify(answer.body)).toContain("get-orderdetails-v6.1");
    }
    const empty = await gateway.checked(operation("get-resellers-v6-ordersearch"), {
      status: 204,
      body: {},
    });
    expect(empty.status).toBe(500);
  });

  it("may be spelled as the wire spells it", async () => {
    const validator = new Validator(contract);
    const valid = (id: string, status: number, body: unknown): boolean =>
      validator.answer(operation(id), status, body)?.length === 0;
    expect(valid("get-resellers-v6-ordersearch", 200, { recordsFound: "3" })).toBe(true);
    expect(valid("get-resellers-v6-ordersearch", 200, { orders: [{ links: {} }] })).toBe(true);
    expect(
      valid("get-reseller-v6-productsearch", 200, { catalog: [{ discontinued: "true" }] }),
    ).toBe(true);
    expect(
      valid("get-reseller-v6-productdetail", 200, { indicators: { hasreturnlimits: true } }),
    ).toBe(true);
    expect(valid("post-renewalssearch", 200, [{ renewals: [] }])).toBe(true);
    expect(valid("get-resellers-v6-ordersearch", 200, { recordsFound: true })).toBe(false);
  });
});

interface Example {
  readonly operation: string;
  readonly kind: "request" | "response";
  readonly status: string | null;
  readonly name: string;
  readonly value: unknown;
}

const published = file("../../../../shared/fixtures/published-examples.json");

describe.skipIf(!existsSync(published))("the published examples", () => {
  const examples = (JSON.parse(readFileSync(published, "utf8")) as Example[]).filter(
    (example) => example.operation in handlers,
  );
  const validator = new Validator(contract);

  it("are taken when they are requests", () => {
    const requests = examples.filter(({ kind }) => kind === "request");
    expect(requests.length).toBeGreaterThan(10);
    for (const example of requests)
      expect([
        example.name,
        validator.request(operation(example.operation), example.value),
      ]).toEqual([example.name, []]);
  });

  it("are valid by the schemas that our own answers are held to, but for placeholders and misprints", () => {
    // The description shows the event of version 7 as an answer of its call.
    const answers = examples.filter(
      ({ kind, operation: id, name }) =>
        kind === "response" && !(id === "post-createorder_v7" && name === "Webhook Response"),
    );
    expect(answers.length).toBeGreaterThan(15);
    const broken = answers.flatMap(({ operation: id, status, name, value }) => {
      const findings = validator.answer(operation(id), Number(status), value) ?? [];
      return findings.map(({ path, message }) => `${id} ${status} ${name}: ${path} ${message}`);
    });
    expect(broken).toEqual([
      "post-priceandavailability 200 SampleResponse: [0].bundlePartIndicator must be boolean,null",
      "post-priceandavailability 200 SampleResponse: [0].serviceFees[0].amount must be number,null",
      "post-createorder_v6 400 Error: errors[0] has an unknown member messaage",
      "get-resellers-v6-ordersearch 400 400 - Bad Request: errors[0] has an unknown member 1ype",
      "delete-ordercancel 400 400 - Bad Request: errors[0] has an unknown member 1ype",
    ]);
  });
});

describe("the sources", () => {
  const folder = file("../src/");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );

  it("read the system's time, and set timers, in the folder of time alone", () => {
    const readers = sources.filter((name) =>
      /Date\.now|new Date\(\)|performance\.now|hrtime|set(?:Timeout|Interval|Immediate)\(/.test(
        readFileSync(folder + name, "utf8"),
      ),
    );
    expect(readers).toContain("time/clock.ts");
    expect(readers.filter((name) => !name.startsWith("time/"))).toEqual([]);
  });

  it("do not know the client library", () => {
    for (const name of sources)
      expect(readFileSync(folder + name, "utf8")).not.toContain("@xi-sdk/resellers");
  });

  it("and the README name the same known part numbers", () => {
    const readme = readFileSync(file("../README.md"), "utf8");
    for (const { ingramPartNumber, purpose } of knownParts)
      expect(readme).toMatch(new RegExp(`\\| \`${ingramPartNumber}\` +\\| ${purpose} `));
  });
});
