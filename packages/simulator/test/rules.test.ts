import { describe, expect, it } from "vitest";
import { knownProducts } from "../src/catalog/known.js";
import type { Product } from "../src/catalog/product.js";
import { dayOf, instantOf, isDay } from "../src/time/calendar.js";
import { asNumber, asText, permille } from "../src/money.js";
import { allocate, type Policy } from "../src/rules/allocation.js";
import { carrierFor } from "../src/rules/freight.js";
import { customerLineNumbers } from "../src/rules/line-numbers.js";
import { orderNumber } from "../src/rules/order-number.js";

describe("money", () => {
  it("is written as text with two decimals", () => {
    expect([0, 5, 99, 100, 123456, -250].map(asText)).toEqual([
      "0.00",
      "0.05",
      "0.99",
      "1.00",
      "1234.56",
      "-2.50",
    ]);
  });

  it("survives the way through a JSON number for every amount up to a million dollars", () => {
    for (let cents = 1; cents < 100_000_000; cents += 7_919)
      expect(Math.round(Number(JSON.stringify(asNumber(cents))) * 100)).toBe(cents);
  });

  it("is shared out in whole cents", () => {
    expect(permille(999, 850)).toBe(849);
    expect(permille(1, 500)).toBe(1);
  });
});

describe("the calendar", () => {
  it("counts days at the distributor, eight hours behind universal time", () => {
    expect(dayOf(Date.UTC(2026, 0, 1, 7, 59))).toBe("2025-12-31");
    expect(dayOf(Date.UTC(2026, 0, 1, 8, 0))).toBe("2026-01-01");
    expect(instantOf(Date.UTC(2026, 0, 1, 8, 0, 5))).toBe("2026-01-01T00:00:05-08:00");
  });

  it("knows a day when it sees one", () => {
    expect(["2026-02-28", "2024-02-29"].every(isDay)).toBe(true);
    expect(["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", ""].some(isDay)).toBe(false);
  });
});

describe("order numbers", () => {
  it("repeat none in two hundred thousand, and hold no vowel", () => {
    const numbers = new Set<string>();
    for (let sequence = 1; sequence <= 200_000; sequence++) numbers.add(orderNumber(sequence));
    expect(numbers.size).toBe(200_000);
    for (const number of numbers) expect(number).toMatch(/^20-R[0-9B-DF-HJ-NP-TV-Z]{4}$/);
  });

  it("go on with the next letter when those of one are used up", () => {
    expect(orderNumber(31 ** 4)).toMatch(/^20-S/);
  });
});

describe("customer line numbers", () => {
  it("fill the gaps that the good ones leave", () => {
    expect(customerLineNumbers([undefined, "2", "2", "884", "885", "0", "x"])).toEqual([
      "1",
      "2",
      "3",
      "884",
      "4",
      "5",
      "6",
    ]);
  });

  it("keep a leading zero, which still names the same number", () => {
    expect(customerLineNumbers(["001", "1"])).toEqual(["001", "2"]);
  });
});

describe("the carrier", () => {
  it("is the one asked for, else one by weight, and virtual for a download", () => {
    expect(carrierFor(100, 1, "U3")).toEqual({ code: "U3", name: "3 DAY" });
    expect(carrierFor(100, 1, "QQ")).toEqual({ code: "QQ", name: "QQ" });
    expect(carrierFor(100, 1, null).code).toBe("RG");
    expect(carrierFor(4000, 4, null).code).toBe("RL");
    expect(carrierFor(0, 1, "U3").code).toBe("VL");
  });
});

describe("allocation", () => {
  const base = knownProducts.find(({ part }) => part === "SIM001") as Product;
  const product = (part: string): Product => ({ ...base, part });
  const stock = (levels: Record<string, Record<string, number>>) =>
    new Map(
      Object.entries(levels).map(([part, warehouses]) => [
        part,
        Object.entries(warehouses).map(([warehouse, quantity]) => ({
          warehouse,
          quantity,
          backOrdered: 0,
          incoming: [],
        })),
      ]),
    );
  const free: Policy = { hold: false, backOrder: true, together: null };
  const line = (part: string, quantity: number) => ({
    product: product(part),
    quantity,
    warehouse: undefined,
  });

  it("prefers one warehouse that has it all", () => {
    const [allotment] = allocate([line("A", 5)], stock({ A: { "10": 3, "40": 9 } }), free);
    expect(allotment?.allocations).toEqual([{ warehouse: "40", quantity: 5 }]);
  });

  it("spreads over warehouses when none has it all", () => {
    const [allotment] = allocate([line("A", 5)], stock({ A: { "10": 3, "40": 4 } }), free);
    expect(allotment).toMatchObject({ confirmed: 5, backOrdered: 0, warehouse: "10" });
    expect(allotment?.allocations).toEqual([
      { warehouse: "10", quantity: 3 },
      { warehouse: "40", quantity: 2 },
    ]);
  });

  it("gives two lines for one part no more than there is", () => {
    const allotments = allocate([line("A", 3), line("A", 3)], stock({ A: { "10": 4 } }), free);
    expect(allotments.map((allotment) => allotment?.confirmed)).toEqual([3, 1]);
  });

  it("leaves to a later line what an earlier one could not use", () => {
    const allotments = allocate([line("A", 5), line("A", 2)], stock({ A: { "10": 3 } }), {
      ...free,
      backOrder: false,
    });
    expect(allotments[0]).toBeUndefined();
    expect(allotments[1]?.confirmed).toBe(2);
  });

  it("sends nothing of an order that has to stay together while a line waits", () => {
    const allotments = allocate(
      [line("A", 1), line("B", 1)],
      stock({ A: { "10": 1 }, B: { "10": 0 } }),
      { ...free, together: "order" },
    );
    expect(allotments.map((allotment) => allotment?.confirmed)).toEqual([0, 0]);
  });
});
