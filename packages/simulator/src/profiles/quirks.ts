/**
 * `live`: as the service was seen and as its published answers show it, where that harms no correct
 * client. `spec`: as the description says. `wild`: its worst.
 */
export type Profile = "live" | "spec" | "wild";

export const profiles: readonly Profile[] = ["live", "spec", "wild"];

export const isProfile = (text: unknown): text is Profile => profiles.includes(text as Profile);

/** `spec`: the published description, its examples included. `portal`: the developer portal. */
export type Provenance = "spec" | "portal" | "seen live" | "guess";

/** One way in which the service leaves its description. */
export interface Quirk {
  /** What it does when it is on, in one sentence. */
  readonly does: string;
  /** What it does not do when it is off. */
  readonly otherwise: string;
  /** Operation ids; `gateway` for what lies before all operations. */
  readonly where: readonly string[];
  readonly provenance: Provenance;
  /** AF: a study of the published description. PF: a collection from the portal and from integrations. */
  readonly source: string;
  /** When the source said so: a day or a month. */
  readonly date: string;
  /** The profiles in which it shows where nobody chose. */
  readonly profiles: readonly Profile[];
  /** Its answers break the contract, so they are not held against it. */
  readonly beyondContract?: true;
}

/** The day of the published description. */
const described = "2025-11-27";
/** The month in which answers of the service were last seen. */
const seen = "2026-07";

const live = { provenance: "seen live", date: seen, profiles: ["live", "wild"] } as const;
const worst = { provenance: "seen live", date: seen, profiles: ["wild"] } as const;
const example = { provenance: "spec", date: described, profiles: ["live", "wild"] } as const;
const worstExample = { provenance: "spec", date: described, profiles: ["wild"] } as const;

const catalog = "get-reseller-v6-productsearch";
const productDetails = "get-reseller-v6-productdetail";
const prices = "post-priceandavailability";
const createOrder = "post-createorder_v6";
const searchOrders = "get-resellers-v6-ordersearch";
const orderDetails = "get-orderdetails-v6.1";
const searchInvoices = "get-resellers-v6-invoicesearch";
const invoiceDetails = "get-invoicedetails-v6.1";
const searchQuotes = "get-quotessearch_v6";
const quoteDetails = "get-resellers-v6-quotes";
const searchRenewals = "post-renewalssearch";
const renewalDetails = "get-resellers-v6-renewalsdetails";
const searchDeals = "get-resellers-v6-dealssearch";
const searchReturns = "get-resellers-v6-returnssearch";
const freight = "post-freightestimate";

/** Where the contract says that an answer comes in more than one spelling. */
const spelled = [
  catalog,
  productDetails,
  "get-reseller-v6-productdetailcmp",
  prices,
  createOrder,
  "put-ordermodify",
  searchOrders,
  orderDetails,
  searchQuotes,
  quoteDetails,
  "get-reseller-v6-validateQuote",
  searchInvoices,
  invoiceDetails,
  searchRenewals,
  renewalDetails,
  searchDeals,
  "get-resellers-v6-returnsdetails",
  freight,
] as const;

const flatErrors = [
  "post-createorder_v7",
  "get-reseller-v6-validateQuote",
  searchRenewals,
  renewalDetails,
  searchDeals,
  "get-resellers-v6-dealsdetails",
  searchReturns,
  "get-resellers-v6-returnsdetails",
  "post-returnscreate",
  freight,
] as const;

/** The quirks of the service by name. */
const table = {
  "short-pages": {
    ...live,
    does: "A page of the catalog holds 25 rows at most (50 outside the US), whatever was asked for.",
    otherwise: "A page holds as many rows as were asked for, up to 100.",
    where: [catalog],
    source: "PF §9",
  },
  "depth-cap": {
    ...worst,
    does: "The catalog ends after 5,000 rows, or after 10,000 where a keyword was given.",
    otherwise: "The catalog ends with its last row.",
    where: [catalog],
    source: "PF §9",
  },
  "moving-totals": {
    ...worst,
    does: "`recordsFound` differs from page to page, and is too small on some.",
    otherwise: "`recordsFound` is the number of rows.",
    where: [catalog],
    source: "PF §9",
  },
  "not-found-past-end": {
    ...live,
    does: "Past the last page, and where nothing matches, comes a 404 with a bare list of errors.",
    otherwise:
      "Past the last page comes an empty page; where nothing matches, a 404 with the documented body.",
    where: [catalog],
    source: "PF §5.2 E4, §9",
    beyondContract: true,
  },
  "repeated-rows": {
    ...worst,
    does: "A page begins with the last row of the page before it, besides its own rows.",
    otherwise: "Each row is on one page.",
    where: [catalog, searchInvoices],
    source: "PF §9, §11",
  },
  "malformed-next-page": {
    ...example,
    does: "`nextPage` and `previousPage` lack a separator, name internal paths or have filters renamed.",
    otherwise: "They lead to the pages beside this one.",
    where: [catalog, searchInvoices, searchRenewals, searchDeals],
    source: "AF 2.11, PF §9, §11",
  },
  "product-under-500": {
    ...worst,
    does: "One product in four comes with the status 500 and a good body.",
    otherwise: "Every product comes with 200.",
    where: [productDetails],
    source: "PF §5.2 E11",
    beyondContract: true,
  },
  "bare-not-found": {
    ...live,
    does: 'An unknown product is told by `{"message":"Record not found"}`.',
    otherwise: "It is told by the documented list of errors.",
    where: [productDetails],
    source: "PF §5.2 E5",
    beyondContract: true,
  },
  "price-rows-missing": {
    ...worst,
    does: "One product in twelve has no row in the answer. Known part numbers always have theirs.",
    otherwise: "Every product that was asked for has its row.",
    where: [prices],
    source: "PF §8",
  },
  "price-rows-reordered": {
    ...worst,
    does: "Rows come in another order than they were asked for.",
    otherwise: "Rows come in the order of the request.",
    where: [prices],
    source: "PF §8",
  },
  "price-rows-bare": {
    ...worst,
    does: "One product in twelve has a message in place of price and stock. Known part numbers never.",
    otherwise: "A row lacks price or stock only where the catalog has none.",
    where: [prices],
    source: "PF §8",
  },
  "price-inside-availability": {
    ...worstExample,
    does: "In an answer with status 207, `pricing` stands inside `availability`.",
    otherwise: "`pricing` stands beside `availability`.",
    where: [prices],
    source: "AF 2.10",
    beyondContract: true,
  },
  "pascal-case-invoices": {
    ...live,
    does: "Members of invoice details begin with a capital letter, but for a few.",
    otherwise: "They are written as described.",
    where: [invoiceDetails],
    source: "PF §11",
  },
  "numbers-as-text": {
    ...example,
    does: "Numbers and flags are text where the published answers have them so.",
    otherwise: "Numbers and flags have the described type.",
    where: [...spelled, "gateway"],
    source: "AF 2.7, PF §19.1",
  },
  "all-numbers-as-text": {
    ...worst,
    does: "Every number and flag that was ever met as text is text.",
    otherwise: "Only those of `numbers-as-text` are.",
    where: spelled,
    source: "PF §19.1",
  },
  "ids-as-numbers": {
    ...worst,
    does: "Identifiers that consist of digits come as numbers.",
    otherwise: "Identifiers are text, but for those that published answers have as numbers.",
    where: spelled,
    source: "AF 2.7, PF §7.3",
  },
  "lists-of-one": {
    ...example,
    does: "Links and shipment details come as an object where there is but one of them.",
    otherwise: "A list is a list.",
    where: [createOrder, searchOrders, searchQuotes, searchRenewals, searchDeals],
    source: "AF 2.7, PF §19.3",
  },
  "wrapped-roots": {
    ...example,
    does: "The answer stands in a list of one, and so do the errors of three operations.",
    otherwise: "The answer is an object.",
    where: [searchRenewals, "post-returnscreate", freight],
    source: "AF 2.7, PF §5.2 E3",
  },
  "listed-errors": {
    ...example,
    does: "Errors are a list, although the description has one flat object.",
    otherwise: "The error is one object.",
    where: flatErrors,
    source: "AF 3, PF §5.2 E2",
  },
  "numeric-error-ids": {
    ...worstExample,
    does: "The id of an error is a number.",
    otherwise: "It is text made of correlation id, host and time.",
    where: ["gateway"],
    source: "PF §5.2",
  },
  "null-dates": {
    ...example,
    does: "A date that is not known is `0001-01-01`.",
    otherwise: "It is null.",
    where: [searchQuotes, quoteDetails, invoiceDetails],
    source: "PF §10, §19.6",
  },
  "padded-text": {
    ...example,
    does: "Names of carrier services have blanks behind them.",
    otherwise: "They have none.",
    where: [freight],
    source: "PF §12",
  },
  "status-spellings": {
    ...worst,
    does: "A state of an order is written differently from row to row: case, `im::`, blanks, one L or two.",
    otherwise: "Each operation has one spelling.",
    where: [searchOrders, orderDetails, createOrder],
    source: "PF §7.4",
  },
  "search-lag": {
    provenance: "guess",
    date: seen,
    profiles: [],
    does: "An order is found by a search no sooner than 60 seconds after it was booked.",
    otherwise: "It is found at once.",
    where: [searchOrders],
    source: "UD §5 S6, §7",
  },
  "maintenance-windows": {
    provenance: "portal",
    date: seen,
    profiles: ["wild"],
    does: "In the maintenance windows of the region orders of version 6 fail, and those of version 7 wait.",
    otherwise: "The service is there at any time of the day.",
    where: [createOrder, "post-createorder_v7", "put-ordermodify", "delete-ordercancel"],
    source: "PF §13, §15",
  },
  "created-as-200": {
    ...worst,
    does: "An order is created with 200 in place of 201.",
    otherwise: "201.",
    where: [createOrder],
    source: "PF §7.1",
  },
  "no-correlation-echo": {
    provenance: "portal",
    date: seen,
    profiles: ["wild"],
    does: "`IM-CorrelationID` and `IM-SenderID` are not sent back.",
    otherwise: "They are.",
    where: ["gateway"],
    source: "PF §3.4",
  },
  "expires-in-30-days": {
    provenance: "portal",
    date: seen,
    profiles: ["wild"],
    does: "`expires_in` is the number 2592000, although the token dies after a day.",
    otherwise: '`expires_in` is "86399".',
    where: ["get-accesstoken"],
    source: "PF §1.8",
  },
  "expires-in-number": {
    provenance: "seen live",
    date: seen,
    profiles: [],
    does: "`expires_in` is a number.",
    otherwise: "`expires_in` is text.",
    where: ["get-accesstoken"],
    source: "PF §1.7",
  },
  "expires-in-absent": {
    provenance: "guess",
    date: seen,
    profiles: [],
    does: "A token comes without `expires_in`.",
    otherwise: "It comes with it.",
    where: ["get-accesstoken"],
    source: "PF §1.7",
  },
  "reset-in-milliseconds": {
    ...live,
    does: "`X-RateLimit-Reset` is the time of the reset in milliseconds.",
    otherwise: "It is that time in seconds.",
    where: ["gateway"],
    source: "PF §4",
  },
  "reset-as-delay": {
    provenance: "portal",
    date: seen,
    profiles: [],
    does: "`X-RateLimit-Reset` is the number of seconds to wait.",
    otherwise: "It is a time.",
    where: ["gateway"],
    source: "PF §4",
  },
  "live-quota-text": {
    ...live,
    does: "A refusal by the rate limit speaks of the quota of the API app.",
    otherwise: "It has the text of the portal, `too many requests`.",
    where: ["gateway"],
    source: "PF §4",
  },
  "quota-under-400": {
    ...worst,
    does: "A refusal by the rate limit has the status 400.",
    otherwise: "It has the status 429.",
    where: ["gateway"],
    source: "PF §4",
  },
  "shared-quota": {
    ...worst,
    does: "All operations of an app count against one limit.",
    otherwise: "Each group of operations has a limit of its own, as described.",
    where: ["gateway"],
    source: "PF §4",
  },
  "no-limit-headers": {
    provenance: "seen live",
    date: seen,
    profiles: [],
    does: "Answers do not tell the rate limit.",
    otherwise:
      "Every answer has `X-RateLimit-Limit`, `-Remaining` and `-Reset` while there is a limit.",
    where: ["gateway"],
    source: "UD §5 F2",
  },
  "retry-after": {
    provenance: "guess",
    date: seen,
    profiles: [],
    does: "A refusal by the rate limit has a `Retry-After` in seconds.",
    otherwise: "It has none: nobody has shown that it is sent.",
    where: ["gateway"],
    source: "PF §4",
  },
  "early-token-death": {
    ...worst,
    does: "A token dies after six hours, although its `expires_in` says a day.",
    otherwise: "A token lives as long as it says.",
    where: ["get-accesstoken"],
    source: "PF §1.9",
  },
  "new-token-ends-old": {
    provenance: "guess",
    date: seen,
    profiles: ["wild"],
    does: "A new token ends the earlier ones of its app.",
    otherwise: "Earlier ones stay good until their time is over.",
    where: ["get-accesstoken"],
    source: "PF §1.9",
  },
  "xml-faults": {
    provenance: "guess",
    date: seen,
    profiles: ["wild"],
    does: "Who does not accept JSON gets the faults of the gateway as XML.",
    otherwise: "They are JSON whatever the caller accepts.",
    where: ["gateway"],
    source: "PF §1.12a",
    beyondContract: true,
  },
  "rows-of-wrong-shape": {
    provenance: "guess",
    date: "2026-11-23",
    profiles: [],
    does: "The first list of an answer ends with a row that is only text.",
    otherwise: "All rows are objects.",
    where: spelled,
    source: "nobody saw it; a client has to live through it all the same",
    beyondContract: true,
  },
} as const satisfies { readonly [name: string]: Quirk };

export type QuirkName = keyof typeof table;

export const quirks: { readonly [name in QuirkName]: Quirk } = table;

export const quirkNames = Object.keys(table) as readonly QuirkName[];

export const isQuirk = (text: string): text is QuirkName => Object.hasOwn(table, text);

/** Whether a quirk shows where nobody chose. */
export const quirkByProfile = (name: QuirkName, profile: Profile): boolean =>
  quirks[name].profiles.includes(profile);
