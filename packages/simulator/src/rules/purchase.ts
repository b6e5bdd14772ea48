import type { OrderChange } from "../faults/rule.js";
import type { Address, Progress, Terms } from "./order.js";

/** What a reseller wants to buy, whichever call it came by. */
export interface Purchase {
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string | null;
  readonly quoteNumber: string | null;
  readonly billToAddressId: string;
  readonly bid: string | null;
  readonly notes: string | null;
  readonly reseller: Address | null;
  readonly shipTo: Address;
  readonly endUser: Address | null;
  readonly terms: Terms;
  /** The vendor's leave to sell its goods. */
  readonly vendorAuthorization: string | null;
  readonly allowDuplicate: boolean;
  /** The lines that can be bought make the order alone. */
  readonly allowPartial: boolean;
  /** The order waits for a release. */
  readonly hold: boolean;
  readonly commentsAsLines: boolean;
  /** Undefined: as the workspace has it. */
  readonly progress: Progress | undefined;
  readonly lines: readonly PurchaseLine[];
  /** What a fault does to it. */
  readonly fault?: OrderChange | undefined;
}

export interface PurchaseLine {
  readonly customerLineNumber: string | undefined;
  readonly item: Item;
  readonly quantity: number;
  /** The price that a quote fixed, in cents. */
  readonly price: number | null;
  readonly bid: string | null;
  readonly notes: string | null;
  readonly warehouse: string | null;
  readonly endUser: Address | null;
  readonly warranty: Address | null;
}

/** How a line names what it wants. */
export interface Item {
  readonly by: "part" | "vendorPart" | "customerPart" | "plan";
  readonly value: string;
}
