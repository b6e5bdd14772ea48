import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
  /** The most calls that were open at once. */
  readonly most: number;
}

type Answer = (received: Received, response: ServerResponse, place: number) => void;

/** A receiver of webhooks on a free port of this machine. */
export async function receiver(
  answer: Answer = (_, response) => response.writeHead(200).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.once("close", () => (open -= 1));
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = {
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      received.push(one);
      answer(one, response, received.length - 1);
    });
  });
  await listening(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    get most() {
      return most;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

// The tests read what they expect to be there; a wrong guess fails as `undefined`.
// oxlint-disable-next-line typescript/no-explicit-any
export const json = (body: string): any => JSON.parse(body);

/** The event of a body, whether or not it stands in a list. */
// oxlint-disable-next-line typescript/no-explicit-any
export function eventIn(body: string): any {
  const root = json(body);
  return Array.isArray(root) ? root[0] : root;
}

/** One member of each entry of a list. */
export const each = (list: readonly unknown[], member: string): readonly unknown[] =>
  list.map((entry) => (entry as { readonly [name: string]: unknown })[member]);
