import { alphanumerics } from "../auth/tokens.js";
import { durationOf } from "../time/duration.js";
import type { AddressRules } from "./address.js";
import { readEventName, type EventName } from "./event-names.js";
import { readMischief, type Mischief, type MischiefRule } from "./mischief.js";

/** How often a failed delivery is tried again: never, on our schedule, or after these waits, such as `["10s", "5m"]`. */
export type RetryPolicy = "once" | "at-least-once" | readonly (string | number)[];

export interface WebhookOptions {
  /** Where events are sent to. Not needed where they are only collected. */
  readonly url?: string;
  /** The key of the signatures. One is made where it is left out. */
  readonly secret?: string;
  /** The secret before it, which `old-secret` signs with. One is made where it is left out. */
  readonly previousSecret?: string;
  /** The events that are wanted, as in `im::order_shipped`, in any letter case; all by default. */
  readonly events?: readonly string[];
  /** `send`, the default, delivers; `collect` keeps what would be delivered and sends nothing. */
  readonly mode?: "send" | "collect";
  /** That of the workspace by default, which is `once` where nobody chose. */
  readonly retry?: RetryPolicy;
  readonly mischief?: readonly Mischief[];
  /** What mischief of a chance strikes follows from this number. Default 1. */
  readonly seed?: number;
}

/** A webhook as it is registered. */
export interface Webhook {
  readonly id: number;
  readonly url: string;
  readonly secret: string;
  readonly previousSecret: string;
  /** Null stands for all of them. */
  readonly events: readonly EventName[] | null;
  readonly mode: "send" | "collect";
  readonly retry: RetryPolicy | null;
  readonly mischief: readonly MischiefRule[];
  readonly seed: number;
}

/** The setting of a workspace that holds its policy. */
export const retrySetting = "webhook-retry";

/** After a failed delivery, when the service may be thought to try again. Nobody knows: it is a guess. */
const schedule = ["1m", "5m", "30m", "2h", "12h"];

/** The waits before each further try, in milliseconds. @throws RangeError */
export function waitsOf(policy: RetryPolicy): readonly number[] {
  if (policy === "once") return [];
  if (policy === "at-least-once") return schedule.map(durationOf);
  if (!Array.isArray(policy) || policy.length > 100)
    throw new RangeError("retry is once, at-least-once, or a list of waits such as 10s.");
  return policy.map(durationOf);
}

/** Nothing is sent there; it is what the header `targeturl` says of what is collected. */
const collector = "https://collector.invalid/";

/**
 * Reads what a webhook is to be, over what it was.
 * @throws RangeError
 */
export function readWebhook(
  id: number,
  options: WebhookOptions,
  rules: AddressRules,
  before?: Webhook,
): Webhook {
  const { mode = before?.mode ?? "send", secret = before?.secret ?? alphanumerics(32) } = options;
  const url = options.url ?? before?.url ?? (mode === "collect" ? collector : undefined);
  if (mode !== "send" && mode !== "collect")
    throw new RangeError(`The mode of a webhook is send or collect, not ${String(mode)}.`);
  if (url === undefined) throw new RangeError("A webhook that sends needs a url.");
  if (typeof secret !== "string" || secret === "")
    throw new RangeError("The secret of a webhook is a text that is not empty.");
  const { seed = before?.seed ?? 1, retry = before?.retry ?? null } = options;
  if (!Number.isInteger(seed)) throw new RangeError("The seed is a whole number.");
  if (retry !== null) waitsOf(retry);
  const rotated = before && before.secret !== secret ? before.secret : before?.previousSecret;
  return {
    id,
    url: mode === "send" ? rules.check(url).href : url,
    secret,
    previousSecret: options.previousSecret ?? rotated ?? alphanumerics(32),
    events: options.events
      ? [...new Set(options.events.map(readEventName))]
      : (before?.events ?? null),
    mode,
    retry,
    mischief: options.mischief ? readMischief(options.mischief) : (before?.mischief ?? []),
    seed,
  };
}

export const wants = ({ events }: Webhook, name: EventName): boolean =>
  events === null || events.includes(name);
