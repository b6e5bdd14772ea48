#!/usr/bin/env node
/**
 * Runs every check of the repository in a fixed order, and all of them even if one fails.
 * Usage: npm run check [-- --only name,name] [-- --list]
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { command, root } from "./check/shared.mjs";

/** `shows`: prints its output when it passes too, because people read the figures. */
const checks = [
  { name: "build", does: "every package builds", run: ["tools/build.mjs"] },
  {
    name: "contract",
    does: "bundle and generated code are as the contract says",
    run: ["tools/contract/build.mjs", "--check"],
  },
  {
    name: "simulator-docs",
    does: "generated pages of docs/simulator are as the code says",
    run: ["tools/simulator-docs.mjs", "--check"],
  },
  {
    name: "cli-reads",
    does: "the reading commands of xi are as the operations table says",
    run: ["tools/cli-reads.mjs", "--check"],
  },
  {
    name: "cli-docs",
    does: "docs/command is as the commands of xi say",
    run: ["tools/cli-docs.mjs", "--check"],
  },
  {
    name: "format",
    does: "prettier has nothing to change",
    run: [command("prettier"), "--check", "--log-level", "warn", "."],
  },
  {
    name: "lint",
    does: "oxlint, with the rules that need types",
    run: [command("oxlint"), "--type-aware", "--deny-warnings", "--format=unix"],
  },
  {
    name: "typecheck",
    does: "sources, tests and examples type-check",
    run: [command("typescript", "tsc"), "-p", "tsconfig.json"],
  },
  { name: "versions", does: "one version per package", run: ["tools/check/versions.mjs"] },
  {
    name: "source",
    does: "no secrets, machine paths, registry hosts or `export *`",
    run: ["tools/check/source.mjs"],
  },
  {
    name: "install",
    does: "what an install brings: no scripts, no dependencies of the SDK",
    run: ["tools/check/install.mjs"],
    shows: true,
  },
  { name: "knip", does: "no unused files, exports or dependencies", run: [command("knip")] },
  { name: "publint", does: "the tarballs follow the rules", run: ["tools/check/publint.mjs"] },
  { name: "attw", does: "types resolve in ESM and CJS", run: ["tools/check/attw.mjs"] },
  {
    name: "sizes",
    does: "bundles stay under their ceilings",
    run: ["tools/check/sizes.mjs"],
    shows: true,
  },
  {
    name: "api-snapshot",
    does: "the public surface is as recorded in api/",
    run: ["tools/check/api-snapshot.mjs"],
  },
  {
    name: "types-cost",
    does: "lines of declarations that one call loads",
    run: ["tools/check/types-cost.mjs"],
    shows: true,
  },
  {
    name: "packed",
    does: "the tarballs, installed alone, on every runtime and compiler",
    run: ["tests/packed/run.mjs"],
    shows: true,
  },
  {
    name: "interop",
    does: "clients that we did not write call every operation of the simulator",
    run: ["packages/simulator/interop/run.mjs"],
  },
];

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

if (options.help || options.list) {
  const usage =
    "npm run check [-- --only name,name] [-- --list]\n" +
    "Runs the checks in this order; exits 1 if any failed.\n\n";
  const lines = checks.map(({ name, does }) => `  ${name.padEnd(14)} ${does}\n`);
  process.stdout.write((options.help ? usage : "") + lines.join(""));
  process.exit(0);
}

const wanted = options.only?.split(",").filter(Boolean);
const unknown = wanted?.filter((name) => !checks.some((check) => check.name === name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`No check is called ${unknown.join(", ")}; --list names them.\n`);
  process.exit(2);
}

const failed = [];
let ran = 0;
for (const check of checks) {
  if (wanted !== undefined && !wanted.includes(check.name)) continue;
  ran += 1;
  const started = performance.now();
  const { status, output } = await runNode(check.run);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = status === 0 ? "ok    " : "FAILED";
  if (status !== 0) failed.push(check.name);
  process.stdout.write(`${verdict} ${check.name.padEnd(14)} ${seconds.padStart(6)} s\n`);
  if (status !== 0 || check.shows) process.stdout.write(indent(output));
}
process.stdout.write(
  failed.length === 0
    ? `${ran} checks, all ok\n`
    : `${ran} checks, ${failed.length} failed: ${failed.join(", ")}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Standard output and standard error come back as one text, in the order they were written. */
function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => (output += text));
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? 1, output }));
  });
}

function indent(text) {
  const trimmed = text.trimEnd();
  return trimmed === "" ? "" : trimmed.replaceAll(/^/gm, "         ") + "\n";
}
