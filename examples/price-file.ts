/**
 * Price lists as they come: what the file job says about each of the ugly ones, against the simulator.
 *
 *   npm run example -- price-file                          every file of examples/ugly
 *   npm run example -- price-file --file my-list.csv       one of your own
 */
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { priceFile, PriceFileError, type PriceFileSummary } from "@xi-sdk/files";
import { XiClient } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";

const { values } = parseArgs({ options: { file: { type: "string" } } });
const ugly = fileURLToPath(new URL("../ugly/", import.meta.url));
const lists =
  values.file === undefined
    ? (await readdir(ugly)).filter((name) => !name.startsWith(".")).map((name) => join(ugly, name))
    : [values.file];

await using simulator = await createSimulator();
const xi = new XiClient({
  ...simulator.credentials,
  environment: simulator.origin,
  fetch: simulator.fetch,
});
const folder = await mkdtemp(join(tmpdir(), "xi-price-file-"));

for (const input of lists) {
  const output = join(folder, `${basename(input)}.priced.csv`);
  console.log(`\n${basename(input)}`);
  try {
    show(await priceFile({ xi, input, output }));
  } catch (error) {
    if (!(error instanceof PriceFileError)) throw error;
    console.log(`  ${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
}
console.log(`\nThe results, the failed rows and the summaries are in ${folder}`);

function show({
  input,
  rows,
  blank,
  duplicates,
  unusable,
  byStatus,
  calls,
}: PriceFileSummary): void {
  const { format, encoding, delimiter, hasHeader, columns } = input;
  const separated = delimiter === null ? "" : `, separated by ${JSON.stringify(delimiter)}`;
  console.log(
    `  read as    ${format}, ${encoding}${separated}${hasHeader ? "" : ", without a header"}`,
  );
  const known = columns.flatMap(({ column, meaning }) =>
    meaning === null ? [] : [`${JSON.stringify(column)} is ${meaning}`],
  );
  const unused = columns.filter(({ meaning }) => meaning === null).map(({ column }) => column);
  if (known.length > 0) console.log(`  columns    ${known.join(", ")}`);
  if (unused.length > 0) console.log(`  not used   ${unused.join(", ")}`);
  console.log(
    `  rows       ${rows}, ${blank} of them blank, in ${calls} ${calls === 1 ? "call" : "calls"}`,
  );
  const results = Object.entries(byStatus).flatMap(([status, count]) =>
    count > 0 ? [`${count} ${status}`] : [],
  );
  console.log(`  results    ${results.join(", ")}`);
  for (const { row, firstRow, identifier } of duplicates.examples)
    console.log(`  row ${String(row).padEnd(6)} asks the same as row ${firstRow}: ${identifier}`);
  for (const { row, code, reason } of unusable.examples)
    console.log(`  row ${String(row).padEnd(6)} ${code}: ${reason}`);
}
