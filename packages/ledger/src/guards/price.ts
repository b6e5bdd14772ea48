import type { PriceResult } from "@xi-sdk/resellers";
import { add, compare, decimalOf, isDecimal, multiply, subtract } from "../decimal.js";
import type { GuardedLine, GuardedOrder, GuardFinding } from "./finding.js";

export interface PriceGuards {
  /**
   * Unit prices that the buyer saw, as decimal strings by the part number on the line, in the
   * currency of the account. Parts that are not named are not held against anything.
   */
  readonly expectedPrices?: { readonly [partNumber: string]: string } | undefined;
  /** How far a price may have moved either way, in percent of what the buyer saw: `"2.5"`. Default `"0"`. */
  readonly maxPriceMove?: string | undefined;
  /** Whether every part must be in stock in the quantity ordered. */
  readonly requireStock?: boolean | undefined;
  /**
   * Most that the lines together may cost at today's prices, without freight and tax, as a decimal
   * string in the currency of the account.
   */
  readonly maxTotal?: string | undefined;
}

/** The product that a line names, as `catalog.price` takes it. */
export interface ProductReference {
  readonly ingramPartNumber?: string;
  readonly vendorPartNumber?: string;
  readonly customerPartNumber?: string;
}

/** Reads price and stock of products now, one result for each, in the order asked. */
export type ReadPrices = (
  products: readonly ProductReference[],
) => Promise<readonly Pick<PriceResult, "status" | "price" | "stock" | "product" | "message">[]>;

interface Priced {
  readonly path: string;
  readonly part: string;
  readonly quantity: string;
  readonly price: string | null;
  readonly stock: number | null;
  readonly isAvailable: boolean;
  readonly message: string | undefined;
}

/** @throws RangeError when a guard is not stated as a decimal string. */
export function validatePriceGuards({ expectedPrices, maxPriceMove, maxTotal }: PriceGuards): void {
  const stated = { ...expectedPrices, maxPriceMove, maxTotal };
  for (const [name, value] of Object.entries(stated)) {
    if (value === undefined) continue;
    if (typeof value === "string" && isDecimal(value) && !value.startsWith("-")) continue;
    throw new RangeError(
      `The guard for ${name} is ${JSON.stringify(value)}; give an amount as text: "1234.50".`,
    );
  }
}

export const needsPrices = ({ expectedPrices, requireStock, maxTotal }: PriceGuards): boolean =>
  expectedPrices !== undefined || requireStock === true || maxTotal !== undefined;

/**
 * Reads today's prices and stock and holds the order against them. What the API does not state is
 * a finding of its own and never taken for nought.
 */
export async function priceFindings(
  order: GuardedOrder,
  guards: PriceGuards,
  read: ReadPrices,
): Promise<GuardFinding[]> {
  const lines = order.lines ?? [];
  if (order.quoteNumber || lines.length === 0) return [notTold(order, guards)];
  const references = lines.map(referenceOf);
  const named = references.filter(isNamed);
  const answers = named.length > 0 ? await read(named) : [];
  const results = references.map((one) => (isNamed(one) ? answers[named.indexOf(one)] : undefined));
  const priced = lines.map((line, index): Priced => {
    const { status, price = null, stock = null, product, message } = results[index] ?? {};
    const isStated = status === "ok" || status === "warning";
    return {
      path: `lines[${index}]`,
      part: partOf(line),
      quantity: String(line.quantity ?? "").trim(),
      price: isStated && price !== null ? decimalOf(price) : null,
      stock: isStated ? stock : null,
      isAvailable: isStated && product?.availability?.available === true,
      message,
    };
  });
  return [
    ...movedPrices(priced, guards),
    ...(guards.requireStock ? missingStock(priced) : []),
    ...(guards.maxTotal === undefined ? [] : highTotal(priced, guards.maxTotal)),
  ];
}

/** What the lines say does not count, or there are none: a sum over them would let everything pass. */
function notTold({ quoteNumber }: GuardedOrder, guards: PriceGuards): GuardFinding {
  const guard =
    guards.maxTotal !== undefined ? "total" : guards.requireStock ? "stock" : ("price" as const);
  const [path, why] = quoteNumber
    ? (["quoteNumber", `The quote ${quoteNumber} decides what is ordered`] as const)
    : (["lines", "The order has no lines"] as const);
  const message = `${why}, so prices, stock and total cannot be told from its lines. Leave these guards out.`;
  return { guard, path, message, expected: guards.maxTotal ?? null, found: null };
}

const isNamed = (reference: ProductReference): boolean => Object.keys(reference).length > 0;

function movedPrices(
  priced: readonly Priced[],
  { expectedPrices = {}, maxPriceMove = "0" }: PriceGuards,
): GuardFinding[] {
  return priced.flatMap(({ path, part, price, message }) => {
    const expected = Object.hasOwn(expectedPrices, part) ? expectedPrices[part] : undefined;
    if (expected === undefined) return [];
    const finding = { guard: "price", path, expected, found: price } as const;
    if (price === null) {
      return [{ ...finding, message: withReason(`No price is stated for ${part} now`, message) }];
    }
    const move = subtract(price, expected);
    const size = move.startsWith("-") ? move.slice(1) : move;
    // Hundredfold on one side rather than divided on the other: nothing is rounded.
    if (compare(multiply(size, "100"), multiply(expected, maxPriceMove)) <= 0) return [];
    const text = `${part} costs ${price}, not ${expected}; at most ${maxPriceMove} % is allowed.`;
    return [{ ...finding, message: `${text} Show the new price and ask again.` }];
  });
}

/** Lines for the same part draw on the same stock. */
function missingStock(priced: readonly Priced[]): GuardFinding[] {
  const wanted = new Map<string, string>();
  return priced.flatMap(({ path, part, quantity, stock, isAvailable, message }): GuardFinding[] => {
    const sum = add(wanted.get(part) ?? "0", isDecimal(quantity) ? quantity : "0");
    wanted.set(part, sum);
    const finding = { guard: "stock", path, expected: sum } as const;
    if (stock === null) {
      // What is never out of stock, such as a licence, states no number.
      if (isAvailable) return [];
      const text = withReason(`The stock of ${part} is not stated`, message);
      return [{ ...finding, found: null, message: text }];
    }
    const found = decimalOf(stock);
    if (compare(found, sum) >= 0) return [];
    return [
      { ...finding, found, message: `${found} of ${part} are in stock, ${sum} are ordered.` },
    ];
  });
}

function highTotal(priced: readonly Priced[], maxTotal: string): GuardFinding[] {
  const finding = { guard: "total", path: "", expected: maxTotal } as const;
  const open = priced.filter(({ price, quantity }) => price === null || !isDecimal(quantity));
  if (open.length > 0) {
    const parts = open.map(({ part }) => part).join(", ");
    const message = `The total cannot be told: no price or quantity for ${parts}.`;
    return [{ ...finding, found: null, message }];
  }
  const total = priced
    .map(({ price, quantity }) => multiply(price as string, quantity))
    .reduce(add, "0");
  if (compare(total, maxTotal) <= 0) return [];
  return [
    { ...finding, found: total, message: `The lines cost ${total}; the cap is ${maxTotal}.` },
  ];
}

const withReason = (text: string, reason: string | undefined): string =>
  reason ? `${text}: ${reason}` : `${text}.`;

function referenceOf({
  ingramPartNumber,
  vendorPartNumber,
  customerPartNumber,
}: GuardedLine): ProductReference {
  if (ingramPartNumber) return { ingramPartNumber };
  if (vendorPartNumber) return { vendorPartNumber };
  return customerPartNumber ? { customerPartNumber } : {};
}

const partOf = (line: GuardedLine): string =>
  Object.values(referenceOf(line))[0] ?? "a line without part number";
