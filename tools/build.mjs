#!/usr/bin/env node
/**
 * Builds every package: ESM and CJS by plain tsc, only what is stale.
 * Usage: npm run build [-- --clean]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const libraries = ["sdk", "sqlite", "redis", "files", "ledger"].map((name) => `packages/${name}`);
const projects = [
  ...libraries.flatMap((folder) => [`${folder}/tsconfig.json`, `${folder}/tsconfig.cjs.json`]),
  // Only this entry may know what Node has.
  "packages/sdk/tsconfig.node.json",
  "packages/sdk/tsconfig.node.cjs.json",
  "packages/simulator/tsconfig.json",
  "packages/cli/tsconfig.json",
  "examples/tsconfig.json",
];
/** Where the output of published packages goes, and what it is made from. */
const published = [
  ...libraries.flatMap((folder) => [
    [`${folder}/dist/esm`, `${folder}/src`],
    [`${folder}/dist/cjs`, `${folder}/src`],
  ]),
  ...["simulator", "cli"].map((name) => [`packages/${name}/dist/esm`, `packages/${name}/src`]),
];

if (process.argv.includes("--help")) {
  process.stdout.write("npm run build [-- --clean]\nBuilds what is stale; --clean starts over.\n");
  process.exit(0);
}
if (process.argv.includes("--clean")) {
  for (const project of projects)
    rmSync(join(root, dirname(project), "dist"), { recursive: true, force: true });
}
const present = projects.map((project) => join(root, project)).filter((path) => existsSync(path));
const { status } = spawnSync(process.execPath, [tsc, "--build", ...present], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

for (const folder of libraries) {
  const commonjs = join(root, folder, "dist/cjs");
  mkdirSync(commonjs, { recursive: true });
  writeFileSync(join(commonjs, "package.json"), '{ "type": "commonjs" }\n');
}

// tsc leaves the output of a source that is gone, and it would be published.
for (const [output, source] of published) {
  for (const file of readdirSync(join(root, output), { recursive: true })) {
    const module = /^(.+?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(file)?.[1];
    if (module !== undefined && !existsSync(join(root, source, `${module}.ts`))) {
      rmSync(join(root, output, file));
    }
  }
}

for (const name of ["simulator", "cli"]) await bundleCommand(`packages/${name}/dist`);

/**
 * A command is many modules (that of the simulator some two hundred), and to find and read each of
 * them is most of its start. So it is published as few files, for the command alone.
 */
async function bundleCommand(folder) {
  const [from, to] = ["esm", "command"].map((name) => join(root, folder, name));
  const newest = Math.max(
    ...readdirSync(from, { recursive: true })
      .filter((file) => file.endsWith(".js"))
      .map((file) => statSync(join(from, file)).mtimeMs),
  );
  const output = join(to, "bin.js");
  if (existsSync(output) && statSync(output).mtimeMs > newest) return;
  rmSync(to, { recursive: true, force: true });
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(from, "bin.js")],
    outdir: to,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });
}
