import { sharedContract } from "../contract/shared.js";
import type { Schema } from "../contract/operations.js";

/** How an answer is written where the contract knows more than one way. */
export interface Spelling {
  /** Numbers and flags: as the operation wrote them, of the described type, or as text. */
  readonly numbers: "kept" | "typed" | "text";
  /** Identifiers: as the operation wrote them, as text, or as numbers where no digit is lost. */
  readonly ids: "kept" | "typed" | "numbers";
  /** A list that may also come as the one thing: as a list, or as that thing where there is but one. */
  readonly lists: "list" | "one";
}

/** Writes a value anew. What it does not change it hands back itself. */
export type Speller = (value: unknown) => unknown;

const known = new Map<string, ReadonlyMap<Schema, Speller | undefined>>();

/** How values of a schema are written; undefined where the contract leaves no choice. */
export function spellerFor(schema: Schema, spelling: Spelling): Speller | undefined {
  const name = `${spelling.numbers} ${spelling.ids} ${spelling.lists}`;
  let spellers = known.get(name) as Map<Schema, Speller | undefined> | undefined;
  if (!spellers) known.set(name, (spellers = new Map()));
  if (!spellers.has(schema)) spellers.set(schema, make(schema, spelling, new Set()));
  return spellers.get(schema);
}

/** @param above the schemas that lead here, because one of them holds itself */
function make(schema: Schema, spelling: Spelling, above: ReadonlySet<Schema>): Speller | undefined {
  const target = resolved(schema);
  if (above.has(target)) return undefined;
  const path = new Set([...above, target]);
  const wire = target["x-wire"] ?? [];
  if (wire.includes("string-number")) return speller(numbers[spelling.numbers]);
  if (wire.includes("string-boolean")) return speller(flags[spelling.numbers]);
  if (wire.includes("number-string")) return speller(ids[spelling.ids]);
  if (target.items) {
    const entries = make(target.items, spelling, path);
    const list: Speller | undefined =
      entries && ((value) => (Array.isArray(value) ? eachOf(value, entries) : entries(value)));
    if (!wire.includes("one-or-many")) return list;
    const inner = list ?? ((value: unknown) => value);
    return spelling.lists === "one"
      ? (value) => onlyOne(inner(value))
      : (value) => asList(inner(value));
  }
  if (!target.properties) return undefined;
  const members = new Map(
    Object.entries(target.properties).flatMap(([name, property]) => {
      const found = make(property, spelling, path);
      return found ? [[name, found] as const] : [];
    }),
  );
  if (members.size === 0) return undefined;
  return wire.includes("any-case-keys")
    ? anyCaseMembers(new Map([...members].map(([name, found]) => [name.toLowerCase(), found])))
    : membersOf(members);
}

function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  return sharedContract().schemas[name] ?? schema;
}

const speller = (change: Speller | undefined): Speller | undefined => change;

const decimal = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

const numbers: { readonly [how in Spelling["numbers"]]: Speller | undefined } = {
  kept: undefined,
  typed: (value) => {
    if (typeof value !== "string") return value;
    if (value.trim() === "") return null;
    return decimal.test(value.trim()) ? Number(value) : value;
  },
  text: (value) => (typeof value === "number" ? String(value) : value),
};

const flags: { readonly [how in Spelling["numbers"]]: Speller | undefined } = {
  kept: undefined,
  typed: (value) => {
    if (typeof value !== "string") return value;
    const word = value.trim().toLowerCase();
    if (word === "") return null;
    return word === "true" ? true : word === "false" ? false : value;
  },
  text: (value) => (typeof value === "boolean" ? (value ? "True" : "False") : value),
};

const ids: { readonly [how in Spelling["ids"]]: Speller | undefined } = {
  kept: undefined,
  typed: (value) => (typeof value === "number" ? String(value) : value),
  numbers: (value) =>
    typeof value === "string" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value,
};

const onlyOne: Speller = (value) =>
  Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;

const asList: Speller = (value) =>
  value === null || value === undefined || Array.isArray(value) ? value : [value];

function eachOf(list: readonly unknown[], change: Speller): readonly unknown[] {
  const changed = list.map(change);
  return changed.every((entry, place) => entry === list[place]) ? list : changed;
}

type Members = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Answers share constants, such as the addresses of the account: a changed object is a new one. */
const membersOf =
  (spellers: ReadonlyMap<string, Speller>): Speller =>
  (value) => {
    if (!isObject(value)) return value;
    let changed: { [name: string]: unknown } | undefined;
    for (const [name, change] of spellers) {
      const given = value[name];
      if (given === undefined || given === null) continue;
      const written = change(given);
      if (written !== given) (changed ??= { ...value })[name] = written;
    }
    return changed ?? value;
  };

const anyCaseMembers =
  (spellers: ReadonlyMap<string, Speller>): Speller =>
  (value) => {
    if (!isObject(value)) return value;
    let changed: { [name: string]: unknown } | undefined;
    for (const [name, given] of Object.entries(value)) {
      const change = spellers.get(name.toLowerCase());
      const written = change ? change(given) : given;
      if (written !== given) (changed ??= { ...value })[name] = written;
    }
    return changed ?? value;
  };
