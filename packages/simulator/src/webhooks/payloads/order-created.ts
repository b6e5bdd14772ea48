import { locationOf } from "../../catalog/warehouses.js";
import { asNumber } from "../../money.js";
import { miscellaneousCharges } from "../../operations/order-rows.js";
import { billTo } from "../../rules/addresses.js";
import {
  extendedPrice,
  notesOf,
  total,
  type Address,
  type Order,
  type OrderLine,
} from "../../rules/order.js";
import { dayOf } from "../../time/calendar.js";
import { wordings } from "../event-names.js";
import { envelope, type Head, type Payload } from "./envelope.js";

/** What became of an order that was sent through version 7. */
export interface OrderResult {
  readonly customerOrderNumber: string;
  /** Empty where nothing was booked. */
  readonly orders: readonly Order[];
  /** Why nothing was booked. */
  readonly error: string | undefined;
}

/** The service sends this one as a list that holds the event. */
export function orderCreatedPayload(head: Head, result: OrderResult): readonly Payload[] {
  const { orders, customerOrderNumber, error } = result;
  const [first] = orders;
  return [
    {
      ...envelope("async_order_create", head),
      resource: {
        eventType: wordings.async_order_create.eventType,
        customerOrderNumber,
        endCustomerOrderNumber: first?.endCustomerOrderNumber ?? null,
        billToAddressId: first?.billToAddressId ?? null,
        orderSplit: orders.length > 1,
        processedPartially: orders.some(({ rejected }) => rejected.length > 0),
        purchaseOrderTotal: asNumber(orders.reduce((sum, order) => sum + total(order), 0)),
        ...(first && {
          resellerInfo: only(first.reseller ?? billTo, resellerMembers),
          shipToInfo: only(first.shipTo, shipToMembers),
          ...(first.endUser && { endUserInfo: only(first.endUser, endUserMembers) }),
        }),
        orders: first ? orders.map(orderRow) : [failedRow(error ?? "")],
      },
    },
  ];
}

const resellerMembers = [
  "companyName",
  "contact",
  "addressLine1",
  "addressLine2",
  "city",
  "state",
  "postalCode",
  "countryCode",
  "phoneNumber",
  "email",
];

const shipToMembers = [
  "addressId",
  "companyName",
  "addressLine1",
  "addressLine2",
  "city",
  "state",
  "postalCode",
  "countryCode",
];

const endUserMembers = [
  "contact",
  "companyName",
  "addressLine1",
  "addressLine2",
  "city",
  "state",
  "postalCode",
  "countryCode",
  "phoneNumber",
  "email",
];

const warrantyMembers = ["hardwareLineLink", "warrantyLineLink", "directLineLink"];

const only = (address: Address, members: readonly string[]): Payload =>
  Object.fromEntries(members.map((member) => [member, address[member] ?? ""]));

/** Nothing tells how a failure looks. A row without a number and with the reason in its notes fits the form. */
const failedRow = (notes: string): Payload => ({
  numberOfLinesWithSuccess: 0,
  numberOfLinesWithError: null,
  numberOfLinesWithWarning: 0,
  ingramOrderNumber: null,
  ingramOrderDate: null,
  notes,
  lines: [],
});

function orderRow(order: Order): Payload {
  const charges = miscellaneousCharges(order);
  return {
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
    lines: order.lines.map(lineRow),
    ...(charges.length > 0 && {
      miscellaneousCharges: charges.map((charge) => ({
        ...charge,
        chargeAmount: asNumber(charge.chargeAmount),
      })),
    }),
    links: [{ topic: "orders", href: `/resellers/v6/orders/${order.number}`, type: "GET" }],
  };
}

const lineRow = (line: OrderLine): Payload => ({
  subOrderNumber: line.subOrderNumber,
  customerLineNumber: line.customerLineNumber,
  lineType: "P",
  ingramLineNumber: String(line.line).padStart(3, "0"),
  lineStatus: line.confirmed === 0 ? "Backordered" : "Open",
  ingramPartNumber: line.part,
  unitPrice: asNumber(line.unitPrice),
  extendedUnitPrice: asNumber(extendedPrice(line)),
  quantityOrdered: line.quantity,
  quantityConfirmed: line.confirmed,
  quantityBackOrdered: line.backOrdered,
  notes: [line.name, ...(line.notes === null ? [] : [line.notes])].join(" || "),
  // Declared as a list; the event that was published holds one object.
  shipmentDetails: {
    carrierCode: line.carrier.code,
    carrierName: line.carrier.name,
    shipFromWarehouseId: line.warehouse,
    shipFromLocation: locationOf(line.warehouse),
  },
  ...(line.endUser && { endUserInfo: only(line.endUser, endUserMembers) }),
  ...(line.warranty && { warrantyInfo: only(line.warranty, warrantyMembers) }),
});
