import { dayOf } from "../time/calendar.js";
import { randomFrom, type Random } from "../random.js";
import type { EndCustomer } from "./end-customers.js";
import { daysLater, startOf } from "./moments.js";

/** An offer of the simulated distributor. Money in cents, days as `yyyy-MM-dd`. */
export interface Quote {
  readonly number: string;
  readonly guid: string;
  /** Counts the changes of the quote, from 0. */
  readonly revision: number;
  readonly name: string;
  readonly customerNumber: string;
  /** As it was last changed; `currentQuote` says what it is by now. */
  readonly status: QuoteStatus;
  readonly statusReason: string;
  readonly closingReason: string | null;
  readonly closedAt: number | null;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Its last day. Null where none is set. */
  readonly expiresOn: string | null;
  readonly currency: string;
  readonly createdBy: string;
  readonly type: string;
  readonly vendorName: string;
  readonly vendorQuoteNumber: string;
  readonly bid: { readonly id: string; readonly from: string; readonly until: string } | null;
  readonly estimateId: string | null;
  readonly dealId: string | null;
  readonly vendorMessage: string | null;
  readonly customerNeed: string;
  readonly proposedSolution: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly endCustomer: EndCustomer | null;
  readonly lines: readonly QuoteLine[];
  /** What was asked for and could not be quoted. */
  readonly rejected: readonly { readonly part: string; readonly reason: string }[];
}

/** A draft is still being made, an active one discussed; only one that is ready can be ordered. */
export type QuoteStatus = "Draft" | "Active" | "Ready To Order" | "Closed";

export interface QuoteLine {
  readonly line: number;
  readonly guid: string;
  readonly part: string;
  readonly vendorPart: string;
  readonly vendorName: string;
  readonly upc: string;
  readonly name: string;
  readonly weight: number;
  readonly quantity: number;
  /** What was not yet ordered of it. */
  readonly remaining: number;
  readonly unitPrice: number;
  readonly listPrice: number;
  readonly bid: string | null;
  readonly notes: string;
}

/** Days that a quote holds where nothing else is asked for. */
export const quoteTerm = 30;

/** A quote as it is at a time: one that ran out is closed. */
export function currentQuote(quote: Quote, now: number): Quote {
  if (quote.status === "Closed" || quote.expiresOn === null || quote.expiresOn >= dayOf(now))
    return quote;
  return {
    ...quote,
    status: "Closed",
    closingReason: "Expired",
    closedAt: startOf(daysLater(quote.expiresOn, 1)),
  };
}

export const quoteTotal = ({ lines }: Quote): number =>
  lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);

/** The quote after some of its pieces were ordered. It closes when nothing is left. */
export function orderedFrom(
  quote: Quote,
  taken: readonly { readonly line: number; readonly quantity: number }[],
  now: number,
): Quote {
  const lines = quote.lines.map((line) => {
    const pieces = taken
      .filter((entry) => entry.line === line.line)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    return { ...line, remaining: Math.max(0, line.remaining - pieces) };
  });
  const left = lines.some(({ remaining }) => remaining > 0);
  return {
    ...quote,
    lines,
    modifiedAt: now,
    ...(!left && { status: "Closed", closingReason: "Ordered", closedAt: now }),
  };
}

/** An attribute that a vendor wants with an order from a quote. */
export interface WantedAttribute {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/** What the vendor of a quote wants to know before it is ordered: once, and for each line. */
export function wantedAttributes(quote: Quote): {
  readonly order: readonly WantedAttribute[];
  readonly line: readonly WantedAttribute[];
} {
  return wanted[quote.vendorName] ?? { order: [], line: [] };
}

const wanted: { readonly [vendor: string]: ReturnType<typeof wantedAttributes> } = {
  VARROWGATE: {
    order: [
      {
        name: "VEND_AUTH_NBR_FLG",
        value: "",
        description: "Number of the vendor's authorisation",
      },
    ],
    line: [
      { name: "SERIAL_NBR_FLG", value: "", description: "Serial number of the covered device" },
    ],
  },
  DRAYMONT: {
    order: [
      { name: "END_USER_CONTACT", value: "", description: "Contact person at the end customer" },
    ],
    line: [],
  },
};

/** Letters of quote and case numbers: no vowels, so that no word comes out. */
const letters = [..."BCDFGHJKLMNPQRSTVWXYZ"] as [string, ...string[]];

/** `D2Y9L9`: letters and digits by turns. */
export const zigzag = (random: Random, pairs: number): string =>
  Array.from({ length: pairs }, () => `${random.pick(letters)}${random.between(0, 9)}`).join("");

/** `QUO-20417736-B7K2R5`, the number of the n-th quote that is asked for. */
export function quoteNumber(sequence: number): string {
  const random = randomFrom(`quote ${sequence}`);
  return `QUO-${20_400_000 + sequence * 37 + random.between(0, 36)}-${zigzag(random, 3)}`;
}

/** A GUID that hangs on a text alone. */
export function guidOf(text: string): string {
  const random = randomFrom(text);
  const hex = (length: number): string =>
    Array.from({ length }, () => random.between(0, 15).toString(16)).join("");
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
