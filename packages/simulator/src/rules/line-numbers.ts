/** So many lines an order has room for. */
export const mostLines = 884;

/**
 * The customer line numbers of an order: as given where they are unique and from 1 to 884; the
 * distributor numbers the other lines itself.
 */
export function customerLineNumbers(given: readonly (string | undefined)[]): readonly string[] {
  const taken = new Set<number>();
  const kept = given.map((text) => {
    const number = text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > mostLines || taken.has(number)) return undefined;
    taken.add(number);
    return text;
  });
  let next = 1;
  return kept.map((text) => {
    if (text !== undefined) return text;
    while (taken.has(next)) next += 1;
    taken.add(next);
    return String(next);
  });
}
