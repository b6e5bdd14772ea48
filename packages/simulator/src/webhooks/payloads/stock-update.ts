import type { Product } from "../../catalog/product.js";
import { wordings } from "../event-names.js";
import { envelope, type Head, type Payload } from "./envelope.js";

/** The service puts no more products than this into one event. */
export const productsPerEvent = 4000;

export interface StockEntry {
  readonly product: Product;
  /** Pieces over all warehouses. */
  readonly total: number;
}

/** Stock of products, as totals and not as changes. */
export const stockUpdatePayload = (head: Head, entries: readonly StockEntry[]): Payload => ({
  ...envelope("stock_update", head),
  resource: entries.map(({ product, total }) => ({
    eventType: wordings.stock_update.eventType,
    ingramPartNumber: product.part,
    vendorPartNumber: product.vendorPart,
    vendorName: product.vendorName,
    upcCode: product.upc,
    skuStatus: null,
    backOrderFlag: product.acceptsBackOrder ? "Y" : "N",
    totalAvailability: String(total),
    links: [{ topic: "orders", href: `/resellers/v5/catalog/${product.part}`, type: "GET" }],
  })),
});
