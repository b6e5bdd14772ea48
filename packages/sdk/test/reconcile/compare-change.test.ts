import { describe, expect, it } from "vitest";
import { compareChange, compareRelease } from "../../src/reconcile/compare-change.js";

const line = (number: string, part: string, quantity: number, more: object = {}) => ({
  ingramOrderLineNumber: number,
  ingramPartNumber: part,
  quantityOrdered: quantity,
  ...more,
});
const order = { lines: [line("001", "A", 2, { customerLineNumber: "1" }), line("002", "B", 1)] };
const change = (...lines: object[]) => compareChange({ lines }, order);

describe("a change compared with the order", () => {
  it("is done when the numbered line has the quantity", () => {
    const update = { addUpdateDeleteLine: "UPDATE", ingramLineNumber: "1", quantity: "2" };
    expect(change(update)).toEqual({ differences: [], unchecked: [], doubt: undefined });
  });

  it("is not done when none of it shows", () => {
    expect(
      change(
        { addUpdateDeleteLine: "UPDATE", ingramLineNumber: "001", quantity: 3 },
        { addUpdateDeleteLine: "DELETE", ingramLineNumber: "002" },
        { addUpdateDeleteLine: "ADD", ingramPartNumber: "C", quantity: 1 },
      ),
    ).toBeUndefined();
  });

  it("takes a cancelled line for a deleted one", () => {
    const lines: object[] = [{ addUpdateDeleteLine: "delete", ingramLineNumber: "002" }];
    const cancelled = { lines: [line("002", "B", 1, { lineStatus: "Cancelled" })] };
    expect(compareChange({ lines }, cancelled)?.differences).toEqual([]);
    const unknown = { lines: [line("002", "B", 1, { quantityOrdered: null })] };
    expect(compareChange({ lines }, unknown)).toBeUndefined();
  });

  it("knows an added line by its own number, and doubts one without", () => {
    const added = { addUpdateDeleteLine: "ADD", ingramPartNumber: "a", quantity: 2 };
    expect(change({ ...added, customerLineNumber: "001" })).toMatchObject({ differences: [] });
    expect(change(added)?.doubt).toBe("added-line");
    expect(change({ ...added, customerLineNumber: "9" })?.doubt).toBe("added-line");
    expect(change({ ...added, customerLineNumber: "" })?.doubt).toBe("added-line");
  });

  it("of the address alone is done, or not, by the address", () => {
    const there = { shipToInfo: { postalCode: "62701" } };
    expect(compareChange({ shipToInfo: { postalCode: "62701" } }, there)?.differences).toEqual([]);
    expect(compareChange({ shipToInfo: { postalCode: "14221" } }, there)).toBeUndefined();
  });

  it("without anything that can be compared is a doubt", () => {
    expect(change()?.doubt).toBe("no-content");
    expect(change({ addUpdateDeleteLine: "UPDATE", ingramLineNumber: "1", notes: "x" })).toEqual({
      differences: [],
      unchecked: ["lines"],
      doubt: "no-content",
    });
    expect(change({ addUpdateDeleteLine: "DELETE" })?.doubt).toBe("no-content");
    expect(compareChange({ shipToInfo: { addressId: "200" } }, order)?.doubt).toBe("no-content");
  });
});

describe("a release compared with the order", () => {
  it.each([
    ["On Hold", undefined],
    ["im::hold", undefined],
    ["Processing", []],
    ["Backordered", []],
    [null, undefined],
    ["Cancelled", [{ path: "orderStatus", asked: "released", booked: "Cancelled" }]],
  ])("in the state %s", (orderStatus, differences) => {
    expect(compareRelease({ orderStatus })?.differences).toEqual(differences);
  });
});
