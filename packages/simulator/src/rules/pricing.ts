import type { Product } from "../catalog/product.js";

/** The account's price for one piece, in cents, when so many are bought, perhaps under a special bid. */
export function unitPrice(product: Product, quantity: number, bid?: string | null): number | null {
  if (product.customerPrice === null) return null;
  const base = product.customerPrice;
  const amounts = product.discounts
    .filter((discount) =>
      discount.type === "quantity"
        ? quantity >= discount.quantity
        : discount.bid !== null && discount.bid === bid && quantity >= discount.minimum,
    )
    .map(({ amount }) => amount);
  return base - Math.max(0, ...amounts);
}
