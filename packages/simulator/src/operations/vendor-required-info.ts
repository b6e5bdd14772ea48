import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed } from "../http/errors.js";
import { wantedAttributes, type Quote } from "../rules/quote.js";
import { requirementsOf, requirementsOfPlan } from "../rules/vendor-requirements.js";
import type { Workspace } from "../workspace.js";
import { textOf, type Loose } from "./loose.js";
import { requirementRow } from "./vendor-attributes.js";

interface Body {
  readonly quoteNumber?: Loose;
  readonly products?: readonly {
    readonly ingramPartNumber?: Loose;
    readonly vendorPartNumber?: Loose;
    readonly planID?: Loose;
  }[];
}

type Asked = NonNullable<Body["products"]>[number];

/** POST /resellers/v7/vendorrequiredinfo */
export const vendorRequiredInfo: Handler = (call, workspace) => {
  const body = (call.body ?? {}) as Body;
  const quoteNumber = textOf(body.quoteNumber);
  const products = body.products ?? [];
  if (quoteNumber === undefined && products.length === 0)
    throw new Refusal(
      validationFailed(call.errorId, [
        { field: "products/quoteNumber", message: "At least one of these fields is required" },
      ]),
    );
  return {
    status: 200,
    body: [
      ...(quoteNumber === undefined ? [] : quoteRows(call, quoteNumber, workspace)),
      ...products.map((asked) => productRow(call, asked, workspace)),
    ],
  };
};

const row = {
  quoteNumber: "",
  ingramPartNumber: "",
  vendorPartNumber: "",
  planId: "",
  planName: "",
  responseMessages: [] as readonly object[],
  vmfAdditionalAttributes: [] as readonly object[],
  vriAdditionalAttributes: [] as readonly object[],
};

const problem = ({ errorId }: Call, message: string): readonly object[] => [
  { id: errorId, traceId: errorId, type: "/errors/validation-error", message },
];

function productRow(call: Call, asked: Asked, { catalog }: Workspace): typeof row {
  const part = textOf(asked.ingramPartNumber);
  const vendorPart = textOf(asked.vendorPartNumber);
  const planId = textOf(asked.planID);
  const named = {
    ...row,
    ingramPartNumber: part ?? "",
    vendorPartNumber: vendorPart ?? "",
    planId: planId ?? "",
  };
  if (planId !== undefined) {
    const [plan] = catalog.plans({ keywords: [], id: planId }, 1, 0).rows;
    if (!plan) return { ...named, responseMessages: problem(call, `Plan not found: ${planId}`) };
    const requirements = requirementRow(requirementsOfPlan(plan));
    return { ...named, planName: plan.name, vriAdditionalAttributes: [requirements] };
  }
  const identifier = part ?? vendorPart ?? "";
  const product = catalog
    .byIdentifier(part === undefined ? "vendorPart" : "part", [identifier])
    .get(identifier.toUpperCase());
  if (!product)
    return { ...named, responseMessages: problem(call, `Product not found: ${identifier}`) };
  const requirements = requirementsOf(product);
  return requirements
    ? { ...named, vmfAdditionalAttributes: [requirementRow(requirements)] }
    : named;
}

function quoteRows(call: Call, number: string, workspace: Workspace): readonly (typeof row)[] {
  const quote = workspace.quotes.get(number, workspace.clock.now());
  if (!quote)
    return [
      {
        ...row,
        quoteNumber: number,
        responseMessages: problem(call, `Quote not found: ${number}`),
      },
    ];
  return quote.lines.map((line) => ({
    ...row,
    quoteNumber: quote.number,
    ingramPartNumber: line.part,
    vendorPartNumber: line.vendorPart,
    vmfAdditionalAttributes: quoteRequirements(quote, line.vendorPart),
  }));
}

function quoteRequirements(quote: Quote, productId: string): readonly object[] {
  const { order, line } = wantedAttributes(quote);
  const fields = [...order, ...line].map((one) => ({ ...one, required: true }));
  if (fields.length === 0) return [];
  return [requirementRow({ vendorName: quote.vendorName, productId, fields })];
}
