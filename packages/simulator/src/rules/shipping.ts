import { randomFrom } from "../random.js";
import { dayOf } from "../time/calendar.js";
import { invoiceKey, invoiceNumber } from "./invoice.js";
import { settled, shippedOf } from "./order-state.js";
import type { Allocation, Carrier, Order, OrderLine, Shipment } from "./order.js";

/** Pieces of one line that lie in one warehouse, ready to leave. */
export interface Parcel {
  readonly line: OrderLine;
  readonly warehouse: string;
  readonly quantity: number;
}

/** Dearer goods carry serial numbers, from this unit price on, in cents. */
const serialsFrom = 10_000;

/** What is allocated to the order and has not left yet. */
export function readyParcels(order: Order): readonly Parcel[] {
  if (order.hold) return [];
  return order.lines.flatMap((line) => {
    if (line.status === "Canceled") return [];
    const places: readonly Allocation[] =
      line.kind === "stock"
        ? line.allocations
        : [{ warehouse: line.warehouse, quantity: line.confirmed }];
    return places.flatMap(({ warehouse, quantity }) => {
      const gone = order.shipments.reduce(
        (sum, one) =>
          one.line === line.line && one.warehouse === warehouse ? sum + one.quantity : sum,
        0,
      );
      return quantity > gone ? [{ line, warehouse, quantity: quantity - gone }] : [];
    });
  });
}

/** The order after these parcels have left together. */
export function withShipped(
  order: Order,
  parcels: readonly Parcel[],
  at: number,
  how: { readonly carrier?: Carrier; readonly trackingNumber?: string } = {},
): Order {
  if (parcels.length === 0) return order;
  const batch = Math.max(0, ...order.shipments.map((shipment) => shipment.batch)) + 1;
  const shipments = parcels.map((parcel) => shipmentOf(order.number, parcel, batch, at, how));
  return settled({ ...order, shipments: [...order.shipments, ...shipments] });
}

/** Its numbers follow from the order's, so that the same orders bring the same numbers. */
function shipmentOf(
  orderNumber: string,
  { line, warehouse, quantity }: Parcel,
  batch: number,
  at: number,
  { carrier = line.carrier, trackingNumber }: Parameters<typeof withShipped>[3] & object,
): Shipment {
  const name = `${orderNumber}/${line.line}/${warehouse}${batch > 1 ? `/${batch}` : ""}`;
  const random = randomFrom(name);
  const digits = (length: number): string => {
    let text = "";
    while (text.length < length) text += random.between(0, 9);
    return text;
  };
  const deliveryNumber = `8${digits(7)}`;
  const madeUp = `39${digits(10)}`;
  const serials = line.weight > 0 && line.unitPrice >= serialsFrom ? quantity : 0;
  return {
    batch,
    line: line.line,
    warehouse,
    carrier,
    quantity,
    deliveryNumber,
    trackingNumber: trackingNumber ?? madeUp,
    serialNumbers: Array.from({ length: serials }, () => `SN${digits(9)}`),
    weight: line.weight * quantity,
    shippedOn: dayOf(at),
    deliveredOn: null,
    invoiceNumber: null,
    invoicedOn: null,
  };
}

/** The order after what is on its way has arrived: one batch, or all of it. */
export function withDelivered(order: Order, at: number, batch?: number): Order {
  const arrives = (one: Shipment): boolean =>
    one.deliveredOn === null && (batch === undefined || one.batch === batch);
  if (!order.shipments.some(arrives)) return order;
  const deliveredOn = dayOf(at);
  return settled({
    ...order,
    shipments: order.shipments.map((one) => (arrives(one) ? { ...one, deliveredOn } : one)),
  });
}

/** What has left and is not billed yet. */
export const unbilled = (order: Order): readonly Shipment[] =>
  order.shipments.filter(({ invoiceNumber: number }) => number === null);

/** The order after what has left is billed: by delivery number, the invoice that it stands on. */
export function withInvoiced(
  order: Order,
  at: number,
  numberOf: ReadonlyMap<string, string>,
): Order {
  const invoicedOn = dayOf(at);
  return {
    ...order,
    shipments: order.shipments.map((one) => {
      const number = one.invoiceNumber === null ? numberOf.get(one.deliveryNumber) : undefined;
      return number === undefined ? one : { ...one, invoiceNumber: invoiceKey(number), invoicedOn };
    }),
  };
}

/** The numbers that the first invoices of an order's sub-orders bear. */
function firstInvoiceNumbers({ lines, shipments, number }: Order): ReadonlyMap<string, string> {
  const subOrderOf = new Map(lines.map(({ line, subOrderNumber }) => [line, subOrderNumber]));
  return new Map(
    shipments.map((one) => [
      one.deliveryNumber,
      invoiceNumber(subOrderOf.get(one.line) ?? number, 0),
    ]),
  );
}

/** The order with its back order come in, as far as pieces of these lines did. */
export function withArrived(
  order: Order,
  arrivals: ReadonlyMap<number, number>,
  dueOn: ReadonlyMap<number, string | null>,
): Order {
  return settled({
    ...order,
    lines: order.lines.map((line): OrderLine => {
      const pieces = Math.min(arrivals.get(line.line) ?? 0, line.backOrdered);
      if (pieces === 0) return line;
      const backOrdered = line.backOrdered - pieces;
      return {
        ...line,
        confirmed: line.confirmed + pieces,
        backOrdered,
        allocations: line.kind === "stock" ? added(line.allocations, line.warehouse, pieces) : [],
        backOrderDueOn: backOrdered > 0 ? (dueOn.get(line.line) ?? null) : null,
      };
    }),
  });
}

function added(
  allocations: readonly Allocation[],
  warehouse: string,
  pieces: number,
): readonly Allocation[] {
  if (!allocations.some((one) => one.warehouse === warehouse))
    return [...allocations, { warehouse, quantity: pieces }];
  return allocations.map((one) =>
    one.warehouse === warehouse ? { ...one, quantity: one.quantity + pieces } : one,
  );
}

/** How an order would look in a state that it has not reached. */
export interface View {
  readonly shippedAt: number;
  readonly invoicedAt?: number;
  readonly deliveredAt?: number;
}

/** The order as if all that was ordered had left. */
export function asShipped(order: Order, { shippedAt, invoicedAt, deliveredAt }: View): Order {
  const whole = allArrived({ ...order, hold: null });
  let shown = withShipped(whole, readyParcels(whole), shippedAt);
  if (invoicedAt !== undefined) shown = withInvoiced(shown, invoicedAt, firstInvoiceNumbers(shown));
  return deliveredAt === undefined ? shown : withDelivered(shown, deliveredAt);
}

/** The order as if half of its first line had left. */
export function asPartlyShipped(order: Order, at: number): Order {
  const whole = allArrived({ ...order, hold: null });
  const [first] = whole.lines;
  if (!first) return whole;
  const wanted = Math.ceil(first.quantity / 2) - shippedOf(whole.shipments, first.line);
  const parcels = firstPieces(
    readyParcels(whole).filter(({ line }) => line.line === first.line),
    wanted,
  );
  return withShipped(whole, parcels, at);
}

/** The order as if it were held. */
export const asHeld = (order: Order, since: number): Order =>
  settled({ ...order, hold: order.hold ?? { kind: "customer", since }, shipments: [] });

const allArrived = (order: Order): Order =>
  withArrived(
    order,
    new Map(order.lines.map(({ line, backOrdered }) => [line, backOrdered])),
    new Map(),
  );

/** So many pieces of some parcels, the first ones first. */
export function firstPieces(parcels: readonly Parcel[], pieces: number): readonly Parcel[] {
  let missing = pieces;
  return parcels.flatMap((parcel) => {
    const quantity = Math.min(parcel.quantity, missing);
    missing -= quantity;
    return quantity > 0 ? [{ ...parcel, quantity }] : [];
  });
}
