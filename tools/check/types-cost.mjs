#!/usr/bin/env node
/** How many lines of our declarations a program of one call makes the compiler read. */
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { helpText, report, root } from "./shared.mjs";

helpText(
  "node tools/check/types-cost.mjs\n" +
    "Type-checks tests/packed/consumers/one-call.ts against the built SDK and counts the lines of\n" +
    "each of our .d.ts files that were loaded.",
);

const ceiling = 15_000;
const program = ts.createProgram([join(root, "tests/packed/consumers/one-call.ts")], {
  lib: ["lib.es2022.d.ts"],
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
});
const problems = ts
  .getPreEmitDiagnostics(program)
  .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));

const own = program
  .getSourceFiles()
  .map(({ fileName }) => fileName)
  .filter((path) => path.endsWith(".d.ts") && path.startsWith(join(root, "packages") + sep))
  .map((path) => ({ path, lines: readFileSync(path, "utf8").trimEnd().split("\n").length }))
  .sort((a, b) => b.lines - a.lines);
const total = own.reduce((sum, { lines }) => sum + lines, 0);

for (const { path, lines } of own.slice(0, 5)) {
  process.stdout.write(`${String(lines).padStart(6)}  ${relative(root, path)}\n`);
}
if (own.length === 0) problems.push("the program loaded none of our declarations");
if (total > ceiling) problems.push(`${total} lines, the ceiling is ${ceiling}`);
report(problems, `${total} lines in ${own.length} files, ceiling ${ceiling}`);
