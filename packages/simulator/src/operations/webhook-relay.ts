import type { Handler } from "../http/call.js";
import type { Relayed } from "../webhooks/desk.js";
import { eventNames, type EventName } from "../webhooks/event-names.js";

/** The body of an event, in any letter case and with one resource or many. */
interface Body {
  readonly [member: string]: unknown;
}

/**
 * Sends the body that it is given to the address in `targeturl`, with the signature that it is given:
 * the address is held against the same rules as that of a webhook, the signature and the body against
 * nothing.
 */
const relay =
  (usual: EventName): Handler =>
  (call, { webhooks }) => {
    const body = call.body as Body;
    const relayed: Relayed = {
      event: eventOf(body) ?? usual,
      eventId: String(memberOf(body, "eventid") ?? ""),
      request: {
        method: "POST",
        url: call.headers.get("targeturl") ?? "",
        headers: {
          "content-type": "application/json",
          targeturl: call.headers.get("targeturl") ?? "",
          "x-hub-signature": call.headers.get("x-hub-signature") ?? "",
        },
        body: JSON.stringify(body),
      },
    };
    return {
      status: 200,
      afterwards: async () => ({ status: (await webhooks.relay(relayed)) ? 200 : 500 }),
    };
  };

/** POST /resellers/v1/webhooks/orderstatusevent */
export const relayOrderStatus = relay("im::order_shipped");

/** POST /resellers/v1/webhooks/availabilityupdate */
export const relayStockUpdate = relay("im::stock_update");

function eventOf(body: Body): EventName | undefined {
  const resource = memberOf(body, "resource");
  const first = (Array.isArray(resource) ? resource[0] : resource) as Body | null | undefined;
  const type = String((first && memberOf(first, "eventtype")) ?? "").toLowerCase();
  return eventNames.find((name) => name === type);
}

function memberOf(members: Body, wanted: string): unknown {
  const name = Object.keys(members).find((one) => one.toLowerCase() === wanted);
  return name === undefined ? undefined : members[name];
}
