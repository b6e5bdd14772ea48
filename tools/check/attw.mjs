#!/usr/bin/env node
/** Are the types wrong? Asked of the tarballs, for every entry point, in ESM, CJS and bundlers. */
import { spawnSync } from "node:child_process";
import {
  command,
  helpText,
  inTemporaryFolder,
  pack,
  publishedPackages,
  report,
} from "./shared.mjs";

helpText("node tools/check/attw.mjs\nPacks each package and runs attw on the tarball.");

const attw = command("@arethetypeswrong/cli", "attw");
const problems = [];
const names = [];
await inTemporaryFolder((folder) => {
  for (const { folder: packageFolder, manifest } of publishedPackages()) {
    const { tarball } = pack(packageFolder, folder);
    // Resolution before `exports` existed cannot see any entry point but the main one.
    const profile = hasCommonJs(manifest) ? "node16" : "esm-only";
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [attw, tarball, "--profile", profile, "--format", "table-flipped", "--no-color"],
      { encoding: "utf8" },
    );
    names.push(`${manifest.name} (${profile})`);
    if (status !== 0) problems.push(`${manifest.name}:\n${stdout}${stderr}`);
  }
});
report(problems, names.join("\n"));

function hasCommonJs(manifest) {
  return Object.values(manifest.exports).some((entry) => entry?.require !== undefined);
}
