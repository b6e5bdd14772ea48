/** The runtimes and compilers of tests/runtimes: installed when missing or stale, found by name. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installLocked, root } from "../../tools/check/shared.mjs";

const folder = join(root, "tests/runtimes");
const modules = join(folder, "node_modules");

/** What each runtime is started by; they are Linux binaries. */
const binaries = {
  node22: "node22/bin/node",
  node24: "node24/bin/node",
  node26: "node26/bin/node",
  bun: "@oven/bun-linux-x64/bin/bun",
  deno: "@deno/linux-x64-glibc/deno",
};

/** Installs them, unless that is already done. */
export const installRuntimes = () => installLocked(folder, "tests/runtimes (about 1 GB, once)");

/** @returns the path of a runtime's program, or `undefined` where npm has none for this machine. */
export function runtime(name) {
  const path = join(modules, binaries[name]);
  return existsSync(path) ? path : undefined;
}

/** @returns the path of a module in tests/runtimes. */
export const inRuntimes = (path) => join(modules, path);
