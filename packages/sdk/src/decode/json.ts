/** Whatever a double might not give back: many digits, or an exponent of three digits. */
const suspicious = /\d{16}|[\d.]{19}|\d[eE][+-]?\d{3}/;
const stringsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** As many digits as every double keeps. */
export const EXACT_DIGITS = 15;
/** As many as a double itself is written with; a decimal with more was none. */
const DOUBLE_DIGITS = 17;

/**
 * Parses a JSON text without losing a digit: a byte-order mark is cut off, and a number that a
 * double cannot hold (an integer of more than 15 digits above all) becomes its text.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const value: unknown = JSON.parse(json);
  return suspicious.test(json)
    ? JSON.parse(json.replace(stringsAndNumbers, quoteIfInexact))
    : value;
}

function quoteIfInexact(token: string): string {
  if (token.startsWith('"')) return token;
  const most = /[.e]/i.test(token) ? DOUBLE_DIGITS : EXACT_DIGITS;
  return significantDigits(token) <= most && Number.isFinite(Number(token)) ? token : `"${token}"`;
}

/** Of a number as JSON writes it. Zeros at the end of an integer count. */
export function significantDigits(number: string): number {
  // Longer than any double is written: not worth a look at every digit.
  if (number.length > 400) return Infinity;
  return number.replace(/e.*/i, "").replace(/^-?[0.]*|(?<=\..*)0+$|\./g, "").length;
}
