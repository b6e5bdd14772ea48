import {
  isDirectShip,
  isDiscontinued,
  isStocked,
  type Discount,
  type Plan,
  type Product,
} from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import { dayAfter } from "../time/calendar.js";
import type { Handler } from "../http/call.js";
import { validationFailed } from "../http/errors.js";
import { asNumber } from "../money.js";
import { unitPrice } from "../rules/pricing.js";
import type { CurrentStock, Identifier } from "../store/catalog-store.js";
import type { Workspace } from "../workspace.js";
import { isTrue, quantityOf, textOf, type Loose } from "./loose.js";

interface Body {
  readonly showAvailableDiscounts?: Loose;
  readonly showReserveInventoryDetails?: Loose;
  readonly specialBidNumber?: Loose;
  readonly availabilityByWarehouse?: readonly {
    readonly availabilityByWarehouseId?: Loose;
    readonly availabilityForAllLocation?: Loose;
  }[];
  readonly products: readonly {
    readonly [name in ProductName]?: Loose;
  }[];
}

type ProductName = Wanted["name"] | "quantityRequested";

/** One entry of a request. */
interface Wanted {
  readonly index: number;
  readonly name: "ingramPartNumber" | "vendorPartNumber" | "customerPartNumber" | "upc" | "planID";
  readonly value: string;
  readonly quantity: number;
}

const kinds: { readonly [name in Exclude<Wanted["name"], "planID">]: Identifier } = {
  ingramPartNumber: "part",
  vendorPartNumber: "vendorPart",
  customerPartNumber: "customerPart",
  upc: "upc",
};

/** What the answer is to tell of each product. */
interface Scope {
  readonly availability: boolean;
  readonly pricing: boolean;
  readonly attributes: boolean;
  readonly discounts: boolean;
  readonly reserved: boolean;
  readonly bid: string | undefined;
  readonly warehouses: ReadonlySet<string>;
  readonly now: number;
}

/** POST /resellers/v6/catalog/priceandavailability */
export const priceAndAvailability: Handler = ({ query, body, errorId }, workspace) => {
  const request = body as Body;
  if (request.products.length === 0)
    return validationFailed(errorId, [{ field: "products", message: "Required field is missing" }]);
  const scope: Scope = {
    availability: query.flag("includeAvailability") ?? true,
    pricing: query.flag("includePricing") ?? true,
    attributes: query.flag("includeProductAttributes") ?? true,
    discounts: isTrue(request.showAvailableDiscounts),
    reserved: isTrue(request.showReserveInventoryDetails),
    bid: textOf(request.specialBidNumber),
    warehouses: wantedWarehouses(request.availabilityByWarehouse ?? []),
    now: workspace.clock.now(),
  };
  const wanted = request.products.map((entry, place) => wantedOf(entry, place + 1));
  const found = findAll(wanted, workspace);
  const stock = workspace.catalog.stockOf([...found.values()].flatMap((hit) => hit.product ?? []));

  let unknown = false;
  const items = wanted.map((entry) => {
    const hit = found.get(entry);
    if (hit?.plan) return planItem(entry, hit.plan, workspace);
    if (hit?.product) {
      if (!hit.product.authorized) return notAuthorised(entry, hit.product);
      return productItem(entry, hit.product, stock.get(hit.product.part) ?? [], scope, workspace);
    }
    unknown = true;
    return notFoundItem(entry);
  });
  // A product that the account may not buy is no reason for a 207: such rows were seen under 200.
  return { status: unknown ? 207 : 200, body: items };
};

function wantedOf(entry: Body["products"][number], index: number): Wanted {
  const quantity = quantityOf(entry.quantityRequested) ?? 1;
  for (const name of [
    "ingramPartNumber",
    "vendorPartNumber",
    "customerPartNumber",
    "upc",
  ] as const) {
    const value = textOf(entry[name]);
    if (value !== undefined) return { index, name, value, quantity };
  }
  return { index, name: "planID", value: textOf(entry.planID) ?? "", quantity };
}

function wantedWarehouses(entries: NonNullable<Body["availabilityByWarehouse"]>): Set<string> {
  const named = entries.flatMap((entry) => textOf(entry.availabilityByWarehouseId) ?? []);
  const all =
    named.length === 0 || entries.some((entry) => isTrue(entry.availabilityForAllLocation));
  return new Set(all ? warehouses.map(({ id }) => id) : named);
}

type Hit =
  | { readonly product: Product; readonly plan?: undefined }
  | { readonly plan: Plan; readonly product?: undefined };

/** One question to the store for each kind of identifier. */
function findAll(
  wanted: readonly Wanted[],
  { catalog, deals, clock }: Workspace,
): ReadonlyMap<Wanted, Hit> {
  const hits = new Map<Wanted, Hit>();
  const now = clock.now();
  for (const [name, identifier] of Object.entries(kinds)) {
    const entries = wanted.filter((entry) => entry.name === name);
    if (entries.length === 0) continue;
    const products = catalog.byIdentifier(
      identifier,
      entries.map(({ value }) => value),
    );
    for (const entry of entries) {
      const product = products.get(entry.value.toUpperCase());
      if (product) hits.set(entry, { product: deals.inForce(product, now) });
    }
  }
  for (const entry of wanted.filter(({ name }) => name === "planID")) {
    const [plan] = catalog.plans({ keywords: [], id: entry.value }, 1, 0).rows;
    if (plan) hits.set(entry, { plan });
  }
  return hits;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const notFoundItem = ({ index, name, value }: Wanted): object => ({
  index,
  productStatusCode: "E",
  productStatusMessage: `Product not found for ${capitalized(name)}:  ${value}`,
  ...(name === "planID" ? {} : { [name]: value }),
});

const notAuthorised = ({ index }: Wanted, product: Product): object => ({
  index,
  productStatusCode: "E",
  productStatusMessage: "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER",
  ...identifiers(product),
  productAuthorized: false,
  availability: null,
  pricing: null,
});

const identifiers = (product: Product): object => ({
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
function productItem(
  { index, quantity }: Wanted,
  product: Product,
  stock: readonly CurrentStock[],
  scope: Scope,
  { account, deals }: Workspace,
): object {
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

const planItem = ({ index }: Wanted, plan: Plan, { account }: Workspace): object => ({
  index,
  productAuthorized: true,
  subscriptionPrice: [
    {
      index,
      planId: plan.id,
      planName: plan.name,
      planDescription: plan.details,
      groups: [{ groupName: plan.group.name, groupDescription: plan.group.details }],
      billingPeriod: {
        billingPeriodUnit: plan.billing.unit,
        billingPeriod: plan.billing.length,
      },
      subscriptionPeriod: [
        { subscriptionPeriodUnit: plan.term.unit, subscriptionPeriod: String(plan.term.length) },
      ],
      options: [
        {
          resourceId: plan.resourceId,
          resourceName: plan.resourceName,
          vendorPartNumber: plan.vendorPart,
          minUnits: plan.minimum,
          maxUnits: plan.maximum,
          recurringpricemodel: "PER_UNIT",
          unitOfMeasure: plan.unit,
          resourcePricing: [
            {
              name: plan.resourceName,
              quantity: "1",
              msrp: asNumber(plan.retailPrice),
              unitPrice: asNumber(plan.price),
              currencyCode: account.currency,
              subscriptionPeriod: String(plan.term.length),
            },
          ],
        },
      ],
    },
  ],
});
