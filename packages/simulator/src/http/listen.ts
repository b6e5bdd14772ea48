import type { AddressInfo } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { deliverOverSocket } from "../faults/delivery.js";
import type { Incoming, IncomingHeaders } from "./incoming.js";
import type { Outgoing } from "./outgoing.js";

export interface ListenOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: nobody else can reach it. */
  readonly hostname?: string;
}

export interface Listener {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers on a port. */
export async function listen(
  answer: (request: Incoming) => Promise<Outgoing>,
  { port = 0, hostname = "127.0.0.1" }: ListenOptions,
): Promise<Listener> {
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => {
    take(request, response, answer).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Nothing is left to tell the client where this fails: the connection goes. */
async function take(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Incoming) => Promise<Outgoing>,
): Promise<void> {
  const url = urlOf(request);
  if (url === undefined) {
    response.writeHead(400).end();
    return;
  }
  const outgoing = await answer({
    method: request.method ?? "GET",
    url,
    headers: headersOf(request),
    text: () => textOf(request),
  });
  if (outgoing.delivery) {
    await deliverOverSocket(outgoing, outgoing.delivery, response);
    return;
  }
  const { status, headers, text, bytes } = outgoing;
  if (text === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { ...headers, "Content-Length": bytes })
    // Where each letter is a byte it is written as such, which takes a fraction of the time.
    .end(text, bytes === text.length ? "latin1" : "utf8");
}

function urlOf({ url = "/", headers }: IncomingMessage): URL | undefined {
  // A proxy is asked for the whole address.
  const whole = url.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function headersOf({ headers }: IncomingMessage): IncomingHeaders {
  const value = (name: string): string | undefined => {
    const found = headers[name.toLowerCase()];
    return Array.isArray(found) ? found.join(", ") : found;
  };
  return {
    get: (name) => value(name) ?? null,
    has: (name) => value(name) !== undefined,
    forEach(tell) {
      for (const name of Object.keys(headers)) tell(value(name) ?? "", name);
    },
  };
}

/** By events, because an iterator over the parts costs several times as much. */
function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", () => resolve(Buffer.concat(parts).toString("utf8")))
      .on("error", reject);
  });
}
