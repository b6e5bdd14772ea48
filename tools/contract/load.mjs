/** Reads the contract through the OpenAPI tool: its lint findings, and all files bundled into one. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const cli = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

function redocly(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const out = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"])
      child[name].setEncoding("utf8").on("data", (text) => (out[name] += text));
    child.on("error", reject).on("close", (status) => resolve({ status, ...out }));
  });
}

/** @returns {Promise<string[]>} one line per finding */
export async function lintSources() {
  const { stdout, stderr } = await redocly(["lint", "resellers", "--format=json"]);
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`The OpenAPI linter failed:\n${stderr || stdout}`);
  }
  return report.problems
    .filter((problem) => problem.severity === "error" || problem.severity === "warn")
    .map((problem) => {
      const [place] = problem.location;
      return `${place?.source?.ref ?? "contract"}${place?.pointer ?? ""}: ${problem.message} (${problem.ruleId})`;
    });
}

/** The whole contract as one document. Schemas stand in the order of their names. */
export async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), "xi-contract-"));
  try {
    const file = join(folder, "openapi.json");
    const { status, stdout, stderr } = await redocly([
      "bundle",
      "resellers",
      "--component-renaming-conflicts-severity=error",
      "--output",
      file,
    ]);
    if (status !== 0) throw new Error(`The contract cannot be bundled:\n${stderr}${stdout}`);
    const document = JSON.parse(await readFile(file, "utf8"));
    for (const [section, entries] of Object.entries(document.components))
      document.components[section] = sortKeys(entries);
    return document;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sortKeys = (object) =>
  Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
