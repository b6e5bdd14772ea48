import type { Handler } from "../http/call.js";
import { asNumber } from "../money.js";
import { midnight, utcMoment } from "../rules/moments.js";
import { quoteTotal, type Quote, type QuoteLine } from "../rules/quote.js";
import { shipTo } from "../rules/addresses.js";
import { isWithinReach } from "../store/quote-store.js";
import type { Workspace } from "../workspace.js";
import { noRecords, quoted } from "./document-rows.js";
import { quirk } from "./quirks.js";

/** GET /resellers/v6/quotes/{quoteNumber} */
export const quoteDetails: Handler = (call, workspace) => {
  const now = workspace.clock.now();
  const quote = workspace.quotes.get(call.path["quoteNumber"] ?? "", now);
  if (!quote || quote.status === "Draft" || !isWithinReach(quote, now)) return noRecords(call);
  return { status: 200, body: details(quote, workspace) };
};

function details(quote: Quote, workspace: Workspace): object {
  const { endCustomer: end, contact, bid } = quote;
  return {
    quoteName: quote.name,
    quoteNumber: quote.number,
    quoteGuid: quote.guid,
    revision: String(quote.revision),
    ingramQuoteDate: utcMoment(quote.createdAt),
    lastModifiedDate: utcMoment(quote.modifiedAt),
    ingramQuoteExpiryDate:
      quote.expiresOn !== null
        ? midnight(quote.expiresOn)
        : quirk(workspace, "null-dates")
          ? "0001-01-01T00:00:00"
          : null,
    currencyCode: quote.currency,
    specialBidId: bid?.id ?? null,
    specialBidEffectiveDate: bid ? midnight(bid.from) : null,
    specialBidExpirationDate: bid ? midnight(bid.until) : null,
    vendorQuoteNumber: quote.vendorQuoteNumber,
    isPartialOrderAllowed: true,
    status: quote.status,
    statusReason: quote.statusReason,
    closingReason: quote.closingReason,
    dateClosed: quote.closedAt === null ? null : utcMoment(quote.closedAt),
    customerNeed: quote.customerNeed,
    proposedSolution: quote.proposedSolution,
    ...texts,
    quoteType: quote.type,
    leaseInfo: "",
    leasingInstructions: "",
    imWarehouse: "",
    imWarehouseGstNumber: "",
    paymentTermsName: "NET 30 DAYS",
    resellerInfo: {
      contact: contact.name,
      companyName: shipTo.companyName,
      email: contact.email,
      phoneNumber: shipTo.phoneNumber,
      customerNumber: quote.customerNumber,
    },
    endUserInfo: end && {
      contact: end.contact,
      companyName: end.companyName,
      addressLine1: end.addressLine1,
      addressLine2: end.addressLine2,
      addressLine3: "",
      city: end.city,
      state: end.state,
      email: end.email,
      phoneNumber: end.phoneNumber,
      postalCode: end.postalCode,
      marketSegment: end.marketSegment,
    },
    shippingInfo: {
      companyName: shipTo.companyName,
      addressLine1: shipTo.addressLine1,
      addressLine2: "",
      addressLine3: "",
      city: shipTo.city,
      state: shipTo.state,
      email: shipTo.email,
      phoneNumber: shipTo.phoneNumber,
      postalCode: shipTo.postalCode,
      shpToGstinNumber: "",
    },
    products: quote.lines.map((line) => productRow(line, quote)),
    ...quoteTotals(quote),
    extraFeesTotal: 0,
    extraFeesTotalDetails: [],
    taxTotal: 0,
    freightAmount: 0,
    totalQuoteAmount: quoted(quoteTotal(quote)),
    additionalAttributes: quoteAttributes(quote),
  };
}

const productRow = (line: QuoteLine, quote: Quote): object => ({
  quoteProductGuid: line.guid,
  lineNumber: String(line.line),
  quantity: line.quantity,
  remainingQuoteQty: line.remaining,
  minimumOrderAllowedQty: 1,
  notes: line.notes,
  ean: line.upc === "" ? "-" : line.upc,
  coo: " ",
  ingramPartNumber: line.part,
  vendorPartNumber: line.vendorPart,
  description: line.name,
  weight: line.weight / 100,
  weightUom: "LB",
  isSuggestionProduct: false,
  vendorName: line.vendorName,
  terms: "--",
  isSubscription: false,
  price: {
    quotePrice: asNumber(line.unitPrice),
    msrp: asNumber(line.listPrice),
    extendedMsrp: asNumber(line.listPrice * line.quantity),
    extendedQuotePrice: asNumber(line.unitPrice * line.quantity),
    remainingQuantityExtendedMsrp: asNumber(line.listPrice * line.remaining),
    remainingQuantityExtendedQuotePrice: asNumber(line.unitPrice * line.remaining),
    discountOffList: discountOffList(line),
    unitOfMeasure: "EA",
    tax: 0,
    extrafees: 0,
    extraFeesDetails: [],
    discounts:
      line.bid === null || quote.bid === null
        ? []
        : [
            {
              type: "Special Bid",
              amount: asNumber(Math.max(0, line.listPrice - line.unitPrice)),
              expirationDate: quote.bid.until,
              description: "Special bid of the vendor",
              avaliableQunatity: line.remaining,
              minimumQuantity: 1,
              bidNumber: line.bid,
              bidVersion: "1",
              validFrom: quote.bid.from,
              validTo: quote.bid.until,
              discountOffList: Number(discountOffList(line)),
            },
          ],
  },
  billDetails: [],
});

/** Texts that have to be shown to whoever orders. They hold HTML, as the distributor's do. */
const texts = {
  introPreamble:
    "<font size='2'><b>Thank you for asking.</b></font><br/>This is a sample offer of a simulated distributor.",
  purchaseInstructions:
    "Order by the number of this quote.\r\n\r\n  \u2022 Prices hold until the last day of the quote.\r\n  \u2022 Stock is not reserved.",
  legalTerms:
    "<p>Sample terms: nothing in this quote can be bought, because neither the goods nor the seller exist.</p>",
} as const;

const sum = (lines: readonly QuoteLine[], of: (line: QuoteLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

/** The totals over the lines of a quote. */
const quoteTotals = (
  quote: Quote,
): {
  readonly productsCount: number;
  readonly extendedMsrpTotal: number;
  readonly quantityTotal: number;
  readonly extendedQuotePriceTotal: number;
} => ({
  productsCount: quote.lines.length,
  extendedMsrpTotal: asNumber(sum(quote.lines, ({ listPrice, quantity }) => listPrice * quantity)),
  quantityTotal: sum(quote.lines, ({ quantity }) => quantity),
  extendedQuotePriceTotal: asNumber(quoteTotal(quote)),
});

/** Further facts as pairs of name and value, as far as they are known. */
const quoteAttributes = (quote: Quote): readonly object[] =>
  Object.entries({
    estimateId: quote.estimateId,
    dealId: quote.dealId,
    vendorName: quote.vendorName,
    vendorMessage: quote.vendorMessage,
  }).flatMap(([attributeName, attributeValue]) =>
    attributeValue === null || attributeValue === "" ? [] : [{ attributeName, attributeValue }],
  );

/** What a list price and a quoted one are apart, in percent of the list price. */
const discountOffList = ({ listPrice, unitPrice }: QuoteLine): string =>
  (listPrice === 0 ? 0 : ((listPrice - unitPrice) / listPrice) * 100).toFixed(2);
