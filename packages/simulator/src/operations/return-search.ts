import type { Call, Handler } from "../http/call.js";
import type { FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { returnStatuses, returnValue, type Return, type ReturnStatus } from "../rules/return.js";
import type { ReturnColumn, ReturnFilter } from "../store/return-store.js";
import { instantOf } from "../time/calendar.js";
import { daysIn, oneOf, pageOf, pathOf, refuse, type Dialect, type Link } from "./document-rows.js";

const dialect: Dialect = { page: "page", size: "size", usual: 25, most: 100 };

/** GET /resellers/v6/returns/search */
export const searchReturns: Handler = (call, { returns }) => {
  const paging = pageOf(call, dialect);
  const { filter, sort } = wantedBy(call);
  const { found, rows } = returns.search(filter, sort, paging.size, paging.offset);
  const { number, size } = paging;
  const page = (wanted: number): string => pathOf(call, dialect, wanted, size);
  return {
    status: 200,
    body: {
      recordsFound: found,
      pageSize: size,
      pageNumber: number,
      returnsClaims: rows.map(row),
      nextPage: number * size < found ? page(number + 1) : null,
      previousPage: number > 1 ? page(number - 1) : null,
    },
  };
};

const columns: { readonly [name: string]: ReturnColumn } = {
  createdon: "created_at",
  modifiedon: "modified_at",
  caserequestnumber: "number",
  status: "status",
  type: "type",
  returnreason: "reason",
  referencenumber: "reference",
  estimatedtotalvalue: "value",
};

function wantedBy(call: Call): {
  filter: ReturnFilter;
  sort: { column: ReturnColumn; descending: boolean };
} {
  const { query } = call;
  const problems: FieldProblem[] = [];
  const filter: ReturnFilter = {
    number: query.text("caseRequestNumber"),
    invoiceNumber: query.text("invoiceNumber"),
    claimId: query.text("returnClaimId"),
    reference: query.text("referenceNumber"),
    part: query.text("ingramPartNumber"),
    vendorPart: query.text("vendorPartNumber"),
    returnStatuses: statusesIn(call, "returnStatus-in", problems),
    claimStatuses: statusesIn(call, "claimStatus-in", problems),
    createdOn: daysIn(call, "createdOn-bt", problems),
    modifiedOn: daysIn(call, "modifiedOn-bt", problems),
    reasons: wordsIn(call, "returnReason-in"),
  };
  const direction = oneOf(call, "sort", ["asc", "desc"], problems);
  const name = query.text("sortingColumnName");
  const column = columns[name?.toLowerCase() ?? "createdon"];
  if (column === undefined)
    problems.push({
      field: "sortingColumnName",
      value: name,
      message: "The rows have no such member",
    });
  refuse(call, problems);
  return { filter, sort: { column: column ?? "created_at", descending: direction !== "asc" } };
}

/** Words with commas between them. */
function wordsIn({ query }: Call, name: string): readonly string[] | undefined {
  const words = query
    .list(name)
    .flatMap((text) => text.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length === 0 ? undefined : words;
}

function statusesIn(
  call: Call,
  name: string,
  problems: FieldProblem[],
): readonly ReturnStatus[] | undefined {
  return wordsIn(call, name)?.flatMap((word) => {
    const found = returnStatuses.find((status) => status.toLowerCase() === word.toLowerCase());
    if (found === undefined)
      problems.push({
        field: name,
        value: word,
        message: `${name} must be one of ${returnStatuses.join(", ")}`,
      });
    return found ?? [];
  });
}

/** How a case leads to its details. */
export const linkTo = (entry: Return): Link => ({
  topic: "returnsClaimsDetails",
  href: `/resellers/v6/returns/${entry.number}`,
  type: "get",
});

const row = (entry: Return): object => ({
  returnClaimId: entry.claimId ?? "",
  caseRequestNumber: entry.number,
  createdOn: instantOf(entry.createdAt),
  type: entry.type,
  returnReason: entry.reason,
  referenceNumber: entry.reference,
  estimatedTotalValue: asNumber(returnValue(entry)),
  credit: entry.credit === null ? null : asNumber(entry.credit),
  modifiedOn: instantOf(entry.modifiedAt),
  // The search writes in capitals what the details do not.
  status: entry.status.toUpperCase(),
  links: [linkTo(entry)],
});
