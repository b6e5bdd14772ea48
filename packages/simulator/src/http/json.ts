/** The JSON of parts of answers that many answers have in common. */
const texts = new WeakMap<object, string>();

/** Notes the JSON of a part that nobody changes any more, so that answers with it need not write it again. */
export function withJson<T extends object>(part: T, json = JSON.stringify(part)): T {
  texts.set(part, json);
  return part;
}

/**
 * The JSON of an answer, as `JSON.stringify` writes it. Where a list of rows is all of the answer or
 * a member of it, rows whose JSON is known are not written anew.
 */
export function jsonOf(body: unknown): string {
  if (Array.isArray(body)) return listJson(body);
  if (typeof body !== "object" || body === null || !Object.values(body).some(holdsKnown))
    return JSON.stringify(body);
  const members: string[] = [];
  for (const [name, value] of Object.entries(body)) {
    const json = Array.isArray(value) ? listJson(value) : jsonOrNothing(value);
    if (json !== undefined) members.push(`${JSON.stringify(name)}:${json}`);
  }
  return `{${members.join(",")}}`;
}

const holdsKnown = (value: unknown): boolean => Array.isArray(value) && value.some(isKnown);

const isKnown = (row: unknown): boolean =>
  typeof row === "object" && row !== null && texts.has(row);

function listJson(rows: readonly unknown[]): string {
  if (!rows.some(isKnown)) return JSON.stringify(rows);
  return `[${rows.map((row) => textOf(row) ?? jsonOrNothing(row) ?? "null").join(",")}]`;
}

const textOf = (row: unknown): string | undefined =>
  typeof row === "object" && row !== null ? texts.get(row) : undefined;

/** Undefined where JSON has no word for it, which the types of `JSON.stringify` do not tell. */
const jsonOrNothing = (value: unknown): string | undefined => JSON.stringify(value);
