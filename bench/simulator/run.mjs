#!/usr/bin/env node
/**
 * Measures the simulator: how many answers it gives beside a bare server and beside a mock made from
 * the published description, how it starts, and how it bears a large catalog.
 */
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTemporaryFolder, readJson, root } from "../../tools/check/shared.mjs";
import { advance } from "./advance.mjs";
import { million } from "./large-catalog.mjs";
import { start } from "./start.mjs";
import { throughput } from "./throughput.mjs";

/** What `npx xi-simulator` runs. */
function simulatorBin() {
  const folder = join(root, "packages/simulator");
  return join(folder, readJson(join(folder, "package.json")).bin["xi-simulator"]);
}

const parts = { throughput, start, million, advance };

const { values } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(parts).join() },
    rounds: { type: "string", default: "7" },
    requests: { type: "string", default: "600" },
    products: { type: "string", default: "1000000" },
    orders: { type: "string", default: "10000" },
    bin: { type: "string", default: simulatorBin() },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  process.stdout.write(
    `npm run bench:simulator -- [options]
  --only LIST         of ${Object.keys(parts).join(", ")}
  --rounds 7          how often each server is measured, in turn
  --requests 600      answers of a server in one round
  --products 1000000  size of the large catalog
  --orders 10000      orders that are under way when thirty days pass
  --bin FILE          another build of the simulator, by its bin.js
Needs a build. Prints tables in Markdown: medians, with the least and the most in brackets.
`,
  );
  process.exit(0);
}
const chosen = values.only.split(",");
const unknown = chosen.filter((name) => parts[name] === undefined);
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(", ")}.`);

const options = {
  bin: values.bin,
  rounds: Number(values.rounds),
  requests: Number(values.requests),
  products: Number(values.products),
  orders: Number(values.orders),
  module: join(root, "packages/simulator/dist/esm/index.js"),
};
const [{ model }] = cpus();
process.stdout.write(
  `Node ${process.version} on ${process.platform}, ${cpus().length} x ${model.trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB\n`,
);
for (const name of chosen)
  process.stdout.write(`\n${await inTemporaryFolder((folder) => parts[name](options, folder))}\n`);
