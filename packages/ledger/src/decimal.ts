/** Exact arithmetic on amounts, which are decimal strings such as `"1234.50"`. No floats, no rounding. */

interface Parsed {
  readonly units: bigint;
  /** Digits after the point. */
  readonly scale: number;
}

const PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is an amount: digits, at most one point, perhaps a minus before them. */
export const isDecimal = (text: string): boolean => PATTERN.test(text);

/**
 * The exact text of a number that came over the wire.
 * @throws RangeError when it is no finite number.
 */
export function decimalOf(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no amount.`);
  const text = String(value);
  const [, sign = "", digits = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = Number(exponent);
  if (shift > 0) return sign + digits + fraction.padEnd(shift, "0");
  return `${sign}0.${"0".repeat(-shift - digits.length)}${digits}${fraction}`;
}

export function add(a: string, b: string): string {
  const [left, right, scale] = aligned(a, b);
  return print(left + right, scale);
}

export function subtract(a: string, b: string): string {
  const [left, right, scale] = aligned(a, b);
  return print(left - right, scale);
}

export function multiply(a: string, b: string): string {
  const left = parse(a);
  const right = parse(b);
  return print(left.units * right.units, left.scale + right.scale);
}

/** @returns a negative number, 0 or a positive one, as for sorting. `"1.5"` and `"1.50"` are equal. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function aligned(a: string, b: string): [bigint, bigint, number] {
  const left = parse(a);
  const right = parse(b);
  const scale = Math.max(left.scale, right.scale);
  return [widened(left, scale), widened(right, scale), scale];
}

const widened = ({ units, scale }: Parsed, to: number): bigint => units * 10n ** BigInt(to - scale);

function parse(text: string): Parsed {
  const match = PATTERN.exec(text);
  if (!match) throw new RangeError(`"${text}" is no amount. Give digits and a point: "1234.50".`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return { units: BigInt(sign + whole + fraction), scale: fraction.length };
}

function print(units: bigint, scale: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return sign + digits.slice(0, point) + (scale > 0 ? `.${digits.slice(point)}` : "");
}
