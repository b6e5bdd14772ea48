#!/usr/bin/env node
/** Compares a published description of the API with contract/. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { compare } from "./compare.mjs";
import { readCorrections } from "./corrections.mjs";
import { groupBy } from "./group.mjs";
import { root } from "./load.mjs";

const help = `npm run contract:diff -- FILE [--all]

Compares FILE, an OpenAPI 3.0 or 3.1 description in YAML or JSON, with contract/dist/openapi.json.
Operations are matched by method and path, parameters by place and name, properties by where they
stand. Prints what is different, extra (ours only) and missing (theirs only). A departure is intended
when the contract says so by an extension, or when contract/CORRECTIONS.md has a row for it: structure
or operation in the first column, members, parameters or statuses in the second, all in backticks.

  --all     show every finding, not only the first ones of each kind

Exit code 1 when something is missing, 2 when FILE cannot be read.
`;

const kinds = ["operation", "parameter", "property", "answer", "structure"];
const plural = (count, word) =>
  `${count} ${count === 1 ? word : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`}`;

// Lists of values are too many to group by.
const detail = (finding) => (finding.aspect === "enum" ? `: ${finding.detail}` : "");
const suffix = ({ intended }) => (intended ? `, intended: ${intended}` : "");
const meant = (findings) => `${findings.filter(({ intended }) => intended).length} intended`;

export function report({ missing, extra, different }, { all = false } = {}) {
  const lines = [];
  const section = (title, findings, groupName) => {
    if (findings.length === 0) return;
    lines.push(title);
    const groups = groupBy(findings, groupName);
    for (const [name, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(`  ${name} (${group.length})`);
      const shown = all ? group : group.slice(0, 3);
      lines.push(...shown.map((finding) => `    ${finding.place}${detail(finding)}`));
      if (shown.length < group.length) lines.push(`    … ${group.length - shown.length} more`);
    }
    lines.push("");
  };
  section("Different (theirs -> ours)", different, (finding) =>
    finding.aspect === "enum"
      ? `enum${suffix(finding)}`
      : `${finding.aspect} ${finding.detail}${suffix(finding)}`,
  );
  section("Extra (ours only)", extra, (finding) => `${finding.kind}${suffix(finding)}`);
  section("Missing (theirs only)", missing, (finding) => `${finding.kind}${suffix(finding)}`);

  const tally = (findings, names) =>
    names
      .map((kind) => plural(findings.filter((finding) => finding.kind === kind).length, kind))
      .join(", ");
  lines.push(
    `${plural(different.length, "difference")} (${meant(different)})`,
    `${tally(extra, kinds)} extra (${meant(extra)})`,
    `${tally(missing, ["answer", "structure"])} missing`,
    `${tally(missing, ["operation", "parameter", "property"])} missing`,
  );
  return lines.join("\n");
}

async function main(argv) {
  if (argv.includes("--help")) return void process.stdout.write(help);
  const [file, ...others] = argv.filter((argument) => argument !== "--all");
  if (!file || others.length > 0) {
    process.stderr.write(help);
    process.exitCode = 2;
    return;
  }
  let theirs;
  try {
    theirs = parse(await readFile(file, "utf8"));
    if (!theirs?.openapi?.startsWith?.("3.")) throw new Error("it is no OpenAPI 3 description");
  } catch (error) {
    process.stderr.write(`${file} cannot be compared: ${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  const ours = JSON.parse(await readFile(join(root, "contract/dist/openapi.json"), "utf8"));
  const corrections = await readFile(join(root, "contract/CORRECTIONS.md"), "utf8").catch(() => "");
  const found = compare(theirs, ours, readCorrections(corrections));
  process.stdout.write(`${report(found, { all: argv.includes("--all") })}\n`);
  if (found.missing.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
