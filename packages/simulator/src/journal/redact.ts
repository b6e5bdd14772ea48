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

/** What takes secrets out of texts before they are kept. */
export interface Redaction {
  text(text: string): string;
  /** A body of JSON, whole or cut off. */
  json(text: string): string;
  /** What stands under some names. */
  values(values: { readonly [name: string]: string }): { readonly [name: string]: string };
  /** The values of a query. */
  query(values: URLSearchParams): Query;
}

type Query = { [name: string]: string | readonly string[] };

/** For texts without secrets. */
const nothing: Redaction = {
  text: (text) => text,
  json: (text) => text,
  values: (values) => values,
  query: (values) => queryOf(values, (_, value) => value),
};

function queryOf(values: URLSearchParams, change: (name: string, value: string) => string): Query {
  const query: Query = {};
  values.forEach((value, name) => {
    const clean = change(name, value);
    const before = Object.hasOwn(query, name) ? query[name] : undefined;
    query[name] = before === undefined ? clean : [before, clean].flat();
  });
  return query;
}

/** Takes secrets out of texts before they are kept. */
export class Redactor implements Redaction {
  readonly #values: readonly string[];

  /** @param values secrets that are known, wherever they stand */
  constructor(values: readonly (string | undefined)[]) {
    const known = values.filter(
      (value): value is string => value !== undefined && value.length >= leastLength,
    );
    // In a path or a query it may stand in another spelling.
    this.#values = [...new Set([...known, ...known.map(encodeURIComponent)])];
  }

  /** What is to be done with some texts and a query: one look at them, and most have nothing to hide. */
  forTexts(texts: readonly string[], query: URLSearchParams): Redaction {
    let all = texts.join("\n");
    query.forEach((value, name) => (all += `\n${name}\n${value}`));
    const isClean = !this.#values.some((value) => all.includes(value)) && !suspicious.test(all);
    return isClean ? nothing : this;
  }

  text(text: string): string {
    let clean = text;
    for (const value of this.#values)
      if (clean.includes(value)) clean = clean.replaceAll(value, redacted);
    return suspicious.test(clean) ? clean.replaceAll(bearer, `$1 ${redacted}`) : clean;
  }

  json(text: string): string {
    const clean = this.text(text);
    return suspicious.test(clean) ? clean.replaceAll(secretMember, `$1"${redacted}"`) : clean;
  }

  values(values: { readonly [name: string]: string }): { readonly [name: string]: string } {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, this.text(value)]),
    );
  }

  query(values: URLSearchParams): Query {
    const clean = queryOf(values, (name, value) =>
      secretName.test(name) ? redacted : this.text(value),
    );
    return Object.fromEntries(
      Object.entries(clean).map(([name, value]) => [this.text(name), value]),
    );
  }
}
