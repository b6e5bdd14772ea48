import { isDiscontinued, type Product } from "./catalog/product.js";
import { asText } from "./money.js";

/** A product of the simulated catalog, for making examples and test data. */
export interface CatalogEntry {
  readonly ingramPartNumber: string;
  readonly vendorPartNumber: string;
  readonly upc: string;
  readonly vendorName: string;
  readonly description: string;
  readonly category: string;
  readonly type: "physical" | "digital";
  readonly authorized: boolean;
  readonly discontinued: boolean;
  /** What the account pays for one, as decimal text. Null where it gets no price. */
  readonly price: string | null;
}

export const catalogEntry = (product: Product): CatalogEntry => ({
  ingramPartNumber: product.part,
  vendorPartNumber: product.vendorPart,
  upc: product.upc,
  vendorName: product.vendorName,
  description: product.name,
  category: product.category,
  type: product.kind,
  authorized: product.authorized,
  discontinued: isDiscontinued(product),
  price: product.customerPrice === null ? null : asText(product.customerPrice),
});
