/** A stretch of time in which the distributor's systems are being worked on. */
export interface MaintenanceWindow {
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

type Hours = readonly [from: number, until: number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Region, hours before or behind universal time all year round, countries, and the hours of local
 * time on Sunday, Monday to Thursday, Friday and Saturday. An end beyond 24 lies on the next day.
 * Published for these regions only; for London the hours of the weekend are not known. Which
 * countries belong to a region is a guess.
 */
const regions: readonly (readonly [string, number, RegExp, ...(Hours | undefined)[]])[] = [
  ["North America", -8, /^(US|CA)$/i, [18, 29], [23, 28], [23, 28], [18, 29]],
  ["Central America", -7, /^(MX|GT|SV|HN|NI|CR|PA)$/i, [0, 3], [0, 3], [0, 3], [20, 22]],
  ["South America", -3, /^(AR|BO|BR|CL|CO|EC|PE|PY|UY|VE)$/i, [20, 31], [0, 2], [0, 4]],
  ["London, UK", 0, /^(GB|IE)$/i, undefined, [2, 6.5], [2, 8]],
];

/**
 * The maintenance window that `time` falls into, or else the next one. One that begins as another
 * ends belongs to it.
 *
 * @param country two letters
 * @param time milliseconds since 1970
 * @returns undefined for a country whose windows are not known
 */
export function nextMaintenance(country: string, time: number): MaintenanceWindow | undefined {
  const found = regions.find(([, , countries]) => countries.test(country));
  if (!found) return undefined;
  const [region, offset, , sunday, weekday, friday, saturday] = found;
  const week = [sunday, weekday, weekday, weekday, weekday, friday, saturday];
  const today = Math.floor((time + offset * HOUR) / DAY) * DAY;
  let window: MaintenanceWindow | undefined;
  for (let day = today - 2 * DAY; day < today + 9 * DAY; day += DAY) {
    const hours = week[new Date(day).getUTCDay()];
    if (!hours) continue;
    const [from, until] = hours.map((hour) => day + (hour - offset) * HOUR) as [number, number];
    if (window && from <= window.until) {
      window = { ...window, until: Math.max(until, window.until) };
    } else if (window && window.until > time) break;
    else window = { region, from, until };
  }
  return window;
}
