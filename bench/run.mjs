#!/usr/bin/env node
/**
 * Measures this library beside others. All of them call the same server, which runs in a process of
 * its own; each runs in one of its own, and they take turns.
 */
import { spawnSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTemporaryFolder, root } from "../tools/check/shared.mjs";
import { bulkPart } from "./bulk.mjs";
import { bytesPart } from "./bytes.mjs";
import { callsPart } from "./calls.mjs";
import { coldPart } from "./cold.mjs";
import { exactlyOncePart } from "./exactly-once.mjs";
import { preparePeers } from "./generate.mjs";
import { sharedPart } from "./shared.mjs";
import { stampedePart } from "./stampede.mjs";
import { peers } from "./workers.mjs";

const parts = {
  import: { title: "What an import adds to a bare start of Node", run: importPart },
  calls: { title: "One call", run: callsPart },
  bulk: { title: "A long list of prices", run: bulkPart },
  cold: { title: "A process that makes one call", run: coldPart },
  stampede: { title: "A token stampede", run: stampedePart },
  bytes: { title: "Bytes", run: bytesPart },
  shared: { title: "One limit for four processes", run: sharedPart, isAlone: true },
  "exactly-once": { title: "Orders through faults", run: exactlyOncePart },
};

const { values } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(parts).join() },
    peers: { type: "string", default: Object.keys(peers).join() },
    rounds: { type: "string", default: "9" },
    quick: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  process.stdout.write(
    `npm run bench -- [options]
  --only LIST   of ${Object.keys(parts).join(", ")}
  --peers LIST  of ${Object.keys(peers).join(", ")}; fetch always takes part
  --rounds 9    how often each peer is measured, in turn
  --quick       3 rounds, a tenth of the calls
The first time, the peers are installed into bench/peers (80 MB).
Prints tables in Markdown: medians, with the least and the most in brackets.
`,
  );
  process.exit(0);
}
const wanted = values.only.split(",");
const chosen = ["fetch", ...values.peers.split(",").filter((name) => name !== "fetch")];
const unknown = [
  ...wanted.filter((name) => parts[name] === undefined),
  ...chosen.filter((name) => peers[name] === undefined),
];
if (unknown.length > 0) throw new Error(`Not known: ${unknown.join(", ")}.`);
const options = {
  chosen,
  rounds: values.quick ? 3 : Number(values.rounds),
  share: values.quick ? 0.1 : 1,
  print: (text) => process.stdout.write(`\n${text}\n`),
};

if (wanted.some((name) => !parts[name].isAlone)) await preparePeers();
const [{ model }] = cpus();
process.stdout.write(
  `Node ${process.version} on ${process.platform}, ${cpus().length} x ${model.trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)}\n`,
);
for (const name of wanted) {
  const { title, run } = parts[name];
  process.stdout.write(`\n#### ${title}\n`);
  await inTemporaryFolder((folder) => run(options, folder));
}

/** A tool of its own, because CI holds its figure to a ceiling. */
function importPart({ rounds, print }) {
  const args = [join(root, "bench/import.mjs"), "--pairs", String(rounds * 4 + 5)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  print(`\`\`\`\n${stdout}\`\`\``);
}
