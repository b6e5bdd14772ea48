import type { OrderDetailB2B } from "@xi-sdk/resellers";
import { decimalOf } from "../decimal.js";

/** Where in the distributor's order something happened. What the API did not state is `null`. */
export interface FollowedLine {
  readonly orderNumber: string;
  readonly subOrderNumber: string | null;
  readonly lineNumber: string | null;
  readonly customerLineNumber: string | null;
  readonly ingramPartNumber: string | null;
}

/** The status of an order, or of one of its lines, is another one than at the last read. */
export interface StatusChange {
  readonly kind: "status";
  readonly orderNumber: string;
  /** `null`: the order as a whole. */
  readonly line: FollowedLine | null;
  /** `null` at the first read. */
  readonly from: string | null;
  readonly to: string;
}

/** Pieces of a line have left. Told once for each line of a delivery. */
export interface Shipment extends FollowedLine {
  readonly kind: "shipment";
  readonly deliveryNumber: string | null;
  readonly quantity: string | null;
  /** As the API writes it. */
  readonly shippedDate: string | null;
  readonly warehouse: string | null;
}

/** A parcel has its tracking number. Told once for each line in it. */
export interface Parcel extends FollowedLine {
  readonly kind: "parcel";
  readonly deliveryNumber: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string;
  readonly trackingUrl: string | null;
}

/** A piece has its serial number. Told once for each part and number. */
export interface Serial extends FollowedLine {
  readonly kind: "serial";
  readonly serialNumber: string;
  readonly trackingNumber: string | null;
}

/** An invoice names the order. Told once for each number; read it by `invoices.get`. */
export interface Invoice {
  readonly kind: "invoice";
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  /** As the API writes it. */
  readonly invoiceDate: string | null;
}

/** What happened to an order after it was placed. */
export type Fact = StatusChange | Shipment | Parcel | Serial | Invoice;

/** Something that is told once, and by what it is known again. */
export interface KeyedFact {
  readonly identity: readonly (string | null)[];
  readonly fact: Exclude<Fact, StatusChange>;
}

/** Everything in the details of an order that is told once. The API may show it again, twice, or in another order. */
export function factsOf(order: OrderDetailB2B): KeyedFact[] {
  const orderNumber = order.ingramOrderNumber ?? "";
  const facts: KeyedFact[] = [];
  for (const line of order.lines ?? []) {
    const about: FollowedLine = {
      orderNumber,
      subOrderNumber: text(line.subOrderNumber),
      lineNumber: text(line.ingramOrderLineNumber),
      customerLineNumber: text(line.customerLineNumber),
      ingramPartNumber: text(line.ingramPartNumber),
    };
    const place = [orderNumber, about.subOrderNumber, about.lineNumber];
    const alike = new Map<string, number>();
    for (const shipment of line.shipmentDetails ?? []) {
      const deliveryNumber = text(shipment.deliveryNumber);
      const carriers = shipment.carrierDetails ?? [];
      const shippedDate =
        text(shipment.shippedDate) ??
        carriers.map((one) => text(one.shippedDate)).find((date) => date !== null) ??
        null;
      const invoiceNumber = text(shipment.invoiceNumber);
      if (invoiceNumber !== null) {
        const invoiceDate = text(shipment.invoiceDate);
        const fact = { kind: "invoice", orderNumber, invoiceNumber, invoiceDate } as const;
        facts.push({ identity: ["invoice", invoiceNumber], fact });
      }
      if (shippedDate !== null) {
        // Without a number of its own, a shipment is known by its day and its place among those of the day.
        const name = deliveryNumber ?? shippedDate;
        const nth = alike.get(name) ?? 0;
        alike.set(name, nth + 1);
        facts.push({
          identity: ["shipment", ...place, name, String(nth)],
          fact: {
            kind: "shipment",
            ...about,
            deliveryNumber,
            quantity: typeof shipment.quantity === "number" ? decimalOf(shipment.quantity) : null,
            shippedDate,
            warehouse: text(shipment.shipFromWarehouseId) ?? text(shipment.shipFromLocation),
          },
        });
      }
      for (const carrier of carriers)
        for (const parcel of carrier.trackingDetails ?? []) {
          const trackingNumber = text(parcel.trackingNumber);
          if (trackingNumber !== null)
            facts.push({
              identity: ["parcel", ...place, trackingNumber],
              fact: {
                kind: "parcel",
                ...about,
                deliveryNumber,
                carrier: text(carrier.carrierName) ?? text(carrier.carrierCode),
                trackingNumber,
                trackingUrl: text(parcel.trackingUrl),
              },
            });
          for (const { serialNumber: given } of parcel.serialNumbers ?? []) {
            const serialNumber = text(given);
            if (serialNumber === null) continue;
            facts.push({
              identity: ["serial", about.ingramPartNumber, serialNumber],
              fact: { kind: "serial", ...about, serialNumber, trackingNumber },
            });
          }
        }
    }
  }
  return facts;
}

/** A blank text tells as little as none. */
export const text = (value: string | null | undefined): string | null => value?.trim() || null;
