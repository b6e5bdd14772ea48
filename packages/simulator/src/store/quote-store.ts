import { dayOf } from "../time/calendar.js";
import { oneDay } from "../rules/moments.js";
import {
  currentQuote,
  orderedFrom,
  quoteNumber,
  type Quote,
  type QuoteStatus,
} from "../rules/quote.js";
import type { Page } from "./catalog-store.js";
import { Conditions, DocumentTable, holds } from "./document-table.js";
import type { Database } from "./driver.js";
import type { RenewalStore } from "./renewal-store.js";

/** What a quote search asks for. Texts are compared without regard to case. */
export interface QuoteFilter {
  /** A part of the number. */
  readonly number?: string | undefined;
  /** A part of the name. */
  readonly name?: string | undefined;
  readonly bid?: string | undefined;
  /** A part of the contact's name. */
  readonly endUserContact?: string | undefined;
  readonly vendorName?: string | undefined;
  readonly status?: QuoteStatus | undefined;
  /** Days of creation; without them, what was made or changed in the last thirty days. */
  readonly createdOn?: readonly [string, string] | undefined;
}

/** The columns that quotes are sorted by. */
export type QuoteColumn = "number" | "created_at" | "modified_at" | "expires_on";

/** How far back a search reaches without a range of days, and with one. */
const usualDays = 30;
const mostDays = 365;

/** The quotes of a workspace. */
export class QuoteStore {
  readonly #table: DocumentTable<Quote>;
  readonly #renewals: RenewalStore;

  /** @param renewals learns of the quotes for renewals that were ordered */
  constructor(database: Database, workspace: string, renewals: RenewalStore) {
    this.#renewals = renewals;
    this.#table = new DocumentTable(database, workspace, "quotes", (quote: Quote) => ({
      number: quote.number.toUpperCase(),
      name: quote.name,
      vendor_name: quote.vendorName,
      end_user_contact: quote.endCustomer?.contact ?? "",
      bid: quote.bid?.id ?? null,
      status: quote.status,
      created_at: quote.createdAt,
      created_on: dayOf(quote.createdAt),
      modified_at: quote.modifiedAt,
      expires_on: quote.expiresOn,
    }));
  }

  /** Adds a quote, or puts it in the place of the one with the same number. */
  put(quote: Quote): void {
    this.#table.put(quote);
  }

  /** A number that no quote has. */
  nextNumber(): string {
    let sequence = this.#table.count(new Conditions());
    while (this.#table.count(new Conditions().where("number = ?", quoteNumber(sequence))) > 0)
      sequence += 1;
    return quoteNumber(sequence);
  }

  /** The quote as it is now, whatever its state; undefined where there is none of that number. */
  get(number: string, now: number): Quote | undefined {
    const quote = this.#table.first(new Conditions().where("number = ?", number.toUpperCase()));
    return quote && currentQuote(quote, now);
  }

  /**
   * Notes that pieces of a quote were ordered. It closes as ordered when nothing is left of it, and
   * so does the renewal that it was made for.
   * @param taken pieces by the quote's own line numbers; everything that is left where it is left out
   */
  order(
    number: string,
    now: number,
    taken?: readonly { readonly line: number; readonly quantity: number }[],
  ): void {
    const quote = this.get(number, now);
    if (!quote) throw new Error(`There is no quote ${number}.`);
    const all = quote.lines.map(({ line, remaining }) => ({ line, quantity: remaining }));
    const left = orderedFrom(quote, taken ?? all, now);
    this.put(left);
    const renewal = left.status === "Closed" ? this.#renewals.ofQuote(left.number) : undefined;
    if (renewal) this.#renewals.add({ ...renewal, status: "Ordered" });
  }

  /** Active quotes and those that can be ordered: drafts, closed and old ones are out of reach. */
  search(
    filter: QuoteFilter,
    sort: { readonly column: QuoteColumn; readonly descending: boolean },
    now: number,
    limit: number,
    offset: number,
  ): Page<Quote> {
    const conditions = new Conditions()
      .where("status IN ('Active', 'Ready To Order')")
      .where("expires_on IS NULL OR expires_on >= ?", dayOf(now))
      .given(holds("number"), filter.number)
      .given(holds("name"), filter.name)
      .given("bid = ?", filter.bid)
      .given(holds("end_user_contact"), filter.endUserContact)
      .given("vendor_name = ?", filter.vendorName)
      .given("status = ?", filter.status);
    if (filter.createdOn)
      conditions
        .between("created_on", filter.createdOn)
        .where("created_at >= ?", now - mostDays * oneDay);
    else conditions.where("max(created_at, modified_at) >= ?", now - usualDays * oneDay);
    const { column, descending } = sort;
    const direction = descending ? "DESC" : "ASC";
    return this.#table.page(conditions, `${column} ${direction}, number`, limit, offset);
  }
}

/** How long after its making a quote can be read at all. */
export const isWithinReach = (quote: Quote, now: number): boolean =>
  Math.max(quote.createdAt, quote.modifiedAt) >= now - mostDays * oneDay;
