import type { Redact } from "./redact.js";

interface EventBase {
  /** Milliseconds since 1970, by the client's clock. */
  readonly at: number;
  /** The operation's id in the API description. */
  readonly operation: string;
  /** `IM-CorrelationID` of the call. */
  readonly correlationId: string;
  /** Requests sent for this call so far. */
  readonly attempts: number;
}

/** A request is about to be sent. */
export interface AttemptEvent extends EventBase {
  readonly type: "attempt";
  readonly method: string;
  /** The path as the API description has it, without values. */
  readonly path: string;
}

/** An answer came, whatever its status. */
export interface ResponseEvent extends EventBase {
  readonly type: "response";
  readonly status: number;
  /** Milliseconds from sending to the end of the body, by the client's clock. */
  readonly duration: number;
}

/** A request failed and will be repeated. */
export interface RetryEvent extends EventBase {
  readonly type: "retry";
  /** The `code` of the error that the call would have ended with. */
  readonly reason: string;
  readonly status?: number | undefined;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/**
 * A call has waited for the limiter (`limit`), or a bulk call comes into a maintenance window and
 * pauses until its end, or fails when that is beyond its budget (`maintenance`).
 */
export interface WaitEvent extends EventBase {
  readonly type: "wait";
  readonly group: string;
  readonly reason: "limit" | "maintenance";
  /** Milliseconds that it waited, or that are left of the maintenance window. */
  readonly duration: number;
}

/** The managed token: asked for, obtained, or dropped because a 401 came back for it. */
export interface TokenEvent extends EventBase {
  readonly type: "token";
  readonly action: "requested" | "obtained" | "dropped";
  /** Milliseconds since 1970, of the token obtained. */
  readonly expiresAt?: number | undefined;
}

/** An answer departs from the contract. Sent once per client, operation and path. */
export interface DriftEvent extends EventBase {
  readonly type: "drift";
  readonly path: string;
  readonly kind: "unknown-field" | "unexpected-type";
  readonly expected?: string | undefined;
  readonly received: string;
}

/** Something that does not stop the call but should be looked at. */
export interface WarningEvent extends EventBase {
  readonly type: "warning";
  readonly message: string;
  /** The parameter or member that it is about. */
  readonly path?: string | undefined;
}

/** The call has failed for good. */
export interface ErrorEvent extends EventBase {
  readonly type: "error";
  readonly code: string;
  readonly message: string;
  readonly outcome: "not-sent" | "rejected" | "unknown";
  readonly status?: number | undefined;
}

export type XiEvent =
  | AttemptEvent
  | ResponseEvent
  | RetryEvent
  | WaitEvent
  | TokenEvent
  | DriftEvent
  | WarningEvent
  | ErrorEvent;

/**
 * Called during the call, so it should be quick. What it throws never reaches the call: the first
 * failure is reported to the logger's `error`, later ones are not.
 */
export type Observe = (event: XiEvent) => void;

/** Where log lines go, such as `console`. A logger that throws never breaks a call. */
export interface Logger {
  debug(message: string, event: object): void;
  info(message: string, event: object): void;
  warn(message: string, event: object): void;
  error(message: string, event: object): void;
}

type Without<T, Key extends keyof T> = T extends T ? Omit<T, Key> : never;
/** An event before the members that all events share are added. */
export type Happening = Without<XiEvent, keyof EventBase>;

const levels: { readonly [type in XiEvent["type"]]?: keyof Logger } = {
  retry: "info",
  wait: "info",
  token: "info",
  drift: "warn",
  warning: "warn",
  error: "error",
};

const reportedHooks = /* @__PURE__ */ new WeakSet();

/** Hands an event to the hook and the logger, with every text of it redacted. */
export function publish(
  {
    observe,
    logger,
  }: { readonly observe: Observe | undefined; readonly logger: Logger | undefined },
  event: XiEvent,
  redact: Redact,
): void {
  const shown = Object.fromEntries(
    Object.entries(event).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? redact(value) : value,
    ]),
  ) as unknown as XiEvent;
  const log = (level: keyof Logger, message: string, about: object): void => {
    try {
      logger?.[level](message, about);
    } catch {
      // There is no third place to tell that the logger itself is broken.
    }
  };
  log(
    levels[event.type] ?? "debug",
    `xi ${event.type} ${event.operation} ${event.correlationId}`,
    shown,
  );
  if (!observe) return;
  const report = (error: unknown): void => {
    if (reportedHooks.has(observe)) return;
    reportedHooks.add(observe);
    log("error", "xi: the observe hook failed", { message: redact(String(error)) });
  };
  try {
    const result: unknown = observe(shown);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}
