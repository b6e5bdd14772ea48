#!/usr/bin/env node
/** Lints and bundles contract/, and writes everything that is made from it. */
import { writeDocs } from "./docs.mjs";
import { groupBy } from "./group.mjs";
import { lintContract } from "./lint.mjs";
import { bundle, lintSources, root } from "./load.mjs";
import { readModel } from "./model.mjs";
import { writeSimulatorContract } from "./simulator-contract.mjs";
import { bringUpToDate, staleFiles } from "./outputs.mjs";
import { writeOperations, writeRegistry, writeSchemas } from "./tables.mjs";
import { writeTypes } from "./types.mjs";

const help = `npm run contract [-- --check] [--all]

Lints and bundles contract/, then writes
  contract/dist/openapi.json          the contract as one file
  packages/sdk/src/generated/*.ts     types and tables of the SDK
  packages/simulator/src/generated/*.ts  what the simulator routes and validates by
  docs/reference/**/*.md              a page per API class and per model

  --check   write nothing; fail and name the files that are stale
  --all     show every lint finding, not only the first ones of each kind
`;

const folders = [
  "contract/dist",
  "packages/sdk/src/generated",
  "packages/simulator/src/generated",
  "docs/reference",
];

function generate(document) {
  const model = readModel(document);
  return new Map([
    ["contract/dist/openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["packages/sdk/src/generated/types.ts", writeTypes(model)],
    ["packages/sdk/src/generated/schemas.ts", writeSchemas(model)],
    ["packages/sdk/src/generated/operations.ts", writeOperations(model)],
    ["packages/sdk/src/generated/registry.ts", writeRegistry(model)],
    ...writeDocs(model),
    ["packages/simulator/src/generated/contract.ts", writeSimulatorContract(document)],
  ]);
}

/** One block per rule, so that a thousand findings of one kind do not hide the others. */
function showFindings(findings, all) {
  for (const [rule, group] of groupBy(findings, (finding) => finding.rule)) {
    const shown = all ? group : group.slice(0, 10);
    console.error(`${rule} (${group.length})`);
    for (const { place } of shown) console.error(`  ${place}`);
    if (shown.length < group.length)
      console.error(`  … ${group.length - shown.length} more (--all)`);
  }
}

async function main(argv) {
  if (argv.includes("--help")) return void process.stdout.write(help);
  const unknown = argv.find((argument) => !["--check", "--all"].includes(argument));
  if (unknown) throw new Error(`Unknown argument ${unknown}. See --help.`);
  const [document, lines] = await Promise.all([bundle(), lintSources()]);
  const findings = [
    ...lines.map((place) => ({ rule: "OpenAPI linter", place })),
    ...lintContract(document),
  ];
  showFindings(findings, argv.includes("--all"));

  const files = generate(document);
  const stale = await staleFiles(root, files, folders);
  if (argv.includes("--check")) {
    for (const { path } of stale) console.error(`stale: ${path} (run "npm run contract")`);
  } else {
    await bringUpToDate(root, stale);
  }
  const checked = argv.includes("--check") ? `${stale.length} stale` : `${stale.length} written`;
  console.log(`contract: ${findings.length} findings, ${files.size} generated files, ${checked}`);
  if (findings.length > 0 || (argv.includes("--check") && stale.length > 0)) process.exitCode = 1;
}

await main(process.argv.slice(2));
