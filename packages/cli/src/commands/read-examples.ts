import type { CommandSpec } from "../command/spec.js";

/** Examples that work against the simulator. */
export const EXAMPLES: { readonly [path: string]: CommandSpec["examples"] } = {
  "catalog search": [
    { line: "xi catalog search --keyword notebook", does: "the first 25 products" },
    {
      line: "xi catalog search --keyword ssd --all --format csv > ssd.csv",
      does: "all of them, as CSV",
    },
    {
      line: "xi catalog search --keyword ssd --json ingramPartNumber,vendorName",
      does: "two members of each, as JSON",
    },
  ],
  "catalog get": [
    { line: "xi catalog get SIM001", does: "one product" },
    { line: "xi catalog get SIM001 --json", does: "all that the API says of it" },
  ],
  "catalog plan": [
    {
      line: "xi catalog plan --plan-id 430101",
      does: "a subscription plan",
    },
  ],
  "orders list": [
    { line: "xi orders list", does: "the newest orders" },
    {
      line: "xi orders list --customer-order-number PO-1001",
      does: "those under one number of yours",
    },
  ],
  "orders get": [{ line: "xi orders get 20-RD3QV", does: "one order with its lines" }],
  "quotes list": [{ line: "xi quotes list", does: "active quotes of the last 30 days" }],
  "quotes get": [{ line: "xi quotes get QUO-20400305-Y0L5K4", does: "one quote with its prices" }],
  "quotes validate": [
    {
      line: "xi quotes validate QUO-14551943-D2Y9L9",
      does: "what the vendor wants to know before it is ordered",
    },
  ],
  "invoices list": [
    { line: "xi invoices list --invoice-status OPEN --all", does: "what is still to be paid" },
  ],
  "invoices get": [{ line: "xi invoices get 40K123411", does: "one invoice with its lines" }],
  "renewals list": [{ line: "xi renewals list", does: "renewals that come up" }],
  "renewals get": [{ line: "xi renewals get 5108404", does: "one renewal" }],
  "deals list": [{ line: "xi deals list --vendor NORVANE", does: "deals of a vendor" }],
  "deals get": [{ line: "xi deals get 40013442 VARROWGATE", does: "one deal with its prices" }],
  "returns list": [{ line: "xi returns list", does: "all returns" }],
  "returns get": [{ line: "xi returns get CAS-40008-G5R9L5-1", does: "one return" }],
  "freight estimate": [
    {
      line: "xi freight estimate --input examples/freight.json",
      does: "from a file with billToAddressId, shipToAddress and lines",
    },
  ],
  "vendor-info": [
    {
      line: "xi vendor-info --input examples/vendor-info.json",
      does: "from a file with products or a quoteNumber",
    },
  ],
};
