#!/usr/bin/env node
/** Runs clients that we did not write against the built simulator. Installs them when that is stale. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { helpText, installLocked, root } from "../../../tools/check/shared.mjs";

helpText(
  "node packages/simulator/interop/run.mjs\n" +
    "Calls every operation of the simulator with the official Node client, and with one that is made\n" +
    "from the published description. Needs a build.",
);

if (!existsSync(join(root, "packages/simulator/dist/esm/index.js")))
  throw new Error("The simulator is not built: `npm run build`.");
const folder = dirname(fileURLToPath(import.meta.url));
installLocked(folder, "other clients (30 MB, once)");
const tests = readdirSync(folder).filter((name) => name.endsWith(".test.mjs"));
const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=spec", ...tests], {
  cwd: folder,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
