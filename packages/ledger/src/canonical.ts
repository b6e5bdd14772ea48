import { createHash } from "node:crypto";
import { decimalOf, isDecimal } from "./decimal.js";

/** The operation that an order is sent with. */
export type OrderVersion = "v6" | "v7";

/** One member that differs between two orders. */
export interface ContentDifference {
  /** As in `lines[0].quantity`. */
  readonly path: string;
  /** `null`: it is not there. */
  readonly stored: string | null;
  readonly given: string | null;
}

type Canonical = string | readonly Canonical[] | { readonly [name: string]: Canonical };

/** Members whose text is a number: `"10.50"` and `10.5` are the same there, and nowhere else. */
const NUMBERS = /^(?:quantity|unitPrice|endUserPrice|endCustomerPrice|margin)$/;
const BOOLEANS = /^(?:acceptBackOrder|signatureRequired)$/;

/**
 * A form in which two orders are equal exactly when they ask for the same:
 * - members in the order of their names; absent, `null`, blank and empty ones left out;
 * - numbers and booleans as text; numbers in the members that hold numbers without closing zeros;
 * - texts without outer blanks, in Unicode's composed form;
 * - lists in their order, but attributes by their names;
 * - without `customerOrderNumber`, which is the key and not the content.
 */
function canonicalOrder(order: object): Canonical {
  const { customerOrderNumber: _, ...content } = order as { readonly [name: string]: unknown };
  return canonical(content, "") ?? {};
}

/** `c1:` names the canonical form, so that a later one can be told from it. */
export function contentHash(version: OrderVersion, order: object): string {
  const text = JSON.stringify([version, canonicalOrder(order)]);
  return `c1:${createHash("sha256").update(text).digest("hex")}`;
}

/** The key of a purchase order number: the distributor answers in capitals and compares so. */
export const poKey = (poNumber: string): string => poNumber.trim().toUpperCase();

export function contentDifferences(stored: object, given: object): ContentDifference[] {
  const before = flat(canonicalOrder(stored));
  const after = flat(canonicalOrder(given));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      path,
      stored: before.get(path) ?? null,
      given: after.get(path) ?? null,
    }));
}

function canonical(value: unknown, name: string): Canonical | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const entries = value.flatMap((entry) => canonical(entry, name) ?? []);
    if (entries.length === 0) return undefined;
    return name.endsWith("dditionalAttributes")
      ? entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : entries;
  }
  if (typeof value === "object") {
    const members = Object.entries(value)
      .map(([key, member]) => [key, canonical(member, key)] as const)
      .filter((pair): pair is readonly [string, Canonical] => pair[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return members.length > 0 ? Object.fromEntries(members) : undefined;
  }
  const text = (typeof value === "number" ? decimalOf(value) : String(value))
    .trim()
    .normalize("NFC");
  if (text === "") return undefined;
  if (BOOLEANS.test(name)) return text.toLowerCase();
  return NUMBERS.test(name) && isDecimal(text) ? shortest(text) : text;
}

/** `010.50` is `10.5`. */
const shortest = (text: string): string =>
  text
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

function flat(value: Canonical, path = "", into = new Map<string, string>()): Map<string, string> {
  if (typeof value === "string") return into.set(path, value);
  if (Array.isArray(value)) value.forEach((entry, at) => flat(entry, `${path}[${at}]`, into));
  else
    for (const [name, member] of Object.entries(value))
      flat(member, path ? `${path}.${name}` : name, into);
  return into;
}
