import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ConfigurationOptions } from "../../src/configuration.js";
import { resolveSettings } from "../../src/configuration.js";
import { createNodeFetch } from "../../src/node/index.js";
import type { XiEvent } from "../../src/observe.js";
import { Exchange } from "../../src/transport/exchange.js";
import { VirtualClock } from "./virtual-clock.js";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Answer = (response: ServerResponse, seen: Seen) => void | Promise<void>;

/** A real server on this machine that fails on request. */
export interface Lab {
  readonly url: string;
  /** Every request but those for a token, once its body has arrived. */
  readonly calls: Seen[];
  readonly tokenCalls: Seen[];
  /** Answers to the calls, in order; the last one answers all that follow. */
  answers: Answer[];
  /** Answers to the token calls; when there are none, tokens t1, t2 and so on. */
  tokenAnswers: Answer[];
  /** A client of this server, with a clock that does not wait. */
  exchange(options?: ConfigurationOptions): Exchange;
  readonly clock: VirtualClock;
  readonly events: XiEvent[];
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

export const html =
  (status: number, title: string): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end(
      `<!DOCTYPE html><html><head><title>${title}</title></head><body>oops</body></html>`,
    );
  };

/** Reads the request and cuts the connection. */
export const cut: Answer = (response) => {
  response.socket?.destroy();
};

/** Never says a word. */
export const silence: Answer = () => undefined;

/** A good beginning, and then nothing more. */
export const stall =
  (status = 200): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "500" });
    response.write('{"ingramPartNumber":');
  };

export const product = { ingramPartNumber: "AB1234", description: "A cable" };

export const PLANTED_SECRET = "s3cr3t-Value/with+odd&chars";

export async function openLab(): Promise<Lab> {
  const calls: Seen[] = [];
  const tokenCalls: Seen[] = [];
  const events: XiEvent[] = [];
  const clock = new VirtualClock();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const seen: Seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      const isToken = seen.url.startsWith("/oauth/");
      const list = isToken ? tokenCalls : calls;
      list.push(seen);
      const script = isToken ? lab.tokenAnswers : lab.answers;
      const answer = script[Math.min(list.length, script.length) - 1] ?? goodToken(list.length);
      void answer(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const nodeFetch = process.env["XI_TEST_TRANSPORT"] === "node" ? createNodeFetch() : undefined;
  onTestFinished(async () => {
    await nodeFetch?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const lab: Lab = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    tokenCalls,
    answers: [json(200, product)],
    tokenAnswers: [],
    clock,
    events,
    exchange: (options = {}) => {
      const settings = resolveSettings(
        {
          clientId: "lab-client",
          clientSecret: PLANTED_SECRET,
          customerNumber: "20-222222",
          countryCode: "US",
          environment: lab.url,
          clock,
          observe: (event) => events.push(event),
          fetch: nodeFetch,
          ...options,
        },
        {},
      );
      return new Exchange(() => settings);
    },
  };
  return lab;
}

const goodToken = (count: number): Answer =>
  json(200, { access_token: `t${count}`, token_type: "Bearer", expires_in: "86399" });

/** What a call rejects with. */
export async function errorOf<E = Error>(call: Promise<unknown>): Promise<E> {
  try {
    await call;
  } catch (error) {
    return error as E;
  }
  throw new Error("The call was expected to fail, but it succeeded.");
}
