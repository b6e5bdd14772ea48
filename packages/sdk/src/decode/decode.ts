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

interface Table {
  readonly byName: ReadonlyMap<string, Schema>;
  readonly byLowerCase: ReadonlyMap<string, string>;
  /** The members of the last object: the next one mostly has the same, in the same order. */
  readonly inOrder: Member[];
}

interface Member {
  /** As it came. */
  readonly name: string;
  readonly declared: string | undefined;
  readonly member: Schema | undefined;
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
  const table = tableOf(schema);
  // Stays the same object until a member has to be renamed. Renaming in place would make it slow.
  let target = object;
  let index = 0;
  // The fastest of all loops over members, and by far.
  for (const name in object) {
    const before = object[name];
    let { declared, member } = memberOf(table, name, index++);
    if (declared !== name) {
      // The exact name wins; of several other spellings the first does.
      if (
        declared === undefined ||
        Object.hasOwn(object, declared) ||
        Object.hasOwn(target, declared)
      ) {
        declared = name;
        member = undefined;
      } else if (target === object) {
        target = Object.fromEntries(Object.entries(object).slice(0, index - 1));
      }
    }
    const type = typeof before;
    // What most members are takes the short way: a value of its declared type, or a numeric identifier.
    const isPlain =
      before === null ||
      (type === "string"
        ? member === "s"
        : type === "boolean"
          ? member === "b"
          : type === "number" && (member === "n" || (member === "i" && Number.isInteger(before))));
    let after = before;
    if (member === "s" && Number.isFinite(before)) {
      after = decimalText(before as number);
    } else if (!isPlain || member === undefined) {
      walk.trail.push(declared);
      after = member === undefined ? drift(walk, before) : read(member, before, walk);
      walk.trail.pop();
    }
    if (target === object && after === before) continue;
    // To assign it would set the prototype and lose the member.
    if (declared === "__proto__") target = { ...target, [declared]: after };
    else target[declared] = after;
  }
  return target;
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
  if (schema === "b") {
    const word = value.toLowerCase();
    return word === "true" || (word === "false" ? false : undefined);
  }
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
  const kind = expected === undefined ? "unknown-field" : "unexpected-type";
  walk.onDrift({ path, kind, ...(expected && { expected }), received: kindOf(value) });
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
  return tag === "Object" ? "object" : tag;
}

// Keyed by the schema itself: a plain object would find `constructor` and `__proto__` in every one.
const tables = /* @__PURE__ */ new WeakMap<ObjectSchema, Table>();

function tableOf(schema: ObjectSchema): Table {
  let table = tables.get(schema);
  if (table === undefined) {
    const byName = new Map(Object.entries(schema.fields));
    const declared = [...byName.keys()].reverse();
    const byLowerCase = new Map(declared.map((name) => [name.toLowerCase(), name]));
    table = { byName, byLowerCase, inOrder: [] };
    tables.set(schema, table);
  }
  return table;
}

function memberOf({ byName, byLowerCase, inOrder }: Table, name: string, index: number): Member {
  const expected = inOrder[index];
  if (expected?.name === name) return expected;
  const declared = byName.has(name) ? name : byLowerCase.get(name.toLowerCase());
  const schema = declared === undefined ? undefined : byName.get(declared);
  const member = { name, declared, member: schema };
  // Kept no further than any real answer goes.
  if (index < DEEPEST) inOrder[index] = member;
  return member;
}

export function resolve(schema: Schema): Exclude<Schema, () => Schema> {
  return typeof schema === "function" ? resolve(schema()) : schema;
}

export function isListSchema(schema: Exclude<Schema, () => Schema>): schema is readonly [Schema] {
  return Array.isArray(schema);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
