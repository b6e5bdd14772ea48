import { callForToken } from "../auth/token-call.js";
import { requestToken, TOKEN_OPERATION } from "../auth/token-request.js";
import { TokenSource, type TokenHelp } from "../auth/token-source.js";
import type { StoredToken } from "../auth/token-store.js";
import {
  configurationError,
  numberProblem,
  variableOf,
  type CallOptions,
} from "../configuration.js";
import { decode, type Drift } from "../decode/decode.js";
import { readErrorBody } from "../decode/error-body.js";
import { parseJson } from "../decode/json.js";
import {
  AppNotApprovedError,
  CustomerMismatchError,
  DuplicateOrderError,
  NotOnHoldError,
  OutcomeUnknownError,
  RateLimitError,
  ServiceError,
  UnauthorizedError,
  type FieldError,
  type Ticket,
  type XiError,
} from "../errors.js";
import type { OperationTypes } from "../generated/types.js";
import { allHeaders } from "../redact.js";
import { prepareRequest } from "../request/prepare.js";
import type { Operation } from "../tables.js";
import { Passage, type Answer, type Exchange, type Refusal } from "./exchange.js";
import { fateOf, isFailure, typeOf, type ErrorType, type Failure } from "./failure.js";
import { appKey, heed, waitForPlace, warnOf } from "./place.js";

export type AnswerOf<Id extends string> = Id extends keyof OperationTypes
  ? OperationTypes[Id]["answer"]
  : unknown;

type Values = { readonly [name: string]: unknown };

/** What the calls of one app have in common. */
interface App {
  readonly tokens: TokenSource;
  /** Whether this server wants its token call as the documented GET: found out once. */
  usesGet: boolean;
}

interface Memory {
  readonly apps: Map<string, App>;
  readonly drifts: Set<string>;
}

/** By what exchanges share. */
const memories = /* @__PURE__ */ new WeakMap<Exchange["shared"], Memory>();
const MOST_DRIFTS = 1_000;

/**
 * Carries out an operation of the API: checks and splits the parameters, waits for the limiter and
 * the token, sends, decodes.
 */
export async function callOperation<Id extends string>(
  exchange: Exchange,
  operation: Operation<Id>,
  params: object,
  options: CallOptions = {},
): Promise<Answer<AnswerOf<Id>>> {
  const given = params as Values;
  if (operation.open) return callForToken(exchange, operation, given, options);
  const settings = exchange.settings();
  const id = given["correlationId"] ?? options.correlationId;
  const passage = new Passage(exchange, operation, options, id as string | undefined);
  const { correlationId } = passage;
  const account = (name: "customerNumber" | "countryCode" | "senderId" | "contact"): unknown =>
    given[name] ?? options[name] ?? settings[name];
  const values: Values = {
    ...given,
    correlationId,
    customerNumber: account("customerNumber"),
    countryCode: account("countryCode"),
    senderId: account("senderId"),
    contact: account("contact"),
  };

  const prepared = prepareRequest(operation, values);
  const findings = [...prepared.findings, ...optionFindings(options)];
  if (findings.length > 0) throw passage.ended(passage.invalid(findings));
  requireCredentials(passage);
  for (const warning of prepared.warnings) passage.tell({ type: "warning", ...warning });

  const headers: { [name: string]: string } = {};
  if (prepared.body !== undefined) headers["content-type"] = "application/json";
  for (const source of [prepared.headers, options.headers ?? {}]) {
    for (const [name, value] of Object.entries(source)) {
      if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  for (const value of Object.values(options.headers ?? {})) {
    if (value !== undefined) passage.secrets.push(value);
  }
  const query = prepared.query.map((pair) => pair.map(encodeURIComponent).join("="));
  const reply = await passage.run({
    method: operation.method,
    url: settings.baseUrl + prepared.path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers,
    body: prepared.body === undefined ? undefined : JSON.stringify(prepared.body),
    enter: async () =>
      (await waitForPlace(passage, values["countryCode"] as string)) ?? tokenOf(passage),
    renew: (token) => renew(passage, token),
    heed: (rate, result) => heed(passage, rate, result),
    read: (status, text) => readAnswer(passage, status, text),
    refuse: (status, text, header) => refuse(operation, status, text, header),
  });
  if (isFailure(reply))
    throw passage.ended(conclude(passage, reply, { ...values, ...(prepared.body as object) }));
  return {
    data: reply.data as AnswerOf<Id>,
    response: passage.response(reply.head, reply.text, allHeaders, parseJson),
  };
}

/** The managed token, asked for when there is none that still serves. */
export async function managedToken(
  exchange: Exchange,
  options?: CallOptions,
): Promise<StoredToken> {
  const passage = new Passage(exchange, TOKEN_OPERATION, options);
  requireCredentials(passage);
  const token = await obtainToken(passage);
  if (isFailure(token)) throw passage.ended(passage.error(token));
  return token;
}

/** Drops the managed token, so that the next call asks for a new one. */
export function dropToken(exchange: Exchange): void {
  const passage = new Passage(exchange, TOKEN_OPERATION);
  appOf(passage).tokens.drop(undefined, tokenHelp(passage));
}

function requireCredentials({ settings }: Passage): void {
  if (settings.accessToken()) return;
  const problems: FieldError[] = [];
  const held = { clientId: settings.clientId, clientSecret: settings.clientSecret() };
  for (const path of ["clientId", "clientSecret"] as const) {
    if (held[path]) continue;
    problems.push({ path, message: `is missing; give it or set ${variableOf(path)}` });
  }
  if (problems.length > 0) throw configurationError(problems);
}

function optionFindings(options: CallOptions): FieldError[] {
  const findings: FieldError[] = [];
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

function memoryOf({ shared }: Exchange): Memory {
  let memory = memories.get(shared);
  if (!memory) {
    memory = { apps: new Map(), drifts: new Set() };
    memories.set(shared, memory);
  }
  return memory;
}

function appOf({ exchange, settings }: Passage): App {
  const { apps } = memoryOf(exchange);
  const key = appKey(settings);
  let app = apps.get(key);
  if (!app) {
    app = { tokens: new TokenSource(), usesGet: false };
    apps.set(key, app);
  }
  return app;
}

/** The token to send, or why there is none. */
async function tokenOf(passage: Passage): Promise<string | Failure> {
  const given = passage.settings.accessToken();
  if (given) return given;
  const token = await obtainToken(passage);
  return isFailure(token) ? { ...token, outcome: "not-sent" } : token.accessToken;
}

async function obtainToken(passage: Passage): Promise<StoredToken | Failure> {
  const { tokens } = appOf(passage);
  const now = passage.settings.clock.now();
  let token: StoredToken | Failure | undefined = tokens.current(now);
  try {
    token ??= await passage.within(passage.endsAt - now, () => tokens.get(tokenHelp(passage)));
  } catch (error) {
    return passage.interrupted(error);
  }
  if (!isFailure(token)) passage.secrets.push(token.accessToken);
  return token;
}

function renew(passage: Passage, accessToken: string): boolean {
  if (passage.settings.accessToken()) return false;
  if (appOf(passage).tokens.drop(accessToken, tokenHelp(passage))) {
    passage.tell({ type: "token", action: "dropped" });
  }
  return true;
}

function tokenHelp({ exchange, settings, correlationId }: Passage): TokenHelp {
  const { clock, tokenStore: store } = settings;
  const open = (operation: Operation): Passage =>
    // On its own budget and without the signal of the call that began it: it serves all others too.
    new Passage(exchange, operation, {}, correlationId, settings);
  const about = open(TOKEN_OPERATION);
  return {
    key: appKey(settings),
    store,
    now: () => clock.now(),
    warn: (error) => warnOf(about, "token store", error),
    request: async () => {
      about.tell({ type: "token", action: "requested" });
      const token = await requestToken(settings, appOf(about), (operation, plan) =>
        open(operation).run(plan),
      );
      if (isFailure(token)) return token;
      about.secrets.push(token.accessToken);
      about.tell({ type: "token", action: "obtained", expiresAt: token.expiresAt });
      return token;
    },
  };
}

function readAnswer(passage: Passage, status: number, text: string): unknown {
  const { answers, method } = passage.operation;
  const declared = answers[status];
  const schema = declared === undefined ? Object.values(answers)[0] : declared;
  // Releasing an order is a PUT whose answer holds nothing or null.
  const mayBeEmpty = schema === null || status === 204 || status === 205 || method === "PUT";
  if (mayBeEmpty && !/\S/.test(text)) return undefined;
  const value = parseJson(text);
  if (value === null) return undefined;
  return schema ? decode(schema, value, (drift) => noteDrift(passage, drift)) : value;
}

function noteDrift(passage: Passage, drift: Drift): void {
  const { drifts } = memoryOf(passage.exchange);
  const name = `${passage.operation.id} ${drift.kind} ${drift.path}`;
  if (drifts.has(name) || drifts.size >= MOST_DRIFTS) return;
  drifts.add(name);
  passage.tell({ type: "drift", ...drift });
}

const noProductMatch = /no ?api ?product ?match/i;
const wrongCustomer = /invalid customer number.*does not match/is;
/** Not `credit limit`, which is a matter of the order. */
const quota =
  /quota ?(?:limit|violation|exceed)|too many requests|request limit|rate ?limit|spike ?arrest|(?<!credit )limit violation/i;
const notOnHold = /not (?:placed )?(?:on|no) (?:customer )?hold/i;

/** The texts tell more than the status does. */
function typeBySaid(operation: Operation, status: number, said: string): ErrorType {
  if (noProductMatch.test(said)) return AppNotApprovedError;
  if (wrongCustomer.test(said)) return CustomerMismatchError;
  if (status < 400 || status > 499) return typeOf(status);
  if (quota.test(said)) return RateLimitError;
  if (said.includes("CUSTOMER-PO-EXISTS")) return DuplicateOrderError;
  const isRefusedCancel = status === 405 && operation.method === "DELETE";
  return isRefusedCancel || notOnHold.test(said) ? NotOnHoldError : typeOf(status);
}

function refuse(
  operation: Operation,
  status: number,
  text: string,
  header: (name: string) => string | null,
): Refusal {
  const read = readErrorBody(text, header("content-type") ?? undefined);
  const { message, faultCode, fields, title, body } = read;
  const said = [message, faultCode, title, header("www-authenticate")].concat(
    fields.map((field) => field.message),
  );
  const type = typeBySaid(operation, status, said.join("\n"));
  const isRecordNotFound = body === undefined ? !/\S/.test(text) : !/"fault/.test(text);
  return {
    type,
    fate: fateOf(type),
    text: message ?? title,
    details: { fields, body, isRecordNotFound },
    // The credentials were good enough for a token, so it is not they.
    help:
      type === UnauthorizedError
        ? "The API does not accept the token. Check that app, environment and account belong together."
        : undefined,
  };
}

/** The error of a call that has ended. */
function conclude(passage: Passage, failure: Failure, values: Values): XiError {
  const { operation, settings, correlationId, redact } = passage;
  const isUnsafe = operation.safety === "unsafe";
  const details = { ...failure.details, ...salvage(failure, operation, values) };
  let error = passage.error({ ...failure, details });
  if (isUnsafe && error.outcome === "unknown") {
    const { customerNumber, countryCode } = values as { readonly [name: string]: string };
    const ticket: Ticket = {
      version: 1,
      operation: operation.id,
      sentAt: passage.sentAt,
      failedAt: settings.clock.now(),
      correlationId,
      ...(customerNumber && { customerNumber }),
      ...(countryCode && { countryCode }),
      baseUrl: settings.baseUrl,
      keys: JSON.parse(redact(JSON.stringify(searchKeys(values)))) as Ticket["keys"],
    };
    error = passage.error({
      ...failure,
      type: OutcomeUnknownError,
      details: { cause: error, ticket },
    });
  }
  return error;
}

/**
 * The live service sends whole products under a 500. Such a body is the error's `data`, when all of
 * it is of the declared types and it names what was asked for.
 */
function salvage(
  { type, text, details }: Failure,
  { answers, safety, parameters }: Operation,
  values: Values,
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

const shownNames =
  /^(?:(?:customer|endCustomer)OrderNumber|(?:customer|ingram|vendor)PartNumber|(?:customer|ingram)LineNumber|actionCode|addUpdateDeleteLine|invoiceNumber|orderNumber|plan(?:ID|id)|quantity|quoteN(?:ame|umber)|referenceNumber|specialBidNumber)$/;
/** Where goods go, told apart without saying who lives there. */
const shownOfPlace = /^(?:addressId|city|countryCode|postalCode)$/;
/** Its value decides what finding an order of the same number proves. */
const shownAttribute = /^allowDuplicateCustomerOrderNumber$/i;

/**
 * The identifiers and quantities of a request, of its lines too: enough to search for what it may
 * have done and to tell it from others, and nothing personal.
 */
function searchKeys(values: Values, shown = shownNames): Values {
  if (shownAttribute.test(String(values["attributeName"]))) return values;
  const keys: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) {
      const entries = value
        .filter((entry): entry is Values => typeof entry === "object" && entry !== null)
        .map((entry) => searchKeys(entry));
      if (entries.some((entry) => Object.keys(entry).length > 0)) keys[name] = entries;
    } else if (name === "shipToInfo" && typeof value === "object" && value !== null) {
      keys[name] = searchKeys(value as Values, shownOfPlace);
    } else if (shown.test(name) && /^(?:string|number)$/.test(typeof value)) {
      keys[name] = value;
    }
  }
  return keys;
}
