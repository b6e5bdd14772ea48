import { decode } from "../decode/decode.js";
import { parseJson } from "../decode/json.js";
import {
  AvailabilityAsyncNotificationRequestSchema,
  OrderCreateV7ResponseSchema,
  OrderStatusAsyncNotificationRequestSchema,
  QuoteCreateWebhookResponseSchema,
} from "../generated/schemas.js";
import type {
  OrderCreatedResource,
  OrderStatusResource,
  QuoteCreatedResource,
  StockUpdateResource,
} from "../generated/types.js";
import type { ObjectSchema } from "../tables.js";
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

/** An event that this version does not know; the resource is as it came. */
export interface UnknownEvent extends EventOf<"unknown", unknown> {}

export type WebhookEvent =
  OrderStatusEvent | StockUpdateEvent | OrderCreatedEvent | QuoteCreatedEvent | UnknownEvent;

type Json = { [name: string]: unknown };
type Kind = WebhookEvent["kind"];

const envelope: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    eventType: "s",
    resource: "x",
  },
};
const resourceType: ObjectSchema = { fields: { eventType: "s" } };

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
  if (!isObject(entry)) {
    throw new WebhookError("not-an-event", `An event is an object; got ${nameOf(entry)}.`);
  }
  const head = decode(envelope, entry, ignore) as Json;
  const eventId = head["eventId"];
  if (typeof eventId !== "string" || eventId.trim() === "") {
    const names = Object.keys(head).slice(0, 8).join(", ") || "none";
    throw new WebhookError("no-event-id", `The body has no eventId; its members: ${names}.`);
  }
  const eventTypes = eventTypesOf(head);
  const kind = kindOf(head, eventTypes);
  // These two are one thing each; should several come, each is an event of its own.
  const isSingle = kind === "order-created" || kind === "quote-created";
  const { resource } = head;
  const pieces = isSingle && Array.isArray(resource) && resource.length > 0 ? resource : [resource];
  return pieces.map((piece: unknown) => {
    const whole: Json = { ...head, resource: piece };
    const decoded = kind === "unknown" ? whole : (decode(schemaOf[kind], whole, ignore) as Json);
    const event = {
      kind,
      eventId,
      eventTimeStamp: decoded["eventTimeStamp"] ?? null,
      topic: decoded["topic"] ?? null,
      event: decoded["event"] ?? null,
      eventTypes,
      trust: "event-id",
      resource: decoded["resource"] ?? (isSingle ? {} : []),
    };
    const rejectedSkus = decoded["rejectedSkus"];
    return (rejectedSkus === undefined ? event : { ...event, rejectedSkus }) as WebhookEvent;
  });
}

const schemaOf: { readonly [kind in Exclude<Kind, "unknown">]: ObjectSchema } = {
  "order-status": OrderStatusAsyncNotificationRequestSchema,
  "stock-update": AvailabilityAsyncNotificationRequestSchema,
  "order-created": OrderCreateV7ResponseSchema,
  "quote-created": QuoteCreateWebhookResponseSchema,
};

function kindOf(head: Json, eventTypes: readonly string[]): Kind {
  const has = (start: string): boolean => eventTypes.some((type) => type.startsWith(start));
  if (has("im::stock_")) return "stock-update";
  if (has("im::async_order_")) return "order-created";
  if (has("im::quote_")) return "quote-created";
  if (has("im::order_")) return "order-status";
  if (eventTypes.length > 0) return "unknown";
  const topic = String(head["topic"]).toLowerCase();
  const isCreated = String(head["event"]).toLowerCase() === "im::created";
  if (topic === "resellers/orders") return isCreated ? "order-created" : "order-status";
  if (topic === "resellers/catalog") return "stock-update";
  return topic === "resellers/quotes" ? "quote-created" : "unknown";
}

/** Beside the resource in some events, inside it in others. */
function eventTypesOf(head: Json): string[] {
  const { resource, eventType } = head;
  const types = [eventType];
  for (const piece of Array.isArray(resource) ? resource : [resource]) {
    if (isObject(piece)) types.push((decode(resourceType, piece, ignore) as Json)["eventType"]);
  }
  const texts = types.filter((type) => typeof type === "string" && type.trim() !== "");
  return [...new Set(texts.map((type) => String(type).trim().toLowerCase()))];
}

function parseBody(body: unknown): unknown {
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return parseText(textOf(body));
  if (typeof body === "string") return parseText(body);
  if (body === undefined || body === null) {
    throw new WebhookError("empty-body", `The body is missing: got ${String(body)}.`);
  }
  const name = nameOf(body);
  if (name !== "an object" && name !== "a list") {
    const hint = name.endsWith("Promise") ? " that was not awaited" : "";
    throw new WebhookError("not-an-event", `The body is ${name}${hint}; give its text or bytes.`);
  }
  try {
    // A copy: decoding works in place, and the caller's object is the caller's.
    return JSON.parse(JSON.stringify(body)) as unknown;
  } catch {
    throw new WebhookError("not-an-event", "The body holds something that JSON cannot carry.");
  }
}

function parseText(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") throw new WebhookError("empty-body", "The body is empty.");
  try {
    return parseJson(trimmed);
  } catch {
    const got = trimmed.startsWith("<")
      ? "HTML or XML"
      : `${trimmed.length} characters of broken or cut JSON`;
    throw new WebhookError("not-json", `The body is not JSON: got ${got}.`);
  }
}

interface Runtime {
  readonly TextDecoder: new () => { decode(bytes: ArrayBufferView | ArrayBuffer): string };
}

function textOf(bytes: ArrayBufferView | ArrayBuffer): string {
  return new (globalThis as unknown as Runtime).TextDecoder().decode(bytes);
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" ? "an object" : `a ${tag}`;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ignore(): void {}
