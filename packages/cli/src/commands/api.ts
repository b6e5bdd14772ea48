import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { DecodeError, type HeadersLike } from "@xi-sdk/resellers";
import type { Context } from "../command/context.js";
import { Failure, usage } from "../failure/failure.js";
import { isProduction, type Access } from "../profile/access.js";
import { fetchFor } from "../profile/fetch.js";
import { addressOf, membersOf, queryOf } from "./api-request.js";
import { refusalOf, unknownOutcome, waitOf } from "./api-refusal.js";
import { readText } from "./json-input.js";

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly body: string | undefined;
}

interface Reply {
  readonly status: number;
  readonly headers: HeadersLike;
  readonly text: string;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Of these paths a POST changes nothing. */
const READS = /\/(?:priceandavailability|freightestimate|vendorrequiredinfo|renewals\/search)$/i;
const TIME_LIMIT = 60_000;
/** Refusals for the rate limit that are waited out, one after another. */
const MOST_WAITS = 5;

export async function api(context: Context): Promise<void> {
  const { io, options, out } = context;
  const access = await context.access();
  const request = await requestOf(context, access);
  if (options["dryRun"] === true) {
    out.text(`${shown(request, headersOf(access, "<token>"))}\n`);
    return;
  }
  const changes = request.method !== "GET" && !READS.test(request.url.pathname);
  if (changes && isProduction(access.environment) && options["yes"] !== true)
    throw new Failure(
      `${request.method} ${request.url.pathname} changes something in production.`,
      {
        code: "CONFIRMATION_REQUIRED",
        exit: 10,
        next: "See it with --dry-run, and send it with --yes (XI_API_YES=1).",
      },
    );
  const { accessToken } = await (await context.client()).auth.token();
  const sendOnce = async (url: URL): Promise<Reply> => {
    const fetch = await fetchFor(io.env);
    const headers = headersOf(access, accessToken);
    try {
      const response = await fetch(url.href, {
        method: request.method,
        headers,
        ...(request.body !== undefined && { body: request.body }),
        redirect: "manual",
        signal: AbortSignal.any([io.signal, AbortSignal.timeout(TIME_LIMIT)]),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      throw unknownOutcome(error, changes, request.method, url.pathname);
    }
  };
  // A call that was refused for the limit was not carried out, so it may be sent again.
  const send = async (url: URL): Promise<Reply> => {
    for (let waits = 0; ; waits++) {
      const reply = await sendOnce(url);
      const wait = waitOf(reply);
      if (wait === undefined || waits >= MOST_WAITS) return reply;
      out.note(`The rate limit is used up. Going on in ${Math.ceil(wait / 1_000)} s.`);
      await pause(wait, undefined, { signal: io.signal });
    }
  };
  if (options["paginate"] === true) await paginate(context, request, send);
  else {
    const reply = await send(request.url);
    if (options["include"] === true) out.text(`${headOf(reply)}\n\n`);
    out.text(reply.text === "" || reply.text.endsWith("\n") ? reply.text : `${reply.text}\n`);
    const refusal = refusalOf(reply, changes);
    if (refusal) throw refusal;
  }
}

async function requestOf({ io, args, options }: Context, access: Access): Promise<Request> {
  const [given = "", path = ""] = args;
  const method = given.toUpperCase();
  if (!METHODS.includes(method))
    throw usage(`"${given}" is no method.`, `Take one of: ${METHODS.join(", ")}.`, "xi api --help");
  const url = addressOf(access.environment, path);
  const members = membersOf(options);
  const file = options["input"];
  if (typeof file === "string") {
    queryOf(url, members);
    return { method, url, body: await readText(file, io) };
  }
  if (method === "GET" || method === "DELETE") {
    queryOf(url, members);
    return { method, url, body: undefined };
  }
  return { method, url, body: JSON.stringify(Object.fromEntries(members)) };
}

/** Page after page until one is empty or holds nothing new. */
async function paginate(
  { out }: Context,
  { method, url }: Request,
  send: (url: URL) => Promise<Reply>,
): Promise<void> {
  if (method !== "GET")
    throw usage("--paginate goes with GET alone.", "Take it away, or call with GET.");
  const number = url.pathname.includes("/deals/")
    ? "Page"
    : /\/(?:returns|renewals)\//.test(url.pathname)
      ? "page"
      : "pageNumber";
  const seen = new Set<string>();
  let count = 0;
  for (let page = Number(url.searchParams.get(number) ?? 1); ; page++) {
    url.searchParams.set(number, String(page));
    const reply = await send(url);
    if (count > 0 && (reply.status === 404 || reply.status === 204)) break;
    const refusal = refusalOf(reply, false);
    if (refusal) throw refusal;
    const rows = rowsIn(reply.text).filter((row) => !seen.has(row));
    if (rows.length === 0) break;
    for (const row of rows) {
      seen.add(row);
      out.text(`${count === 0 ? "[" : ","}\n  ${row}`);
      count += 1;
    }
  }
  out.text(count === 0 ? "[]\n" : "\n]\n");
}

/** The rows of the first list in an answer, each as JSON. */
function rowsIn(text: string): readonly string[] {
  let body: unknown;
  try {
    body = text === "" ? {} : JSON.parse(text);
  } catch (cause) {
    throw new DecodeError("The API answered with something that is not JSON.", { cause });
  }
  const lists = Array.isArray(body) ? [body] : Object.values(Object(body) as object);
  const rows = lists.filter((member): member is unknown[] => Array.isArray(member)).flat();
  return rows.map((row) => JSON.stringify(row));
}

function headersOf(access: Access, token: string): { [name: string]: string } {
  return {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "im-customernumber": access.customerNumber,
    "im-countrycode": access.countryCode,
    "im-correlationid": randomBytes(16).toString("hex"),
    "im-senderid": access.senderId ?? "xi",
    ...(access.contact !== undefined && { "im-customercontact": access.contact }),
  };
}

const shown = (
  { method, url, body }: Request,
  headers: { readonly [name: string]: string },
): string =>
  [
    `${method} ${url.href}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ["", body]),
  ].join("\n");

function headOf({ status, headers }: Reply): string {
  const lines = [`HTTP ${status}`];
  headers.forEach((value, name) => lines.push(`${name}: ${value}`));
  return lines.join("\n");
}
