import { locationOf } from "../catalog/warehouses.js";
import { dayAfter, dayOf, instantOf } from "../time/calendar.js";
import type { Handler } from "../http/call.js";
import { notFound } from "../http/errors.js";
import { asNumber, asText } from "../money.js";
import { billTo } from "../rules/addresses.js";
import {
  extendedPrice,
  notesOf,
  subtotal,
  total,
  type Address,
  type Order,
  type OrderLine,
  type Shipment,
} from "../rules/order.js";
import { countRead } from "../rules/order-life.js";
import { asHeld, asPartlyShipped, asShipped } from "../rules/shipping.js";
import { headNumber, lineNumber, miscellaneousCharges } from "./order-rows.js";

/** GET /resellers/v6.1/orders/{ordernumber} */
export const orderDetails: Handler = (call, workspace) => {
  const { orders, account, clock } = workspace;
  const number = (call.path["ordernumber"] ?? "").toUpperCase();
  const order = orders.get(account.customerNumber, headNumber(number));
  const day = call.query.text("ingramOrderDate");
  const lines = order?.lines.filter(
    ({ subOrderNumber }) => number === order.number || subOrderNumber === number,
  );
  // A number may be used again after years; the day says which of its orders is meant.
  const otherDay = day !== undefined && order && dayOf(order.placedAt) !== day;
  const noSubOrder = order && number !== order.number && lines?.length === 0;
  if (!order || !lines || otherDay || noSubOrder) return notFound(call.errorId, "Order not found.");
  const shown = simulated(order, call.query.text("simulateStatus"), clock.now());
  const named = lines.map(({ line }) => line);
  const body = details(
    {
      ...shown,
      lines: shown.lines.filter(({ line }) => named.includes(line)),
      shipments: shown.shipments.filter(({ line }) => named.includes(line)),
    },
    clock.now(),
  );
  countRead(order, workspace);
  return { status: 200, body };
};

/** The order in the state that a caller wants to see, without changing it. */
function simulated(order: Order, status: string | undefined, now: number): Order {
  switch (status?.toUpperCase()) {
    case "IM::SHIPPED":
      return asShipped(order, { shippedAt: now });
    case "IM::PARTIALLY_SHIPPED":
      return asPartlyShipped(order, now);
    case "IM::INVOICED":
      return asShipped(order, { shippedAt: now, invoicedAt: now });
    case "IM::HOLD":
      return asHeld(order, now);
    default:
      return order;
  }
}

function details(order: Order, now: number): object {
  return {
    ingramOrderNumber: order.number,
    ingramOrderDate: instantOf(order.placedAt),
    orderType: order.type,
    customerOrderNumber: order.customerOrderNumber,
    endCustomerOrderNumber: order.endCustomerOrderNumber ?? "",
    orderStatus: order.status,
    orderTotal: asNumber(total(order)),
    orderSubTotal: asNumber(subtotal(order.lines)),
    freightCharges: asNumber(order.freight),
    currencyCode: order.currency,
    totalWeight:
      order.lines.reduce((sum, { weight, quantity }) => sum + weight * quantity, 0) / 100,
    totalTax: asNumber(order.tax),
    totalFees: 0,
    paymentTerms: "NET 30 DAYS",
    notes: notesOf(order),
    billToInfo: addressRow(billTo),
    shipToInfo: addressRow(order.shipTo),
    ...(order.endUser && { endUserInfo: addressRow(order.endUser) }),
    lines: order.lines.map((line) => lineRow(order, line, now)),
    miscellaneousCharges: miscellaneousCharges(order).map((charge) => ({
      ...charge,
      chargeAmount: asText(charge.chargeAmount),
    })),
    additionalAttributes: [],
  };
}

const addressRow = (address: Address): object =>
  Object.fromEntries(
    [
      "contact",
      "companyName",
      "addressLine1",
      "addressLine2",
      "addressLine3",
      "city",
      "state",
      "postalCode",
      "countryCode",
      "phoneNumber",
      "email",
    ].map((member) => [member, address[member] ?? ""]),
  );

function lineRow(order: Order, line: OrderLine, now: number): object {
  const shipments = order.shipments.filter((shipment) => shipment.line === line.line);
  const invoiced = shipments.flatMap(({ invoiceNumber }) => invoiceNumber ?? []);
  return {
    subOrderNumber: line.subOrderNumber,
    ingramOrderLineNumber: lineNumber(line.line),
    customerLineNumber: line.customerLineNumber,
    lineStatus: line.status,
    ingramPartNumber: line.part,
    vendorPartNumber: line.vendorPart,
    vendorName: line.vendorName,
    partDescription: line.name,
    unitWeight: line.weight / 100,
    weightUom: "LB",
    unitPrice: asNumber(line.unitPrice),
    upcCode: line.upc,
    extendedPrice: asNumber(extendedPrice(line)),
    taxAmount: 0,
    currencyCode: order.currency,
    quantityOrdered: line.quantity,
    quantityConfirmed: line.confirmed,
    quantityBackOrdered: line.backOrdered,
    specialBidNumber: line.bid ?? "",
    requestedDeliverydate: order.terms.requestedDeliveryDate ?? "",
    promisedDeliveryDate: line.backOrderDueOn ?? dayAfter(order.placedAt, 4),
    ...(line.backOrderDueOn !== null && { backOrderETADate: line.backOrderDueOn }),
    lineNotes: line.notes ?? "",
    shipmentDetails: shipments.map(shipmentRow),
    additionalAttributes: [],
    links: invoiced.map((number) => ({
      topic: "invoices",
      href: `/resellers/v6.1/invoices/${number}`,
      type: "GET",
    })),
    estimatedDates: shipments.length > 0 ? [] : [estimate(line, now)],
    scheduleLines: null,
    defaultCarrierName: line.carrier.name,
  };
}

const estimate = (line: OrderLine, now: number): object => ({
  ship: {
    shipDateType: "Single",
    shipDateRange: { startDate: null, endDate: null },
    shipSource: "INGRAM",
    shipDescription:
      line.confirmed === 0 ? "Waiting for stock" : "Warehouse is processing your shipment",
    shipDate: line.backOrderDueOn ?? dayAfter(now, 1),
  },
  delivery: null,
});

const shipmentRow = (shipment: Shipment): object => ({
  quantity: shipment.quantity,
  deliveryNumber: shipment.deliveryNumber,
  estimatedShipDate: shipment.shippedOn,
  shippedDate: shipment.shippedOn,
  shipFromWarehouseId: shipment.warehouse,
  shipFromLocation: locationOf(shipment.warehouse),
  ...(shipment.invoiceNumber !== null && {
    invoiceNumber: shipment.invoiceNumber,
    invoiceDate: shipment.invoicedOn,
  }),
  carrierDetails: [
    {
      carrierCode: shipment.carrier.code,
      carrierName: shipment.carrier.name,
      quantity: shipment.quantity,
      shippedDate: shipment.shippedOn,
      carrierPickupDate: shipment.shippedOn,
      ...(shipment.deliveredOn !== null && { deliveredDate: shipment.deliveredOn }),
      trackingDetails: [
        {
          trackingNumber: shipment.trackingNumber,
          trackingUrl: "",
          packageWeight: (shipment.weight / 100).toFixed(1),
          cartonNumber: "1",
          quantityInBox: String(shipment.quantity),
          serialNumbers: shipment.serialNumbers.map((serialNumber) => ({ serialNumber })),
        },
      ],
    },
  ],
});
