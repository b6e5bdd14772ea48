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
type Texts = {
  -readonly [Key in "message" | "faultCode" | "vendorId" | "type" | "title"]?: string;
};
type Found = Texts & { readonly fields: ErrorField[] };

/** Longest vendor text that is kept: enough for any message, too short for a whole page. */
const LONGEST_TEXT = 2_000;
/** As much of a page as is searched. */
const LONGEST_PAGE = 65_536;
/** Deeper than any of the shapes. */
const DEEPEST = 8;

/**
 * Reads the body of an error answer. Knows the API's own error lists (with `id`, `traceid` or
 * `traceId`, wrapped in a list or not), single flat errors, gateway faults in JSON and XML, token
 * errors, answers of version 5, plain text and HTML. Never throws.
 */
export function readErrorBody(text: string, contentType: string | undefined): ErrorBody {
  const found: Found = { fields: [] };
  const trimmed = text.trim();
  const body = parseOrNothing(trimmed);
  if (body === undefined) readText(found, trimmed, contentType);
  else collect(found, body, 0);
  put(found, "message", found.fields.find((field) => field.message !== "")?.message);
  return { ...found, body };
}

function collect(found: Found, node: unknown, depth: number): void {
  if (typeof node === "string") addMessage(found, readString(node), "");
  if (!isObject(node) || depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const entry of node) collect(found, entry, depth + 1);
    return;
  }
  const get = anyCase(node);
  const text = (...names: string[]): string | undefined =>
    names.map(get).map(readString).find(Boolean);
  const fields = get("fields");
  const errors = get("errors");
  const detail = get("detail");
  const isProblem = typeof get("status") === "number";
  const message =
    text("message", "messaage", "faultstring", "error_description", "error", "responsemessage") ??
    (isProblem ? text("detail", "title") : undefined);
  addMessage(found, message, text("field") ?? "");
  // A 500 can carry a whole product, whose `type` and `id` are not those of an error.
  if (message !== undefined || Array.isArray(fields)) {
    put(found, "vendorId", text("id", "traceid"));
    put(found, "type", text("type", "1ype", "responsestatus"));
    // With a description beside it, `error` is a code.
    if (text("error_description") !== undefined) put(found, "type", text("error"));
  }
  put(found, "faultCode", text("errorcode", "faultcode"));
  if (isObject(detail)) put(found, "faultCode", readString(anyCase(detail)("errorcode")));

  if (Array.isArray(fields)) for (const field of fields) addField(found, field);
  // Lists of texts by field name.
  for (const [path, texts] of isObject(errors) ? Object.entries(errors) : []) {
    if (Array.isArray(texts)) for (const each of texts) addMessage(found, readString(each), path);
  }
  for (const name of ["errors", "error", "fault", "serviceresponse", "responsepreamble"]) {
    if (isObject(get(name))) collect(found, get(name), depth + 1);
  }
}

function addField(found: Found, field: unknown): void {
  if (!isObject(field)) return addMessage(found, readString(field), "");
  const get = anyCase(field);
  const path = readString(get("field")) ?? "";
  const message = readString(get("message")) ?? readString(get("messaage")) ?? "";
  const value = get("value");
  if (path === "" && message === "") return;
  const isAbsent = value === undefined || value === null || typeof value === "object";
  found.fields.push({
    path,
    message,
    ...(isAbsent ? {} : { value: shorten(String(value).trim()) }),
  });
}

/** The first text is the message; a later one, or one that names a field, is kept beside it. */
function addMessage(found: Found, message: string | undefined, path: string): void {
  if (message === undefined) return;
  const isRepeated = found.message === undefined || found.message === message;
  put(found, "message", message);
  if (path !== "" || !isRepeated) found.fields.push({ path, message });
}

function readText(found: Found, text: string, contentType: string | undefined): void {
  const page = text.slice(0, LONGEST_PAGE);
  const tag = (name: string): string | undefined => {
    const pattern = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)`, "i");
    return readString(pattern.exec(page)?.[1]?.replace(/\s+/g, " "));
  };
  if (page.startsWith("<") || (/html/i.test(contentType ?? "") && /<\w/.test(page))) {
    put(found, "message", tag("faultstring") ?? tag("error_description") ?? tag("message"));
    put(found, "faultCode", tag("errorcode") ?? tag("faultcode"));
    put(found, "title", tag("title"));
  } else if (/^[[{]/.test(page)) {
    // JSON that was cut, or has a comma too many as in one published answer: the message may be whole.
    const quoted = /"(?:message|faultstring)"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")/i.exec(page)?.[1];
    put(found, "message", readString(parseOrNothing(quoted ?? "")));
  } else {
    put(found, "message", readString(text));
  }
}

function parseOrNothing(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    // Not JSON: what it is then, the caller finds out.
    return undefined;
  }
}

function put(found: Found, name: keyof Texts, text: string | undefined): void {
  if (text !== undefined) found[name] ??= text;
}

/** Members by name in any letter case. Of several spellings the first counts. */
function anyCase(object: Json): (lowerCaseName: string) => unknown {
  const members = Object.entries(object).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const byName = new Map(members.reverse());
  return (name) => byName.get(name);
}

/** Without outer blanks; `undefined` when nothing is left, or when it is no text. */
function readString(value: unknown): string | undefined {
  const text =
    typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : shorten(text);
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}
