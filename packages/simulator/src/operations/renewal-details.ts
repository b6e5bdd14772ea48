import type { Handler } from "../http/call.js";
import { asNumber } from "../money.js";
import { midnight } from "../rules/moments.js";
import { renewalStatus, renewalValue } from "../rules/renewal.js";
import { dayOf } from "../time/calendar.js";
import { noRecords, padded, quoted } from "./document-rows.js";
import { spelt } from "./renewal-search.js";

/** How long the field of a contact's name is in the distributor's tables. */
const contactLength = 40;

/** GET /resellers/v6/renewals/{renewalId} */
export const renewalDetails: Handler = (call, workspace) => {
  const renewal = workspace.renewals.get(call.path["renewalId"] ?? "");
  if (!renewal) return noRecords(call);
  const { endCustomer } = renewal;
  return {
    status: 200,
    body: {
      renewalId: String(renewal.id),
      ingramOrderNumber: renewal.orderNumber,
      ingramOrderDate: renewal.orderedOn === null ? null : midnight(renewal.orderedOn),
      expirationDate: midnight(renewal.expiresOn),
      ingramPurchaseOrderNumber: renewal.purchaseOrderNumber,
      customerOrderNumber: renewal.customerOrderNumber,
      endCustomerOrderNumber: renewal.endCustomerOrderNumber,
      renewalValue: quoted(renewalValue(renewal)),
      endUser: endCustomer.companyName,
      vendor: renewal.vendorName,
      status: spelt(renewalStatus(renewal, dayOf(workspace.clock.now()))),
      endUserInfo: {
        contact: padded(workspace, endCustomer.contact, contactLength),
        name1: "",
        name2: "",
        companyName: endCustomer.companyName,
        addressLine1: endCustomer.addressLine1,
        addressLine2: endCustomer.addressLine2,
        addressLine3: "",
        addressLine4: "",
        city: endCustomer.city,
        state: endCustomer.state,
        postalCode: endCustomer.postalCode,
        countryCode: endCustomer.countryCode,
        phoneNumber: endCustomer.phoneNumber,
        email: endCustomer.email,
      },
      referenceNumber: {
        notificationId: renewal.notificationId,
        quoteNumber: renewal.quoteNumber,
      },
      products: renewal.products.map((product, place) => ({
        ingramLineNumber: String(place + 1),
        productDescription: product.name,
        vendorPartNumber: product.vendorPart,
        ingramPartNumber: product.part,
        manufacturerPartNumber: "",
        unitPrice: asNumber(product.unitPrice),
        quantity: product.quantity,
        isConsolidated: product.consolidated ? "Yes" : "No",
      })),
      additionalAttributes: renewal.covered.map(({ kind, value }) => ({
        attributeDescription: kind,
        attributeValue: value,
        startDate: midnight(renewal.startsOn),
        expirationDate: midnight(renewal.endsOn),
        isConsolidated: "",
      })),
    },
  };
};
