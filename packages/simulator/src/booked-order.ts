import { instantOf } from "./time/calendar.js";
import { asText } from "./money.js";
import { shippedOf } from "./rules/order-state.js";
import {
  notesOf,
  total,
  type Address,
  type LineStatus,
  type Order,
  type OrderStatus,
} from "./rules/order.js";
import type { Receipt } from "./rules/receipt.js";

/** An order as the simulator holds it: the truth that a test asserts on. Amounts are decimal text. */
export interface BookedOrder {
  readonly orderNumber: string;
  /** Orders with the same number came from one call. */
  readonly placement: number;
  readonly customerNumber: string;
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string | null;
  readonly quoteNumber: string | null;
  readonly status: OrderStatus;
  /** Who holds it. Only a customer hold can be released by the customer. */
  readonly hold: "customer" | "vendor" | "distributor" | null;
  /** `S` from stock, `D` shipped by the vendor. */
  readonly type: "S" | "D";
  readonly placedAt: string;
  readonly currency: string;
  readonly freight: string;
  readonly total: string;
  readonly notes: string;
  readonly shipTo: Address;
  readonly lines: readonly BookedLine[];
  /** Lines of the call that were not ordered. They stand on the first of its orders. */
  readonly rejectedLines: readonly RejectedLine[];
  readonly shipments: readonly BookedShipment[];
  readonly history: readonly { readonly at: string; readonly text: string }[];
}

export interface BookedLine {
  readonly line: number;
  readonly subOrderNumber: string;
  readonly customerLineNumber: string;
  readonly status: LineStatus;
  readonly ingramPartNumber: string;
  readonly quantity: number;
  readonly confirmed: number;
  readonly backOrdered: number;
  readonly shipped: number;
  readonly unitPrice: string;
  readonly notes: string | null;
}

export interface RejectedLine {
  readonly customerLineNumber: string;
  readonly ingramPartNumber: string;
  readonly quantity: number;
  readonly code: string;
  readonly reason: string;
}

export interface BookedShipment {
  readonly line: number;
  readonly quantity: number;
  readonly warehouse: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly serialNumbers: readonly string[];
  readonly shippedOn: string;
  readonly deliveredOn: string | null;
  readonly invoiceNumber: string | null;
}

/** What became of an order that was handed in by version 7. */
export interface OrderReceipt {
  readonly confirmationNumber: string;
  readonly customerOrderNumber: string;
  readonly quoteNumber: string | null;
  readonly receivedAt: string;
  readonly state: "waiting" | "booked" | "refused";
  readonly orderNumbers: readonly string[];
  readonly error: string | null;
}

export const bookedOrder = (order: Order): BookedOrder => ({
  orderNumber: order.number,
  placement: order.placement,
  customerNumber: order.customerNumber,
  customerOrderNumber: order.customerOrderNumber,
  endCustomerOrderNumber: order.endCustomerOrderNumber,
  quoteNumber: order.quoteNumber,
  status: order.status,
  hold: order.hold?.kind ?? null,
  type: order.type,
  placedAt: instantOf(order.placedAt),
  currency: order.currency,
  freight: asText(order.freight),
  total: asText(total(order)),
  notes: notesOf(order),
  shipTo: order.shipTo,
  lines: order.lines.map((line) => ({
    line: line.line,
    subOrderNumber: line.subOrderNumber,
    customerLineNumber: line.customerLineNumber,
    status: line.status,
    ingramPartNumber: line.part,
    quantity: line.quantity,
    confirmed: line.confirmed,
    backOrdered: line.backOrdered,
    shipped: shippedOf(order.shipments, line.line),
    unitPrice: asText(line.unitPrice),
    notes: line.notes,
  })),
  rejectedLines: order.rejected.map(({ part, ...rest }) => ({ ...rest, ingramPartNumber: part })),
  shipments: order.shipments.map((shipment) => ({
    line: shipment.line,
    quantity: shipment.quantity,
    warehouse: shipment.warehouse,
    carrier: shipment.carrier.code,
    trackingNumber: shipment.trackingNumber,
    serialNumbers: shipment.serialNumbers,
    shippedOn: shipment.shippedOn,
    deliveredOn: shipment.deliveredOn,
    invoiceNumber: shipment.invoiceNumber,
  })),
  history: order.history.map(({ at, text }) => ({ at: instantOf(at), text })),
});

export const orderReceipt = (receipt: Receipt): OrderReceipt => ({
  confirmationNumber: receipt.confirmationNumber,
  customerOrderNumber: receipt.customerOrderNumber,
  quoteNumber: receipt.quoteNumber,
  receivedAt: instantOf(receipt.receivedAt),
  state: receipt.state,
  orderNumbers: receipt.orderNumbers,
  error: receipt.error,
});
