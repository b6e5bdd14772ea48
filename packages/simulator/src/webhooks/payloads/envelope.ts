import { wordings, type EventType } from "../event-names.js";

/** What tells one event from another. */
export interface Head {
  readonly eventId: string;
  /** When it was made, in simulated milliseconds. */
  readonly at: number;
}

export type Payload = { readonly [member: string]: unknown };

/** The members that every event begins with. */
export function envelope(type: EventType, { eventId, at }: Head): Payload {
  const { topic, event } = wordings[type];
  return { topic, event, eventTimeStamp: new Date(at).toISOString(), eventId };
}
