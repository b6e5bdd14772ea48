import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/decode/json.js";

describe("parseJson", () => {
  it("cuts a byte-order mark off", () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it("keeps every digit of an integer that is longer than 15 digits, as text", () => {
    expect(parseJson('{"id":1234567890123456789,"list":[-9007199254740993]}')).toEqual({
      id: "1234567890123456789",
      list: ["-9007199254740993"],
    });
  });

  it("leaves integers of 15 digits and less as numbers", () => {
    expect(parseJson("[999999999999999,-999999999999999,0]")).toEqual([
      999_999_999_999_999, -999_999_999_999_999, 0,
    ]);
  });

  it("leaves a decimal alone that a double wrote, and keeps a longer one as text", () => {
    expect(parseJson("[0.30000000000000004,12.5,1234567890123.4567890123]")).toEqual([
      0.30000000000000004,
      12.5,
      "1234567890123.4567890123",
    ]);
  });

  it("takes zeros at the end of a decimal for what they are", () => {
    expect(parseJson("[129.00000000000000000000]")).toEqual([129]);
  });

  it("finds a long number wherever it stands", () => {
    for (let offset = 0; offset < 40; offset++) {
      const text = " ".repeat(offset) + "[1234567890123456]";
      expect(parseJson(text)).toEqual(["1234567890123456"]);
    }
  });

  it("leaves long digits inside texts and names alone", () => {
    const text = String.raw`{"1234567890123456789":"\"1234567890123456789\\","n":12345678901234567}`;
    expect(parseJson(text)).toEqual({
      "1234567890123456789": String.raw`"1234567890123456789` + "\\",
      n: "12345678901234567",
    });
  });

  it.each(["", "{", "<html>", "01234567890123456789", "{'a':1}", '{"a":1} x'])(
    "refuses %j, which is not JSON",
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  it("takes a text of many megabytes beside long digits without running out of stack", () => {
    const long = "x".repeat(8_000_000);
    expect(parseJson(`["${long}",12345678901234567890]`)).toEqual([long, "12345678901234567890"]);
  });
});
