/** What stands in the place of a secret. */
const redacted = "[redacted]";

/** Names of members and parameters whose values nobody should find anywhere. */
const secretName = /secret|token|passw|authorization|credential|api[-_]?key|signature|cookie/i;

const secretMember =
  /("[^"\\]*(?:secret|token|passw|authorization|credential|api[-_]?key|signature|cookie)[^"\\]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/gi;

const bearer = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/** Shorter texts are no secrets: blanking them would only make holes. */
const leastLength = 6;

/** Takes secrets out of texts before they are kept. */
export class Redactor {
  readonly #values: readonly string[];

  /** @param values secrets that are known, wherever they stand */
  constructor(values: readonly (string | undefined)[]) {
    const known = values.filter(
      (value): value is string => value !== undefined && value.length >= leastLength,
    );
    this.#values = [...new Set(known.flatMap((value) => [value, encodeURIComponent(value)]))];
  }

  text(text: string): string {
    let clean = text;
    for (const value of this.#values)
      if (clean.includes(value)) clean = clean.replaceAll(value, redacted);
    return clean.replaceAll(bearer, `$1 ${redacted}`);
  }

  /** A body of JSON, whole or cut off. */
  json(text: string): string {
    return this.text(text).replaceAll(secretMember, `$1"${redacted}"`);
  }

  /** The values of a query. */
  query(values: URLSearchParams): { [name: string]: string | readonly string[] } {
    const query: { [name: string]: string | readonly string[] } = {};
    for (const name of new Set(values.keys())) {
      const all = values
        .getAll(name)
        .map((value) => (secretName.test(name) ? redacted : this.text(value)));
      query[this.text(name)] = all.length === 1 ? (all[0] ?? "") : all;
    }
    return query;
  }
}
