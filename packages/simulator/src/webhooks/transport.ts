import { lookup } from "node:dns/promises";
import { request as plainRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { once } from "node:events";
import { deadline, pause, stopwatch } from "../time/machine.js";
import { hostOf, type AddressRules } from "./address.js";

/** A webhook as it goes over the wire. */
export interface WireRequest {
  readonly method: "POST";
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** What came of sending one. */
export interface Outcome {
  /** Whether the receiver took it: its status was 2xx. */
  readonly ok: boolean;
  /** Undefined where there was no answer. */
  readonly status?: number;
  /** The first bytes of the answer. */
  readonly reply?: string;
  /** Why there was no answer. */
  readonly error?: string;
  /** Real milliseconds until the answer or the error. */
  readonly latency: number;
}

export interface Manner {
  readonly rules: AddressRules;
  readonly signal: AbortSignal;
  /** Real milliseconds between two pieces of the body; 0 sends it in one. */
  readonly pause?: number;
  /** Real milliseconds that it may take from the beginning to the end of the answer. Default 10,000. */
  readonly timeout?: number;
  /** Asks for the addresses of a host; that of the system by default. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const pieces = 16;
/** How much of an answer is kept, and how much of it is read at all. */
const [kept, read] = [512, 65_536];

/**
 * Sends a webhook over one connection of its own. Addresses are asked for once and checked, and only
 * a checked one is connected to, so nothing can change in between. Redirects are not followed.
 */
export async function post(request: WireRequest, manner: Manner): Promise<Outcome> {
  const { rules, signal, timeout = 10_000 } = manner;
  const watch = stopwatch();
  const latency = (): number => Math.round(watch() * 10) / 10;
  const inTime = deadline(timeout);
  const ended = new AbortController();
  const end = (event: Event): void => ended.abort((event.target as AbortSignal).reason);
  for (const one of [signal, inTime.signal]) one.addEventListener("abort", end);
  try {
    signal.throwIfAborted();
    const url = rules.check(request.url);
    const addresses = await addressesOf(url, manner);
    for (const address of addresses) rules.checkResolved(url, address);
    const answer = await toFirst(addresses, (address) =>
      exchange(request, url, address, manner.pause ?? 0, ended.signal),
    );
    const { status } = answer;
    return { ok: status >= 200 && status < 300, ...answer, latency: latency() };
  } catch (error) {
    const reason = inTime.signal.aborted ? `no answer within ${timeout} ms` : textOf(error);
    return { ok: false, error: reason, latency: latency() };
  } finally {
    inTime.clear();
    for (const one of [signal, inTime.signal]) one.removeEventListener("abort", end);
  }
}

async function addressesOf(
  url: URL,
  { resolve = systemResolve }: Manner,
): Promise<readonly string[]> {
  const host = hostOf(url);
  return isIP(host) === 0 ? resolve(host) : [host];
}

const systemResolve = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** Tries the addresses in their order until one takes the connection. Before that nothing is sent. */
async function toFirst<T>(
  addresses: readonly string[],
  attempt: (address: string) => Promise<T>,
): Promise<T> {
  let failure: unknown = new Error("the host has no address");
  for (const address of addresses)
    try {
      return await attempt(address);
    } catch (error) {
      failure = error;
      if ((error as { syscall?: string }).syscall !== "connect") break;
    }
  throw failure;
}

async function exchange(
  { method, headers, body }: WireRequest,
  url: URL,
  address: string,
  between: number,
  signal: AbortSignal,
): Promise<{ status: number; reply: string }> {
  const secure = url.protocol === "https:";
  const host = hostOf(url);
  const bytes = Buffer.from(body);
  const request = (secure ? secureRequest : plainRequest)({
    method,
    host: address,
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers: { ...headers, host: url.host, "content-length": String(bytes.length) },
    agent: false,
    signal,
    ...(secure && isIP(host) === 0 && { servername: host }),
  });
  // Once the answer is there, an error of the connection no longer says anything; unheard, it would end the process.
  request.on("error", () => undefined);
  const answered = answerOf(request);
  const written = write(request, bytes, between, signal);
  // A receiver may answer before it has read everything; what happens to the rest is of no interest then.
  written.catch((error: unknown) => request.destroy(error as Error));
  try {
    return await answered;
  } finally {
    request.destroy();
  }
}

async function write(
  request: ClientRequest,
  bytes: Buffer,
  between: number,
  signal: AbortSignal,
): Promise<void> {
  if (between > 0) {
    const size = Math.ceil(bytes.length / pieces);
    for (let from = 0; from < bytes.length && !request.destroyed; from += size) {
      request.write(bytes.subarray(from, from + size));
      await pause(between, signal);
    }
    request.end();
  } else request.end(bytes);
}

/** Resolves with the status and the beginning of the answer. An answer that breaks off counts by its status. */
async function answerOf(request: ClientRequest): Promise<{ status: number; reply: string }> {
  const [response] = (await once(request, "response")) as [IncomingMessage];
  let text = Buffer.alloc(0);
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (text.length < kept) text = Buffer.concat([text, chunk]).subarray(0, kept);
      if (length > read) break;
    }
  } catch {
    // The status has come: that is what the service goes by.
  }
  return { status: response.statusCode ?? 0, reply: text.toString("utf8") };
}

function textOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message === undefined || message === "" ? (code ?? String(error)) : message;
}
