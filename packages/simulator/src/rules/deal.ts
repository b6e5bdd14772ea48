import type { Product } from "../catalog/product.js";
import { randomFrom } from "../random.js";
import { endCustomerOf, type EndCustomer } from "./end-customers.js";
import { oneDay } from "./moments.js";
import { dayAfter } from "../time/calendar.js";

/** The prices that a vendor granted for one end customer: a bid of the catalog, seen from the other side. */
export interface Deal {
  readonly id: string;
  readonly version: number;
  readonly vendorName: string;
  readonly endCustomer: EndCustomer;
  readonly receivedAt: number;
  /** Its last day. */
  readonly expiresOn: string;
  readonly products: readonly DealProduct[];
}

export interface DealProduct {
  readonly product: Product;
  /** Price of one piece under the deal, in cents. */
  readonly price: number;
  readonly approved: number;
  readonly remaining: number;
}

/** The last day of a price that holds so many days, counted from the beginning of the workspace. */
export const lastDay = (bornAt: number, days: number): string => dayAfter(bornAt, days);

export const dealEndCustomer = (bid: string): EndCustomer => endCustomerOf(`deal ${bid}`);

/** @param used pieces of a part that were ordered under the bid */
export function dealOf(
  bid: string,
  products: readonly Product[],
  bornAt: number,
  used: (part: string) => number,
): Deal | undefined {
  const offers = products.flatMap((product) =>
    product.discounts.flatMap((discount) =>
      discount.type === "special" && discount.bid?.toUpperCase() === bid.toUpperCase()
        ? [{ product, discount }]
        : [],
    ),
  );
  const [first] = offers;
  if (!first) return undefined;
  const id = first.discount.bid ?? bid;
  const random = randomFrom(id);
  return {
    id,
    version: random.between(1, 4),
    vendorName: first.product.vendorName,
    endCustomer: dealEndCustomer(id),
    receivedAt: bornAt - random.between(5, 60) * oneDay,
    expiresOn: lastDay(bornAt, Math.max(...offers.map(({ discount }) => discount.days))),
    products: offers.map(({ product, discount }) => ({
      product,
      price: (product.customerPrice ?? 0) - discount.amount,
      approved: discount.available,
      remaining: Math.max(0, discount.available - used(product.part)),
    })),
  };
}
