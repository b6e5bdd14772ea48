import { Failure } from "../failure/failure.js";

export type Row = { readonly [name: string]: unknown };

/** The value at a path such as `endUser.name`. */
export function valueAt(row: unknown, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as Row)[name];
  }
  return value ?? null;
}

/** A row with only these members, each under its whole path. */
export const pick = (row: Row, paths: readonly string[]): Row =>
  Object.fromEntries(paths.map((path) => [path, valueAt(row, path)]));

/**
 * The members that `--json` names; none for all of them.
 * @throws Failure that lists what there is
 */
export function chosenFields(
  given: string | true | undefined,
  known: readonly string[],
): readonly string[] | undefined {
  if (given === undefined || given === true || given === "all") return undefined;
  const paths = given.split(",").map((path) => path.trim());
  const unknown = paths.filter((path) => !known.includes(path.split(".")[0] ?? ""));
  if (unknown.length === 0) return paths;
  throw new Failure(`There is no field ${unknown.join(", ")}.`, {
    code: "UNKNOWN_FIELD",
    exit: 2,
    next: `Take some of these, or all: ${known.join(",")}. Before an argument, write --json=all.`,
  });
}

/** All values within a value, each by its path, as in `lines.0.quantity`. */
export function flatten(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) =>
    flatten(each, path === "" ? name : `${path}.${name}`),
  );
}

/** A value as exact text in one cell: empty for none, JSON for what is nested. */
export function exactText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
