/**
 * Whether a moment of an answer lies surely before a time of this machine, whose clock may be wrong
 * by ten minutes. A day, or a time without its zone, can be meant anywhere on earth. What is no
 * moment is before nothing.
 */
export function isBefore(text: unknown, time: number): boolean {
  const moment = String(text);
  const minutes = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(moment) ? 10 : 38 * 60;
  return Date.parse(moment) + minutes * 60_000 < time;
}
