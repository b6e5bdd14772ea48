import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed, type Answer } from "../http/errors.js";
import { asNumber } from "../money.js";
import { shipTo as ownWarehouse } from "../rules/addresses.js";
import { problemOf } from "../rules/booking.js";
import { commentLength, commentLines } from "../rules/comments.js";
import { carrierFor } from "../rules/freight.js";
import { mostLines } from "../rules/line-numbers.js";
import { recorded, release, save } from "../rules/order-life.js";
import { settled } from "../rules/order-state.js";
import {
  notesOf,
  subtotal,
  total,
  type Address,
  type Comment,
  type Order,
  type OrderLine,
  type Rejection,
} from "../rules/order.js";
import { unitPrice } from "../rules/pricing.js";
import { instantOf } from "../time/calendar.js";
import { isDirectShip, isStocked, type Product } from "../catalog/product.js";
import type { Workspace } from "../workspace.js";
import { isTrue, quantityOf, textOf, type Loose } from "./loose.js";
import { addressOf, attribute, type Attribute, type LooseAddress } from "./order-body.js";
import { refuseInMaintenance } from "./order-maintenance.js";
import { headNumber, lineNotes, lineNumber } from "./order-rows.js";

interface Body {
  readonly notes?: Loose;
  readonly shipToInfo?: LooseAddress;
  readonly lines?: readonly BodyLine[];
  readonly additionalAttributes?: readonly Attribute[];
}

interface BodyLine {
  readonly ingramPartNumber?: Loose;
  readonly ingramLineNumber?: Loose;
  readonly customerLineNumber?: Loose;
  readonly addUpdateDeleteLine?: Loose;
  readonly quantity?: Loose;
  readonly notes?: Loose;
}

/** What the lines of a call did to an order. */
interface Changes {
  readonly order: Order;
  readonly rows: readonly object[];
  readonly rejected: readonly object[];
  /** Whether something was added or updated, and not only deleted. */
  readonly made: boolean;
}

/** PUT /resellers/v6/orders/{orderNumber} */
export const modifyOrder: Handler = (call, workspace) => {
  const order = orderOn(call, workspace);
  const body = (call.body ?? {}) as Body;
  const action = call.query.text("actionCode")?.toLowerCase();
  if (action !== undefined && action !== "release")
    throw new Refusal(
      validationFailed(call.errorId, [
        { field: "actionCode", value: action, message: "actionCode must be release" },
      ]),
    );
  const problems = action === undefined ? problemsOf(body) : [];
  if (problems.length > 0) throw new Refusal(validationFailed(call.errorId, problems));
  refuseInMaintenance(call, workspace);
  if (!order) return { status: 404 };
  if (order.hold?.kind !== "customer") throw new Refusal(notOnHold(call));
  if (action === "release") {
    release(order, workspace);
    return { status: 200, body: null };
  }
  return modify(call, body, order, workspace);
};

/** The order that a call is about. Its number may be that of a sub-order. */
export function orderOn(call: Call, { orders, account }: Workspace): Order | undefined {
  const number = (call.path["orderNumber"] ?? "").toUpperCase();
  if (!/^[0-9A-Z]{2}-[0-9A-Z]{5}(-\d{2})?$/.test(number))
    throw new Refusal(
      validationFailed(call.errorId, [
        {
          field: "OrderNumber",
          value: number,
          message: "OrderNumber must be in the format xx-xxxxx or xx-xxxxx-xx",
        },
      ]),
    );
  return orders.get(account.customerNumber, headNumber(number));
}

const notOnHold = ({ errorId }: Call): Answer => ({
  status: 400,
  body: {
    errors: [
      {
        id: errorId,
        type: "/errors/validation-failed",
        message: "Validation failed",
        fields: [
          {
            message:
              "Order can not be modified/released. Order is already released or Order is not placed on Customer Hold",
          },
        ],
      },
    ],
  },
});

/** What no change can be made of. */
function problemsOf(body: Body): readonly { field: string; value?: unknown; message: string }[] {
  const required = "Required field is missing";
  const lines = body.lines ?? [];
  const notes = textOf(body.notes);
  const address = addressOf(body.shipToInfo);
  if (lines.length === 0 && notes === undefined && Object.keys(address).length === 0)
    return [{ field: "lines", message: required }];
  const asLines = isTrue(attribute(body, "enableCommentsAsLines"));
  const tooLong = notes !== undefined && [...notes].length > commentLength && !asLines;
  return [
    ...(tooLong
      ? [
          {
            field: "notes",
            value: notes,
            message: `notes longer than ${commentLength} characters need enableCommentsAsLines`,
          },
        ]
      : []),
    ...lines.flatMap((line, place) => {
      const path = `lines[${place}]`;
      const missing = (member: keyof BodyLine): object[] =>
        textOf(line[member]) === undefined
          ? [{ field: `${path}.${member}`, message: required }]
          : [];
      const action = textOf(line.addUpdateDeleteLine);
      return [
        ...missing("addUpdateDeleteLine"),
        ...(action === "ADD" ? [...missing("ingramPartNumber"), ...missing("quantity")] : []),
        ...(action === "UPDATE" || action === "DELETE" ? missing("ingramLineNumber") : []),
      ] as { field: string; message: string }[];
    }),
  ];
}

function modify({ errorId }: Call, body: Body, before: Order, workspace: Workspace): Answer {
  const changed = changeLines(before, body.lines ?? [], workspace);
  const address = addressOf(body.shipToInfo);
  const readdresses = Object.keys(address).length > 0;
  const refused = readdresses && !isDeliverable(address, workspace);
  const commented = addComments(changed.order, textOf(body.notes));
  const rows = [...changed.rows, ...commented.rows];
  const nothingElse = rows.length === 0 && changed.rejected.length === 0;
  if (refused && nothingElse)
    throw new Refusal(validationFailed(errorId, [{ field: "shipToAddress", message: badAddress }]));
  const readdressed =
    readdresses && !refused ? { ...commented.order, shipTo: address } : commented.order;
  const order = save(
    before,
    recorded(settled(readdressed), workspace, "modified by the customer"),
    workspace,
  );
  const made = changed.made || commented.rows.length > 0 || (readdresses && !refused);
  const status = refused ? 207 : changed.rejected.length > 0 || !made ? 200 : 201;
  return {
    status,
    body: {
      ingramOrderNumber: order.number,
      ...(refused && { changeDescription: badAddress }),
      orderModifiedDate: instantOf(workspace.clock.now()),
      customerOrderNumber: order.customerOrderNumber,
      ...(order.endCustomerOrderNumber !== null && {
        endCustomerOrderNumber: order.endCustomerOrderNumber,
      }),
      orderTotal: asNumber(total(order)),
      ...(order.comments.length > 0 && { notes: notesOf(order) }),
      orderSubTotal: asNumber(subtotal(order.lines)),
      freightCharges: asNumber(order.freight),
      totalTax: asNumber(order.tax),
      orderStatus: "ON HOLD",
      billToAddressId: order.billToAddressId,
      ...(readdresses && !refused && { shipToInfo: receiverRow(order.shipTo) }),
      ...(rows.length > 0 && { lines: rows }),
      ...(changed.rejected.length > 0 && { rejectedLineItems: changed.rejected }),
    },
  };
}

const badAddress = "The shipping address was not taken: it is not complete or not in your country.";

const receiverMembers = [
  "addressId",
  "contact",
  "companyName",
  "addressLine1",
  "addressLine2",
  "addressLine3",
  "city",
  "state",
  "postalCode",
  "countryCode",
  "phoneNumber",
  "email",
];

const receiverRow = (address: Address): object =>
  Object.fromEntries(
    receiverMembers.flatMap((member) => (address[member] ? [[member, address[member]]] : [])),
  );

/** Goods go to an address that the account has, or to a whole one in its country. */
function isDeliverable(address: Address, { account }: Workspace): boolean {
  if (address["addressLine1"] === undefined) return address["addressId"] === ownWarehouse.addressId;
  return (
    address["countryCode"]?.toUpperCase() === account.countryCode &&
    ["companyName", "city", "state", "postalCode"].every((member) => address[member] !== undefined)
  );
}

/** Comments are lines of their own, and shown in capitals as such. */
function addComments(
  order: Order,
  notes: string | undefined,
): { readonly order: Order; readonly rows: readonly object[] } {
  if (notes === undefined) return { order, rows: [] };
  const added = commentLines(notes, nextLine(order));
  return {
    order: { ...order, comments: [...order.comments, ...added] },
    rows: added.map(({ line, text }, place) => ({
      ingramLineNumber: lineNumber(line),
      customerLineNumber: String(place + 1),
      notes: text.toUpperCase(),
    })),
  };
}

const nextLine = ({ lines, comments }: Order): number =>
  Math.max(0, ...lines.map(({ line }) => line), ...comments.map(({ line }) => line)) + 1;

function changeLines(
  before: Order,
  given: readonly BodyLine[],
  { catalog, deals, clock }: Workspace,
): Changes {
  const products = catalog.byIdentifier(
    "part",
    given.flatMap((line) => textOf(line.ingramPartNumber) ?? []),
  );
  let order = before;
  let made = false;
  const rows: object[] = [];
  const rejected: object[] = [];
  for (const line of given) {
    const part = textOf(line.ingramPartNumber) ?? "";
    const product = products.get(part.toUpperCase());
    const outcome = change(order, line, product && deals.inForce(product, clock.now()));
    if ("code" in outcome) {
      rejected.push(rejectedRow(line, outcome));
      continue;
    }
    ({ order } = outcome);
    rows.push(outcome.row);
    if (line.addUpdateDeleteLine !== "DELETE") made = true;
  }
  return { order, rows, rejected, made };
}

type Outcome = { readonly order: Order; readonly row: object } | Refused;
type Refused = Pick<Rejection, "code" | "reason">;

function change(order: Order, given: BodyLine, product: Product | undefined): Outcome {
  if (given.addUpdateDeleteLine === "ADD") return add(order, given, product);
  const number = Number(textOf(given.ingramLineNumber));
  const comment = order.comments.find(({ line }) => line === number);
  const line = order.lines.find((one) => one.line === number);
  if (!comment && !line) return { code: "EL", reason: "ERROR-LINE-NOT-FOUND" };
  if (given.addUpdateDeleteLine === "DELETE") {
    const kept = {
      ...order,
      lines: order.lines.filter((one) => one !== line),
      comments: order.comments.filter((one) => one !== comment),
    };
    return {
      order: kept,
      row: {
        ingramLineNumber: lineNumber(number),
        customerLineNumber: line?.customerLineNumber ?? "000",
        ...(line && { ingramPartNumber: line.part }),
      },
    };
  }
  return line ? update(order, line, given) : updateComment(order, number, textOf(given.notes));
}

function add(order: Order, given: BodyLine, product: Product | undefined): Outcome {
  const part = textOf(given.ingramPartNumber) ?? "";
  const quantity = quantityOf(given.quantity) ?? 0;
  const price = product ? unitPrice(product, quantity, order.bid) : null;
  const problem = problemOf(product, quantity, price, part);
  if (problem || !product || price === null)
    return problem?.code === "EQ" ? problem : { code: "EN", reason: problem?.reason ?? "" };
  const direct = isDirectShip(product);
  // What the vendor ships stands in an order of its own, and that cannot be added to this one.
  if (direct !== (order.type === "D"))
    return { code: "EN", reason: `ERROR-ORDER-TYPE    ${product.part}` };
  const number = nextLine(order);
  const [first] = order.lines;
  const line: OrderLine = {
    line: number,
    subOrderNumber: first?.subOrderNumber ?? `${order.number}-11`,
    customerLineNumber: freeCustomerLine(order, textOf(given.customerLineNumber)),
    status: "On Hold",
    kind: isStocked(product) ? "stock" : direct ? "direct" : "download",
    part: product.part,
    vendorPart: product.vendorPart,
    vendorName: product.vendorName,
    name: product.name,
    upc: product.upc,
    unitPrice: price,
    weight: product.weight,
    quantity,
    confirmed: 0,
    backOrdered: quantity,
    allocations: [],
    warehouse: first?.warehouse ?? "10",
    askedWarehouse: null,
    carrier: carrierFor(product.weight, quantity, order.terms.carrier),
    bid: order.bid,
    notes: textOf(given.notes) ?? null,
    endUser: null,
    warranty: null,
    backOrderDueOn: null,
  };
  return { order: { ...order, lines: [...order.lines, line] }, row: changedRow(line) };
}

/** The number that was given, where no line has it; `000` where none was given. */
function freeCustomerLine({ lines }: Order, wanted: string | undefined): string {
  if (wanted === undefined) return "000";
  const taken = new Set(lines.map(({ customerLineNumber }) => Number(customerLineNumber)));
  const number = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  if (number >= 1 && number <= mostLines && !taken.has(number)) return wanted;
  let free = 1;
  while (taken.has(free)) free += 1;
  return String(free);
}

/** An update without a comment takes the comment away. */
function update(order: Order, line: OrderLine, given: BodyLine): Outcome {
  const quantity =
    textOf(given.quantity) === undefined ? line.quantity : quantityOf(given.quantity);
  if (quantity === undefined || quantity < 1) return { code: "EQ", reason: "ERROR-INVALID-QTY" };
  const updated: OrderLine = {
    ...line,
    quantity,
    backOrdered: quantity,
    notes: textOf(given.notes) ?? null,
  };
  const lines = order.lines.map((one) => (one === line ? updated : one));
  return { order: { ...order, lines }, row: changedRow(updated) };
}

function updateComment(order: Order, line: number, text: string | undefined): Outcome {
  if (text === undefined) return { code: "EL", reason: "ERROR-LINE-NOT-FOUND" };
  const comments = order.comments.map((one): Comment => (one.line === line ? { line, text } : one));
  return {
    order: { ...order, comments },
    row: {
      ingramLineNumber: lineNumber(line),
      customerLineNumber: "000",
      notes: text.toUpperCase(),
    },
  };
}

const changedRow = (line: OrderLine): object => ({
  subOrderNumber: line.subOrderNumber,
  ingramLineNumber: lineNumber(line.line),
  customerLineNumber: line.customerLineNumber,
  ingramPartNumber: line.part,
  vendorPartNumber: line.vendorPart,
  quantityOrdered: line.quantity,
  quantityConfirmed: line.confirmed,
  quantityBackOrdered: line.backOrdered,
  shipmentDetails: { carrierCode: line.carrier.code, carrierName: line.carrier.name },
  notes: lineNotes(line),
});

function rejectedRow(given: BodyLine, { code, reason }: Refused): object {
  const quantity = quantityOf(given.quantity);
  const row = {
    ingramLineNumber: textOf(given.ingramLineNumber),
    customerLineNumber: textOf(given.customerLineNumber),
    ingramPartNumber: textOf(given.ingramPartNumber),
  };
  return {
    ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
    ...(quantity !== undefined && { quantityOrdered: quantity }),
    rejectCode: code,
    rejectReason: reason,
  };
}
