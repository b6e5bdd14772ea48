import { randomUUID } from "node:crypto";
import type { Operation } from "../contract/operations.js";
import { sharedContract } from "../contract/shared.js";
import type { ClientClock } from "../time/control.js";
import type { Outcome } from "./story.js";

/** What became of a call, as its caller saw it. */
export interface Reply {
  readonly outcome: Outcome;
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer; undefined without one. */
  readonly body: unknown;
}

export interface Ask {
  readonly operation: string;
  readonly path?: { readonly [name: string]: unknown };
  readonly query?: { readonly [name: string]: unknown };
  readonly headers?: { readonly [name: string]: unknown };
  readonly body?: unknown;
  /** Milliseconds on the simulator's clock. */
  readonly timeout?: number;
  readonly token?: "kept" | "new" | "none";
}

interface Access {
  readonly origin: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: ClientClock;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
}

const usualTimeout = 60_000;

/** How long a token lives that comes without a word about it, and how long before its end it is renewed. */
const [usualLife, ahead] = [3_600_000, 60_000];

/** Calls the API as any program would: with a token, headers and JSON. It knows nothing of the simulator. */
export class StoryClient {
  readonly #access: Access;
  #token: { readonly text: string; readonly until: number } | undefined;
  #tokenCalls = 0;

  constructor(access: Access) {
    this.#access = access;
  }

  get clock(): ClientClock {
    return this.#access.clock;
  }

  get tokenCalls(): number {
    return this.#tokenCalls;
  }

  /** Makes one call, and a token call before it where none is kept. It never throws for what the service does. */
  async call(ask: Ask): Promise<Reply> {
    const { customerNumber, countryCode, origin } = this.#access;
    const operation = operationOf(ask.operation);
    if (ask.operation === "get-accesstoken") return this.#askForToken(ask.timeout);
    if (ask.token !== "none" && (ask.token === "new" || !this.#isGood())) {
      const refused = await this.renew(ask.timeout);
      if (refused) return refused;
    }
    const headers: { [name: string]: string } = {
      Accept: "application/json",
      "IM-CustomerNumber": customerNumber,
      "IM-CountryCode": countryCode,
      "IM-SenderID": "Story",
      "IM-ApplicationID": "Story",
      "IM-CustomerContact": "buyer@reseller.example",
      "IM-CorrelationID": randomUUID().replaceAll("-", ""),
      ...(ask.body !== undefined && { "Content-Type": "application/json" }),
      ...(ask.token !== "none" && { Authorization: `Bearer ${this.#token?.text}` }),
    };
    for (const [name, value] of Object.entries(ask.headers ?? {}))
      if (value === null) delete headers[name];
      else headers[name] = String(value);
    return this.#send(
      `${origin}${pathOf(operation, ask.path ?? {})}${queryOf(ask.query ?? {})}`,
      {
        method: operation.method,
        headers,
        ...(ask.body !== undefined && { body: JSON.stringify(ask.body) }),
      },
      ask.timeout,
    );
  }

  /** Gets a new token. @returns what the token call was answered with where there is none */
  async renew(timeout?: number): Promise<Reply | undefined> {
    const reply = await this.#askForToken(timeout);
    const { access_token: text, expires_in: seconds } = (reply.body ?? {}) as {
      readonly access_token?: unknown;
      readonly expires_in?: unknown;
    };
    if (reply.status !== 200 || typeof text !== "string") return reply;
    const length = Number(seconds ?? NaN);
    const until = this.clock.now() + (length > 0 ? length * 1000 : usualLife) - ahead;
    this.#token = { text, until };
    return undefined;
  }

  /** Whether the token is good by what was said when it was given out. It may have died since. */
  #isGood(): boolean {
    return this.#token !== undefined && this.#token.until > this.clock.now();
  }

  async #askForToken(timeout?: number): Promise<Reply> {
    const { origin, clientId, clientSecret } = this.#access;
    this.#tokenCalls += 1;
    return this.#send(
      `${origin}/oauth/oauth20/token`,
      {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: clientSecret,
        }),
      },
      timeout,
    );
  }

  async #send(url: string, init: RequestInit, timeout = usualTimeout): Promise<Reply> {
    const { fetch, clock } = this.#access;
    const [late, answered] = [new AbortController(), new AbortController()];
    const watch = clock.sleep(timeout, answered.signal).then(
      () => late.abort(new Error("No answer came in time.")),
      () => undefined,
    );
    try {
      const response = await fetch(url, { ...init, signal: late.signal });
      const { status, headers } = response;
      const text = await response.text();
      try {
        const body = text === "" ? undefined : (JSON.parse(text) as unknown);
        return { outcome: "answered", status, headers, body };
      } catch {
        return { outcome: "garbled", status, headers, body: text };
      }
    } catch {
      // fetch fails only without an answer; whether the call was performed, nobody here can know.
      const outcome = late.signal.aborted ? "late" : "lost";
      return { outcome, status: 0, headers: new Headers(), body: undefined };
    } finally {
      answered.abort();
      await watch;
    }
  }
}

function operationOf(id: string): Operation {
  const operation = sharedContract().operations.find((one) => one.id === id);
  if (!operation) throw new RangeError(`The contract has no operation ${id}.`);
  return operation;
}

function pathOf({ path, id }: Operation, values: { readonly [name: string]: unknown }): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${id} needs ${name} in its path.`);
    return encodeURIComponent(String(value));
  });
}

function queryOf(values: { readonly [name: string]: unknown }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      query.append(name, String(one));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether a token is what an answer misses. A new one helps, unless the app itself may not call. */
export const wantsNewToken = ({ status, body }: Reply): boolean =>
  status === 401 && /access[ _]token/i.test(JSON.stringify(body ?? ""));

/** Whether the rate limit refused a call, under whatever status. */
export const isOverQuota = ({ status, body }: Reply): boolean =>
  status === 429 ||
  (status >= 400 &&
    status < 500 &&
    /quota limit|too many requests/i.test(JSON.stringify(body ?? "")));

/** How long to wait until the limit ends, in milliseconds. */
export function waitOf({ headers }: Reply, now: number): number {
  const reset = Number(headers.get("X-RateLimit-Reset") ?? NaN);
  if (!(reset > 0)) return 60_000;
  // Milliseconds or seconds since 1970, or seconds from now: the service was seen with each.
  const until = reset > 1e11 ? reset : reset > 1e8 ? reset * 1000 : now + reset * 1000;
  return Math.min(Math.max(until - now, 1000), 5 * 60_000);
}
