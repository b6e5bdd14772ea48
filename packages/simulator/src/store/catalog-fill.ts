import { generatePlans, generateProducts } from "../catalog/generate.js";
import type { Plan, Product } from "../catalog/product.js";
import { dealEndCustomer } from "../rules/deal.js";
import type { Database } from "./driver.js";
import { Insertion, insertRows } from "./insert.js";
import { wordsOf } from "./product-words.js";

/**
 * Fills the catalog of a database, a part at a time: to make some thousand products takes longer than
 * all else that a start does. How far it got is read from the table, so a part that was taken back
 * with the transaction around it is made again.
 */
export class CatalogFill {
  readonly #database: Database;
  readonly #seed: number;
  readonly #count: number;
  #complete = false;

  constructor(database: Database, seed: number, count: number) {
    this.#database = database;
    this.#seed = seed;
    this.#count = count;
  }

  /** Notes what the catalog is made from, and adds the plans and the first products. */
  begin(products: number): void {
    this.#database.prepare("INSERT INTO catalogs VALUES (?, ?)").run(this.#seed, this.#count);
    insertPlans(this.#database, generatePlans());
    this.add(products);
    fills.set(this.#database, this);
  }

  /** Adds so many products more. @returns whether all are there now */
  add(products: number): boolean {
    if (this.#complete) return true;
    const there = Number(
      this.#database.prepare("SELECT coalesce(max(id), 0) AS n FROM products").get()?.["n"],
    );
    const until = Math.min(this.#count, there + products);
    if (until > there)
      this.#database.transaction(() =>
        insertProducts(this.#database, generateProducts(this.#seed, until, there), there),
      );
    const complete = until === this.#count;
    this.#complete = complete && !this.#database.inTransaction();
    return complete;
  }
}

const fills = new WeakMap<Database, CatalogFill>();

/** Has all products of a database there. */
export function completeCatalog(database: Database): void {
  fills.get(database)?.add(Infinity);
}

/** Adds products behind those that are there. */
export function insertProducts(
  database: Database,
  products: Iterable<Product>,
  there: number,
): void {
  const rows = new Insertion(database, "products");
  const words = new Insertion(database, "product_words (rowid, words)");
  const insertBid = database.prepare("INSERT OR IGNORE INTO bids VALUES (?, ?, ?, ?, ?)");
  let id = there;
  for (const product of products) {
    id += 1;
    const { part, vendorPart, upc, customerPart, vendorName } = product;
    rows.add([id, part, vendorPart, upc, customerPart, JSON.stringify(product)]);
    words.add([id, wordsOf(product)]);
    for (const discount of product.discounts)
      if (discount.type === "special" && discount.bid !== null) {
        const { companyName } = dealEndCustomer(discount.bid);
        insertBid.run(discount.bid, part, vendorName, companyName, discount.days);
      }
  }
  rows.end();
  words.end();
}

export function insertPlans(database: Database, plans: readonly Plan[]): void {
  insertRows(
    database,
    "plans",
    plans.map((plan) => [
      plan.id,
      plan.name,
      plan.group.name,
      plan.vendorPart,
      JSON.stringify(plan),
    ]),
  );
}
