/** An order as the simulated distributor keeps it. Money in cents, days as `yyyy-MM-dd`. */
export interface Order {
  readonly number: string;
  /** Orders that came from one call share it. */
  readonly placement: number;
  readonly customerNumber: string;
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string | null;
  readonly placedAt: number;
  readonly status: OrderStatus;
  /** Stocked, or shipped by the vendor. */
  readonly type: "S" | "D";
  readonly currency: string;
  readonly freight: number;
  /** Shipped for nothing because of its value, which is noted as a charge of zero. */
  readonly freeFreight: boolean;
  readonly tax: number;
  readonly notes: string | null;
  readonly bid: string | null;
  readonly billToAddressId: string;
  readonly shipTo: Address;
  readonly endUser: Address | null;
  readonly lines: readonly OrderLine[];
  readonly shipments: readonly Shipment[];
}

export type OrderStatus =
  "On Hold" | "Backordered" | "Processing" | "Shipped" | "Delivered" | "Canceled";

export type LineStatus =
  "On Hold" | "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled";

/** Members by their names in requests, sent back as they came. */
export type Address = { readonly [member: string]: string };

export interface OrderLine {
  readonly line: number;
  readonly subOrderNumber: string;
  readonly customerLineNumber: string;
  readonly status: LineStatus;
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
  readonly carrier: Carrier;
  readonly bid: string | null;
  readonly notes: string | null;
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
  readonly line: number;
  readonly warehouse: string;
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

/** What a line costs by what was confirmed of it: pieces on back order are charged when they ship. */
export const extendedPrice = (line: OrderLine): number => line.unitPrice * line.confirmed;

export const subtotal = (lines: readonly OrderLine[]): number =>
  lines.reduce((sum, line) => sum + extendedPrice(line), 0);

export const total = (order: Order): number => subtotal(order.lines) + order.freight + order.tax;

/** Customer order numbers are compared without regard to letter case. */
export const orderKey = (customerOrderNumber: string): string =>
  customerOrderNumber.trim().toUpperCase();
