#!/usr/bin/env node
/**
 * Prices a long list from a file against a client whose answers are made in memory, and counts:
 * rows, calls, and the most memory that the process held.
 * Usage: npm run build && node bench/files/million.mjs [--rows 1000000] [--earlier] [--limit 150]
 * Exits 1 when a count is wrong or the memory is above --limit megabytes.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { priceFile } from "@xi-sdk/files";
import { XiClient } from "@xi-sdk/resellers";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    earlier: { type: "boolean", default: false },
    limit: { type: "string", default: "150" },
  },
});
const rows = Number(values.rows);
const folder = await mkdtemp(join(tmpdir(), "xi-million-"));
const input = join(folder, "list.csv");
await writeList();

let calls = 0;
const xi = new XiClient({
  clientId: "id",
  clientSecret: "secret",
  customerNumber: "20-222222",
  countryCode: "US",
  environment: "http://localhost:1",
  limiter: false,
  fetch: async (url, { body }) => {
    if (url.includes("/oauth"))
      return answer('{"access_token":"t","token_type":"Bearer","expires_in":86399}');
    calls += 1;
    const parts = body.match(/P\d+/g);
    return answer(`[${parts.map(rowOf).join()}]`);
  },
});

try {
  const jobs = values.earlier ? ["first", "second"] : ["first"];
  for (const name of jobs) {
    calls = 0;
    const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50);
    const earlier =
      name === "second" ? { earlier: join(folder, "first.csv"), changedOnly: true } : {};
    const summary = await priceFile({ xi, input, output: join(folder, `${name}.csv`), ...earlier });
    clearInterval(watch);
    const { user, system } = process.cpuUsage(cpu);
    const size = (await stat(join(folder, `${name}.csv`))).size;
    const rss = Math.round(Math.max(most, process.resourceUsage().maxRSS * 1_024) / 2 ** 20);
    process.stdout.write(
      `${name}: ${summary.rows} rows, ${calls} calls, ${Math.round(size / 2 ** 20)} MB written, ` +
        `${rss} MB of memory at most, ${((user + system) / 1e6).toFixed(0)} s of CPU, ` +
        `${((performance.now() - startedAt) / 1_000).toFixed(0)} s\n`,
    );
    const isRight = summary.rows === rows && summary.byStatus.ok === rows;
    if (!isRight || calls !== Math.ceil(rows / 50) || rss > Number(values.limit)) {
      process.stderr.write(`More than ${values.limit} MB, or a count is wrong.\n`);
      process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

/** An answer without a connection behind it: what is measured is the client and the job. */
function answer(text) {
  const headers = { get: () => null, forEach: () => undefined };
  return { status: 200, headers, text: async () => text };
}

/** A row of some 900 bytes. */
function rowOf(part, index) {
  const number = Number(part.slice(1));
  const warehouses = ["10", "20", "30", "40", "80"].map(
    (id) =>
      `{"warehouseId":"${id}","location":"Somewhere, XX","quantityAvailable":${number % 18},"backOrderInfo":[]}`,
  );
  return `{"index":${index},"ingramPartNumber":"${part}","vendorPartNumber":"V-${number}","upc":"${String(number).padStart(12, "0")}","description":"A PRODUCT WITH A DESCRIPTION OF THE USUAL LENGTH, IN CAPITAL LETTERS","productAuthorized":true,"availability":{"available":true,"totalAvailability":${number % 90},"availabilityByWarehouse":[${warehouses.join()}]},"pricing":{"currencyCode":"USD","retailPrice":${number}.75,"customerPrice":${number}.5}}`;
}

async function writeList() {
  const file = createWriteStream(input);
  file.write("sku,description\n");
  for (let row = 0; row < rows; row += 1) {
    const hasRoom = file.write(`P${1_000_000 + row},"Product ${row}"\n`);
    if (!hasRoom) await new Promise((resolve) => file.once("drain", resolve));
  }
  await new Promise((resolve) => file.end(resolve));
}
