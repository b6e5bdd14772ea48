import type { ColumnMeaning } from "./header.js";

/** Why a row was not asked for. */
export interface CellProblem {
  readonly code:
    | "SPREADSHEET_NUMBER"
    | "SPREADSHEET_DATE"
    | "SPREADSHEET_ERROR"
    | "LEADING_ZEROS_LOST"
    | "NO_IDENTIFIER"
    | "UNREADABLE_LINE";
  readonly reason: string;
}

/** Blanks of every kind around it, `="00123"` and a leading apostrophe are how people save zeros from Excel. */
export function cleanCell(cell: string): string {
  const text = cell.replaceAll(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
  const formula = /^="([^"]*)"$/.exec(text);
  return (formula?.[1] ?? text.replace(/^'(?=.)/, "")).trim();
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const DATES = [
  new RegExp(`^\\d{1,2}-(?:${MONTHS})(?:-\\d{2,4})?$`, "i"),
  new RegExp(`^(?:${MONTHS})-\\d{1,4}$`, "i"),
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/,
  /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/,
];

/** What a spreadsheet did to an identifier, as far as the text shows it. */
export function spreadsheetProblem(text: string, meaning: ColumnMeaning): CellProblem | undefined {
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/i.test(text)) {
    return { code: "SPREADSHEET_ERROR", reason: `The cell holds the spreadsheet error ${text}.` };
  }
  if (/^[+-]?\d+(?:[.,]\d+)?E\+\d+$/i.test(text)) {
    return {
      code: "SPREADSHEET_NUMBER",
      reason: `A spreadsheet has turned the number into ${text}, and its digits are lost. Format the column as text and enter it again.`,
    };
  }
  if (/^\d+[.,]0+$/.test(text)) {
    return {
      code: "SPREADSHEET_NUMBER",
      reason: `${text} is a number, not an identifier: zeros may be missing before it. Format the column as text and enter it again.`,
    };
  }
  if (DATES.some((date) => date.test(text))) {
    return {
      code: "SPREADSHEET_DATE",
      reason: `A spreadsheet has turned the identifier into the date ${text}. Format the column as text and enter it again.`,
    };
  }
  const whole = meaning === "upc" ? withZeros(text) : undefined;
  if (whole !== undefined) {
    return {
      code: "LEADING_ZEROS_LOST",
      reason: `${text} is too short for a bar code; a spreadsheet has taken zeros off its front. It was probably ${whole}.`,
    };
  }
  return undefined;
}

/** A hint for a number that the API does not know and that is short enough to have lost zeros. */
export const mayHaveLostZeros = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text);

/** The bar code that a shorter number is the end of, if its check digit says so. */
function withZeros(text: string): string | undefined {
  if (!/^\d{6,11}$/.test(text) || text.length === 8) return undefined;
  const whole = text.padStart(12, "0");
  const sum = [...whole].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
  return sum % 10 === 0 ? whole : undefined;
}
