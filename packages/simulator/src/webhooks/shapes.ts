/** The forms that the body of an event has been seen in, and one that it must never be trusted in. */

export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [member: string]: Json };

type Members = { readonly [member: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isMembers = (value: Json): value is Members =>
  typeof value === "object" && value !== null && !isList(value);

/** The same with every member as the change makes it; undefined leaves a member as it is. */
function walk(
  value: Json,
  change: (name: string, value: Json) => readonly [string, Json] | undefined,
): Json {
  if (isList(value)) return value.map((entry) => walk(entry, change));
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const [newName, newInner] = change(name, inner) ?? [name, inner];
      return [newName, walk(newInner, change)];
    }),
  );
}

/** Changes the event itself, whether or not it stands in a list. */
const eventOf = (payload: Json, change: (event: Members) => Members): Json => {
  if (isList(payload)) return payload.map((entry) => eventOf(entry, change));
  return isMembers(payload) ? change(payload) : payload;
};

export const keysInSmallLetters = (payload: Json): Json =>
  walk(payload, (name, value) => [name.toLowerCase(), value]);

export const misspelt = (payload: Json): Json =>
  eventOf(payload, (event) =>
    Object.fromEntries(
      Object.entries(event).map(([name, value]) => [
        name === "eventTimeStamp" ? "evenTtimeStamp" : name,
        value,
      ]),
    ),
  );

export const eventCaseSwapped = (payload: Json): Json =>
  walk(payload, (name, value) =>
    (name === "event" || name === "eventType") && typeof value === "string"
      ? [name, value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase()]
      : undefined,
  );

/** A list of several stays one: there is no other form for it. */
export const otherResourceForm = (payload: Json): Json =>
  eventOf(payload, (event) => ({ ...event, resource: otherForm(event["resource"]) }));

export const otherRootForm = (payload: Json): Json => otherForm(payload);

function otherForm(value: Json): Json {
  if (isMembers(value)) return [value];
  return isList(value) && value.length === 1 ? value[0] : value;
}

const quantities = new Set([
  "requestedQuantity",
  "shippedQuantity",
  "backOrderedQuantity",
  "quantityInbox",
  "totalAvailability",
  "quantityOrdered",
  "quantityConfirmed",
  "quantityBackOrdered",
  "quantity",
  "quantityTotal",
]);

export const otherQuantityForm = (payload: Json): Json =>
  walk(payload, (name, value) => {
    if (!quantities.has(name)) return undefined;
    if (typeof value === "number") return [name, String(value)];
    return typeof value === "string" && /^\d+$/.test(value) ? [name, Number(value)] : undefined;
  });

/** Believing one of these without asking the API would cost money. */
const lies: Members = {
  shippedQuantity: 900_001,
  trackingNumber: "1Z00000000ALTERED0",
  totalAvailability: "900001",
  purchaseOrderTotal: 0.01,
  orderTotal: 0.01,
  extendedQuotePriceTotal: 0.01,
};

/** Another body for the same event id. */
export const altered = (payload: Json): Json =>
  walk(payload, (name, value) => {
    const lie = lies[name];
    return lie === undefined || value === null ? undefined : [name, lie];
  });
