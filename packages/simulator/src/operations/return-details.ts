import { locationOf } from "../catalog/warehouses.js";
import type { Handler } from "../http/call.js";
import { asNumber } from "../money.js";
import { utcMoment } from "../rules/moments.js";
import { returnValue } from "../rules/return.js";
import { noRecords } from "./document-rows.js";

/** The warehouse that takes everything back. */
const takesBack = "80";

/** GET /resellers/v6/returns/{caseRequestNumber} */
export const returnDetails: Handler = (call, { returns }) => {
  const entry = returns.get(call.path["caseRequestNumber"] ?? "");
  if (!entry) return noRecords(call);
  const value = asNumber(returnValue(entry));
  const { line } = entry;
  return {
    status: 200,
    body: {
      typeOfDetails: entry.type,
      rmaClaimId: entry.claimId ?? "",
      caseRequestNumber: entry.number,
      createdOn: utcMoment(entry.createdAt),
      returnReason: entry.reason,
      referenceNumber: entry.reference,
      status: entry.status,
      returnWarehouseAddress: `Sample Returns (ref ${entry.claimId ?? "RMA"})\n1 Dockside Way\n${locationOf(takesBack)}\n`,
      products: [
        {
          ingramLineNumber: line.line,
          description: line.name,
          ingramPartNumber: line.part,
          vendorPartNumber: line.vendorPart,
          upc: null,
          invoiceDate: utcMoment(entry.invoicedAt),
          invoiceNumber: entry.invoiceNumber,
          customerOrderNumber: entry.customerOrderNumber,
          quantity: entry.quantity,
          unitPrice: asNumber(entry.unitPrice),
          extendedPrice: value,
          status: entry.status,
          returnBranch: takesBack,
          shipFromBranch: "10",
          requestDetails: null,
          additionalDetails: null,
        },
      ],
      subTotal: value,
      tax: 0,
      additionalFees: 0,
      estimatedTotal: value,
    },
  };
};
