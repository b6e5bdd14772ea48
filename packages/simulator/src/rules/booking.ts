import {
  isDirectShip,
  isDiscontinued,
  isStocked,
  type Plan,
  type Product,
} from "../catalog/product.js";
import { dayAfter } from "../time/calendar.js";
import type { CurrentStock } from "../store/catalog-store.js";
import type { Workspace } from "../workspace.js";
import { allocate, type Allotment, type WantedLine } from "./allocation.js";
import { commentLines } from "./comments.js";
import { carrierFor, freightOf } from "./freight.js";
import { customerLineNumbers } from "./line-numbers.js";
import { branchOf, orderNumber, subOrderNumber } from "./order-number.js";
import { settled } from "./order-state.js";
import type { Comment, Hold, Order, OrderLine, Rejection } from "./order.js";
import { unitPrice } from "./pricing.js";
import { progressIn } from "./progress.js";
import type { Purchase, PurchaseLine } from "./purchase.js";
import { vendorOfPlan, wantsAuthorization } from "./vendor-requirements.js";

/** Thrown where a purchase cannot be booked. The message is the distributor's code for it. */
export class NotBooked extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "NotBooked";
  }
}

/** A line that can be bought, as far as the catalog knows. */
interface Line extends WantedLine {
  readonly given: PurchaseLine;
  readonly customerLineNumber: string;
  readonly price: number;
}

/** The group of a line that a fault takes away from the others. No vendor is called so. */
const tornOff = "#";

/**
 * Makes orders of a purchase, and takes their stock. Run it inside a transaction: what it reads of the
 * stock and of earlier orders is still so when it writes.
 * @returns the orders, the one from stock first
 * @throws NotBooked
 */
export function book(purchase: Purchase, workspace: Workspace): readonly Order[] {
  const { catalog, orders: store, account } = workspace;
  if (
    !purchase.allowDuplicate &&
    store.hasPlacement(account.customerNumber, purchase.customerOrderNumber)
  )
    throw new NotBooked("CUSTOMER-PO-EXISTS");
  const { accepted, rejected } = linesOf(purchase, workspace);
  const stock = catalog.stockOf(accepted.map(({ product }) => product));
  const { terms, hold } = purchase;
  const allotments = allocate(accepted, stock, { ...terms, hold });
  const booked: { readonly line: Line; readonly allotment: Allotment }[] = [];
  accepted.forEach((line, place) => {
    const allotment = allotments[place];
    if (allotment) booked.push({ line, allotment });
    else rejected.push(rejection(line, "EQ", `ERROR-INSUFFICIENT-QTY    ${line.product.part}`));
  });
  const [refused] = rejected;
  if (refused && !purchase.allowPartial && purchase.fault !== "refuse-line")
    throw new NotBooked(refused.reason);

  const placement = store.addPlacement(account.customerNumber, purchase.customerOrderNumber);
  const groups = new Map<string, typeof booked>();
  for (const one of booked) {
    const torn = purchase.fault === "split" && booked.length > 1 && one === booked.at(-1);
    const { product } = one.line;
    const group = isDirectShip(product) ? product.vendorName : torn ? tornOff : "";
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  if (groups.size === 0) groups.set("", []);
  return [...groups]
    .sort(([left], [right]) => Number(left !== "") - Number(right !== ""))
    .map(([group, members], place) => {
      const lines = members.map(({ line, allotment }) =>
        lineOf(line, allotment, purchase, stock, workspace.clock.now()),
      );
      const order = orderOf(
        purchase,
        { type: group === "" || group === tornOff ? "S" : "D", lines, placement, place },
        workspace,
      );
      return place === 0 ? { ...order, rejected } : order;
    });
}

/** Sorts the lines into those that the catalog can sell and those that it cannot. */
function linesOf(
  { lines, ...purchase }: Purchase,
  { catalog, clock, deals }: Workspace,
): { accepted: readonly Line[]; rejected: Rejection[] } {
  const values = (by: "part" | "vendorPart" | "customerPart"): readonly string[] =>
    lines.flatMap(({ item }) => (item.by === by ? [item.value] : []));
  const found = {
    part: catalog.byIdentifier("part", values("part")),
    vendorPart: catalog.byIdentifier("vendorPart", values("vendorPart")),
    customerPart: catalog.byIdentifier("customerPart", values("customerPart")),
  };
  const productOf = ({ by, value }: PurchaseLine["item"]): Product | undefined => {
    if (by !== "plan") {
      const product = found[by].get(value.toUpperCase());
      return product && deals.inForce(product, clock.now());
    }
    const [plan] = catalog.plans({ keywords: [], id: value }, 1, 0).rows;
    return plan && productOfPlan(plan);
  };
  const numbers = customerLineNumbers(lines.map(({ customerLineNumber }) => customerLineNumber));
  const accepted: Line[] = [];
  const rejected: Rejection[] = [];
  lines.forEach((given, place) => {
    const product = productOf(given.item);
    const { quantity } = given;
    const customerLineNumber = numbers[place] ?? "";
    const bid = given.bid ?? purchase.bid;
    const price = given.price ?? (product ? unitPrice(product, quantity, bid) : null);
    const problem =
      purchase.fault === "refuse-line" && place > 0 && place === lines.length - 1
        ? notFound(given.item.value)
        : problemOf(product, quantity, price, given.item.value);
    if (problem || !product || price === null) {
      const { code, reason } = problem ?? notFound(given.item.value);
      rejected.push({ customerLineNumber, part: given.item.value, quantity, code, reason });
      return;
    }
    const warehouse = given.warehouse ?? undefined;
    accepted.push({
      product,
      quantity,
      warehouse,
      customerLineNumber,
      price,
      given: { ...given, bid },
    });
  });
  return { accepted, rejected };
}

/** A subscription is sold as a product that nobody has to carry. */
const productOfPlan = (plan: Plan): Product => ({
  part: plan.id,
  vendorPart: plan.vendorPart,
  upc: "",
  customerPart: null,
  vendorNumber: "",
  vendorName: vendorOfPlan(plan),
  name: plan.name,
  details: plan.details,
  category: "Subscriptions",
  subCategory: plan.group.name,
  kind: "digital",
  productClass: "A",
  customerPrice: plan.price,
  retailPrice: plan.retailPrice,
  mapPrice: null,
  weight: 0,
  size: [0, 0, 0],
  authorized: true,
  endUserRequired: false,
  hasWarranty: false,
  returnable: false,
  acceptsBackOrder: false,
  replacement: null,
  discounts: [],
  stock: [],
});

const notFound = (part: string): Pick<Rejection, "code" | "reason"> => ({
  code: "EN",
  reason: `SKU-NOTFOUND    ${part}`,
});

/** What keeps a product from being bought. */
export function problemOf(
  product: Product | undefined,
  quantity: number,
  price: number | null,
  part: string,
): Pick<Rejection, "code" | "reason"> | undefined {
  if (!product) return notFound(part);
  if (quantity < 1) return { code: "EQ", reason: "ERROR-INVALID-QTY" };
  if (!product.authorized)
    return { code: "EN", reason: "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER" };
  if (price === null) return { code: "EN", reason: `PRICE NOT AVAILABLE    ${product.part}` };
  return undefined;
}

const rejection = (
  { customerLineNumber, product, quantity }: Line,
  code: Rejection["code"],
  reason: string,
): Rejection => ({ customerLineNumber, part: product.part, quantity, code, reason });

function lineOf(
  { product, quantity, price, customerLineNumber, given }: Line,
  allotment: Allotment,
  { terms, hold }: Purchase,
  stock: ReadonlyMap<string, readonly CurrentStock[]>,
  now: number,
): OrderLine {
  return {
    line: 0,
    subOrderNumber: "",
    customerLineNumber,
    status: "In Progress",
    kind: isStocked(product) ? "stock" : isDirectShip(product) ? "direct" : "download",
    part: product.part,
    vendorPart: product.vendorPart,
    vendorName: product.vendorName,
    name: product.name,
    upc: product.upc,
    unitPrice: price,
    weight: product.weight,
    quantity,
    ...allotment,
    askedWarehouse: given.warehouse,
    carrier: carrierFor(product.weight, quantity, terms.carrier),
    bid: given.bid,
    notes: given.notes,
    endUser: given.endUser,
    warranty: given.warranty,
    backOrderDueOn:
      allotment.backOrdered > 0 && !hold ? dueOn(product, stock.get(product.part), now) : null,
  };
}

/** When the next pieces of a product come in, if any are on their way. */
export function dueOn(
  product: Product,
  stock: readonly CurrentStock[] = product.stock.map((one) => ({ ...one, backOrdered: 0 })),
  now: number,
): string | null {
  if (isDiscontinued(product)) return null;
  const days = stock.flatMap(({ incoming }) => incoming.map(({ inDays }) => inDays));
  return days.length > 0 ? dayAfter(now, Math.min(...days)) : null;
}

function orderOf(
  purchase: Purchase,
  part: {
    readonly type: Order["type"];
    readonly lines: readonly OrderLine[];
    readonly placement: number;
    readonly place: number;
  },
  { account, clock, orders, settings }: Workspace,
): Order {
  const branch = branchOf(account.customerNumber);
  // Two numbers for each placement; a third order, which is rare, takes one far away.
  let sequence = part.placement * 2 + part.place;
  if (part.place > 1) sequence += 2_000_003;
  while (orders.has(orderNumber(sequence, branch))) sequence += 1_000_003;
  const number = orderNumber(sequence, branch);
  const comments = commentsOf(purchase, part.lines.length);
  const before = purchase.commentsAsLines ? comments.length : 0;
  const places = [...new Set(part.lines.map(({ warehouse }) => warehouse))];
  const lines = part.lines.map((line, index): OrderLine => ({
    ...line,
    line: before + index + 1,
    subOrderNumber: subOrderNumber(number, places.indexOf(line.warehouse)),
  }));
  const freight =
    purchase.terms.freightAccountNumber === null ? freightOf(lines) : { cents: 0, free: false };
  const now = clock.now();
  return settled({
    number,
    placement: part.placement,
    place: part.place,
    customerNumber: account.customerNumber,
    customerOrderNumber: purchase.customerOrderNumber,
    endCustomerOrderNumber: purchase.endCustomerOrderNumber,
    quoteNumber: purchase.quoteNumber,
    placedAt: now,
    status: "Processing",
    hold: holdOf(purchase, lines, now),
    type: part.type,
    currency: account.currency,
    freight: freight.cents,
    freeFreight: freight.free,
    tax: 0,
    comments,
    bid: purchase.bid,
    billToAddressId: purchase.billToAddressId,
    reseller: purchase.reseller,
    shipTo: purchase.shipTo,
    endUser: purchase.endUser,
    terms: purchase.terms,
    progress: purchase.progress ?? progressIn(settings),
    lines,
    rejected: [],
    shipments: [],
    history: [],
  });
}

/** As lines, comments come before the goods; else there is one, behind them. */
const commentsOf = (
  { notes, commentsAsLines }: Purchase,
  lineCount: number,
): readonly Comment[] => {
  if (notes === null) return [];
  return commentsAsLines ? commentLines(notes, 1) : [{ line: lineCount + 1, text: notes }];
};

function holdOf(
  { hold, vendorAuthorization }: Purchase,
  lines: readonly OrderLine[],
  since: number,
): Hold | null {
  if (hold) return { kind: "customer", since };
  const vendorWaits =
    vendorAuthorization === null && lines.some(({ vendorName }) => wantsAuthorization(vendorName));
  return vendorWaits ? { kind: "vendor", since } : null;
}
