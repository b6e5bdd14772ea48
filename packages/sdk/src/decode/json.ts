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
  return hasLongNumber(json) ? JSON.parse(json.replace(stringsAndNumbers, quoteIfInexact)) : value;
}

/** Looks at one character in sixteen: a longer run of digits and points cannot hide in between. */
function hasLongNumber(json: string): boolean {
  for (let at = EXACT_DIGITS; at < json.length; at += EXACT_DIGITS + 1) {
    if (!isOfNumber(json.charCodeAt(at))) continue;
    let start = at;
    let end = at;
    while (isOfNumber(json.charCodeAt(start - 1))) start--;
    while (isOfNumber(json.charCodeAt(end))) end++;
    if (end - start > EXACT_DIGITS) return true;
  }
  return false;
}

function isOfNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46;
}

function quoteIfInexact(token: string): string {
  if (token.startsWith('"')) return token;
  const most = /[.e]/i.test(token) ? DOUBLE_DIGITS : EXACT_DIGITS;
  return significantDigits(token) <= most ? token : `"${token}"`;
}

/** Of a number as JSON writes it. Zeros at the end of an integer count. */
export function significantDigits(number: string): number {
  // Longer than any double is written: not worth a look at every digit.
  if (number.length > 400) return Infinity;
  return number.replace(/^-?[0.]*|\.|(?<=\..*)0+$|e.*/gi, "").length;
}
