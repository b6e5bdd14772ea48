import type { Caller } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import type { Ticket } from "../errors.js";
import {
  getOrderdetailsV61,
  getQuotessearchV6,
  getResellersV6Ordersearch,
  getResellersV6Quotes,
  getResellersV6Returnsdetails,
  getResellersV6Returnssearch,
} from "../generated/operations.js";
import { compareOrder, upper, type AskedContent, type Comparison } from "./compare.js";
import { isBefore } from "./moments.js";
import type { Doubt, Located } from "./reconciliation.js";

/** What was found, held against what was asked for. */
export interface Sight extends Comparison {
  readonly located: Partial<Located>;
  /** Why it proves nothing. */
  readonly doubt?: Doubt | undefined;
}

/**
 * Looks once for what an operation did.
 *
 * @param found takes the numbers of all that can be meant, before they are read.
 * @returns nothing when there is no trace of it.
 */
export type Look = (found: string[]) => Promise<Sight | undefined>;

export interface Way {
  readonly look: Look;
  /** Why it proves nothing that there is no trace. */
  readonly doubt?: Doubt | undefined;
}

/** Where the things that an operation makes are searched for and read. */
const trails = {
  orders: {
    search: getResellersV6Ordersearch,
    /** The caller's own number, in the request, the query and the rows. */
    by: "customerOrderNumber",
    number: "ingramOrderNumber",
    date: "ingramOrderDate",
    read: getOrderdetailsV61,
    path: "ordernumber",
  },
  returns: {
    search: getResellersV6Returnssearch,
    by: "referenceNumber",
    number: "caseRequestNumber",
    date: "createdOn",
    read: getResellersV6Returnsdetails,
    path: "caseRequestNumber",
  },
  quotes: {
    search: getQuotessearchV6,
    by: "quoteName",
    number: "quoteNumber",
    date: "ingramQuoteDate",
    read: getResellersV6Quotes,
    path: "quoteNumber",
  },
} as const;

type Row = { readonly [name: string]: unknown };

/** @returns the way to what the operation made; nothing without a number for each thing asked for. */
export function wayAlong(
  kind: keyof Located,
  caller: Caller,
  { keys, sentAt }: Ticket,
  asked: AskedContent,
  options: CallOptions,
  doubt?: Doubt,
): Way | undefined {
  const { search, by, number, date, read, path } = trails[kind];
  const { list = [keys], additionalAttributes = [] } = keys as { readonly [name: string]: Row[] };
  const numbers = new Set(list.map((entry) => entry[by]));
  if (![...numbers].every(upper)) return undefined;
  const shared = additionalAttributes.some(allowsDuplicates) ? "shared-number" : undefined;
  return {
    doubt: shared ?? doubt,
    async look(found) {
      const seen = new Map<string, unknown>();
      for (const given of numbers) {
        const rows = caller.search(search, { [by]: given }, options);
        for await (const row of rows as AsyncIterable<Row>) {
          // Whether the search matches whole numbers only is not documented.
          if (upper(row[by]) === upper(given)) seen.set(String(row[number] ?? ""), row[date]);
        }
      }
      const all = [...seen];
      const own = all.filter(([, placedAt]) => !isBefore(placedAt, sentAt));
      const candidates = own.length > 0 || shared ? own : all;
      found.push(...candidates.map(([name]) => name));
      if (found.length === 0) return undefined;
      const details: object[] = [];
      // A row without its number counts as found, though nothing can be read.
      for (const name of found) {
        if (name) details.push(await caller.call(read, { [path]: name }, options));
      }
      const located = { [kind]: details };
      if (own.length > 0) return { ...compareOrder(asked, details), located, doubt: shared };
      const before = new Date(sentAt).toISOString();
      const placedAt = { path: "placedAt", asked: before, booked: String(all[0]?.[1]) };
      return { differences: [placedAt], unchecked: [], located };
    },
  };
}

const allowsDuplicates = ({ attributeName, attributeValue }: Row): boolean =>
  upper(attributeName) === "ALLOWDUPLICATECUSTOMERORDERNUMBER" && upper(attributeValue) !== "FALSE";
