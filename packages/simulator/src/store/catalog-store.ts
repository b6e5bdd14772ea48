import type { Plan, Product, Stock } from "../catalog/product.js";
import type { Database, Row, Value } from "./driver.js";
import { productReader, type ProductReader } from "./product-reader.js";

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

  fill(products: Iterable<Product>, plans: readonly Plan[]): void {
    const insert = this.#database.prepare(
      "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    );
    const index = this.#database.prepare("INSERT INTO product_words (rowid, words) VALUES (?, ?)");
    let id = 0;
    for (const product of products) {
      id += 1;
      const { part, vendorPart, upc, vendorName, category, subCategory } = product;
      insert.run(
        id,
        part,
        vendorPart,
        upc,
        product.customerPart,
        product.vendorNumber,
        vendorName,
        category,
        subCategory,
        product.kind,
        product.discounts.length > 0 ? 1 : 0,
        JSON.stringify(product),
      );
      index.run(id, `${part} ${vendorPart} ${upc} ${product.name} ${category} ${subCategory}`);
    }
    const insertPlan = this.#database.prepare("INSERT INTO plans VALUES (?, ?, ?, ?, ?)");
    for (const plan of plans)
      insertPlan.run(plan.id, plan.name, plan.group.name, plan.vendorPart, JSON.stringify(plan));
  }

  /** The products that bear one of these identifiers, in any letter case, keyed by it in upper case. */
  byIdentifier(identifier: Identifier, values: readonly string[]): ReadonlyMap<string, Product> {
    const column = columns[identifier];
    const found = new Map<string, Product>();
    const missing: string[] = [];
    for (const value of values.map((each) => each.toUpperCase())) {
      const product = identifier === "part" ? this.#products.kept(value) : undefined;
      if (product) found.set(value, product);
      else missing.push(value);
    }
    if (missing.length === 0) return found;
    const row = this.#database
      .prepare(
        `SELECT group_concat(id) AS ids FROM
         (SELECT id FROM products WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY id DESC)`,
      )
      .get(JSON.stringify(missing));
    for (const product of this.#products.read(idsOf(row)))
      found.set(String(product[identifier]).toUpperCase(), product);
    return found;
  }

  search(filter: ProductFilter, limit: number, offset: number): Page<Product> {
    const conditions: string[] = [];
    const values: Value[] = [];
    const where = (condition: string, ...more: readonly Value[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    const match = matchExpression(filter.keywords);
    if (match === "") return { found: 0, rows: [] };
    if (match !== undefined) where("product_words MATCH ?", match);
    if (filter.vendors.length > 0)
      where("vendor_name IN (SELECT value FROM json_each(?))", JSON.stringify(filter.vendors));
    if (filter.vendorParts.length > 0)
      where("vendor_part IN (SELECT value FROM json_each(?))", JSON.stringify(filter.vendorParts));
    if (filter.vendorNumber !== undefined) where("vendor_number = ?", filter.vendorNumber);
    if (filter.category !== undefined)
      where("(category = ? OR sub_category = ?)", filter.category, filter.category);
    if (filter.kind !== undefined) where("kind = ?", filter.kind);
    if (filter.discounted !== undefined) where("discounted = ?", filter.discounted ? 1 : 0);

    // The index of words gives its rows in the order of ids, so neither has to look at them all.
    const [from, id] =
      match === undefined
        ? ["products", "id"]
        : conditions.length === 1
          ? ["product_words", "rowid"]
          : [
              "product_words CROSS JOIN products ON id = product_words.rowid",
              "product_words.rowid",
            ];
    const found = `${from} ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""}`;
    const row = this.#database
      .prepare(
        `SELECT
           (SELECT count(*) FROM (SELECT 1 FROM ${found} LIMIT ${reach})) AS found,
           (SELECT group_concat(id) FROM
             (SELECT ${id} AS id FROM ${found} ORDER BY ${id} LIMIT ? OFFSET ?)) AS ids`,
      )
      .get(...values, ...values, Math.max(0, Math.min(limit, reach - offset)), offset);
    return { found: Number(row?.["found"]), rows: this.#products.read(idsOf(row)) };
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

  *everyProduct(): Generator<Product> {
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

const idsOf = (row: Row | undefined): readonly number[] =>
  typeof row?.["ids"] === "string" ? row["ids"].split(",").map(Number) : [];

/**
 * Every word of every keyword, the last letters of a word left open: `usb dock` finds USB-C DOCK.
 * Undefined without keywords, empty when no keyword holds a letter or digit.
 */
function matchExpression(keywords: readonly string[]): string | undefined {
  if (keywords.length === 0) return undefined;
  const words = keywords.flatMap((keyword) => keyword.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.map((word) => `"${word}" *`).join(" AND ");
}
