import type { Product } from "../catalog/product.js";

/** What a product is found by: its words, and a word for each value that a search can ask for. */
export function wordsOf(product: Product): string {
  const { part, vendorPart, upc, name, category, subCategory } = product;
  const facets = [
    facet("all", true),
    facet("vendor", product.vendorName),
    facet("number", product.vendorNumber),
    facet("category", category),
    facet("category", subCategory),
    facet("kind", product.kind),
    facet("discounted", product.discounts.length > 0),
  ];
  return [part, vendorPart, upc, name, category, subCategory, ...facets].join(" ");
}

/** A word that no keyword is, because it holds a sign that no keyword holds: `=vendor=octaverne`. */
export const facet = (name: string, value: string | boolean): string =>
  `=${name}=${String(value)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, (sign) => `=${sign.codePointAt(0)?.toString(36)}=`)}`;
