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

type Kind = (typeof IDENTIFIERS)[number];

/** The kind and value of the one identifier that a product is asked by; nothing when it has none or several. */
export function identifierOf(product: Product): readonly [Kind, string] | undefined {
  let found: readonly [Kind, string] | undefined;
  for (const kind of IDENTIFIERS) {
    const value: unknown = product[kind];
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "") continue;
    if (found) return undefined;
    found = [kind, text];
  }
  return found;
}

/** What is equal for two writings of one identifier: letter case, blanks around it, zeros before a UPC. */
export function nameOf([kind, value]: readonly [Kind, string]): string {
  const text = value.trim().toUpperCase();
  return kind + (kind === "upc" ? text.replace(/^0+/, "") : text);
}

/**
 * Finds for each product asked for the rows that answer it. Order and number of the rows prove
 * nothing: a row belongs to the product whose identifier it bears, in any letter case. A row that
 * does not bear the identifier that was asked by is placed by its `index`, if the rows placed by
 * identifier agree where that index starts to count, and only where no other row was placed.
 *
 * @param products no two of them with the same identifier
 * @returns one list per product, in the order asked; empty when the answer holds no row for it.
 */
export function matchRows(products: readonly Product[], rows: readonly Row[]): Row[][] {
  const found: Row[][] = products.map(() => []);
  const asked = products.map(identifierOf);
  const placeOf = new Map(asked.map((one, place) => [one ? nameOf(one) : "", place]));
  const kinds = IDENTIFIERS.filter((kind) => asked.some((one) => one?.[0] === kind));
  const left: Row[] = [];
  const bases = new Set<number>();
  for (const row of rows) {
    const places: number[] = [];
    for (const kind of kinds) {
      const value = (row as Record<string, unknown>)[kind];
      const place = typeof value === "string" && value && placeOf.get(nameOf([kind, value]));
      if (typeof place === "number" && !places.includes(place)) places.push(place);
    }
    for (const place of places) {
      found[place]?.push(row);
      if (places.length === 1 && typeof row.index === "number") bases.add(row.index - place);
    }
    if (places.length === 0 && typeof row.index === "number") left.push(row);
  }
  // Where the rows that are known contradict each other, their index says nothing of a product.
  const base = bases.size > 0 ? bases : basesOf(left, products.length);
  if (base.size !== 1) return found;
  for (const row of left) {
    const place = (row.index as number) - ([...base][0] as number);
    const kind = asked[place]?.[0];
    const bearsAnother = kind && (row as Record<string, unknown>)[kind];
    if (kind && !bearsAnother && found[place]?.length === 0) found[place].push(row);
  }
  return found;
}

/** Where no row was placed by its identifier, only the ends of the range tell from where it counts. */
const basesOf = (rows: readonly Row[], asked: number): Set<number> =>
  new Set(rows.flatMap(({ index }) => (index === 0 ? [0] : index === asked ? [1] : [])));
