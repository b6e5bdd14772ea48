import type { Handler } from "../http/call.js";
import { asNumber } from "../money.js";
import { dayOf } from "../time/calendar.js";
import type { Deal, DealProduct } from "../rules/deal.js";
import { daysBetween, localMoment, midnight } from "../rules/moments.js";
import { noRecords } from "./document-rows.js";

/** GET /resellers/v6/deals/{dealId} */
export const dealDetails: Handler = (call, { deals, account, clock }) => {
  const deal = deals.get(call.path["dealId"] ?? "", call.query.text("vendorName") ?? "");
  if (!deal) return noRecords(call);
  const { endCustomer, products } = deal;
  return {
    status: 200,
    body: {
      dealId: deal.id,
      version: String(deal.version),
      endUser: endCustomer.companyName,
      extendedMsrp: asNumber(
        products.reduce(
          (sum, { product, approved }) => sum + (product.retailPrice ?? 0) * approved,
          0,
        ),
      ),
      vendor: deal.vendorName,
      dealReceivedOn: localMoment(deal.receivedAt),
      dealExpiryDate: midnight(deal.expiresOn),
      priceProtectionEndDate: midnight(deal.expiresOn),
      currencyCode: account.currency,
      endUserInfo: {
        contact: endCustomer.contact,
        name1: null,
        name2: null,
        companyName: endCustomer.companyName,
        addressLine1: endCustomer.addressLine1,
        addressLine2: endCustomer.addressLine2,
        addressLine3: null,
        addressLine4: null,
        city: endCustomer.city,
        state: endCustomer.state,
        postalCode: endCustomer.postalCode,
        countryCode: endCustomer.countryCode,
        phoneNumber: null,
        email: endCustomer.email,
      },
      products: products.map((entry) => productRow(entry, deal, dayOf(clock.now()))),
    },
  };
};

const productRow = (
  { product, price, approved, remaining }: DealProduct,
  deal: Deal,
  today: string,
): object => ({
  ingramPartNumber: product.part,
  vendorPartNumber: product.vendorPart,
  upc: product.upc,
  productDescription: product.name,
  msrp: asNumber(product.retailPrice ?? 0),
  extendedMSRP: asNumber((product.retailPrice ?? 0) * approved),
  standardPrice: asNumber(product.customerPrice ?? 0),
  approvedQuantity: approved,
  remainingQuantity: remaining,
  comments: `${asNumber(price).toFixed(2)} each under this deal`,
  specialConditions: null,
  startDate: midnight(dayOf(deal.receivedAt)),
  expirationDate: midnight(deal.expiresOn),
  daysRemaining: Math.max(0, daysBetween(today, deal.expiresOn)),
});
