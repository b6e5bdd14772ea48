/** What was asked for, as far as it can be compared: a request, or the `keys` of a ticket. */
export interface AskedContent {
  readonly lines?: readonly AskedLine[] | null | undefined;
  readonly shipToInfo?: object | null | undefined;
  /** Of version 7: the quote decides what is ordered, and `lines` are not compared. */
  readonly quoteNumber?: unknown;
}

/** Quantities may be numbers or text. */
export interface AskedLine {
  readonly ingramPartNumber?: string | null | undefined;
  readonly vendorPartNumber?: string | null | undefined;
  readonly planid?: string | null | undefined;
  readonly quantity?: number | string | null | undefined;
}

/** One booked order: the details of one, or one of `orders` of a created order. */
export interface BookedContent {
  readonly lines?: readonly BookedLine[] | null | undefined;
  readonly shipToInfo?: object | null | undefined;
}

export interface BookedLine {
  readonly ingramPartNumber?: string | null | undefined;
  readonly vendorPartNumber?: string | null | undefined;
  readonly quantityOrdered?: number | string | null | undefined;
}

/** One thing that is not as it was asked for. */
export interface Difference {
  /** `quantity` of a part, `shipToInfo.postalCode` and the like, or `placedAt`. */
  readonly path: string;
  /** The part that it is about, in capitals; empty when it was asked for by a number that no answer names. */
  readonly part?: string;
  /** `null`: it was not asked for, or in no known quantity. */
  readonly asked: string | number | null;
  /** `null`: it is not there, or in no known quantity. */
  readonly booked: string | number | null;
}

export interface Comparison {
  /** Empty when all that could be compared is as asked. */
  readonly differences: readonly Difference[];
  /** What could not be compared: `lines` or `shipToInfo`. */
  readonly unchecked: readonly string[];
}

type Members = { readonly [name: string]: unknown };

/**
 * Compares what was asked for with all orders that it became, together: one purchase order may be
 * split, and lines may be merged, split or sorted. Quantities are added up for each part; part numbers
 * are compared without regard to letter case and outer blanks; addresses by line, city, postal code
 * and country, without case, accents, blanks and punctuation, and as far as the shorter text goes.
 *
 * @param asked the request, or the `keys` of a ticket, which hold no address line.
 * @param booked details of all orders, or `orders` of a created order.
 */
export function compareOrder(asked: AskedContent, booked: readonly BookedContent[]): Comparison {
  const differences: Difference[] = [];
  const unchecked: string[] = [];
  const lines = asked.quoteNumber ? [] : (asked.lines ?? []);
  if (lines.length === 0) unchecked.push("lines");
  else {
    const wanted = new Map<string, number | null>();
    for (const line of lines) add(wanted, namesOf(line)[0] ?? "", line.quantity);
    if (wanted.has("")) unchecked.push("lines");
    const there = new Map<string, number | null>();
    for (const line of booked.flatMap((order) => order.lines ?? [])) {
      const names = namesOf(line);
      const [first] = names;
      // A comment is a line too.
      if (first === undefined) continue;
      const known = names.find((name) => wanted.has(name));
      add(there, known ?? (wanted.has("") ? "" : first), line.quantityOrdered);
    }
    for (const part of new Set([...wanted.keys(), ...there.keys()])) {
      const [before = null, after = null] = [wanted.get(part), there.get(part)];
      if (before === null || before !== after)
        differences.push({ path: "quantity", part, asked: before, booked: after });
    }
  }

  const place = (asked.shipToInfo ?? {}) as Members;
  let isCompared = false;
  for (const name of ["addressLine1", "city", "postalCode", "countryCode"]) {
    for (const { shipToInfo } of booked) {
      const [before, after] = [place[name], (shipToInfo as Members | null | undefined)?.[name]];
      const [a, b] = [bare(before), bare(after)];
      if (!a || !b) continue;
      isCompared = true;
      if (a.startsWith(b) || b.startsWith(a)) continue;
      const path = `shipToInfo.${name}`;
      differences.push({ path, asked: before as string, booked: after as string });
    }
  }
  if (!isCompared && asked.shipToInfo) unchecked.push("shipToInfo");
  return { differences, unchecked };
}

/** Letter case and outer blanks tell nothing in this API's numbers and names. */
export const upper = (value: unknown): string =>
  String(value ?? "")
    .trim()
    .toUpperCase();

const bare = (value: unknown): string =>
  upper(value)
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The numbers that name a line's part. */
export function namesOf(line: AskedLine & BookedLine): string[] {
  const { ingramPartNumber, vendorPartNumber, planid } = line;
  return [ingramPartNumber, vendorPartNumber, planid].map(upper).filter(Boolean);
}

/** A sum with a quantity that is not known is not known. */
function add(sums: Map<string, number | null>, part: string, quantity: unknown): void {
  const number = upper(quantity) === "" ? NaN : Number(quantity);
  const sum = (sums.get(part) ?? (sums.has(part) ? NaN : 0)) + number;
  sums.set(part, Number.isNaN(sum) ? null : sum);
}
