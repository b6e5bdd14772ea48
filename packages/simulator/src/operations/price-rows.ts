import {
  isDirectShip,
  isDiscontinued,
  isStocked,
  type Discount,
  type Product,
} from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import { withJson } from "../http/json.js";
import { asNumber } from "../money.js";
import { unitPrice } from "../rules/pricing.js";
import type { CurrentStock } from "../store/catalog-store.js";
import { dayAfter, dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";

/** What one entry of a request asks for. */
export interface Asked {
  /** Its place in the request, from 1. */
  readonly index: number;
  readonly quantity: number;
}

/** What the answer is to tell of each product. */
export interface Scope {
  readonly availability: boolean;
  readonly pricing: boolean;
  readonly attributes: boolean;
  readonly discounts: boolean;
  readonly reserved: boolean;
  readonly bid: string | undefined;
  readonly warehouses: ReadonlySet<string>;
  readonly now: number;
}

interface Row {
  readonly index: number;
  readonly [member: string]: unknown;
}

/** A row as it was answered, and what it hangs on. */
interface Kept {
  readonly quantity: number;
  /** Who asked for what, on which day, and what was sold by then. */
  readonly state: string;
  readonly row: Row;
  /** The JSON of the row behind its index. */
  readonly rest: string;
}

/** The last row of each product that is at hand, whoever asked for it. */
const keptRows = new WeakMap<Product, Kept>();

/**
 * Makes the rows of one answer. A row is kept, with its JSON, and used again until something is
 * sold, the day is over, or something else is asked for.
 * @param stockOf the stock of a product as it is now
 */
export function productRows(
  scope: Scope,
  workspace: Workspace,
  stockOf: (product: Product) => readonly CurrentStock[],
): (asked: Asked, product: Product) => object {
  const state = stateOf(scope, workspace);
  return (asked, product) => {
    // What is left of a deal hangs on orders, too.
    if (scope.discounts) return productRow(asked, product, stockOf(product), scope, workspace);
    let kept = keptRows.get(product);
    if (kept?.state === state && kept.quantity === asked.quantity) {
      if (kept.row.index === asked.index) return kept.row;
      kept = { ...kept, row: { ...kept.row, index: asked.index } };
    } else {
      const row = productRow(asked, product, stockOf(product), scope, workspace);
      const rest = JSON.stringify(row).slice(beginning(asked).length);
      kept = { quantity: asked.quantity, state, row, rest };
    }
    keptRows.set(product, kept);
    return withJson(kept.row, beginning(asked) + kept.rest);
  };
}

const beginning = ({ index }: Asked): string => `{"index":${index}`;

function stateOf(scope: Scope, { id, database }: Workspace): string {
  const { availability, pricing, attributes, reserved, bid, warehouses: wanted, now } = scope;
  const asked = [availability, pricing, attributes, reserved, bid, [...wanted]];
  return `${id} ${database.revision("sold")} ${dayOf(now)} ${JSON.stringify(asked)}`;
}

export const identifiers = (product: Product): object => ({
  ingramPartNumber: product.part,
  vendorPartNumber: product.vendorPart,
  ...(product.customerPart !== null && { customerPartNumber: product.customerPart }),
  upc: product.upc,
  vendorNumber: product.vendorNumber,
  vendorName: product.vendorName,
});

/**
 * One object, whatever is asked for: members that stay undefined are not sent. Rows that are put
 * together of parts cost more to make and to write, and fifty of them are most of a call.
 */
function productRow(
  { index, quantity }: Asked,
  product: Product,
  stock: readonly CurrentStock[],
  scope: Scope,
  { account, deals }: Workspace,
): Row {
  const price = unitPrice(product, quantity, scope.bid);
  const status = statusOf(product, price);
  const { attributes } = scope;
  return {
    index,
    productStatusCode: status === undefined ? undefined : "W",
    productStatusMessage: status,
    ingramPartNumber: product.part,
    vendorPartNumber: product.vendorPart,
    customerPartNumber: product.customerPart ?? undefined,
    upc: product.upc,
    vendorNumber: product.vendorNumber,
    vendorName: product.vendorName,
    extendedVendorPartNumber: product.vendorPart,
    description: attributes ? product.name : undefined,
    productClass: attributes ? product.productClass : undefined,
    uom: attributes ? "EA" : undefined,
    returnableProduct: attributes ? product.returnable : undefined,
    endUserInfoRequired: attributes ? product.endUserRequired : undefined,
    govtSpecialPriceAvailable: attributes ? false : undefined,
    bundlePartIndicator: attributes ? false : undefined,
    acceptBackOrder: product.acceptsBackOrder,
    productAuthorized: true,
    availability: scope.availability ? availabilityOf(product, stock, scope) : undefined,
    pricing: scope.pricing ? pricingOf(product, price, account.currency) : undefined,
    discounts:
      scope.discounts && product.discounts.length > 0
        ? [discountsOf(product, account.currency, deals)]
        : undefined,
    reserveInventoryDetails: scope.reserved ? [] : undefined,
  };
}

/** What there is to say about a product that can be bought, though not as a matter of course. */
function statusOf(product: Product, price: number | null): string | undefined {
  if (price === null) return "PRICE NOT AVAILABLE, CONTACT YOUR SALES REPRESENTATIVE";
  if (!isDiscontinued(product)) return undefined;
  const instead = product.replacement === null ? "" : `, REPLACED BY ${product.replacement}`;
  return `PRODUCT IS DISCONTINUED${instead}`;
}

const pricingOf = (product: Product, price: number | null, currency: string): object | null =>
  price === null
    ? null
    : {
        currencyCode: currency,
        retailPrice: asNumber(product.retailPrice ?? 0),
        mapPrice: asNumber(product.mapPrice ?? 0),
        customerPrice: asNumber(price),
        specialBidPricingAvailable: product.discounts.some(isBid),
        webDiscountsAvailable: false,
      };

function availabilityOf(product: Product, stock: readonly CurrentStock[], scope: Scope): object {
  // What is downloaded or shipped by the vendor can be had, but nobody counts it.
  if (!isStocked(product)) return { available: true, availabilityByWarehouse: null };
  const rows: object[] = [];
  let total = 0;
  for (const { id, location } of warehouses) {
    const entry = scope.warehouses.has(id)
      ? stock.find(({ warehouse }) => warehouse === id)
      : undefined;
    if (!entry) continue;
    total += entry.quantity;
    const incoming = isDirectShip(product) ? [] : entry.incoming;
    const [next] = incoming;
    rows.push({
      location,
      warehouseId: Number(id),
      quantityAvailable: entry.quantity,
      quantityBackordered: entry.backOrdered,
      quantityBackorderedEta: next && dayAfter(scope.now, next.inDays),
      quantityOnOrder: next && incoming.reduce((sum, { quantity }) => sum + quantity, 0),
      backOrderInfo:
        next &&
        incoming.map(({ quantity, inDays }) => ({
          quantity,
          etaDate: dayAfter(scope.now, inDays),
        })),
    });
  }
  return { available: total > 0, totalAvailability: total, availabilityByWarehouse: rows };
}

const isBid = (discount: Discount): boolean => discount.type === "special" && discount.bid !== null;

function discountsOf(
  { part, discounts }: Product,
  currency: string,
  deals: Workspace["deals"],
): object {
  return {
    specialPricing: discounts.flatMap((discount) =>
      discount.type === "special"
        ? [
            {
              discountType: discount.name,
              ...(discount.bid !== null && { specialBidNumber: discount.bid }),
              specialPricingDiscount: asNumber(discount.amount),
              specialPricingEffectiveDate: deals.firstDay(),
              specialPricingExpirationDate: deals.lastDayOf(discount.days),
              specialPricingAvailableQuantity: deals.remaining(discount, part),
              specialPricingMinQuantity: discount.minimum,
            },
          ]
        : [],
    ),
    quantityDiscounts: discounts.flatMap((discount) =>
      discount.type === "quantity"
        ? [
            {
              conditionType: "QUANTITY",
              currencyCode: currency,
              currencyType: "DOCUMENT",
              quantity: discount.quantity,
              amount: asNumber(discount.amount),
            },
          ]
        : [],
    ),
  };
}
