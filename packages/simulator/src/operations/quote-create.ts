import type { Product } from "../catalog/product.js";
import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed, type FieldProblem } from "../http/errors.js";
import { isMailAddress } from "../rules/addresses.js";
import type { EndCustomer } from "../rules/end-customers.js";
import { dayOfUsText } from "../rules/moments.js";
import { quoteLine } from "../rules/preloaded-documents.js";
import { unitPrice } from "../rules/pricing.js";
import { guidOf, quoteTerm, type Quote, type QuoteLine } from "../rules/quote.js";
import { dayAfter, dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { quantityOf, textOf, type Loose } from "./loose.js";

interface Body {
  readonly quoteName?: Loose;
  readonly firstname?: Loose;
  readonly lastname?: Loose;
  readonly CustomerContact?: Loose;
  readonly quoteExpiryDate?: Loose;
  readonly customerNeed?: Loose;
  readonly endUserInfo?: { readonly [member: string]: Loose };
  readonly dealId?: Loose;
  readonly products?: readonly BodyProduct[];
}

interface BodyProduct {
  readonly ingramPartNumber?: Loose;
  readonly vendorPartNumber?: Loose;
  readonly quantity?: Loose;
  readonly specialBid?: Loose;
  readonly lineLevelNotes?: Loose;
}

/** How long a quote is in the making. */
const makingTime = 5 * 60_000;

/** POST /resellers/v6/quotes/create */
export const createQuote: Handler = (call, workspace) => {
  const { quotes, schedule, clock, account } = workspace;
  const body = withDescribedNames(call.body as object);
  const now = clock.now();
  const expiresOn = check(call, body, now);
  const number = quotes.nextNumber();
  const { lines, rejected, deal } = linesOf(body, workspace);
  const quote: Quote = {
    number,
    guid: guidOf(number),
    revision: 0,
    name: textOf(body.quoteName) ?? number,
    customerNumber: account.customerNumber,
    status: "Draft",
    statusReason: "",
    closingReason: null,
    closedAt: null,
    createdAt: now,
    modifiedAt: now,
    expiresOn,
    currency: account.currency,
    createdBy: "API",
    type: "Standard",
    vendorName: lines[0]?.vendorName ?? "",
    vendorQuoteNumber: "",
    bid: deal,
    estimateId: null,
    dealId: textOf(body.dealId) ?? null,
    vendorMessage: null,
    customerNeed: textOf(body.customerNeed) ?? "",
    proposedSolution: "",
    contact: {
      name: [textOf(body.firstname), textOf(body.lastname)].filter(Boolean).join(" "),
      email: textOf(body.CustomerContact) ?? "",
    },
    endCustomer: endCustomerIn(body.endUserInfo),
    lines,
    rejected,
  };
  quotes.put(quote);
  schedule.at(now + makingTime, "quote-made", { number });
  return {
    status: 200,
    body: {
      quoteNumber: number,
      message: "The request was taken. The quote follows by webhook.",
    },
  };
};

/** The published calls write some names with other letter case; the service takes both. */
function withDescribedNames(body: object): Body {
  const described = ["firstname", "lastname", "CustomerContact"] as const;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      described.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name,
      value as unknown,
    ]),
  );
}

/** Refuses what no quote can be made of. @returns the last day of the quote */
function check({ errorId }: Call, body: Body, now: number): string {
  const problems: FieldProblem[] = [];
  const required = "Required field is missing";
  const contact = textOf(body.CustomerContact);
  if (contact === undefined) problems.push({ field: "CustomerContact", message: required });
  else if (!isMailAddress(contact))
    problems.push({
      field: "CustomerContact",
      value: contact,
      message: "CustomerContact must be an e-mail address",
    });
  const products = body.products ?? [];
  if (products.length === 0 && textOf(body.dealId) === undefined)
    problems.push({ field: "products", message: required });
  products.forEach((product, place) => {
    const path = `products[${place}]`;
    if (!textOf(product.ingramPartNumber) && !textOf(product.vendorPartNumber))
      problems.push({ field: `${path}.ingramPartNumber`, message: required });
    if ((quantityOf(product.quantity) ?? 0) < 1)
      problems.push({
        field: `${path}.quantity`,
        ...(textOf(product.quantity) !== undefined && { value: product.quantity }),
        message: "quantity must be a whole number from 1 on",
      });
  });
  const text = textOf(body.quoteExpiryDate);
  const day = text === undefined ? dayAfter(now, quoteTerm) : dayOfUsText(text);
  if (day === undefined || day < dayOf(now))
    problems.push({
      field: "quoteExpiryDate",
      value: text,
      message:
        day === undefined ? "the expected format is MM/DD/YYYY" : "quoteExpiryDate is in the past",
    });
  if (problems.length > 0) throw new Refusal(validationFailed(errorId, problems));
  return day ?? "";
}

function linesOf(
  body: Body,
  { catalog, deals, clock }: Workspace,
): Pick<Quote, "lines" | "rejected"> & { deal: Quote["bid"] } {
  const now = clock.now();
  const lines: QuoteLine[] = [];
  const rejected: { part: string; reason: string }[] = [];
  const add = (product: Product, quantity: number, bid: string | null, notes: string): void => {
    const price = unitPrice(deals.inForce(product, now), quantity, bid);
    if (!product.authorized || price === null) {
      rejected.push({
        part: product.part,
        reason: product.authorized
          ? "PRICE NOT AVAILABLE"
          : "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER",
      });
      return;
    }
    lines.push({ ...quoteLine(product, lines.length + 1, quantity, price), bid, notes });
  };

  const dealId = textOf(body.dealId);
  const deal = dealId === undefined ? undefined : deals.find(dealId);
  if (dealId !== undefined && (!deal || deal.expiresOn < dayOf(now)))
    rejected.push({ part: "", reason: `DEAL NOT FOUND    ${dealId}` });
  const known = deal && deal.expiresOn >= dayOf(now) ? deal : undefined;
  for (const entry of body.products ?? []) {
    const part = textOf(entry.ingramPartNumber);
    const vendorPart = textOf(entry.vendorPartNumber);
    const name = part ?? vendorPart ?? "";
    const product = catalog
      .byIdentifier(part === undefined ? "vendorPart" : "part", [name])
      .get(name.toUpperCase());
    const bid = textOf(entry.specialBid) ?? known?.id ?? null;
    if (product)
      add(product, quantityOf(entry.quantity) ?? 1, bid, textOf(entry.lineLevelNotes) ?? "");
    else rejected.push({ part: name, reason: `SKU-NOTFOUND    ${name}` });
  }
  if (known && (body.products ?? []).length === 0)
    for (const { product, remaining } of known.products)
      if (remaining > 0) add(product, remaining, known.id, "");
      else rejected.push({ part: product.part, reason: "ERROR-INSUFFICIENT-QTY" });
  return {
    lines,
    rejected,
    deal: known ? { id: known.id, from: dayOf(known.receivedAt), until: known.expiresOn } : null,
  };
}

function endCustomerIn(info: Body["endUserInfo"]): EndCustomer | null {
  if (!info) return null;
  const text = (name: string): string => textOf(info[name]) ?? "";
  return {
    companyName: text("companyName"),
    contact: text("contact"),
    addressLine1: text("addressLine1"),
    addressLine2: text("addressLine2"),
    city: text("city"),
    state: text("state"),
    postalCode: text("postalCode"),
    countryCode: text("countryCode"),
    phoneNumber: text("phoneNumber"),
    email: text("email"),
    marketSegment: "",
  };
}
