import type { Operation } from "../contract/operations.js";
import type { IncomingHeaders } from "../http/incoming.js";

/** What a fault can be made to look for in a call. */
export interface Subject {
  readonly operation: Operation;
  /** The Ingram part numbers that the call names anywhere, in upper case. */
  readonly parts: readonly string[];
  /** The customer order numbers that it names. */
  readonly customerOrderNumbers: readonly string[];
  readonly headers: IncomingHeaders;
}

/** In any letter case; most names are told apart without a copy in lower case. */
const is = (name: string, known: string): boolean =>
  name === known || (name.length === known.length && name.toLowerCase() === known.toLowerCase());

/** How deep a body is searched. No request of the contract goes further. */
const depth = 4;

export function subjectOf(
  operation: Operation,
  {
    url,
    path,
    headers,
    body,
  }: {
    readonly url: URL;
    readonly path: { readonly [name: string]: string };
    readonly headers: IncomingHeaders;
    readonly body: unknown;
  },
): Subject {
  const parts: string[] = [];
  const customerOrderNumbers: string[] = [];
  const note = (name: string, value: unknown): void => {
    if (typeof value !== "string" && typeof value !== "number") return;
    const text = String(value).trim();
    if (text === "") return;
    if (is(name, "ingramPartNumber")) parts.push(text.toUpperCase());
    else if (is(name, "customerOrderNumber")) customerOrderNumbers.push(text);
  };
  const search = (value: object, level: number): void => {
    for (const name of Object.keys(value)) {
      const member = (value as { readonly [name: string]: unknown })[name];
      if (typeof member !== "object") note(name, member);
      else if (member !== null && level < depth) search(member, level + 1);
    }
  };
  for (const name of Object.keys(path)) note(name, path[name]);
  url.searchParams.forEach((value, name) => note(name, value));
  if (typeof body === "object" && body !== null) search(body, 0);
  return { operation, parts, customerOrderNumbers, headers };
}
