import { describe, expect, it } from "vitest";
import { decode } from "../../src/decode/decode.js";
import type { Drift } from "../../src/decode/decode.js";
import type { ObjectSchema, Schema } from "../../src/tables.js";

const item: ObjectSchema = {
  fields: { sku: "s", quantity: "i", price: "n", inStock: "b", shipDate: "d", extra: "x" },
};
const order: ObjectSchema = {
  fields: { orderNumber: "s", total: "n", lines: [item], tags: ["s"], shipTo: item },
};

function decodeWith(schema: Schema, value: unknown): { result: unknown; drifts: Drift[] } {
  const drifts: Drift[] = [];
  const result = decode(schema, structuredClone(value), (drift) => drifts.push(drift));
  return { result, drifts };
}

describe("decode: texts", () => {
  it("turns a number into its decimal text where text is declared", () => {
    const { result, drifts } = decodeWith(item, { sku: 4711, shipDate: 20260131 });
    expect(result).toEqual({ sku: "4711", shipDate: "20260131" });
    expect(drifts).toEqual([]);
  });

  it("writes large numbers in full and not with an exponent", () => {
    expect(decodeWith("s", 1e21).result).toBe("1000000000000000000000");
    expect(decodeWith("s", -0.5).result).toBe("-0.5");
  });

  it("leaves texts as they are, blanks included", () => {
    expect(decodeWith(item, { sku: " A  B ", shipDate: "" }).result).toEqual({
      sku: " A  B ",
      shipDate: "",
    });
  });

  it("makes null of the date that stands for none, in every form", () => {
    for (const none of ["0001-01-01", "0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000Z"]) {
      expect(decodeWith(item, { shipDate: none }).result).toEqual({ shipDate: null });
    }
    expect(decodeWith(item, { shipDate: "2026-01-01", sku: "0001-01-01" }).result).toEqual({
      shipDate: "2026-01-01",
      sku: "0001-01-01",
    });
  });
});

describe("decode: numbers", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["-3.50", -3.5],
    ["0.05", 0.05],
    ["123456789012345", 123_456_789_012_345],
    ["100000000000000.00", 100_000_000_000_000],
    ["0.000000000000001", 1e-15],
    ["1234567890123.45", 1_234_567_890_123.45],
  ])("reads the text %j as a number", (text, number) => {
    const { result, drifts } = decodeWith(item, { price: text });
    expect(result).toEqual({ price: number });
    expect(drifts).toEqual([]);
  });

  it.each(["1,", "1,000", "$5", "1e5", "+1", "01", ".5", "5.", " 5", "NaN", "Infinity", "0x10"])(
    "leaves %j as text and reports it",
    (text) => {
      const { result, drifts } = decodeWith(item, { price: text });
      expect(result).toEqual({ price: text });
      expect(drifts).toEqual([
        { path: "price", kind: "unexpected-type", expected: "number", received: "text" },
      ]);
    },
  );

  it.each(["1234567890123456", "12345678901234.567", "0.12345678901234567"])(
    "leaves %j as text, because a double would lose a digit of it",
    (text) => {
      const { result, drifts } = decodeWith(item, { price: text });
      expect(result).toEqual({ price: text });
      expect(drifts).toHaveLength(1);
    },
  );

  it("makes null of empty text, never zero", () => {
    const { result, drifts } = decodeWith(item, { price: "", quantity: "" });
    expect(result).toEqual({ price: null, quantity: null });
    expect(drifts).toEqual([]);
  });

  it("gives a fraction where a whole number is declared, and reports it", () => {
    const { result, drifts } = decodeWith(item, { quantity: "2.5" });
    expect(result).toEqual({ quantity: 2.5 });
    expect(drifts).toEqual([
      { path: "quantity", kind: "unexpected-type", expected: "integer", received: "text" },
    ]);
  });

  it("takes a whole number with zeros after the point as whole", () => {
    const { result, drifts } = decodeWith(item, { quantity: "120.00" });
    expect(result).toEqual({ quantity: 120 });
    expect(drifts).toEqual([]);
  });
});

describe("decode: booleans", () => {
  it.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["", null],
  ])("reads the text %j as %j", (text, boolean) => {
    const { result, drifts } = decodeWith(item, { inStock: text });
    expect(result).toEqual({ inStock: boolean });
    expect(drifts).toEqual([]);
  });

  it.each(["Yes", "No", "Y", "1", " true", "boolean", 0, 1])(
    "leaves %j as it came and reports it",
    (value) => {
      const { result, drifts } = decodeWith(item, { inStock: value });
      expect(result).toEqual({ inStock: value });
      expect(drifts).toHaveLength(1);
    },
  );
});

describe("decode: one or many", () => {
  it("makes a list of a single object or scalar where a list is declared", () => {
    const { result, drifts } = decodeWith(order, { lines: { quantity: "2" }, tags: 7 });
    expect(result).toEqual({ lines: [{ quantity: 2 }], tags: ["7"] });
    expect(drifts).toEqual([]);
  });

  it("leaves null and a missing list alone", () => {
    expect(decodeWith(order, { lines: null }).result).toEqual({ lines: null });
    expect(decodeWith(order, {}).result).toEqual({});
    expect(decodeWith(order, null).result).toBe(null);
  });

  it("makes a list of a single object at the root too", () => {
    expect(decodeWith([item], { quantity: "1" }).result).toEqual([{ quantity: 1 }]);
  });

  it("unwraps a root object from a list of one", () => {
    const { result, drifts } = decodeWith(order, [{ total: "9.90" }]);
    expect(result).toEqual({ total: 9.9 });
    expect(drifts).toEqual([]);
  });

  it("leaves a root list of several where an object is declared, and reports it", () => {
    const { result, drifts } = decodeWith(order, [{ total: 1 }, { total: 2 }]);
    expect(result).toEqual([{ total: 1 }, { total: 2 }]);
    expect(drifts).toEqual([
      { path: "(body)", kind: "unexpected-type", expected: "object", received: "list" },
    ]);
  });

  it("leaves a list inside where an object is declared, and reports it", () => {
    const { result, drifts } = decodeWith(order, { shipTo: [{ quantity: "1" }] });
    expect(result).toEqual({ shipTo: [{ quantity: "1" }] });
    expect(drifts.map(({ path }) => path)).toEqual(["shipTo"]);
  });
});

describe("decode: names", () => {
  it("renames members by letter case only, and keeps their order", () => {
    const { result, drifts } = decodeWith(order, {
      OrderNumber: 12,
      Lines: [{ SKU: "A", QUANTITY: "1" }],
      Total: "1.5",
    });
    expect(result).toEqual({ orderNumber: "12", lines: [{ sku: "A", quantity: 1 }], total: 1.5 });
    expect(Object.keys(result as object)).toEqual(["orderNumber", "lines", "total"]);
    expect(drifts).toEqual([]);
  });

  it("lets the exact name win and keeps the other spelling under its own name", () => {
    const { result, drifts } = decodeWith(order, { TOTAL: "1", total: "2" });
    expect(result).toEqual({ TOTAL: "1", total: 2 });
    expect(drifts).toEqual([{ path: "TOTAL", kind: "unknown-field", received: "text" }]);
  });

  it("lets the exact name win beside members that are renamed too", () => {
    expect(decodeWith(order, { ORDERNUMBER: 1, TOTAL: "1", total: "2" }).result).toEqual({
      orderNumber: "1",
      TOTAL: "1",
      total: 2,
    });
  });

  it("takes the first of two declared names that differ by letter case only", () => {
    const plan: ObjectSchema = { fields: { planId: "s", planID: "n" } };
    expect(decodeWith(plan, { PLANID: 5 }).result).toEqual({ planId: "5" });
    expect(decodeWith(plan, { planID: "5", planId: 6 }).result).toEqual({ planID: 5, planId: "6" });
  });

  it("renames the first of two other spellings and keeps the second", () => {
    expect(decodeWith(order, { TOTAL: "1", Total: "2" }).result).toEqual({ total: 1, Total: "2" });
  });

  it("keeps unknown members untouched and reports each with a path without indices", () => {
    const { result, drifts } = decodeWith(order, {
      lines: [{ colour: "red" }, { colour: { deep: ["1"] } }],
    });
    expect(result).toEqual({ lines: [{ colour: "red" }, { colour: { deep: ["1"] } }] });
    expect(drifts).toEqual([
      { path: "lines[].colour", kind: "unknown-field", received: "text" },
      { path: "lines[].colour", kind: "unknown-field", received: "object" },
    ]);
  });

  it("starts a path with brackets when the root is a list", () => {
    expect(decodeWith([item], [{ size: 1 }]).drifts.map(({ path }) => path)).toEqual(["[].size"]);
  });

  it("does not mistake what every object inherits for a declared member", () => {
    const { drifts } = decodeWith(item, { constructor: 1, toString: "x", hasOwnProperty: null });
    expect(drifts.map(({ path }) => path)).toEqual(["constructor", "toString", "hasOwnProperty"]);
  });

  it("keeps a member by the name of __proto__ as a plain member, renamed neighbours or not", () => {
    for (const name of ["total", "TOTAL"]) {
      const value: unknown = JSON.parse(
        `{"__proto__":{"polluted":true},"${name}":"1","tags":{"__proto__":[1]},"ORDERNUMBER":1}`,
      );
      const result = decode(order, value, () => {}) as object;
      expect(Object.keys(result)).toEqual(["__proto__", "total", "tags", "orderNumber"]);
      expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
    const last: unknown = JSON.parse('{"TOTAL":"1","__proto__":{"polluted":true}}');
    const result = decode(order, last, () => {}) as object;
    expect(Object.keys(result)).toEqual(["total", "__proto__"]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});

describe("decode: the rest", () => {
  it("does not look into what may be anything", () => {
    const { result, drifts } = decodeWith(item, { extra: { Quantity: "1" } });
    expect(result).toEqual({ extra: { Quantity: "1" } });
    expect(drifts).toEqual([]);
  });

  it("reports a scalar where an object is declared", () => {
    expect(decodeWith(order, { shipTo: "here" }).drifts).toEqual([
      { path: "shipTo", kind: "unexpected-type", expected: "object", received: "text" },
    ]);
  });

  it("works in place when no member is renamed", () => {
    const value = { lines: [{ quantity: "1" }] };
    expect(decode(order, value, () => {})).toBe(value);
    expect(value).toEqual({ lines: [{ quantity: 1 }] });
  });

  it("follows a schema that contains itself", () => {
    const choice: ObjectSchema = { fields: { size: "i", choices: [() => choice] } };
    const { result, drifts } = decodeWith(choice, {
      choices: { size: "1", choices: [{ size: "2" }] },
    });
    expect(result).toEqual({ choices: [{ size: 1, choices: [{ size: 2 }] }] });
    expect(drifts).toEqual([]);
  });

  it("ends at a depth that no answer has, instead of at the end of the stack", () => {
    const choice: ObjectSchema = { fields: { size: "i", choices: [() => choice] } };
    const depth = 50_000;
    const value: unknown = JSON.parse('{"choices":['.repeat(depth) + "]}".repeat(depth));
    const drifts: Drift[] = [];
    decode(choice, value, (drift) => drifts.push(drift));
    expect(drifts).toHaveLength(1);
    expect(drifts[0]).toMatchObject({ kind: "unexpected-type", expected: "less nesting" });
  });
});
