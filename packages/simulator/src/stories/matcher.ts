import { isDeepStrictEqual } from "node:util";
import { conditions, type Condition, type Matcher } from "./story.js";
import { wordOf } from "./values.js";

/**
 * Why a value is not what was expected; undefined where it is. Texts that say a number are that number,
 * as they are to the service.
 */
export function mismatch(value: unknown, wanted: Matcher): string | undefined {
  if (!isConditions(wanted)) {
    return alike(value, wanted) ? undefined : `is ${shown(value)}, not ${shown(wanted)}`;
  }
  for (const [name, of] of Object.entries(wanted)) {
    const reason = broken(name as Condition, value, of);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function broken(name: Condition, value: unknown, wanted: unknown): string | undefined {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  switch (name) {
    case "is":
      return alike(value, wanted) ? undefined : `is ${shown(value)}, not ${shown(wanted)}`;
    case "not":
      return alike(value, wanted) ? `is ${shown(value)}` : undefined;
    case "atLeast":
      return numberOf(value) >= Number(wanted)
        ? undefined
        : `is ${shown(value)}, which is not ${wordOf(wanted)} or more`;
    case "atMost":
      return numberOf(value) <= Number(wanted)
        ? undefined
        : `is ${shown(value)}, which is not ${wordOf(wanted)} or less`;
    case "matches":
      return isScalar(value) && new RegExp(String(wanted), "u").test(String(value))
        ? undefined
        : `is ${shown(value)}, which does not match ${wordOf(wanted)}`;
    case "includes":
      return (list ?? []).some((entry) => alike(entry, wanted)) ||
        (typeof value === "string" && value.includes(String(wanted)))
        ? undefined
        : `is ${shown(value)}, without ${shown(wanted)}`;
    case "exists":
      return (value !== undefined && value !== null) === wanted
        ? undefined
        : wanted === true
          ? "is not there"
          : `is there: ${shown(value)}`;
    case "count":
      return within("holds", list?.length, wanted);
    case "distinct":
      return within("holds different ones:", list && new Set(list.map(wordOf)).size, wanted);
    case "every": {
      if (!list) return "is no list";
      for (const [place, entry] of list.entries()) {
        const reason = mismatch(entry, wanted);
        if (reason !== undefined) return `holds one at ${place} that ${reason}`;
      }
      return undefined;
    }
    case "sum":
      return within("adds up to something else:", list && sumOf(list), wanted);
  }
}

function within(what: string, value: unknown, wanted: unknown): string | undefined {
  if (value === undefined) return "is no list";
  const reason = mismatch(value, wanted);
  return reason === undefined ? undefined : `${what} ${reason}`;
}

/** Amounts have up to four places, so whole ten-thousandths add up without a rest. */
const sumOf = (list: readonly unknown[]): number =>
  list.reduce<number>((sum, one) => sum + Math.round(numberOf(one) * 10_000), 0) / 10_000;

function isConditions(wanted: Matcher): wanted is { readonly [name: string]: unknown } {
  return (
    typeof wanted === "object" &&
    wanted !== null &&
    !Array.isArray(wanted) &&
    Object.keys(wanted).every((name) => (conditions as readonly string[]).includes(name))
  );
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

const numberOf = (value: unknown): number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "")
    ? Number(value)
    : NaN;

function alike(value: unknown, wanted: unknown): boolean {
  if (isScalar(value) && isScalar(wanted)) {
    const [one, other] = [numberOf(value), numberOf(wanted)];
    return Number.isNaN(one) || Number.isNaN(other)
      ? String(value) === String(wanted)
      : one === other;
  }
  if (Array.isArray(value) && Array.isArray(wanted))
    return (
      value.length === wanted.length && value.every((entry, place) => alike(entry, wanted[place]))
    );
  return isDeepStrictEqual(value, wanted);
}

/** A value in a line of a report. */
function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
