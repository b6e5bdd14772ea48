import type { Plan, Product, Stock } from "../catalog/product.js";
import type { Database, Row, Value } from "./driver.js";

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

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
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
    const rows = this.#database
      .prepare(
        `SELECT ${column} AS key, document FROM products
         WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY id DESC`,
      )
      .all(JSON.stringify(values.map((value) => value.toUpperCase())));
    return new Map(rows.map((row) => [String(row["key"]).toUpperCase(), productOf(row)]));
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
    if (match !== undefined)
      where("id IN (SELECT rowid FROM product_words WHERE product_words MATCH ?)", match);
    if (filter.vendors.length > 0)
      where("vendor_name IN (SELECT value FROM json_each(?))", JSON.stringify(filter.vendors));
    if (filter.vendorParts.length > 0)
      where("vendor_part IN (SELECT value FROM json_each(?))", JSON.stringify(filter.vendorParts));
    if (filter.vendorNumber !== undefined) where("vendor_number = ?", filter.vendorNumber);
    if (filter.category !== undefined)
      where("(category = ? OR sub_category = ?)", filter.category, filter.category);
    if (filter.kind !== undefined) where("kind = ?", filter.kind);
    if (filter.discounted !== undefined) where("discounted = ?", filter.discounted ? 1 : 0);
    return this.#page("products", conditions, values, "id", limit, offset, productOf);
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
    return this.#page("plans", conditions, values, "id", limit, offset, planOf);
  }

  #page<T>(
    table: string,
    conditions: readonly string[],
    values: readonly Value[],
    order: string,
    limit: number,
    offset: number,
    read: (row: Row) => T,
  ): Page<T> {
    const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
    const found = this.#database
      .prepare(`SELECT count(*) AS n FROM ${table} ${where}`)
      .get(...values)?.["n"];
    const rows = this.#database
      .prepare(`SELECT document FROM ${table} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`)
      .all(...values, limit, offset);
    return { found: Number(found), rows: rows.map(read) };
  }

  *everyProduct(): Generator<Product> {
    const next = this.#database.prepare(
      "SELECT id, document FROM products WHERE id > ? ORDER BY id LIMIT 500",
    );
    for (let last: Value = 0; ;) {
      const rows = next.all(last);
      if (rows.length === 0) return;
      for (const row of rows) yield productOf(row);
      last = rows.at(-1)?.["id"] ?? null;
    }
  }

  /** The stock of some products as it is now, keyed by part. */
  stockOf(products: readonly Product[]): ReadonlyMap<string, readonly CurrentStock[]> {
    const parts = JSON.stringify(products.map(({ part }) => part));
    const sold = new Map(
      this.#database
        .prepare(
          "SELECT * FROM sold WHERE workspace = ? AND part IN (SELECT value FROM json_each(?))",
        )
        .all(this.#workspace, parts)
        .map((row) => [`${row["part"]} ${row["warehouse"]}`, row] as const),
    );
    return new Map(
      products.map(({ part, stock }) => [
        part,
        stock.map((entry): CurrentStock => {
          const row = sold.get(`${part} ${entry.warehouse}`);
          return {
            ...entry,
            quantity: entry.quantity - Number(row?.["taken"] ?? 0),
            backOrdered: Number(row?.["back_ordered"] ?? 0),
          };
        }),
      ]),
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

const productOf = (row: Row): Product => JSON.parse(String(row["document"])) as Product;
const planOf = (row: Row): Plan => JSON.parse(String(row["document"])) as Plan;

/**
 * Every word of every keyword, the last letters of a word left open: `usb dock` finds USB-C DOCK.
 * Undefined without keywords, empty when no keyword holds a letter or digit.
 */
function matchExpression(keywords: readonly string[]): string | undefined {
  if (keywords.length === 0) return undefined;
  const words = keywords.flatMap((keyword) => keyword.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.map((word) => `"${word}" *`).join(" AND ");
}
