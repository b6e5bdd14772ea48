import { addressFindings, type AddressRule } from "./address.js";
import type { GuardedOrder, GuardFinding } from "./finding.js";
import {
  needsPrices,
  priceFindings,
  validatePriceGuards,
  type PriceGuards,
  type ReadPrices,
} from "./price.js";

/** What is looked at right before an order is sent. A guard that is not named does not look. */
export interface Guards extends PriceGuards {
  /**
   * `true` holds the addresses against the rules known for their country; an object brings rules of
   * your own instead.
   */
  readonly address?: boolean | { readonly [countryCode: string]: AddressRule } | undefined;
}

/**
 * Holds an order against its guards. Addresses are looked at first, since that costs no call; price,
 * stock and total then cost one price and availability call for each 50 lines. Nothing is changed.
 *
 * @returns what speaks against sending it; empty when nothing does.
 * @throws RangeError when a guard is not stated as a decimal string, and what the reading throws.
 */
export async function guardFindings(
  order: GuardedOrder,
  guards: Guards,
  { countryCode, readPrices }: { countryCode?: string | undefined; readPrices: ReadPrices },
): Promise<GuardFinding[]> {
  validatePriceGuards(guards);
  const { address } = guards;
  const rules = typeof address === "object" ? address : undefined;
  const misfits = address ? addressFindings(order, countryCode, rules) : [];
  if (misfits.length > 0 || !needsPrices(guards)) return misfits;
  return priceFindings(order, guards, readPrices);
}
