import { decode, kindOf } from "../decode/decode.js";
import { parseJson } from "../decode/json.js";
import {
  OrderCreatedResourceSchema,
  OrderStatusResourceSchema,
  QuoteCreatedResourceSchema,
  StockUpdateResourceSchema,
} from "../generated/schemas.js";
import type {
  OrderCreatedResource,
  OrderStatusResource,
  QuoteCreatedResource,
  StockUpdateResource,
} from "../generated/types.js";
import type { ObjectSchema, Schema } from "../tables.js";
import { WebhookError } from "./error.js";

interface EventOf<Name extends string, Resource> {
  readonly kind: Name;
  /** Names the event. The signature vouches for it, and an event may come more than once. */
  readonly eventId: string;
  /** When the event was made, in the wire's form. */
  readonly eventTimeStamp: string | null;
  /** As in `resellers/orders`. */
  readonly topic: string | null;
  /** As in `im::updated`; the prefix comes in either case. */
  readonly event: string | null;
  /** Each kind of change in this event once, in lower case, as in `im::order_shipped`. */
  readonly eventTypes: readonly string[];
  /** The part of the event that a valid signature proves. The resource is a hint: read it again. */
  readonly trust: "event-id";
  readonly resource: Resource;
}

/** Orders have been shipped, invoiced, held, voided or backordered. */
export interface OrderStatusEvent extends EventOf<"order-status", OrderStatusResource[]> {}

/** Stock of products that the account may buy has changed; at most 4,000 of them in one event. */
export interface StockUpdateEvent extends EventOf<"stock-update", StockUpdateResource[]> {}

/** The result, good or bad, of an order that was sent through version 7. */
export interface OrderCreatedEvent extends EventOf<"order-created", OrderCreatedResource> {}

/** The result, good or bad, of a quote request. */
export interface QuoteCreatedEvent extends EventOf<"quote-created", QuoteCreatedResource> {
  readonly rejectedSkus?: unknown;
}

/** An event that this version does not know. What it came with is not converted. */
export interface UnknownEvent extends EventOf<"unknown", unknown[]> {}

export type WebhookEvent =
  OrderStatusEvent | StockUpdateEvent | OrderCreatedEvent | QuoteCreatedEvent | UnknownEvent;

type Json = { [name: string]: unknown };
type Kind = WebhookEvent["kind"];

/** What has to be known before the kind is: names come in any letter case, and one or many. */
const envelope: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    eventType: "s",
    rejectedSkus: "x",
    resource: [{ fields: { eventType: "s" } }],
  },
};

const resourceOf: { readonly [kind in Kind]: Schema } = {
  "order-status": OrderStatusResourceSchema,
  "stock-update": StockUpdateResourceSchema,
  "order-created": OrderCreatedResourceSchema,
  "quote-created": QuoteCreatedResourceSchema,
  unknown: "x",
};

/**
 * Reads the body of a webhook: a text, its bytes, or what a framework has parsed from it (which is
 * left as it is). Version 7 sends a list, so the answer is always a list; each event has its own id
 * and has to be verified by it.
 *
 * @throws WebhookError when the body is no event, saying what it is instead.
 */
export function parseEvent(body: unknown): WebhookEvent[] {
  const parsed = parseBody(body);
  const entries: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (entries.length === 0) throw new WebhookError("not-an-event", "The list holds no event.");
  return entries.flatMap(readEvent);
}

function readEvent(entry: unknown): WebhookEvent[] {
  if (kindOf(entry) !== "object") {
    throw new WebhookError("not-an-event", `An event is an object; got ${kindOf(entry)}.`);
  }
  const head = decode(envelope, entry, ignore) as Json;
  const { eventId, eventTimeStamp = null, topic = null, event = null, rejectedSkus } = head;
  if (typeof eventId !== "string" || eventId.trim() === "") {
    const names = Object.keys(head).slice(0, 8).join(", ") || "none";
    throw new WebhookError("no-event-id", `The body has no eventId; its members: ${names}.`);
  }
  const parts = (head["resource"] ?? []) as (Json | null)[];
  // Beside the resource in some events, inside it in others.
  const types = [head, ...parts].map((part) => String(part?.["eventType"] ?? "").toLowerCase());
  const eventTypes = [...new Set(types.filter(Boolean))];
  const kind = eventKindOf(head, eventTypes);
  const resources = parts.map((part) => decode(resourceOf[kind], part, ignore));
  const isSingle = kind.endsWith("-created");
  // These are one thing each; should several come, each is an event of its own.
  return (isSingle ? (resources.length > 0 ? resources : [{}]) : [resources]).map(
    (resource) =>
      ({
        kind,
        eventId,
        eventTimeStamp,
        topic,
        event,
        eventTypes,
        trust: "event-id",
        resource,
        ...(rejectedSkus === undefined ? {} : { rejectedSkus }),
      }) as WebhookEvent,
  );
}

function eventKindOf({ topic, event }: Json, eventTypes: readonly string[]): Kind {
  // Topic and event tell less: they are asked only where no type is given.
  const told = eventTypes.join(" ") || `${String(topic)} ${String(event)}`.toLowerCase();
  if (/im::stock_|^resellers\/catalog /.test(told)) return "stock-update";
  if (/im::async_order_|^resellers\/orders im::created/.test(told)) return "order-created";
  if (/im::quote_|^resellers\/quotes /.test(told)) return "quote-created";
  return /im::order_|^resellers\/orders /.test(told) ? "order-status" : "unknown";
}

function parseBody(body: unknown): unknown {
  const isBinary = ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
  const { TextDecoder } = globalThis as unknown as Runtime;
  const text = isBinary ? new TextDecoder().decode(body) : (body ?? "");
  if (typeof text === "string") return parseText(text.trim());
  const kind = kindOf(body);
  if (kind !== "object" && kind !== "list") {
    const hint = kind === "Promise" ? " that was not awaited" : "";
    throw new WebhookError("not-an-event", `The body is ${kind}${hint}; give its text or bytes.`);
  }
  try {
    // A copy: decoding works in place, and the caller's object is the caller's.
    return JSON.parse(JSON.stringify(body)) as unknown;
  } catch {
    throw new WebhookError("not-an-event", "The body holds something that JSON cannot carry.");
  }
}

function parseText(text: string): unknown {
  if (text === "") throw new WebhookError("empty-body", "The body is missing or empty.");
  try {
    return parseJson(text);
  } catch {
    const got = text.startsWith("<") ? "HTML or XML" : `${text.length} characters, cut or broken`;
    throw new WebhookError("not-json", `The body is not JSON: got ${got}.`);
  }
}

interface Runtime {
  readonly TextDecoder: new () => { decode(bytes: ArrayBufferView | ArrayBuffer): string };
}

function ignore(): void {}
