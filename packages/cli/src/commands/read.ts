import type { Context, Values } from "../command/context.js";
import { textOf } from "../command/context.js";
import { usage } from "../failure/failure.js";
import type { Row } from "../output/fields.js";
import { readJsonInput } from "./json-input.js";
import type { ReadSpec } from "./read-spec.js";

const DEFAULT_LIMIT = 25;
const LARGEST_PAGE = 100;

/** Reads one thing and writes it as a record. */
export async function readOne(read: ReadSpec, context: Context): Promise<void> {
  const params = await paramsOf(read, context);
  const xi = await context.client();
  const answer: unknown = await xi.request(read.id, params, {
    signal: context.io.signal,
  });
  const record = Array.isArray(answer) ? { items: answer } : Object(answer ?? {});
  await context.out.record(record as Row);
}

/** Searches and writes the rows as they come. */
export async function readRows(read: ReadSpec, context: Context): Promise<void> {
  const { io, options, out } = context;
  const xi = await context.client();
  const limit = options["all"] === true ? Infinity : Number(options["limit"] ?? DEFAULT_LIMIT);
  const params = await paramsOf(read, context);
  const [resource = "", method = ""] = read.method ?? [];
  // A search for few rows need not ask for a whole page.
  const size = { [read.sizeName ?? ""]: Math.max(1, Math.min(limit, LARGEST_PAGE)) };
  const search = (xi as unknown as Resources)[resource]?.[method]?.(
    { ...size, ...params },
    { signal: io.signal },
  );
  let isCut = false;
  const upTo = async function* (): AsyncGenerator<Row> {
    let count = 0;
    for await (const row of search ?? []) {
      if (count >= limit) {
        isCut = true;
        return;
      }
      count += 1;
      yield row;
    }
  };
  await out.rows(upTo(), { columns: read.columns ?? [], fields: read.fields ?? [] });
  if (isCut) out.note(`There are more than ${limit}. See them with --limit or --all.`);
  const repeated = search?.duplicates ?? 0;
  if (repeated > 0) out.note(`${repeated} rows came twice and were left out.`);
}

interface Resources {
  readonly [resource: string]: {
    readonly [method: string]: (
      params: object,
      options: object,
    ) => AsyncIterable<Row> & { readonly duplicates: number };
  };
}

/** Arguments, options and the request body, as the SDK takes them. */
async function paramsOf(read: ReadSpec, { args, options, io }: Context): Promise<object> {
  const file = textOf(options, "input");
  if (read.hasBody && !read.method && file === undefined)
    throw usage(
      "--input is missing.",
      `Give --input (XI_${read.path.replace(/\W/g, "_").toUpperCase()}_INPUT) with the request as a JSON file, or - for the standard input.`,
      `xi ${read.path} --help`,
    );
  const body = read.hasBody && file !== undefined ? await readJsonInput(file, io) : {};
  const words = [...args];
  const params: { [name: string]: unknown } = { ...body };
  for (const { name, kind, isArgument } of read.parameters) {
    const value = isArgument ? words.shift() : optionNamed(options, name);
    if (value === undefined) continue;
    params[name] = kind === "b" ? value === "yes" : kind === "n" ? Number(value) : value;
  }
  return params;
}

/** By the name that commander makes of the dashed one: `DeliveryNumber` is `deliveryNumber` there. */
const optionNamed = (options: Values, name: string): unknown =>
  options[name] ?? options[name.charAt(0).toLowerCase() + name.slice(1)];
