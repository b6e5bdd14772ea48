import type { Account } from "../auth/account.js";
import { knownProducts } from "../catalog/known.js";
import { dayAfter } from "../time/calendar.js";
import { shipTo } from "./addresses.js";
import { carrierFor } from "./freight.js";
import { subOrderNumber } from "./order-number.js";
import type { Order, OrderLine } from "./order.js";
import { onHold, shipped } from "./shipping.js";

const day = 86_400_000;

interface Preloaded {
  readonly number: string;
  readonly customerOrderNumber: string;
  readonly daysAgo: number;
  readonly part: string;
  readonly quantity: number;
  readonly state: "processing" | "delivered" | "backordered" | "hold";
}

/** The order numbers of the distributor's test account, one in each of four states. Contents are ours. */
const preloaded: readonly Preloaded[] = [
  {
    number: "20-RD128",
    customerOrderNumber: "SAMPLE-PO-1",
    daysAgo: 40,
    part: "6YE881",
    quantity: 2,
    state: "delivered",
  },
  {
    number: "20-RD3QV",
    customerOrderNumber: "SAMPLE-PO-2",
    daysAgo: 3,
    part: "123512",
    quantity: 10,
    state: "processing",
  },
  {
    number: "20-RC1RD",
    customerOrderNumber: "SAMPLE-PO-3",
    daysAgo: 2,
    part: "DF4128",
    quantity: 5,
    state: "backordered",
  },
  {
    number: "20-VWMRP",
    customerOrderNumber: "SAMPLE-PO-4",
    daysAgo: 0,
    part: "1A8249",
    quantity: 1,
    state: "hold",
  },
];

/** The orders that every account begins with. */
export const preloadedOrders = (account: Account, now: number): readonly Order[] =>
  preloaded.map((entry, place) => {
    const { number, part, quantity, state, daysAgo } = entry;
    const product = knownProducts.find((known) => known.part === part);
    if (!product) throw new Error(`The preloaded order ${number} has an unknown part ${part}.`);
    const waits = state === "backordered" || state === "hold";
    const line: OrderLine = {
      line: 1,
      subOrderNumber: subOrderNumber(number, 0),
      customerLineNumber: "1",
      status: waits ? "Backordered" : "In Progress",
      part,
      vendorPart: product.vendorPart,
      vendorName: product.vendorName,
      name: product.name,
      upc: product.upc,
      unitPrice: product.customerPrice ?? 0,
      weight: product.weight,
      quantity,
      confirmed: waits ? 0 : quantity,
      backOrdered: waits ? quantity : 0,
      allocations: waits ? [] : [{ warehouse: "10", quantity }],
      warehouse: "10",
      carrier: carrierFor(product.weight, quantity, undefined),
      bid: null,
      notes: null,
      backOrderDueOn: state === "backordered" ? dayAfter(now, 9) : null,
    };
    const order: Order = {
      number,
      placement: place + 1,
      customerNumber: account.customerNumber,
      customerOrderNumber: entry.customerOrderNumber,
      endCustomerOrderNumber: null,
      placedAt: now - daysAgo * day,
      status: state === "backordered" ? "Backordered" : "Processing",
      type: "S",
      currency: account.currency,
      freight: 0,
      tax: 0,
      freeFreight: false,
      notes: null,
      bid: null,
      billToAddressId: "000",
      shipTo,
      endUser: null,
      lines: [line],
      shipments: [],
    };
    if (state === "hold") return onHold(order);
    if (state !== "delivered") return order;
    return shipped(order, { shippedAt: order.placedAt + day, delivered: true, invoiced: true });
  });
