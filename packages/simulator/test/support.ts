import { createSimulator, type Simulator, type SimulatorOptions } from "../src/index.js";

export const noon = Date.UTC(2026, 2, 2, 20, 0, 0);

/** A clock that stands still until it is moved. */
export function standingClock(from = noon): { now(): number; forward(ms: number): void } {
  let time = from;
  return { now: () => time, forward: (ms) => (time += ms) };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // The tests read what they expect to be there; a wrong guess fails as `undefined`.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface Caller {
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  get(path: string, headers?: Readonly<Record<string, string | undefined>>): Promise<Reply>;
  post(
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string | undefined>>,
  ): Promise<Reply>;
  put(path: string, body: unknown): Promise<Reply>;
  delete(path: string): Promise<Reply>;
}

/** A simulator that holds its own answers against the contract. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  return createSimulator({ validateAnswers: true, products: 400, ...options });
}

export const queryOf = (values: Record<string, string> | [string, string][]): string =>
  new URLSearchParams(values).toString();

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
  };
}

/** Fetches a token and sends it with the headers that every call needs. */
export async function connect(
  { fetch, origin, credentials }: Simulator,
  over: { readonly fetch?: Fetch; readonly origin?: string } = {},
): Promise<Caller> {
  const send = over.fetch ?? fetch;
  const base = over.origin ?? origin;
  const { body } = await replyOf(
    await send(`${base}/oauth/oauth20/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      }),
    }),
  );
  const standard = {
    Authorization: `Bearer ${body.access_token}`,
    "IM-CustomerNumber": credentials.customerNumber,
    "IM-CountryCode": credentials.countryCode,
    "IM-CorrelationID": "0123456789abcdef0123456789abcdef",
    "Content-Type": "application/json",
  };
  const withOut = (changes: Readonly<Record<string, string | undefined>>): Headers => {
    const headers = new Headers(standard);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
    return headers;
  };
  return {
    token: body.access_token,
    headers: standard,
    get: async (path, headers = {}) =>
      replyOf(await send(base + path, { headers: withOut(headers) })),
    post: async (path, sent, headers = {}) =>
      replyOf(
        await send(base + path, {
          method: "POST",
          headers: withOut(headers),
          body: typeof sent === "string" ? sent : JSON.stringify(sent),
        }),
      ),
    put: async (path, sent) =>
      replyOf(
        await send(base + path, {
          method: "PUT",
          headers: withOut({}),
          body: JSON.stringify(sent),
        }),
      ),
    delete: async (path) =>
      replyOf(await send(base + path, { method: "DELETE", headers: withOut({}) })),
  };
}

export const pricePath =
  "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true";
export const orderPath = "/resellers/v6/orders";
