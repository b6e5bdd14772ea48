#!/usr/bin/env node
/**
 * Writes packages/cli/src/generated/reads.ts: the commands that read, from the operations table of the
 * SDK and the texts of the contract. Build the SDK first.
 * Usage: node tools/cli-reads.mjs [--check]
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as prettier from "prettier";
import { operations } from "../packages/sdk/dist/esm/generated/registry.js";
import { readJson, root } from "./check/shared.mjs";

/** What the table does not say: the words of each command, and which columns people want to see. */
const commands = [
  {
    path: "catalog search",
    id: "get-reseller-v6-productsearch",
    method: "catalog.search",
    columns: "ingramPartNumber vendorPartNumber vendorName description category",
  },
  { path: "catalog get", id: "get-reseller-v6-productdetail" },
  { path: "catalog plan", id: "get-reseller-v6-productdetailcmp" },
  {
    path: "orders list",
    id: "get-resellers-v6-ordersearch",
    method: "orders.search",
    columns:
      "ingramOrderNumber customerOrderNumber ingramOrderDate orderStatus orderTotal vendorName",
  },
  { path: "orders get", id: "get-orderdetails-v6.1" },
  {
    path: "quotes list",
    id: "get-quotessearch_v6",
    method: "quotes.search",
    columns:
      "quoteNumber quoteName quoteStatus quoteTotal currencyCode ingramQuoteExpiryDate endUserName",
  },
  { path: "quotes get", id: "get-resellers-v6-quotes" },
  { path: "quotes validate", id: "get-reseller-v6-validateQuote" },
  {
    path: "invoices list",
    id: "get-resellers-v6-invoicesearch",
    method: "invoices.search",
    columns:
      "invoiceNumber invoiceType invoiceStatus invoiceDate invoiceDueDate invoiceAmountInclTax currencyCode customerOrderNumber",
  },
  { path: "invoices get", id: "get-invoicedetails-v6.1" },
  {
    path: "renewals list",
    id: "post-renewalssearch",
    method: "renewals.search",
    columns: "renewalId vendor endUser expirationDate renewalValue status",
  },
  { path: "renewals get", id: "get-resellers-v6-renewalsdetails" },
  {
    path: "deals list",
    id: "get-resellers-v6-dealssearch",
    method: "deals.search",
    columns: "dealId vendor endUser version dealExpiryDate",
  },
  { path: "deals get", id: "get-resellers-v6-dealsdetails" },
  {
    path: "returns list",
    id: "get-resellers-v6-returnssearch",
    method: "returns.search",
    columns: "caseRequestNumber returnClaimId type status createdOn estimatedTotalValue credit",
  },
  { path: "returns get", id: "get-resellers-v6-returnsdetails" },
  { path: "freight estimate", id: "post-freightestimate" },
  { path: "vendor-info", id: "vendor-required-info" },
];

const contract = readJson(join(root, "contract/dist/openapi.json"));
const resolve = (value) =>
  value?.$ref === undefined
    ? value
    : resolve(
        value.$ref
          .slice(2)
          .split("/")
          .reduce((at, name) => at[name], contract),
      );
const documented = new Map();
for (const path of Object.values(contract.paths))
  for (const operation of Object.values(path))
    if (operation?.operationId !== undefined) documented.set(operation.operationId, operation);

const reads = commands.map(({ path, id, method, columns }) => {
  const operation = operations[id];
  const text = documented.get(id);
  const told = new Map((text.parameters ?? []).map((each) => [resolve(each).name, resolve(each)]));
  const paged = new Set(operation.paging ? [operation.paging.page, operation.paging.size] : []);
  const parameters = operation.parameters
    .filter((each) => each.in !== "header" && !paged.has(each.name))
    .map(({ name, wire, in: place, schema, required, default: preset }) => ({
      name,
      does: firstSentence(told.get(wire)?.description ?? name),
      kind: Array.isArray(schema) ? "list" : schema,
      isArgument: place === "path" || (required === true && preset === undefined),
    }));
  return {
    path,
    id,
    does: plain(text.summary),
    about: firstSentences(text.description, 3),
    parameters,
    hasBody: operation.body !== undefined,
    ...(method !== undefined && {
      method: method.split("."),
      sizeName: operation.paging.size,
      columns: columns.split(" "),
      fields: fieldsOf(operation),
    }),
  };
});

const file = join(root, "packages/cli/src/generated/reads.ts");
const config = await prettier.resolveConfig(file);
const made = await prettier.format(
  `// Made by tools/cli-reads.mjs from the operations table. Change that instead of this file.
import type { ReadSpec } from "../commands/read-spec.js";

/** Every operation that reads, as a command. */
export const READS: readonly ReadSpec[] = ${JSON.stringify(reads)};
`,
  { ...config, filepath: file },
);
const found = await readFile(file, "utf8").catch(() => "");
if (found !== made) {
  if (process.argv.includes("--check")) {
    process.stderr.write(
      "packages/cli/src/generated/reads.ts is stale. Run: node tools/cli-reads.mjs\n",
    );
    process.exitCode = 1;
  } else await writeFile(file, made);
}

/** The members of the rows, by the schema of the answer. */
function fieldsOf({ answers, paging }) {
  const names = paging.items.flatMap((member) => {
    const [row] = answers[200].fields[member];
    return Object.keys((typeof row === "function" ? row() : row).fields);
  });
  return [...new Set(names)];
}

function firstSentence(text) {
  return plain(firstSentences(text, 1));
}

function firstSentences(text = "", count) {
  return text
    .replaceAll("`", "")
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.:])\s+(?=[A-Z])/)
    .slice(0, count)
    .join(" ");
}

/** Without a capital at its beginning and a full stop at its end, as descriptions stand in lists. */
function plain(text) {
  const rest = text.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(rest) ? rest[0].toLowerCase() + rest.slice(1) : rest;
}
