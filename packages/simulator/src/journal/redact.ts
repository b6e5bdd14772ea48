/** What stands in the place of a secret. */
const redacted = "[redacted]";

/** Names of members and parameters whose values nobody should find anywhere. */
const secretName = /secret|token|passw|authorization|credential|api[-_]?key|signature|cookie/i;

const secretMember =
  /("[^"\\]*(?:secret|token|passw|authorization|credential|api[-_]?key|signature|cookie)[^"\\]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/gi;

const bearer = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/** Whether a text is worth a closer look: most are not, and this is much faster. */
const suspicious =
  /secret|token|passw|authorization|credential|api[-_]?key|signature|cookie|bearer|basic/i;

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
    // In a path or a query it may stand in another spelling.
    this.#values = [...new Set([...known, ...known.map(encodeURIComponent)])];
  }

  text(text: string): string {
    let clean = text;
    for (const value of this.#values)
      if (clean.includes(value)) clean = clean.replaceAll(value, redacted);
    return suspicious.test(clean) ? clean.replaceAll(bearer, `$1 ${redacted}`) : clean;
  }

  /** A body of JSON, whole or cut off. */
  json(text: string): string {
    const clean = this.text(text);
    return suspicious.test(clean) ? clean.replaceAll(secretMember, `$1"${redacted}"`) : clean;
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
