import type { Product } from "../catalog/product.js";
import type { Database } from "./driver.js";

/** How many products are kept as they were read. */
const capacity = 2500;

/**
 * Reads products, and keeps those that were read last: reading one from its text is most of what a
 * call costs. What is kept stays true, because the table is never written after it was filled.
 */
export class ProductReader {
  readonly #database: Database;
  /** By id, the one that was read first in front. */
  readonly #kept = new Map<number, Product>();
  readonly #byPart = new Map<string, Product>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The products with these ids, in the same order. */
  read(ids: readonly number[]): readonly Product[] {
    const missing = ids.filter((id) => !this.#kept.has(id));
    const found = missing.length > 0 ? this.#load(missing) : undefined;
    const products = ids.flatMap((id) => this.#kept.get(id) ?? found?.get(id) ?? []);
    if (found) this.#keep(found);
    return products;
  }

  /** A product that is kept, by its part number in upper case. */
  kept(part: string): Product | undefined {
    return this.#byPart.get(part);
  }

  /** All in one text, because each row that the driver hands over costs more than its text. */
  #load(ids: readonly number[]): ReadonlyMap<number, Product> {
    const row = this.#database
      .prepare(
        `SELECT '[' || group_concat('[' || id || ',' || document || ']') || ']' AS list
         FROM products WHERE id IN (SELECT value FROM json_each(?))`,
      )
      .get(JSON.stringify(ids));
    return new Map(JSON.parse(String(row?.["list"] ?? "[]")) as [number, Product][]);
  }

  #keep(products: ReadonlyMap<number, Product>): void {
    for (const [id, product] of products) {
      this.#kept.set(id, product);
      this.#byPart.set(product.part, product);
    }
    for (const [id, { part }] of this.#kept) {
      if (this.#kept.size <= capacity) break;
      this.#kept.delete(id);
      this.#byPart.delete(part);
    }
  }
}

const readers = new WeakMap<Database, ProductReader>();

/** One for each database: all its workspaces see the same products. */
export function productReader(database: Database): ProductReader {
  let reader = readers.get(database);
  if (!reader) readers.set(database, (reader = new ProductReader(database)));
  return reader;
}
