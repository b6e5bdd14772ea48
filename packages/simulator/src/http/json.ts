/** A text of JSON, and how many bytes it is when it is sent. */
export interface Json {
  readonly text: string;
  readonly bytes: number;
}

/** The JSON of parts that many answers have in common. */
const known = new WeakMap<object, Json>();

/** Notes the JSON of a part that nobody changes any more, so that answers with it need not write it again. */
export function withJson<T extends object>(part: T, text = JSON.stringify(part)): T {
  known.set(part, { text, bytes: Buffer.byteLength(text) });
  return part;
}

/**
 * The JSON of an answer, as `JSON.stringify` writes it. Where a list of rows is all of the answer or
 * a member of it, rows whose JSON is known are not written anew.
 */
export function jsonOf(body: unknown): Json {
  const writer = new Writer();
  if (holdsKnown(body)) writer.list(body);
  else if (typeof body === "object" && body !== null && Object.values(body).some(holdsKnown))
    writer.members(body);
  else writer.add(JSON.stringify(body));
  return writer;
}

const isKnown = (row: unknown): boolean =>
  typeof row === "object" && row !== null && known.has(row);

const holdsKnown = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some(isKnown);

class Writer implements Json {
  text = "";
  bytes = 0;

  add(text: string, bytes = Buffer.byteLength(text)): void {
    this.text += text;
    this.bytes += bytes;
  }

  list(rows: readonly unknown[]): void {
    this.add("[", 1);
    let first = true;
    for (const row of rows) {
      if (!first) this.add(",", 1);
      first = false;
      const json = typeof row === "object" && row !== null ? known.get(row) : undefined;
      if (json) this.add(json.text, json.bytes);
      else this.add(jsonOrNothing(row) ?? "null");
    }
    this.add("]", 1);
  }

  members(body: object): void {
    let before = "{";
    for (const [name, value] of Object.entries(body)) {
      const json = holdsKnown(value) ? "" : jsonOrNothing(value);
      if (json === undefined) continue;
      this.add(`${before}${JSON.stringify(name)}:${json}`);
      if (holdsKnown(value)) this.list(value);
      before = ",";
    }
    this.add("}", 1);
  }
}

/** Undefined where JSON has no word for it, which the types of `JSON.stringify` do not tell. */
const jsonOrNothing = (value: unknown): string | undefined => JSON.stringify(value);
