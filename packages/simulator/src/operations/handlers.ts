import type { Handler } from "../http/call.js";
import { productByPartNumber, productByPlanOrVendorPart } from "./catalog-details.js";
import { searchCatalog } from "./catalog-search.js";
import { dealDetails } from "./deal-details.js";
import { searchDeals } from "./deal-search.js";
import { estimateFreight } from "./freight-estimate.js";
import { invoiceDetails } from "./invoice-details.js";
import { searchInvoices } from "./invoice-search.js";
import { cancelOrder } from "./order-cancel.js";
import { createOrder } from "./order-create.js";
import { createOrderV7 } from "./order-create-v7.js";
import { orderDetails } from "./order-details.js";
import { modifyOrder } from "./order-modify.js";
import { searchOrders } from "./order-search.js";
import { priceAndAvailability } from "./price-and-availability.js";
import { createQuote } from "./quote-create.js";
import { quoteDetails } from "./quote-details.js";
import { searchQuotes } from "./quote-search.js";
import { validateQuote } from "./quote-validate.js";
import { renewalDetails } from "./renewal-details.js";
import { searchRenewals } from "./renewal-search.js";
import { createReturn } from "./return-create.js";
import { returnDetails } from "./return-details.js";
import { searchReturns } from "./return-search.js";
import { vendorRequiredInfo } from "./vendor-required-info.js";
import { relayOrderStatus, relayStockUpdate } from "./webhook-relay.js";

/** The operations that the simulator performs, by their ids in the contract. */
export const handlers: { readonly [operationId: string]: Handler } = {
  "get-reseller-v6-productsearch": searchCatalog,
  "get-reseller-v6-productdetail": productByPartNumber,
  "get-reseller-v6-productdetailcmp": productByPlanOrVendorPart,
  "post-priceandavailability": priceAndAvailability,
  "post-createorder_v6": createOrder,
  "post-createorder_v7": createOrderV7,
  "vendor-required-info": vendorRequiredInfo,
  "put-ordermodify": modifyOrder,
  "delete-ordercancel": cancelOrder,
  "get-resellers-v6-ordersearch": searchOrders,
  "get-orderdetails-v6.1": orderDetails,
  "get-quotessearch_v6": searchQuotes,
  "get-resellers-v6-quotes": quoteDetails,
  quote_Create: createQuote,
  "get-reseller-v6-validateQuote": validateQuote,
  "get-resellers-v6-invoicesearch": searchInvoices,
  "get-invoicedetails-v6.1": invoiceDetails,
  "post-renewalssearch": searchRenewals,
  "get-resellers-v6-renewalsdetails": renewalDetails,
  "get-resellers-v6-dealssearch": searchDeals,
  "get-resellers-v6-dealsdetails": dealDetails,
  "get-resellers-v6-returnssearch": searchReturns,
  "get-resellers-v6-returnsdetails": returnDetails,
  "post-returnscreate": createReturn,
  "post-freightestimate": estimateFreight,
  orderstatusevent: relayOrderStatus,
  availabilityupdate: relayStockUpdate,
};
