const shownNames = new Set([
  "customerLineNumber",
  "customerOrderNumber",
  "customerPartNumber",
  "endCustomerOrderNumber",
  "ingramPartNumber",
  "invoiceNumber",
  "orderNumber",
  "planID",
  "quantity",
  "quoteNumber",
  "referenceNumber",
  "specialBidNumber",
  "vendorPartNumber",
]);

type Json = { readonly [name: string]: unknown };

/**
 * The identifiers and quantities of a request, of its lines too: enough to search for what it may
 * have done and to tell it from others, and nothing personal.
 */
export function searchKeys(params: Json): { [name: string]: unknown } {
  const keys: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(params)) {
    if (Array.isArray(value)) {
      const entries = value
        .filter((entry): entry is Json => typeof entry === "object" && entry !== null)
        .map(searchKeys);
      if (entries.some((entry) => Object.keys(entry).length > 0)) keys[name] = entries;
    } else if (shownNames.has(name) && /^(?:string|number)$/.test(typeof value)) {
      keys[name] = value;
    }
  }
  return keys;
}
