/** One thing that speaks against sending an order as it is. */
export interface GuardFinding {
  readonly guard: "price" | "stock" | "total" | "address";
  /** Where in the order: `lines[0]`, `shipToInfo.addressLine1`, or empty for the whole. */
  readonly path: string;
  /** What is wrong and what to do, in one sentence or two. */
  readonly message: string;
  /** What was expected or allowed; `null` when that cannot be told in a word. */
  readonly expected: string | null;
  /** What is there now; `null` when it is not known. */
  readonly found: string | null;
}

/** An order as far as guards look at it; requests of version 6 and 7 both fit. */
export interface GuardedOrder {
  readonly lines?: readonly GuardedLine[] | null | undefined;
  /** Of version 7. The quote then decides products, quantities and prices. */
  readonly quoteNumber?: string | null | undefined;
  readonly shipToInfo?: object | null | undefined;
  readonly endUserInfo?: object | null | undefined;
}

export interface GuardedLine {
  readonly ingramPartNumber?: string | null | undefined;
  readonly vendorPartNumber?: string | null | undefined;
  readonly customerPartNumber?: string | null | undefined;
  readonly quantity?: number | string | null | undefined;
}
