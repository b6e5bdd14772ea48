/** A thing that the simulated distributor lists. */
export interface Product {
  /** Six characters, upper case. */
  readonly part: string;
  readonly vendorPart: string;
  /** Twelve digits with their check digit. */
  readonly upc: string;
  /** The reseller's own number for it, where one is registered. */
  readonly customerPart: string | null;
  readonly vendorNumber: string;
  readonly vendorName: string;
  readonly name: string;
  readonly details: string;
  readonly category: string;
  readonly subCategory: string;
  readonly kind: "physical" | "digital";
  /** A stocked widely, B and C less so, D discontinued, N new, X shipped by the vendor. */
  readonly productClass: "A" | "B" | "C" | "D" | "N" | "X";
  /** In cents. Null where the account gets no price without asking. */
  readonly customerPrice: number | null;
  readonly retailPrice: number | null;
  /** The lowest price that may be advertised, where the vendor sets one. */
  readonly mapPrice: number | null;
  /** In hundredths of a pound. */
  readonly weight: number;
  /** Length, width and height in tenths of an inch. */
  readonly size: readonly [number, number, number];
  readonly authorized: boolean;
  readonly endUserRequired: boolean;
  readonly hasWarranty: boolean;
  readonly returnable: boolean;
  readonly acceptsBackOrder: boolean;
  /** The part to buy instead, of a discontinued one. */
  readonly replacement: string | null;
  readonly discounts: readonly Discount[];
  /** What lies where at the start. Empty for what is not stocked: digital and shipped by the vendor. */
  readonly stock: readonly Stock[];
}

export interface Stock {
  readonly warehouse: string;
  readonly quantity: number;
  /** Ordered from the vendor and expected in so many days. */
  readonly incoming: readonly { readonly quantity: number; readonly inDays: number }[];
}

/** Its amount, in cents, comes off the customer price of each piece. */
export type Discount =
  | {
      readonly type: "special";
      readonly bid: string | null;
      readonly name: "Special Bid" | "Promo Discount";
      readonly amount: number;
      readonly minimum: number;
      readonly available: number;
      readonly days: number;
    }
  | { readonly type: "quantity"; readonly quantity: number; readonly amount: number };

export const isDiscontinued = (product: Product): boolean => product.productClass === "D";
export const isDirectShip = (product: Product): boolean => product.productClass === "X";
/** Whether an order for it takes something out of a warehouse. */
export const isStocked = (product: Product): boolean =>
  product.kind === "physical" && !isDirectShip(product);

/** A subscription that is billed by the period. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly details: string;
  readonly group: PlanGroup;
  readonly vendorPart: string;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  /** How long it runs. */
  readonly term: { readonly length: number; readonly unit: "MONTH" | "YEAR" };
  readonly billing: { readonly length: number; readonly unit: "MONTH" | "YEAR" };
  /** Per unit and billing period, in cents. */
  readonly price: number;
  readonly retailPrice: number;
}

export interface PlanGroup {
  readonly name: string;
  readonly details: string;
}
