import { dayAfter, dayOf } from "../time/calendar.js";
import { Random } from "../random.js";
import type { Allocation, Order, OrderLine, Shipment } from "./order.js";

/** How far the goods got. */
export interface Progress {
  readonly shippedAt: number;
  readonly delivered: boolean;
  readonly invoiced: boolean;
}

/** Dearer goods carry serial numbers, from this unit price on, in cents. */
const serialsFrom = 10_000;

/** The shipments of a line: one for each warehouse that it comes from. Their numbers follow from the order's. */
function shipmentsOf(
  orderNumber: string,
  line: OrderLine,
  { shippedAt, delivered, invoiced }: Progress,
): readonly Shipment[] {
  const parcels: readonly Allocation[] =
    line.allocations.length > 0
      ? line.allocations
      : [{ warehouse: line.warehouse, quantity: line.confirmed }];
  return parcels.map(({ warehouse, quantity }): Shipment => {
    const random = new Random(...codesOf(`${orderNumber}/${line.line}/${warehouse}`));
    const digits = (length: number): string =>
      Array.from({ length }, () => random.between(0, 9)).join("");
    const serials = line.weight > 0 && line.unitPrice >= serialsFrom ? quantity : 0;
    return {
      line: line.line,
      warehouse,
      quantity,
      deliveryNumber: `8${digits(7)}`,
      trackingNumber: `39${digits(10)}`,
      serialNumbers: Array.from({ length: serials }, () => `SN${digits(9)}`),
      weight: line.weight * quantity,
      shippedOn: dayOf(shippedAt),
      deliveredOn: delivered ? dayAfter(shippedAt, 3) : null,
      invoiceNumber: invoiced ? line.subOrderNumber.replaceAll("-", "") : null,
      invoicedOn: invoiced ? dayAfter(shippedAt, 1) : null,
    };
  });
}

const codesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));

/** The order as if all that was ordered had left. */
export function shipped(order: Order, progress: Progress): Order {
  const lines = order.lines.map((line): OrderLine => ({
    ...confirmedWhole(line),
    status: progress.delivered ? "Delivered" : "Shipped",
  }));
  return {
    ...order,
    status: progress.delivered ? "Delivered" : "Shipped",
    lines,
    shipments: lines.flatMap((line) => shipmentsOf(order.number, line, progress)),
  };
}

/** The order as if half of its first line had left. */
export function partlyShipped(order: Order, progress: Progress): Order {
  const [first, ...others] = order.lines.map(confirmedWhole);
  if (!first) return order;
  const part = Math.ceil(first.quantity / 2);
  const sent = { ...first, confirmed: part, allocations: firstPieces(first.allocations, part) };
  return {
    ...order,
    status: "Processing",
    lines: [
      { ...first, status: part === first.quantity ? "Shipped" : "In Progress" },
      ...others.map((line): OrderLine => ({ ...line, status: "In Progress" })),
    ],
    shipments: shipmentsOf(order.number, sent, progress),
  };
}

export function onHold(order: Order): Order {
  const lines = order.lines.map((line): OrderLine => ({ ...line, status: "On Hold" }));
  return { ...order, status: "On Hold", lines, shipments: [] };
}

/** The line with its back order come in. */
function confirmedWhole(line: OrderLine): OrderLine {
  if (line.backOrdered === 0) return line;
  const stocked = line.weight > 0;
  return {
    ...line,
    confirmed: line.quantity,
    backOrdered: 0,
    allocations: stocked
      ? [...line.allocations, { warehouse: line.warehouse, quantity: line.backOrdered }]
      : [],
  };
}

function firstPieces(allocations: readonly Allocation[], pieces: number): readonly Allocation[] {
  let missing = pieces;
  return allocations.flatMap(({ warehouse, quantity }) => {
    const taken = Math.min(quantity, missing);
    missing -= taken;
    return taken > 0 ? [{ warehouse, quantity: taken }] : [];
  });
}
