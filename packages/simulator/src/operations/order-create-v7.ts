import type { Handler } from "../http/call.js";
import { Refusal, validationFailed, type FieldProblem } from "../http/errors.js";
import { billTo } from "../rules/addresses.js";
import { book, NotBooked } from "../rules/booking.js";
import { mostLines } from "../rules/line-numbers.js";
import { open } from "../rules/order-life.js";
import { confirmationNumber } from "../rules/order-number.js";
import type { Order } from "../rules/order.js";
import type { Item, Purchase, PurchaseLine } from "../rules/purchase.js";
import { wantedAttributes, type Quote } from "../rules/quote.js";
import type { Receipt } from "../rules/receipt.js";
import {
  missingFields,
  requirementsOf,
  requirementsOfPlan,
  type Filled,
} from "../rules/vendor-requirements.js";
import { dayOf, isDay } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { quantityOf, textOf, type Loose } from "./loose.js";
import {
  attribute,
  endUserGaps,
  optionsOf,
  progressProblems,
  receiverOf,
  someAddress,
  termsOf,
  wantedProgress,
  type Attribute,
  type LooseAddress,
  type OrderBody,
} from "./order-body.js";
import { currentMaintenance } from "./order-maintenance.js";
import {
  filledFor,
  filledOf,
  type SentAttribute,
  type SentContainer,
} from "./vendor-attributes.js";

interface Body extends OrderBody {
  readonly quoteNumber?: Loose;
  readonly vendAuthNumber?: Loose;
  readonly vmfAdditionalAttributes?: readonly SentAttribute[] | null;
  readonly vmfVendorAdditionalAttributes?: readonly SentContainer[] | null;
  readonly vriAdditionalAttributes?: readonly SentContainer[] | null;
  readonly lines?: readonly BodyLine[] | null;
}

interface BodyLine {
  readonly customerLineNumber?: Loose;
  readonly ingramPartNumber?: Loose;
  readonly vendorPartNumber?: Loose;
  readonly planid?: Loose;
  readonly quantity?: Loose;
  readonly specialBidNumber?: Loose;
  readonly notes?: Loose;
  readonly endUserInfo?: readonly LooseAddress[] | null;
  readonly warrantyInfo?: LooseAddress | null;
  readonly vriAdditionalAttributes?: readonly SentContainer[] | null;
  readonly vmfAdditionalAttributesLines?: readonly SentAttribute[] | null;
  readonly additionalAttributes?: readonly Attribute[] | null;
}

/** How long the distributor takes to book an order that was handed in, in milliseconds. */
const processingTime = 5_000;

/** POST /resellers/v7/orders */
export const createOrderV7: Handler = (call, workspace) => {
  const body = call.body as Body;
  const problems = problemsOf(body, workspace.clock.now());
  if (problems.length > 0) throw new Refusal(validationFailed(call.errorId, problems));
  const receipt = receive(body, workspace);
  return {
    status: 200,
    body: {
      quoteNumber: receipt.quoteNumber,
      confirmationNumber: receipt.confirmationNumber,
      message: "The order was received. What becomes of it is told by webhook.",
    },
  };
};

/** Keeps the order until it is its turn: soon, or when the maintenance ends. */
function receive(body: Body, workspace: Workspace): Receipt {
  const { account, clock, orders, schedule } = workspace;
  const id = orders.nextReceipt();
  const receipt: Receipt = {
    id,
    confirmationNumber: confirmationNumber(account.countryCode, dayOf(clock.now()), id),
    customerOrderNumber: textOf(body.customerOrderNumber) ?? "",
    quoteNumber: textOf(body.quoteNumber) ?? null,
    receivedAt: clock.now(),
    state: "waiting",
    orderNumbers: [],
    error: null,
  };
  orders.addReceipt(receipt);
  const turn = currentMaintenance(workspace)?.until ?? clock.now() + processingTime;
  schedule.at(turn, "order-book", { receipt: receipt.confirmationNumber, body });
  return receipt;
}

/** What is wrong with the order itself; the rest comes out when it is booked. */
function problemsOf(body: Body, now: number): readonly FieldProblem[] {
  const required = "Required field is missing";
  const lines = body.lines ?? [];
  const quoted = textOf(body.quoteNumber) !== undefined;
  return [
    ...(textOf(body.customerOrderNumber) === undefined
      ? [{ field: "customerOrderNumber", message: required }]
      : []),
    ...(lines.length === 0 && !quoted ? [{ field: "lines", message: required }] : []),
    ...(lines.length > mostLines
      ? [{ field: "lines", message: `An order holds ${mostLines} lines at most` }]
      : []),
    ...(quoted ? [] : lines.flatMap(lineProblems)),
    ...strictProblems(body),
    ...endUserGaps(body.endUserInfo),
    ...progressProblems(body),
    ...dateProblems(textOf(body.shipmentDetails?.requestedDeliveryDate), now),
  ];
}

function lineProblems(line: BodyLine, place: number): readonly FieldProblem[] {
  const path = `lines[${place}]`;
  const required = "Required field is missing";
  return [
    ...(itemOf(line) ? [] : [{ field: `${path}.ingramPartNumber`, message: required }]),
    ...(quantityOf(line.quantity) === undefined
      ? [{ field: `${path}.quantity`, message: required }]
      : []),
  ];
}

const wrongTypes = (
  members: readonly [string, Loose][],
  type: "boolean" | "string",
): readonly FieldProblem[] =>
  members
    .filter(([, value]) => value !== undefined && value !== null && typeof value !== type)
    .map(([field, value]) => ({ field, value, message: `${field} must be a ${type}` }));

/** This version takes flags without quotes and phone numbers with them. */
function strictProblems(body: Body): readonly FieldProblem[] {
  const flags: [string, Loose][] = [
    ["acceptBackOrder", body.acceptBackOrder],
    ["shipmentDetails.signatureRequired", body.shipmentDetails?.signatureRequired],
  ];
  const phones: [string, Loose][] = [
    ["resellerInfo.phoneNumber", body.resellerInfo?.["phoneNumber"]],
    ["endUserInfo.phoneNumber", body.endUserInfo?.["phoneNumber"]],
    ["shipToInfo.phoneNumber", body.shipToInfo?.["phoneNumber"]],
    ...(body.lines ?? []).flatMap((line, place) =>
      (line.endUserInfo ?? []).map((endUser, which): [string, Loose] => [
        `lines[${place}].endUserInfo[${which}].phoneNumber`,
        endUser["phoneNumber"],
      ]),
    ),
  ];
  return [...wrongTypes(flags, "boolean"), ...wrongTypes(phones, "string")];
}

function dateProblems(date: string | undefined, now: number): readonly FieldProblem[] {
  if (date === undefined) return [];
  const field = "shipmentDetails.requestedDeliveryDate";
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (!isDay(day)) return [{ field, value: date, message: `${field} must be written yyyyMMdd` }];
  return day > dayOf(now)
    ? []
    : [{ field, value: date, message: `${field} must lie in the future` }];
}

function itemOf(line: BodyLine): Item | undefined {
  const plan = textOf(line.planid);
  if (plan !== undefined) return { by: "plan", value: plan };
  const part = textOf(line.ingramPartNumber);
  if (part !== undefined) return { by: "part", value: part };
  const vendorPart = textOf(line.vendorPartNumber);
  return vendorPart === undefined ? undefined : { by: "vendorPart", value: vendorPart };
}

interface BookPayload {
  readonly receipt: string;
  readonly body: Body;
}

/** Books an order that was handed in, and tells what became of it. */
export const asyncOrderTasks = {
  "order-book": (payload: BookPayload, workspace: Workspace): void => {
    const { orders, schedule } = workspace;
    const receipt = orders.receipt(payload.receipt);
    if (!receipt) return;
    const window = currentMaintenance(workspace);
    if (window) return schedule.at(window.until, "order-book", payload);
    const outcome = tryToBook(payload.body, workspace);
    const error = "error" in outcome ? outcome.error : null;
    const booked = "error" in outcome ? [] : outcome.orders;
    const orderNumbers = booked.map(({ number }) => number);
    orders.replaceReceipt({
      ...receipt,
      state: error === null ? "booked" : "refused",
      orderNumbers,
      error,
    });
    const { confirmationNumber: confirmation, customerOrderNumber } = receipt;
    const result = error === null ? `booked as ${orderNumbers.join(", ")}` : `refused: ${error}`;
    workspace.happened(`confirmation ${confirmation} for ${customerOrderNumber} ${result}`, {
      ...(orderNumbers[0] !== undefined && { order: orderNumbers[0] }),
    });
    workspace.emit({
      type: "async_order_create",
      confirmationNumber: confirmation,
      customerOrderNumber,
      orderNumbers,
      ...(error !== null && { error }),
    });
  },
};

type Outcome = { readonly orders: readonly Order[] } | { readonly error: string };

function tryToBook(body: Body, workspace: Workspace): Outcome {
  try {
    return workspace.transaction(() => {
      const quote = quoteOf(body, workspace);
      const purchase = purchaseOf(body, quote);
      checkVendorAttributes(body, quote, purchase, workspace);
      const orders = book(purchase, workspace);
      if (quote) noteOrdered(quote, orders, workspace);
      return { orders: open(orders, workspace) };
    });
  } catch (error) {
    if (error instanceof NotBooked) return { error: error.message };
    throw error;
  }
}

function quoteOf(body: Body, { quotes, clock }: Workspace): Quote | undefined {
  const number = textOf(body.quoteNumber);
  if (number === undefined) return undefined;
  const quote = quotes.get(number, clock.now());
  if (!quote) throw new NotBooked(`QUOTE-NOT-FOUND    ${number}`);
  if (quote.status !== "Ready To Order")
    throw new NotBooked(`QUOTE-NOT-READY-TO-ORDER    ${quote.number}`);
  return quote;
}

function purchaseOf(body: Body, quote: Quote | undefined): Purchase {
  return {
    customerOrderNumber: textOf(body.customerOrderNumber) ?? "",
    endCustomerOrderNumber: textOf(body.endCustomerOrderNumber) ?? null,
    quoteNumber: quote?.number ?? null,
    billToAddressId: textOf(body.billToAddressId) ?? billTo.addressId,
    bid: textOf(body.specialBidNumber) ?? null,
    notes: textOf(body.notes) ?? null,
    reseller: someAddress(body.resellerInfo),
    shipTo: receiverOf(body),
    endUser: someAddress(body.endUserInfo),
    terms: termsOf(body, body.acceptBackOrder !== false),
    vendorAuthorization: authorizationOf(body) ?? null,
    ...optionsOf(body),
    progress: wantedProgress(body),
    lines: quote ? quoteLines(quote) : bodyLines(body),
  };
}

/** The number of the vendor's authorization, wherever it stands. */
const authorizationOf = (body: Body): string | undefined =>
  textOf(body.vendAuthNumber) ??
  headerFields(body).find(({ name }) => name !== undefined && authorizationFields.has(name))?.value;

const authorizationFields = new Set(["VEUD_AUTH_NBR_FLG", "VEND_AUTH_NBR_FLG"]);

/** Everything that was filled in for the order as a whole or for any of its products. */
const headerFields = (body: Body): readonly Filled[] => [
  ...filledOf(body.vmfAdditionalAttributes),
  ...(body.vmfVendorAdditionalAttributes ?? []).flatMap(({ additionalAttributes }) =>
    filledOf(additionalAttributes),
  ),
];

/** The quote decides what is bought, at its prices and under its line numbers. */
const quoteLines = (quote: Quote): readonly PurchaseLine[] =>
  openLines(quote).map((line, place) => ({
    customerLineNumber: String(place + 1),
    item: { by: "part", value: line.part },
    quantity: line.remaining,
    price: line.unitPrice,
    bid: line.bid,
    notes: null,
    warehouse: null,
    endUser: null,
    warranty: null,
  }));

const openLines = ({ lines }: Quote): Quote["lines"] =>
  lines.filter(({ remaining }) => remaining > 0);

function bodyLines(body: Body): readonly PurchaseLine[] {
  const warehouse = attribute(body, "shipFromWarehouseId");
  return (body.lines ?? []).flatMap((line) => {
    const item = itemOf(line);
    return item
      ? [
          {
            item,
            customerLineNumber: textOf(line.customerLineNumber),
            quantity: quantityOf(line.quantity) ?? 0,
            price: null,
            bid: textOf(line.specialBidNumber) ?? null,
            notes: textOf(line.notes) ?? null,
            warehouse: attribute(line, "shipFromWarehouseId") ?? warehouse ?? null,
            endUser: someAddress(line.endUserInfo?.[0]),
            warranty: someAddress(line.warrantyInfo),
          },
        ]
      : [];
  });
}

/** @throws NotBooked where a vendor wants to know something that was not filled in */
function checkVendorAttributes(
  body: Body,
  quote: Quote | undefined,
  purchase: Purchase,
  workspace: Workspace,
): void {
  const missing = quote
    ? missingForQuote(body, quote, purchase)
    : (body.lines ?? []).flatMap((line) => missingForLine(body, line, purchase, workspace));
  if (missing.length > 0)
    throw new NotBooked(`VENDOR-ATTRIBUTES-MISSING    ${[...new Set(missing)].join(", ")}`);
}

const field = (name: string, value: string | null | undefined): readonly Filled[] =>
  value ? [{ name, value, choices: [] }] : [];

/** What other members of the order tell in place of a field. */
function toldElsewhere({ vendorAuthorization, endUser }: Purchase): readonly Filled[] {
  return [
    ...[...authorizationFields].flatMap((name) => field(name, vendorAuthorization)),
    ...field("HEADER_ENDUSER", endUser?.["companyName"]),
    ...field("END_USER_CONTACT", endUser?.["contact"]),
  ];
}

function missingForQuote(body: Body, quote: Quote, purchase: Purchase): readonly string[] {
  const { order, line } = wantedAttributes(quote);
  const required = (one: (typeof order)[number]): typeof one & { required: true } => ({
    ...one,
    required: true,
  });
  const header = [...headerFields(body), ...toldElsewhere(purchase)];
  const onLines = (body.lines ?? []).flatMap(({ vmfAdditionalAttributesLines }) =>
    filledOf(vmfAdditionalAttributesLines),
  );
  return [
    ...missingFields(order.map(required), header),
    ...openLines(quote).flatMap(({ part, vendorPart, vendorName }) =>
      missingFields(line.map(required), [
        ...filledFor(
          body.vmfVendorAdditionalAttributes,
          { vendorName, productId: vendorPart },
          part,
        ),
        ...onLines,
      ]),
    ),
  ];
}

function missingForLine(
  body: Body,
  line: BodyLine,
  purchase: Purchase,
  { catalog }: Workspace,
): readonly string[] {
  const item = itemOf(line);
  if (!item) return [];
  if (item.by === "plan") {
    const [plan] = catalog.plans({ keywords: [], id: item.value }, 1, 0).rows;
    if (!plan) return [];
    const requirements = requirementsOfPlan(plan);
    const containers = [
      ...(line.vriAdditionalAttributes ?? []),
      ...(body.vriAdditionalAttributes ?? []),
    ];
    return missingFields(requirements.fields, filledFor(containers, requirements, plan.id));
  }
  const by = item.by === "part" ? "part" : "vendorPart";
  const product = catalog.byIdentifier(by, [item.value]).get(item.value.toUpperCase());
  const requirements = product && requirementsOf(product);
  if (!requirements) return [];
  return missingFields(requirements.fields, [
    ...filledFor(body.vmfVendorAdditionalAttributes, requirements, product.part),
    ...filledOf(body.vmfAdditionalAttributes),
    ...filledOf(line.vmfAdditionalAttributesLines),
    ...toldElsewhere(purchase),
  ]);
}

/** Takes what was booked off the quote. Lines bear the places of the quote's as their numbers. */
function noteOrdered(quote: Quote, orders: readonly Order[], { quotes, clock }: Workspace): void {
  const lines = openLines(quote);
  const taken = orders
    .flatMap((order) => order.lines)
    .flatMap(({ customerLineNumber, quantity }) => {
      const line = lines[Number(customerLineNumber) - 1];
      return line ? [{ line: line.line, quantity }] : [];
    });
  quotes.order(quote.number, clock.now(), taken);
}
