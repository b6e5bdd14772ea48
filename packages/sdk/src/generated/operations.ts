// Made from contract/ by "npm run contract". Edit the contract instead of this file.
import type { Operation, Parameter } from "../tables.js";
import {
  AccesstokenResponseSchema,
  AvailabilityAsyncNotificationRequestSchema,
  DealsDetailsResponseSchema,
  DealsSearchResponseSchema,
  FreightRequestSchema,
  FreightResponseSchema,
  InvoiceDetailsv61ResponseSchema,
  InvoiceSearchResponseSchema,
  OrderCreateRequestSchema,
  OrderCreateResponseSchema,
  OrderCreateV7RequestSchema,
  OrderCreateV7Response201Schema,
  OrderCreateV7ResponseSchema,
  OrderDetailB2BSchema,
  OrderModifyRequestSchema,
  OrderModifyResponseSchema,
  OrderSearchResponseSchema,
  OrderStatusAsyncNotificationRequestSchema,
  PriceAndAvailabilityRequestSchema,
  PriceAndAvailabilityResponseSchema,
  ProductDetailResponseSchema,
  ProductSearchResponseSchema,
  QuoteCreateRequestSchema,
  QuoteCreateResponseSchema,
  QuoteCreateWebhookResponseSchema,
  QuoteDetailsResponseSchema,
  QuoteSearchResponseSchema,
  RenewalsDetailsResponseSchema,
  RenewalsSearchRequestSchema,
  RenewalsSearchResponseSchema,
  ReturnsCreateRequestSchema,
  ReturnsCreateResponseSchema,
  ReturnsDetailsResponseSchema,
  ReturnsSearchResponseSchema,
  ValidateQuoteResponseSchema,
  VendorRequiredInfoRequestSchema,
  VendorRequiredInforesponseSchema,
} from "./schemas.js";

const customerNumberParameter: Parameter = { name: "customerNumber", wire: "IM-CustomerNumber", in: "header", schema: "s", required: true, minLength: 1, maxLength: -10 };
const countryCodeParameter: Parameter = { name: "countryCode", wire: "IM-CountryCode", in: "header", schema: "s", required: true, minLength: 2, maxLength: 2 };
const correlationIDParameter: Parameter = { name: "correlationId", wire: "IM-CorrelationID", in: "header", schema: "s", required: true, minLength: 1, maxLength: 32 };
const senderIDParameter: Parameter = { name: "senderId", wire: "IM-SenderID", in: "header", schema: "s", maxLength: 32 };
const customerContactParameter: Parameter = { name: "contact", wire: "IM-CustomerContact", in: "header", schema: "s", required: true, maxLength: 64 };
const applicationIDParameter: Parameter = { name: "senderId", wire: "IM-ApplicationID", in: "header", schema: "s", required: true, maxLength: 32 };

/** Exchanges the credentials of an API app for a bearer token. */
export const getAccesstoken: Operation<"get-accesstoken"> = {
  id: "get-accesstoken",
  method: "GET",
  path: "/oauth/oauth20/token",
  safety: "safe",
  limitGroup: "token",
  parameters: [
    { name: "grantType", wire: "grant_type", in: "query", schema: "s", required: true, minLength: 1 },
    { name: "clientId", wire: "client_id", in: "query", schema: "s", required: true, minLength: 1 },
    { name: "clientSecret", wire: "client_secret", in: "query", schema: "s", required: true, minLength: 1 },
  ],
  answers: { 200: AccesstokenResponseSchema },
  open: true,
};

/** Reads price and stock of up to 50 products. */
export const postPriceandavailability: Operation<"post-priceandavailability"> = {
  id: "post-priceandavailability",
  method: "POST",
  path: "/resellers/v6/catalog/priceandavailability",
  safety: "safe",
  limitGroup: "catalog",
  parameters: [
    { name: "includeAvailability", wire: "includeAvailability", in: "query", schema: "b", required: true, default: true },
    { name: "includePricing", wire: "includePricing", in: "query", schema: "b", required: true, default: true },
    { name: "includeProductAttributes", wire: "includeProductAttributes", in: "query", schema: "b" },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  body: PriceAndAvailabilityRequestSchema,
  answers: { 200: PriceAndAvailabilityResponseSchema, 207: PriceAndAvailabilityResponseSchema },
};

/** Searches the catalog. */
export const getResellerV6Productsearch: Operation<"get-reseller-v6-productsearch"> = {
  id: "get-reseller-v6-productsearch",
  method: "GET",
  path: "/resellers/v6/catalog",
  safety: "safe",
  limitGroup: "catalog",
  parameters: [
    { name: "pageNumber", wire: "pageNumber", in: "query", schema: "i" },
    customerNumberParameter,
    { name: "pageSize", wire: "pageSize", in: "query", schema: "i" },
    senderIDParameter,
    { name: "type", wire: "type", in: "query", schema: "s" },
    correlationIDParameter,
    { name: "hasDiscounts", wire: "hasDiscounts", in: "query", schema: "s" },
    { name: "vendor", wire: "vendor", in: "query", schema: ["s"] },
    { name: "vendorPartNumber", wire: "vendorPartNumber", in: "query", schema: ["s"] },
    countryCodeParameter,
    { name: "acceptLanguage", wire: "Accept-Language", in: "header", schema: "s" },
    { name: "vendorNumber", wire: "vendorNumber", in: "query", schema: "s" },
    { name: "keyword", wire: "keyword", in: "query", schema: ["s"] },
    { name: "category", wire: "category", in: "query", schema: "s" },
    { name: "skipAuthorisation", wire: "skipAuthorisation", in: "query", schema: "s" },
    { name: "groupName", wire: "groupName", in: "query", schema: "s" },
    { name: "planID", wire: "planID", in: "query", schema: "s" },
    { name: "showGroupInfo", wire: "showGroupInfo", in: "query", schema: "b" },
  ],
  answers: { 200: ProductSearchResponseSchema },
  paging: { page: "pageNumber", size: "pageSize", items: ["catalog", "subscriptionCatalog"], key: ["ingramPartNumber", "vendorPartNumber"] },
};

/** Reads subscription plans by name, id or vendor part number. */
export const getResellerV6Productdetailcmp: Operation<"get-reseller-v6-productdetailcmp"> = {
  id: "get-reseller-v6-productdetailcmp",
  method: "GET",
  path: "/resellers/v6/catalog/details",
  safety: "safe",
  limitGroup: "catalog",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
    { name: "planName", wire: "planName", in: "query", schema: "s" },
    { name: "planId", wire: "planId", in: "query", schema: "s" },
    { name: "vendorPartNumber", wire: "vendorPartNumber", in: "query", schema: "s" },
  ],
  atLeastOneOf: ["planName", "planId", "vendorPartNumber"],
  answers: { 200: ProductDetailResponseSchema },
};

/** Reads one product by the distributor's part number. */
export const getResellerV6Productdetail: Operation<"get-reseller-v6-productdetail"> = {
  id: "get-reseller-v6-productdetail",
  method: "GET",
  path: "/resellers/v6/catalog/details/{ingramPartNumber}",
  safety: "safe",
  limitGroup: "catalog",
  parameters: [
    { name: "ingramPartNumber", wire: "ingramPartNumber", in: "path", schema: "s", required: true, maxLength: -6 },
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
  ],
  answers: { 200: ProductDetailResponseSchema },
};

/** Sends a sample order event to an address of yours. */
export const resellersV1WebhooksOrderstatuseventPost: Operation<"orderstatusevent"> = {
  id: "orderstatusevent",
  method: "POST",
  path: "/resellers/v1/webhooks/orderstatusevent",
  safety: "unsafe",
  limitGroup: "webhooks",
  parameters: [
    { name: "targeturl", wire: "targeturl", in: "header", schema: "s", required: true },
    { name: "xHubSignature", wire: "x-hub-signature", in: "header", schema: "s", required: true },
  ],
  body: OrderStatusAsyncNotificationRequestSchema,
  answers: { 200: null },
};

/** Hands an order in; the result comes by webhook (version 7). */
export const postCreateorderV7: Operation<"post-createorder_v7"> = {
  id: "post-createorder_v7",
  method: "POST",
  path: "/resellers/v7/orders",
  safety: "unsafe",
  limitGroup: "orders",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
  ],
  body: OrderCreateV7RequestSchema,
  answers: { 200: OrderCreateV7Response201Schema, 201: OrderCreateV7ResponseSchema },
};

/** Places an order and answers with what was booked (version 6). */
export const postCreateorderV6: Operation<"post-createorder_v6"> = {
  id: "post-createorder_v6",
  method: "POST",
  path: "/resellers/v6/orders",
  safety: "unsafe",
  limitGroup: "orders",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
  ],
  body: OrderCreateRequestSchema,
  answers: { 200: OrderCreateResponseSchema, 201: OrderCreateResponseSchema, 207: OrderCreateResponseSchema },
};

/** Changes or releases an order on customer hold. */
export const putOrdermodify: Operation<"put-ordermodify"> = {
  id: "put-ordermodify",
  method: "PUT",
  path: "/resellers/v6/orders/{orderNumber}",
  safety: "unsafe",
  limitGroup: "orders",
  parameters: [
    { name: "orderNumber", wire: "orderNumber", in: "path", schema: "s", required: true },
    { name: "actionCode", wire: "actionCode", in: "query", schema: "s" },
    { name: "regionCode", wire: "regionCode", in: "query", schema: "s" },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  body: OrderModifyRequestSchema,
  answers: { 200: OrderModifyResponseSchema, 201: OrderModifyResponseSchema, 207: OrderModifyResponseSchema },
};

/** Cancels an order on customer hold. */
export const deleteOrdercancel: Operation<"delete-ordercancel"> = {
  id: "delete-ordercancel",
  method: "DELETE",
  path: "/resellers/v6/orders/{orderNumber}",
  safety: "idempotent",
  limitGroup: "orders",
  parameters: [
    { name: "regionCode", wire: "regionCode", in: "query", schema: "s" },
    { name: "orderNumber", wire: "orderNumber", in: "path", schema: "s", required: true },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  answers: { 200: null },
};

/** Reads one order, with its lines and shipments. */
export const getOrderdetailsV61: Operation<"get-orderdetails-v6.1"> = {
  id: "get-orderdetails-v6.1",
  method: "GET",
  path: "/resellers/v6.1/orders/{ordernumber}",
  safety: "safe",
  limitGroup: "orders",
  parameters: [
    { name: "ordernumber", wire: "ordernumber", in: "path", schema: "s", required: true, maxLength: 12 },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "ingramOrderDate", wire: "ingramOrderDate", in: "query", schema: "d" },
    { name: "vendorNumber", wire: "vendorNumber", in: "query", schema: "s" },
    { name: "simulateStatus", wire: "simulateStatus", in: "query", schema: "s" },
    { name: "isIml", wire: "isIml", in: "query", schema: "b" },
    { name: "regionCode", wire: "regionCode", in: "query", schema: "s" },
  ],
  answers: { 200: OrderDetailB2BSchema },
};

/** Searches orders. */
export const getResellersV6Ordersearch: Operation<"get-resellers-v6-ordersearch"> = {
  id: "get-resellers-v6-ordersearch",
  method: "GET",
  path: "/resellers/v6/orders/search",
  safety: "safe",
  limitGroup: "orders",
  parameters: [
    { name: "ingramOrderNumber", wire: "ingramOrderNumber", in: "query", schema: "s", maxLength: 11 },
    { name: "orderStatus", wire: "orderStatus", in: "query", schema: "s" },
    { name: "orderStatusIn", wire: "orderStatus-in", in: "query", schema: ["s"] },
    { name: "ingramOrderDate", wire: "ingramOrderDate", in: "query", schema: "s" },
    { name: "ingramOrderDateBt", wire: "ingramOrderDate-bt", in: "query", schema: ["s"] },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "customerOrderNumber", wire: "customerOrderNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "pageSize", wire: "pageSize", in: "query", schema: "i" },
    { name: "pageNumber", wire: "pageNumber", in: "query", schema: "i" },
    { name: "endCustomerOrderNumber", wire: "endCustomerOrderNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "invoiceDateBt", wire: "invoiceDate_bt", in: "query", schema: ["s"] },
    { name: "shipDateBt", wire: "shipDate_bt", in: "query", schema: ["s"] },
    { name: "deliveryDateBt", wire: "deliveryDate_bt", in: "query", schema: ["s"] },
    { name: "ingramPartNumber", wire: "ingramPartNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "vendorPartNumber", wire: "vendorPartNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "serialNumber", wire: "serialNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "trackingNumber", wire: "trackingNumber", in: "query", schema: "s", maxLength: 35 },
    { name: "vendorName", wire: "vendorName", in: "query", schema: "s", maxLength: 35 },
    { name: "specialBidNumber", wire: "specialBidNumber", in: "query", schema: "s", maxLength: 35 },
  ],
  answers: { 200: OrderSearchResponseSchema, 204: null },
  paging: { page: "pageNumber", size: "pageSize", items: ["orders"], key: ["ingramOrderNumber", "ingramOrderDate"] },
};

/** Asks what vendors require before products or a quote can be ordered. */
export const vendorRequiredInfo: Operation<"vendor-required-info"> = {
  id: "vendor-required-info",
  method: "POST",
  path: "/resellers/v7/vendorrequiredinfo",
  safety: "safe",
  limitGroup: "orders",
  parameters: [
    customerNumberParameter,
    correlationIDParameter,
    countryCodeParameter,
    { name: "senderId", wire: "IM-SenderID", in: "header", schema: "s", required: true, maxLength: 32 },
  ],
  body: VendorRequiredInfoRequestSchema,
  answers: { 200: VendorRequiredInforesponseSchema },
};

/** Searches quotes. */
export const getQuotessearchV6: Operation<"get-quotessearch_v6"> = {
  id: "get-quotessearch_v6",
  method: "GET",
  path: "/resellers/v6/quotes/search",
  safety: "safe",
  limitGroup: "quotes",
  parameters: [
    { name: "ingramOrderDateBt", wire: "ingramOrderDate-bt", in: "query", schema: ["s"] },
    { name: "quoteNumber", wire: "quoteNumber", in: "query", schema: "s" },
    { name: "specialBidNumber", wire: "specialBidNumber", in: "query", schema: "s" },
    { name: "endUserContact", wire: "endUserContact", in: "query", schema: "s" },
    { name: "sortingOrder", wire: "sortingOrder", in: "query", schema: "s" },
    { name: "sortBy", wire: "sortBy", in: "query", schema: "s" },
    { name: "pageSize", wire: "pageSize", in: "query", schema: "i" },
    { name: "pageNumber", wire: "pageNumber", in: "query", schema: "i" },
    { name: "vendorName", wire: "vendorName", in: "query", schema: "s" },
    { name: "quoteName", wire: "quoteName", in: "query", schema: "s" },
    { name: "status", wire: "status", in: "query", schema: "s" },
    { name: "quoteCreateDateBt", wire: "quoteCreateDate-bt", in: "query", schema: "s" },
    customerNumberParameter,
    countryCodeParameter,
    customerContactParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  answers: { 200: QuoteSearchResponseSchema },
  paging: { page: "pageNumber", size: "pageSize", items: ["quotes"], key: ["quoteNumber", "revision"] },
};

/** Reads one quote, with its products and prices. */
export const getResellersV6Quotes: Operation<"get-resellers-v6-quotes"> = {
  id: "get-resellers-v6-quotes",
  method: "GET",
  path: "/resellers/v6/quotes/{quoteNumber}",
  safety: "safe",
  limitGroup: "quotes",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
    { name: "quoteNumber", wire: "quoteNumber", in: "path", schema: "s", required: true },
  ],
  answers: { 200: QuoteDetailsResponseSchema },
};

/** Asks for a new quote; the result comes by webhook. */
export const quoteCreate: Operation<"quote_Create"> = {
  id: "quote_Create",
  method: "POST",
  path: "/resellers/v6/quotes/create",
  safety: "unsafe",
  limitGroup: "quotes",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  body: QuoteCreateRequestSchema,
  answers: { 200: QuoteCreateResponseSchema, 201: QuoteCreateWebhookResponseSchema },
};

/** Asks what is needed before a quote can be ordered. */
export const getResellerV6ValidateQuote: Operation<"get-reseller-v6-validateQuote"> = {
  id: "get-reseller-v6-validateQuote",
  method: "GET",
  path: "/resellers/v6/q2o/validatequote",
  safety: "safe",
  limitGroup: "quotes",
  parameters: [
    { name: "quoteNumber", wire: "quoteNumber", in: "query", schema: "s", required: true },
    customerNumberParameter,
    countryCodeParameter,
    senderIDParameter,
    correlationIDParameter,
  ],
  answers: { 200: ValidateQuoteResponseSchema },
};

/** Searches invoices. */
export const getResellersV6Invoicesearch: Operation<"get-resellers-v6-invoicesearch"> = {
  id: "get-resellers-v6-invoicesearch",
  method: "GET",
  path: "/resellers/v6/invoices",
  safety: "safe",
  limitGroup: "invoices",
  parameters: [
    applicationIDParameter,
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    { name: "paymentTermsNetDate", wire: "paymentTermsNetDate", in: "query", schema: "s" },
    { name: "invoiceDate", wire: "invoiceDate", in: "query", schema: "s" },
    { name: "invoiceDueDate", wire: "invoiceDueDate", in: "query", schema: "s" },
    { name: "orderDate", wire: "orderDate", in: "query", schema: "s" },
    { name: "orderFromDate", wire: "orderFromDate", in: "query", schema: "s" },
    { name: "orderToDate", wire: "orderToDate", in: "query", schema: "s" },
    { name: "orderNumber", wire: "orderNumber", in: "query", schema: "s" },
    { name: "deliveryNumber", wire: "DeliveryNumber", in: "query", schema: "s" },
    { name: "invoiceNumber", wire: "invoiceNumber", in: "query", schema: "s", maxLength: -11 },
    { name: "invoiceStatus", wire: "invoiceStatus", in: "query", schema: "s" },
    { name: "invoiceType", wire: "invoiceType", in: "query", schema: "s" },
    { name: "customerOrderNumber", wire: "customerOrderNumber", in: "query", schema: "s" },
    { name: "endCustomerOrderNumber", wire: "endCustomerOrderNumber", in: "query", schema: "s" },
    { name: "specialBidNumber", wire: "specialBidNumber", in: "query", schema: "s" },
    { name: "invoiceFromDueDate", wire: "invoiceFromDueDate", in: "query", schema: "s" },
    { name: "invoiceToDueDate", wire: "invoiceToDueDate", in: "query", schema: "s" },
    { name: "invoiceFromDate", wire: "invoiceFromDate", in: "query", schema: "s" },
    { name: "invoiceToDate", wire: "invoiceToDate", in: "query", schema: "s" },
    { name: "pageSize", wire: "pageSize", in: "query", schema: "i" },
    { name: "pageNumber", wire: "pageNumber", in: "query", schema: "i" },
    { name: "orderby", wire: "orderby", in: "query", schema: "s", maxLength: 32 },
    { name: "direction", wire: "direction", in: "query", schema: "s", maxLength: 32 },
    { name: "serialNumber", wire: "serialNumber", in: "query", schema: "s", maxLength: 32 },
  ],
  answers: { 200: InvoiceSearchResponseSchema },
  paging: { page: "pageNumber", size: "pageSize", items: ["invoices"], key: ["invoiceNumber", "invoiceType"] },
};

/** Reads one invoice, with its lines and totals. */
export const getInvoicedetailsV61: Operation<"get-invoicedetails-v6.1"> = {
  id: "get-invoicedetails-v6.1",
  method: "GET",
  path: "/resellers/v6.1/invoices/{invoiceNumber}",
  safety: "safe",
  limitGroup: "invoices",
  parameters: [
    { name: "invoiceNumber", wire: "invoiceNumber", in: "path", schema: "s", required: true, maxLength: -12 },
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    applicationIDParameter,
    { name: "customerType", wire: "customerType", in: "query", schema: "s", maxLength: 32 },
    { name: "includeSerialNumbers", wire: "includeSerialNumbers", in: "query", schema: "b" },
  ],
  answers: { 200: InvoiceDetailsv61ResponseSchema },
};

/** Searches renewals. */
export const postRenewalssearch: Operation<"post-renewalssearch"> = {
  id: "post-renewalssearch",
  method: "POST",
  path: "/resellers/v6/renewals/search",
  safety: "safe",
  limitGroup: "renewals",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "customerOrderNumber", wire: "customerOrderNumber", in: "query", schema: "s" },
    { name: "ingramPurchaseOrderNumber", wire: "ingramPurchaseOrderNumber", in: "query", schema: "s" },
    { name: "serialNumber", wire: "serialNumber", in: "query", schema: "s" },
    { name: "page", wire: "page", in: "query", schema: "s" },
    { name: "size", wire: "size", in: "query", schema: "s" },
    { name: "sort", wire: "sort", in: "query", schema: "s" },
  ],
  body: RenewalsSearchRequestSchema,
  answers: { 200: RenewalsSearchResponseSchema },
  paging: { page: "page", size: "size", items: ["renewals"], key: ["renewalId"] },
};

/** Reads one renewal, with its products. */
export const getResellersV6Renewalsdetails: Operation<"get-resellers-v6-renewalsdetails"> = {
  id: "get-resellers-v6-renewalsdetails",
  method: "GET",
  path: "/resellers/v6/renewals/{renewalId}",
  safety: "safe",
  limitGroup: "renewals",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "renewalId", wire: "renewalId", in: "path", schema: "s", required: true },
  ],
  answers: { 200: RenewalsDetailsResponseSchema },
};

/** Searches the deals that vendors granted for end customers. */
export const getResellersV6Dealssearch: Operation<"get-resellers-v6-dealssearch"> = {
  id: "get-resellers-v6-dealssearch",
  method: "GET",
  path: "/resellers/v6/deals/search",
  safety: "safe",
  limitGroup: "deals",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "endUser", wire: "endUser", in: "query", schema: "s" },
    { name: "vendor", wire: "vendor", in: "query", schema: "s" },
    { name: "dealId", wire: "dealId", in: "query", schema: "s" },
    { name: "size", wire: "Size", in: "query", schema: "i" },
    { name: "page", wire: "Page", in: "query", schema: "i" },
  ],
  answers: { 200: DealsSearchResponseSchema },
  paging: { page: "page", size: "size", items: ["deals"], key: ["vendor", "dealId", "version"] },
};

/** Reads one deal, with its products and prices. */
export const getResellersV6Dealsdetails: Operation<"get-resellers-v6-dealsdetails"> = {
  id: "get-resellers-v6-dealsdetails",
  method: "GET",
  path: "/resellers/v6/deals/{dealId}",
  safety: "safe",
  limitGroup: "deals",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    applicationIDParameter,
    { name: "dealId", wire: "dealId", in: "path", schema: "s", required: true },
    { name: "vendorName", wire: "vendorName", in: "query", schema: "s", required: true },
  ],
  answers: { 200: DealsDetailsResponseSchema },
};

/** Searches returns and claims. */
export const getResellersV6Returnssearch: Operation<"get-resellers-v6-returnssearch"> = {
  id: "get-resellers-v6-returnssearch",
  method: "GET",
  path: "/resellers/v6/returns/search",
  safety: "safe",
  limitGroup: "returns",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "caseRequestNumber", wire: "caseRequestNumber", in: "query", schema: "s" },
    { name: "invoiceNumber", wire: "invoiceNumber", in: "query", schema: "s" },
    { name: "returnClaimId", wire: "returnClaimId", in: "query", schema: "s" },
    { name: "referenceNumber", wire: "referenceNumber", in: "query", schema: "s" },
    { name: "ingramPartNumber", wire: "ingramPartNumber", in: "query", schema: "s" },
    { name: "vendorPartNumber", wire: "vendorPartNumber", in: "query", schema: "s" },
    { name: "returnStatusIn", wire: "returnStatus-in", in: "query", schema: "s" },
    { name: "claimStatusIn", wire: "claimStatus-in", in: "query", schema: "s" },
    { name: "createdOnBt", wire: "createdOn-bt", in: "query", schema: "s" },
    { name: "modifiedOnBt", wire: "modifiedOn-bt", in: "query", schema: "s" },
    { name: "returnReasonIn", wire: "returnReason-in", in: "query", schema: "s" },
    { name: "page", wire: "page", in: "query", schema: "s" },
    { name: "size", wire: "size", in: "query", schema: "s" },
    { name: "sort", wire: "sort", in: "query", schema: "s" },
    { name: "sortingColumnName", wire: "sortingColumnName", in: "query", schema: "s" },
  ],
  answers: { 200: ReturnsSearchResponseSchema },
  paging: { page: "page", size: "size", items: ["returnsClaims"], key: ["caseRequestNumber", "returnClaimId"] },
};

/** Reads one return or claim, with its products. */
export const getResellersV6Returnsdetails: Operation<"get-resellers-v6-returnsdetails"> = {
  id: "get-resellers-v6-returnsdetails",
  method: "GET",
  path: "/resellers/v6/returns/{caseRequestNumber}",
  safety: "safe",
  limitGroup: "returns",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
    { name: "caseRequestNumber", wire: "caseRequestNumber", in: "path", schema: "s", required: true },
  ],
  answers: { 200: ReturnsDetailsResponseSchema },
};

/** Asks to send goods back, or to claim for them. */
export const postReturnscreate: Operation<"post-returnscreate"> = {
  id: "post-returnscreate",
  method: "POST",
  path: "/resellers/v6/returns/create",
  safety: "unsafe",
  limitGroup: "returns",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    senderIDParameter,
  ],
  body: ReturnsCreateRequestSchema,
  answers: { 200: ReturnsCreateResponseSchema },
};

/** Estimates what shipping products would cost. */
export const postFreightestimate: Operation<"post-freightestimate"> = {
  id: "post-freightestimate",
  method: "POST",
  path: "/resellers/v6/freightestimate",
  safety: "safe",
  limitGroup: "freight",
  parameters: [
    customerNumberParameter,
    countryCodeParameter,
    correlationIDParameter,
    customerContactParameter,
    senderIDParameter,
  ],
  body: FreightRequestSchema,
  answers: { 200: FreightResponseSchema },
};

/** Sends a sample stock event to an address of yours. */
export const resellersV1WebhooksAvailabilityupdatePost: Operation<"availabilityupdate"> = {
  id: "availabilityupdate",
  method: "POST",
  path: "/resellers/v1/webhooks/availabilityupdate",
  safety: "unsafe",
  limitGroup: "webhooks",
  parameters: [
    { name: "targeturl", wire: "targeturl", in: "header", schema: "s", required: true },
    { name: "xHubSignature", wire: "x-hub-signature", in: "header", schema: "s", required: true },
  ],
  body: AvailabilityAsyncNotificationRequestSchema,
  answers: { 200: null },
};
