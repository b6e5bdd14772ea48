import {
  isDirectShip,
  isDiscontinued,
  isStocked,
  type Plan,
  type Product,
} from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import type { Call, Handler } from "../http/call.js";
import { notFound, type Answer } from "../http/errors.js";

/** GET /resellers/v6/catalog/details/{ingramPartNumber} */
export const productByPartNumber: Handler = (call, { catalog }) => {
  const part = call.path["ingramPartNumber"] ?? "";
  const product = catalog.byIdentifier("part", [part]).get(part.toUpperCase());
  return product ? { status: 200, body: details(product, []) } : nothing(call);
};

/** GET /resellers/v6/catalog/details */
export const productByPlanOrVendorPart: Handler = (call, { catalog }) => {
  const id = call.query.text("planId");
  const name = call.query.text("planName");
  const vendorPart = call.query.text("vendorPartNumber");
  const plans = catalog.plans({ keywords: [], id, name, vendorPart }, -1, 0).rows;
  if (plans.length > 0) return { status: 200, body: details(undefined, plans) };
  if (id !== undefined || name !== undefined || vendorPart === undefined) return nothing(call);
  const product = catalog.byIdentifier("vendorPart", [vendorPart]).get(vendorPart.toUpperCase());
  return product ? { status: 200, body: details(product, []) } : nothing(call);
};

const nothing = ({ errorId }: Call): Answer => notFound(errorId, "No Records Found");

/** A product or plans: what belongs to the other kind is there and null. */
function details(product: Product | undefined, plans: readonly Plan[]): object {
  return {
    ingramPartNumber: product?.part ?? null,
    vendorPartNumber: product?.vendorPart ?? null,
    customerPartNumber: product?.customerPart ?? null,
    productAuthorized: product ? (product.authorized ? "True" : "False") : null,
    description: product?.name ?? null,
    upc: product?.upc ?? null,
    productCategory: product?.category ?? null,
    productSubCategory: product?.subCategory ?? null,
    vendorName: product?.vendorName ?? null,
    vendorNumber: product?.vendorNumber ?? null,
    productStatusCode: null,
    productClass: product?.productClass ?? null,
    indicators: product ? indicators(product) : null,
    ciscoFields: null,
    warrantyInformation: product ? [] : null,
    additionalInformation: product ? measures(product) : null,
    ...(plans.length > 0 && { subscriptionDetails: plans.map(subscription) }),
  };
}

function indicators(product: Product): object {
  const stocked = isStocked(product);
  const has = (type: "special" | "quantity"): boolean =>
    product.discounts.some((discount) => discount.type === type);
  return {
    hasWarranty: product.hasWarranty,
    isNewProduct: product.productClass === "N",
    hasReturnLimits: false,
    isBackOrderAllowed: product.acceptsBackOrder,
    isShippedFromPartner: false,
    isReplacementProduct: false,
    isDirectship: isDirectShip(product),
    isDownloadable: product.kind === "digital",
    isDigitalType: product.kind === "digital",
    skuType: product.kind === "digital" ? "D" : "M",
    hasStdSpecialPrice: has("special"),
    hasAcopSpecialPrice: false,
    hasAcopQuantityBreak: has("quantity"),
    hasStdWebDiscount: false,
    hasSpecialBid: product.discounts.some(
      (discount) => discount.type === "special" && discount.bid !== null,
    ),
    isExportableToCountry: false,
    isDiscontinuedProduct: isDiscontinued(product),
    isReturnableProduct: product.returnable,
    isIngramShip: stocked,
    isEnduserRequired: product.endUserRequired,
    isHeavyWeight: product.weight > 15_000,
    hasLtl: false,
    isClearanceProduct: false,
    hasBundle: false,
    isOversizeProduct: false,
    isPreorderProduct: false,
    isLicenseProduct: product.kind === "digital",
    isDirectshipOrderable: isDirectShip(product),
    isServiceSku: false,
    isConfigurable: false,
  };
}

function measures(product: Product): object {
  const [length, width, height] = product.size.map((tenths) => (tenths / 10).toFixed(1));
  return {
    productWeight: warehouses.map(({ id }) => ({
      plantId: id,
      weight: product.weight / 100,
      weightUnit: "LB",
    })),
    isBulkFreight: false,
    height,
    width,
    length,
    netWeight: null,
    dimensionUnit: "IN",
  };
}

const subscription = (plan: Plan): object => ({
  planId: plan.id,
  planName: plan.name,
  planDescription: plan.details,
  groups: [{ groupName: plan.group.name, groupDescription: plan.group.details }],
  subscriptionPeriod: [
    { subscriptionPeriodUnit: plan.term.unit, subscriptionPeriod: String(plan.term.length) },
  ],
  billingPeriod: {
    billingPeriod: String(plan.billing.length),
    billingPeriodUnit: plan.billing.unit,
  },
  options: [
    {
      resourceId: plan.resourceId,
      resourceName: plan.resourceName,
      vendorPartNumber: plan.vendorPart,
      minUnits: String(plan.minimum),
      maxUnits: String(plan.maximum),
      dependsOn: null,
    },
  ],
  links: [{ topic: "catalog", href: "/resellers/v6/catalog/priceandavailability", type: "POST" }],
  previousPage: "",
  nextPage: "",
});
