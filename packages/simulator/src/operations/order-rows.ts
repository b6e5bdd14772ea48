import { locationOf } from "../catalog/warehouses.js";
import { asNumber } from "../money.js";
import { extendedPrice, notesOf, total, type Order, type OrderLine } from "../rules/order.js";
import { dayOf } from "../time/calendar.js";

/** Charges beside the lines; amounts in cents. */
export function miscellaneousCharges(order: Order): readonly {
  readonly subOrderNumber: string;
  readonly chargeLineReference: string;
  readonly chargeDescription: string;
  readonly chargeAmount: number;
}[] {
  const [first] = order.lines;
  if (!first || !order.freeFreight) return [];
  return [
    {
      subOrderNumber: first.subOrderNumber,
      chargeLineReference: "895",
      chargeDescription: "FREE FREIGHT",
      chargeAmount: 0,
    },
  ];
}

/** `20-R7K3B-11` names a part of the order `20-R7K3B`. */
export const headNumber = (number: string): string => number.toUpperCase().replace(/-\d{2}$/, "");

/** `001` */
export const lineNumber = (line: number): string => String(line).padStart(3, "0");

/** The description of the product and the comment on the line. */
export const lineNotes = ({ name, notes }: OrderLine): string =>
  [name, ...(notes === null ? [] : [notes])].join(" || ");

/** What order create answers: the orders that one call became. */
export function createdOrders(orders: readonly Order[]): object {
  const [first] = orders;
  return {
    customerOrderNumber: first?.customerOrderNumber,
    ...optional("endCustomerOrderNumber", first?.endCustomerOrderNumber),
    billToAddressId: first?.billToAddressId,
    ...optional("specialBidNumber", first?.bid),
    orderSplit: orders.length > 1,
    processedPartially: orders.some(({ rejected }) => rejected.length > 0),
    purchaseOrderTotal: asNumber(orders.reduce((sum, order) => sum + total(order), 0)),
    ...(first?.reseller && { resellerInfo: first.reseller }),
    shipToInfo: first?.shipTo,
    ...(first?.endUser && { endUserInfo: first.endUser }),
    orders: orders.map((order) => ({
      ...headRow(order),
      lines: order.lines.map((line) => ({
        ...lineRow(line),
        vendorPartNumber: line.vendorPart,
        ...optional("specialBidNumber", line.bid),
        // Declared as a list; every answer that was published holds one object.
        shipmentDetails: {
          ...shipmentRow(line),
          ...optional("freightAccountNumber", order.terms.freightAccountNumber),
          ...(order.terms.signatureRequired !== null && {
            signatureRequired: String(order.terms.signatureRequired),
          }),
          ...optional("shippingInstructions", order.terms.shippingInstructions),
        },
      })),
      ...chargeRows(order),
      links: linksOf(order),
      ...(order.rejected.length > 0 && {
        rejectedLineItems: order.rejected.map((one) => ({
          customerLinenumber: one.customerLineNumber,
          ingramPartNumber: one.part,
          quantityOrdered: one.quantity,
          rejectCode: one.code,
          rejectReason: one.reason,
        })),
      }),
    })),
  };
}

const headRow = (order: Order): object => ({
  numberOfLinesWithSuccess: order.lines.length,
  numberOfLinesWithError: order.rejected.length,
  numberOfLinesWithWarning: 0,
  ingramOrderNumber: order.number,
  ingramOrderDate: dayOf(order.placedAt),
  notes: notesOf(order),
  orderType: order.type,
  orderTotal: asNumber(total(order)),
  freightCharges: asNumber(order.freight),
  totalTax: asNumber(order.tax),
  currencyCode: order.currency,
});

const lineRow = (line: OrderLine): object => ({
  subOrderNumber: line.subOrderNumber,
  ingramLineNumber: lineNumber(line.line),
  customerLineNumber: line.customerLineNumber,
  lineStatus: line.confirmed === 0 ? "Backordered" : "Open",
  ingramPartNumber: line.part,
  unitPrice: asNumber(line.unitPrice),
  extendedUnitPrice: asNumber(extendedPrice(line)),
  quantityOrdered: line.quantity,
  quantityConfirmed: line.confirmed,
  quantityBackOrdered: line.backOrdered,
  notes: lineNotes(line),
});

const shipmentRow = (line: OrderLine): object => ({
  carrierCode: line.carrier.code,
  carrierName: line.carrier.name,
  shipFromWarehouseId: line.warehouse,
  shipFromLocation: locationOf(line.warehouse),
});

function chargeRows(order: Order): object {
  const charges = miscellaneousCharges(order);
  if (charges.length === 0) return {};
  return {
    miscellaneousCharges: charges.map((charge) => ({
      ...charge,
      chargeAmount: asNumber(charge.chargeAmount),
    })),
  };
}

const linksOf = ({ number }: Order): readonly object[] => [
  { topic: "orders", href: `/resellers/v6.1/orders/${number}`, type: "GET" },
];

const optional = (name: string, value: string | undefined | null): object =>
  value === undefined || value === null ? {} : { [name]: value };
