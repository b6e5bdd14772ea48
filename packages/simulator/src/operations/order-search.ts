import { instantOf, isDay } from "../time/calendar.js";
import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed, type FieldProblem } from "../http/errors.js";
import { asText } from "../money.js";
import { subtotal, total, type Order, type OrderStatus } from "../rules/order.js";
import type { DayRange, OrderFilter } from "../store/order-store.js";
import { headNumber } from "./order-rows.js";
import { pageLinks, pagingOf } from "./paging.js";
import { quirk } from "./quirks.js";

/** The states of order details by their names in a search. */
const searchNames: { readonly [status in OrderStatus]: string } = {
  "On Hold": "ON HOLD",
  Backordered: "BACKORDERED",
  Processing: "PROCESSING",
  Shipped: "SHIPPED",
  Delivered: "DELIVERED",
  Canceled: "CANCELLED",
};

/** How long a search takes to know of an order. */
const searchLag = 60_000;

/** GET /resellers/v6/orders/search */
export const searchOrders: Handler = (call, workspace) => {
  const { orders, account, clock } = workspace;
  const paging = pagingOf(call);
  const { found, rows } = orders.search(
    account.customerNumber,
    {
      ...filterOf(call),
      ...(quirk(workspace, "search-lag") && { placedBy: clock.now() - searchLag }),
    },
    paging.size,
    paging.offset,
  );
  if (rows.length === 0) return { status: 204 };
  return {
    status: 200,
    body: {
      recordsFound: String(found),
      pageSize: String(paging.size),
      pageNumber: String(paging.number),
      orders: rows.map(orderRow),
      ...pageLinks(call, paging, found),
    },
  };
};

function filterOf({ query, errorId }: Call): OrderFilter {
  const problems: FieldProblem[] = [];
  const filter: OrderFilter = {
    number: mapped(query.text("ingramOrderNumber"), headNumber),
    statuses: statusesOf([...query.list("orderStatus"), ...query.list("orderStatus-in")]),
    placedOn:
      rangeOf("ingramOrderDate", query.list("ingramOrderDate"), 1, problems) ??
      rangeOf("ingramOrderDate-bt", query.list("ingramOrderDate-bt"), 2, problems),
    shippedOn: rangeOf("shipDate_bt", query.list("shipDate_bt"), 2, problems),
    deliveredOn: rangeOf("deliveryDate_bt", query.list("deliveryDate_bt"), 2, problems),
    invoicedOn: rangeOf("invoiceDate_bt", query.list("invoiceDate_bt"), 2, problems),
    customerOrderNumber: query.text("customerOrderNumber"),
    endCustomerOrderNumber: query.text("endCustomerOrderNumber"),
    part: query.text("ingramPartNumber"),
    vendorPart: query.text("vendorPartNumber"),
    vendorName: query.text("vendorName"),
    bid: query.text("specialBidNumber"),
    serialNumber: query.text("serialNumber"),
    trackingNumber: query.text("trackingNumber"),
  };
  if (problems.length > 0) throw new Refusal(validationFailed(errorId, problems));
  return filter;
}

const mapped = <T>(value: string | undefined, map: (value: string) => T): T | undefined =>
  value === undefined ? undefined : map(value);

/** Names are compared without regard to case, blanks, an `im::` before them and the second L of cancelled. */
const plain = (name: string): string =>
  name.toUpperCase().replace(/^IM::/, "").replaceAll(/[ _-]/g, "").replace("CANCELLED", "CANCELED");

function statusesOf(names: readonly string[]): readonly OrderStatus[] | undefined {
  if (names.length === 0) return undefined;
  const wanted = names.map(plain);
  return (Object.keys(searchNames) as OrderStatus[]).filter((status) =>
    wanted.includes(plain(searchNames[status])),
  );
}

function rangeOf(
  field: string,
  days: readonly string[],
  count: 1 | 2,
  problems: FieldProblem[],
): DayRange | undefined {
  if (days.length === 0) return undefined;
  const [first = "", last = first] = days;
  if (days.length !== count)
    problems.push({ field, value: days.join(","), message: `${field} takes ${count} dates` });
  else if (!days.every(isDay))
    problems.push({
      field,
      value: days.join(","),
      message: "input date format error expected format is - yyyy-MM-dd",
    });
  return [first, last];
}

function orderRow(order: Order): object {
  const vendors = [...new Set(order.lines.map(({ vendorName }) => vendorName))];
  const [vendorName] = vendors;
  return {
    ingramOrderNumber: order.number,
    ingramOrderDate: instantOf(order.placedAt),
    customerOrderNumber: order.customerOrderNumber,
    vendorSalesOrderNumber: "",
    vendorName: vendors.length === 1 ? vendorName : "",
    endUserCompanyName: order.endUser?.["companyName"] ?? "",
    orderTotal: asText(total(order)),
    orderStatus: searchNames[order.status],
    subOrders: subOrderRows(order),
    links: link(order.number),
  };
}

function subOrderRows(order: Order): object[] {
  const numbers = [...new Set(order.lines.map(({ subOrderNumber }) => subOrderNumber))];
  return numbers.map((number) => ({
    subOrderNumber: number,
    subOrderTotal: asText(
      subtotal(order.lines.filter(({ subOrderNumber }) => subOrderNumber === number)),
    ),
    subOrderStatus: searchNames[order.status],
    links: link(number),
  }));
}

const link = (number: string): object => ({
  topic: "orders",
  href: `/resellers/v6.1/orders/${number}`,
  type: "GET",
});
