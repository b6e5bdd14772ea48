import { confirmEvent, type Confirmation, type ConfirmingClient } from "./confirm.js";
import { diagnose } from "./diagnosis.js";
import { WebhookError, type WebhookErrorCode } from "./error.js";
import { parseEvent, type WebhookEvent } from "./parse.js";
import { createSeenEvents, type SeenEvents } from "./seen-events.js";
import { verifySignature } from "./verify.js";

/**
 * An event whose id is proved to come from who has the secret, and nothing else of it: its fields are
 * hints. `confirm()` reads from the API what they are about.
 */
export type ReceivedEvent = WebhookEvent & {
  /**
   * Reads the orders, quotes or products that the event names, one after the other.
   *
   * @throws WebhookError `no-client` when the receiver has no client, and whatever its calls throw.
   */
  confirm(): Promise<Confirmation>;
};

export interface ReceiverOptions {
  /** The secret key of the webhook; several while one is being replaced. */
  readonly secrets: string | readonly string[];
  /**
   * Works on an event, after the sender has its answer. Events are worked on one at a time, in the
   * order in which they came. When it throws, the event's id is given back, so that the event counts
   * as new if it comes again, and `onError` is told.
   */
  readonly onEvent: (event: ReceivedEvent) => unknown;
  /** Told of an event that could not be worked on. By default it is written to the console. */
  readonly onError?: ((error: unknown, event: WebhookEvent) => void) | undefined;
  /** Told of a delivery that was refused, with the cause it looks like. The sender is not. */
  readonly onRefusal?: ((refusal: Refusal) => void) | undefined;
  /** The client that `event.confirm()` reads with. */
  readonly confirm?: ConfirmingClient | undefined;
  /** Remembers what was taken. Default: in memory, for this process. */
  readonly dedupe?: SeenEvents | undefined;
  /** Milliseconds for which an event id is remembered. Default 7 days. */
  readonly rememberFor?: number | undefined;
  /** Milliseconds after its time stamp that an event is still taken. Default 24 hours. */
  readonly maxAge?: number | undefined;
  /** Longest body in bytes. Default 16 MiB; an event about stock names up to 4,000 products in 1.5 MB. */
  readonly maxBody?: number | undefined;
  /** Deliveries that may wait for `onEvent` before further ones are refused with 503. Default 1,000. */
  readonly maxWaiting?: number | undefined;
  /** Milliseconds since 1970. Default: the system's time. */
  readonly now?: (() => number) | undefined;
}

/** Why a delivery was refused. Holds no secret and no body. */
export interface Refusal {
  readonly status: number;
  readonly code:
    | WebhookErrorCode
    | "bad-signature"
    | "too-old"
    | "too-large"
    | "cut-off"
    | "busy"
    | "no-post"
    | "store-failed";
  readonly message: string;
}

/** A delivery, however it came. */
export interface Delivery {
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | null | undefined;
  /** The text, its bytes, or what a framework has parsed from it. */
  readonly body: unknown;
}

/** What to answer the sender, and the work that then remains. */
export interface Receipt {
  readonly status: number;
  /** A word for the sender; it tells nothing about secrets. */
  readonly message: string;
  /** Events taken, and events that had come before. */
  readonly accepted: number;
  readonly duplicates: number;
  /**
   * Starts the work in the next turn of the event loop, so that the answer goes first even if the work
   * keeps the thread busy. Resolves when it is done; never rejects.
   */
  work(): Promise<void>;
}

const DAY = 86_400_000;
/** How long an event may wait and be worked on before another process may take it. */
const CLAIM = 900_000;

/**
 * Receives the webhooks of one app: verifies each event by its own id, drops what came before or is
 * too old, answers, and then works. A delivery with an event that cannot be verified is refused as a
 * whole. Any body may come with a valid signature, so every event has `trust: "event-id"`.
 */
export class ReceiverCore {
  readonly maxBody: number;
  readonly #options: ReceiverOptions;
  readonly #seen: SeenEvents;
  readonly #now: () => number;
  #waiting = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: ReceiverOptions) {
    const { secrets, maxBody = 16 * 2 ** 20, now = Date.now, dedupe } = options;
    const all = typeof secrets === "string" ? [secrets] : (secrets ?? []);
    if (all.length === 0 || !all.every((each) => typeof each === "string" && each.trim() !== "")) {
      throw new WebhookError("no-secret", "The webhook's secret is missing or empty.");
    }
    this.#options = options;
    this.#seen = dedupe ?? createSeenEvents();
    this.#now = now;
    this.maxBody = maxBody;
  }

  /** Judges a delivery. Never rejects. */
  async receive({ header, body }: Delivery): Promise<Receipt> {
    const { secrets, maxAge = DAY, maxWaiting = 1_000 } = this.#options;
    if (this.#waiting >= maxWaiting) {
      return this.refuse(503, "busy", `${this.#waiting} deliveries wait to be worked on.`);
    }
    let events: WebhookEvent[];
    try {
      events = parseEvent(body);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      return this.refuse(400, error.code, error.message);
    }
    const signature = header("x-hub-signature");
    for (const { eventId } of events) {
      if (await verifySignature({ eventId, signature, secret: secrets })) continue;
      const message = await diagnose(signature, secrets, textOf(body));
      return this.refuse(401, "bad-signature", message);
    }
    const oldest = this.#now() - maxAge;
    for (const { eventTimeStamp } of events) {
      if (timeOf(eventTimeStamp) >= oldest) continue;
      return this.refuse(400, "too-old", `The event is of ${String(eventTimeStamp)}.`);
    }
    let fresh: WebhookEvent[];
    try {
      fresh = await this.#claim(events);
    } catch (error) {
      return this.refuse(500, "store-failed", `The memory for event ids failed: ${String(error)}`);
    }
    return {
      status: 200,
      message: "received",
      accepted: fresh.length,
      duplicates: events.length - fresh.length,
      work: () => this.#enqueue(fresh),
    };
  }

  refuse(status: number, code: Refusal["code"], message: string): Receipt {
    this.#options.onRefusal?.({ status, code, message });
    // The cause is for whoever runs the receiver, and not for whoever tries it out.
    return { status, message: code, accepted: 0, duplicates: 0, work: () => Promise.resolve() };
  }

  /** Resolves when everything that was taken so far is worked on. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** Of the events those that are new. Several may have the same id, and stand or fall together. */
  async #claim(events: readonly WebhookEvent[]): Promise<WebhookEvent[]> {
    const now = this.#now();
    const isNew = new Map<string, boolean>();
    for (const { eventId } of events) {
      if (!isNew.has(eventId))
        isNew.set(eventId, await this.#seen.claim(eventId, now + CLAIM, now));
    }
    return events.filter(({ eventId }) => isNew.get(eventId));
  }

  #enqueue(events: readonly WebhookEvent[]): Promise<void> {
    if (events.length === 0) return Promise.resolve();
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      await nextTurn();
      for (const event of events) await this.#workOn(event);
      this.#waiting -= 1;
    });
    return this.#queue;
  }

  async #workOn(event: WebhookEvent): Promise<void> {
    const { onEvent, onError = report, confirm, rememberFor = 7 * DAY } = this.#options;
    try {
      await onEvent({ ...event, confirm: () => confirmEvent(event, confirm) });
      const now = this.#now();
      await this.#seen.keep(event.eventId, now + rememberFor, now);
    } catch (error) {
      try {
        await this.#seen.release(event.eventId);
      } catch (failure) {
        onError(failure, event);
      }
      onError(error, event);
    }
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    (globalThis as unknown as Runtime).setTimeout(resolve, 0);
  });

/** Milliseconds since 1970; never too old when it is no time. Without a zone it is UTC. */
function timeOf(timeStamp: string | null): number {
  const [, day, time, fraction = "", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(
      timeStamp?.trim() ?? "",
    ) ?? [];
  const at = Date.parse(`${day}T${time}${fraction}${zone}`);
  return Number.isNaN(at) ? Infinity : at;
}

function textOf(body: unknown): unknown {
  const isBinary = ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
  const { TextDecoder } = globalThis as unknown as Runtime;
  return isBinary ? new TextDecoder().decode(body) : body;
}

function report(error: unknown, { kind, eventId }: WebhookEvent): void {
  const { console } = globalThis as unknown as Runtime;
  console.error(`The webhook ${kind} ${eventId} could not be worked on:`, error);
}

interface Runtime {
  readonly TextDecoder: new () => { decode(bytes: ArrayBufferView | ArrayBuffer): string };
  readonly setTimeout: (callback: () => void, ms: number) => unknown;
  readonly console: { error(...texts: unknown[]): void };
}
