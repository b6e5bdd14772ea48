import { isDirectShip, isDiscontinued, type Plan, type Product } from "../catalog/product.js";
import type { Handler } from "../http/call.js";
import type { Answer } from "../http/errors.js";
import { withJson } from "../http/json.js";
import { pageLinks, pagingOf } from "./paging.js";
import { textFlag } from "./wire.js";

/** GET /resellers/v6/catalog. A search that finds nothing answers with an empty page; what becomes of it is a quirk. */
export const searchCatalog: Handler = (call, { catalog }) => {
  const paging = pagingOf(call);
  const { query } = call;
  const keywords = query.list("keyword");
  const type = query.text("type")?.toLowerCase();
  const page = (found: number, rows: { readonly [member: string]: unknown }): Answer => ({
    status: 200,
    body: {
      recordsFound: found,
      pageSize: paging.size,
      pageNumber: paging.number,
      ...rows,
      ...pageLinks(call, paging, found),
    },
  });

  const [planId, group, groupsOnly] = [
    query.text("planID"),
    query.text("groupName"),
    query.flag("showGroupInfo") ?? false,
  ];
  if (type === "im::subscription" || planId !== undefined || group !== undefined || groupsOnly) {
    const { rows } = catalog.plans({ keywords, id: planId, group }, -1, 0);
    const groups = groupsOnly ? groupsOf(rows) : rows.map((plan) => ({ plans: [planRow(plan)] }));
    const shown = groups.slice(paging.offset, paging.offset + paging.size);
    return page(groups.length, { subscriptionCatalog: shown });
  }

  const { found, rows } = catalog.search(
    {
      keywords,
      vendors: query.list("vendor"),
      vendorParts: query.list("vendorPartNumber"),
      vendorNumber: query.text("vendorNumber"),
      category: query.text("category"),
      kind: type === "im::digital" ? "digital" : type === "im::physical" ? "physical" : undefined,
      discounted: query.flag("hasDiscounts"),
    },
    paging.size,
    paging.offset,
  );
  const unchecked = query.flag("skipAuthorisation") ?? false;
  return page(found, { catalog: rows.map((product) => productRow(product, unchecked)) });
};

/** Rows hang on nothing but the product, which never changes: each is made once. */
const rowsOf = {
  checked: new WeakMap<Product, object>(),
  unchecked: new WeakMap<Product, object>(),
};

function productRow(product: Product, unchecked: boolean): object {
  const rows = unchecked ? rowsOf.unchecked : rowsOf.checked;
  let row = rows.get(product);
  if (!row) rows.set(product, (row = withJson(newRow(product, unchecked))));
  return row;
}

const newRow = (product: Product, unchecked: boolean): object => ({
  description: product.name,
  category: product.category,
  subCategory: product.subCategory,
  productType: "",
  ingramPartNumber: product.part,
  vendorPartNumber: product.vendorPart,
  upcCode: product.upc,
  vendorName: product.vendorName,
  endUserRequired: textFlag(product.endUserRequired),
  hasDiscounts: textFlag(product.discounts.length > 0),
  type: product.kind === "digital" ? "IM::Digital" : "IM::Physical",
  discontinued: textFlag(isDiscontinued(product)),
  newProduct: textFlag(product.productClass === "N"),
  directShip: textFlag(isDirectShip(product)),
  hasWarranty: textFlag(product.hasWarranty),
  extraDescription: product.details,
  replacementSku: product.replacement ?? "",
  authorizedToPurchase: unchecked ? "" : textFlag(product.authorized),
  links: [{ topic: "catalog", href: `/resellers/v6/catalog/details/${product.part}`, type: "GET" }],
});

const planRow = (plan: Plan): object => ({
  planId: plan.id,
  planName: plan.name,
  planDescription: plan.details,
  subscriptionPeriodSummary: [
    { subscriptionPeriodUnit: plan.term.unit, subscriptionPeriod: String(plan.term.length) },
  ],
  links: [
    { topic: "catalog", href: "/resellers/v6/catalog/priceandavailability", type: "POST" },
    { topic: "catalog", href: `/resellers/v6/catalog/details?planId=${plan.id}`, type: "GET" },
  ],
});

function groupsOf(plans: readonly Plan[]): object[] {
  const counts = new Map<string, { readonly plan: Plan; count: number }>();
  for (const plan of plans) {
    const known = counts.get(plan.group.name);
    if (known) known.count += 1;
    else counts.set(plan.group.name, { plan, count: 1 });
  }
  return [...counts.values()].map(({ plan: { group }, count }) => {
    const search = new URLSearchParams({ type: "IM::subscription", groupName: group.name });
    return {
      groupName: group.name,
      groupDescription: group.details,
      numberOfPlans: String(count),
      link: `/resellers/v6/catalog?${search.toString()}`,
    };
  });
}
