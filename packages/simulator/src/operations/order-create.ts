import type { Product } from "../catalog/product.js";
import { locationOf } from "../catalog/warehouses.js";
import { dayAfter, dayOf } from "../time/calendar.js";
import type { Call, Handler } from "../http/call.js";
import { businessRefusal, Refusal, validationFailed } from "../http/errors.js";
import { asNumber } from "../money.js";
import { billTo, shipTo } from "../rules/addresses.js";
import { allocate, type Policy, type WantedLine } from "../rules/allocation.js";
import { carrierFor, freightOf } from "../rules/freight.js";
import { customerLineNumbers } from "../rules/line-numbers.js";
import { orderNumber, subOrderNumber } from "../rules/order-number.js";
import { extendedPrice, total, type Address, type Order, type OrderLine } from "../rules/order.js";
import { unitPrice } from "../rules/pricing.js";
import type { CurrentStock } from "../store/catalog-store.js";
import type { Workspace } from "../workspace.js";
import { isFalse, isTrue, quantityOf, textOf, type Loose } from "./loose.js";
import { miscellaneousCharges } from "./order-rows.js";

interface Body {
  readonly customerOrderNumber: Loose;
  readonly endCustomerOrderNumber?: Loose;
  readonly billToAddressId?: Loose;
  readonly specialBidNumber?: Loose;
  readonly notes?: Loose;
  readonly acceptBackOrder?: Loose;
  readonly shipToInfo?: LooseAddress;
  readonly endUserInfo?: LooseAddress;
  readonly lines?: readonly BodyLine[];
  readonly shipmentDetails?: {
    readonly carrierCode?: Loose;
    readonly freightAccountNumber?: Loose;
    readonly shipComplete?: Loose;
    readonly signatureRequired?: Loose;
    readonly shippingInstructions?: Loose;
  };
  readonly additionalAttributes?: readonly Attribute[];
}

interface BodyLine {
  readonly customerLineNumber?: Loose;
  readonly ingramPartNumber?: Loose;
  readonly customerPartNumber?: Loose;
  readonly quantity?: Loose;
  readonly specialBidNumber?: Loose;
  readonly notes?: Loose;
  readonly additionalAttributes?: readonly Attribute[];
}

type LooseAddress = { readonly [member: string]: Loose };

interface Attribute {
  readonly attributeName?: Loose;
  readonly attributeValue?: Loose;
}

/** A line of the request that can be bought, as far as the catalog knows. */
interface Line extends WantedLine {
  readonly customerLineNumber: string;
  readonly price: number;
  readonly bid: string | null;
  readonly notes: string | null;
}

interface Rejection {
  readonly customerLineNumber: string;
  readonly part: string;
  readonly quantity: number;
  readonly code: "EN" | "EQ";
  readonly reason: string;
}

/** POST /resellers/v6/orders */
export const createOrder: Handler = (call, workspace) => {
  const body = call.body as Body;
  const customerOrderNumber = check(call, body);
  const { orders, rejected } = workspace.orders.transaction(() => {
    if (
      !isTrue(attribute(body, "allowDuplicateCustomerOrderNumber")) &&
      workspace.orders.hasPlacement(workspace.account.customerNumber, customerOrderNumber)
    )
      throw new Refusal(businessRefusal("CUSTOMER-PO-EXISTS"));
    return book(body, customerOrderNumber, workspace);
  });
  return {
    status: rejected.length > 0 ? 207 : 201,
    body: {
      customerOrderNumber,
      ...optional("endCustomerOrderNumber", textOf(body.endCustomerOrderNumber)),
      billToAddressId: textOf(body.billToAddressId) ?? billTo.addressId,
      ...optional("specialBidNumber", textOf(body.specialBidNumber)),
      orderSplit: orders.length > 1,
      processedPartially: rejected.length > 0,
      purchaseOrderTotal: asNumber(orders.reduce((sum, order) => sum + total(order), 0)),
      shipToInfo: orders[0]?.shipTo,
      ...(orders[0]?.endUser && { endUserInfo: orders[0].endUser }),
      orders: orders.map((order, place) => orderRow(order, place === 0 ? rejected : [], body)),
    },
  };
};

/** Refuses what no order can be made of. */
function check({ errorId }: Call, body: Body): string {
  const customerOrderNumber = textOf(body.customerOrderNumber);
  const required = "Required field is missing";
  const problems = [
    ...(customerOrderNumber === undefined
      ? [{ field: "customerOrderNumber", message: required }]
      : []),
    ...((body.lines ?? []).length === 0 ? [{ field: "lines", message: required }] : []),
    ...(body.lines ?? []).flatMap((line, place) => {
      const path = `lines[${place}]`;
      return [
        ...(partOf(line) === undefined
          ? [{ field: `${path}.ingramPartNumber`, message: required }]
          : []),
        ...(quantityOf(line.quantity) === undefined
          ? [{ field: `${path}.quantity`, message: required }]
          : []),
      ];
    }),
    ...(body.endUserInfo && Object.keys(addressOf(body.endUserInfo)).length === 0
      ? [
          {
            field: "endUserInfo",
            message: "endUserInfo Object: Values under endUserInfo object cannot be empty.",
          },
        ]
      : []),
  ];
  if (customerOrderNumber === undefined || problems.length > 0)
    throw new Refusal(validationFailed(errorId, problems));
  return customerOrderNumber;
}

const partOf = (line: BodyLine): string | undefined =>
  textOf(line.ingramPartNumber) ?? textOf(line.customerPartNumber);

function attribute(
  holder: { readonly additionalAttributes?: readonly Attribute[] },
  name: string,
): string | undefined {
  const found = (holder.additionalAttributes ?? []).find(
    ({ attributeName }) => textOf(attributeName)?.toLowerCase() === name.toLowerCase(),
  );
  return textOf(found?.attributeValue);
}

const addressOf = (address: LooseAddress): Address =>
  Object.fromEntries(
    Object.entries(address).flatMap(([member, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[member, text]];
    }),
  );

/** Runs inside a transaction: what it reads of the stock is still so when it takes from it. */
function book(
  body: Body,
  customerOrderNumber: string,
  workspace: Workspace,
): { orders: readonly Order[]; rejected: readonly Rejection[] } {
  const { catalog, orders: store, account } = workspace;
  const { accepted, rejected } = linesOf(body, workspace);
  const stock = catalog.stockOf(accepted.map(({ product }) => product));
  const policy = policyOf(body);
  const allotments = allocate(accepted, stock, policy);
  const booked: OrderLine[] = [];
  accepted.forEach((line, place) => {
    const allotment = allotments[place];
    if (!allotment) {
      const { customerLineNumber, product, quantity } = line;
      rejected.push({
        customerLineNumber,
        part: product.part,
        quantity,
        code: "EQ",
        reason: `ERROR-INSUFFICIENT-QTY    ${product.part}`,
      });
      return;
    }
    booked.push(lineOf(line, allotment, policy, body, stock, workspace));
  });
  const [firstRejected] = rejected;
  if (firstRejected && !isTrue(attribute(body, "allowPartialOrder")))
    throw new Refusal(businessRefusal(firstRejected.reason));

  const placement = store.addPlacement(account.customerNumber, customerOrderNumber);
  const products = new Map(accepted.map(({ product }) => [product.part, product]));
  const direct = booked.filter((line) => products.get(line.part)?.productClass === "X");
  const stocked = booked.filter((line) => !direct.includes(line));
  const groups = [
    { type: "S", lines: stocked } as const,
    { type: "D", lines: direct } as const,
  ].filter(({ lines }) => lines.length > 0);
  const orders = (groups.length > 0 ? groups : [{ type: "S", lines: [] } as const]).map(
    ({ type, lines }, place) =>
      orderOf(body, customerOrderNumber, { type, lines, placement, place }, policy, workspace),
  );
  for (const order of orders) {
    store.add(order);
    for (const line of order.lines) takeStock(line, policy, workspace);
  }
  return { orders, rejected };
}

/** Sorts the lines into those that the catalog can sell and those that it cannot. */
function linesOf(
  body: Body,
  { catalog }: Workspace,
): { accepted: readonly Line[]; rejected: Rejection[] } {
  const given = body.lines ?? [];
  const texts = (name: "ingramPartNumber" | "customerPartNumber"): readonly string[] =>
    given.flatMap((line) => textOf(line[name]) ?? []);
  const byPart = catalog.byIdentifier("part", texts("ingramPartNumber"));
  const byCustomerPart = catalog.byIdentifier("customerPart", texts("customerPartNumber"));
  const numbers = customerLineNumbers(given.map((line) => textOf(line.customerLineNumber)));
  const accepted: Line[] = [];
  const rejected: Rejection[] = [];
  given.forEach((line, place) => {
    const part = partOf(line) ?? "";
    const product = textOf(line.ingramPartNumber)
      ? byPart.get(part.toUpperCase())
      : byCustomerPart.get(part.toUpperCase());
    const quantity = quantityOf(line.quantity) ?? 0;
    const customerLineNumber = numbers[place] ?? "";
    const bid = textOf(line.specialBidNumber) ?? textOf(body.specialBidNumber) ?? null;
    const price = product ? unitPrice(product, quantity, bid) : null;
    const problem = problemOf(product, quantity, price, part);
    if (problem || !product || price === null) {
      const { code, reason } = problem ?? { code: "EN", reason: `SKU-NOTFOUND    ${part}` };
      rejected.push({ customerLineNumber, part, quantity, code, reason });
      return;
    }
    accepted.push({
      product,
      quantity,
      warehouse: attribute(line, "shipFromWarehouseId") ?? attribute(body, "shipFromWarehouseId"),
      customerLineNumber,
      price,
      bid,
      notes: textOf(line.notes) ?? null,
    });
  });
  return { accepted, rejected };
}

function problemOf(
  product: Product | undefined,
  quantity: number,
  price: number | null,
  part: string,
): Pick<Rejection, "code" | "reason"> | undefined {
  if (!product) return { code: "EN", reason: `SKU-NOTFOUND    ${part}` };
  if (quantity < 1) return { code: "EQ", reason: "ERROR-INVALID-QTY" };
  if (!product.authorized)
    return { code: "EN", reason: "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER" };
  if (price === null) return { code: "EN", reason: `PRICE NOT AVAILABLE    ${product.part}` };
  return undefined;
}

function policyOf(body: Body): Policy {
  const complete = textOf(body.shipmentDetails?.shipComplete)?.toUpperCase();
  return {
    hold: isTrue(attribute(body, "allowOrderOnCustomerHold")),
    backOrder: !isFalse(body.acceptBackOrder),
    together:
      complete === "P"
        ? "line"
        : complete === "C" || complete === "E" || complete === "TRUE"
          ? "order"
          : undefined,
  };
}

function lineOf(
  line: Line,
  allotment: NonNullable<ReturnType<typeof allocate>[number]>,
  policy: Policy,
  body: Body,
  stock: ReadonlyMap<string, readonly CurrentStock[]>,
  { clock }: Workspace,
): OrderLine {
  const { product, quantity } = line;
  const arrivals = (stock.get(product.part) ?? []).flatMap(({ incoming }) => incoming);
  const soonest = Math.min(...arrivals.map(({ inDays }) => inDays));
  const waits = allotment.backOrdered > 0;
  return {
    line: 0,
    subOrderNumber: "",
    customerLineNumber: line.customerLineNumber,
    status: policy.hold ? "On Hold" : allotment.confirmed === 0 ? "Backordered" : "In Progress",
    part: product.part,
    vendorPart: product.vendorPart,
    vendorName: product.vendorName,
    name: product.name,
    upc: product.upc,
    unitPrice: line.price,
    weight: product.weight,
    quantity,
    ...allotment,
    carrier: carrierFor(product.weight, quantity, textOf(body.shipmentDetails?.carrierCode)),
    bid: line.bid,
    notes: line.notes,
    backOrderDueOn:
      waits && !policy.hold && Number.isFinite(soonest) ? dayAfter(clock.now(), soonest) : null,
  };
}

function orderOf(
  body: Body,
  customerOrderNumber: string,
  part: {
    readonly type: Order["type"];
    readonly lines: readonly OrderLine[];
    readonly placement: number;
    readonly place: number;
  },
  policy: Policy,
  { account, clock, orders }: Workspace,
): Order {
  // Two numbers for each placement: an order splits into two at most.
  let sequence = part.placement * 2 + part.place;
  while (orders.has(orderNumber(sequence))) sequence += 1_000_003;
  const number = orderNumber(sequence);
  const places = [...new Set(part.lines.map(({ warehouse }) => warehouse))];
  const lines = part.lines.map((line, index): OrderLine => ({
    ...line,
    line: index + 1,
    subOrderNumber: subOrderNumber(number, places.indexOf(line.warehouse)),
  }));
  const ownAccount = textOf(body.shipmentDetails?.freightAccountNumber) !== undefined;
  const freight = ownAccount ? { cents: 0, free: false } : freightOf(lines);
  const receiver = addressOf(body.shipToInfo ?? {});
  const endUser = addressOf(body.endUserInfo ?? {});
  return {
    number,
    placement: part.placement,
    customerNumber: account.customerNumber,
    customerOrderNumber,
    endCustomerOrderNumber: textOf(body.endCustomerOrderNumber) ?? null,
    placedAt: clock.now(),
    status: policy.hold
      ? "On Hold"
      : lines.length > 0 && lines.every(({ confirmed }) => confirmed === 0)
        ? "Backordered"
        : "Processing",
    type: part.type,
    currency: account.currency,
    freight: freight.cents,
    freeFreight: freight.free,
    tax: 0,
    notes: textOf(body.notes) ?? null,
    bid: textOf(body.specialBidNumber) ?? null,
    billToAddressId: textOf(body.billToAddressId) ?? billTo.addressId,
    shipTo:
      receiver["addressLine1"] === undefined &&
      (receiver["addressId"] ?? shipTo.addressId) === shipTo.addressId
        ? shipTo
        : receiver,
    endUser: Object.keys(endUser).length > 0 ? endUser : null,
    lines,
    shipments: [],
  };
}

function takeStock(line: OrderLine, { hold }: Policy, { catalog }: Workspace): void {
  for (const { warehouse, quantity } of line.allocations)
    catalog.sell(line.part, warehouse, quantity, 0);
  if (line.backOrdered > 0 && !hold) catalog.sell(line.part, line.warehouse, 0, line.backOrdered);
}

const optional = (name: string, value: string | undefined | null): object =>
  value === undefined || value === null ? {} : { [name]: value };

function orderRow(order: Order, rejected: readonly Rejection[], body: Body): object {
  const charges = miscellaneousCharges(order);
  return {
    numberOfLinesWithSuccess: order.lines.length,
    numberOfLinesWithError: rejected.length,
    numberOfLinesWithWarning: 0,
    ingramOrderNumber: order.number,
    ingramOrderDate: dayOf(order.placedAt),
    notes: order.notes ?? "",
    orderType: order.type,
    orderTotal: asNumber(total(order)),
    freightCharges: asNumber(order.freight),
    totalTax: asNumber(order.tax),
    currencyCode: order.currency,
    lines: order.lines.map((line) => lineRow(line, body)),
    ...(charges.length > 0 && {
      miscellaneousCharges: charges.map((charge) => ({
        ...charge,
        chargeAmount: asNumber(charge.chargeAmount),
      })),
    }),
    links: [{ topic: "orders", href: `/resellers/v6.1/orders/${order.number}`, type: "GET" }],
    ...(rejected.length > 0 && {
      rejectedLineItems: rejected.map(({ customerLineNumber, part, quantity, code, reason }) => ({
        customerLinenumber: customerLineNumber,
        ingramPartNumber: part,
        quantityOrdered: quantity,
        rejectCode: code,
        rejectReason: reason,
      })),
    }),
  };
}

const lineRow = (line: OrderLine, { shipmentDetails: asked = {} }: Body): object => ({
  subOrderNumber: line.subOrderNumber,
  ingramLineNumber: String(line.line).padStart(3, "0"),
  customerLineNumber: line.customerLineNumber,
  lineStatus: line.confirmed === 0 ? "Backordered" : "Open",
  ingramPartNumber: line.part,
  vendorPartNumber: line.vendorPart,
  unitPrice: asNumber(line.unitPrice),
  extendedUnitPrice: asNumber(extendedPrice(line)),
  quantityOrdered: line.quantity,
  quantityConfirmed: line.confirmed,
  quantityBackOrdered: line.backOrdered,
  ...optional("specialBidNumber", line.bid),
  notes: [line.name, ...(line.notes === null ? [] : [line.notes])].join(" || "),
  // Declared as a list; every answer that was published holds one object.
  shipmentDetails: {
    carrierCode: line.carrier.code,
    carrierName: line.carrier.name,
    shipFromWarehouseId: line.warehouse,
    shipFromLocation: locationOf(line.warehouse),
    ...optional("freightAccountNumber", textOf(asked.freightAccountNumber)),
    ...(asked.signatureRequired !== undefined && {
      signatureRequired: String(isTrue(asked.signatureRequired)),
    }),
    ...optional("shippingInstructions", textOf(asked.shippingInstructions)),
  },
});
