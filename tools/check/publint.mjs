#!/usr/bin/env node
/** publint on the tarballs: suggestions count as problems. */
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { helpText, inTemporaryFolder, pack, publishedPackages, report } from "./shared.mjs";

helpText("node tools/check/publint.mjs\nPacks each package and runs publint on the tarball.");

const problems = [];
const names = [];
await inTemporaryFolder(async (folder) => {
  for (const { folder: packageFolder, manifest } of publishedPackages()) {
    const { tarball } = pack(packageFolder, folder);
    const file = readFileSync(tarball);
    const content = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages } = await publint({ pack: { tarball: content }, strict: true });
    names.push(manifest.name);
    for (const message of messages) {
      problems.push(`${manifest.name}: ${formatMessage(message, manifest, { color: false })}`);
    }
  }
});
report(problems, names.join("\n"));
