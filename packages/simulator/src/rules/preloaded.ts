import type { Account } from "../auth/account.js";
import { knownProducts } from "../catalog/known.js";
import { dayAfter } from "../time/calendar.js";
import { shipTo } from "./addresses.js";
import { carrierFor } from "./freight.js";
import { oneDay } from "./moments.js";
import { subOrderNumber } from "./order-number.js";
import type { Order, OrderLine } from "./order.js";
import { settled } from "./order-state.js";
import { asShipped } from "./shipping.js";

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
      status: "In Progress",
      kind: "stock",
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
      askedWarehouse: null,
      carrier: carrierFor(product.weight, quantity, null),
      bid: null,
      notes: null,
      endUser: null,
      warranty: null,
      backOrderDueOn: state === "backordered" ? dayAfter(now, 9) : null,
    };
    const placedAt = now - daysAgo * oneDay;
    const order: Order = {
      number,
      placement: place + 1,
      place: 0,
      customerNumber: account.customerNumber,
      customerOrderNumber: entry.customerOrderNumber,
      endCustomerOrderNumber: null,
      quoteNumber: null,
      placedAt,
      status: "Processing",
      hold: state === "hold" ? { kind: "customer", since: placedAt } : null,
      type: "S",
      currency: account.currency,
      freight: 0,
      tax: 0,
      freeFreight: false,
      comments: [],
      bid: null,
      billToAddressId: "000",
      reseller: null,
      shipTo,
      endUser: null,
      terms: {
        backOrder: true,
        together: null,
        carrier: null,
        freightAccountNumber: null,
        signatureRequired: null,
        shippingInstructions: null,
        requestedDeliveryDate: null,
      },
      // They stay as they are, so that everybody finds them.
      progress: { mode: "manual" },
      lines: [line],
      rejected: [],
      shipments: [],
      history: [{ at: placedAt, text: "booked" }],
    };
    if (state !== "delivered") return settled(order);
    const shippedAt = placedAt + oneDay;
    const invoicedAt = shippedAt + oneDay;
    const deliveredAt = shippedAt + 3 * oneDay;
    return {
      ...asShipped(order, { shippedAt, invoicedAt, deliveredAt }),
      history: [
        ...order.history,
        { at: shippedAt, text: "shipped: line 1" },
        { at: invoicedAt, text: `invoiced: ${line.subOrderNumber}` },
        { at: deliveredAt, text: "delivered" },
      ],
    };
  });
