/** An order as the simulated distributor keeps it. Money in cents, days as `yyyy-MM-dd`. */
export interface Order {
  readonly number: string;
  /** Orders that came from one call share it. */
  readonly placement: number;
  /** Which of them it is, counted from 0. */
  readonly place: number;
  readonly customerNumber: string;
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string | null;
  /** The quote that it was ordered from, in version 7. */
  readonly quoteNumber: string | null;
  readonly placedAt: number;
  readonly status: OrderStatus;
  readonly hold: Hold | null;
  /** Stocked, or shipped by the vendor. */
  readonly type: "S" | "D";
  readonly currency: string;
  readonly freight: number;
  /** Shipped for nothing because of its value, which is noted as a charge of zero. */
  readonly freeFreight: boolean;
  readonly tax: number;
  readonly comments: readonly Comment[];
  readonly bid: string | null;
  readonly billToAddressId: string;
  readonly reseller: Address | null;
  readonly shipTo: Address;
  readonly endUser: Address | null;
  readonly terms: Terms;
  readonly progress: Progress;
  readonly lines: readonly OrderLine[];
  /** Lines of the call that were refused. They stand on the first of its orders. */
  readonly rejected: readonly Rejection[];
  readonly shipments: readonly Shipment[];
  readonly history: readonly HistoryEntry[];
}

export type OrderStatus =
  "On Hold" | "Backordered" | "Processing" | "Shipped" | "Delivered" | "Canceled";

export type LineStatus =
  "On Hold" | "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled";

/** Why an order waits although nothing is missing. Only the customer's own hold is the customer's to end. */
export interface Hold {
  readonly kind: "customer" | "vendor" | "distributor";
  readonly since: number;
}

/** Members by their names in requests, sent back as they came. */
export type Address = { readonly [member: string]: string };

/** A comment on the whole order. It is a line of its own, so it has a line number. */
export interface Comment {
  readonly line: number;
  readonly text: string;
}

/** How an order is to be delivered. */
export interface Terms {
  /** False: a line that the stock does not cover is refused. */
  readonly backOrder: boolean;
  readonly together: Together;
  readonly carrier: string | null;
  readonly freightAccountNumber: string | null;
  readonly signatureRequired: boolean | null;
  readonly shippingInstructions: string | null;
  /** As the call spelled it. */
  readonly requestedDeliveryDate: string | null;
}

/** What waits for each other: the pieces of a line, of one warehouse, or of the whole order. */
export type Together = "line" | "warehouse" | "order" | null;

/** What moves an order on. Durations in milliseconds. */
export type Progress =
  | {
      readonly mode: "time";
      /** From the allocation of stock to the shipment. */
      readonly ship: number;
      /** From the shipment to its invoice. */
      readonly invoice: number;
      /** From the shipment to its arrival. */
      readonly deliver: number;
    }
  | { readonly mode: "immediate" }
  /** One step after each so many reads of the order's details. */
  | { readonly mode: "reads"; readonly every: number; readonly reads: number }
  | { readonly mode: "manual" };

export interface OrderLine {
  readonly line: number;
  readonly subOrderNumber: string;
  readonly customerLineNumber: string;
  readonly status: LineStatus;
  readonly kind: "stock" | "direct" | "download";
  readonly part: string;
  readonly vendorPart: string;
  readonly vendorName: string;
  readonly name: string;
  readonly upc: string;
  readonly unitPrice: number;
  readonly weight: number;
  readonly quantity: number;
  readonly confirmed: number;
  readonly backOrdered: number;
  /** What is taken from where. Empty for what no warehouse holds. */
  readonly allocations: readonly Allocation[];
  /** The warehouse that the line is booked in. */
  readonly warehouse: string;
  /** The warehouse that the reseller asked for. */
  readonly askedWarehouse: string | null;
  readonly carrier: Carrier;
  readonly bid: string | null;
  readonly notes: string | null;
  readonly endUser: Address | null;
  readonly warranty: Address | null;
  readonly backOrderDueOn: string | null;
}

export interface Allocation {
  readonly warehouse: string;
  readonly quantity: number;
}

export interface Carrier {
  readonly code: string;
  readonly name: string;
}

/** Pieces of one line that left one warehouse together. */
export interface Shipment {
  /** Counts from 1 within the order; pieces that left at one time share it. */
  readonly batch: number;
  readonly line: number;
  readonly warehouse: string;
  readonly carrier: Carrier;
  readonly quantity: number;
  readonly deliveryNumber: string;
  readonly trackingNumber: string;
  readonly serialNumbers: readonly string[];
  readonly weight: number;
  readonly shippedOn: string;
  readonly deliveredOn: string | null;
  readonly invoiceNumber: string | null;
  readonly invoicedOn: string | null;
}

/** A line of a call that was not ordered. */
export interface Rejection {
  readonly customerLineNumber: string;
  readonly part: string;
  readonly quantity: number;
  readonly code: "EN" | "EQ" | "EL";
  readonly reason: string;
}

export interface HistoryEntry {
  readonly at: number;
  readonly text: string;
}

/** What a line costs by what was confirmed of it: pieces on back order are charged when they ship. */
export const extendedPrice = (line: OrderLine): number => line.unitPrice * line.confirmed;

export const subtotal = (lines: readonly OrderLine[]): number =>
  lines.reduce((sum, line) => sum + extendedPrice(line), 0);

export const total = (order: Order): number => subtotal(order.lines) + order.freight + order.tax;

/** The comments on an order as one text. */
export const notesOf = (order: Order): string =>
  order.comments.map(({ text }) => text).join(" || ");

/** Customer order numbers are compared without regard to letter case. */
export const orderKey = (customerOrderNumber: string): string =>
  customerOrderNumber.trim().toUpperCase();
