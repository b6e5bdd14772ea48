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
  const parts = new Set<string>();
  const customerOrderNumbers = new Set<string>();
  const note = (name: string, value: unknown): void => {
    if (typeof value !== "string" && typeof value !== "number") return;
    const text = String(value).trim();
    if (text === "") return;
    if (name === "ingrampartnumber") parts.add(text.toUpperCase());
    else if (name === "customerordernumber") customerOrderNumbers.add(text);
  };
  const search = (value: unknown, level: number): void => {
    if (typeof value !== "object" || value === null || level > depth) return;
    for (const [name, member] of Object.entries(value)) {
      note(name.toLowerCase(), member);
      search(member, level + 1);
    }
  };
  for (const [name, value] of Object.entries(path)) note(name.toLowerCase(), value);
  for (const [name, value] of url.searchParams) note(name.toLowerCase(), value);
  search(body, 0);
  return {
    operation,
    parts: [...parts],
    customerOrderNumbers: [...customerOrderNumbers],
    headers,
  };
}
