import type { Handler } from "../http/call.js";
import { validationFailed } from "../http/errors.js";
import { wantedAttributes, type WantedAttribute } from "../rules/quote.js";

/** GET /resellers/v6/q2o/validatequote */
export const validateQuote: Handler = (call, workspace) => {
  const number = call.query.text("quoteNumber") ?? "";
  const quote = workspace.quotes.get(number, workspace.clock.now());
  const refused = (message: string): ReturnType<Handler> =>
    validationFailed(call.errorId, [{ field: "quoteNumber", value: number, message }]);
  if (!quote || quote.status === "Draft") return refused("Quote not found");
  if (quote.status !== "Ready To Order")
    return refused(`The quote is not Ready to Order, its status is ${quote.status}`);
  const wanted = wantedAttributes(quote);
  return {
    status: 200,
    body: {
      quoteNumber: quote.number,
      vendorName: quote.vendorName,
      vmfAdditionalAttributes: rows(wanted.order),
      lines: quote.lines.map((line, place) => ({
        customerLineNumber: String(line.line),
        ingramPartNumber: line.part,
        quantity: String(line.remaining),
        // The service has two names for this list, and uses both within one answer.
        [place % 2 === 0 ? "vmfAdditionalAttributesLines" : "linesVendorMandatoryAttributes"]: rows(
          wanted.line,
        ),
      })),
      quoteType: 1,
      vendorGroupName: "",
      vendorQuoteNumber: quote.vendorQuoteNumber,
      vendorMasterNumber: "",
    },
  };
};

/** Where a vendor wants nothing, the list holds an entry that says nothing. */
const rows = (attributes: readonly WantedAttribute[]): readonly object[] =>
  (attributes.length > 0 ? attributes : [{ name: "", value: "", description: "" }]).map(
    ({ name, value, description }) => ({
      attributeName: name,
      attributeValue: value,
      attributeDescription: description,
    }),
  );
