import type { FieldProblem } from "../http/errors.js";
import { shipTo as ownWarehouse } from "../rules/addresses.js";
import type { Address, Progress, Terms, Together } from "../rules/order.js";
import { progressOf } from "../rules/progress.js";
import { isTrue, textOf, type Loose } from "./loose.js";

/** What both versions of order create have in common. */
export interface OrderBody {
  readonly customerOrderNumber?: Loose;
  readonly endCustomerOrderNumber?: Loose;
  readonly billToAddressId?: Loose;
  readonly specialBidNumber?: Loose;
  readonly notes?: Loose;
  readonly acceptBackOrder?: Loose;
  readonly resellerInfo?: LooseAddress | null;
  readonly shipToInfo?: LooseAddress | null;
  readonly endUserInfo?: LooseAddress | null;
  readonly shipmentDetails?: ShipmentWishes | null;
  readonly additionalAttributes?: readonly Attribute[] | null;
}

export interface ShipmentWishes {
  readonly carrierCode?: Loose;
  readonly freightAccountNumber?: Loose;
  readonly shipComplete?: Loose;
  readonly requestedDeliveryDate?: Loose;
  readonly signatureRequired?: Loose;
  readonly shippingInstructions?: Loose;
}

export type LooseAddress = { readonly [member: string]: Loose };

export interface Attribute {
  readonly attributeName?: Loose;
  readonly attributeValue?: Loose;
}

interface AttributeHolder {
  readonly additionalAttributes?: readonly Attribute[] | null;
}

/** The value of an attribute; names are compared without regard to letter case. */
export function attribute(holder: AttributeHolder, name: string): string | undefined {
  const found = (holder.additionalAttributes ?? []).find(
    ({ attributeName }) => textOf(attributeName)?.toLowerCase() === name.toLowerCase(),
  );
  return textOf(found?.attributeValue);
}

/** The members of an address that hold something. */
export const addressOf = (address: LooseAddress | null | undefined): Address =>
  Object.fromEntries(
    Object.entries(address ?? {}).flatMap(([member, value]) => {
      const text = typeof value === "object" ? undefined : textOf(value);
      return text === undefined ? [] : [[member, text]];
    }),
  );

/** An address that holds something. */
export function someAddress(address: LooseAddress | null | undefined): Address | null {
  const members = addressOf(address);
  return Object.keys(members).length > 0 ? members : null;
}

/** Where the goods go: the reseller's own warehouse, unless another address is given. */
export function receiverOf({ shipToInfo }: OrderBody): Address {
  const receiver = addressOf(shipToInfo);
  const own =
    receiver["addressLine1"] === undefined &&
    (receiver["addressId"] ?? ownWarehouse.addressId) === ownWarehouse.addressId;
  return own ? ownWarehouse : receiver;
}

/** How the order is to be delivered. Whether it takes a back order is the caller's to say. */
export function termsOf({ shipmentDetails }: OrderBody, backOrder: boolean): Terms {
  const wishes = shipmentDetails ?? {};
  const signature = textOf(wishes.signatureRequired);
  return {
    backOrder,
    together: togetherOf(textOf(wishes.shipComplete)),
    carrier: textOf(wishes.carrierCode) ?? null,
    freightAccountNumber: textOf(wishes.freightAccountNumber) ?? null,
    signatureRequired: signature === undefined ? null : isTrue(signature),
    shippingInstructions: textOf(wishes.shippingInstructions) ?? null,
    requestedDeliveryDate: textOf(wishes.requestedDeliveryDate) ?? null,
  };
}

function togetherOf(shipComplete: string | undefined): Together {
  switch (shipComplete?.toUpperCase()) {
    case "P":
      return "line";
    case "C":
    case "TRUE":
      return "warehouse";
    case "E":
      return "order";
    default:
      return null;
  }
}

/** What is to move this order on; an attribute of the simulator's own. Call `progressProblems` before. */
export function wantedProgress(body: OrderBody): Progress | undefined {
  const text = attribute(body, "simulateProgress");
  return text === undefined ? undefined : progressOf(text);
}

export function progressProblems(body: OrderBody): readonly FieldProblem[] {
  try {
    wantedProgress(body);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [
      {
        field: "simulateProgress",
        value: attribute(body, "simulateProgress"),
        message: error.message,
      },
    ];
  }
}

/** What the options among the attributes say. */
export const optionsOf = (
  body: OrderBody,
): { allowDuplicate: boolean; allowPartial: boolean; hold: boolean; commentsAsLines: boolean } => ({
  allowDuplicate: isTrue(attribute(body, "allowDuplicateCustomerOrderNumber")),
  allowPartial: isTrue(attribute(body, "allowPartialOrder")),
  hold: isTrue(attribute(body, "allowOrderOnCustomerHold")),
  commentsAsLines: isTrue(attribute(body, "enableCommentsAsLines")),
});

/** What an end user's address lacks. Whoever is known by an id needs none. */
export function endUserGaps(endUser: LooseAddress | null | undefined): readonly FieldProblem[] {
  if (!endUser) return [];
  const members = addressOf(endUser);
  if (Object.keys(members).length === 0)
    return [
      {
        field: "endUserInfo",
        message: "endUserInfo Object: Values under endUserInfo object cannot be empty.",
      },
    ];
  if (members["endUserId"] !== undefined) return [];
  return ["companyName", "addressLine1", "city", "state", "postalCode"]
    .filter((member) => members[member] === undefined)
    .map((member) => ({ field: `endUserInfo.${member}`, message: "Required field is missing" }));
}
