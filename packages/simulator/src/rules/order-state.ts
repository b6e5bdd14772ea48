import type { LineStatus, Order, OrderLine, OrderStatus, Shipment } from "./order.js";

/** The order with the states of its lines, and its own, as its holds, stock and shipments make them. */
export function settled(order: Order): Order {
  const lines = order.lines.map((line): OrderLine => {
    const status = lineStatus(order, line);
    return status === line.status ? line : { ...line, status };
  });
  return { ...order, lines, status: orderStatus(order, lines) };
}

export const isCanceled = (order: Order): boolean => order.status === "Canceled";

/** How many pieces of a line have left. */
export const shippedOf = (shipments: readonly Shipment[], line: number): number =>
  shipments.reduce((sum, shipment) => (shipment.line === line ? sum + shipment.quantity : sum), 0);

function lineStatus({ hold, shipments }: Order, line: OrderLine): LineStatus {
  if (line.status === "Canceled") return "Canceled";
  if (hold) return "On Hold";
  if (shippedOf(shipments, line.line) === line.quantity)
    return shipments.every((one) => one.line !== line.line || one.deliveredOn !== null)
      ? "Delivered"
      : "Shipped";
  return line.confirmed === 0 ? "Backordered" : "In Progress";
}

function orderStatus({ hold }: Order, lines: readonly OrderLine[]): OrderStatus {
  const all = (...statuses: readonly LineStatus[]): boolean =>
    lines.length > 0 && lines.every(({ status }) => statuses.includes(status));
  if (all("Canceled")) return "Canceled";
  if (hold) return "On Hold";
  if (all("Delivered", "Canceled")) return "Delivered";
  if (all("Shipped", "Delivered", "Canceled")) return "Shipped";
  return all("Backordered", "Canceled") ? "Backordered" : "Processing";
}
