/**
 * The main job: price a list of part numbers, and place one order.
 *
 *   npm start                                   against the simulator, inside this process
 *   npm start -- --environment production       reads only, with credentials from the environment
 *   npm start -- --file my-parts.csv            any CSV with a partNumber column
 */
import { createReadStream } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { progress } from "@clack/prompts";
import { XiClient, XiError, type PriceResult, type XiClientOptions } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";
import Table from "cli-table3";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";

/** The list cannot be read; the message says why. */
class ListError extends Error {
  override readonly name = "ListError";
}

const { values } = parseArgs({
  options: {
    environment: { type: "string", default: "simulator" },
    file: { type: "string", default: fileURLToPath(new URL("../price-list.csv", import.meta.url)) },
  },
});

try {
  if (values.environment === "simulator") await againstTheSimulator();
  else await againstTheApi(values.environment);
} catch (error) {
  if (!(error instanceof XiError || error instanceof ListError)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}

async function againstTheSimulator(): Promise<void> {
  await using simulator = await createSimulator();
  const job = countCalls({
    ...simulator.credentials,
    environment: simulator.origin,
    fetch: simulator.fetch,
  });
  await placeOneOrder(job.xi, await priceList(job));
}

async function againstTheApi(environment: string): Promise<void> {
  const needed = ["XI_CLIENT_ID", "XI_CLIENT_SECRET", "XI_CUSTOMER_NUMBER", "XI_COUNTRY_CODE"];
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length === 0) return void (await priceList(countCalls({ environment })));
  console.error(
    `For --environment ${environment}, set ${missing.join(", ")} in the environment. ` +
      "They come from your API app and your reseller account.",
  );
  process.exitCode = 2;
}

interface Job {
  readonly xi: XiClient;
  readonly calls: { api: number; token: number };
}

/** One client for the whole job, which shares its token, and what it sent so far. */
function countCalls(options: XiClientOptions): Job {
  const calls = { api: 0, token: 0 };
  const xi = new XiClient({
    ...options,
    observe: ({ type, operation }) => {
      if (type === "attempt") calls[operation === "get-accesstoken" ? "token" : "api"] += 1;
    },
  });
  return { xi, calls };
}

async function priceList({ xi, calls }: Job): Promise<PriceResult<string>[]> {
  const parts = await readPartNumbers(values.file);
  console.log(`Pricing ${parts.length} part numbers of ${basename(values.file)}`);

  const show = progressOf(parts.length);
  const results: PriceResult<string>[] = [];
  for await (const result of xi.catalog.price(parts, { onProgress: ({ done }) => show.at(done) })) {
    results.push(result);
  }
  show.end();

  const output = values.file.replace(/(\.csv)?$/i, ".priced.csv");
  await writeResults(output, results);
  const count = (status: PriceResult["status"]): number =>
    results.filter((result) => result.status === status).length;
  const priced = results.filter(({ price }) => price !== null).length;
  const [notFound, notAuthorised] = [count("not-found"), count("not-authorised")];
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ["left", "right"],
  });
  table.push(
    ["priced", priced],
    ["not found", notFound],
    ["not authorised", notAuthorised],
    ["without a price, or failed", results.length - priced - notFound - notAuthorised],
    ["calls made", calls.api],
    ["token calls", calls.token],
  );
  console.log(table.toString());
  console.log(`Written to ${relative(process.cwd(), output)}`);
  return results;
}

/** Places an order for the first product that has a price and stock, and reads it back. Simulator only. */
async function placeOneOrder(xi: XiClient, results: PriceResult<string>[]): Promise<void> {
  const buyable = results.find(({ price, stock }) => price !== null && (stock ?? 0) > 0);
  const ingramPartNumber = buyable?.product?.ingramPartNumber;
  if (!ingramPartNumber) return console.log("Nothing in the list can be ordered.");
  const placed = await xi.orders.create({
    customerOrderNumber: "PO-1001",
    lines: [{ customerLineNumber: "1", ingramPartNumber, quantity: 1 }],
  });
  for (const { ingramOrderNumber } of placed.orders ?? []) {
    if (!ingramOrderNumber) continue;
    const order = await xi.orders.get(ingramOrderNumber);
    console.log(
      `Order ${order.ingramOrderNumber} for PO ${order.customerOrderNumber}: ` +
        `${order.orderStatus}, ${order.orderTotal} ${order.currencyCode}`,
    );
  }
}

async function readPartNumbers(file: string): Promise<string[]> {
  const parts: string[] = [];
  const collect = async (rows: AsyncIterable<Record<string, string>>): Promise<void> => {
    for await (const row of rows) {
      if (row["partNumber"] === undefined) throw new Error('there is no column "partNumber"');
      parts.push(row["partNumber"]);
    }
  };
  try {
    const rows = parse({ columns: true, bom: true, trim: true });
    await pipeline(createReadStream(file), rows, collect);
  } catch (error) {
    const reason = (error as Error).message;
    throw new ListError(`${file} cannot be read: ${reason}. Name a list by --file.`);
  }
  return parts;
}

async function writeResults(file: string, results: readonly PriceResult<string>[]): Promise<void> {
  const columns = ["partNumber", "status", "price", "currency", "stock", "message", "observedAt"];
  const rows = results.map(({ input, status, price, currency, stock, message, observedAt }) => [
    input,
    status,
    price,
    currency,
    stock,
    message,
    observedAt,
  ]);
  await writeFile(`${file}.part`, stringify([columns, ...rows]));
  await rename(`${file}.part`, file);
}

/** A bar on a terminal; elsewhere one plain line for every fifth of the way. */
function progressOf(total: number): { at(done: number): void; end(): void } {
  let shown = 0;
  if (process.stdout.isTTY) {
    const bar = progress({ max: total });
    bar.start("Asking for price and stock");
    return {
      at: (done) => {
        bar.advance(done - shown, `${done} of ${total}`);
        shown = done;
      },
      end: () => bar.stop(`${shown} of ${total}`),
    };
  }
  return {
    at: (done) => {
      if (done < total && done - shown < total / 5) return;
      shown = done;
      console.log(`${done} of ${total}`);
    },
    end: () => undefined,
  };
}
