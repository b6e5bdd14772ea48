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
const SIGNIFICANT_DIGITS = 15;

const expectedNames: { readonly [schema in ScalarSchema]: string } = {
  s: "text",
  n: "number",
  i: "integer",
  b: "boolean",
  d: "date",
  x: "anything",
};

/**
 * Turns a parsed answer into the types that the schema declares. Works in place: use the value that
 * is returned and not the one that was given. Keeps every member, known or not, and never throws;
 * what does not fit is left as it came and reported.
 */
export function decode(schema: Schema, value: unknown, onDrift: (drift: Drift) => void): unknown {
  const declared = resolve(schema);
  // Renewals are published as an object and shown as a list of one.
  const root =
    isObjectSchema(declared) && Array.isArray(value) && value.length === 1 && isObject(value[0])
      ? value[0]
      : value;
  return read(declared, root, { trail: [], onDrift });
}

function read(schema: Schema, value: unknown, walk: Walk): unknown {
  if (value === null || value === undefined) return value;
  if (typeof schema === "string") return readScalar(schema, value, walk);
  if (walk.trail.length > DEEPEST) return drift(walk, "unexpected-type", value, "less nesting");
  const declared = resolve(schema);
  if (typeof declared === "string") return readScalar(declared, value, walk);
  if (!isObjectSchema(declared)) return readList(declared[0], value, walk);
  if (!isObject(value)) return drift(walk, "unexpected-type", value, "object");
  return readObject(declared, value, walk);
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
  let renamed: Map<string, string> | undefined;
  for (const name of names) {
    let member = members.byName.get(name);
    const before = object[name];
    if (member === undefined) {
      const declared = declaredName(members, name);
      // The exact name wins; of several spellings the first does.
      if (declared === undefined || Object.hasOwn(object, declared) || renamed?.has(declared)) {
        walk.trail.push(name);
        drift(walk, "unknown-field", before);
        walk.trail.pop();
        continue;
      }
      (renamed ??= new Map()).set(declared, name);
      member = members.byName.get(declared) as Schema;
      walk.trail.push(declared);
    } else {
      walk.trail.push(name);
    }
    const after = read(member, before, walk);
    walk.trail.pop();
    if (after !== before) object[name] = after;
  }
  return renamed === undefined ? object : rename(object, names, renamed);
}

/** A copy, because deleting a member makes the whole object slow and moves it to the end. */
function rename(object: Json, names: string[], renamed: ReadonlyMap<string, string>): Json {
  const declaredBySpelling = new Map([...renamed].map(([declared, name]) => [name, declared]));
  return Object.fromEntries(
    names.map((name) => [declaredBySpelling.get(name) ?? name, object[name]]),
  );
}

function readScalar(schema: ScalarSchema, value: unknown, walk: Walk): unknown {
  switch (schema) {
    case "x":
      return value;
    case "s":
    case "d":
      if (typeof value === "number") return decimalText(value);
      if (typeof value !== "string") break;
      return schema === "d" && value.startsWith("0001-01-01") ? null : value;
    case "b": {
      if (typeof value === "boolean") return value;
      if (typeof value !== "string") break;
      const boolean = readBoolean(value);
      if (boolean !== undefined) return boolean;
      break;
    }
    default: {
      const number = typeof value === "string" ? readNumber(value) : value;
      if (number === null) return null;
      if (typeof number !== "number") break;
      if (schema === "i" && !Number.isInteger(number)) {
        drift(walk, "unexpected-type", value, expectedNames[schema]);
      }
      return number;
    }
  }
  return drift(walk, "unexpected-type", value, expectedNames[schema]);
}

/** `true` and `false` in any letter case; empty text is `null`; `undefined` when it is neither. */
export function readBoolean(text: string): boolean | null | undefined {
  if (text === "") return null;
  if (text.length > 5) return undefined;
  const word = text.toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** A plain decimal that a double holds to the last digit; empty text is `null`; else `undefined`. */
export function readNumber(text: string): number | null | undefined {
  if (text === "") return null;
  if (!/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)) return undefined;
  if (text.length > SIGNIFICANT_DIGITS) {
    const fractionless = text.includes(".") ? text.replace(/0+$/, "") : text;
    if (fractionless.replace(/^-?[0.]*|\./g, "").length > SIGNIFICANT_DIGITS) return undefined;
  }
  return Number(text);
}

/** Like `String(value)`, but never in exponent notation. */
export function decimalText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${"0".repeat(-shift - 1)}${digits}`
    : `${sign}${digits}${"0".repeat(shift - fraction.length)}`;
}

function drift(walk: Walk, kind: Drift["kind"], value: unknown, expected?: string): unknown {
  const path = walk.trail.join(".").replaceAll(".[]", "[]") || "(body)";
  const received = jsonType(value);
  walk.onDrift(
    expected === undefined ? { path, kind, received } : { path, kind, expected, received },
  );
  return value;
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
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

export function isObjectSchema(schema: Exclude<Schema, () => Schema>): schema is ObjectSchema {
  return typeof schema === "object" && !Array.isArray(schema);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
