import { locationOf } from "../../catalog/warehouses.js";
import type { LineStatus, Order, OrderLine, Shipment } from "../../rules/order.js";
import { instantOf } from "../../time/calendar.js";
import { wordings, type EventType } from "../event-names.js";
import { envelope, type Head, type Payload } from "./envelope.js";

export type OrderEventType = Extract<EventType, `order_${string}`>;

const statuses: { readonly [status in LineStatus]: string } = {
  "On Hold": "IM::SALES_HOLD",
  Backordered: "IM::backordered",
  "In Progress": "IM::open",
  Shipped: "IM::shipped",
  Delivered: "IM::shipped",
  Canceled: "IM::voided",
};

/**
 * An order that has moved, with its lines as they are now.
 * @param lines the numbers of the lines that it is about; all of them where it is left out
 */
export function orderStatusPayload(
  type: OrderEventType,
  head: Head,
  order: Order,
  lines: readonly number[] | undefined,
): Payload {
  return {
    ...envelope(type, head),
    resource: [
      {
        eventType: wordings[type].eventType,
        orderNumber: order.number,
        customerOrderNumber: order.customerOrderNumber,
        orderEntryTimeStamp: instantOf(order.placedAt),
        lines: order.lines
          .filter(({ line }) => lines === undefined || lines.includes(line))
          .map((line) => lineRow(type, line, shipmentsOf(order, line))),
        // The service still links to the version before last, which a client had better not follow.
        links: [{ topic: "orders", href: `/resellers/v5/orders/${order.number}`, type: "GET" }],
      },
    ],
  };
}

const shipmentsOf = (order: Order, { line }: OrderLine): readonly Shipment[] =>
  order.shipments.filter((shipment) => shipment.line === line);

const lineRow = (
  type: OrderEventType,
  line: OrderLine,
  shipments: readonly Shipment[],
): Payload => ({
  ingramLineNumber: String(line.line).padStart(3, "0"),
  subOrderNumber: line.subOrderNumber,
  lineStatus: type === "order_invoiced" ? "IM::invoiced" : statuses[line.status],
  ingramPartNumber: line.part,
  vendorPartNumber: line.vendorPart,
  requestedQuantity: line.quantity,
  shippedQuantity: shipments.reduce((sum, { quantity }) => sum + quantity, 0),
  backOrderedQuantity: line.backOrdered,
  shipmentDetails: shipments.map((shipment) => ({
    shipmentDate: shipment.shippedOn,
    shipFromWarehouseId: shipment.warehouse,
    warehouseName: locationOf(shipment.warehouse).split(",")[0],
    carrierCode: shipment.carrier.code,
    carrierName: shipment.carrier.name,
    packageDetails: [
      {
        cartonNumber: "1",
        quantityInbox: String(shipment.quantity),
        trackingNumber: shipment.trackingNumber,
      },
    ],
  })),
  serialNumberDetails: shipments
    .flatMap(({ serialNumbers }) => serialNumbers)
    .map((serialNumber) => ({ serialNumber })),
});
