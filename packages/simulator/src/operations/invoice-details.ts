import type { Handler } from "../http/call.js";
import type { FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { billTo } from "../rules/addresses.js";
import {
  dueOn,
  goodsTotal,
  invoiceTotal,
  isPaid,
  paymentTerm,
  subOrderOf,
  type Invoice,
  type InvoiceLine,
} from "../rules/invoice.js";
import type { Address } from "../rules/order.js";
import { dayAfter, dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { noRecords, oneOf, refuse } from "./document-rows.js";
import { reach } from "./invoice-search.js";
import { quirk } from "./quirks.js";

/** GET /resellers/v6.1/invoices/{invoiceNumber} */
export const invoiceDetails: Handler = (call, workspace) => {
  const { invoices, clock } = workspace;
  const problems: FieldProblem[] = [];
  const kind = oneOf(call, "customerType", ["invoice", "order"], problems);
  refuse(call, problems);
  const number = call.path["invoiceNumber"] ?? "";
  const invoice = kind === "order" ? invoices.ofOrder(number)[0] : invoices.get(number);
  if (!invoice || dayOf(invoice.orderedAt) < dayAfter(clock.now(), -reach)) return noRecords(call);
  const body = details(invoice, call.query.flag("includeSerialNumbers") ?? false, workspace);
  return { status: 200, body: quirk(workspace, "pascal-case-invoices") ? pascal(body) : body };
};

function details(invoice: Invoice, serials: boolean, workspace: Workspace): object {
  const due = dueOn(invoice);
  const total = asNumber(invoiceTotal(invoice));
  const goods = asNumber(goodsTotal(invoice));
  const amountDue = isPaid(invoice, workspace.clock.now()) ? 0 : total;
  return {
    invoiceNumber: invoice.number,
    invoiceStatus: isPaid(invoice, workspace.clock.now()) ? "Paid" : "Open",
    invoiceDate: dayOf(invoice.issuedAt),
    customerOrderNumber: invoice.customerOrderNumber,
    endCustomerOrderNumber: invoice.endCustomerOrderNumber ?? "",
    orderNumber: invoice.orderNumber,
    orderDate: dayOf(invoice.orderedAt),
    billToID: invoice.billToAddressId,
    invoiceType: invoice.type,
    invoiceDueDate: due,
    customerCountryCode: workspace.account.countryCode,
    customerNumber: invoice.customerNumber,
    ingramOrderNumber: subOrderOf(invoice),
    notes: invoice.notes ?? "",
    paymentTermsInfo: {
      paymentTermsCode: String(paymentTerm),
      paymentTermsDescription: `NET ${paymentTerm} DAYS`,
      paymentTermsDueDate: due,
    },
    billToInfo: addressRow(billTo),
    shipToInfo: addressRow(invoice.shipTo),
    ...(invoice.endUser && { endUserInfo: addressRow(invoice.endUser) }),
    lines: invoice.lines.map((line) => lineRow(line, invoice, serials)),
    fxRateInfo: {
      currencyCode: invoice.currency,
      companyCurrency: invoice.currency,
      invoiceCurrency: invoice.currency,
      currencyFxRate: 1,
    },
    summary: {
      lines: {
        productLineCount: invoice.lines.length,
        productLineTotalQuantity: invoice.lines.reduce((sum, { quantity }) => sum + quantity, 0),
      },
      // These keys begin with capitals even where the others do not.
      miscCharges:
        invoice.freight === 0
          ? []
          : [
              {
                ChargeDescription: "FREIGHT OUT",
                MiscChargeLineCount: 1,
                MiscChargeLineTotal: asNumber(invoice.freight),
                ChargeLineReference: "8",
              },
            ],
      totals: {
        netInvoiceAmount: goods,
        discountAmount: 0,
        discountType: "",
        totalTaxAmount: asNumber(invoice.tax),
        invoicedAmountDue: amountDue,
        freightAmount: asNumber(invoice.freight),
      },
      foreignFxTotals: {
        foreignCurrencyCode: invoice.currency,
        foreignCurrencyFxRate: 1,
        foreignTotalTaxableAmount: goods.toFixed(2),
        foreignTotalTaxAmount: asNumber(invoice.tax),
        foreignInvoiceAmountDue: amountDue.toFixed(2),
      },
    },
  };
}

const addressRow = (address: Address): object =>
  Object.fromEntries(
    [
      "contact",
      "companyName",
      "addressLine1",
      "addressLine2",
      "addressLine3",
      "city",
      "state",
      "postalCode",
      "countryCode",
      "phoneNumber",
      "email",
    ].map((member) => [member, address[member] ?? ""]),
  );

const lineRow = (line: InvoiceLine, invoice: Invoice, serials: boolean): object => ({
  ingramLineNumber: String(line.line),
  customerLineNumber: line.customerLineNumber === "" ? "0" : line.customerLineNumber,
  ingramPartNumber: line.part,
  upc: line.upc,
  vendorPartNumber: line.vendorPart,
  customerPartNumber: "",
  vendorName: line.vendorName,
  productDescription: line.name,
  unitWeight: (line.weight / 100).toFixed(1),
  quantity: line.quantity,
  unitPrice: asNumber(line.unitPrice),
  unitOfMeasure: "EA",
  currencyCode: invoice.currency,
  extendedPrice: asNumber(line.unitPrice * line.quantity),
  taxPercentage: 0,
  taxRate: 0,
  taxAmount: 0,
  serialNumbers: serials ? line.serialNumbers.map((serialNumber) => ({ serialNumber })) : [],
  quantityOrdered: line.ordered,
  quantityShipped: Math.max(0, line.quantity),
});

/** Two keys were seen with a small letter among all the capitals. */
const small: ReadonlySet<string> = new Set(["freightAmount", "serialNumber"]);

function pascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      small.has(key) ? key : key.charAt(0).toUpperCase() + key.slice(1),
      pascal(member),
    ]),
  );
}
