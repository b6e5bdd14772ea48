import type { Handler } from "../http/call.js";
import { productByPartNumber, productByPlanOrVendorPart } from "./catalog-details.js";
import { searchCatalog } from "./catalog-search.js";
import { createOrder } from "./order-create.js";
import { orderDetails } from "./order-details.js";
import { searchOrders } from "./order-search.js";
import { priceAndAvailability } from "./price-and-availability.js";

/** The operations that the simulator performs, by their ids in the contract. */
export const handlers: { readonly [operationId: string]: Handler } = {
  "get-reseller-v6-productsearch": searchCatalog,
  "get-reseller-v6-productdetail": productByPartNumber,
  "get-reseller-v6-productdetailcmp": productByPlanOrVendorPart,
  "post-priceandavailability": priceAndAvailability,
  "post-createorder_v6": createOrder,
  "get-resellers-v6-ordersearch": searchOrders,
  "get-orderdetails-v6.1": orderDetails,
};
