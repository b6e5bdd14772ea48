import { describe, expect, it } from "vitest";
import { compareOrder, type AskedLine, type BookedLine } from "../../src/reconcile/compare.js";

const asked = (...lines: AskedLine[]) => ({ lines });
const booked = (...lines: BookedLine[]) => [{ lines }];
const line = (ingramPartNumber: string, quantityOrdered: number | string | null) => ({
  ingramPartNumber,
  quantityOrdered,
});
const differences = (...args: Parameters<typeof compareOrder>) => compareOrder(...args).differences;

describe("lines", () => {
  it("are compared whatever the case of the part and the type of the quantity", () => {
    const wanted = asked({ ingramPartNumber: " ab12cd ", quantity: "2" });
    expect(compareOrder(wanted, booked(line("AB12CD", 2)))).toEqual({
      differences: [],
      unchecked: [],
    });
    expect(differences(wanted, booked(line("AB12CD", "2.0")))).toEqual([]);
  });

  it("are compared over all orders together", () => {
    const wanted = asked(
      { ingramPartNumber: "AB12CD", quantity: 5 },
      { ingramPartNumber: "EF34GH", quantity: 1 },
    );
    const orders = [
      { lines: [line("EF34GH", 1), line("AB12CD", 2)] },
      { lines: [line("AB12CD", 3)] },
      { lines: null },
    ];
    expect(differences(wanted, orders)).toEqual([]);
  });

  it("differ by quantity, by what is missing and by what nobody asked for", () => {
    const wanted = asked(
      { ingramPartNumber: "A", quantity: 1 },
      { ingramPartNumber: "B", quantity: 2 },
    );
    expect(differences(wanted, booked(line("A", 3), line("C", 4)))).toEqual([
      { path: "quantity", part: "A", asked: 1, booked: 3 },
      { path: "quantity", part: "B", asked: 2, booked: null },
      { path: "quantity", part: "C", asked: null, booked: 4 },
    ]);
  });

  it("differ when all of it was booked twice", () => {
    const wanted = asked({ ingramPartNumber: "A", quantity: 1 });
    expect(differences(wanted, booked(line("A", 1), line("A", 1)))).toEqual([
      { path: "quantity", part: "A", asked: 1, booked: 2 },
    ]);
  });

  it("are found by the vendor's number or a plan when those were asked for", () => {
    const wanted = asked(
      { vendorPartNumber: "vx-1", quantity: 1 },
      { planid: "plan-9", quantity: 3 },
    );
    const there = booked(
      { ingramPartNumber: "AB12CD", vendorPartNumber: "VX-1", quantityOrdered: 1 },
      line("PLAN-9", 3),
    );
    expect(compareOrder(wanted, there)).toEqual({ differences: [], unchecked: [] });
  });

  it("asked for by a number that no answer names are compared by quantity alone, which is told", () => {
    const mine = { customerPartNumber: "MY-1", quantity: 2 };
    const wanted = asked(mine, { ingramPartNumber: "A", quantity: 1 });
    const same = compareOrder(wanted, booked(line("A", 1), line("X", 2)));
    expect(same).toEqual({ differences: [], unchecked: ["lines"] });
    expect(differences(wanted, booked(line("A", 1), line("X", 3)))).toEqual([
      { path: "quantity", part: "", asked: 2, booked: 3 },
    ]);
  });

  it("without a known quantity are never the same", () => {
    expect(differences(asked({ ingramPartNumber: "A" }), booked(line("A", null)))).toEqual([
      { path: "quantity", part: "A", asked: null, booked: null },
    ]);
    const wanted = asked({ ingramPartNumber: "A", quantity: 3 });
    expect(differences(wanted, booked(line("A", null), line("A", 3)))).toEqual([
      { path: "quantity", part: "A", asked: 3, booked: null },
    ]);
    expect(differences(wanted, booked(line("A", "three")))).toHaveLength(1);
  });

  it("that are comments are passed over", () => {
    const wanted = asked({ ingramPartNumber: "A", quantity: 1 });
    const comment = { ingramPartNumber: "", vendorPartNumber: null, quantityOrdered: 0 };
    expect(differences(wanted, booked(line("A", 1), comment))).toEqual([]);
  });

  it("do not count when a quote decides, or when there are none", () => {
    const wanted = { ...asked({ ingramPartNumber: "A", quantity: 1 }), quoteNumber: "QUO-1" };
    expect(compareOrder(wanted, booked(line("B", 7)))).toEqual({
      differences: [],
      unchecked: ["lines"],
    });
    expect(compareOrder({}, booked(line("B", 7))).unchecked).toEqual(["lines"]);
  });

  it("of returns and quotes are compared alike", () => {
    const products = [{ ingramPartNumber: "A", quantity: 2 }];
    expect(differences({ list: [{ ingramPartNumber: "a", quantity: 2 }] }, [{ products }])).toEqual(
      [],
    );
    expect(
      differences({ products: [{ ingramPartNumber: "a", quantity: "3" }] }, [{ products }]),
    ).toEqual([{ path: "quantity", part: "A", asked: 3, booked: 2 }]);
  });
});

describe("the delivery address", () => {
  const place = {
    addressLine1: "12 Rue de l'Église",
    city: "Saint-Étienne",
    postalCode: "42 000",
    countryCode: "fr",
  };
  const compare = (shipToInfo: object | null, ...there: (object | null)[]) =>
    compareOrder(
      { shipToInfo, quoteNumber: "QUO-1" },
      there.map((each) => ({ shipToInfo: each })),
    );

  it("is the same without accents, blanks, punctuation and case, and when it was cut", () => {
    const theirs = {
      addressLine1: "12 RUE DE L EGL",
      city: "ST ETIENNE",
      postalCode: "42000",
      countryCode: "FR",
    };
    const { differences: found } = compare(place, { ...theirs, city: "SAINT ETIENNE" });
    expect(found).toEqual([]);
    expect(compare({ postalCode: "14221-0001" }, { postalCode: "14221" }).differences).toEqual([]);
  });

  it("differs in each of the orders that goes elsewhere, as both sides wrote it", () => {
    const found = compare(place, place, { ...place, postalCode: "69001" }).differences;
    expect(found).toEqual([{ path: "shipToInfo.postalCode", asked: "42 000", booked: "69001" }]);
  });

  it("is not compared where one side does not tell it, and that is told", () => {
    expect(compare({ addressId: "200" }, place).unchecked).toContain("shipToInfo");
    expect(compare({}, place).unchecked).toContain("shipToInfo");
    expect(compare(place, null).unchecked).toContain("shipToInfo");
    expect(compare(null, place).unchecked).not.toContain("shipToInfo");
    expect(compare({ ...place, city: "" }, { ...place, city: "LYON" }).differences).toEqual([]);
  });
});
