import { dayOf } from "../time/calendar.js";
import { invoiceKey } from "../rules/invoice.js";
import { caseNumber, returnValue, type Return, type ReturnStatus } from "../rules/return.js";
import type { Page } from "./catalog-store.js";
import { Conditions, DocumentTable } from "./document-table.js";
import type { Database } from "./driver.js";

/** What a search for returns asks for. Ranges are inclusive, texts are compared without regard to case. */
export interface ReturnFilter {
  readonly number?: string | undefined;
  readonly invoiceNumber?: string | undefined;
  readonly claimId?: string | undefined;
  readonly reference?: string | undefined;
  readonly part?: string | undefined;
  readonly vendorPart?: string | undefined;
  /** Where only one of the two is given, only that kind is found. */
  readonly returnStatuses?: readonly ReturnStatus[] | undefined;
  readonly claimStatuses?: readonly ReturnStatus[] | undefined;
  readonly createdOn?: readonly [string, string] | undefined;
  readonly modifiedOn?: readonly [string, string] | undefined;
  readonly reasons?: readonly string[] | undefined;
}

/** The columns that returns are sorted by. */
export type ReturnColumn =
  "created_at" | "modified_at" | "number" | "status" | "type" | "reason" | "reference" | "value";

/** The returns and claims of a workspace. */
export class ReturnStore {
  readonly #table: DocumentTable<Return>;

  constructor(database: Database, workspace: string) {
    this.#table = new DocumentTable(database, workspace, "returns", (entry: Return) => ({
      number: entry.number.toUpperCase(),
      claim_id: entry.claimId,
      type: entry.type,
      status: entry.status,
      reason: entry.reason,
      invoice_key: invoiceKey(entry.invoiceNumber),
      reference: entry.reference,
      part: entry.line.part,
      vendor_part: entry.line.vendorPart,
      created_at: entry.createdAt,
      created_on: dayOf(entry.createdAt),
      modified_at: entry.modifiedAt,
      modified_on: dayOf(entry.modifiedAt),
      value: returnValue(entry),
    }));
  }

  /** Adds a case, or puts it in the place of the one with the same number. */
  put(entry: Return): void {
    this.#table.put(entry);
  }

  /** The sequence number of the next case. */
  nextSequence(): number {
    let sequence = this.#table.count(new Conditions()) + 1;
    while (this.get(caseNumber(sequence, 1))) sequence += 1;
    return sequence;
  }

  get(number: string): Return | undefined {
    return this.#table.first(new Conditions().where("number = ?", number.toUpperCase()));
  }

  /** Pieces of an invoiced part that are in cases which were not turned down. */
  quantityOf(invoiceNumber: string, part: string): number {
    return this.#table
      .list(
        new Conditions()
          .where("invoice_key = ?", invoiceKey(invoiceNumber))
          .where("part = ?", part)
          .where("status NOT IN ('Denied', 'Voided')"),
        "number",
      )
      .reduce((sum, { accepted, quantity }) => sum + (accepted ?? quantity), 0);
  }

  search(
    filter: ReturnFilter,
    sort: { readonly column: ReturnColumn; readonly descending: boolean },
    limit: number,
    offset: number,
  ): Page<Return> {
    const conditions = new Conditions()
      .given("number = ?", filter.number?.toUpperCase())
      .given(
        "invoice_key = ?",
        filter.invoiceNumber === undefined ? undefined : invoiceKey(filter.invoiceNumber),
      )
      .given("claim_id = ?", filter.claimId)
      .given("reference = ?", filter.reference)
      .given("part = ?", filter.part?.toUpperCase())
      .given("vendor_part = ?", filter.vendorPart)
      .between("created_on", filter.createdOn)
      .between("modified_on", filter.modifiedOn)
      .among(
        "upper(reason)",
        filter.reasons?.map((reason) => reason.toUpperCase()),
      );
    const { returnStatuses: ofReturns, claimStatuses: ofClaims } = filter;
    if (ofReturns || ofClaims) {
      const kind = "(type = ? AND status IN (SELECT value FROM json_each(?)))";
      conditions.where(
        `${kind} OR ${kind}`,
        "Return",
        JSON.stringify(ofReturns ?? []),
        "Claim",
        JSON.stringify(ofClaims ?? []),
      );
    }
    const direction = sort.descending ? "DESC" : "ASC";
    return this.#table.page(
      conditions,
      `${sort.column} ${direction}, number ${direction}`,
      limit,
      offset,
    );
  }
}
