import type { WebhookEvent } from "@xi-sdk/resellers/webhooks";
import { poKey } from "../canonical.js";
import type { Context } from "../context.js";
import { hastenFollow, hastenLookUp, orderIdsNamed } from "../store/follows.js";
import { text } from "./facts.js";

/** An event of a webhook; those of `createReceiver` fit as they are. */
export type OrderHint = Pick<WebhookEvent, "kind" | "resource">;

/**
 * Has the orders that an event names be read, or looked up, at once. Nothing else of the event is
 * believed: a signature does not cover it.
 *
 * @returns how many orders of this ledger that concerns. @throws StoreError
 */
export async function hint(context: Context, event: OrderHint): Promise<number> {
  const { store, accountKey, clock } = context;
  const named = namesIn(event as WebhookEvent);
  if (named.length === 0) return 0;
  return store.transaction(function* () {
    const ids = new Set<string>();
    for (const { po, number } of named)
      for (const id of yield* orderIdsNamed(accountKey, po, number)) ids.add(id);
    // In one order for all, so that two events do not wait for each other.
    for (const id of [...ids].sort()) {
      yield* hastenFollow(id, clock.now());
      yield* hastenLookUp(id, clock.now());
    }
    return ids.size;
  });
}

interface Names {
  readonly po: string | undefined;
  readonly number: string | undefined;
}

function namesIn(event: WebhookEvent): Names[] {
  switch (event.kind) {
    case "order-status":
      return event.resource.map(({ customerOrderNumber, orderNumber }) =>
        names(customerOrderNumber, orderNumber),
      );
    case "order-created": {
      const { customerOrderNumber, orders } = event.resource;
      return [
        names(customerOrderNumber, null),
        ...(orders ?? []).map(({ ingramOrderNumber }) => names(null, ingramOrderNumber)),
      ];
    }
    case "stock-update":
    case "quote-created":
    case "unknown":
      return [];
  }
}

function names(po: string | null | undefined, number: string | null | undefined): Names {
  const given = text(po);
  return { po: given === null ? undefined : poKey(given), number: text(number) ?? undefined };
}
