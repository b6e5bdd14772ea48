import type { Settings } from "../settings.js";

/** A region keeps one time all year round: hours before or behind universal time. */
interface Region {
  readonly name: string;
  readonly offset: number;
  readonly countries: readonly string[];
  /** By day of the week from Sunday on: when a window begins and when it ends, in hours. */
  readonly windows: readonly (readonly [begin: number, end: number] | undefined)[];
}

const week = (
  sunday: Region["windows"][number],
  weekday: Region["windows"][number],
  friday: Region["windows"][number],
  saturday: Region["windows"][number],
): Region["windows"] => [sunday, weekday, weekday, weekday, weekday, friday, saturday];

/** An end before its beginning lies on the next day. */
const regions: readonly Region[] = [
  {
    name: "North America",
    offset: -8,
    countries: ["US", "CA"],
    windows: week([18, 5], [23, 4], [23, 4], [18, 5]),
  },
  {
    name: "Central America",
    offset: -7,
    countries: ["MX", "GT", "SV", "HN", "NI", "CR", "PA"],
    windows: week([0, 3], [0, 3], [0, 3], [20, 22]),
  },
  {
    name: "South America",
    offset: -3,
    countries: ["AR", "BO", "BR", "CL", "CO", "EC", "PE", "PY", "UY", "VE"],
    windows: week([20, 7], [0, 2], [0, 4], undefined),
  },
  {
    name: "London, UK",
    offset: 0,
    countries: ["GB", "IE"],
    windows: week(undefined, [2, 6.5], [2, 8], undefined),
  },
];

const hour = 3_600_000;
const day = 24 * hour;

/** A stretch of time in which the distributor's systems are down, in milliseconds since 1970. */
export interface MaintenanceWindow {
  readonly region: string;
  readonly from: number;
  readonly until: number;
}

/** The window of a country that a time falls into. One that begins as another ends goes on with it. */
export function maintenanceAt(country: string, time: number): MaintenanceWindow | undefined {
  const region = regions.find(({ countries }) => countries.includes(country.toUpperCase()));
  if (!region) return undefined;
  let window = windowAt(region, time);
  while (window) {
    const next = windowAt(region, window.until);
    if (!next || next.until <= window.until) return window;
    window = { ...window, until: next.until };
  }
  return undefined;
}

function windowAt(region: Region, time: number): MaintenanceWindow | undefined {
  const local = time + region.offset * hour;
  const midnight = Math.floor(local / day) * day;
  for (const start of [midnight, midnight - day]) {
    const [begin, end] = region.windows[new Date(start).getUTCDay()] ?? [0, 0];
    const from = start + begin * hour;
    const until = start + (end < begin ? end + 24 : end) * hour;
    if (from <= local && local < until)
      return {
        region: region.name,
        from: from - region.offset * hour,
        until: until - region.offset * hour,
      };
  }
  return undefined;
}

/** Whether the windows are kept: not in every profile, so that nothing hangs on the time of day. */
export const keepsMaintenance = (settings: Settings): boolean =>
  settings.quirk("maintenance-windows");
