import { asNumber } from "../../money.js";
import { billTo } from "../../rules/addresses.js";
import { midnight } from "../../rules/moments.js";
import { quoteTotal, type Quote, type QuoteLine } from "../../rules/quote.js";
import { instantOf } from "../../time/calendar.js";
import { wordings } from "../event-names.js";
import { envelope, type Head, type Payload } from "./envelope.js";

/** The result of a quote request, good or bad: this one has its type at the top, not in the resource. */
export function quoteCreatedPayload(head: Head, quote: Quote): Payload {
  const failed = quote.lines.length === 0;
  return {
    ...envelope("quote_create", head),
    eventTimeStamp: fineInstant(head.at),
    eventType: wordings.quote_create.eventType,
    rejectedSkus: quote.rejected.map(({ part, reason }) => ({ ingramPartNumber: part, reason })),
    resource: failed ? failure(quote) : success(quote),
  };
}

/** With the seven digits of a fraction that this event has. */
const fineInstant = (time: number): string => {
  const instant = instantOf(time);
  const fraction = String(time % 1000).padStart(3, "0");
  return `${instant.slice(0, 19)}.${fraction}0000${instant.slice(19)}`;
};

const failure = (quote: Quote): Payload => ({
  message: "Quote creation failed",
  reason: quote.rejected[0]?.reason ?? quote.statusReason,
  quoteName: quote.name,
  quoteNumber: quote.number,
  quoteGuid: quote.guid,
  status: quote.status,
  closingReason: quote.closingReason,
});

function success(quote: Quote): Payload {
  const { bid, endCustomer, lines } = quote;
  const listTotal = lines.reduce((sum, { quantity, listPrice }) => sum + quantity * listPrice, 0);
  return {
    message: "Quote created successfully",
    reason: null,
    quoteName: quote.name,
    quoteNumber: quote.number,
    quoteGuid: quote.guid,
    revision: String(quote.revision),
    ingramQuoteDate: instantOf(quote.createdAt),
    lastModifiedDate: instantOf(quote.modifiedAt),
    ingramQuoteExpiryDate: quote.expiresOn === null ? nullDate : midnight(quote.expiresOn),
    currencyCode: quote.currency,
    specialBidId: bid?.id ?? null,
    specialBidEffectiveDate: bid ? midnight(bid.from) : nullDate,
    specialBidExpirationDate: bid ? midnight(bid.until) : nullDate,
    status: quote.status,
    closingReason: quote.closingReason,
    dateClosed: quote.closedAt === null ? null : instantOf(quote.closedAt),
    customerNeed: quote.customerNeed,
    proposedSolution: quote.proposedSolution,
    introPreamble: "",
    purchaseInstructions: "",
    legalTerms: "",
    resellerInfo: {
      contact: quote.contact.name,
      companyName: billTo.companyName,
      email: quote.contact.email,
      phoneNumber: billTo.phoneNumber,
      customerNumber: quote.customerNumber,
    },
    endUserInfo: endCustomer && {
      contact: endCustomer.contact,
      companyName: endCustomer.companyName,
      addressLine1: endCustomer.addressLine1,
      addressLine2: endCustomer.addressLine2,
      addressLine3: "",
      city: endCustomer.city,
      state: endCustomer.state,
      email: endCustomer.email,
      phoneNumber: endCustomer.phoneNumber,
      postalCode: endCustomer.postalCode,
      marketSegment: endCustomer.marketSegment,
    },
    products: lines.map(productRow),
    productsCount: lines.length,
    extendedMsrpTotal: asNumber(listTotal),
    quantityTotal: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    extendedQuotePriceTotal: asNumber(quoteTotal(quote)),
    additionalAttributes: [
      { attributeName: "estimateId", attributeValue: quote.estimateId ?? "" },
      { attributeName: "dealId", attributeValue: quote.dealId ?? "" },
      { attributeName: "vendorName", attributeValue: quote.vendorName },
      { attributeName: "vendorMessage", attributeValue: quote.vendorMessage ?? "" },
    ],
  };
}

/** How the service writes a date that is not set. */
const nullDate = "0001-01-01T00:00:00";

const productRow = (line: QuoteLine): Payload => ({
  quoteProductGuid: line.guid,
  lineNumber: String(line.line),
  quantity: String(line.quantity),
  notes: line.notes,
  ean: line.upc,
  coo: "",
  ingramPartNumber: line.part,
  vendorPartNumber: line.vendorPart,
  description: line.name,
  weight: (line.weight / 100).toFixed(2),
  weightUom: "LB",
  isSuggestionProduct: "false",
  vpnCategory: null,
  quoteProductsSupplierPartAuxiliaryId: null,
  vendorName: line.vendorName,
  terms: "",
  price: {
    quotePrice: asNumber(line.unitPrice),
    msrp: asNumber(line.listPrice),
    extendedMsrp: asNumber(line.listPrice * line.quantity),
    extendedQuotePrice: asNumber(line.unitPrice * line.quantity),
    discountOffList: (line.listPrice === 0
      ? 0
      : (100 * (line.listPrice - line.unitPrice)) / line.listPrice
    ).toFixed(2),
  },
});
