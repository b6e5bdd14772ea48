import { requestToken, TOKEN_OPERATION, type Dialect } from "../auth/token-request.js";
import { TokenSource, type TokenHelp } from "../auth/token-source.js";
import type { StoredToken } from "../auth/token-store.js";
import {
  configurationError,
  numberProblem,
  type CallOptions,
  type Settings,
} from "../configuration.js";
import { decode, type Drift } from "../decode/decode.js";
import { parseJson } from "../decode/json.js";
import {
  AbortedError,
  codeOf,
  OutcomeUnknownError,
  RateLimitError,
  RequestInvalidError,
  ServiceError,
  TimeoutError,
  UnauthorizedError,
  type FieldError,
  type XiError,
} from "../errors.js";
import type { OperationTypes } from "../generated/types.js";
import { publish, type Happening, type XiEvent } from "../observe.js";
import {
  platform,
  runtimeName,
  type FetchInit,
  type HeadersLike,
  type NativeSignal,
  type ResponseLike,
  type SignalLike,
} from "../platform.js";
import { cleanCause, redactor, shownHeaders, type Redact } from "../redact.js";
import { prepareRequest, type Finding } from "../request/prepare.js";
import type { Operation } from "../tables.js";
import { VERSION } from "../version.js";
import { discard, LARGEST_BOUNDED_BODY, readText } from "./body.js";
import { ABORTED, TIMED_OUT, within } from "./deadline.js";
import {
  describe,
  isFailure,
  lost,
  outcomeOf,
  refusal,
  undecodable,
  type Failure,
} from "./failure.js";
import { WindowLimiter, type Lane, type Limiter } from "./limiter.js";
import { readRateHeaders, retryDelay } from "./retry.js";
import { searchKeys } from "./ticket.js";

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

export type AnswerOf<Id extends string> = Id extends keyof OperationTypes
  ? OperationTypes[Id]["answer"]
  : unknown;

/** A request that is ready to go, as often as it takes. */
export interface Plan<T> {
  readonly operation: Operation;
  /** Never shown: that of the documented token call holds the secret. */
  readonly url: string;
  readonly headers: { readonly [lowerCaseName: string]: string };
  readonly body: string | undefined;
  /** Throws a SyntaxError when the text is not what a success must carry. */
  read(status: number, text: string): T;
}

export interface Reply<T> {
  readonly head: ResponseLike;
  readonly text: string;
  readonly data: T;
}

/** One call on its way through its attempts. */
interface Passage {
  readonly settings: Settings;
  readonly correlationId: string;
  readonly signal: SignalLike | undefined;
  readonly timeout: number;
  readonly endsAt: number;
  readonly maxRetries: number;
  /** Absent for calls that no limiter paces. */
  readonly lane: Lane | undefined;
  readonly redact: Redact;
  readonly secrets: (string | undefined)[];
  tell(happening: Happening): void;
  attempts: number;
  /** When the latest attempt was sent. */
  sentAt: number;
  /** Whether an attempt may have been carried out. */
  isUnclear: boolean;
}

/** What the calls of one app have in common. */
interface App {
  readonly tokens: TokenSource;
  readonly dialect: Dialect;
  readonly limiter: Limiter;
}

interface Shared {
  readonly apps: Map<string, App>;
  readonly drifts: Set<string>;
  /** Draws of the retry quota that are left. */
  quota: number;
}

const FULL_QUOTA = 500;
const RETRY_COST = 5;
/** A 429 that does not say when to come back is about a window of a minute. */
const UNTOLD_WAIT = 60_000;
const MOST_DRIFTS = 1_000;

/**
 * Carries out calls: limiter, token, send, classify, then answer, error or another attempt. This is
 * the only loop. Settings are asked for at every call, so that they may change between calls.
 */
export class Exchange {
  readonly #resolve: () => Settings;
  readonly #shared: Shared;
  readonly #stops = new Set<() => void>();
  #isClosed = false;

  /** @param parent shares its tokens, limits and retry quota. */
  constructor(resolve: () => Settings, parent?: Exchange) {
    this.#resolve = resolve;
    this.#shared = parent
      ? parent.#shared
      : { apps: new Map(), drifts: new Set(), quota: FULL_QUOTA };
  }

  async call<Id extends string>(
    operation: Operation<Id>,
    params: object,
    options: CallOptions = {},
  ): Promise<Answer<AnswerOf<Id>>> {
    const site = new Error();
    const settings = this.#resolve();
    const given = params as { readonly [name: string]: unknown };
    const correlationId = String(
      given["correlationId"] ?? options.correlationId ?? hex(settings.random(16)),
    );
    const passage = this.#passage(settings, operation, correlationId, options);
    const values: { [name: string]: unknown } = { ...given, correlationId };
    for (const name of ["customerNumber", "countryCode", "senderId", "contact"] as const) {
      values[name] ??= options[name] ?? settings[name];
    }

    const prepared = prepareRequest(operation, values);
    const findings = [...prepared.findings, ...optionFindings(options)];
    if (findings.length > 0) {
      const list = findings.map(({ path, message }) => `${path} ${message}`).join("; ");
      const failure: Failure = {
        type: RequestInvalidError,
        fate: "final",
        outcome: "not-sent",
        request: `${requestName(operation)} cannot be sent: ${list}`,
        details: { fields: findings },
      };
      throw this.#error(failure, operation, values, passage, site);
    }
    if (!operation.open) requireCredentials(settings);
    for (const { path, message } of prepared.warnings) {
      passage.tell({ type: "warning", path, message });
    }

    const query = prepared.query
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join("&");
    const headers: { [name: string]: string } = {};
    const body = prepared.body === undefined ? undefined : JSON.stringify(prepared.body);
    if (body !== undefined) headers["content-type"] = "application/json";
    for (const source of [prepared.headers, options.headers ?? {}]) {
      for (const [name, value] of Object.entries(source)) {
        if (value !== undefined) headers[name.toLowerCase()] = value;
      }
    }
    for (const { name, wire } of operation.parameters) {
      if (/secret|password/i.test(wire)) passage.secrets.push(String(values[name]));
    }
    passage.secrets.push(...Object.values(options.headers ?? {}));

    const reply = await this.#run(
      {
        operation,
        url:
          (operation.open ? settings.origin : settings.baseUrl) +
          prepared.path +
          (query && `?${query}`),
        headers,
        body,
        read: (status, text) =>
          readAnswer(operation, status, text, (drift) =>
            this.#noteDrift(operation, drift, passage),
          ),
      },
      passage,
    );
    if (isFailure(reply)) throw this.#error(reply, operation, values, passage, site);
    return {
      data: reply.data as AnswerOf<Id>,
      response: responseInfo(reply.head, reply.text, passage, (headers) => allHeaders(headers)),
    };
  }

  /** The managed token, asked for when there is none that still serves. */
  async token(options: CallOptions = {}): Promise<StoredToken> {
    const site = new Error();
    const settings = this.#resolve();
    requireCredentials(settings);
    const passage = this.#passage(settings, TOKEN_OPERATION, hex(settings.random(16)), options);
    const token = await this.#token(passage);
    if (isFailure(token)) throw this.#error(token, TOKEN_OPERATION, {}, passage, site);
    return token;
  }

  /** Drops the managed token, so that the next call asks for a new one. */
  invalidate(): void {
    const settings = this.#resolve();
    const passage = this.#passage(settings, TOKEN_OPERATION, "", {});
    this.#app(settings).tokens.drop(undefined, this.#tokenHelp(passage));
  }

  /** Ends what is under way, forgets the tokens and refuses further calls. */
  close(): void {
    this.#isClosed = true;
    for (const stop of [...this.#stops]) stop();
    this.#shared.apps.clear();
  }

  #passage(
    settings: Settings,
    operation: Operation,
    correlationId: string,
    options: CallOptions,
  ): Passage {
    const { clock, clientSecret, accessToken } = settings;
    const secrets: (string | undefined)[] = [];
    const passage: Passage = {
      settings,
      correlationId,
      signal: options.signal,
      timeout: options.timeout ?? settings.timeout,
      endsAt: clock.now() + (options.totalTimeout ?? settings.totalTimeout),
      maxRetries: options.maxRetries ?? settings.maxRetries,
      lane: options.lane ?? (operation.safety === "unsafe" ? "order" : "interactive"),
      secrets,
      redact: redactor(() => [clientSecret(), accessToken(), ...secrets]),
      tell: (happening) => {
        if (!settings.observe && !settings.logger) return;
        const event = {
          at: clock.now(),
          operation: operation.id,
          correlationId,
          attempts: passage.attempts,
          ...happening,
        };
        publish(settings, event as XiEvent, passage.redact);
      },
      attempts: 0,
      sentAt: 0,
      isUnclear: false,
    };
    return passage;
  }

  async #run<T>(plan: Plan<T>, passage: Passage): Promise<Reply<T> | Failure> {
    const { operation } = plan;
    const { settings, maxRetries, tell } = passage;
    const { clock, random } = settings;
    let retries = 0;
    let isReplay = false;
    for (;;) {
      const refused = await this.#pace(plan, passage);
      if (refused) return refused;
      let token: string | undefined;
      if (!operation.open) {
        const got = await this.#token(passage);
        if (isFailure(got)) return got;
        token = got.accessToken;
      }
      const result = await this.#attempt(plan, passage, token);
      if (!isFailure(result)) {
        const refund = retries > 0 ? RETRY_COST : 1;
        this.#shared.quota = Math.min(FULL_QUOTA, this.#shared.quota + refund);
        return result;
      }
      if (result.type === UnauthorizedError && token && !isReplay && !settings.accessToken()) {
        isReplay = true;
        const isCurrent = this.#app(settings).tokens.drop(token, this.#tokenHelp(passage));
        if (isCurrent) tell({ type: "token", action: "dropped" });
        continue;
      }
      if (result.fate === "unknown") passage.isUnclear = true;
      const delay = retryDelay({
        safety: operation.safety,
        fate: result.fate,
        retries,
        maxRetries,
        retryAfter: result.retryAfter,
        remaining: passage.endsAt - clock.now(),
        hasQuota: this.#shared.quota >= RETRY_COST,
        random: () => fraction(random(4)),
      });
      if (delay === undefined) return result;
      if (result.fate !== "throttled") this.#shared.quota -= RETRY_COST;
      retries += 1;
      const { status } = result.details;
      tell({ type: "retry", reason: codeOf(result.type.kind), status, delay });
      try {
        await within(Infinity, passage.signal, this.#stops, (signal) => clock.sleep(delay, signal));
      } catch (error) {
        return interrupted(plan.operation, passage, error);
      }
    }
  }

  /** Waits until the limiter lets the call start. */
  async #pace(plan: Plan<unknown>, passage: Passage): Promise<Failure | undefined> {
    const { settings, lane, signal, endsAt, tell } = passage;
    const { clock } = settings;
    if (this.#isClosed || signal?.aborted) {
      return interrupted(plan.operation, passage, ABORTED);
    }
    const group = plan.operation.limitGroup;
    if (!lane || !group || settings.limiter === false) return undefined;
    const { limiter } = this.#app(settings);
    const startedAt = clock.now();
    let retryAt: number | undefined;
    let leave: { readonly signal: NativeSignal; abort(): void } | undefined;
    try {
      const wait = limiter.acquire(group, lane, {
        clock,
        notAfter: endsAt,
        // Made only for those who wait: most calls do not.
        get signal() {
          return (leave ??= new platform.AbortController()).signal;
        },
      });
      retryAt = wait && (await within(Infinity, signal, this.#stops, () => wait));
    } catch (error) {
      leave?.abort();
      if (error === ABORTED) return interrupted(plan.operation, passage, error);
      tell({ type: "warning", message: `The limiter failed: ${String(error)}` });
    }
    const duration = clock.now() - startedAt;
    if (duration > 0) tell({ type: "wait", group, duration });
    if (retryAt === undefined) return undefined;
    return {
      type: RateLimitError,
      fate: "not-sent",
      request: `${requestName(plan.operation)} was not sent`,
      details: { status: 429, retryAt: new Date(retryAt) },
    };
  }

  /** The token to send, or why there is none. */
  async #token(passage: Passage): Promise<StoredToken | Failure> {
    const { settings, signal, endsAt } = passage;
    const { clock } = settings;
    const given = settings.accessToken();
    const { tokens } = this.#app(settings);
    let token: StoredToken | Failure | undefined = given
      ? { accessToken: given, expiresAt: Infinity }
      : tokens.current(clock.now());
    if (!token) {
      try {
        token = await within(endsAt - clock.now(), signal, this.#stops, () =>
          tokens.get(this.#tokenHelp(passage)),
        );
      } catch (error) {
        return interrupted(TOKEN_OPERATION, passage, error);
      }
      if (isFailure(token)) return { ...token, outcome: "not-sent" };
    }
    passage.secrets.push(token.accessToken);
    return token;
  }

  #tokenHelp(starter: Passage): TokenHelp {
    const { settings, correlationId } = starter;
    const { clock, tokenUrl, clientId, tokenStore: store } = settings;
    // A flight of its own: it serves everybody, so it ends with nobody's patience but the client's.
    const passage = {
      ...this.#passage(settings, TOKEN_OPERATION, correlationId, {}),
      lane: undefined,
    };
    return {
      key: `${tokenUrl} ${clientId}`,
      store,
      now: () => clock.now(),
      warn: (message) => passage.tell({ type: "warning", message }),
      request: async () => {
        passage.tell({ type: "token", action: "requested" });
        const { dialect } = this.#app(settings);
        const token = await requestToken((plan) => this.#run(plan, passage), settings, dialect);
        if (!isFailure(token)) {
          passage.tell({ type: "token", action: "obtained", expiresAt: token.expiresAt });
        }
        return token;
      },
    };
  }

  /** Sends once and reads the answer to its end. */
  async #attempt<T>(
    { operation, url, headers, body, read }: Plan<T>,
    passage: Passage,
    token: string | undefined,
  ): Promise<Reply<T> | Failure> {
    const { settings, signal, timeout, endsAt, redact, tell } = passage;
    const { clock } = settings;
    const { method, path } = operation;
    const request = requestName(operation);
    const startedAt = clock.now();
    if (endsAt <= startedAt) return interrupted(operation, passage, TIMED_OUT);
    passage.attempts += 1;
    tell({ type: "attempt", method, path });

    const seen: { head?: ResponseLike } = {};
    let text = "";
    try {
      text = await within(
        Math.min(timeout, endsAt - startedAt),
        signal,
        this.#stops,
        async (own) => {
          const init: FetchInit = {
            method,
            headers: {
              accept: "application/json",
              "user-agent": `xi-sdk-resellers/${VERSION} (${runtimeName()})`,
              ...headers,
            },
            redirect: "manual",
            signal: own,
          };
          if (token !== undefined) init.headers["authorization"] = `Bearer ${token}`;
          else delete init.headers["authorization"];
          if (body !== undefined) init.body = body;
          const head = await settings.fetch(url, init);
          if (own.aborted) discard(head);
          seen.head = head;
          const isWhole = head.status < 300 && !operation.open;
          return readText(head, isWhole ? undefined : LARGEST_BOUNDED_BODY);
        },
      );
    } catch (error) {
      const status = seen.head?.status ?? 0;
      const isRefusal = status >= 400 && status < 500;
      // A refusal stands, whatever becomes of the words that explain it.
      if (error === ABORTED || !isRefusal) {
        return typeof error === "symbol"
          ? interrupted(operation, passage, error, true)
          : lost(request, error, redact);
      }
    }
    const head = seen.head as ResponseLike;
    const { status, headers: answered } = head;
    const now = clock.now();
    tell({ type: "response", status, duration: now - startedAt });

    const rate = readRateHeaders(answered, now);
    const toResult = (): Reply<T> | Failure => {
      if (status >= 200 && status < 300) {
        try {
          return { head, text, data: read(status, text) };
        } catch {
          return undecodable(request, status, redact(text));
        }
      }
      const clean = redact(text);
      return refusal(operation, request, status, clean, (name) => answered.get(name) ?? undefined, {
        reason: redact(head.statusText ?? ""),
        headers: shownHeaders(answered, redact),
        response: responseInfo(head, clean, passage, (each) => shownHeaders(each, redact)),
      });
    };
    const result = toResult();
    const isThrottled = isFailure(result) && result.fate === "throttled";
    const untilReset = rate.resetAt === undefined ? undefined : Math.max(0, rate.resetAt - now);
    const wait = rate.retryAfter ?? (isThrottled ? untilReset : undefined);
    if (settings.limiter !== false && passage.lane && (isThrottled || rate.limit !== undefined)) {
      const retryAt = wait === undefined ? undefined : now + wait;
      try {
        this.#app(settings).limiter.observe(operation.limitGroup, {
          ...rate,
          now,
          refused: isThrottled ? { retryAt } : undefined,
        });
      } catch (error) {
        tell({ type: "warning", message: `The limiter failed: ${String(error)}` });
      }
    }
    if (!isFailure(result)) return result;
    const told = wait ?? (isThrottled ? UNTOLD_WAIT : undefined);
    const retryAt = told === undefined ? undefined : new Date(now + told);
    return { ...result, retryAfter: wait, details: { ...result.details, retryAt } };
  }

  /** The error of a call that has ended. */
  #error(
    failure: Failure,
    operation: Operation,
    values: { readonly [name: string]: unknown },
    passage: Passage,
    site: Error,
  ): XiError {
    const { settings, correlationId, attempts, redact, tell } = passage;
    const { safety } = operation;
    const outcome = passage.isUnclear && safety !== "safe" ? "unknown" : outcomeOf(failure);
    const isOpenQuestion = outcome === "unknown" && safety === "unsafe";
    const details = {
      operation: operation.id,
      correlationId,
      attempts,
      outcome,
      retryable: failure.fate !== "final" && !isOpenQuestion,
    };
    const keys = isOpenQuestion ? JSON.stringify(searchKeys(values)) : "";
    const build = (about: Failure): XiError => {
      const error = new about.type(redact(describe(about, correlationId)), {
        ...about.details,
        ...salvage(about, operation, values),
        ...details,
      } as never);
      // What led here inside the library helps nobody; who called does.
      const frames = site.stack?.replace(/^Error\n/, "").replace(/^.*\n/, "");
      return Object.defineProperty(error, "stack", { value: `${String(error)}\n${frames}` });
    };
    let error = build(failure);
    if (isOpenQuestion) {
      const { customerNumber, countryCode } = values;
      error = build({
        ...failure,
        type: OutcomeUnknownError,
        details: {
          cause: error,
          ticket: {
            version: 1,
            operation: operation.id,
            sentAt: passage.sentAt,
            correlationId,
            customerNumber,
            countryCode,
            baseUrl: settings.baseUrl,
            keys: JSON.parse(redact(keys)) as unknown,
          },
        } as Failure["details"],
      });
    }
    const { status } = failure.details;
    tell({ type: "error", code: error.code, message: error.message, outcome, status });
    return error;
  }

  #noteDrift(operation: Operation, drift: Drift, { tell }: Passage): void {
    const { drifts } = this.#shared;
    const name = `${operation.id} ${drift.kind} ${drift.path}`;
    if (drifts.has(name) || drifts.size >= MOST_DRIFTS) return;
    drifts.add(name);
    tell({ type: "drift", ...drift });
  }

  #app(settings: Settings): App {
    const { tokenUrl, clientId, limiter } = settings;
    const isFixed = typeof limiter === "object" && "perMinute" in limiter;
    const perMinute = isFixed ? limiter.perMinute : undefined;
    const key = JSON.stringify([tokenUrl, clientId, perMinute]);
    let app = this.#shared.apps.get(key);
    if (!app) {
      app = {
        tokens: new TokenSource(),
        dialect: { get: false },
        limiter: new WindowLimiter(perMinute),
      };
      this.#shared.apps.set(key, app);
    }
    return typeof limiter === "object" && !isFixed ? { ...app, limiter } : app;
  }
}

function requestName({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** The failure of a call that the caller, or time, has ended. */
function interrupted(
  operation: Operation,
  { signal, redact, attempts, isUnclear }: Passage,
  reason: unknown,
  hasLeft = false,
): Failure {
  const outcome = hasLeft || isUnclear ? "unknown" : attempts > 0 ? "rejected" : "not-sent";
  const name = requestName(operation);
  return reason === ABORTED
    ? {
        type: AbortedError,
        fate: "final",
        outcome,
        request: `${name} was aborted`,
        details: { cause: signal?.aborted ? cleanCause(signal.reason, redact) : undefined },
      }
    : {
        type: TimeoutError,
        fate: "unknown",
        outcome,
        request: `${name} got no complete answer in time`,
        details: {},
      };
}

function readAnswer(
  operation: Operation,
  status: number,
  text: string,
  onDrift: (drift: Drift) => void,
): unknown {
  const { answers, method } = operation;
  const declared = answers[status];
  const schema = declared === undefined ? Object.values(answers)[0] : declared;
  // Releasing an order is a PUT whose answer holds nothing or null.
  const mayBeEmpty = schema === null || status === 204 || status === 205 || method === "PUT";
  if (mayBeEmpty && !/\S/.test(text)) return undefined;
  const value = parseJson(text);
  if (value === null) return undefined;
  return schema ? decode(schema, value, onDrift) : value;
}

/**
 * The live service sends whole products under a 500. Such a body is the error's `data`, when all of
 * it is of the declared types and it names what was asked for.
 */
function salvage(
  { type, text, details }: Failure,
  { answers, safety, parameters }: Operation,
  values: { readonly [name: string]: unknown },
): { readonly data?: unknown } {
  const schema = answers[200];
  const { body, status } = details;
  if (type !== ServiceError || status !== 500 || safety !== "safe" || text || !schema) return {};
  let isWhole = true;
  const data = decode(schema, JSON.parse(JSON.stringify(body ?? null)), ({ kind }) => {
    if (kind === "unexpected-type") isWhole = false;
  });
  const paths = parameters.filter((parameter) => parameter.in === "path");
  const asked = paths.length > 0 ? paths.map(({ name }) => values[name]) : searchKeys(values);
  const named = leaves(data);
  return isWhole && leaves(asked).some((each) => named.includes(each)) ? { data } : {};
}

/** All texts and numbers in a value, in lower case. */
function leaves(value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leaves)
    : [String(value).toLowerCase()];
}

function responseInfo(
  { status, headers }: ResponseLike,
  text: string,
  { correlationId, attempts }: Passage,
  show: (headers: HeadersLike) => ResponseInfo["headers"],
): ResponseInfo {
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
      parsed ??= { value: parseOrNothing(text) };
      return parsed.value;
    },
  };
}

function parseOrNothing(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function allHeaders(headers: HeadersLike): { [name: string]: string } {
  const all: { [name: string]: string } = {};
  headers.forEach((value, name) => {
    all[name.toLowerCase()] = value;
  });
  return all;
}

function requireCredentials(settings: Settings): void {
  if (settings.accessToken()) return;
  const problems: FieldError[] = [];
  if (!settings.clientId) {
    problems.push({ path: "clientId", message: "is missing; give it or set XI_CLIENT_ID" });
  }
  if (!settings.clientSecret()) {
    problems.push({ path: "clientSecret", message: "is missing; give it or set XI_CLIENT_SECRET" });
  }
  if (problems.length > 0) throw configurationError(problems);
}

function optionFindings(options: CallOptions): Finding[] {
  const findings: Finding[] = [];
  for (const path of ["timeout", "totalTimeout", "maxRetries"] as const) {
    const value = options[path];
    const message = value === undefined ? undefined : numberProblem(path, value);
    if (message) findings.push({ path, message });
  }
  for (const [name, value = ""] of Object.entries(options.headers ?? {})) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t -~\x80-\xff]*$/.test(value)) {
      findings.push({ path: `headers.${name}`, message: "cannot be sent as a header" });
    }
  }
  return findings;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");

/** From 0 to below 1. */
const fraction = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => (sum + byte) / 256, 0);
