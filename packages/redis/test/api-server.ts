import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The texts that may appear nowhere but on the wire. */
export const PLANTED = { secret: "pl4nted-Secret/of+the&app", token: "planted-token-" } as const;

/** An API that ends the older token when it issues a new one, as the live one may. */
export interface ApiServer {
  readonly url: string;
  /** Requests for a token so far. */
  readonly tokenCalls: number;
  /** The most of them that were under way at a time. */
  readonly mostAtOnce: number;
  /** Calls that came with a token that had ended. */
  readonly refusals: number;
  /** Resolves when so many tokens have been asked for. */
  asked(count: number): Promise<void>;
  /** Leaves the next token call without an answer. */
  ignoreNext(): void;
  /** Ends the token in use. */
  revoke(): void;
  close(): Promise<void>;
}

/** A moment for others to ask too, if they would. */
const TOKEN_TAKES = 80;

export async function startApi(): Promise<ApiServer> {
  let [tokenCalls, underWay, mostAtOnce, refusals, ignored] = [0, 0, 0, 0, 0];
  let current: string | undefined;
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  const answer = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
  const issue = (response: ServerResponse): void => {
    tokenCalls += 1;
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    const token = `${PLANTED.token}${tokenCalls}`;
    for (const { count, resolve } of waiting) if (tokenCalls >= count) resolve();
    if (ignored > 0) {
      ignored -= 1;
      response.on("close", () => (underWay -= 1));
      return;
    }
    setTimeout(() => {
      underWay -= 1;
      current = token;
      answer(response, 200, { access_token: token, token_type: "Bearer", expires_in: "86399" });
    }, TOKEN_TAKES);
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url?.startsWith("/oauth/")) return issue(response);
    if (request.headers.authorization === `Bearer ${current}`) {
      return answer(response, 200, { ingramPartNumber: "AB1234" });
    }
    refusals += 1;
    answer(response, 401, { fault: { faultstring: "Access Token expired" } });
  };

  const server = createServer((request, response) => {
    request.resume().on("end", () => serve(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get tokenCalls() {
      return tokenCalls;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    get refusals() {
      return refusals;
    },
    asked: (count) =>
      new Promise((resolve) => {
        if (tokenCalls >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    ignoreNext: () => void (ignored += 1),
    revoke: () => void (current = undefined),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
