/** What was asked for, as far as it can be compared: a request, or the `keys` of a ticket. */
export interface AskedContent {
  readonly lines?: readonly AskedLine[] | null | undefined;
  /** The lines of a return. */
  readonly list?: readonly AskedLine[] | null | undefined;
  /** The lines of a quote. */
  readonly products?: readonly AskedLine[] | null | undefined;
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

/** One booked order: the details of one, or one of `orders` of a created order. A claim or a quote too. */
export interface BookedContent {
  readonly lines?: readonly BookedLine[] | null | undefined;
  /** The lines of a claim or a quote. */
  readonly products?: readonly BookedLine[] | null | undefined;
  readonly shipToInfo?: object | null | undefined;
}

export interface BookedLine {
  readonly ingramPartNumber?: string | null | undefined;
  readonly vendorPartNumber?: string | null | undefined;
  readonly quantityOrdered?: number | string | null | undefined;
  /** Of a claim or a quote. */
  readonly quantity?: number | string | null | undefined;
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
  const lines = asked.quoteNumber ? [] : linesOf(asked);
  if (!lines.every((line) => namesOf(line).length > 0) || lines.length === 0) {
    unchecked.push("lines");
  }
  if (lines.length > 0) compareLines(lines, booked.flatMap(linesOf<BookedLine>), differences);
  const place = asked.shipToInfo;
  if (place && !comparePlaces(place as Members, booked, differences)) unchecked.push("shipToInfo");
  return { differences, unchecked };
}

/** By part and quantity. What was asked for by a number that no answer names is taken together. */
function compareLines(
  lines: readonly AskedLine[],
  bookedLines: readonly BookedLine[],
  differences: Difference[],
): void {
  const asked: Sums = new Map();
  for (const line of lines) add(asked, namesOf(line)[0] ?? "", line.quantity);
  const booked: Sums = new Map();
  for (const line of bookedLines) {
    const names = namesOf(line);
    const [first] = names;
    // A comment is a line too.
    if (first === undefined) continue;
    const part = names.find((name) => asked.has(name)) ?? (asked.has("") ? "" : first);
    add(booked, part, line.quantityOrdered ?? line.quantity);
  }
  for (const part of new Set([...asked.keys(), ...booked.keys()])) {
    const [before = null, after = null] = [asked.get(part), booked.get(part)];
    if (before !== after || before === null)
      differences.push({ path: "quantity", part, asked: before, booked: after });
  }
}

/** @returns whether there was anything to compare. */
function comparePlaces(
  asked: Members,
  booked: readonly BookedContent[],
  differences: Difference[],
): boolean {
  let isCompared = false;
  for (const name of ["addressLine1", "city", "postalCode", "countryCode"]) {
    for (const { shipToInfo } of booked) {
      const [before, after] = [asked[name], (shipToInfo as Members | null | undefined)?.[name]];
      const [short, long] = [bare(before), bare(after)].sort((a, b) => a.length - b.length);
      if (!short) continue;
      isCompared = true;
      // Addresses are cut to the length of the other side's fields.
      if (long?.startsWith(short)) continue;
      const path = `shipToInfo.${name}`;
      differences.push({ path, asked: before as string, booked: after as string });
    }
  }
  return isCompared;
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

const linesOf = <Line>({
  lines,
  list,
  products,
}: {
  readonly [name in "lines" | "list" | "products"]?: readonly Line[] | null | undefined;
}): readonly Line[] => lines ?? list ?? products ?? [];

/** The numbers that name a line's part. */
export function namesOf(line: AskedLine | BookedLine): string[] {
  const { ingramPartNumber, vendorPartNumber, planid }: AskedLine = line;
  return [ingramPartNumber, vendorPartNumber, planid].map(upper).filter(Boolean);
}

/** By part; `null` is not known. */
type Sums = Map<string, number | null>;

/** A sum with a quantity that is not known is not known. */
function add(sums: Sums, part: string, quantity: unknown): void {
  const number = upper(quantity) === "" ? NaN : Number(quantity);
  const sum = (sums.get(part) ?? (sums.has(part) ? NaN : 0)) + number;
  sums.set(part, Number.isNaN(sum) ? null : sum);
}
