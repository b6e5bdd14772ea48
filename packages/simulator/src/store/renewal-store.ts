import { dayOf } from "../time/calendar.js";
import { daysLater } from "../rules/moments.js";
import { orderKey } from "../rules/order.js";
import {
  isOpenStatus,
  noticeDays,
  openStatuses,
  renewalValue,
  type Renewal,
} from "../rules/renewal.js";
import type { Page } from "./catalog-store.js";
import { Conditions, DocumentTable, holds } from "./document-table.js";
import type { Database } from "./driver.js";

/** What a search for renewals asks for. Ranges are inclusive. */
export interface RenewalFilter {
  readonly customerOrderNumber?: string | undefined;
  readonly purchaseOrderNumber?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly vendorName?: string | undefined;
  /** A part of the name. */
  readonly endUser?: string | undefined;
  /** Those that are in one of these states today. */
  readonly statuses?: readonly string[] | undefined;
  readonly startsOn?: DayRange | undefined;
  readonly endsOn?: DayRange | undefined;
  readonly invoicedOn?: DayRange | undefined;
  readonly expiresOn?: DayRange | undefined;
}

type DayRange = readonly [first: string, last: string];

/** The columns that renewals are sorted by. */
export type RenewalColumn = "id" | "expires_on" | "value" | "end_user" | "vendor_name";

/** The renewals of a workspace. */
export class RenewalStore {
  readonly #table: DocumentTable<Renewal>;

  constructor(database: Database, workspace: string) {
    this.#table = new DocumentTable(database, workspace, "renewals", (renewal: Renewal) => ({
      id: renewal.id,
      customer_order_key: orderKey(renewal.customerOrderNumber),
      purchase_order: renewal.purchaseOrderNumber,
      vendor_name: renewal.vendorName,
      end_user: renewal.endCustomer.companyName,
      status: renewal.status,
      starts_on: renewal.startsOn,
      ends_on: renewal.endsOn,
      invoiced_on: renewal.invoicedOn,
      expires_on: renewal.expiresOn,
      value: renewalValue(renewal),
    }));
  }

  add(renewal: Renewal): void {
    this.#table.put(renewal);
  }

  nextId(): number {
    const last = this.#table.first(new Conditions(), "id DESC");
    return (last?.id ?? 5_200_000) + 3;
  }

  get(id: string): Renewal | undefined {
    if (!/^\d{1,12}$/.test(id)) return undefined;
    return this.#table.first(new Conditions().where("id = ?", Number(id)));
  }

  /** The renewal that a quote was made for. */
  ofQuote(number: string): Renewal | undefined {
    return this.#table.first(
      new Conditions().where("json_extract(document, '$.quoteNumber') = ?", number),
    );
  }

  search(
    filter: RenewalFilter,
    sort: { readonly column: RenewalColumn; readonly descending: boolean },
    now: number,
    limit: number,
    offset: number,
  ): Page<Renewal> {
    const customerOrder = filter.customerOrderNumber;
    const conditions = new Conditions()
      .given(
        "customer_order_key = ?",
        customerOrder === undefined ? undefined : orderKey(customerOrder),
      )
      .given("purchase_order = ?", filter.purchaseOrderNumber)
      .given(
        "EXISTS (SELECT 1 FROM json_each(document, '$.covered') AS item WHERE upper(json_extract(item.value, '$.value')) = upper(?))",
        filter.serialNumber,
      )
      .given("vendor_name = ?", filter.vendorName)
      .given(holds("end_user"), filter.endUser)
      .between("starts_on", filter.startsOn)
      .between("ends_on", filter.endsOn)
      .between("invoiced_on", filter.invoicedOn)
      .between("expires_on", filter.expiresOn);
    if (filter.statuses) inState(conditions, filter.statuses, dayOf(now));
    const direction = sort.descending ? "DESC" : "ASC";
    return this.#table.page(conditions, `${sort.column} ${direction}, id ASC`, limit, offset);
  }
}

/** The same as `renewalStatus`, for the database. */
function inState(conditions: Conditions, statuses: readonly string[], today: string): void {
  const texts: string[] = [];
  const values: string[] = [];
  const or = (text: string, ...more: readonly string[]): void => {
    texts.push(text);
    values.push(...more);
  };
  const near = daysLater(today, noticeDays);
  for (const status of statuses) {
    if (!isOpenStatus(status)) or("status = ?", status);
    else if (status === "Future") or("status = 'Future' AND expires_on > ?", near);
    else or("status = ? AND expires_on >= ?", status, today);
    if (status === "Notification sent")
      or("status = 'Future' AND expires_on BETWEEN ? AND ?", today, near);
    if (status === "Expired")
      or(
        "status IN (SELECT value FROM json_each(?)) AND expires_on < ?",
        JSON.stringify(openStatuses),
        today,
      );
  }
  conditions.where(texts.map((text) => `(${text})`).join(" OR ") || "0", ...values);
}
