import type { Product } from "../catalog/product.js";
import { isStocked } from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed, type FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { shipTo } from "../rules/addresses.js";
import {
  chargeOf,
  daysOf,
  servicesFor,
  weightOf,
  type Service,
} from "../rules/freight-estimate.js";
import { freeFrom } from "../rules/freight.js";
import { unitPrice } from "../rules/pricing.js";
import type { Workspace } from "../workspace.js";
import { padded, quoted } from "./document-rows.js";
import { quantityOf, textOf, type Loose } from "./loose.js";

interface Body {
  readonly shipToAddressId?: Loose;
  readonly shipToAddress?: { readonly state?: Loose };
  readonly lines: readonly BodyLine[];
}

interface BodyLine {
  readonly customerLineNumber?: Loose;
  readonly ingramPartNumber?: Loose;
  readonly quantity?: Loose;
  readonly warehouseId?: Loose;
  readonly carrierCode?: Loose;
}

interface Line {
  readonly product: Product;
  readonly quantity: number;
  readonly price: number;
  readonly warehouse: string;
  readonly carrier: string | undefined;
}

/** Names of services are this long in the distributor's tables. */
const nameLength = 12;

/** POST /resellers/v6/freightestimate */
export const estimateFreight: Handler = (call, workspace) => {
  const body = call.body as Body;
  const lines = linesOf(call, body, workspace);
  const state = textOf(body.shipToAddress?.state) ?? shipTo.state;
  const goods = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const branches = [...new Set(lines.map(({ warehouse }) => warehouse))].sort();
  const distribution = branches.map((branch) =>
    branchOf(
      branch,
      lines.filter(({ warehouse }) => warehouse === branch),
      state,
    ),
  );
  const free = goods >= freeFrom;
  const freight = free ? 0 : distribution.reduce((sum, { charge }) => sum + charge, 0);
  return {
    status: 200,
    body: {
      freightEstimateResponse: {
        currencyCode: workspace.account.currency,
        totalFreightAmount: asNumber(freight),
        totalTaxAmount: 0,
        totalFees: 0,
        totalNetAmount: asNumber(goods),
        grossAmount: asNumber(goods + freight),
        distribution: distribution.map((branch) => branchRow(branch, workspace)),
        lines: lines.map((line) => ({
          ingramPartNumber: line.product.part,
          vendorPartNumber: line.product.vendorPart,
          warehouseId: line.warehouse,
          quantity: line.quantity,
          unitPrice: asNumber(line.price),
          netAmount: asNumber(line.price * line.quantity),
        })),
      },
    },
  };
};

function linesOf(
  call: Call,
  { lines }: Body,
  { catalog, deals, clock }: Workspace,
): readonly Line[] {
  const required = "Required field is missing";
  const problems: FieldProblem[] =
    lines.length === 0 ? [{ field: "lines", message: required }] : [];
  const products = catalog.byIdentifier(
    "part",
    lines.flatMap((line) => textOf(line.ingramPartNumber) ?? []),
  );
  const found = lines.flatMap((line, place): readonly Line[] => {
    const field = (name: string): string => `lines[${place}].${name}`;
    if (textOf(line.customerLineNumber) === undefined)
      problems.push({ field: field("customerLineNumber"), message: required });
    const part = textOf(line.ingramPartNumber);
    const listed = part === undefined ? undefined : products.get(part.toUpperCase());
    const quantity = quantityOf(line.quantity) ?? 0;
    if (part === undefined) problems.push({ field: field("ingramPartNumber"), message: required });
    if (quantity < 1)
      problems.push({
        field: field("quantity"),
        ...(line.quantity !== undefined && { value: line.quantity }),
        message: "quantity must be a whole number from 1 on",
      });
    const asked = textOf(line.warehouseId);
    if (asked !== undefined && !warehouses.some(({ id }) => id === asked))
      problems.push({ field: field("warehouseId"), value: asked, message: "Unknown warehouse" });
    if (part === undefined) return [];
    const product = listed && deals.inForce(listed, clock.now());
    const price = product ? unitPrice(product, quantity) : null;
    if (!product?.authorized || price === null) {
      problems.push({
        field: field("ingramPartNumber"),
        value: part,
        message: "Unable to get Freight Details for this SKU",
      });
      return [];
    }
    const warehouse = asked ?? nearest(product, quantity, catalog);
    return [{ product, quantity, price, warehouse, carrier: textOf(line.carrierCode) }];
  });
  if (problems.length > 0) throw new Refusal(validationFailed(call.errorId, problems));
  return found;
}

/** The warehouse that an order would be sent from. */
function nearest(product: Product, quantity: number, catalog: Workspace["catalog"]): string {
  const [first] = warehouses;
  if (!isStocked(product)) return first.id;
  const stock = catalog.stockOf([product]).get(product.part) ?? [];
  const there = (id: string): number =>
    stock.find(({ warehouse }) => warehouse === id)?.quantity ?? 0;
  const whole = warehouses.find(({ id }) => there(id) >= quantity);
  return (whole ?? warehouses.find(({ id }) => there(id) > 0) ?? first).id;
}

interface Branch {
  readonly id: string;
  readonly weight: number;
  readonly state: string;
  readonly service: Service;
  readonly services: readonly Service[];
  readonly charge: number;
}

function branchOf(id: string, lines: readonly Line[], state: string): Branch {
  const weight = lines.reduce((sum, line) => sum + weightOf(line.product, line.quantity), 0);
  const services = servicesFor(weight);
  const asked = lines.map(({ carrier }) => carrier?.toUpperCase());
  const service = services.find(({ code }) => asked.includes(code)) ?? services[0];
  return { id, weight, state, service, services, charge: chargeOf(service, weight) };
}

const branchRow = (branch: Branch, workspace: Workspace): object => {
  const { id, weight, state, service, services, charge } = branch;
  const days = (of: Service): number => daysOf(of, id, state);
  return {
    shipFromBranchNumber: id,
    carrierCode: service.code,
    shipVia: padded(workspace, service.name, nameLength),
    freightRate: asNumber(charge),
    totalWeight: weight / 100,
    transitDays: days(service),
    carrierList: services.map((offered) => ({
      carrierCode: offered.code,
      shipVia: padded(workspace, offered.name, nameLength),
      carrierMode: offered.mode,
      estimatedFreightCharge: quoted(chargeOf(offered, weight)),
      daysInTransit: String(days(offered)),
    })),
  };
};
