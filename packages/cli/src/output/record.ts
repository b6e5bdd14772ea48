import type { Row } from "./fields.js";
import { valueAt } from "./fields.js";
import { humanText, isNumeric } from "./human.js";
import { layOut, type Column } from "./table.js";

/** The columns of a table for people. */
export function columnsOf(rows: readonly Row[], names: readonly string[]): Column[] {
  return names.map((name) => {
    const values = rows.map((row) => valueAt(row, name));
    return {
      title: titleOf(name),
      cells: values.map((value) => humanText(name, value)),
      right: isNumeric(values) && !/number|code|id$|date|upc/i.test(name),
    };
  });
}

/** `ingramPartNumber` as `ingram part number`. */
const titleOf = (name: string): string =>
  name
    .replace(/[_.]/g, " ")
    .replace(/\B[A-Z](?=[a-z])/g, " $&")
    .toLowerCase();

/** One thing for people: its plain members as a list, and each of its lists as a table. */
export function recordLines(
  record: Row,
  width: number,
  paint: (colour: "bold", text: string) => string,
): string {
  const plain: [string, string][] = [];
  const lists: [string, readonly Row[]][] = [];
  collect(record, "", plain, lists);
  const longest = Math.min(
    plain.reduce((most, [name]) => Math.max(most, name.length), 0),
    Math.max(8, Math.floor(width / 2) - 2),
  );
  const [, ...lines] = layOut(
    [
      { title: "", cells: plain.map(([name]) => name.slice(0, longest)), right: false },
      { title: "", cells: plain.map(([, text]) => text), right: false },
    ],
    width,
  ).lines;
  for (const [name, rows] of lists) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((member) =>
      rows.some((row) => isShown(row[member])),
    );
    const [head = "", ...body] = layOut(columnsOf(rows, names), width).lines;
    lines.push("", paint("bold", titleOf(name)), paint("bold", head), ...body);
  }
  return `${lines.join("\n")}\n`;
}

function collect(
  record: Row,
  path: string,
  plain: [string, string][],
  lists: [string, readonly Row[]][],
): void {
  for (const [name, value] of Object.entries(record)) {
    const whole = path === "" ? name : `${path}.${name}`;
    if (!isShown(value)) continue;
    if (Array.isArray(value) && value.some((each) => typeof each === "object"))
      lists.push([
        whole,
        value.filter((each): each is Row => typeof each === "object" && each !== null),
      ]);
    else if (typeof value === "object" && !Array.isArray(value))
      collect(value as Row, whole, plain, lists);
    else plain.push([titleOf(whole), humanText(name, value)]);
  }
}

/** People are not told what the API left empty. */
const isShown = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0);
