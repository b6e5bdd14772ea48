import { dealOf, lastDay, type Deal } from "../rules/deal.js";
import { daysBetween } from "../rules/moments.js";
import type { Discount, Product } from "../catalog/product.js";
import { dayOf } from "../time/calendar.js";
import type { CatalogStore, Page } from "./catalog-store.js";
import { Conditions, holds } from "./document-table.js";
import type { Database } from "./driver.js";

type SpecialDiscount = Extract<Discount, { type: "special" }>;

export interface DealFilter {
  readonly id?: string | undefined;
  readonly vendorName?: string | undefined;
  /** A part of the name. */
  readonly endUser?: string | undefined;
  /** Those that hold on this day. */
  readonly validOn: string;
}

/** The deals that the catalog's bids stand for, as a workspace sees them. */
export class DealStore {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #catalog: CatalogStore;
  /** Products of which some special prices are over. */
  readonly #left = new WeakMap<Product, Product>();
  #born: number | undefined;

  constructor(database: Database, workspace: string, catalog: CatalogStore) {
    this.#database = database;
    this.#workspace = workspace;
    this.#catalog = catalog;
  }

  /** Has the special prices run from now on. */
  begin(now: number): void {
    this.#born = now;
    this.#database
      .prepare("INSERT OR REPLACE INTO beginnings VALUES (?, ?)")
      .run(this.#workspace, now);
  }

  get(id: string, vendorName: string): Deal | undefined {
    return this.#deal(id, vendorName);
  }

  /** By its id alone, of whichever vendor. */
  find(id: string): Deal | undefined {
    this.#catalog.complete();
    const row = this.#database
      .prepare("SELECT vendor_name FROM bids WHERE bid = ? ORDER BY vendor_name LIMIT 1")
      .get(id);
    return row && this.#deal(id, String(row["vendor_name"]));
  }

  search(filter: DealFilter, limit: number, offset: number): Page<Deal> {
    this.#catalog.complete();
    const conditions = new Conditions()
      .given("bid = ?", filter.id)
      .given("vendor_name = ?", filter.vendorName)
      .given(holds("end_user"), filter.endUser);
    const deals = `SELECT bid, vendor_name FROM bids WHERE ${conditions.text}
      GROUP BY bid, vendor_name HAVING max(days) >= ?`;
    const values = [...conditions.values, daysBetween(dayOf(this.#bornAt()), filter.validOn)];
    const found = this.#database.prepare(`SELECT count(*) AS n FROM (${deals})`).get(...values)?.[
      "n"
    ];
    const rows = this.#database
      .prepare(`${deals} ORDER BY bid, vendor_name LIMIT ? OFFSET ?`)
      .all(...values, limit, offset);
    return {
      found: Number(found),
      rows: rows.flatMap((row) => this.#deal(String(row["bid"]), String(row["vendor_name"])) ?? []),
    };
  }

  /** The product with the special prices that still hold; the same one until they change. */
  inForce(product: Product, now: number): Product {
    const today = dayOf(now);
    const isLeft = (discount: Discount): boolean =>
      discount.type !== "special" || this.lastDayOf(discount.days) >= today;
    if (product.discounts.every(isLeft)) return product;
    const left = product.discounts.filter(isLeft).length;
    // Days pass in one direction, so as many that are left are the same ones.
    const known = this.#left.get(product);
    if (known?.discounts.length === left) return known;
    const rest = { ...product, discounts: product.discounts.filter(isLeft) };
    this.#left.set(product, rest);
    return rest;
  }

  /** The first day of all special prices. */
  firstDay(): string {
    return dayOf(this.#bornAt());
  }

  /** Pieces that can still be bought at a special price. A promotion does not count them. */
  remaining({ bid, available }: SpecialDiscount, part: string): number {
    return bid === null ? available : Math.max(0, available - this.#used(bid, part));
  }

  /** The last day of a special price. */
  lastDayOf(days: number): string {
    return lastDay(this.#bornAt(), days);
  }

  #deal(id: string, vendorName: string): Deal | undefined {
    this.#catalog.complete();
    const parts = this.#database
      .prepare("SELECT part FROM bids WHERE bid = ? AND vendor_name = ? ORDER BY part")
      .all(id, vendorName)
      .map((row) => String(row["part"]));
    if (parts.length === 0) return undefined;
    const products = [...this.#catalog.byIdentifier("part", parts).values()];
    return dealOf(id, products, this.#bornAt(), (part) => this.#used(id, part));
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#born = undefined;
  }

  #bornAt(): number {
    return (this.#born ??= Number(
      this.#database
        .prepare("SELECT at FROM beginnings WHERE workspace = ?")
        .get(this.#workspace)?.["at"] ?? 0,
    ));
  }

  #used(bid: string, part: string): number {
    const row = this.#database
      .prepare(
        `SELECT sum(json_extract(line.value, '$.quantity')) AS n
         FROM order_lines AS bought
         JOIN orders ON orders.workspace = bought.workspace AND number = order_number,
           json_each(orders.document, '$.lines') AS line
         WHERE bought.workspace = ? AND part = ? AND upper(bid) = upper(?)
           AND json_extract(line.value, '$.line') = bought.line
           AND json_extract(line.value, '$.status') <> 'Canceled'`,
      )
      .get(this.#workspace, part, bid);
    return Number(row?.["n"] ?? 0);
  }
}
