import type { Call, Handler } from "../http/call.js";
import type { FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { dayOfUsText, midnight } from "../rules/moments.js";
import {
  closedStatuses,
  openStatuses,
  renewalStatus,
  renewalValue,
  type Renewal,
} from "../rules/renewal.js";
import type { RenewalColumn, RenewalFilter } from "../store/renewal-store.js";
import { dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { pageOf, pathOf, refuse, type Dialect } from "./document-rows.js";
import { textOf, type Loose } from "./loose.js";
import { quirk } from "./quirks.js";

interface Body {
  readonly status?: {
    /** The service reads this name alone, misspelt as it is. */
    readonly OpporutinyStatus?: { readonly value?: Loose; readonly subStatus?: Loose };
  };
  readonly dateType?: { readonly [name in DateName]?: BodyRange };
  readonly vendor?: Loose;
  readonly endUser?: Loose;
}

interface BodyRange {
  readonly customStartDate?: Loose;
  readonly customEndDate?: Loose;
}

type DateName = "startDate" | "endDate" | "invoiceDate" | "expirationDate";

type DayRange = readonly [first: string, last: string];

const dialect: Dialect = { page: "page", size: "size", usual: 25, most: 100 };

/** POST /resellers/v6/renewals/search */
export const searchRenewals: Handler = (call, workspace) => {
  const now = workspace.clock.now();
  const paging = pageOf(call, dialect);
  const { filter, sort } = wantedBy(call);
  const { found, rows } = workspace.renewals.search(filter, sort, now, paging.size, paging.offset);
  const { number, size } = paging;
  const page = (wanted: number): string =>
    quirk(workspace, "malformed-next-page")
      ? `/resellers/v6/renewals/search?page=${wanted}`
      : pathOf(call, dialect, wanted, size);
  return {
    status: 200,
    body: {
      recordsFound: found,
      pageSize: size,
      pageNumber: number,
      renewals: rows.map((renewal) => row(renewal, workspace)),
      ...(number * size < found && { nextPage: page(number + 1) }),
      ...(number > 1 && { previousPage: page(number - 1) }),
    },
  };
};

function wantedBy(call: Call): {
  filter: RenewalFilter;
  sort: { column: RenewalColumn; descending: boolean };
} {
  const { query } = call;
  const body = (call.body ?? {}) as Body;
  const problems: FieldProblem[] = [];
  const range = (name: DateName): DayRange | undefined =>
    rangeOf(`dateType.${name}`, body.dateType?.[name], problems);
  const filter: RenewalFilter = {
    customerOrderNumber: query.text("customerOrderNumber"),
    purchaseOrderNumber: query.text("ingramPurchaseOrderNumber"),
    serialNumber: query.text("serialNumber"),
    vendorName: textOf(body.vendor),
    endUser: textOf(body.endUser),
    statuses: statusesOf(body, problems),
    startsOn: range("startDate"),
    endsOn: range("endDate"),
    invoicedOn: range("invoiceDate"),
    expiresOn: range("expirationDate"),
  };
  const sort = sortOf(query.text("sort"), problems);
  refuse(call, problems);
  return { filter, sort };
}

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

function statusesOf(body: Body, problems: FieldProblem[]): readonly string[] | undefined {
  const asked = body.status?.OpporutinyStatus;
  const value = textOf(asked?.value);
  const part = textOf(asked?.subStatus);
  if (value === undefined && part === undefined) return undefined;
  const path = "status.OpporutinyStatus";
  if (value !== undefined && !same(value, "Open") && !same(value, "Closed")) {
    problems.push({ field: `${path}.value`, value, message: "value must be Open or Closed" });
    return undefined;
  }
  const all: readonly string[] =
    value === undefined
      ? [...openStatuses, ...closedStatuses]
      : same(value, "Open")
        ? openStatuses
        : closedStatuses;
  if (part === undefined || same(part, "All")) return all;
  const found = all.filter((status) => same(status, part));
  if (found.length === 0)
    problems.push({
      field: `${path}.subStatus`,
      value: part,
      message: `subStatus must be one of ${all.join(", ")}`,
    });
  return found;
}

function rangeOf(
  field: string,
  range: BodyRange | undefined,
  problems: FieldProblem[],
): DayRange | undefined {
  if (!range) return undefined;
  const [first, last] = (["customStartDate", "customEndDate"] as const).map((name) => {
    const text = textOf(range[name]);
    const day = text === undefined ? undefined : dayOfUsText(text);
    if (day === undefined)
      problems.push({
        field: `${field}.${name}`,
        ...(text !== undefined && { value: text }),
        message: "the expected format is MM/DD/YYYY",
      });
    return day ?? "";
  });
  return [first ?? "", last ?? ""];
}

const columns: { readonly [name: string]: RenewalColumn } = {
  expirationdate: "expires_on",
  renewalvalue: "value",
  renewalid: "id",
  enduser: "end_user",
  vendor: "vendor_name",
};

/** `asc`, `desc`, or a member of a row with either behind it; its values are not documented. */
function sortOf(
  text: string | undefined,
  problems: FieldProblem[],
): { column: RenewalColumn; descending: boolean } {
  const words = (text ?? "")
    .toLowerCase()
    .split(/[\s,:]+/)
    .filter(Boolean);
  const descending = words.at(-1) === "desc";
  const [name] = words.filter((word) => word !== "asc" && word !== "desc");
  const column = name === undefined ? "expires_on" : columns[name];
  if (column === undefined)
    problems.push({ field: "sort", value: text, message: "The rows have no such member" });
  return { column: column ?? "expires_on", descending };
}

function row(renewal: Renewal, workspace: Workspace): object {
  const links = [
    { topic: "renewals", href: `/resellers/v6/renewals/${renewal.id}`, type: "Get" },
    ...(renewal.quoteNumber === ""
      ? []
      : [
          {
            topic: "quotedetails",
            href: `/resellers/v6/quotes/${renewal.quoteNumber}`,
            type: "Get",
          },
        ]),
  ];
  return {
    renewalId: renewal.id,
    customerOrderNumber: renewal.customerOrderNumber,
    referenceNumber: "",
    endUser: renewal.endCustomer.companyName,
    vendor: renewal.vendorName,
    expirationDate: midnight(renewal.expiresOn),
    renewalValue: asNumber(renewalValue(renewal)),
    status: spelt(renewalStatus(renewal, dayOf(workspace.clock.now()))),
    links,
  };
}

/** One state is spelt in answers in another way than the filter takes it. */
export const spelt = (status: Renewal["status"]): string =>
  status === "Quote closed-contract sales desk" ? "Quote closed contact sales desk" : status;
