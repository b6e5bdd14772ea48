import { expectedNames, fit, isListSchema, kindOf, resolve } from "../decode/decode.js";
import type { ObjectSchema, ScalarSchema, Schema } from "../tables.js";

/** One thing about a request that has to be put right, or is worth knowing. */
export interface Finding {
  /** Where, as in `lines[2].quantity`. */
  readonly path: string;
  /** A sentence that names the place, what is wrong there and what to do. Never holds the value. */
  readonly message: string;
}

/** What the walk over one request gathers. */
export interface Report {
  readonly findings: Finding[];
  readonly warnings: Finding[];
  /** The objects and lists around the place that is being looked at. */
  readonly around: Set<unknown>;
  /** What to do about a list that is too long. */
  readonly splitAdvice?: string | undefined;
}

type Json = { readonly [name: string]: unknown };

/** Deeper than any request: an end for what has none. */
const DEEPEST = 200;

/** Stands for any object: every member is let through. */
const anyObject: ObjectSchema = { fields: {} };

export function complain(report: Report, path: string, message: string): undefined {
  report.findings.push({ path, message });
}

export function warn(report: Report, path: string, message: string): void {
  report.warnings.push({ path, message });
}

/** Makes a finding of a value that is missing or has the wrong type. */
export function refuse(
  report: Report,
  path: string,
  value: unknown,
  schema: Schema,
  hint = "",
): undefined {
  const declared = resolve(schema);
  const expected =
    typeof declared === "string"
      ? expectedNames[declared]
      : isListSchema(declared)
        ? "list with entries"
        : "object";
  // Which text a date becomes differs from field to field, so none is chosen here.
  const wantsText = declared === "s" || declared === "d";
  const example =
    wantsText && kindOf(value) === "Date" ? ", as from date.toISOString().slice(0, 10)" : "";
  complain(report, path, `is ${describe(value)}; expected ${expected}${example}${hint}`);
}

/** The shape of a value. Never the value, which may be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") {
    return value.trim() === "" ? "blank text" : `text of ${value.length} characters`;
  }
  return Array.isArray(value) ? `list of ${value.length} entries` : kindOf(value);
}

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
  const isAny = declared === "x";
  if (isListSchema(declared) || (isAny && kind === "list")) {
    // One-or-many: the published examples themselves give a single entry where a list is declared.
    const list = kind === "list" ? (value as unknown[]) : [value];
    return nest(list, path, report, () =>
      checkList(isAny ? "x" : declared[0], list, path, report, dropEmpty),
    );
  }
  if (kind === "object" && typeof (value as Json)["toJSON"] === "function") {
    return complain(report, path, "has a toJSON() of its own; give what it writes");
  }
  if (kind === "object" && (isAny || typeof declared === "object")) {
    return nest(value, path, report, () =>
      checkObject(isAny ? anyObject : declared, value as Json, path, report, dropEmpty),
    );
  }
  const converted = typeof declared === "string" ? convert(declared, value) : undefined;
  return converted ?? refuse(report, path, value, declared);
}

/** Walks into a list or object, and refuses one that holds itself. */
function nest(value: unknown, path: string, report: Report, walk: () => unknown): unknown {
  const { around } = report;
  if (around.has(value) || around.size > DEEPEST) {
    return complain(report, path, "holds itself or is nested too deeply for JSON");
  }
  around.add(value);
  const copy = walk();
  around.delete(value);
  return copy;
}

function checkList(
  item: Schema,
  list: readonly unknown[],
  path: string,
  report: Report,
  dropEmpty: boolean,
): unknown[] {
  const copy: unknown[] = [];
  for (const [index, entry] of list.entries()) {
    const entryPath = `${path}[${index}]`;
    if (entry === undefined || (dropEmpty && isEmpty(entry))) continue;
    const checked =
      entry === null && item !== "x"
        ? refuse(report, entryPath, entry, item)
        : checkValue(item, entry, entryPath, report, dropEmpty);
    if (checked !== undefined && !(dropEmpty && isEmpty(checked))) copy.push(checked);
  }
  return copy;
}

export function checkObject(
  schema: ObjectSchema,
  object: Json,
  path: string,
  report: Report,
  dropEmpty = false,
): Json {
  const pathOf = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const { fields } = schema;
  let copy: { [name: string]: unknown } = {};
  for (const name of Object.keys(object)) {
    const value = object[name];
    const memberPath = pathOf(name);
    const drop = dropEmpty || schema.omitEmpty?.includes(name) === true;
    if (value === undefined || (drop && isEmpty(value))) continue;
    const isDeclared = Object.hasOwn(fields, name);
    if (!isDeclared && schema !== anyObject)
      warnUnknown(name, Object.keys(fields), memberPath, report);
    const most = schema.maxItems?.[name];
    if (most !== undefined && Array.isArray(value) && value.length > most) {
      const advice = report.splitAdvice ?? "split it over several calls";
      complain(
        report,
        memberPath,
        `is ${describe(value)}; a call takes ${most} at most: ${advice}`,
      );
      continue;
    }
    const member = (isDeclared && fields[name]) || "x";
    const checked = checkValue(member, value, memberPath, report, drop);
    checkLength(schema.maxLength?.[name], checked, memberPath, report);
    if (checked !== undefined && !(drop && isEmpty(checked))) {
      // To assign it would set the prototype and lose the member.
      if (name === "__proto__") copy = { ...copy, [name]: checked };
      else copy[name] = checked;
    }
  }
  for (const name of schema.required ?? []) {
    if (isEmpty(object[name])) refuse(report, pathOf(name), object[name], fields[name] ?? "x");
  }
  const choice = schema.exactlyOneOf;
  const given = choice?.filter((name) => !isEmpty(object[name])) ?? [""];
  if (given.length !== 1) {
    const has = given.join(" and ") || "none";
    complain(report, path || "(body)", `has ${has} of ${choice?.join(", ")}; give exactly one`);
  }
  return copy;
}

function convert(schema: ScalarSchema, value: unknown): unknown {
  const isJson = ["text", "number", "boolean"].includes(kindOf(value));
  if (schema === "x") return isJson ? value : undefined;
  if (schema === "s" && typeof value === "boolean") return String(value);
  const fitting = fit(schema, value);
  return schema === "i" && !Number.isInteger(fitting) ? undefined : fitting;
}

/** A negative limit is one that the documentation itself breaks: it only draws a warning. */
export function checkLength(
  limit: number | undefined,
  value: unknown,
  path: string,
  report: Report,
): void {
  if (limit === undefined || typeof value !== "string") return;
  const length = [...value].length;
  if (length <= Math.abs(limit)) return;
  const tell = limit < 0 ? warn : complain;
  tell(report, path, `is ${length} characters long; the limit is ${Math.abs(limit)}`);
}

export function warnUnknown(
  name: string,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  warn(report, path, `is not in the contract and is sent as it is${hint}`);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  const kind = kindOf(value);
  return (kind === "list" || kind === "object") && Object.keys(value).length === 0;
}
