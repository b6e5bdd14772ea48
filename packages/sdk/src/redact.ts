import type { HeadersLike } from "./platform.js";

/** Puts `[redacted]` where a text holds a secret. */
export type Redact = (text: string) => string;

const REDACTED = "[redacted]";
/** A shorter secret would blank half of every text and is no secret anyway. */
const SHORTEST_SECRET = 4;
const LONGEST_LINE = 300;

/** Response headers whose values are shown; of all others only the name is. */
const shownHeader =
  /^(?:allow|content-.*|date|im-.*|retry-after|server|via|x-ratelimit-.*|x-(?:correlation|request)-id)$/;

/** Credentials by the names that announce them, for secrets that this client does not hold itself. */
const announced =
  /((?:bearer|basic)\s+(?=\S*\d|\S{20})|(?:client_secret|access_token|password|authorization)["'\\]*\s*[=:]\s*["'\\]*(?:(?:bearer|basic)\s+)?)[^\s"'\\&<>,;]+/gi;
/** What follows the question mark of an address, and what stands before its host. */
const addressParts = /(\bhttps?:\/\/)(?:[^\s/"'<>@]*@)?([^\s"'<>?]*)(?:\?[^\s"'<>)]*)?/gi;

/**
 * @param secrets blanked in whichever form they may come back in: as they are, in an address, in
 *   JSON. The list may grow.
 */
export function redactor(secrets: () => readonly (string | undefined)[]): Redact {
  let count: number | undefined;
  let forms: string[] = [];
  return (text) => {
    const known = secrets();
    // Calls learn of further secrets on their way, such as the token.
    if (known.length !== count) {
      count = known.length;
      forms = known
        .filter((secret) => secret !== undefined && secret.length >= SHORTEST_SECRET)
        .flatMap((secret) => {
          const encoded = encodeURIComponent(secret as string);
          return [
            secret as string,
            encoded,
            encoded.replaceAll("%20", "+"),
            JSON.stringify(secret).slice(1, -1),
          ];
        })
        .sort((a, b) => b.length - a.length);
    }
    let clean = text;
    for (const form of forms) clean = clean.replaceAll(form, REDACTED);
    return clean
      .replace(announced, `$1${REDACTED}`)
      .replace(addressParts, (whole, scheme: string, rest: string) =>
        whole.includes("?") ? `${scheme}${rest}?${REDACTED}` : scheme + rest,
      );
  };
}

/** One line for a message: no tags, no line breaks, not endless. */
export function oneLine(text: string): string {
  const line = text
    .replace(/<[^<>]*>?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

export function allHeaders(headers: HeadersLike): { [lowerCaseName: string]: string } {
  const all: { [name: string]: string } = {};
  headers.forEach((value, name) => {
    all[name.toLowerCase()] = value;
  });
  return all;
}

/** All names, but only the values of headers that are known to be harmless. */
export function shownHeaders(headers: HeadersLike, redact: Redact): { [name: string]: string } {
  const shown = allHeaders(headers);
  for (const name of Object.keys(shown)) {
    shown[name] = shownHeader.test(name) ? redact(shown[name] ?? "") : REDACTED;
  }
  return shown;
}

/**
 * A cause as an error of its own with name, code and text. The original is left behind: errors of
 * `fetch` can hold the address, and with it the secret of a documented token call.
 */
export function cleanCause(cause: unknown, redact: Redact): Error | undefined {
  if (cause === undefined || cause === null) return undefined;
  const given = (typeof cause === "object" ? cause : { message: cause }) as {
    readonly [member: string]: unknown;
  };
  const clean = new Error(redact(textOf(given["message"])));
  for (const name of ["name", "stack", "code"]) {
    const value = given[name];
    if (typeof value !== "string") continue;
    Object.defineProperty(clean, name, { value: redact(value), enumerable: name === "code" });
  }
  return clean;
}

/** What can be shown of a value that should be a text. */
export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
