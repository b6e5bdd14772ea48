import { EXACT_DIGITS, significantDigits } from "./json.js";
import type { ObjectSchema, ScalarSchema, Schema } from "../tables.js";

/** A place where an answer is not what the contract says. It is left as it came. */
export interface Drift {
  /** Without indices, as in `lines[].shipmentDetails`, so that one cause has one path. */
  readonly path: string;
  readonly kind: "unknown-field" | "unexpected-type";
  /** What the contract declares; absent for a field that it does not know. */
  readonly expected?: string;
  /** The JSON type that came. Never the value. */
  readonly received: string;
}

interface Walk {
  readonly trail: string[];
  readonly onDrift: (drift: Drift) => void;
}

interface Members {
  readonly byName: ReadonlyMap<string, Schema>;
  /** Built when the first unknown name is met. */
  byLowerCase?: ReadonlyMap<string, string>;
}

type Json = { [name: string]: unknown };

/** Deeper than any answer: a cut before the call stack ends. */
const DEEPEST = 200;

export const expectedNames: { readonly [schema in ScalarSchema]: string } = {
  s: "text",
  n: "number",
  i: "integer",
  b: "boolean",
  d: "date as text",
  x: "anything",
};

/**
 * Turns a parsed answer into the types that the schema declares. Works in place: use the value that
 * is returned and not the one that was given. Keeps every member, known or not, and never throws;
 * what does not fit is left as it came and reported.
 */
export function decode(schema: Schema, value: unknown, onDrift: (drift: Drift) => void): unknown {
  const declared = resolve(schema);
  const isWrapped = Array.isArray(value) && value.length === 1 && isObject(value[0]);
  // Renewals are published as an object and shown as a list of one.
  const root = isWrapped && !isListSchema(declared) ? value[0] : value;
  return read(declared, root, { trail: [], onDrift });
}

function read(schema: Schema, value: unknown, walk: Walk): unknown {
  if (value === null || value === undefined) return value;
  if (typeof schema === "string") return readScalar(schema, value, walk);
  if (walk.trail.length > DEEPEST) return drift(walk, value, "less nesting");
  const declared = resolve(schema);
  if (typeof declared === "string") return readScalar(declared, value, walk);
  if (isListSchema(declared)) return readList(declared[0], value, walk);
  return isObject(value) ? readObject(declared, value, walk) : drift(walk, value, "object");
}

function readScalar(schema: ScalarSchema, value: unknown, walk: Walk): unknown {
  if (schema === "x") return value;
  if (schema === "d" && typeof value === "string" && value.startsWith("0001-01-01")) return null;
  const fitting = fit(schema, value);
  if (fitting === undefined || (schema === "i" && fitting !== null && !Number.isInteger(fitting))) {
    drift(walk, value, expectedNames[schema]);
  }
  return fitting === undefined ? value : fitting;
}

function readList(item: Schema, value: unknown, walk: Walk): unknown[] {
  // One-or-many: where one entry is common the wire drops the brackets.
  const list: unknown[] = Array.isArray(value) ? value : [value];
  walk.trail.push("[]");
  for (let index = 0; index < list.length; index++) {
    const before = list[index];
    const after = read(item, before, walk);
    if (after !== before) list[index] = after;
  }
  walk.trail.pop();
  return list;
}

function readObject(schema: ObjectSchema, object: Json, walk: Walk): Json {
  const members = membersOf(schema);
  const names = Object.keys(object);
  let renamed: string[] | undefined;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const before = object[name];
    let finalName: string | undefined = name;
    let member = members.byName.get(name);
    if (member === undefined) {
      finalName = declaredName(members, name);
      // The exact name wins; of several other spellings the first does.
      if (
        finalName === undefined ||
        Object.hasOwn(object, finalName) ||
        renamed?.includes(finalName)
      ) {
        finalName = name;
      } else {
        member = members.byName.get(finalName);
        (renamed ??= [...names])[index] = finalName;
      }
    }
    walk.trail.push(finalName);
    const after = member === undefined ? drift(walk, before) : read(member, before, walk);
    walk.trail.pop();
    if (after !== before) object[name] = after;
  }
  if (renamed === undefined) return object;
  // A copy: deleting a member would make the object slow and move the member to its end.
  return Object.fromEntries(renamed.map((name, index) => [name, object[names[index] as string]]));
}

/**
 * The value in the type of the schema, where it says the same in another type. `null` for empty text
 * that stands for no number or boolean; `undefined` when it does not fit.
 */
export function fit(schema: Exclude<ScalarSchema, "x">, value: unknown): unknown {
  const isNumber = Number.isFinite(value);
  if (typeof value !== "string") {
    if (schema === "b") return typeof value === "boolean" ? value : undefined;
    if (!isNumber) return undefined;
    return schema === "n" || schema === "i" ? value : decimalText(value as number);
  }
  if (schema === "s" || schema === "d") return value;
  if (value === "") return null;
  if (schema === "b")
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
  const isExact =
    /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value) &&
    (value.length <= EXACT_DIGITS || significantDigits(value) <= EXACT_DIGITS);
  return isExact ? Number(value) : undefined;
}

/** Large numbers in full, not with an exponent: they are identifiers. */
export function decimalText(value: number): string {
  return Math.abs(value) < 1e21 ? String(value) : String(BigInt(value));
}

/** Reports a value and leaves it alone. Without an expectation it is a field that nobody declared. */
function drift(walk: Walk, value: unknown, expected?: string): unknown {
  const path = walk.trail.join(".").replaceAll(".[]", "[]") || "(body)";
  const received = kindOf(value);
  walk.onDrift(
    expected === undefined
      ? { path, kind: "unknown-field", received }
      : { path, kind: "unexpected-type", expected, received },
  );
  return value;
}

/** JSON's six types in words, and the name of anything that is none of them. Never the value. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return Number.isFinite(value) ? "number" : String(value);
  if (typeof value !== "object") return typeof value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== "Object") return tag;
  return typeof (value as Json)["toJSON"] === "function" ? "object with toJSON()" : "object";
}

// Keyed by the table itself: a plain object would find `constructor` and `__proto__` in every table.
const knownMembers = /* @__PURE__ */ new WeakMap<ObjectSchema, Members>();

function membersOf(schema: ObjectSchema): Members {
  let members = knownMembers.get(schema);
  if (members === undefined) {
    members = { byName: new Map(Object.entries(schema.fields)) };
    knownMembers.set(schema, members);
  }
  return members;
}

function declaredName(members: Members, name: string): string | undefined {
  members.byLowerCase ??= new Map(
    [...members.byName.keys()].reverse().map((declared) => [declared.toLowerCase(), declared]),
  );
  return members.byLowerCase.get(name.toLowerCase());
}

export function resolve(schema: Schema): Exclude<Schema, () => Schema> {
  let resolved = schema;
  while (typeof resolved === "function") resolved = resolved();
  return resolved;
}

export function isListSchema(schema: Exclude<Schema, () => Schema>): schema is readonly [Schema] {
  return Array.isArray(schema);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
