import { instantOf } from "./time/calendar.js";
import { asText } from "./money.js";
import { total, type Order, type OrderStatus } from "./rules/order.js";

/** An order as the simulator holds it: the truth that a test asserts on. Amounts are decimal text. */
export interface BookedOrder {
  readonly orderNumber: string;
  /** Orders with the same number came from one call. */
  readonly placement: number;
  readonly customerNumber: string;
  readonly customerOrderNumber: string;
  readonly status: OrderStatus;
  readonly placedAt: string;
  readonly currency: string;
  readonly total: string;
  readonly lines: readonly BookedLine[];
}

export interface BookedLine {
  readonly customerLineNumber: string;
  readonly ingramPartNumber: string;
  readonly quantity: number;
  readonly confirmed: number;
  readonly backOrdered: number;
  readonly unitPrice: string;
}

export const bookedOrder = (order: Order): BookedOrder => ({
  orderNumber: order.number,
  placement: order.placement,
  customerNumber: order.customerNumber,
  customerOrderNumber: order.customerOrderNumber,
  status: order.status,
  placedAt: instantOf(order.placedAt),
  currency: order.currency,
  total: asText(total(order)),
  lines: order.lines.map((line) => ({
    customerLineNumber: line.customerLineNumber,
    ingramPartNumber: line.part,
    quantity: line.quantity,
    confirmed: line.confirmed,
    backOrdered: line.backOrdered,
    unitPrice: asText(line.unitPrice),
  })),
});
