import type { Call, Handler } from "../http/call.js";
import type { FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { quoteTotal, type Quote, type QuoteStatus } from "../rules/quote.js";
import type { QuoteColumn, QuoteFilter } from "../store/quote-store.js";
import { dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { daysIn, noRecords, oneOf, pageOf, pathOf, refuse, type Dialect } from "./document-rows.js";
import { quirk } from "./quirks.js";

const dialect: Dialect = { page: "pageNumber", size: "pageSize", usual: 25, most: 25 };

const columns = {
  quoteNumber: "number",
  createdDate: "created_at",
  lastModifiedDate: "modified_at",
  expiryDate: "expires_on",
} as const satisfies { readonly [name: string]: QuoteColumn };

type SortName = keyof typeof columns;

/** GET /resellers/v6/quotes/search */
export const searchQuotes: Handler = (call, workspace) => {
  const paging = pageOf(call, dialect);
  const problems: FieldProblem[] = [];
  const filter = filterOf(call, problems);
  const name = oneOf(call, "sortBy", Object.keys(columns) as SortName[], problems);
  const direction = oneOf(call, "sortingOrder", ["asc", "desc"], problems);
  refuse(call, problems);
  const sort = { column: columns[name ?? "createdDate"], descending: direction !== "asc" };
  const now = workspace.clock.now();
  const { number, size, offset } = paging;
  const { found, rows } = workspace.quotes.search(filter, sort, now, size, offset);
  if (rows.length === 0) return noRecords(call);
  return {
    status: 200,
    body: {
      recordsFound: found,
      pageSize: size,
      pageNumber: number,
      quotes: rows.map((quote) => row(quote, workspace)),
      ...(number * size < found && { nextPage: pathOf(call, dialect, number + 1, size) }),
      ...(number > 1 && { prevPage: pathOf(call, dialect, number - 1, size) }),
    },
  };
};

function filterOf(call: Call, problems: FieldProblem[]): QuoteFilter {
  const { query } = call;
  const statuses: readonly QuoteStatus[] = ["Active", "Ready To Order", "Draft", "Closed"];
  return {
    number: query.text("quoteNumber"),
    name: query.text("quoteName"),
    bid: query.text("specialBidNumber"),
    endUserContact: query.text("endUserContact"),
    vendorName: query.text("vendorName"),
    status: oneOf(call, "status", statuses, problems),
    createdOn:
      daysIn(call, "quoteCreateDate-bt", problems) ?? daysIn(call, "ingramOrderDate-bt", problems),
  };
}

const row = (quote: Quote, workspace: Workspace): object => ({
  quoteGuid: quote.guid,
  quoteName: quote.name,
  quoteNumber: quote.number,
  revision: String(quote.revision),
  currencyCode: quote.currency,
  endUserContact: quote.endCustomer?.contact ?? null,
  specialBidNumber: quote.bid?.id ?? null,
  quoteTotal: asNumber(quoteTotal(quote)),
  quoteStatus: quote.status,
  ingramQuoteDate: dayOf(quote.createdAt),
  lastModifiedDate: dayOf(quote.modifiedAt),
  ingramQuoteExpiryDate: quote.expiresOn ?? (quirk(workspace, "null-dates") ? "0001-01-01" : null),
  endUserName: quote.endCustomer?.companyName ?? null,
  vendor: quote.vendorName,
  createdBy: quote.createdBy,
  quoteType: quote.type,
  links: [{ topic: "quotes", href: `/resellers/v6/quotes/${quote.number}`, type: "GET" }],
});
