import type { Account } from "../auth/account.js";
import type { Operation } from "../contract/operations.js";
import type { Settings } from "../settings.js";
import type { Clock } from "../time/clock.js";
import type { Answer } from "./errors.js";

const windowLength = 60_000;

const documentedPerMinute = 60;

/** Calls a minute of price and availability in the EMEA countries. */
const emeaPerMinute = 100;

/** Where the distributor has announced a limit of its own for prices. The list is a guess. */
const emea: ReadonlySet<string> = new Set([
  ..."AE AT BE BG CH CZ DE DK EE EG ES FI FR GB GR HR HU IE IT LT LU LV MA NL NO PL PT RO SA SE".split(
    " ",
  ),
  ..."RS SI SK TR UK ZA".split(" "),
]);

const prices = "post-priceandavailability";

/** The state of one window, after a call was counted. */
export interface Window {
  readonly limit: number;
  readonly remaining: number;
  /** When it ends, in milliseconds since 1970. */
  readonly resetAt: number;
}

export interface Grant extends Window {
  /** What a call above the limit is answered with. */
  readonly refusal: Answer | undefined;
}

export interface LimiterOptions {
  readonly account: Account;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Undefined switches the limit off where the settings say nothing else. */
  readonly callsPerMinute: number | undefined;
}

/** So many calls in a minute, counted for each app and group of operations. */
export class RateLimiter {
  readonly #options: LimiterOptions;
  readonly #windows = new Map<string, { used: number; resetAt: number }>();

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** Counts one call. The window begins with its first call. @returns undefined while there is no limit */
  take(app: string, operation: Operation): Grant | undefined {
    if (this.#perMinute() === undefined) return undefined;
    const limit = this.limitOf(operation);
    const { clock, settings } = this.#options;
    const group = settings.quirk("shared-quota") ? "all" : operation.limitGroup;
    const key = `${app} ${this.#isEmeaPrices(operation) ? prices : group}`;
    const now = clock.now();
    let window = this.#windows.get(key);
    if (!window || window.resetAt <= now || window.resetAt > now + windowLength) {
      window = { used: 0, resetAt: now + windowLength };
      this.#windows.set(key, window);
    }
    const allowed = window.used < limit;
    if (allowed) window.used += 1;
    return {
      limit,
      remaining: Math.max(0, limit - window.used),
      resetAt: window.resetAt,
      refusal: allowed
        ? undefined
        : quotaRefusal(
            this.#isEmeaPrices(operation)
              ? "emea"
              : settings.quirk("live-quota-text")
                ? "live"
                : "portal",
            settings.quirk("quota-under-400") ? 400 : 429,
          ),
    };
  }

  /** How many calls a minute an operation may get, as its headers say also where nothing is counted. */
  limitOf(operation: Operation): number {
    const perMinute = this.#perMinute() ?? documentedPerMinute;
    // A limit that somebody chose is the limit everywhere.
    return this.#isEmeaPrices(operation) && perMinute === documentedPerMinute
      ? emeaPerMinute
      : perMinute;
  }

  /** Begins all windows anew. */
  reset(): void {
    this.#windows.clear();
  }

  #perMinute(): number | undefined {
    const { settings, callsPerMinute } = this.#options;
    const chosen = settings.get("rateLimit");
    return chosen === false ? undefined : typeof chosen === "number" ? chosen : callsPerMinute;
  }

  #isEmeaPrices({ id }: Operation): boolean {
    return id === prices && emea.has(this.#options.account.countryCode);
  }
}

const texts = {
  live: { message: "The quota limit exceeds for calls on your API app." },
  portal: { field: null, message: "too many requests" },
  emea: { message: "Quote limit violation - Number of request limit exceeded." },
} as const;

/** What a call above the limit is told. */
export const quotaRefusal = (text: keyof typeof texts, status = 429): Answer => ({
  status,
  body: { errors: [texts[text]] },
});

/** What an answer tells of the limit. */
export function rateHeaders(
  { limit, remaining, resetAt }: Window,
  { clock, settings }: { readonly clock: Clock; readonly settings: Settings },
): { readonly [name: string]: string } {
  if (settings.quirk("no-limit-headers")) return {};
  const seconds = Math.ceil((resetAt - clock.now()) / 1000);
  return {
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(remaining),
    "X-RateLimit-Reset": String(
      settings.quirk("reset-as-delay")
        ? seconds
        : settings.quirk("reset-in-milliseconds")
          ? resetAt
          : Math.ceil(resetAt / 1000),
    ),
    ...(remaining === 0 && settings.quirk("retry-after") && { "Retry-After": String(seconds) }),
  };
}
