import type { Call } from "../http/call.js";
import { Refusal, validationFailed, type Answer, type FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { isDay } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import type { Paging } from "./paging.js";
import { quirk } from "./quirks.js";

/** A call that tells more, as documents name it. */
export interface Link {
  readonly topic: string;
  readonly href: string;
  readonly type: string;
}

/** Refuses the call if anything is wrong with it. */
export function refuse({ errorId }: Call, problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal(validationFailed(errorId, problems));
}

/** Nothing has this number. Only the quote search documents such an answer; the others are taken to agree. */
export const noRecords = ({ errorId }: Call): Answer => ({
  status: 404,
  body: {
    errors: [
      {
        id: errorId,
        type: "/errors/validation-failed",
        message: "No records found for the provided criteria.",
      },
    ],
  },
});

/** An amount that the service puts in quotes. */
export const quoted = (cents: number): string => String(asNumber(cents));

/** Text with the blanks that the service leaves at its end. */
export const padded = (workspace: Workspace, text: string, length: number): string =>
  quirk(workspace, "padded-text") ? text.padEnd(length) : text;

/** How an API calls its paging parameters, and how much it gives at once. */
export interface Dialect {
  readonly page: string;
  readonly size: string;
  readonly usual: number;
  readonly most: number;
}

/** The page that a call asks for in its API's own words. Texts count as numbers. */
export function pageOf(call: Call, { page, size, usual, most }: Dialect): Paging {
  const problems: FieldProblem[] = [];
  const read = (name: string, otherwise: number): number => {
    const text = call.query.text(name);
    if (text === undefined) return otherwise;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (value < 1) problems.push({ field: name, value: text, message: `${name} begins at 1` });
    return value;
  };
  const number = read(page, 1);
  const asked = read(size, usual);
  refuse(call, problems);
  const rows = Math.min(asked, most);
  return { number, size: rows, offset: (number - 1) * rows };
}

/** The path of another page, with the filters of this one. */
export function pathOf(
  { pathname, query }: Call,
  { page, size }: Dialect,
  number: number,
  rows: number,
): string {
  const parameters = query.others([page, size]);
  parameters.set(size, String(rows));
  parameters.set(page, String(number));
  return `${pathname}?${parameters.toString()}`;
}

/** First and last day of a filter that takes both in one text with a comma, or as two. */
export function daysIn(
  call: Call,
  name: string,
  problems: FieldProblem[],
): readonly [string, string] | undefined {
  const days = call.query
    .list(name)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim());
  if (days.length === 0) return undefined;
  const [first = "", last = ""] = days;
  const value = days.join(",");
  if (days.length !== 2) problems.push({ field: name, value, message: `${name} takes 2 dates` });
  else if (!days.every(isDay))
    problems.push({
      field: name,
      value,
      message: "input date format error expected format is - yyyy-MM-dd",
    });
  return [first, last];
}

/** One of some words in any letter case; anything else is a problem. */
export function oneOf<T extends string>(
  call: Call,
  name: string,
  words: readonly T[],
  problems: FieldProblem[],
): T | undefined {
  const text = call.query.text(name);
  if (text === undefined) return undefined;
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found === undefined)
    problems.push({
      field: name,
      value: text,
      message: `${name} must be one of ${words.join(", ")}`,
    });
  return found;
}
