const units: { readonly [unit: string]: number } = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * How long a text says, in milliseconds: `26h`, `30d`, `1d 12h`, `90s`, `1.5h`. A bare number is milliseconds.
 * @throws RangeError when the text says no length of time
 */
export function durationOf(text: string | number): number {
  const milliseconds = typeof text === "number" ? text : readDuration(text);
  if (!Number.isFinite(milliseconds) || milliseconds < 0)
    throw new RangeError(`"${text}" is no length of time. Write it like 90s, 26h, 30d or 1d12h.`);
  return Math.round(milliseconds);
}

function readDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhdw])?\s*/gy)];
  const length = parts.reduce((sum, [part]) => sum + part.length, 0);
  if (parts.length === 0 || length !== text.trimEnd().length + trailing(text)) return NaN;
  if (parts.length > 1 && parts.some(([, , unit]) => unit === undefined)) return NaN;
  return parts.reduce(
    (sum, [, count, unit = "ms"]) => sum + Number(count) * (units[unit] ?? NaN),
    0,
  );
}

const trailing = (text: string): number => text.length - text.trimEnd().length;

/**
 * A moment, in milliseconds since 1970: a number, or a text like `2026-03-02T12:00:00Z`.
 * @throws RangeError when the text says no moment
 */
export function momentOf(text: string | number): number {
  const time = typeof text === "number" ? text : Date.parse(text);
  if (!Number.isFinite(time))
    throw new RangeError(`"${text}" is no moment. Write it like 2026-03-02T12:00:00Z.`);
  return time;
}

/** How many times as fast as real time. @throws RangeError */
export function rateOf(scale: unknown): number {
  if (typeof scale !== "number" || !(scale > 0) || scale > 1e6)
    throw new RangeError("A scale is a number above 0, and 1,000,000 at most.");
  return scale;
}
