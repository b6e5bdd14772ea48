import { parseJson } from "./json.js";

export interface ErrorField {
  /** The field as the API names it; empty when it names none. */
  readonly path: string;
  readonly value?: string;
  readonly message: string;
}

/** What an error answer says, whichever of the API's shapes it has. */
export interface ErrorBody {
  readonly message?: string;
  /** `errorcode` or `faultcode` of the gateway. */
  readonly faultCode?: string;
  /** The id under which the API logged the error. */
  readonly vendorId?: string;
  readonly type?: string;
  readonly fields: readonly ErrorField[];
  /** Of an HTML page. */
  readonly title?: string;
  /** The parsed JSON; `undefined` when the body is none. */
  readonly body: unknown;
}

type Json = { readonly [name: string]: unknown };
type Draft = Omit<{ -readonly [Key in keyof ErrorBody]: ErrorBody[Key] | undefined }, "fields"> & {
  fields: ErrorField[];
};

/** Longest vendor text that is kept: enough for any message, too short for a whole page. */
const LONGEST_TEXT = 2_000;
/** Longer pages are not searched for a title. */
const LONGEST_PAGE = 65_536;
/** Deeper than any of the shapes. */
const DEEPEST = 8;

/**
 * Reads the body of an error answer. Knows the API's own error lists (with `id`, `traceid` or
 * `traceId`, wrapped in a list or not), single flat errors, gateway faults in JSON and XML, token
 * errors, answers of version 5, plain text and HTML. Never throws.
 */
export function readErrorBody(text: string, contentType: string | undefined): ErrorBody {
  const draft: Draft = { fields: [], body: undefined };
  const trimmed = text.trim();
  if (trimmed === "") return dropAbsent(draft);
  const body = parseLeniently(trimmed);
  if (body !== undefined) {
    draft.body = body;
    if (typeof body === "string") readText(draft, body, contentType);
    else collect(draft, body, 0);
    draft.message ??= draft.fields.find((field) => field.message !== "")?.message;
    return dropAbsent(draft);
  }
  readText(draft, trimmed, contentType);
  return dropAbsent(draft);
}

function collect(draft: Draft, node: unknown, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const entry of node) collect(draft, entry, depth + 1);
    return;
  }
  if (typeof node === "string") {
    addMessage(draft, readString(node));
    return;
  }
  if (!isObject(node)) return;

  const get = anyCase(node);
  const fields = get("fields");
  const errors = get("errors");
  const error = get("error");
  const detail = get("detail");
  const isProblem = typeof get("status") === "number";
  const message =
    readString(get("message")) ??
    readString(get("messaage")) ??
    readString(get("faultstring")) ??
    readString(get("error_description")) ??
    readString(error) ??
    readString(get("responsemessage")) ??
    (isProblem ? (readString(detail) ?? readString(get("title"))) : undefined);

  addMessage(draft, message, readString(get("field")));
  // A 500 can carry a whole product, whose `type` and `id` are not those of an error.
  if (message !== undefined || Array.isArray(fields)) {
    draft.vendorId ??= readString(get("id")) ?? readString(get("traceid"));
    draft.type ??=
      readString(get("type")) ??
      readString(get("1ype")) ??
      readString(get("responsestatus")) ??
      (readString(error) === message ? undefined : readString(error));
  }
  draft.faultCode ??=
    readString(get("errorcode")) ??
    readString(get("faultcode")) ??
    readString(get("statuscode")) ??
    (isObject(detail) ? readString(anyCase(detail)("errorcode")) : undefined);

  if (Array.isArray(fields)) for (const field of fields) addField(draft, field);
  if (isObject(errors) && !Array.isArray(errors)) addNamedErrors(draft, errors, depth);
  else collect(draft, errors, depth + 1);
  if (isObject(error)) collect(draft, error, depth + 1);
  collect(draft, get("fault"), depth + 1);
  collect(draft, get("serviceresponse"), depth + 1);
  collect(draft, get("responsepreamble"), depth + 1);
}

/** `errors` as an object: one error, or lists of texts by field name. */
function addNamedErrors(draft: Draft, errors: Json, depth: number): void {
  for (const [path, texts] of Object.entries(errors)) {
    if (!Array.isArray(texts)) continue;
    for (const text of texts) {
      const message = readString(text);
      if (message !== undefined) draft.fields.push({ path, message });
    }
  }
  collect(draft, errors, depth + 1);
}

function addField(draft: Draft, field: unknown): void {
  if (!isObject(field)) {
    addMessage(draft, readString(field));
    return;
  }
  const get = anyCase(field);
  const value = get("value");
  const entry = {
    path: readString(get("field")) ?? "",
    message: readString(get("message")) ?? readString(get("messaage")) ?? "",
  };
  if (entry.path === "" && entry.message === "") return;
  draft.fields.push(
    value === null || value === undefined || typeof value === "object"
      ? entry
      : { ...entry, value: shorten(String(value).trim()) },
  );
}

function addMessage(draft: Draft, message: string | undefined, path = ""): void {
  if (message === undefined) return;
  const isFirst = draft.message === undefined;
  if (isFirst) draft.message = message;
  if (path !== "" || (!isFirst && message !== draft.message)) draft.fields.push({ path, message });
}

function readText(draft: Draft, text: string, contentType: string | undefined): void {
  const page = text.slice(0, LONGEST_PAGE);
  const fault = tagText(page, "faultstring") ?? tagText(page, "error_description");
  if (fault !== undefined) {
    draft.message = fault;
    const code = tagText(page, "errorcode") ?? tagText(page, "faultcode");
    if (code !== undefined) draft.faultCode = code;
  } else if (/^<(?:!doctype|html|head|body)\b/i.test(text) || /\bhtml\b/i.test(contentType ?? "")) {
    const title = tagText(page, "title");
    if (title !== undefined) draft.title = title;
  } else if (text.startsWith("<")) {
    const message = tagText(page, "message");
    if (message !== undefined) draft.message = message;
  } else if (/^[[{]/.test(text)) {
    const cut = /"(?:message|faultstring)"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")/i.exec(page)?.[1];
    const message = cut === undefined ? undefined : readString(parseLeniently(cut));
    if (message !== undefined) draft.message = message;
  } else {
    draft.message = shorten(text);
  }
}

function tagText(page: string, tag: string): string | undefined {
  const pattern = new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^<>]*)?>(?:<!\\[CDATA\\[)?([^<\\]]*)`, "i");
  const text = pattern.exec(page)?.[1];
  return text === undefined ? undefined : readString(unescapeXml(text).replace(/\s+/g, " "));
}

const entities: { readonly [name: string]: string } = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  amp: "&",
};

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (_, name: string) => entities[name] ?? "");
}

function parseLeniently(text: string): unknown {
  for (const json of [text, text.replace(/,\s*([\]}])/g, "$1")]) {
    try {
      return parseJson(json);
    } catch {
      // One documented answer has a comma too many; anything else is not JSON.
    }
  }
  return undefined;
}

/** Members by name in any letter case; an exact name first come is the one that counts. */
function anyCase(object: Json): (lowerCaseName: string) => unknown {
  const members = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const lowerCase = name.toLowerCase();
    if (!members.has(lowerCase)) members.set(lowerCase, value);
  }
  return (name) => members.get(name);
}

function readString(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text === "" ? undefined : shorten(text);
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function dropAbsent({ fields, body, ...texts }: Draft): ErrorBody {
  const present = Object.entries(texts).filter(([, text]) => text !== undefined);
  return { ...Object.fromEntries(present), fields, body };
}
