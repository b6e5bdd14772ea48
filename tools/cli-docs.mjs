#!/usr/bin/env node
/**
 * Writes docs/command: a page for each command of `xi`, and one on the exit codes. Build it first.
 * Usage: node tools/cli-docs.mjs [--check]
 */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as prettier from "prettier";
import { groups } from "../packages/cli/dist/esm/command/groups.js";
import { sentence, usageOf } from "../packages/cli/dist/esm/command/help.js";
import { optionsOf, variableOf } from "../packages/cli/dist/esm/command/spec.js";
import { EXIT_CODES } from "../packages/cli/dist/esm/failure/exit-codes.js";
import { root } from "./check/shared.mjs";

const MARK = "<!-- Made by tools/cli-docs.mjs from the commands themselves. -->";
const folder = join(root, "docs/command");
const specs = (await Promise.all(Object.values(groups).map(({ load }) => load()))).flat();
const fileOf = ({ path }) => `${path.replaceAll(" ", "-")}.md`;

const pages = new Map([
  ["README.md", overview()],
  ["exit-codes.md", exitCodes()],
]);
// `xi exit-codes` has its page in the one on what it prints.
for (const spec of specs) if (!pages.has(fileOf(spec))) pages.set(fileOf(spec), page(spec));

await mkdir(folder, { recursive: true });
const stale = (await readdir(folder)).filter((name) => !pages.has(name));
const isCheck = process.argv.includes("--check");
if (!isCheck) await Promise.all(stale.map((name) => rm(join(folder, name))));
for (const [name, text] of pages) {
  const file = join(folder, name);
  const config = await prettier.resolveConfig(file);
  const made = await prettier.format(text, { ...config, filepath: file });
  if ((await readFile(file, "utf8").catch(() => "")) === made) continue;
  stale.push(name);
  if (!isCheck) await writeFile(file, made);
}
if (isCheck && stale.length > 0) {
  process.stderr.write(
    `docs/command/${stale.join(", ")} is not as the commands say. Run: node tools/cli-docs.mjs\n`,
  );
  process.exitCode = 1;
}

function overview() {
  return `# Every command of xi

${MARK}

How they work together: [the command](../command.md). What they end with: [exit codes](exit-codes.md).

${table(
  ["command", "what it does"],
  specs.map((spec) => [`[\`xi ${spec.path}\`](${fileOf(spec)})`, spec.does]),
)}
`;
}

function page(spec) {
  const options = spec.passesOn ? [] : optionsOf(spec);
  return `# xi ${spec.path}

${MARK}

${sentence(spec.does)}${spec.about === undefined ? "" : ` ${spec.about}`}

\`\`\`
${usageOf(spec)}
\`\`\`

## Examples

${table(
  ["command", "what it does"],
  spec.examples.map(({ line, does }) => [`\`${line}\``, does]),
)}
${
  spec.arguments?.length > 0
    ? `\n## Arguments\n\n${table(
        ["argument", "what it is"],
        spec.arguments.map(({ name, does }) => [`\`${name}\``, does]),
      )}\n`
    : ""
}${
    options.length > 0
      ? `\n## Options\n\n${table(
          ["option", "variable", "what it does"],
          options.map((option) => {
            const variable = variableOf(spec, option);
            return [`\`${option.flags}\``, variable === "" ? "" : `\`${variable}\``, option.does];
          }),
        )}\n`
      : ""
  }`;
}

function exitCodes() {
  return `# Exit codes

${MARK}

Their numbers never change. \`xi exit-codes --json\` prints them.

${table(
  ["exit code", "name", "what it means"],
  EXIT_CODES.map(({ exit, name, means }) => [exit, name, means]),
)}

An error is two lines on the error output: the cause, and what to do about it. With \`--json\` it is one JSON object there:

\`\`\`json
{ "error": { "code": "NOT_FOUND", "exit": 5, "message": "…", "next": "Check the identifier.", "command": null, "operation": "get-orderdetails-v6.1", "status": 404, "fields": [], "correlationId": "…", "retry": { "advice": "no", "at": null } } }
\`\`\`

The codes are those of the [errors of the SDK](../errors.md), and of the command itself: \`USAGE\`, \`UNKNOWN_COMMAND\`, \`UNKNOWN_FIELD\`, \`INPUT\`, \`PROFILE_UNKNOWN\`, \`PROFILE_FILE\`, \`NOT_LOGGED_IN\`, \`KEYRING\`, \`HOST_REFUSED\`, \`CONFIRMATION_REQUIRED\`, \`SIMULATOR\`, \`INTERRUPTED\`, and \`BUG\`. \`retry.advice\` is \`no\`, \`later\`, or \`look-first\`: the request may have been carried out.
`;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map(tableLine).join("\n");
}

/** A bar within a cell would end it. */
function tableLine(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
