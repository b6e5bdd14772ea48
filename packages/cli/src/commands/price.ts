import type { PriceResult, XiClient } from "@xi-sdk/resellers";
import { textOf, type Context } from "../command/context.js";
import { usage } from "../failure/failure.js";
import type { Row } from "../output/fields.js";
import { readAll } from "./stdin.js";
import { Progress } from "./progress.js";

const COLUMNS = [
  "identifier",
  "status",
  "price",
  "currency",
  "stock",
  "vendorPartNumber",
  "description",
  "message",
];
const FIELDS = [...COLUMNS, "retailPrice", "upc", "observedAt"];
const PARTIAL = 3;

export async function price(context: Context): Promise<number | void> {
  const { args, options } = context;
  const file = textOf(options, "file");
  if (file !== undefined) {
    if (args.length > 0)
      throw usage("Part numbers and --file exclude each other.", "Give one of them.");
    return priceList(context, file);
  }
  for (const name of ["out", "earlier", "changedOnly", "restart"])
    if (options[name] !== undefined)
      throw usage(
        `--${name.replace(/[A-Z]/g, "-$&").toLowerCase()} goes with --file alone.`,
        "Give --file (XI_PRICE_FILE) with the path of a list, or send the output where you like.",
      );
  return pricePart(context);
}

/** Products by their part numbers, as rows on the standard output. */
async function pricePart(context: Context): Promise<number | void> {
  const { io, args, out } = context;
  const parts =
    args.length === 1 && args[0] === "-"
      ? (await readAll(io.stdin)).split("\n").map((line) => line.trim())
      : args;
  const wanted = parts.filter((part) => part !== "");
  if (wanted.length === 0)
    throw usage(
      "No product is named.",
      "Give part numbers, - for the standard input, or --file (XI_PRICE_FILE).",
      "xi price --help",
    );
  const xi = await context.client();
  let failed = 0;
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const result of xi.catalog.price(wanted, { signal: io.signal })) {
      if (result.status !== "ok" && result.status !== "warning") failed += 1;
      yield rowOf(result);
    }
  };
  await out.rows(rows(), { columns: COLUMNS, fields: FIELDS });
  if (failed === 0) return;
  out.note(`${failed} of ${wanted.length} products have no price.`);
  return PARTIAL;
}

function rowOf({
  input,
  status,
  price: amount,
  currency,
  stock,
  message,
  product,
  observedAt,
}: PriceResult): Row {
  const pricing = product?.pricing ?? product?.availability?.pricing;
  return {
    identifier: typeof input === "string" ? input : JSON.stringify(input),
    status,
    price: amount,
    currency,
    stock,
    vendorPartNumber: product?.vendorPartNumber ?? null,
    description: product?.description ?? null,
    message: message ?? null,
    retailPrice: pricing?.retailPrice ?? null,
    upc: product?.upc ?? null,
    observedAt,
  };
}

/** A list from a file, by `@xi-sdk/files`. */
async function priceList(context: Context, input: string): Promise<number | void> {
  const { io, options, out } = context;
  const output = textOf(options, "out");
  if (output === undefined)
    throw usage("--out is missing.", "Say with --out (XI_PRICE_OUT) where the results are to go.");
  const xi: XiClient = await context.client();
  const { priceFile } = await import("@xi-sdk/files");
  const progress = new Progress(io, options["quiet"] === true);
  const summary = await priceFile({
    xi,
    input,
    output,
    earlier: textOf(options, "earlier"),
    changedOnly: options["changedOnly"] === true,
    restart: options["restart"] === true,
    signal: io.signal,
    onProgress: (now) => progress.show(now),
  }).finally(() => progress.clear());
  await out.record(summary as unknown as Row);
  if (summary.outcome === "stopped") return;
  const { ok, warning } = summary.byStatus;
  const rows = summary.rows - summary.blank;
  if (ok + warning === rows) return;
  const rest = summary.files.failed === null ? "" : ` They are in ${summary.files.failed}.`;
  out.note(`${rows - ok - warning} of ${rows} rows have no price.${rest}`);
  return PARTIAL;
}
