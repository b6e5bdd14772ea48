import type { CallOptions, Settings } from "../configuration.js";
import {
  AbortedError,
  codeOf,
  ConfigurationError,
  RequestInvalidError,
  TimeoutError,
  UnauthorizedError,
  type FieldError,
  type Outcome,
  type XiError,
} from "../errors.js";
import { publish, type Happening } from "../observe.js";
import {
  runtimeName,
  type FetchInit,
  type HeadersLike,
  type NativeSignal,
  type ResponseLike,
} from "../platform.js";
import { cleanCause, redactor, shownHeaders, type Redact } from "../redact.js";
import type { Operation } from "../tables.js";
import { VERSION } from "../version.js";
import { discard, LARGEST_BOUNDED_BODY, readText } from "./body.js";
import { ABORTED, TIMED_OUT, within, type Stops } from "./deadline.js";
import { describe, isFailure, lost, outcomeOf, undecodable, type Failure } from "./failure.js";
import { readRateHeaders, retryDelay, type RateHeaders } from "./retry.js";

/** The decoded answer of a call, and what came with it. */
export interface Answer<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

export interface ResponseInfo {
  readonly status: number;
  readonly headers: { readonly [lowerCaseName: string]: string };
  /** `IM-CorrelationID` of the call. */
  readonly correlationId: string;
  /** Requests sent for this call. */
  readonly attempts: number;
  /** The body as it came, parsed at the first look; `undefined` when it is empty or no JSON. */
  readonly raw: unknown;
}

/** A request that is ready to go, as often as it takes. */
export interface Plan<T> {
  readonly method: string;
  /** Never shown: that of the documented token call holds the secret. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body?: string | undefined;
  /** Bytes of a success that are read at most. */
  readonly limit?: number;
  /** Waits for a place and a token. Without it the request goes at once and without a token. */
  enter?(): Promise<string | Failure>;
  /** Whether a 401 for this token is worth one more attempt with another. */
  renew?(token: string): boolean;
  /** Hears what an answer says of the rate limit. */
  heed?(rate: RateHeaders, result: object): void;
  /** Reads a success. Throws a SyntaxError when it is not what a success must carry. */
  read(status: number, text: string): T;
  /** Reads anything else. The text is redacted already. */
  refuse(status: number, text: string, header: (name: string) => string | null): Refusal;
}

export type Refusal = Pick<Failure, "type" | "fate" | "text" | "details" | "help">;

export interface Reply<T> {
  readonly head: ResponseLike;
  readonly text: string;
  readonly data: T;
}

let userAgent: string | undefined;

const FULL_QUOTA = 500;
const RETRY_COST = 5;
/** A 429 that does not say when to come back is about a window of a minute. */
const UNTOLD_WAIT = 60_000;

/**
 * Carries out requests: enter, send, classify, then answer, error or another attempt. This is the
 * only loop. Settings are asked for at every call, so that they may change between calls.
 */
export class Exchange {
  readonly settings: () => Settings;
  /** What exchanges made from one another have in common. `quota` is what retries may still draw. */
  readonly shared: { quota: number };
  readonly stops: Stops = new Set();
  isClosed = false;

  /** @param parent shares its tokens, limits and retry quota. */
  constructor(settings: () => Settings, parent?: Exchange) {
    this.settings = settings;
    this.shared = parent?.shared ?? { quota: FULL_QUOTA };
  }

  /** Ends what is under way and refuses further calls. */
  close(): void {
    this.isClosed = true;
    for (const stop of this.stops) stop();
  }
}

/** One call on its way through its attempts. */
export class Passage {
  readonly exchange: Exchange;
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly settings: Settings;
  readonly correlationId: string;
  readonly endsAt: number;
  /** Texts that this call must not show, besides those of the settings. */
  readonly secrets: string[] = [];
  readonly redact: Redact;
  attempts = 0;
  /** When the latest attempt was sent. */
  sentAt = 0;
  /** Whether an attempt may have been carried out. */
  isUnclear = false;
  readonly #site: Error;

  constructor(
    exchange: Exchange,
    operation: Operation,
    options: CallOptions = {},
    correlationId?: string,
    settings = exchange.settings(),
  ) {
    this.#site = new Error();
    this.exchange = exchange;
    this.operation = operation;
    this.options = options;
    this.settings = settings;
    this.correlationId = correlationId ?? hex(settings.random(16));
    this.endsAt = settings.clock.now() + (options.totalTimeout ?? settings.totalTimeout);
    this.redact = redactor(() => [
      settings.clientSecret(),
      settings.accessToken(),
      ...this.secrets,
    ]);
  }

  get request(): string {
    return `${this.operation.method} ${this.operation.path}`;
  }

  tell(happening: Happening): void {
    const { settings, operation, correlationId, attempts } = this;
    if (!settings.observe && !settings.logger) return;
    const at = settings.clock.now();
    const event = { at, operation: operation.id, correlationId, attempts, ...happening };
    publish(settings, event, this.redact);
  }

  /** Does something that the caller or time may end; see {@link interrupted} for what is thrown then. */
  within<T>(ms: number, work: (signal: NativeSignal) => PromiseLike<T>): Promise<T> {
    return within(ms, this.options.signal, this.exchange.stops, work);
  }

  async run<T>(plan: Plan<T>): Promise<Reply<T> | Failure> {
    const { exchange, operation, options, settings } = this;
    const { clock, random } = settings;
    const { shared } = exchange;
    let retries = 0;
    let isReplay = false;
    for (;;) {
      if (exchange.isClosed || options.signal?.aborted) return this.interrupted(ABORTED);
      const token = await plan.enter?.();
      if (typeof token === "object") return token;
      const result = await this.#attempt(plan, token);
      if (!isFailure(result)) {
        shared.quota = Math.min(FULL_QUOTA, shared.quota + (retries > 0 ? RETRY_COST : 1));
        return result;
      }
      if (result.type === UnauthorizedError && token && !isReplay && plan.renew?.(token)) {
        isReplay = true;
        continue;
      }
      if (result.fate === "unknown") this.isUnclear = true;
      const delay = retryDelay({
        safety: operation.safety,
        fate: result.fate,
        retries,
        maxRetries: options.maxRetries ?? settings.maxRetries,
        retryAfter: result.retryAfter,
        remaining: this.endsAt - clock.now(),
        hasQuota: shared.quota >= RETRY_COST,
        random: () => fraction(random(4)),
      });
      if (delay === undefined) return result;
      if (result.fate !== "throttled") shared.quota -= RETRY_COST;
      retries += 1;
      const reason = codeOf(result.type.kind);
      this.tell({ type: "retry", reason, status: result.details.status, delay });
      try {
        await this.within(Infinity, (signal) => clock.sleep(delay, signal));
      } catch (error) {
        return this.interrupted(error);
      }
    }
  }

  /** Sends once and reads the answer to its end. */
  async #attempt<T>(plan: Plan<T>, token: string | undefined): Promise<Reply<T> | Failure> {
    const { settings, options, endsAt, redact } = this;
    const { clock } = settings;
    const { method, url, body } = plan;
    const startedAt = clock.now();
    if (endsAt <= startedAt) return this.interrupted(TIMED_OUT);
    this.attempts += 1;
    this.sentAt = startedAt;
    this.tell({ type: "attempt", method, path: this.operation.path });

    const headers: FetchInit["headers"] = {
      accept: "application/json",
      "user-agent": (userAgent ??= `xi-sdk-resellers/${VERSION} (${runtimeName()})`),
      ...plan.headers,
    };
    // Deleted only where there is one: it makes an object slow.
    if ("authorization" in headers) delete headers["authorization"];
    if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
    const seen: { head?: ResponseLike } = {};
    let text = "";
    try {
      // Timers may fire a moment early; by this one the budget is surely used up.
      const ms = Math.min(options.timeout ?? settings.timeout, endsAt - startedAt + 1);
      text = await this.within(ms, async (signal) => {
        const init: FetchInit = { method, headers, redirect: "manual", signal };
        if (body !== undefined) init.body = body;
        const head = await settings.fetch(url, init);
        if (signal.aborted) discard(head);
        seen.head = head;
        return readText(head, head.status < 300 ? plan.limit : LARGEST_BOUNDED_BODY);
      });
    } catch (error) {
      // The transport itself cannot work: no attempt would.
      if (error instanceof ConfigurationError) throw error;
      const status = seen.head?.status ?? 0;
      // A refusal stands, whatever becomes of the words that explain it.
      if (error === ABORTED || status < 400 || status > 499) {
        return typeof error === "symbol"
          ? this.interrupted(error, "unknown")
          : lost(this.request, error, redact);
      }
    }
    const head = seen.head as ResponseLike;
    const now = clock.now();
    this.tell({ type: "response", status: head.status, duration: now - startedAt });

    const rate = readRateHeaders(head.headers, now);
    const result = this.#classify(plan, head, text);
    plan.heed?.(rate, result);
    if (!isFailure(result)) return result;
    const isThrottled = result.fate === "throttled";
    const reset = rate.resetAt === undefined ? undefined : Math.max(0, rate.resetAt - now);
    const retryAfter = rate.retryAfter ?? (isThrottled ? reset : undefined);
    const told = retryAfter ?? (isThrottled ? UNTOLD_WAIT : undefined);
    const retryAt = told === undefined ? undefined : new Date(now + told);
    return { ...result, retryAfter, details: { ...result.details, retryAt } };
  }

  #classify<T>(plan: Plan<T>, head: ResponseLike, text: string): Reply<T> | Failure {
    const { redact } = this;
    const { status, headers, statusText = "" } = head;
    const request = `${this.request} answered ${status}`;
    const clean = status < 300 ? "" : redact(text);
    if (status >= 200 && status < 300) {
      try {
        return { head, text, data: plan.read(status, text) };
      } catch (error) {
        // Anything else is a fault of ours, which must not look like one of the API's.
        if ((error as Error).name !== "SyntaxError") throw error;
        return undecodable(request, redact(text));
      }
    }
    const show = (all: HeadersLike): ResponseInfo["headers"] => shownHeaders(all, redact);
    const refusal = plan.refuse(status, clean, (name) => headers.get(name));
    return {
      ...refusal,
      request,
      details: {
        status,
        reason: redact(statusText),
        headers: show(headers),
        response: this.response(head, clean, show),
        ...refusal.details,
      },
    };
  }

  response(
    { status, headers }: ResponseLike,
    text: string,
    show: (headers: HeadersLike) => ResponseInfo["headers"],
    parse: (text: string) => unknown = JSON.parse,
  ): ResponseInfo {
    const { correlationId, attempts } = this;
    let shown: ResponseInfo["headers"] | undefined;
    let parsed: { readonly value: unknown } | undefined;
    return {
      status,
      correlationId,
      attempts,
      get headers() {
        return (shown ??= show(headers));
      },
      get raw() {
        return (parsed ??= { value: orNothing(() => parse(text)) }).value;
      },
    };
  }

  /** The failure of a call that the caller or time has ended. */
  interrupted(reason: unknown, outcome?: Outcome): Failure {
    const { request, redact, options, attempts, isUnclear } = this;
    // What else a clock or a token source throws is a fault of its own, and not hidden here.
    if (typeof reason !== "symbol") throw reason;
    const isAborted = reason === ABORTED;
    return {
      type: isAborted ? AbortedError : TimeoutError,
      fate: isAborted ? "final" : "unknown",
      outcome: outcome ?? (isUnclear ? "unknown" : attempts > 0 ? "rejected" : "not-sent"),
      request: `${request} ${isAborted ? "was aborted" : "got no complete answer in time"}`,
      details: isAborted ? { cause: cleanCause(options.signal?.reason, redact) } : {},
    };
  }

  /** The error for findings of the checks before sending. */
  invalid(findings: readonly FieldError[]): XiError {
    const list = findings.map(({ path, message }) => `${path} ${message}`).join("; ");
    return this.error({
      type: RequestInvalidError,
      fate: "final",
      outcome: "not-sent",
      request: `${this.request} cannot be sent: ${list}`,
      details: { fields: findings },
    });
  }

  /** Tells of the error that the call ends with. */
  ended(error: XiError): XiError {
    const { code, message, outcome } = error;
    const { status } = error as { readonly status?: number };
    this.tell({ type: "error", code, message, outcome, status });
    return error;
  }

  /** The error that a failure comes to. */
  error(failure: Failure): XiError {
    const { operation, correlationId, attempts, redact } = this;
    const message = redact(describe(failure, correlationId));
    const { safety } = operation;
    const outcome = this.isUnclear && safety !== "safe" ? "unknown" : outcomeOf(failure);
    const error = new failure.type(message, {
      ...failure.details,
      operation: operation.id,
      correlationId,
      attempts,
      outcome,
      retryable: failure.fate !== "final" && (outcome !== "unknown" || safety !== "unsafe"),
    });
    // What led here inside the library helps nobody; who called does.
    const frames = this.#site.stack
      ?.replace(/^Error.*\n/, "")
      .split("\n")
      .slice(2)
      .join("\n");
    return Object.defineProperty(error, "stack", { value: `${String(error)}\n${frames}` });
  }
}

function orNothing(look: () => unknown): unknown {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function hex(bytes: Uint8Array): string {
  const digits = "0123456789abcdef";
  let text = "";
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return text;
}

/** From 0 to below 1. */
const fraction = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => (sum + byte) / 256, 0);
