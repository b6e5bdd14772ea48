import { asNumber } from "../money.js";
import { midnight, utcMoment } from "../rules/moments.js";
import { quoteTotal, type Quote, type QuoteLine } from "../rules/quote.js";

/** Texts that have to be shown to whoever orders. They hold HTML, as the distributor's do. */
export const quoteTexts = {
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
export const quoteTotals = (
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
export const quoteAttributes = (quote: Quote): readonly object[] =>
  Object.entries({
    estimateId: quote.estimateId,
    dealId: quote.dealId,
    vendorName: quote.vendorName,
    vendorMessage: quote.vendorMessage,
  }).flatMap(([attributeName, attributeValue]) =>
    attributeValue === null || attributeValue === "" ? [] : [{ attributeName, attributeValue }],
  );

/** What a list price and a quoted one are apart, in percent of the list price. */
export const discountOffList = ({ listPrice, unitPrice }: QuoteLine): string =>
  (listPrice === 0 ? 0 : ((listPrice - unitPrice) / listPrice) * 100).toFixed(2);

/** What the webhook of a quote that was asked for tells as its `resource`. */
export function quoteCreatedResource(quote: Quote): object {
  const { endCustomer: end, contact } = quote;
  const good = quote.lines.length > 0;
  return {
    quoteName: quote.name,
    quoteNumber: quote.number,
    quoteGuid: quote.guid,
    revision: String(quote.revision),
    ingramQuoteDate: utcMoment(quote.createdAt),
    lastModifiedDate: utcMoment(quote.modifiedAt),
    ingramQuoteExpiryDate: quote.expiresOn === null ? null : midnight(quote.expiresOn),
    currencyCode: quote.currency,
    specialBidId: quote.bid?.id ?? null,
    specialBidEffectiveDate: quote.bid ? midnight(quote.bid.from) : null,
    specialBidExpirationDate: quote.bid ? midnight(quote.bid.until) : null,
    status: quote.status,
    message: good ? "The quote is ready." : "The quote could not be made.",
    reason: good ? null : quote.closingReason,
    closingReason: quote.closingReason,
    dateClosed: quote.closedAt === null ? null : utcMoment(quote.closedAt),
    customerNeed: quote.customerNeed,
    proposedSolution: quote.proposedSolution,
    ...quoteTexts,
    resellerInfo: { contact: contact.name, email: contact.email },
    endUserInfo: end && {
      contact: end.contact,
      companyName: end.companyName,
      addressLine1: end.addressLine1,
      addressLine2: end.addressLine2,
      city: end.city,
      state: end.state,
      email: end.email,
      phoneNumber: end.phoneNumber,
      postalCode: end.postalCode,
    },
    products: quote.lines.map((line) => ({
      quoteProductGuid: line.guid,
      lineNumber: String(line.line),
      quantity: line.quantity,
      notes: line.notes,
      ean: line.upc,
      coo: " ",
      ingramPartNumber: line.part,
      vendorPartNumber: line.vendorPart,
      description: line.name,
      weight: line.weight / 100,
      weightUom: "LB",
      isSuggestionProduct: false,
      vendorName: line.vendorName,
      price: {
        quotePrice: asNumber(line.unitPrice),
        msrp: asNumber(line.listPrice),
        extendedMsrp: asNumber(line.listPrice * line.quantity),
        extendedQuotePrice: asNumber(line.unitPrice * line.quantity),
        discountOffList: discountOffList(line),
      },
    })),
    ...quoteTotals(quote),
    additionalAttributes: quoteAttributes(quote),
  };
}

/** What the webhook tells of products that could not be quoted. */
export const rejectedSkus = ({ rejected }: Quote): readonly object[] =>
  rejected.map(({ part, reason }) => ({ ingramPartNumber: part, message: reason }));
