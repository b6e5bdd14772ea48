import type { Settings } from "../configuration.js";
import { RateLimitError } from "../errors.js";
import { nextMaintenance } from "../limiter/maintenance.js";
import { WindowLimiter } from "../limiter/window-limiter.js";
import { platform, type NativeSignal } from "../platform.js";
import type { Exchange, Passage } from "./exchange.js";
import { isFailure, type Failure } from "./failure.js";
import type { Lane, Limiter } from "./limiter.js";
import type { RateHeaders } from "./retry.js";

/** By what exchanges share, then by app and options. */
const limiters = /* @__PURE__ */ new WeakMap<Exchange["shared"], Map<string, Limiter>>();

/** What the calls of one API app have in common is kept under this name. */
export const appKey = ({ tokenUrl, clientId }: Settings): string => `${tokenUrl} ${clientId}`;

/** The limiter that calls wait for, if any. */
export function limiterOf({
  exchange: { shared },
  settings,
}: Pick<Passage, "exchange" | "settings">): Limiter | undefined {
  const { limiter } = settings;
  if (limiter === false) return undefined;
  if (typeof limiter === "object" && "acquire" in limiter) return limiter;
  const options = limiter === "learn" ? {} : limiter;
  const known = limiters.get(shared) ?? new Map<string, Limiter>();
  limiters.set(shared, known);
  const key = `${appKey(settings)} ${options.perMinute} ${options.bulkShare}`;
  const found = known.get(key) ?? new WindowLimiter(options);
  known.set(key, found);
  return found;
}

/**
 * Waits until the call may start: a bulk call for the end of a maintenance window, then each for its
 * place at the limiter.
 *
 * @param country of the account that the call is made for
 * @returns why it cannot start in time
 */
export async function waitForPlace(passage: Passage, country = ""): Promise<Failure | undefined> {
  const { settings, operation, options, endsAt } = passage;
  const { clock } = settings;
  const { limitGroup: group } = operation;
  const limiter = limiterOf(passage);
  if (!limiter) return undefined;
  const lane: Lane = options.lane ?? (operation.safety === "unsafe" ? "order" : "interactive");
  const mayPause = lane === "bulk" && settings.pauseForMaintenance;
  for (;;) {
    const startedAt = clock.now();
    const remaining = endsAt - startedAt;
    const pause = mayPause ? nextMaintenance(country, startedAt) : undefined;
    if (pause && pause.from <= startedAt) {
      const { until, region } = pause;
      const duration = until - startedAt;
      passage.tell({ type: "wait", group, reason: "maintenance", duration });
      if (until > endsAt) {
        return tooLate(passage, until, `Bulk calls pause for the maintenance of ${region}`);
      }
      try {
        await passage.within(remaining, (signal) => clock.sleep(duration, signal));
      } catch (error) {
        return passage.interrupted(error);
      }
      continue;
    }

    let retryAt: number | undefined;
    let leave: { readonly signal: NativeSignal; abort(): void } | undefined;
    try {
      const wait = limiter.acquire(group, lane, {
        clock,
        notAfter: endsAt,
        // Made only for those who wait: most calls do not.
        get signal() {
          return (leave ??= new platform.AbortController()).signal;
        },
        warn: (message) => passage.tell({ type: "warning", message }),
      });
      retryAt = wait && (await passage.within(remaining, () => wait));
    } catch (error) {
      leave?.abort();
      if (typeof error === "symbol") return passage.interrupted(error);
      warnOf(passage, "limiter", error);
    }
    const now = clock.now();
    const duration = now - startedAt;
    if (duration > 0) passage.tell({ type: "wait", group, reason: "limit", duration });
    if (retryAt !== undefined) return tooLate(passage, retryAt);
    // A window that began while the call waited for its place is waited for as well.
    if (!pause || now < pause.from) return undefined;
  }
}

const tooLate = (passage: Passage, retryAt: number, text?: string): Failure => ({
  type: RateLimitError,
  fate: "not-sent",
  request: `${passage.request} was not sent`,
  text,
  details: { status: 429, retryAt: new Date(retryAt) },
});

/** Tells the limiter what an answer says of the limit. */
export function heed(passage: Passage, rate: RateHeaders, result: object): void {
  const isThrottled = isFailure(result) && result.fate === "throttled";
  if (!isThrottled && rate.limit === undefined && rate.remaining === undefined) return;
  const now = passage.settings.clock.now();
  const { retryAfter, resetAt } = rate;
  const retryAt = retryAfter === undefined ? resetAt : now + retryAfter;
  try {
    limiterOf(passage)?.observe(passage.operation.limitGroup, {
      ...rate,
      now,
      sentAt: passage.sentAt,
      refused: isThrottled ? { retryAt } : undefined,
    });
  } catch (error) {
    warnOf(passage, "limiter", error);
  }
}

/** Tells that a part which was given to the client failed, and that the call goes on without it. */
export function warnOf(passage: Passage, what: string, error: unknown): void {
  passage.tell({ type: "warning", message: `The ${what} failed: ${String(error)}` });
}
