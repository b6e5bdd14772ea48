#!/usr/bin/env node
/**
 * What importing the built SDK adds to a bare start of Node, as a ratio. The two are started in
 * turn, many times, each in a fresh process; the figure is the median of the pairs' ratios, because
 * milliseconds differ from machine to machine and from minute to minute.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "41" },
    max: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  process.stdout.write(
    "node bench/import.mjs [--pairs 41] [--max 1.5]\n" +
      "Prints the ratio for each entry point, ESM and CJS. --max fails when one is above.\n",
  );
  process.exit(0);
}

const require = createRequire(import.meta.url);
const esm = (name) => `import ${JSON.stringify(import.meta.resolve(name))};`;
const cjs = (name) => `require(${JSON.stringify(require.resolve(name))});`;
const programs = [
  ["@xi-sdk/resellers, import", "mjs", esm("@xi-sdk/resellers")],
  ["@xi-sdk/resellers, require", "cjs", cjs("@xi-sdk/resellers")],
  ["@xi-sdk/resellers/webhooks, import", "mjs", esm("@xi-sdk/resellers/webhooks")],
];

const folder = mkdtempSync(join(tmpdir(), "xi-sdk-"));
try {
  for (const [name, extension, source] of programs) {
    const bare = join(folder, `bare.${extension}`);
    const loaded = join(folder, `loaded.${extension}`);
    writeFileSync(bare, "");
    writeFileSync(loaded, source);
    // The first start of each reads cold files from the disk and is not counted.
    start(bare);
    start(loaded);
    const ratios = Array.from({ length: Number(values.pairs) }, () => {
      const without = start(bare);
      return start(loaded) / without;
    });
    const ratio = median(ratios);
    process.stdout.write(`${ratio.toFixed(2)} x a bare start: ${name}\n`);
    if (values.max !== undefined && ratio > Number(values.max)) {
      process.stderr.write(`${name}: ${ratio.toFixed(2)} is above ${values.max}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns the milliseconds that a fresh process takes from start to end. */
function start(script) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return performance.now() - started;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
