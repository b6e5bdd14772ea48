import { hiddenProduct } from "../catalog/hidden.js";
import type { Plan, Product, Stock } from "../catalog/product.js";
import { completeCatalog } from "./catalog-fill.js";
import type { Database, Row, Value } from "./driver.js";
import { KeptReads } from "./kept-reads.js";
import { productReader, type ProductReader } from "./product-reader.js";
import { facet } from "./product-words.js";

/** What a catalog search asks for. Absent means: no matter. */
export interface ProductFilter {
  /** Each has to be found somewhere in the part numbers, the name, the vendor, the category or the UPC. */
  readonly keywords: readonly string[];
  readonly vendors: readonly string[];
  readonly vendorParts: readonly string[];
  readonly vendorNumber?: string | undefined;
  readonly category?: string | undefined;
  readonly kind?: Product["kind"] | undefined;
  readonly discounted?: boolean | undefined;
}

export interface PlanFilter {
  readonly keywords: readonly string[];
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly group?: string | undefined;
  readonly vendorPart?: string | undefined;
}

export interface Page<T> {
  readonly found: number;
  readonly rows: readonly T[];
}

export type Identifier = "part" | "vendorPart" | "customerPart" | "upc";

/** As far as the service goes into the results of a search, and as far as it counts them. */
const reach = 10_000;

const columns: { readonly [name in Identifier]: string } = {
  part: "part",
  vendorPart: "vendor_part",
  customerPart: "customer_part",
  upc: "upc",
};

/** Stock as it is now: what lies there, and what was sold beyond it. */
export interface CurrentStock extends Stock {
  readonly backOrdered: number;
}

/** Products and plans, which all workspaces share, and the stock of one workspace. */
export class CatalogStore {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #products: ProductReader;

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
    this.#products = productReader(database);
  }

  /** Has all products there: a start fills the catalog behind the first answer. */
  complete(): void {
    completeCatalog(this.#database);
  }

  /** The products that bear one of these identifiers, in any letter case, keyed by it in upper case. */
  byIdentifier(identifier: Identifier, values: readonly string[]): ReadonlyMap<string, Product> {
    const column = columns[identifier];
    const found = new Map<string, Product>();
    const missing: string[] = [];
    for (const value of values.map((each) => each.toUpperCase())) {
      const product =
        identifier === "part" ? (this.#products.kept(value) ?? hiddenProduct(value)) : undefined;
      if (product) found.set(value, product);
      else missing.push(value);
    }
    if (missing.length === 0) return found;
    this.complete();
    const row = this.#database
      .prepare(
        `SELECT group_concat(id) AS ids FROM
         (SELECT id FROM products WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY id DESC)`,
      )
      .get(JSON.stringify(missing));
    for (const product of this.#products.read(idsOf(row).map(Number)))
      found.set(String(product[identifier]).toUpperCase(), product);
    return found;
  }

  search(filter: ProductFilter, limit: number, offset: number): Page<Product> {
    const keywords = wordsIn(filter.keywords);
    if (filter.keywords.length > 0 && keywords.length === 0) return { found: 0, rows: [] };
    this.complete();
    const terms = [
      // The last letters of a word are left open: `usb dock` finds USB-C DOCK.
      ...keywords.map((word) => `"${word}" *`),
      anyOf("vendor", filter.vendors),
      anyOf("number", filter.vendorNumber),
      anyOf("category", filter.category),
      anyOf("kind", filter.kind),
      anyOf("discounted", filter.discounted),
    ].filter((term) => term !== "");
    const found = foundIn(this.#database).get(
      JSON.stringify([
        terms.length > 0 ? terms.join(" AND ") : anyOf("all", true),
        ...filter.vendorParts,
      ]),
    );
    return {
      found: found.length,
      rows: this.#products.read([...found.subarray(offset, offset + limit)]),
    };
  }

  plans(filter: PlanFilter, limit: number, offset: number): Page<Plan> {
    const conditions: string[] = [];
    const values: Value[] = [];
    for (const keyword of filter.keywords) {
      conditions.push("instr(lower(name || ' ' || vendor_part || ' ' || group_name), ?) > 0");
      values.push(keyword.toLowerCase());
    }
    for (const [column, value] of [
      ["id", filter.id],
      ["name", filter.name],
      ["group_name", filter.group],
      ["vendor_part", filter.vendorPart],
    ] as const) {
      if (value === undefined) continue;
      conditions.push(`${column} = ?`);
      values.push(value);
    }
    const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
    const found = this.#database
      .prepare(`SELECT count(*) AS n FROM plans ${where}`)
      .get(...values)?.["n"];
    const rows = this.#database
      .prepare(`SELECT document FROM plans ${where} ORDER BY id LIMIT ? OFFSET ?`)
      .all(...values, limit, offset);
    return {
      found: Number(found),
      rows: rows.map(({ document }) => JSON.parse(String(document)) as Plan),
    };
  }

  /** So many products from the beginning, the known ones first. */
  first(count: number): readonly Product[] {
    return this.#products.read(Array.from({ length: count }, (_, place) => place + 1));
  }

  *everyProduct(): Generator<Product> {
    this.complete();
    const next = this.#database.prepare(
      "SELECT id, document FROM products WHERE id > ? ORDER BY id LIMIT 500",
    );
    for (let last: Value = 0; ;) {
      const rows = next.all(last);
      if (rows.length === 0) return;
      for (const { document } of rows) yield JSON.parse(String(document)) as Product;
      last = rows.at(-1)?.["id"] ?? null;
    }
  }

  /** The stock of some products as it is now, keyed by part. */
  stockOf(products: readonly Product[]): ReadonlyMap<string, readonly CurrentStock[]> {
    const sold = new Map<string, Map<Value, Row>>();
    for (const row of this.#database
      .prepare(
        "SELECT * FROM sold WHERE workspace = ? AND part IN (SELECT value FROM json_each(?))",
      )
      .all(this.#workspace, JSON.stringify(products.map(({ part }) => part)))) {
      const part = String(row["part"]);
      const rows = sold.get(part) ?? new Map<Value, Row>();
      sold.set(part, rows.set(row["warehouse"] ?? null, row));
    }
    return new Map(
      products.map(({ part, stock }) => {
        const rows = sold.get(part);
        return [
          part,
          stock.map(({ warehouse, quantity, incoming }): CurrentStock => {
            const row = rows?.get(warehouse);
            return {
              warehouse,
              quantity: quantity - Number(row?.["taken"] ?? 0),
              incoming,
              backOrdered: Number(row?.["back_ordered"] ?? 0),
            };
          }),
        ];
      }),
    );
  }

  /** Notes what an order takes out of a warehouse, and what it wants beyond the stock. */
  sell(part: string, warehouse: string, taken: number, backOrdered: number): void {
    this.#database
      .prepare(
        `INSERT INTO sold VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
         SET taken = taken + excluded.taken, back_ordered = back_ordered + excluded.back_ordered`,
      )
      .run(this.#workspace, part, warehouse, taken, backOrdered);
  }
}

const idsOf = (row: Row | undefined): readonly string[] =>
  typeof row?.["ids"] === "string" ? row["ids"].split(",") : [];

const searchFor = (condition: string): string =>
  `SELECT group_concat(id) AS ids FROM
   (SELECT rowid AS id FROM product_words WHERE ${condition} ORDER BY rowid LIMIT ${reach})`;

const search = searchFor("product_words MATCH ?");

/** Searches whose results are kept: who reads one page reads the next, too. */
const keptSearches = 50;

/** What searches found, by their terms. Those are JSON: the words, and the vendor's part numbers. */
type Found = KeptReads<string, Int32Array>;

const finds = new WeakMap<Database, Found>();

/** One for each database: all its workspaces find the same products. */
function foundIn(database: Database): Found {
  let found = finds.get(database);
  if (!found) {
    found = new KeptReads(database, ["products", "product_words"], keptSearches, (terms) => {
      const [words = "", ...vendorParts] = JSON.parse(terms) as string[];
      const row =
        vendorParts.length > 0
          ? database.prepare(searchAmongVendorParts).get(words, JSON.stringify(vendorParts))
          : database.prepare(search).get(words);
      return Int32Array.from(idsOf(row), Number);
    });
    finds.set(database, found);
  }
  return found;
}

const searchAmongVendorParts = searchFor(
  `product_words MATCH ? AND rowid IN
   (SELECT id FROM products WHERE vendor_part IN (SELECT value FROM json_each(?)))`,
);

/** The term of a search for one of some values; empty where no value is asked for. */
function anyOf(name: string, wanted: string | boolean | readonly string[] | undefined): string {
  const values = wanted === undefined ? [] : typeof wanted === "object" ? wanted : [wanted];
  const terms = values.map((value) => `"${facet(name, value)}"`);
  return terms.length > 0 ? `(${terms.join(" OR ")})` : "";
}

const wordsIn = (keywords: readonly string[]): readonly string[] =>
  keywords.flatMap((keyword) => keyword.match(/[\p{L}\p{N}]+/gu) ?? []);
