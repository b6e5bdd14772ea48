import {
  compareOrder,
  type CreatedOrder,
  type Difference as ContentDifference,
  type OrderDetailB2B,
} from "@xi-sdk/resellers";
import { compare, decimalOf, isDecimal } from "./decimal.js";
import type { OrderRequest } from "./order.js";

/** One order of the distributor. Amounts are decimal strings; what was not told is `null`. */
export interface BookedOrder {
  readonly orderNumber: string;
  /** As the API writes it. */
  readonly orderedOn: string | null;
  readonly currency: string | null;
  readonly total: string | null;
  readonly freight: string | null;
  readonly tax: string | null;
  readonly lines: readonly BookedLine[];
}

export interface BookedLine {
  readonly subOrderNumber: string | null;
  readonly lineNumber: string | null;
  readonly customerLineNumber: string | null;
  readonly ingramPartNumber: string | null;
  readonly vendorPartNumber: string | null;
  readonly status: string | null;
  readonly quantity: string | null;
  readonly confirmed: string | null;
  readonly backOrdered: string | null;
  readonly unitPrice: string | null;
}

/** A line that was refused while the rest was booked. */
export interface RejectedLine {
  readonly customerLineNumber: string | null;
  readonly ingramPartNumber: string | null;
  readonly quantity: string | null;
  readonly code: string | null;
  readonly reason: string | null;
}

/** One thing that is not as it was asked for. */
export interface Difference {
  /** `quantity`, `unitPrice`, a member of `shipToInfo`, or `placedAt`. */
  readonly path: string;
  readonly part: string | null;
  readonly asked: string | null;
  readonly booked: string | null;
}

/** What was asked for against what was booked, over all orders and sub-orders together. */
export interface ReadBack {
  /** Everything that could be compared is as asked, and no line was refused. */
  readonly isAsAsked: boolean;
  readonly differences: readonly Difference[];
  readonly rejectedLines: readonly RejectedLine[];
  /** Lines that wait for stock. */
  readonly backOrders: readonly { readonly part: string | null; readonly quantity: string }[];
  /** What the answer did not tell enough of: `lines`, `shipToInfo`, `unitPrice`. */
  readonly unchecked: readonly string[];
}

type Answered = (CreatedOrder | OrderDetailB2B) & { readonly shipToInfo?: object | null };

/** @param answered all orders that came of the request; of a created order, with its `shipToInfo`. */
export function readBack(
  asked: OrderRequest,
  answered: readonly Answered[],
): { readonly orders: readonly BookedOrder[]; readonly readBack: ReadBack } {
  const orders = answered.map(bookedOrder);
  const { differences, unchecked } = compareOrder(asked, answered);
  const rejectedLines = answered.flatMap((order) =>
    "rejectedLineItems" in order ? (order.rejectedLineItems ?? []).map(rejectedLine) : [],
  );
  const backOrders = orders
    .flatMap(({ lines }) => lines)
    .flatMap(({ ingramPartNumber, backOrdered }) =>
      backOrdered !== null && compare(backOrdered, "0") > 0
        ? [{ part: ingramPartNumber, quantity: backOrdered }]
        : [],
    );
  const prices = priceDifferences(asked, orders);
  const all = [...differences.map(difference), ...prices.differences];
  return {
    orders,
    readBack: {
      isAsAsked: all.length === 0 && rejectedLines.length === 0,
      differences: all,
      rejectedLines,
      backOrders,
      unchecked: prices.isChecked ? unchecked : [...unchecked, "unitPrice"],
    },
  };
}

export const difference = ({ path, part, asked, booked }: ContentDifference): Difference => ({
  path,
  part: part ?? null,
  asked: textOf(asked),
  booked: textOf(booked),
});

/** A price that was asked for must be that of every booked line of the part. */
function priceDifferences(
  { lines }: OrderRequest,
  orders: readonly BookedOrder[],
): { differences: Difference[]; isChecked: boolean } {
  const booked = orders.flatMap((order) => order.lines);
  const differences: Difference[] = [];
  let isChecked = true;
  for (const line of lines ?? []) {
    const asked = amount(line.unitPrice);
    if (asked === null) continue;
    const part = partOf(line);
    const same = booked.filter((one) => part !== "" && partsOf(one).includes(part));
    if (same.length === 0 || same.some(({ unitPrice }) => unitPrice === null)) isChecked = false;
    for (const unitPrice of new Set(same.map((one) => one.unitPrice)))
      if (unitPrice !== null && compare(asked, unitPrice) !== 0)
        differences.push({ path: "unitPrice", part, asked, booked: unitPrice });
  }
  return { differences, isChecked };
}

const upper = (text: string | null | undefined): string => (text ?? "").trim().toUpperCase();

const partOf = (line: {
  readonly ingramPartNumber?: string | null | undefined;
  readonly vendorPartNumber?: string | null | undefined;
}): string => upper(line.ingramPartNumber) || upper(line.vendorPartNumber);

const partsOf = ({ ingramPartNumber, vendorPartNumber }: BookedLine): readonly string[] => [
  upper(ingramPartNumber),
  upper(vendorPartNumber),
];

function bookedOrder(order: Answered): BookedOrder {
  return {
    orderNumber: order.ingramOrderNumber ?? "",
    orderedOn: order.ingramOrderDate ?? null,
    currency: order.currencyCode ?? null,
    total: amount(order.orderTotal),
    freight: amount(order.freightCharges),
    tax: amount(order.totalTax),
    lines: (order.lines ?? []).map((line) => ({
      subOrderNumber: line.subOrderNumber ?? null,
      lineNumber:
        ("ingramOrderLineNumber" in line
          ? line.ingramOrderLineNumber
          : "ingramLineNumber" in line
            ? line.ingramLineNumber
            : null) ?? null,
      customerLineNumber: line.customerLineNumber ?? null,
      ingramPartNumber: line.ingramPartNumber ?? null,
      vendorPartNumber: line.vendorPartNumber ?? null,
      status: line.lineStatus ?? null,
      quantity: amount(line.quantityOrdered),
      confirmed: amount(line.quantityConfirmed),
      backOrdered: amount(line.quantityBackOrdered),
      unitPrice: amount(line.unitPrice),
    })),
  };
}

const rejectedLine = (
  line: NonNullable<CreatedOrder["rejectedLineItems"]>[number],
): RejectedLine => ({
  customerLineNumber: line.customerLinenumber ?? null,
  ingramPartNumber: line.ingramPartNumber ?? null,
  quantity: amount(line.quantityOrdered),
  code: line.rejectCode ?? null,
  reason: line.rejectReason ?? null,
});

/** The decoder leaves alone what is no number; that is not known here. */
function amount(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return decimalOf(value);
  return typeof value === "string" && isDecimal(value.trim()) ? value.trim() : null;
}

const textOf = (value: string | number | null): string | null =>
  typeof value === "number" ? decimalOf(value) : value;
