import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/decode/decode.js";
import { readErrorBody } from "../../src/decode/error-body.js";
import { parseJson } from "../../src/decode/json.js";
import { operations } from "../../src/generated/registry.js";
import type { ObjectSchema, Schema } from "../../src/tables.js";
import { lostIn } from "../support/loss.js";

const ignore = (): void => {};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const answers: Schema[] = Object.values(operations)
  .flatMap(({ answers: byStatus }) => Object.values(byStatus))
  .filter((schema) => schema !== null);

/** Tables with few names, so that generated values hit them often, in other letter cases too. */
const tables: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; object: ObjectSchema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("s", "n", "i", "b", "d", "x"),
    tie("schema").map((item): Schema => [item]),
    tie("object"),
    tie("object").map(
      (object): Schema =>
        () =>
          object,
    ),
  ),
  object: fc
    .dictionary(fc.constantFrom("id", "Id", "rows", "flag", "total"), tie("schema"))
    .map((fields): ObjectSchema => ({ fields })),
})).schema;

const names = fc.constantFrom(
  "id",
  "ID",
  "Id",
  "rows",
  "Rows",
  "FLAG",
  "total",
  "constructor",
  "__proto__",
  "",
);
const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, "", "true", "False", "0001-01-01T00:00:00", "12.50", "1e5", "007"),
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const values: fc.Arbitrary<unknown> = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "medium" },
      scalars,
      fc.array(tie("value"), { maxLength: 3 }),
      tie("object"),
    ),
    object: fc
      .array(fc.tuple(names, tie("value")), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  }))
  .value.map(asJson);

/** A value in the declared types, and one way in which the wire may spell it. */
interface Pair {
  readonly wire: unknown;
  readonly canonical: unknown;
}
const digits = fc.integer({ min: 0, max: 99_999_999 });
function pairOf(schema: Schema, depth = 0): fc.Arbitrary<Pair> {
  if (typeof schema === "function") return pairOf(schema(), depth);
  switch (schema) {
    case "s":
      return fc.oneof(
        fc.string().map((text) => ({ wire: text, canonical: text })),
        digits.map((number) => ({ wire: number, canonical: String(number) })),
      );
    case "d":
      return fc.constantFrom(
        { wire: "2031-05-06", canonical: "2031-05-06" },
        { wire: "0001-01-01T00:00:00", canonical: null },
      );
    case "i":
      return fc.oneof(
        digits.map((number) => ({ wire: number, canonical: number })),
        digits.map((number) => ({ wire: String(number), canonical: number })),
        fc.constant({ wire: "", canonical: null }),
      );
    case "n":
      return digits.chain((cents) =>
        fc.constantFrom(
          { wire: cents / 100, canonical: cents / 100 },
          { wire: (cents / 100).toFixed(2), canonical: cents / 100 },
        ),
      );
    case "b":
      return fc.constantFrom(
        { wire: true, canonical: true },
        { wire: "TRUE", canonical: true },
        { wire: "False", canonical: false },
        { wire: "", canonical: null },
      );
    case "x":
      return values.map((value) => ({ wire: value, canonical: value }));
    default:
      if (depth > 8) return fc.constant({ wire: null, canonical: null });
      return isList(schema) ? listPair(schema[0], depth) : objectPair(schema, depth);
  }
}

function isList(schema: Schema): schema is readonly [Schema] {
  return Array.isArray(schema);
}

function listPair(item: Schema, depth: number): fc.Arbitrary<Pair> {
  const pair = pairOf(item, depth + 1);
  const many = fc.array(pair, { maxLength: 2 }).map((pairs) => ({
    wire: pairs.map(({ wire }) => wire),
    canonical: pairs.map(({ canonical }) => canonical),
  }));
  // Brackets are dropped around an object or scalar, never around a list or null.
  const single = pair
    .filter(({ wire }) => wire !== null && !Array.isArray(wire))
    .map(({ wire, canonical }) => ({ wire, canonical: [canonical] }));
  return isList(item) ? many : fc.oneof(many, single);
}

function objectPair(schema: ObjectSchema, depth: number): fc.Arbitrary<Pair> {
  const fields = Object.entries(schema.fields);
  const spelling = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  const members = fc.tuple(
    ...fields.map(([name, member]) =>
      fc.option(fc.tuple(fc.constant(name), spelling, pairOf(member, depth + 1)), {
        freq: depth < 3 ? 4 : 1,
      }),
    ),
  );
  return members.map((drawn) => {
    const present = drawn.filter((member) => member !== null);
    return {
      wire: Object.fromEntries(present.map(([name, spell, { wire }]) => [spell(name), wire])),
      canonical: Object.fromEntries(present.map(([name, , { canonical }]) => [name, canonical])),
    };
  });
}

describe("decode, for any table and any JSON value", () => {
  it("never throws and loses nothing", () => {
    fc.assert(
      fc.property(tables, values, (table, value) => {
        expect(lostIn(value, decode(table, structuredClone(value), ignore))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same when it decodes what it gave", () => {
    fc.assert(
      fc.property(tables, values, (table, value) => {
        const once = decode(table, structuredClone(value), ignore);
        expect(decode(table, structuredClone(once), ignore)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it("reports what does not fit by the time it has left it, and nothing else", () => {
    fc.assert(
      fc.property(tables, values, (table, value) => {
        const first: string[] = [];
        const again: string[] = [];
        const once = decode(table, structuredClone(value), ({ path }) => first.push(path));
        decode(table, structuredClone(once), ({ path }) => again.push(path));
        expect(again).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

describe("decode, for the answers of the contract", () => {
  it("turns every loose spelling into the declared types without a drift", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...answers)
          .chain((schema) => fc.tuple(fc.constant(schema), pairOf(schema))),
        ([schema, { wire, canonical }]) => {
          const drifts: unknown[] = [];
          const decoded = decode(schema, structuredClone(wire), (drift) => drifts.push(drift));
          expect(decoded).toEqual(canonical);
          expect(drifts).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("survives any JSON value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.jsonValue(), (schema, value) => {
        expect(lostIn(asJson(value), decode(schema, asJson(value), ignore))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseJson", () => {
  it("equals JSON.parse wherever a double keeps all digits", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, mark) => {
        const isShort = (number: number): boolean =>
          !Number.isInteger(number) || Math.abs(number) < 1e15;
        const text = JSON.stringify(value, (_, member: unknown) =>
          typeof member === "number" && !isShort(member) ? 0 : member,
        );
        expect(parseJson(mark ? `\uFEFF${text}` : text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it("gives any integer back digit by digit", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (integer) => {
        const [value] = parseJson(`[${integer}]`) as [unknown];
        expect(String(value)).toBe(String(integer));
      }),
    );
  });

  it("leaves texts alone, whatever stands in them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("\\", '"', "1", ".", "e", "\n", "é") }),
        (text) => {
          const json = JSON.stringify([text, 0]).replace("0]", "12345678901234567]");
          expect(parseJson(json)).toEqual([text, "12345678901234567"]);
        },
      ),
    );
  });
});

describe("readErrorBody", () => {
  it("never throws on any text", () => {
    const snippet = fc.constantFrom(
      ..."{ } [ ] < > : , \" ' \\".split(" "),
      '"errors"',
      '"message"',
      '"fields"',
      '"fault"',
      "<title>",
      "<faultstring>",
      "null",
      "12",
      '"a"',
    );
    const soup = fc
      .array(fc.oneof(snippet, fc.string()), { maxLength: 20 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), soup),
        fc.option(fc.string(), { nil: undefined }),
        (text, type) => {
          expect(Array.isArray(readErrorBody(text, type).fields)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives trimmed texts for any JSON in the shape of errors", () => {
    const any = fc.jsonValue({ maxDepth: 2 });
    const error = fc.record(
      {
        id: any,
        traceid: any,
        type: any,
        message: any,
        fields: fc.oneof(any, fc.array(fc.record({ field: any, value: any, message: any }))),
        fault: any,
        error: any,
        detail: any,
        status: any,
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      error,
      fc.array(error),
      fc.record({ errors: fc.oneof(any, fc.array(error)) }),
    );
    fc.assert(
      fc.property(body, (value) => {
        const { fields, body: parsed, ...texts } = readErrorBody(JSON.stringify(value), undefined);
        for (const text of Object.values(texts)) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe("");
        }
        for (const field of fields) {
          expect([typeof field.path, typeof field.message]).toEqual(["string", "string"]);
        }
        expect(parsed).not.toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
