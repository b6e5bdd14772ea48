/** What became of an order that was handed in to be booked later. */
export interface Receipt {
  readonly id: number;
  readonly confirmationNumber: string;
  readonly customerOrderNumber: string;
  readonly quoteNumber: string | null;
  readonly receivedAt: number;
  readonly state: "waiting" | "booked" | "refused";
  readonly orderNumbers: readonly string[];
  /** Why nothing was booked. */
  readonly error: string | null;
}
