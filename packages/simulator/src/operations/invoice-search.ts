import type { Call, Handler } from "../http/call.js";
import type { FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import {
  dueOn,
  goodsTotal,
  invoiceKey,
  invoiceTotal,
  isPaid,
  subOrderOf,
  type Invoice,
} from "../rules/invoice.js";
import type { DayRange, InvoiceColumn, InvoiceFilter } from "../store/invoice-store.js";
import { dayAfter, dayOf, isDay } from "../time/calendar.js";
import { oneOf, pageOf, pathOf, refuse, type Dialect } from "./document-rows.js";
import { quirk } from "./quirks.js";

const dialect: Dialect = { page: "pageNumber", size: "pageSize", usual: 25, most: 100 };

/** How far back the orders of invoices may lie, in days. */
export const reach = 730;

/** GET /resellers/v6/invoices */
export const searchInvoices: Handler = (call, workspace) => {
  const now = workspace.clock.now();
  const paging = pageOf(call, dialect);
  const problems: FieldProblem[] = [];
  const filter = filterOf(call, now, problems);
  const name = call.query.text("orderby") ?? "InvoiceDate";
  const column = columns[name.toLowerCase()];
  if (column === undefined)
    problems.push({ field: "orderby", value: name, message: "The rows have no such member" });
  const direction = oneOf(call, "direction", ["asc", "desc"], problems);
  refuse(call, problems);
  const sort = { column: column ?? "issued_at", descending: direction !== "asc" };
  const { number, size, offset } = paging;
  const { found, rows } = workspace.invoices.search(filter, sort, size, offset);
  const next = quirk(workspace, "malformed-next-page")
    ? internalPath(call, workspace.account.customerNumber, filter, number + 1, size)
    : pathOf(call, dialect, number + 1, size);
  return {
    status: 200,
    body: {
      recordsFound: found,
      pageSize: size,
      pageNumber: number,
      invoices: rows.map((invoice) => row(invoice, now)),
      ...(number * size < found && { nextPage: next }),
    },
  };
};

const columns: { readonly [name: string]: InvoiceColumn } = {
  invoicedate: "issued_at",
  invoicenumber: "key",
  invoiceduedate: "due_on",
  paymenttermsduedate: "due_on",
  ordercreatedate: "ordered_on",
  orderdate: "ordered_on",
  ordernumber: "order_key",
  customerordernumber: "customer_order_key",
  invoicedamountdue: "total",
  invoiceamountincltax: "total",
};

function filterOf(call: Call, now: number, problems: FieldProblem[]): InvoiceFilter {
  const { query } = call;
  const day = (name: string): string | undefined => {
    const text = query.text(name);
    if (text !== undefined && !isDay(text))
      problems.push({
        field: name,
        value: text,
        message: "input date format error expected format is - yyyy-MM-dd",
      });
    return text;
  };
  const range = (single: string | undefined, from: string, to: string): DayRange | undefined => {
    const [exact, first, last] = [single && day(single), day(from), day(to)];
    if (exact !== undefined) return [exact, exact];
    return first === undefined && last === undefined
      ? undefined
      : [first ?? "0001-01-01", last ?? "9999-12-31"];
  };
  const net = day("paymentTermsNetDate");
  const due = range("invoiceDueDate", "invoiceFromDueDate", "invoiceToDueDate");
  const status = oneOf(call, "invoiceStatus", ["Open", "Paid", "Closed"], problems);
  return {
    since: dayAfter(now, -reach),
    number: query.text("invoiceNumber"),
    type: query.text("invoiceType"),
    issuedOn: range("invoiceDate", "invoiceFromDate", "invoiceToDate"),
    dueOn: due ?? (net === undefined ? undefined : [net, net]),
    orderedOn: range("orderDate", "orderFromDate", "orderToDate"),
    orderNumber: query.text("orderNumber"),
    customerOrderNumber: query.text("customerOrderNumber"),
    endCustomerOrderNumber: query.text("endCustomerOrderNumber"),
    deliveryNumber: query.text("DeliveryNumber"),
    serialNumber: query.text("serialNumber"),
    bid: query.text("specialBidNumber"),
    open: status && { is: status === "Open", today: dayOf(now) },
  };
}

/** `3/2/2026` */
function usDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${month}/${date}/${year}`;
}

/** The link as it is published: with parameters of the inside, and filters by other names. */
function internalPath(
  { pathname }: Call,
  customerNumber: string,
  { issuedOn }: InvoiceFilter,
  page: number,
  size: number,
): string {
  const dates = issuedOn
    ? `&invoiceDateFrom=${usDay(issuedOn[0])}&invoiceDateTo=${usDay(issuedOn[1])}`
    : "";
  return `${pathname}/?customerNumber=${customerNumber}${dates}&orderBy=InvoiceDate&page=${page}&pageSize=${size}&pageNumber=${page}`;
}

function row(invoice: Invoice, now: number): object {
  const paid = isPaid(invoice, now);
  const total = asNumber(invoiceTotal(invoice));
  return {
    paymentTermsDueDate: dueOn(invoice),
    specialBidNumbers: [...new Set(invoice.lines.flatMap(({ bid }) => bid ?? []))],
    erpOrderNumber: subOrderOf(invoice),
    ingramOrderNumber: invoice.orderNumber,
    invoiceNumber: invoiceKey(invoice.number),
    invoiceType: invoice.type,
    invoiceStatus: paid ? "PAID" : "OPEN",
    invoiceDate: dayOf(invoice.issuedAt),
    invoiceDueDate: dueOn(invoice),
    invoicedAmountDue: paid ? 0 : total,
    invoicedAmountPaid: paid ? total : 0,
    currencyCode: invoice.currency,
    customerOrderNumber: invoice.customerOrderNumber,
    endCustomerOrderNumber: invoice.endCustomerOrderNumber ?? "",
    orderCreateDate: dayOf(invoice.orderedAt),
    invoiceAmountInclTax: total,
    forgntotalamount: asNumber(goodsTotal(invoice)),
    purchaseType: "",
  };
}
