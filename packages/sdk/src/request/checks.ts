import { decimalText, isObjectSchema, readBoolean, readNumber, resolve } from "../decode/decode.js";
import type { ObjectSchema, ScalarSchema, Schema } from "../tables.js";

/** One thing about a request that has to be put right, or is worth knowing. */
export interface Finding {
  /** Where, as in `lines[2].quantity`. */
  readonly path: string;
  /** What is wrong and what to do. Never holds the value. */
  readonly message: string;
}

/** What the walk over one request gathers. */
export interface Report {
  readonly findings: Finding[];
  readonly warnings: Finding[];
  /** What to do about a list that is too long. */
  readonly splitAdvice?: string | undefined;
  /** The objects around the place that is being looked at. */
  readonly ancestors: Set<object>;
}

type Json = { [name: string]: unknown };

/** Deeper than any request: an end for what has none. */
const DEEPEST = 200;

const wanted: { readonly [schema in ScalarSchema]: string } = {
  s: "text",
  n: "a number",
  i: "a whole number",
  b: "true or false",
  d: "a date as text",
  x: "text, a number, true, false, a list or an object",
};

/**
 * Checks one value against its schema. Gives a fresh copy in the published types: numbers and
 * booleans written as text are converted, and the other way round. `undefined` when a finding was
 * made of it. With `dropEmpty`, whatever holds nothing is left out of the copy.
 */
export function checkValue(
  schema: Schema,
  value: unknown,
  path: string,
  report: Report,
  dropEmpty = false,
): unknown {
  if (value === null) return null;
  const declared = resolve(schema);
  const kind = kindOf(value);
  if (typeof declared !== "string" && !isObjectSchema(declared)) {
    // One-or-many: the published examples themselves give a single entry where a list is declared.
    return nest(value, path, report, () =>
      checkList(declared[0], kind === "a list" ? value : [value], path, report, dropEmpty),
    );
  }
  if (isObjectSchema(declared)) {
    return kind === "an object"
      ? nest(value, path, report, () =>
          checkObject(declared, value as Json, path, report, dropEmpty),
        )
      : refuse(report, path, value, "an object");
  }
  if (declared === "x") return copyJson(value, path, report, dropEmpty);
  return convert(declared, value) ?? refuse(report, path, value, wanted[declared]);
}

export function checkObject(
  schema: ObjectSchema,
  object: Json,
  path: string,
  report: Report,
  dropEmpty = false,
): Json {
  const copy: Json = {};
  for (const name of Object.keys(object)) {
    const value = object[name];
    const memberPath = path === "" ? name : `${path}.${name}`;
    const drop = dropEmpty || schema.omitEmpty?.includes(name) === true;
    if (value === undefined || (drop && isEmpty(value))) continue;
    let checked: unknown;
    if (Object.hasOwn(schema.fields, name)) {
      if (exceedsItems(schema.maxItems?.[name], value, memberPath, report)) continue;
      checked = checkValue(schema.fields[name] as Schema, value, memberPath, report, drop);
      checkLength(schema.maxLength?.[name], checked, memberPath, report);
    } else {
      warnUnknown(name, Object.keys(schema.fields), memberPath, report);
      checked = copyJson(value, memberPath, report, drop);
    }
    if (checked !== undefined && !(drop && isEmpty(checked))) set(copy, name, checked);
  }
  for (const name of schema.required ?? []) {
    if (!isEmpty(object[name])) continue;
    const memberPath = path === "" ? name : `${path}.${name}`;
    report.findings.push({ path: memberPath, message: missing(schema.fields[name], object[name]) });
  }
  if (schema.exactlyOneOf !== undefined) checkChoice(schema.exactlyOneOf, object, path, report);
  return copy;
}

function checkList(
  item: Schema,
  list: unknown,
  path: string,
  report: Report,
  dropEmpty: boolean,
): unknown[] {
  const copy: unknown[] = [];
  let index = 0;
  for (const entry of list as unknown[]) {
    const entryPath = `${path}[${index++}]`;
    if (entry === undefined || (dropEmpty && isEmpty(entry))) continue;
    const checked =
      entry === null
        ? refuse(report, entryPath, entry, wantedOf(item))
        : checkValue(item, entry, entryPath, report, dropEmpty);
    if (checked !== undefined && !(dropEmpty && isEmpty(checked))) copy.push(checked);
  }
  return copy;
}

/** An undeclared value, or one of any type: copied as it is, if JSON can carry it. */
function copyJson(value: unknown, path: string, report: Report, dropEmpty: boolean): unknown {
  switch (kindOf(value)) {
    case "a list":
      return nest(value, path, report, () => checkList("x", value, path, report, dropEmpty));
    case "an object":
      return nest(value, path, report, () => {
        const copy: Json = {};
        for (const [name, member] of Object.entries(value as Json)) {
          if (member === undefined || (dropEmpty && isEmpty(member))) continue;
          const checked = copyJson(member, `${path}.${name}`, report, dropEmpty);
          if (checked !== undefined && !(dropEmpty && isEmpty(checked))) set(copy, name, checked);
        }
        return copy;
      });
    case "null":
    case "text":
    case "a number":
    case "a boolean":
      return value;
    default:
      return refuse(report, path, value, wanted.x);
  }
}

/** Walks into an object or list, and refuses one that holds itself. */
function nest<T>(value: unknown, path: string, report: Report, walk: () => T): T | undefined {
  if (typeof value !== "object" || value === null) return walk();
  if (report.ancestors.has(value) || report.ancestors.size > DEEPEST) {
    const message = report.ancestors.has(value) ? "holds itself" : `is nested too deeply`;
    report.findings.push({ path, message: `${message}; JSON cannot carry it` });
    return undefined;
  }
  report.ancestors.add(value);
  const copy = walk();
  report.ancestors.delete(value);
  return copy;
}

function convert(schema: ScalarSchema, value: unknown): unknown {
  const isText = typeof value === "string";
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  switch (schema) {
    case "b":
      return typeof value === "boolean"
        ? value
        : isText
          ? (readBoolean(value) ?? undefined)
          : undefined;
    case "n":
    case "i": {
      const number = isText ? readNumber(value) : value;
      if (typeof number !== "number") return undefined;
      return schema === "n" || Number.isInteger(number) ? number : undefined;
    }
    default:
      if (isText) return value;
      if (typeof value === "number") return decimalText(value);
      return typeof value === "boolean" && schema === "s" ? String(value) : undefined;
  }
}

function exceedsItems(
  limit: number | undefined,
  value: unknown,
  path: string,
  report: Report,
): boolean {
  if (limit === undefined || !Array.isArray(value) || value.length <= limit) return false;
  const advice = report.splitAdvice ?? "split them over several calls";
  const message = `holds ${value.length} entries and one call takes ${limit} at most; ${advice}`;
  report.findings.push({ path, message });
  return true;
}

/** A negative limit is one that the documentation itself breaks: it only draws a warning. */
export function checkLength(
  limit: number | undefined,
  value: unknown,
  path: string,
  report: Report,
): void {
  if (limit === undefined || typeof value !== "string") return;
  const most = Math.abs(limit);
  if (value.length <= most) return;
  const length = [...value].length;
  if (length <= most) return;
  const message = `is ${length} characters long; ${most} are the published limit`;
  (limit < 0 ? report.warnings : report.findings).push({ path, message });
}

function checkChoice(names: readonly string[], object: Json, path: string, report: Report): void {
  const given = names.filter((name) => !isEmpty(object[name]));
  if (given.length === 1) return;
  const has = given.length === 0 ? "none of them" : given.join(" and ");
  const message = `has ${has}; give exactly one of ${names.join(", ")}`;
  report.findings.push({ path: path || "(body)", message });
}

export function warnUnknown(
  name: string,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  report.warnings.push({ path, message: `is not in the contract and is sent as it is${hint}` });
}

export function missing(schema: Schema | undefined, value: unknown): string {
  const state = value === undefined ? "is missing" : `is ${describe(value)}`;
  return `${state}; give ${wantedOf(schema ?? "x")}`;
}

function wantedOf(schema: Schema): string {
  const declared = resolve(schema);
  if (typeof declared === "string") return wanted[declared];
  return isObjectSchema(declared) ? "an object" : "a list with at least one entry";
}

/** Makes a finding of a value that has the wrong type. */
export function refuse(report: Report, path: string, value: unknown, want: string): undefined {
  // Which text form a date takes differs from field to field, so none is chosen here.
  const hint = kindOf(value) === "a Date" ? ", for instance date.toISOString().slice(0, 10)" : "";
  report.findings.push({ path, message: `is ${describe(value)}; give ${want}${hint}` });
}

/** The shape of a value for a message: never the value, which may be a secret. */
export function describe(value: unknown): string {
  const kind = kindOf(value);
  if (typeof value === "string") {
    return value.trim() === "" ? "blank text" : `text of ${value.length} characters`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) return "not a finite number";
  return kind === "a list" && (value as unknown[]).length === 0 ? "an empty list" : kind;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isFinite(value) ? "a number" : "not a number";
    case "object": {
      if (Array.isArray(value)) return "a list";
      const tag = Object.prototype.toString.call(value).slice(8, -1);
      const isPlain = tag === "Object" && typeof (value as Json)["toJSON"] !== "function";
      return isPlain ? "an object" : `a ${tag === "Object" ? "special object" : tag}`;
    }
    default:
      return `a ${typeof value}`;
  }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === "object" && kindOf(value) === "an object" && Object.keys(value).length === 0
  );
}

/** A plain assignment to `__proto__` would set the prototype and lose the member. */
function set(object: Json, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    object[name] = value;
  }
}
