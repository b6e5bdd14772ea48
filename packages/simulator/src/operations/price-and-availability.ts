import type { Plan, Product } from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import type { Handler } from "../http/call.js";
import { validationFailed } from "../http/errors.js";
import { asNumber } from "../money.js";
import type { CurrentStock, Identifier } from "../store/catalog-store.js";
import type { Workspace } from "../workspace.js";
import { isTrue, quantityOf, textOf, type Loose } from "./loose.js";
import { identifiers, productRows, type Asked, type Scope } from "./price-rows.js";

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
interface Wanted extends Asked {
  readonly name: "ingramPartNumber" | "vendorPartNumber" | "customerPartNumber" | "upc" | "planID";
  readonly value: string;
}

const kinds: { readonly [name in Exclude<Wanted["name"], "planID">]: Identifier } = {
  ingramPartNumber: "part",
  vendorPartNumber: "vendorPart",
  customerPartNumber: "customerPart",
  upc: "upc",
};

/** POST /resellers/v6/catalog/priceandavailability */
export const priceAndAvailability: Handler = (call, workspace) => {
  const { query } = call;
  const request = call.body as Body;
  if (request.products.length === 0)
    return validationFailed(call.errorId, [
      { field: "products", message: "Required field is missing" },
    ]);
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
  let stock: ReadonlyMap<string, readonly CurrentStock[]> | undefined;
  const rowOf = productRows(scope, workspace, ({ part }) => {
    stock ??= workspace.catalog.stockOf(found.flatMap((hit) => hit?.product ?? []));
    return stock.get(part) ?? [];
  });

  let unknown = false;
  const items = wanted.map((entry, place) => {
    const hit = found[place];
    if (hit?.plan) return planItem(entry, hit.plan, workspace);
    if (hit?.product) {
      if (!hit.product.authorized) return notAuthorised(entry, hit.product);
      return rowOf(entry, hit.product);
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

/** What is found for each entry, with one question to the store for each kind of identifier. */
function findAll(
  wanted: readonly Wanted[],
  { catalog, deals, clock }: Workspace,
): readonly (Hit | undefined)[] {
  const hits = wanted.map((): Hit | undefined => undefined);
  const now = clock.now();
  for (const name of new Set(wanted.map((entry) => entry.name))) {
    if (name === "planID") continue;
    const values = wanted.filter((entry) => entry.name === name).map(({ value }) => value);
    const products = catalog.byIdentifier(kinds[name], values);
    wanted.forEach((entry, place) => {
      const product = entry.name === name && products.get(entry.value.toUpperCase());
      if (product) hits[place] = { product: deals.inForce(product, now) };
    });
  }
  wanted.forEach(({ name, value }, place) => {
    if (name !== "planID") return;
    const [plan] = catalog.plans({ keywords: [], id: value }, 1, 0).rows;
    if (plan) hits[place] = { plan };
  });
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
