/** Whatever a double might not give back: long digits, or an exponent of three digits. */
const suspicious = /\d{16}|[\d.]{19}|\d[eE][+-]?\d{3}/;
const stringsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Digits that a double is certain to keep in an integer. */
const INTEGER_DIGITS = 15;
/** Digits in which a double is written out in full; a longer decimal was none to begin with. */
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
  return token.startsWith('"') || isExact(token) ? token : `"${token}"`;
}

function isExact(token: string): boolean {
  const [mantissa = "", exponent] = token.replace("-", "").split(/e/i);
  const [whole = "", fraction] = mantissa.split(".");
  if (exponent === undefined && whole.length > INTEGER_DIGITS) return false;
  if (fraction === undefined && exponent === undefined) return true;
  const digits = `${whole}${(fraction ?? "").replace(/0+$/, "")}`.replace(/^0+/, "");
  const value = Number(token);
  return digits.length <= DOUBLE_DIGITS && Number.isFinite(value) && (value !== 0 || digits === "");
}
