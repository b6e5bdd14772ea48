/** The service takes numbers and flags with or without quotes, and identifiers as numbers. */
export type Loose = string | number | boolean | null | undefined;

/** The text of an identifier; blank counts as absent. */
export function textOf(value: Loose): string | undefined {
  const text = value === null || value === undefined ? "" : String(value).trim();
  return text === "" ? undefined : text;
}

export const isTrue = (value: Loose): boolean => String(value).toLowerCase() === "true";

export const isFalse = (value: Loose): boolean => String(value).toLowerCase() === "false";

/** A whole number, or undefined where there is none. */
export function quantityOf(value: Loose): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
