/** The runtimes and compilers of tests/runtimes: installed when missing or stale, found by name. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "../../tools/check/shared.mjs";

const folder = join(root, "tests/runtimes");
const modules = join(folder, "node_modules");
const stamp = join(modules, ".installed-from");

/** What each runtime is started by; they are Linux binaries. */
const binaries = {
  node22: "node22/bin/node",
  node24: "node24/bin/node",
  node26: "node26/bin/node",
  bun: "@oven/bun-linux-x64/bin/bun",
  deno: "@deno/linux-x64-glibc/deno",
};

/** Installs what the lock file says, unless that is already there. */
export function installRuntimes() {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).update(process.platform).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write("installing tests/runtimes (about 1 GB, once)\n");
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
  writeFileSync(stamp, wanted);
}

/** @returns the path of a runtime's program, or `undefined` where npm has none for this machine. */
export function runtime(name) {
  const path = join(modules, binaries[name]);
  return existsSync(path) ? path : undefined;
}

/** @returns the path of a module in tests/runtimes. */
export const inRuntimes = (path) => join(modules, path);
