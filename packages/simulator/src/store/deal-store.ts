import { dealOf, lastDay, type Deal } from "../rules/deal.js";
import type { Product } from "../catalog/product.js";
import { dayOf } from "../time/calendar.js";
import type { CatalogStore, Page } from "./catalog-store.js";
import { Conditions, holds } from "./document-table.js";
import type { Database } from "./driver.js";

export interface DealFilter {
  readonly id?: string | undefined;
  readonly vendorName?: string | undefined;
  /** A part of the name. */
  readonly endUser?: string | undefined;
}

/** The deals that the catalog's bids stand for, as a workspace sees them. */
export class DealStore {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #catalog: CatalogStore;
  readonly #bornAt: () => number;

  /** @param bornAt when the workspace began: from then on its special prices run */
  constructor(database: Database, workspace: string, catalog: CatalogStore, bornAt: () => number) {
    this.#database = database;
    this.#workspace = workspace;
    this.#catalog = catalog;
    this.#bornAt = bornAt;
  }

  get(id: string, vendorName: string): Deal | undefined {
    return this.#deal(id, vendorName);
  }

  search(filter: DealFilter, limit: number, offset: number): Page<Deal> {
    const conditions = new Conditions()
      .given("bid = ?", filter.id)
      .given("vendor_name = ?", filter.vendorName)
      .given(holds("end_user"), filter.endUser);
    const deals = `SELECT DISTINCT bid, vendor_name FROM bids WHERE ${conditions.text}`;
    const found = this.#database
      .prepare(`SELECT count(*) AS n FROM (${deals})`)
      .get(...conditions.values)?.["n"];
    const rows = this.#database
      .prepare(`${deals} ORDER BY bid, vendor_name LIMIT ? OFFSET ?`)
      .all(...conditions.values, limit, offset);
    return {
      found: Number(found),
      rows: rows.flatMap((row) => this.#deal(String(row["bid"]), String(row["vendor_name"])) ?? []),
    };
  }

  /** The product with the special prices that still hold. */
  inForce(product: Product, now: number): Product {
    const today = dayOf(now);
    const discounts = product.discounts.filter(
      (discount) => discount.type !== "special" || lastDay(this.#bornAt(), discount.days) >= today,
    );
    return discounts.length === product.discounts.length ? product : { ...product, discounts };
  }

  /** The last day of a special price. */
  lastDayOf(days: number): string {
    return lastDay(this.#bornAt(), days);
  }

  #deal(id: string, vendorName: string): Deal | undefined {
    const parts = this.#database
      .prepare("SELECT part FROM bids WHERE bid = ? AND vendor_name = ? ORDER BY part")
      .all(id, vendorName)
      .map((row) => String(row["part"]));
    if (parts.length === 0) return undefined;
    const products = [...this.#catalog.byIdentifier("part", parts).values()];
    return dealOf(id, products, this.#bornAt(), (part) => this.#used(id, part));
  }

  #used(bid: string, part: string): number {
    const row = this.#database
      .prepare(
        `SELECT sum(json_extract(document, '$.quantity')) AS n FROM order_lines
         WHERE workspace = ? AND part = ? AND upper(bid) = upper(?) AND status <> 'Canceled'`,
      )
      .get(this.#workspace, part, bid);
    return Number(row?.["n"] ?? 0);
  }
}
