import type { DomainEvent } from "../events.js";

export type EventType = DomainEvent["type"];

/** How an event is called in a registration and in the log, such as `im::order_shipped`. */
export type EventName = `im::${EventType}`;

interface Wording {
  readonly topic: string;
  readonly event: string;
  readonly eventType: string;
}

const aboutOrders = (type: EventType): Wording => ({
  topic: "resellers/orders",
  event: "im::updated",
  eventType: `im::${type}`,
});

/** How an event names itself on the wire. The letter case differs from event to event. */
export const wordings: { readonly [type in EventType]: Wording } = {
  order_shipped: aboutOrders("order_shipped"),
  order_invoiced: aboutOrders("order_invoiced"),
  order_hold: aboutOrders("order_hold"),
  order_voided: aboutOrders("order_voided"),
  order_backordered: aboutOrders("order_backordered"),
  async_order_create: {
    topic: "resellers/orders",
    event: "IM::created",
    eventType: "IM::async_order_create",
  },
  quote_create: {
    topic: "resellers/quotes",
    event: "im::created",
    eventType: "im::quote_create",
  },
  stock_update: {
    topic: "resellers/catalog",
    event: "im::updated",
    eventType: "IM::STOCK_UPDATE",
  },
};

export const eventNames = Object.keys(wordings).map(
  (type): EventName => `im::${type as EventType}`,
);

export const nameOf = (type: EventType): EventName => `im::${type}`;

/**
 * Reads the name of an event in any letter case, with or without `im::` before it.
 * @throws RangeError
 */
export function readEventName(text: string): EventName {
  const name = `im::${text.trim().toLowerCase().replace(/^im::/, "")}`;
  const found = eventNames.find((known) => known === name);
  if (found === undefined)
    throw new RangeError(`There is no event ${text}. There are: ${eventNames.join(", ")}.`);
  return found;
}

export const typeOf = (name: EventName): EventType => name.slice(4) as EventType;
