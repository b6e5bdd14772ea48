import type {
  PriceAndAvailabilityRequestProduct,
  PriceAndAvailabilityResponseItem,
} from "../generated/types.js";

type Product = PriceAndAvailabilityRequestProduct;
type Row = PriceAndAvailabilityResponseItem;

/** The members that name a product, in a request and in a row alike. */
export const IDENTIFIERS = [
  "ingramPartNumber",
  "vendorPartNumber",
  "customerPartNumber",
  "upc",
  "planID",
] as const;

/** The kind and value of the one identifier that a product is asked by; nothing when it has none or several. */
export function identifierOf(
  product: Product,
): readonly [(typeof IDENTIFIERS)[number], string] | undefined {
  const given = IDENTIFIERS.flatMap((kind) => {
    const value = product[kind];
    return typeof value === "string" && value.trim() !== "" ? [[kind, value] as const] : [];
  });
  return given.length === 1 ? given[0] : undefined;
}

/**
 * Finds for each product asked for the rows that answer it. Order and number of the rows prove
 * nothing: a row belongs to the product whose identifier it bears, in any letter case. A row that
 * does not bear the identifier that was asked by is placed by its `index`, if the rows placed by
 * identifier show where that index starts to count, and only where no other row was placed.
 *
 * @returns one list per product, in the order asked; empty when the answer holds no row for it.
 */
export function matchRows(products: readonly Product[], rows: readonly Row[]): Row[][] {
  const found: Row[][] = products.map(() => []);
  const left: Row[] = [];
  const bases = new Set<number>();
  for (const row of rows) {
    const places = products.flatMap((product, place) => (bears(row, product) ? [place] : []));
    if (places.length === 0) left.push(row);
    for (const place of places) found[place]?.push(row);
    if (places.length === 1 && typeof row.index === "number")
      bases.add(row.index - (places[0] as number));
  }
  const base = bases.size === 1 ? [...bases][0] : baseOf(rows, products.length);
  for (const row of left) {
    if (base === undefined || typeof row.index !== "number") continue;
    const place = row.index - base;
    const product = products[place];
    if (product && found[place]?.length === 0 && !bearsAnother(row, product))
      found[place]?.push(row);
  }
  return found;
}

function bears(row: Row, product: Product): boolean {
  const identifier = identifierOf(product);
  if (!identifier) return false;
  const [kind, value] = identifier;
  return sameIdentifier((row as Record<string, unknown>)[kind], value);
}

function bearsAnother(row: Row, product: Product): boolean {
  const kind = identifierOf(product)?.[0];
  return kind !== undefined && Boolean((row as Record<string, unknown>)[kind]);
}

function sameIdentifier(left: unknown, right: string): boolean {
  return typeof left === "string" && left.trim().toUpperCase() === right.trim().toUpperCase();
}

/** Where no row was placed by its identifier, only the ends of the range tell from where it counts. */
function baseOf(rows: readonly Row[], asked: number): number | undefined {
  const indexes = rows.flatMap(({ index }) => (typeof index === "number" ? [index] : []));
  if (indexes.includes(0)) return 0;
  return indexes.includes(asked) ? 1 : undefined;
}
