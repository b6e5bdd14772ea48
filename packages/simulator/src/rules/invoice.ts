import { dayAfter, dayOf } from "../time/calendar.js";
import { notesOf, type Address, type Order, type OrderLine, type Shipment } from "./order.js";

/** A bill, or what was credited of one. Money in cents; the amounts of a credit memo are negative. */
export interface Invoice {
  /** `20-R7K3B-11`. A credit memo bears the number of its invoice. */
  readonly number: string;
  readonly type: InvoiceType;
  readonly issuedAt: number;
  readonly orderNumber: string;
  readonly orderedAt: number;
  readonly customerNumber: string;
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string | null;
  readonly currency: string;
  readonly billToAddressId: string;
  readonly shipTo: Address;
  readonly endUser: Address | null;
  readonly notes: string | null;
  readonly lines: readonly InvoiceLine[];
  readonly deliveryNumbers: readonly string[];
  readonly freight: number;
  readonly tax: number;
}

export type InvoiceType = "Invoice" | "Credit Memo";

export interface InvoiceLine {
  readonly line: number;
  readonly customerLineNumber: string;
  readonly part: string;
  readonly vendorPart: string;
  readonly vendorName: string;
  readonly name: string;
  readonly upc: string;
  /** Of one piece, in hundredths of a pound. */
  readonly weight: number;
  readonly ordered: number;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly bid: string | null;
  readonly serialNumbers: readonly string[];
}

/** Days from the invoice until it has to be paid. */
export const paymentTerm = 30;

export const dueOn = (invoice: Invoice): string => dayAfter(invoice.issuedAt, paymentTerm);

/** The simulated reseller pays on the day after the last one. */
export const isPaid = (invoice: Invoice, now: number): boolean => dayOf(now) > dueOn(invoice);

export const goodsTotal = ({ lines }: Invoice): number =>
  lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);

export const invoiceTotal = (invoice: Invoice): number =>
  goodsTotal(invoice) + invoice.freight + invoice.tax;

/** Numbers are compared without dashes and in upper case: the search leaves the dashes out. */
export const invoiceKey = (number: string): string => number.replaceAll("-", "").toUpperCase();

/**
 * The number of the next invoice of a sub-order: the sub-order's own for the first one, then
 * counted on in its last place.
 */
export function invoiceNumber(subOrderNumber: string, earlier: number): string {
  const places = "123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const first = places.indexOf(subOrderNumber.slice(-1));
  return subOrderNumber.slice(0, -1) + (places[first + earlier] ?? `Z${earlier}`);
}

/** The sub-order that an invoice bills: its number without the count of invoices. */
export const subOrderOf = ({ number, orderNumber }: Invoice): string =>
  number.startsWith(`${orderNumber}-`) ? `${number.slice(0, -1)}1` : orderNumber;

/** The invoice for pieces of one sub-order that left. */
export function invoiceFor(
  order: Order,
  shipments: readonly Shipment[],
  { number, now, freight }: { number: string; now: number; freight: number },
): Invoice {
  const byLine = new Map<number, Shipment[]>();
  for (const shipment of shipments)
    byLine.set(shipment.line, [...(byLine.get(shipment.line) ?? []), shipment]);
  return {
    number,
    type: "Invoice",
    issuedAt: now,
    orderNumber: order.number,
    orderedAt: order.placedAt,
    customerNumber: order.customerNumber,
    customerOrderNumber: order.customerOrderNumber,
    endCustomerOrderNumber: order.endCustomerOrderNumber,
    currency: order.currency,
    billToAddressId: order.billToAddressId,
    shipTo: order.shipTo,
    endUser: order.endUser,
    notes: notesOf(order) || null,
    lines: order.lines.flatMap((line) => {
      const pieces = byLine.get(line.line);
      return pieces ? [lineFor(line, pieces)] : [];
    }),
    deliveryNumbers: [...new Set(shipments.map(({ deliveryNumber }) => deliveryNumber))],
    freight,
    tax: 0,
  };
}

const lineFor = (line: OrderLine, shipments: readonly Shipment[]): InvoiceLine => ({
  line: line.line,
  customerLineNumber: line.customerLineNumber,
  part: line.part,
  vendorPart: line.vendorPart,
  vendorName: line.vendorName,
  name: line.name,
  upc: line.upc,
  weight: line.weight,
  ordered: line.quantity,
  quantity: shipments.reduce((sum, { quantity }) => sum + quantity, 0),
  unitPrice: line.unitPrice,
  bid: line.bid,
  serialNumbers: shipments.flatMap(({ serialNumbers }) => serialNumbers),
});

/** What is given back for pieces of an invoice, added to what was given back before. */
export function creditFor(
  invoice: Invoice,
  earlier: Invoice | undefined,
  { part, quantity, now }: { part: string; quantity: number; now: number },
): Invoice {
  const of = invoice.lines.find((line) => line.part === part);
  if (!of) throw new Error(`Invoice ${invoice.number} has no part ${part}.`);
  return {
    ...invoice,
    type: "Credit Memo",
    issuedAt: now,
    lines: [...(earlier?.lines ?? []), { ...of, quantity: -quantity, serialNumbers: [] }],
    deliveryNumbers: [],
    freight: 0,
    tax: 0,
  };
}
