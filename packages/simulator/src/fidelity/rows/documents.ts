import { guess, live, spec, type Rows } from "../ledger-row.js";

export const documentRows: Rows = {
  "get-quotessearch_v6": [
    spec(
      "Quotes of the last 30 days, or of up to 365 between two days.",
      "PF §10",
      "documents/quotes",
    ),
    spec("Drafts and closed quotes are left out.", "PF §10", "documents/quotes"),
    spec(
      "Part of a number, name, contact, vendor, bid and status narrow the search; four columns sort it.",
      "PF §10",
      "documents/quotes",
    ),
    spec(
      "A page has 25 quotes; fewer can be asked for, not more.",
      "AF 2.11, PF §12.1",
      "documents/quotes",
    ),
    spec("404 where nothing is found.", "PF §5.3", "documents/quotes"),
    guess(
      "`ingramOrderDate-bt` means the day of the quote; both ranges take two entries or a comma.",
      "AF 2.9: their form is not documented",
      "documents/quotes",
    ),
  ],
  "get-resellers-v6-quotes": [
    spec("A quote with its products, prices, parties and attributes.", "AF 1", "documents/quotes"),
    guess(
      "An unknown quote is a 404 with the text of the search.",
      "only the search documents such an answer",
      "documents/quotes",
    ),
    guess(
      "A quote ends after its last day and is closed then.",
      "PF §10 gives it an expiry",
      "documents/quotes",
    ),
    guess(
      "Closed quotes can be read; drafts and those older than 365 days cannot.",
      "only the search is described so",
      "documents/quotes",
    ),
    guess(
      "An order takes its pieces off the quote, and closes it when nothing is left.",
      "PF §13 says that the quote wins over the lines",
      "documents/journey",
    ),
  ],
  quote_Create: [
    guess(
      "A `dealId` brings the prices of the deal; without products, all that it still grants is quoted.",
      "the description names the member alone",
      "documents/quotes",
    ),
    spec(
      "The call answers with a confirmation; the quote is told by webhook.",
      "PF §10",
      "documents/quotes",
    ),
    guess(
      "A quote is made in five minutes and holds for 30 days.",
      "no times are documented",
      "documents/quotes",
    ),
    guess(
      "Products that cannot be quoted are left out and told; a quote without any is closed.",
      "PF §6.4: `rejectedSkus`",
      "documents/quotes",
    ),
    guess(
      "A deal without products quotes all that it still grants.",
      "AF 1.15: products may be empty beside a deal",
      "documents/quotes",
    ),
  ],
  "get-reseller-v6-validateQuote": [
    spec(
      "The fields that the vendor wants, for the order and for each line.",
      "PF §10",
      "documents/quotes",
    ),
    spec("The list of a line has two names, and both occur.", "PF §10, AF 2.8", "documents/quotes"),
    spec("A quote that is not Ready to Order is a 400.", "PF §10", "documents/quotes"),
  ],
  "get-resellers-v6-invoicesearch": [
    spec(
      "All filters of the contract narrow the search; four columns and two directions sort it.",
      "PF §11",
      "documents/invoices",
    ),
    live("The newest invoice comes first.", "PF §11", "documents/invoices"),
    live("A credit memo has the number of its invoice.", "PF §11", "documents/invoices"),
    live("Invoices of two years can be read.", "PF §11, second hand", "documents/invoices"),
    guess(
      "Past the last page comes an empty page.",
      "no other answer is documented",
      "documents/invoices",
    ),
    guess(
      "One credit memo gathers all that is credited for an invoice.",
      "number and type have to tell rows apart, PF §11",
      "documents/returns",
    ),
    guess(
      "An invoice that is paid has the status PAID.",
      "only OPEN was met",
      "documents/invoices",
    ),
  ],
  "get-invoicedetails-v6.1": [
    guess(
      "An invoice is numbered after its sub-order, with and without dashes, and the first one carries the freight.",
      "AF 5: numbers of this form are published",
      "documents/invoices",
    ),
    spec(
      "An invoice by its number, or by that of its order with `customerType`.",
      "AF 1",
      "documents/invoices",
    ),
    spec("Serial numbers are there when they are asked for.", "PF §11", "documents/invoices"),
    guess(
      "What is shipped is invoiced by sub-order, a day later; it is due after 30 days and paid the day after.",
      "no rule is documented",
      "documents/invoices",
    ),
    guess(
      "An unknown invoice is a 404.",
      "only 200, 400 and 500 are documented",
      "documents/invoices",
    ),
    guess(
      "The freight of an order stands on its first invoice.",
      "no rule is documented",
      "documents/invoices",
    ),
  ],
  "post-renewalssearch": [
    spec(
      "Body and query narrow the search; the status is read under its misspelt name alone.",
      "PF §12",
      "documents/renewals",
    ),
    spec("Days of the body are written MM/DD/YYYY.", "AF 2.6", "documents/renewals"),
    guess("Nothing found is an empty page.", "no other answer is documented", "documents/renewals"),
    spec("The body may stand in a list of one.", "AF 2.4", "documents/renewals"),
    guess("What `sort` takes.", "its values are not documented", "documents/renewals"),
  ],
  "get-resellers-v6-renewalsdetails": [
    guess(
      "A renewal is notified 90 days before its term ends, open until it is ordered, and expired after its last day.",
      "AF 5 gives the states",
      "documents/renewals",
    ),
    spec("A renewal with its products, references and parties.", "AF 1", "documents/renewals"),
    guess(
      "Downloads that were invoiced come up for renewal when their term of 365 days ends.",
      "nothing is said about where they come from",
      "documents/renewals",
    ),
    guess(
      "An unknown renewal is a 404.",
      "only 200, 400 and 500 are documented",
      "documents/renewals",
    ),
    guess(
      "A renewal is told of 90 days before its end, expires after it, and closes when its quote is ordered.",
      "the states are documented, their course is not",
      "documents/renewals",
    ),
  ],
  "get-resellers-v6-dealssearch": [
    spec(
      "Deals in force, by end user, vendor and id, under `Page` and `Size` with capitals.",
      "PF §12, AF 2.11",
      "documents/deals",
    ),
    guess("Nothing found is an empty page.", "no other answer is documented", "documents/deals"),
    guess(
      "A deal is a special bid of the catalog, and runs out with it.",
      "price and availability and deals share the number",
      "documents/deals",
    ),
  ],
  "get-resellers-v6-dealsdetails": [
    guess(
      "Orders that name the bid count its remaining pieces down; after its last day its price is no longer given.",
      "PF §12 gives deals an end and quantities",
      "documents/deals",
    ),
    spec(
      "A deal with its products and prices; `vendorName` is required.",
      "PF §12",
      "documents/deals",
    ),
    guess("An unknown deal is a 404.", "only 200, 400 and 500 are documented", "documents/deals"),
    guess(
      "Orders under the bid count the remaining pieces down; a deal that ran out can still be read.",
      "AF 4 names `remainingQuantity` and `daysRemaining`",
      "documents/deals",
    ),
  ],
  "get-resellers-v6-returnssearch": [
    spec(
      "All filters of the contract narrow the search; lists stand in one text with commas.",
      "AF 2.9, PF §12",
      "documents/returns",
    ),
    guess("Nothing found is an empty page.", "no other answer is documented", "documents/returns"),
    guess(
      "What `sort` and `sortingColumnName` take.",
      "their values are not documented",
      "documents/returns",
    ),
    guess(
      "Statuses of returns and of claims together find either.",
      "the two filters are described apart",
      "documents/returns",
    ),
  ],
  "get-resellers-v6-returnsdetails": [
    spec("A case with its product, reason, state and credit.", "AF 1", "documents/returns"),
    guess("An unknown case is a 404.", "only 200, 400 and 500 are documented", "documents/returns"),
  ],
  "post-returnscreate": [
    spec("Each entry opens a case for goods of an invoice.", "PF §12", "documents/returns"),
    guess(
      "References that begin with SIM-DENY, SIM-PART or SIM-APPROVE decide the case.",
      "so that a test can choose",
      "documents/returns",
    ),
    guess(
      "Refused are goods that the invoice has not, that cannot be returned, or more than were sold.",
      "no rule is documented",
      "documents/returns",
    ),
    guess(
      "A case is decided after 24 hours by its reason and its invoice's age; a return is credited five days later, a claim at once.",
      "no times are documented",
      "documents/returns",
    ),
    guess(
      "How reasons are filed under the codes of the search.",
      "PF §12 gives the codes",
      "documents/returns",
    ),
    guess(
      "Faults are approved; anything else is denied after 30 days, and halved above ten pieces.",
      "no rule is documented",
      "documents/returns",
    ),
    guess(
      "A reference that begins with SIM-APPROVE, SIM-PART or SIM-DENY decides the case.",
      "ours, for tests",
      "documents/returns",
    ),
  ],
  "post-freightestimate": [
    spec(
      "Charges by warehouse and carrier for the lines of an order to be.",
      "PF §12",
      "documents/freight",
    ),
    live(
      "A product that cannot be sent is refused with the text of the service.",
      "PF §12",
      "documents/freight",
    ),
    guess(
      "What a carrier charges and how long it takes.",
      "the amounts are ours; codes and modes are those of PF §12",
      "documents/freight",
    ),
    guess(
      "The first carrier costs what an order is charged; freight is free from 1,500 USD on.",
      "ours, so that both agree",
      "documents/freight",
    ),
    guess(
      "Without a warehouse, goods leave where an order would take them from.",
      "nothing is said",
      "documents/freight",
    ),
  ],
};
