import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, decimalOf, isDecimal, multiply, subtract } from "../src/decimal.js";

const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const amount = (units: bigint): string => {
  const text = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
};

describe("amounts", () => {
  it("add up where floats do not", () => {
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(multiply("1.15", "3")).toBe("3.45");
    expect(subtract("1.00", "0.999")).toBe("0.001");
  });

  it("keep the places that they have", () => {
    expect(add("1.50", "2.50")).toBe("4.00");
    expect(multiply("12.30", "2")).toBe("24.60");
  });

  it("are the same however many noughts follow", () => {
    expect(compare("1.5", "1.500")).toBe(0);
    expect(compare("-0.01", "0")).toBe(-1);
    expect(compare("10", "9.99")).toBe(1);
  });

  it("are added, subtracted and compared as whole cents are", () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(add(amount(a), amount(b))).toBe(amount(a + b));
        expect(subtract(amount(a), amount(b))).toBe(amount(a - b));
        expect(compare(amount(a), amount(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("are the exact text of the wire's numbers", () => {
    expect([1e21, 1.5e-7, 12, 0.1, -2.5e-8].map(decimalOf)).toEqual([
      "1000000000000000000000",
      "0.00000015",
      "12",
      "0.1",
      "-0.000000025",
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isDecimal(decimalOf(value))).toBe(true);
        expect(Number(decimalOf(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("are never made of what is none", () => {
    expect(() => decimalOf(Number.NaN)).toThrow("NaN is no amount.");
    expect(() => add("1,50", "1")).toThrow('"1,50" is no amount. Give digits and a point');
    expect(["", ".5", "5.", "1e3", "+1", " 1"].filter(isDecimal)).toEqual([]);
  });
});
