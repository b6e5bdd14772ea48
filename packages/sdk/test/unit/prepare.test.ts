import { describe, expect, it } from "vitest";
import { prepareRequest } from "../../src/request/prepare.js";
import type { Finding, PreparedRequest } from "../../src/request/prepare.js";
import type { ObjectSchema, Operation, Parameter } from "../../src/tables.js";

const header = (name: string, wire: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  wire,
  in: "header",
  schema: "s",
  ...more,
});
const imHeaders: Parameter[] = [
  header("customerNumber", "IM-CustomerNumber", { required: true, minLength: 1, maxLength: -10 }),
  header("countryCode", "IM-CountryCode", { required: true, minLength: 2, maxLength: 2 }),
  header("correlationId", "IM-CorrelationID", { required: true, minLength: 1, maxLength: 32 }),
  header("senderId", "IM-SenderID", { maxLength: 32 }),
];

const address: ObjectSchema = {
  fields: { city: "s", floor: "i", tags: ["s"], inner: { fields: { note: "s" } } },
};
const line: ObjectSchema = {
  fields: {
    sku: "s",
    quantity: "i",
    price: "n",
    gift: "b",
    dueDate: "d",
    extra: "x",
    to: [address],
  },
  required: ["quantity"],
  maxLength: { sku: 6 },
};
const body: ObjectSchema = {
  fields: { poNumber: "s", notes: "s", lines: [line], shipTo: address, products: ["s"] },
  required: ["poNumber"],
  maxLength: { poNumber: 10, notes: -5 },
  maxItems: { products: 3 },
  omitEmpty: ["shipTo"],
};
const operation: Operation = {
  id: "put-thing",
  method: "PUT",
  path: "/things/{thing-id}/parts",
  safety: "unsafe",
  limitGroup: "things",
  parameters: [
    { name: "thingId", wire: "thing-id", in: "path", schema: "s", required: true, maxLength: 8 },
    { name: "pageSize", wire: "pageSize", in: "query", schema: "i" },
    { name: "withStock", wire: "with-stock", in: "query", schema: "b", default: true },
    { name: "keyword", wire: "keyword", in: "query", schema: ["s"] },
    { name: "since", wire: "since", in: "query", schema: "d" },
    ...imHeaders,
  ],
  body,
  answers: {},
};
const search: Operation = { ...operation, id: "get-things", method: "GET", path: "/things" };
delete (search as { body?: ObjectSchema }).body;

const account = { customerNumber: "20-222222", countryCode: "US", correlationId: "c0ffee" };
const good = { ...account, thingId: "A1", poNumber: "PO-1" };

function prepare(values: Record<string, unknown>, table: Operation = operation): PreparedRequest {
  return prepareRequest(table, { ...good, ...values });
}
const sentence = ({ path, message }: Finding): string => `${path} ${message}`;
const problems = (values: Record<string, unknown>, table?: Operation): string[] =>
  prepare(values, table).findings.map(sentence);

describe("prepareRequest: splitting", () => {
  it("puts each value where the table says and calls it by its name on the wire", () => {
    expect(prepare({ pageSize: 5, keyword: ["a", "b c"], senderId: "Shop", lines: [] })).toEqual({
      path: "/things/A1/parts",
      query: [
        ["pageSize", "5"],
        ["with-stock", "true"],
        ["keyword", "a"],
        ["keyword", "b c"],
      ],
      headers: {
        "IM-CustomerNumber": "20-222222",
        "IM-CountryCode": "US",
        "IM-CorrelationID": "c0ffee",
        "IM-SenderID": "Shop",
      },
      body: { poNumber: "PO-1", lines: [] },
      findings: [],
      warnings: [],
    });
  });

  it("takes undefined for absent, and sends the default then", () => {
    const { query, body: sent } = prepare({
      withStock: undefined,
      pageSize: undefined,
      notes: undefined,
    });
    expect(query).toEqual([["with-stock", "true"]]);
    expect(sent).toEqual({ poNumber: "PO-1" });
    expect(prepare({ withStock: false }).query).toEqual([["with-stock", "false"]]);
  });

  it("leaves out client options that the operation has no header for", () => {
    const { body: sent, warnings, headers } = prepare({ contact: "a@example.com" });
    expect(sent).toEqual({ poNumber: "PO-1" });
    expect(warnings).toEqual([]);
    expect(Object.values(headers)).not.toContain("a@example.com");
  });

  it("sends an unknown value in the body, untouched, with a warning", () => {
    const colour = { shades: ["red", null, 1.5], nested: {} };
    const { body: sent, warnings, findings } = prepare({ colour });
    expect(sent).toEqual({ poNumber: "PO-1", colour });
    expect((sent as { colour: unknown }).colour).not.toBe(colour);
    expect(findings).toEqual([]);
    expect(warnings.map(({ path }) => path)).toEqual(["colour"]);
  });

  it("sends an unknown value in the query when there is no body", () => {
    const { query, warnings } = prepareRequest(search, {
      ...account,
      thingId: "A",
      "order-status": ["A", "B"],
      n: 3,
    });
    expect(query).toEqual([
      ["with-stock", "true"],
      ["order-status", "A"],
      ["order-status", "B"],
      ["n", "3"],
    ]);
    expect(warnings.map(({ path }) => path)).toEqual(["order-status", "n"]);
  });

  it("warns about an unknown member deep inside and suggests the declared spelling", () => {
    const { warnings } = prepare({ lines: [{ quantity: 1 }, { quantity: 1, SKU: "A" }] });
    expect(warnings).toEqual([
      {
        path: "lines[1].SKU",
        message: "is not in the contract and is sent as it is; did you mean sku?",
      },
    ]);
  });

  it("sends an empty body where nothing is given for it, since releasing an order wants one", () => {
    const free: ObjectSchema = { fields: { notes: "s" } };
    const release = { ...operation, body: free };
    const values = { ...account, thingId: "A1" };
    expect(prepareRequest(release, values).body).toEqual({});
    expect(prepareRequest({ ...release, method: "POST" }, values).body).toEqual({});
    expect(prepareRequest(search, values).body).toBeUndefined();
  });

  it("never changes what it was given", () => {
    const values = Object.freeze({
      ...good,
      lines: Object.freeze([Object.freeze({ quantity: "2", gift: "true", to: Object.freeze({}) })]),
      shipTo: Object.freeze({ city: "" }),
    });
    const before = structuredClone(values);
    const { body: sent } = prepareRequest(operation, values);
    expect(values).toEqual(before);
    expect(sent).toEqual({ poNumber: "PO-1", lines: [{ quantity: 2, gift: true, to: [{}] }] });
  });
});

describe("prepareRequest: types", () => {
  it("accepts the other spelling of numbers and booleans and converts it", () => {
    const { body: sent, findings } = prepare({
      poNumber: 4711,
      lines: [
        { sku: 12, quantity: "3", price: "9.90", gift: "False" },
        { sku: true, quantity: 1 },
      ],
    });
    expect(findings).toEqual([]);
    expect(sent).toEqual({
      poNumber: "4711",
      lines: [
        { sku: "12", quantity: 3, price: 9.9, gift: false },
        { sku: "true", quantity: 1 },
      ],
    });
  });

  it("converts query values too", () => {
    expect(prepare({ pageSize: "25", withStock: "FALSE", keyword: 7 }).query).toEqual([
      ["pageSize", "25"],
      ["with-stock", "false"],
      ["keyword", "7"],
    ]);
  });

  it("takes a single entry where a list is declared", () => {
    const { body: sent, findings } = prepare({ lines: { quantity: 1, to: { city: "Ulm" } } });
    expect(findings).toEqual([]);
    expect(sent).toEqual({ poNumber: "PO-1", lines: [{ quantity: 1, to: [{ city: "Ulm" }] }] });
  });

  it.each([
    ["abc", "lines[0].quantity is text of 3 characters; expected integer"],
    ["", "lines[0].quantity is blank text; expected integer"],
    [2.5, "lines[0].quantity is number; expected integer"],
    ["2.5", "lines[0].quantity is text of 3 characters; expected integer"],
    [true, "lines[0].quantity is boolean; expected integer"],
    [[1, 2], "lines[0].quantity is list of 2 entries; expected integer"],
    [{}, "lines[0].quantity is object; expected integer"],
    [Number.NaN, "lines[0].quantity is NaN; expected integer"],
    [Number.POSITIVE_INFINITY, "lines[0].quantity is Infinity; expected integer"],
    [5n, "lines[0].quantity is bigint; expected integer"],
    [() => 1, "lines[0].quantity is function; expected integer"],
    [Symbol("s"), "lines[0].quantity is symbol; expected integer"],
    [new Map(), "lines[0].quantity is Map; expected integer"],
  ])("refuses %s for a whole number and says what it got", (quantity, message) => {
    expect(problems({ lines: [{ quantity }] })).toContain(message);
  });

  it("refuses a Date and shows how to write one", () => {
    expect(
      problems({ lines: [{ quantity: 1, dueDate: new Date(0) }], since: new Date(0) }),
    ).toEqual([
      "since is Date; expected date as text, as from date.toISOString().slice(0, 10)",
      "lines[0].dueDate is Date; expected date as text, as from date.toISOString().slice(0, 10)",
    ]);
  });

  it("refuses what JSON cannot carry, in undeclared places too", () => {
    const extra = { when: new Date(0), big: [1n], fine: { deep: "x" }, nan: Number.NaN };
    const { findings } = prepare({ lines: [{ quantity: 1, extra }], other: new Set() });
    expect(findings.map(({ path }) => path)).toEqual([
      "lines[0].extra.when",
      "lines[0].extra.big[0]",
      "lines[0].extra.nan",
      "other",
    ]);
  });

  it("refuses an object that would write itself in some other way", () => {
    const decimal = { toJSON: () => "1.5" };
    expect(problems({ other: decimal })).toEqual([
      "other has a toJSON() of its own; give what it writes",
    ]);
  });

  it("refuses an object or list that holds itself, wherever it does", () => {
    const extra: Record<string, unknown> = {};
    extra["list"] = [extra];
    const findings = problems({ lines: [{ quantity: 1, extra }] });
    expect(findings).toEqual([
      "lines[0].extra.list[0] holds itself or is nested too deeply for JSON",
    ]);
  });

  it("takes the same object twice side by side", () => {
    const shared = { quantity: 1 };
    expect(prepare({ lines: [shared, shared] }).findings).toEqual([]);
  });

  it("ends at a depth that no request has", () => {
    let extra: unknown = 1;
    for (let depth = 0; depth < 10_000; depth++) extra = [extra];
    const findings = problems({ extra });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^extra(?:\[0\])+ holds itself or is nested too deeply for JSON$/);
  });

  it("takes null in the body for null", () => {
    expect(prepare({ notes: null, lines: null }).body).toEqual({
      poNumber: "PO-1",
      notes: null,
      lines: null,
    });
  });

  it("refuses null in a list and in a parameter", () => {
    expect(problems({ lines: [null], pageSize: null })).toEqual([
      "pageSize is null; expected integer",
      "lines[0] is null; expected object",
    ]);
  });

  it("takes instances of classes for plain objects, and sends a plain copy", () => {
    class Line {
      quantity = 1;
    }
    const { body: sent } = prepare({ lines: [new Line()] });
    expect(Object.getPrototypeOf((sent as { lines: object[] }).lines[0])).toBe(Object.prototype);
  });

  it("keeps a member by the name of __proto__ as a plain member", () => {
    const extra: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    const { body: sent } = prepare({ lines: [{ quantity: 1, extra }] });
    expect(JSON.stringify(sent)).toContain('"__proto__":{"polluted":true}');
  });

  it("turns a getter that throws into a finding", () => {
    const lines = [
      {
        get quantity(): number {
          throw new Error("secret");
        },
      },
    ];
    expect(problems({ lines })).toEqual(["(request) cannot be read: a getter of it throws"]);
  });
});

describe("prepareRequest: what must be there", () => {
  it("reports everything that is missing at once", () => {
    const { findings } = prepareRequest(operation, { lines: [{ quantity: 1 }, {}] });
    expect(findings.map(({ path }) => path)).toEqual([
      "thingId",
      "customerNumber",
      "countryCode",
      "correlationId",
      "lines[1].quantity",
      "poNumber",
    ]);
  });

  it("names the option and the environment variable of a missing header", () => {
    expect(problems({ customerNumber: undefined, countryCode: "" })).toEqual([
      "customerNumber is missing; expected text, as the option customerNumber or in XI_CUSTOMER_NUMBER",
      "countryCode is blank text; expected text, as the option countryCode or in XI_COUNTRY_CODE",
    ]);
    const parameters = [
      header("senderId", "IM-ApplicationID", { required: true }),
      header("contact", "IM-CustomerContact", { required: true }),
    ];
    const missing = prepareRequest({ ...search, parameters }, {});
    expect(missing.findings.map(sentence)).toEqual([
      "senderId is missing; expected text, as the option senderId or in XI_SENDER_ID",
      "contact is missing; expected text, as the option contact or in XI_CONTACT",
    ]);
  });

  it("takes null, blank text and an empty list for missing where something is required", () => {
    expect(problems({ poNumber: null })).toEqual(["poNumber is null; expected text"]);
    expect(problems({ poNumber: "" })).toEqual(["poNumber is blank text; expected text"]);
    const table = { ...operation, body: { ...body, required: ["lines"] } };
    expect(problems({ lines: [] }, table)).toEqual([
      "lines is list of 0 entries; expected list with entries",
    ]);
  });

  it("asks for at least one of several parameters", () => {
    const parameters: Parameter[] = [
      { name: "planId", wire: "plan-id", in: "query", schema: "s" },
      { name: "planName", wire: "planName", in: "query", schema: "s" },
    ];
    const table: Operation = { ...search, parameters, atLeastOneOf: ["plan-id", "planName"] };
    expect(problems({}, table)).toContain(
      "planId, planName are all missing; give at least one of them",
    );
    expect(prepareRequest(table, { planName: "x" }).findings).toEqual([]);
    expect(prepareRequest(table, { planId: "" }).findings).toHaveLength(1);
  });

  it("asks for exactly one of several members", () => {
    const product: ObjectSchema = { fields: { sku: "s", upc: "s" }, exactlyOneOf: ["sku", "upc"] };
    const fields: ObjectSchema["fields"] = { ...body.fields, products: [product] };
    const table: Operation = { ...operation, body: { ...body, fields } };
    expect(problems({ products: [{ sku: "A" }, {}, { sku: "A", upc: "1" }] }, table)).toEqual([
      "products[1] has none of sku, upc; give exactly one",
      "products[2] has sku and upc of sku, upc; give exactly one",
    ]);
    expect(problems({ products: [{ sku: "A", upc: "" }] }, table)).toEqual([]);
  });
});

describe("prepareRequest: limits", () => {
  it("refuses more entries than a call takes", () => {
    expect(problems({ products: ["a", "b", "c", "d"] })).toEqual([
      "products is list of 4 entries; a call takes 3 at most: split it over several calls",
    ]);
  });

  it("names the way to price any number of products", () => {
    const table = { ...operation, id: "post-priceandavailability" };
    expect(problems({ products: ["a", "b", "c", "d"] }, table)[0]).toContain("xi.catalog.price()");
  });

  it("refuses a text that is too long, and only warns where the documentation breaks the limit", () => {
    const { findings, warnings } = prepare({
      poNumber: "12345678901",
      notes: "123456",
      lines: [{ quantity: 1, sku: 1_234_567 }],
      customerNumber: "50-135152-000",
    });
    expect(findings.map(sentence)).toEqual([
      "poNumber is 11 characters long; the limit is 10",
      "lines[0].sku is 7 characters long; the limit is 6",
    ]);
    expect(warnings.map(sentence)).toEqual([
      "customerNumber is 13 characters long; the limit is 10",
      "notes is 6 characters long; the limit is 5",
    ]);
  });

  it("counts characters and not code units", () => {
    expect(problems({ lines: [{ quantity: 1, sku: "😀😀😀😀😀😀" }] })).toEqual([]);
  });
});

describe("prepareRequest: paths", () => {
  it("encodes a segment", () => {
    expect(prepare({ thingId: "A/B ?#%$" }).path).toBe("/things/A%2FB%20%3F%23%25%24/parts");
  });

  it.each(["", "  ", ".", "..", null, undefined, 7, true, {}, ["A"], [], "\ud800", "\udc00"])(
    "refuses %j as a segment",
    (thingId) => {
      const { findings } = prepareRequest(operation, { ...good, thingId });
      expect(findings.map(({ path }) => path)).toEqual(["thingId"]);
    },
  );

  it("refuses a segment beyond its limit", () => {
    expect(problems({ thingId: "123456789" })).toEqual([
      "thingId is 9 characters long; the limit is 8",
    ]);
  });
});

describe("prepareRequest: headers", () => {
  it.each(["us", "Us", "USA", "U1", "U "])("refuses the country %j", (countryCode) => {
    expect(problems({ countryCode })).toEqual([
      `countryCode is text of ${countryCode.length} characters; expected two capital letters, as in US`,
    ]);
  });

  it.each(["a b", " a", "a\n", "a\r\nX-Evil: 1", "ä\u0100", "x".repeat(33), "a\u0000"])(
    "refuses the correlation id %j",
    (correlationId) => {
      expect(prepare({ correlationId }).findings.map(({ path }) => path)).toEqual([
        "correlationId",
      ]);
    },
  );

  it("takes 32 characters of Latin-1", () => {
    expect(problems({ correlationId: "é".repeat(32), senderId: "Käufer & Söhne" })).toEqual([]);
  });

  it("refuses a value below its least length", () => {
    const parameters = [header("senderId", "IM-SenderID", { minLength: 3 })];
    const { findings } = prepareRequest({ ...search, parameters }, { senderId: "ab" });
    expect(findings).toEqual([
      { path: "senderId", message: "is text of 2 characters; at least 3 are needed" },
    ]);
  });

  it("refuses control characters and outer blanks in any header", () => {
    expect(problems({ senderId: "a\tb" })).toHaveLength(1);
    expect(problems({ senderId: " a" })).toHaveLength(1);
    expect(problems({ senderId: "漢" })).toHaveLength(1);
  });

  it("leaves a blank optional header out", () => {
    const { headers, findings } = prepare({ senderId: " " });
    expect(findings).toEqual([]);
    expect(headers).not.toHaveProperty("IM-SenderID");
  });
});

describe("prepareRequest: queries", () => {
  it("sends a blank filter as it is and warns", () => {
    const { query, warnings } = prepare({ since: "" });
    expect(query).toContainEqual(["since", ""]);
    expect(warnings.map(({ path }) => path)).toEqual(["since"]);
  });

  it("refuses what is no text", () => {
    expect(problems({ keyword: ["a", {}], pageSize: "many" })).toEqual([
      "pageSize is text of 4 characters; expected integer",
      "keyword[1] is object; expected text",
    ]);
  });

  it("sends an empty list as nothing", () => {
    expect(prepare({ keyword: [] }).query).toEqual([["with-stock", "true"]]);
  });
});

describe("prepareRequest: what is left out", () => {
  it("leaves out a member that may not be sent empty when it holds nothing", () => {
    for (const shipTo of [
      {},
      null,
      "",
      [],
      { city: "" },
      { inner: { note: null } },
      { tags: [""] },
    ]) {
      expect(prepare({ shipTo })).toMatchObject({ body: { poNumber: "PO-1" }, findings: [] });
      expect(prepare({ shipTo }).body).not.toHaveProperty("shipTo");
    }
  });

  it("leaves out what is empty inside such a member, unknown members included", () => {
    const shipTo = {
      city: "Ulm",
      floor: "",
      tags: ["", "a"],
      inner: { note: "" },
      more: { deep: [{}, { a: null }] },
      zero: 0,
      no: false,
    };
    const { body: sent, findings } = prepare({ shipTo });
    expect(findings).toEqual([]);
    expect(sent).toEqual({
      poNumber: "PO-1",
      shipTo: { city: "Ulm", tags: ["a"], zero: 0, no: false },
    });
  });

  it("keeps empty members everywhere else", () => {
    const { body: sent } = prepare({ notes: "", lines: [{ quantity: 1, extra: {}, sku: "" }] });
    expect(sent).toEqual({
      poNumber: "PO-1",
      notes: "",
      lines: [{ quantity: 1, extra: {}, sku: "" }],
    });
  });
});

describe("prepareRequest: secrets", () => {
  it("never shows a value in a finding or a warning", () => {
    const secret = "pl4nted-s3cret";
    const values = {
      ...good,
      thingId: `..${secret}\ud800`,
      countryCode: secret,
      correlationId: `${secret}\n${"x".repeat(40)}`,
      customerNumber: secret,
      pageSize: secret,
      poNumber: secret,
      notes: secret,
      lines: [{ quantity: secret, gift: secret, price: secret }, secret],
      products: [secret, secret, secret, secret],
      since: { secret },
      [`unknown`]: { [Symbol.toStringTag]: "Odd", secret },
    };
    const { findings, warnings } = prepareRequest(operation, values);
    expect(findings.length).toBeGreaterThan(8);
    expect(JSON.stringify([findings, warnings])).not.toContain(secret);
  });
});
