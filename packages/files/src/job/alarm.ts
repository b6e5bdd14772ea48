/** Holds the results back when too many prices have fallen too far to be believed. */
export interface PriceAlarm {
  /** A price counts as fallen when it is lower than the earlier one by more than this, in whole percent. */
  readonly fallPercent: number;
  /** The results are held when more than this share of the prices that can be compared has fallen. */
  readonly sharePercent: number;
}

/** Whether a decimal text is lower than another by more than some whole percent. */
export function hasFallen(earlier: string, now: string, percent: number): boolean {
  const places = Math.max(placesOf(earlier), placesOf(now));
  return scaled(now, places) * 100n < scaled(earlier, places) * BigInt(100 - percent);
}

export const isTripped = (
  { sharePercent }: PriceAlarm,
  { priced, fallen }: { readonly priced: number; readonly fallen: number },
): boolean => fallen * 100 > priced * sharePercent;

const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0;

function scaled(text: string, places: number): bigint {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(places, "0"));
}
