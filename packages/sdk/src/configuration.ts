import type { TokenStore } from "./auth/token-store.js";
import { ConfigurationError, type FieldError } from "./errors.js";
import type { Logger, Observe } from "./observe.js";
import {
  platform,
  systemClock,
  systemFetch,
  systemRandom,
  type Clock,
  type Environment,
  type FetchLike,
  type RandomSource,
  type SignalLike,
} from "./platform.js";
import type { WindowLimiterOptions } from "./limiter/window-limiter.js";
import type { Lane, Limiter } from "./transport/limiter.js";

/** An option given as `undefined` counts as absent. */
export interface XiClientOptions {
  /** Of the API app. Default: `XI_CLIENT_ID`. */
  readonly clientId?: string | undefined;
  /** Of the API app. Never shown by this library. Default: `XI_CLIENT_SECRET`. */
  readonly clientSecret?: string | undefined;
  /** The reseller's account, as in `20-222222`. Default: `XI_CUSTOMER_NUMBER`. */
  readonly customerNumber?: string | undefined;
  /** Two capital letters. Default: `XI_COUNTRY_CODE`. */
  readonly countryCode?: string | undefined;
  /** Names the calling system, up to 32 characters. Default: `XI_SENDER_ID`. */
  readonly senderId?: string | undefined;
  /** E-mail address for operations that want `IM-CustomerContact`. Default: `XI_CONTACT`. */
  readonly contact?: string | undefined;
  /** `production`, `sandbox`, or a base URL. Default: `XI_ENVIRONMENT`, then `production`. */
  readonly environment?: "production" | "sandbox" | (string & {}) | undefined;
  /** Path of the token call at the origin of the base URL. Default: `/oauth/oauth20/token`. */
  readonly tokenPath?: string | undefined;
  /** Allows plain http to hosts other than this machine, as for a simulator. Default: `false`. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Milliseconds for one attempt, its body included. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call: waits, token and all attempts. Default: 180,000. */
  readonly totalTimeout?: number | undefined;
  /** Repetitions after the first attempt. Default: 2, after a random wait of up to 0.5 s, then 1 s (up to 8 s). */
  readonly maxRetries?: number | undefined;
  /**
   * Pace of the calls. `"learn"` (default) keeps to the limits that the API's answers tell, and
   * waits for nothing before; `{ perMinute }` fixes them per endpoint group; `false` sends at once;
   * a {@link Limiter} decides by itself and can be shared. `bulkShare` is the part of the limit that
   * bulk calls keep while interactive ones wait too, from 0 to below 1. Default: 0.7.
   */
  readonly limiter?: "learn" | WindowLimiterOptions | false | Limiter | undefined;
  /**
   * Bulk calls wait while the distributor works on its systems, where the hours are known for the
   * country. Default: with `environment` "production" only.
   */
  readonly pauseForMaintenance?: boolean | undefined;
  /** Keeps the token for other clients and processes too. Default: the memory of this client. */
  readonly tokenStore?: TokenStore | undefined;
  /** Default: the runtime's own, looked up at each call. */
  readonly fetch?: FetchLike | undefined;
  /** Default: the system's. */
  readonly clock?: Clock | undefined;
  /** Random bytes for correlation ids and back-off. Default: `crypto.getRandomValues`. */
  readonly random?: RandomSource | undefined;
  /** Log lines, such as `console`. Default: none. */
  readonly logger?: Logger | undefined;
  /** Is told what happens during calls. Default: nobody is. */
  readonly observe?: Observe | undefined;
}

/** What one call may set for itself. An option given as `undefined` counts as absent. */
export interface CallOptions {
  /** Ends the call at any point. */
  readonly signal?: SignalLike | undefined;
  /** Milliseconds for one attempt, its body included. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call. */
  readonly totalTimeout?: number | undefined;
  readonly maxRetries?: number | undefined;
  readonly customerNumber?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly senderId?: string | undefined;
  readonly contact?: string | undefined;
  /** Up to 32 characters. Default: 32 fresh hexadecimal ones. */
  readonly correlationId?: string | undefined;
  /** Who goes first when calls wait for the rate limit. Default: `order` for writes, else `interactive`. */
  readonly lane?: Lane | undefined;
  /** Further request headers. `Authorization` cannot be set here. */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
}

export const CALL_OPTION_NAMES: readonly (keyof CallOptions)[] = [
  "signal",
  "timeout",
  "totalTimeout",
  "maxRetries",
  "customerNumber",
  "countryCode",
  "senderId",
  "contact",
  "correlationId",
  "lane",
  "headers",
];

/** The options of the documented `Configuration`, which knows two more. */
export interface ConfigurationOptions extends XiClientOptions {
  /** Base URL, used as given; goes before `environment`. */
  readonly host?: string | undefined;
  /** Sent as it is; no token is asked for then. */
  readonly accessToken?: string | undefined;
}

/** Options, environment and defaults in one frozen object. Secrets are closed over, never members. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly origin: string;
  readonly tokenUrl: string;
  readonly clientId: string | undefined;
  readonly clientSecret: () => string | undefined;
  readonly accessToken: () => string | undefined;
  readonly customerNumber: string | undefined;
  readonly countryCode: string | undefined;
  readonly senderId: string | undefined;
  readonly contact: string | undefined;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly limiter: NonNullable<XiClientOptions["limiter"]>;
  readonly pauseForMaintenance: boolean;
  readonly tokenStore: TokenStore | undefined;
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly logger: Logger | undefined;
  readonly observe: Observe | undefined;
}

const PRODUCTION = "https://api.ingrammicro.com:443";

type TextOption =
  | "clientId"
  | "clientSecret"
  | "customerNumber"
  | "countryCode"
  | "senderId"
  | "contact"
  | "environment";

/** `clientId` is read from `XI_CLIENT_ID`. */
export const variableOf = (name: TextOption): string =>
  `XI_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;

/** Options that an `XiClient` needs from the start. */
export const NEEDED = ["clientId", "clientSecret", "customerNumber", "countryCode"] as const;

/**
 * @param env default: the process's environment, where there is one.
 * @param needed options that must be there.
 * @throws ConfigurationError that lists everything that is missing or wrong.
 */
export function resolveSettings(
  options: ConfigurationOptions,
  env?: Environment,
  needed: readonly TextOption[] = [],
): Settings {
  const problems: FieldError[] = [];
  const complain = (path: string, message: string): void => void problems.push({ path, message });

  const text = (name: TextOption): string | undefined => {
    const variable = variableOf(name);
    const value = options[name] ?? readVariable(env, variable);
    if (value !== undefined && !isUsable(value)) {
      complain(name, UNUSABLE);
    }
    if (value === undefined && needed.includes(name)) {
      complain(name, `is missing; give the option ${name} or set ${variable}`);
    }
    return value;
  };
  const number = (name: "timeout" | "totalTimeout" | "maxRetries", fallback: number): number => {
    const value = options[name] ?? fallback;
    const problem = numberProblem(name, value);
    if (problem) complain(name, problem);
    return value;
  };

  const clientSecret = text("clientSecret");
  const { accessToken } = options;
  if (accessToken !== undefined && !isBearerToken(accessToken)) {
    complain("accessToken", UNUSABLE);
  }
  const path = options.host === undefined ? "environment" : "host";
  const place = options.host ?? text("environment") ?? "production";
  const baseUrl = (
    place === "production" ? PRODUCTION : place === "sandbox" ? `${PRODUCTION}/sandbox` : place
  ).replace(/\/+$/, "");
  let origin = "";
  try {
    const url = new platform.URL(baseUrl);
    origin = url.origin;
    if (url.username || url.search || url.hash) {
      complain(path, "holds more than scheme, host, port and path; take the rest out");
    }
    if (!/^https?:$/.test(url.protocol)) {
      complain(path, "is no http address; begin it with https://");
    }
    if (url.protocol === "http:" && !isLoopback(url.hostname) && !options.allowInsecureHttp) {
      complain(
        path,
        "would send credentials over plain http; use https, or set allowInsecureHttp for a simulator",
      );
    }
  } catch {
    complain(path, "is no address; give production, sandbox or a base URL such as https://…");
  }
  const tokenPath = options.tokenPath ?? "/oauth/oauth20/token";
  if (!tokenPath.startsWith("/")) complain("tokenPath", "is no path; begin it with a slash");
  const limiter = options.limiter ?? "learn";
  problems.push(...limiterProblems(Object(limiter) as WindowLimiterOptions));

  const settings: Settings = {
    baseUrl,
    origin,
    tokenUrl: origin + tokenPath,
    clientId: text("clientId"),
    clientSecret: () => clientSecret,
    accessToken: () => accessToken,
    customerNumber: text("customerNumber"),
    countryCode: text("countryCode"),
    senderId: text("senderId"),
    contact: text("contact"),
    timeout: number("timeout", 60_000),
    totalTimeout: number("totalTimeout", 180_000),
    maxRetries: number("maxRetries", 2),
    limiter,
    pauseForMaintenance: options.pauseForMaintenance ?? baseUrl === PRODUCTION,
    tokenStore: options.tokenStore,
    fetch: options.fetch ?? systemFetch,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    logger: options.logger,
    observe: options.observe,
  };
  if (problems.length > 0) throw configurationError(problems);
  return Object.freeze(settings);
}

export const UNUSABLE = "is not a text that can be sent; correct it";

/** Whether a header can carry it, as it must. */
export const isBearerToken = (value: unknown): value is string =>
  typeof value === "string" && /^[!-~]+$/.test(value);

/** Something is in it, and no half of a surrogate pair, which no address can carry. */
export const isUsable = (value: unknown): value is string =>
  typeof value === "string" && /\S/.test(value) && !/[\ud800-\udfff]/u.test(value);

export function configurationError(problems: readonly FieldError[]): ConfigurationError {
  const list = problems.map(({ path, message }) => `${path} ${message}`).join("; ");
  return new ConfigurationError(`The configuration cannot work: ${list}.`, { fields: problems });
}

/** What is wrong with the options of a limiter. */
export function limiterProblems({
  perMinute = 1,
  bulkShare = 0,
}: WindowLimiterOptions): FieldError[] {
  const problems: FieldError[] = [];
  if (!(perMinute >= 1)) {
    problems.push({ path: "limiter.perMinute", message: "is not a number of at least 1" });
  }
  if (!(bulkShare >= 0 && bulkShare < 1)) {
    problems.push({ path: "limiter.bulkShare", message: "is not a number from 0 to below 1" });
  }
  return problems;
}

/** What is wrong with a number of the options, if anything. */
export function numberProblem(name: string, value: number): string | undefined {
  if (name === "maxRetries") {
    return Number.isInteger(value) && value >= 0 ? undefined : "is not a whole number from 0";
  }
  return value > 0 ? undefined : "is not a number of milliseconds above 0";
}

function readVariable(env: Environment | undefined, name: string): string | undefined {
  try {
    return (env ?? platform.process?.env)?.[name]?.trim() || undefined;
  } catch {
    // Deno refuses to show the environment unless it was allowed: that is no environment.
    return undefined;
  }
}

/** Names and addresses that never leave this machine. */
function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
