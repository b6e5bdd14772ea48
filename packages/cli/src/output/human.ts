import { exactText } from "./fields.js";

const isAmount = /(?:price|total|amount|value|credit|cost|tax|charges?|fees)$/i;

/** A value as people read it: grouped amounts, dates without a T, lists in words. */
export function humanText(name: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value) && value.every((each) => typeof each !== "object"))
    return value.map(String).join(", ");
  const text = exactText(value);
  const moment =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (moment)
    return moment[2] === "00:00"
      ? `${moment[1]}`
      : `${moment[1]} ${moment[2]}${moment[3] === "Z" ? " UTC" : (moment[3] ?? "")}`;
  return isAmount.test(name) ? grouped(text) : text.replace(/\s+/g, " ").trim();
}

/** `1234.5` as `1,234.50`, by its digits alone. */
function grouped(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = ""] = parts;
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${fraction.padEnd(2, "0")}`;
}

/** Whether a column stands to the right. */
export const isNumeric = (values: readonly unknown[]): boolean => {
  const given = values.filter((value) => value !== null && value !== undefined && value !== "");
  return (
    given.length > 0 &&
    given.every((value) => /^-?\d+(?:\.\d+)?$/.test(String(value)) && typeof value !== "object")
  );
};
