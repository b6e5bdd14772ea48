#!/usr/bin/env node
/** Each package says one version: its package.json, its src/version.ts and its README agree. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { helpText, publishedPackages, report, root } from "./shared.mjs";

helpText(
  "node tools/check/versions.mjs [--write]\n" +
    "Compares src/version.ts of each package with its package.json; --write corrects the source.",
);

const problems = [];
const seen = [];
for (const { folder, manifest } of publishedPackages()) {
  const path = join(folder, "src/version.ts");
  seen.push(`${manifest.name} ${manifest.version}`);
  if (!existsSync(path)) continue;
  const source = readFileSync(path, "utf8");
  const version = /"([^"]+)"/.exec(source)?.[1];
  if (version === manifest.version) continue;
  if (process.argv.includes("--write")) {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path, source.replace(`"${version}"`, `"${manifest.version}"`));
  } else {
    problems.push(
      `${relative(root, path)} says ${version}, package.json says ${manifest.version}; ` +
        "`node tools/check/versions.mjs --write` corrects it",
    );
  }
}
report(problems, seen.join("\n"));
