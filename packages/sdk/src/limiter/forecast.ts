import type { LimitState } from "../transport/limiter.js";
import { nextMaintenance, type MaintenanceWindow } from "./maintenance.js";

/** What the documentation of the API names, for as long as nothing else is known. */
const DOCUMENTED_LIMIT = 60;

export interface ForecastQuestion {
  readonly calls: number;
  /** When the calls begin, in milliseconds since 1970. */
  readonly now: number;
  /** What is known of the limit that they count against. */
  readonly limit?: Pick<LimitState, "limit" | "window" | "heldUntil"> | undefined;
  /** The part of the limit that these calls get, above 0 and up to 1. Default: 1. */
  readonly share?: number | undefined;
  /** Two letters: the calls pause in the maintenance windows of its region. Default: no pauses. */
  readonly country?: string | undefined;
}

/** When a number of calls will be done. */
export interface Forecast {
  readonly calls: number;
  /** Calls in a window of the limit, and the window in milliseconds. */
  readonly limit: number;
  readonly window: number;
  /** Nothing is known yet of the limit, and the documented one is taken. */
  readonly isAssumed: boolean;
  /** The part of the limit that the calls get. */
  readonly share: number;
  /** Milliseconds from the beginning to the last start, pauses included. */
  readonly duration: number;
  /** Milliseconds since 1970. */
  readonly finishAt: number;
  /** The maintenance windows that the calls pause in. */
  readonly crosses: readonly MaintenanceWindow[];
}

/** Says when `calls` calls will be done at the pace of the limit. Pure: it asks and sends nothing. */
export function forecast({ calls, now, limit, share = 1, country }: ForecastQuestion): Forecast {
  const { limit: known = null, window = 60_000, heldUntil = null } = limit ?? {};
  const perWindow = known ?? DOCUMENTED_LIMIT;
  const crosses: MaintenanceWindow[] = [];
  let at = Math.max(now, heldUntil ?? 0);
  let work = (calls * window) / (perWindow * share);
  for (;;) {
    const pause = country === undefined ? undefined : nextMaintenance(country, at);
    if (!pause || pause.from >= at + work || work === 0) break;
    crosses.push(pause);
    work -= Math.max(0, pause.from - at);
    at = pause.until;
  }
  const finishAt = Math.ceil(at + work);
  return {
    calls,
    limit: perWindow,
    window,
    isAssumed: known === null,
    share,
    duration: finishAt - now,
    finishAt,
    crosses,
  };
}
