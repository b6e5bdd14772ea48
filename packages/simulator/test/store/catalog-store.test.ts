import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Product } from "../../src/catalog/product.js";
import { generatePlans, generateProducts } from "../../src/catalog/generate.js";
import { insertPlans, insertProducts } from "../../src/store/catalog-fill.js";
import { CatalogStore, type ProductFilter } from "../../src/store/catalog-store.js";
import { openDatabase, type Database } from "../../src/store/driver.js";
import { ProductReader } from "../../src/store/product-reader.js";
import { prepareTables } from "../../src/store/tables.js";

const size = 10_400;
const products = [...generateProducts(1, size)];
const nothing: ProductFilter = { keywords: [], vendors: [], vendorParts: [] };

let database: Database;
let store: CatalogStore;

beforeAll(async () => {
  database = await openDatabase(":memory:");
  store = new CatalogStore(database, "default");
  prepareTables(database, () => {
    insertProducts(database, products.values(), 0);
    insertPlans(database, generatePlans());
  });
});
afterAll(() => database.close());

const same = (left: string, right: string): boolean => left.toUpperCase() === right.toUpperCase();

describe("a search of the catalog", () => {
  const filters: [string, Partial<ProductFilter>, (product: Product) => boolean][] = [
    ["a vendor", { vendors: ["octaverne"] }, ({ vendorName }) => same(vendorName, "OCTAVERNE")],
    [
      "one of two vendors",
      { vendors: ["OCTAVERNE", "Norvane"] },
      ({ vendorName }) => ["OCTAVERNE", "NORVANE"].includes(vendorName),
    ],
    ["a vendor number", { vendorNumber: "n104" }, ({ vendorNumber }) => vendorNumber === "N104"],
    [
      "a category or a sub-category",
      { category: "cables" },
      ({ category, subCategory }) => same(category, "Cables") || same(subCategory, "Cables"),
    ],
    ["a kind", { kind: "digital" }, ({ kind }) => kind === "digital"],
    ["having discounts", { discounted: true }, ({ discounts }) => discounts.length > 0],
    ["having no discounts", { discounted: false }, ({ discounts }) => discounts.length === 0],
    [
      "all of these at once",
      { vendors: ["OCTAVERNE"], category: "Cables", kind: "physical", keywords: ["6FT bla"] },
      ({ vendorName, subCategory, kind, name }) =>
        vendorName === "OCTAVERNE" &&
        subCategory === "Cables" &&
        kind === "physical" &&
        /\b6FT\b/.test(name) &&
        /\bBLA/.test(name),
    ],
    [
      "a vendor part number within a vendor",
      { vendors: ["OCTAVERNE"], vendorParts: ["oc-sim001", "NO-6YE881"] },
      ({ part }) => part === "SIM001",
    ],
    ["a value that nothing has", { category: "Cable" }, () => false],
  ];
  it.each(filters)("by %s finds what has it, and nothing else", (_, filter, fits) => {
    const expected = products.filter(fits).map(({ part }) => part);
    const { found, rows } = store.search({ ...nothing, ...filter }, size, 0);
    expect(rows.map(({ part }) => part)).toEqual(expected.slice(0, 10_000));
    expect(found).toBe(Math.min(expected.length, 10_000));
  });

  it("shows the rows in the order of the catalog, page by page", () => {
    const pages = [0, 25, 50].flatMap((offset) => store.search(nothing, 25, offset).rows);
    expect(pages).toEqual(products.slice(0, 75));
  });

  it("counts and shows ten thousand results and no more", () => {
    expect(store.search(nothing, 100, 9950)).toMatchObject({
      found: 10_000,
      rows: products.slice(9950, 10_000),
    });
    expect(store.search(nothing, 100, 10_000)).toEqual({ found: 10_000, rows: [] });
  });

  it("takes no keyword for one of the words that stand for a value", () => {
    const keywords = ["all", "=all=true", "vendor", "=vendor=octaverne", "kind", "=kind=physical"];
    const found = keywords.map((keyword) =>
      store.search({ ...nothing, keywords: [keyword] }, 1, 0),
    );
    const named = (word: string): number =>
      products.filter(({ name }) => new RegExp(`\\b${word}`, "i").test(name)).length;
    expect(found.map((page) => page.found)).toEqual([
      named("all"),
      0,
      named("vendor"),
      0,
      named("kind"),
      0,
    ]);
  });
});

describe("the reader of products", () => {
  it("returns them in the order of the ids, and leaves out what is not there", () => {
    const reader = new ProductReader(database);
    expect(reader.read([3, 1, size + 1, 2])).toEqual([products[2], products[0], products[1]]);
    expect(reader.read([2, 3])).toEqual([products[1], products[2]]);
    expect(reader.read([])).toEqual([]);
  });

  it("lets go of those that were read first when it holds many", () => {
    const reader = new ProductReader(database);
    for (let id = 1; id <= 3000; id += 100)
      reader.read(Array.from({ length: 100 }, (_, place) => id + place));
    expect(reader.kept(products[0]?.part ?? "")).toBeUndefined();
    expect(reader.kept(products[2999]?.part ?? "")).toEqual(products[2999]);
    expect(reader.read([1])).toEqual([products[0]]);
  });

  it("reads more at once than it holds", () => {
    const ids = Array.from({ length: 4000 }, (_, place) => place + 1);
    expect(new ProductReader(database).read(ids)).toEqual(products.slice(0, 4000));
  });
});
