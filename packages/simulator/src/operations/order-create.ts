import type { Call, Handler } from "../http/call.js";
import { businessRefusal, Refusal, validationFailed } from "../http/errors.js";
import { billTo } from "../rules/addresses.js";
import { book, NotBooked } from "../rules/booking.js";
import { mostLines } from "../rules/line-numbers.js";
import type { Address } from "../rules/order.js";
import { open } from "../rules/order-life.js";
import type { Item, Purchase } from "../rules/purchase.js";
import { isFalse, quantityOf, textOf, type Loose } from "./loose.js";
import {
  addressOf,
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
import { refuseInMaintenance } from "./order-maintenance.js";
import { createdOrders } from "./order-rows.js";

interface Body extends OrderBody {
  readonly vmf?: { readonly vendAuthNumber?: Loose };
  readonly lines?: readonly BodyLine[];
}

interface BodyLine {
  readonly customerLineNumber?: Loose;
  readonly ingramPartNumber?: Loose;
  readonly customerPartNumber?: Loose;
  readonly quantity?: Loose;
  readonly specialBidNumber?: Loose;
  readonly notes?: Loose;
  readonly warrantyInfo?: readonly LooseAddress[];
  readonly endUserInfo?: readonly LooseAddress[];
  readonly additionalAttributes?: readonly Attribute[];
}

/** POST /resellers/v6/orders */
export const createOrder: Handler = (call, workspace) => {
  const body = call.body as Body;
  const purchase = purchaseOf(call, body);
  refuseInMaintenance(call, workspace);
  try {
    const orders = open(book(purchase, workspace), workspace);
    const partial = orders.some(({ rejected }) => rejected.length > 0);
    return { status: partial ? 207 : 201, body: createdOrders(orders) };
  } catch (error) {
    if (error instanceof NotBooked) throw new Refusal(businessRefusal(error.message));
    throw error;
  }
};

/** Refuses what no order can be made of. */
function purchaseOf({ errorId, orderFault }: Call, body: Body): Purchase {
  const customerOrderNumber = textOf(body.customerOrderNumber);
  const lines = body.lines ?? [];
  const required = "Required field is missing";
  const problems = [
    ...(customerOrderNumber === undefined
      ? [{ field: "customerOrderNumber", message: required }]
      : []),
    ...(lines.length === 0 ? [{ field: "lines", message: required }] : []),
    ...(lines.length > mostLines
      ? [{ field: "lines", message: `An order holds ${mostLines} lines at most` }]
      : []),
    ...lines.flatMap((line, place) => {
      const path = `lines[${place}]`;
      return [
        ...(itemOf(line) ? [] : [{ field: `${path}.ingramPartNumber`, message: required }]),
        ...(quantityOf(line.quantity) === undefined
          ? [{ field: `${path}.quantity`, message: required }]
          : []),
      ];
    }),
    ...endUserGaps(body.endUserInfo),
    ...progressProblems(body),
  ];
  if (customerOrderNumber === undefined || problems.length > 0)
    throw new Refusal(validationFailed(errorId, problems));
  const warehouse = attribute(body, "shipFromWarehouseId");
  return {
    customerOrderNumber,
    endCustomerOrderNumber: textOf(body.endCustomerOrderNumber) ?? null,
    quoteNumber: null,
    billToAddressId: textOf(body.billToAddressId) ?? billTo.addressId,
    bid: textOf(body.specialBidNumber) ?? null,
    notes: textOf(body.notes) ?? null,
    reseller: someAddress(body.resellerInfo),
    shipTo: receiverOf(body),
    endUser: someAddress(body.endUserInfo),
    terms: termsOf(body, !isFalse(body.acceptBackOrder)),
    vendorAuthorization: textOf(body.vmf?.vendAuthNumber) ?? null,
    ...optionsOf(body),
    progress: wantedProgress(body),
    fault: orderFault,
    lines: lines.flatMap((line) => {
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
              endUser: firstAddress(line.endUserInfo),
              warranty: firstAddress(line.warrantyInfo),
            },
          ]
        : [];
    }),
  };
}

function itemOf(line: BodyLine): Item | undefined {
  const part = textOf(line.ingramPartNumber);
  if (part !== undefined) return { by: "part", value: part };
  const own = textOf(line.customerPartNumber);
  return own === undefined ? undefined : { by: "customerPart", value: own };
}

function firstAddress(list: readonly LooseAddress[] | undefined): Address | null {
  const members = addressOf(list?.[0]);
  return Object.keys(members).length > 0 ? members : null;
}
