import { durationOf } from "../time/duration.js";
import type { Workspace } from "../workspace.js";
import type { Delivery, DeliveryState } from "./delivery.js";
import { readEventName, typeOf } from "./event-names.js";
import { readMischief, type Mischief } from "./mischief.js";
import {
  readWebhook,
  retrySetting,
  waitsOf,
  type RetryPolicy,
  type Webhook,
  type WebhookOptions,
} from "./registration.js";

/** Thrown when an event did not come that a test expected. */
export class NothingCame extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NothingCame";
  }
}

/** Webhooks of one workspace, as the distributor's portal would show them, and what was sent to them. */
export interface Webhooks {
  /** @throws RangeError when the address may not be sent to, or the choice makes no sense */
  register(options: WebhookOptions): Webhook;
  /** Changes what is given. A new secret makes the present one the previous one. @throws RangeError */
  update(id: number, options: WebhookOptions): Webhook;
  list(): readonly Webhook[];
  /** Removes a webhook; what waits for it is given up. @throws RangeError where there is none */
  remove(id: number): void;
  /** What follows a failed delivery, for webhooks that say nothing of it: `once` at the beginning. @throws RangeError */
  retry(policy: RetryPolicy): void;
  /**
   * Makes the deliveries of an event by hand, about the state as it is.
   * @returns their numbers in the log
   * @throws RangeError when there is nothing of that number
   */
  send(event: EventByHand): readonly number[];
  /** The log, in the order of making: the last 50,000, and 40 of them with bodies above 64 kB. */
  deliveries(choice?: DeliveryChoice): readonly Delivery[];
  /**
   * The first delivery of an event that was sent or collected and that no `expect` has answered with
   * yet. Where none is there, the clock moves on from task to task until one is.
   * @param event its name, as in `im::order_shipped`, in any letter case
   * @throws NothingCame when none comes within that time, saying what came instead
   */
  expect(event: string, choice?: Expectation): Promise<Delivery>;
  /**
   * Sends a delivery once more, exactly as it was, and resolves with it when the receiver has answered.
   * @throws RangeError where there is none, or none that can be sent
   */
  redeliver(id: number): Promise<Delivery>;
}

export interface DeliveryChoice {
  readonly webhook?: number;
  readonly event?: string;
  readonly order?: string;
  readonly state?: DeliveryState;
  /** Only those with a higher number. */
  readonly after?: number;
  readonly limit?: number;
}

export interface Expectation {
  readonly webhook?: number;
  readonly order?: string;
  /** How far the clock may move. Default `30d`. */
  readonly within?: string | number;
}

/** What an event is about. */
export interface EventByHand {
  /** Its name, as in `im::order_shipped`, in any letter case. */
  readonly event: string;
  /** Number of the order, or numbers of the orders that a purchase order became. */
  readonly order?: string | readonly string[];
  /** Numbers of the order's lines; all of them by default. */
  readonly lines?: readonly number[];
  readonly quote?: string;
  /** Parts whose stock is told, or `all` for everything that the account may buy. */
  readonly parts?: readonly string[] | "all";
  /** Mischief for this event, beside that of the webhooks. */
  readonly mischief?: readonly Mischief[];
}

export function webhookControl(workspace: Workspace): Webhooks {
  const { webhooks: desk, settler, clock } = workspace;
  const { store } = desk;
  /** Does what is due before, and looks whether something is due afterwards. */
  const act = <T>(work: () => T): T => {
    settler.settle();
    const result = workspace.transaction(work);
    settler.arm();
    return result;
  };
  const found = (id: number): Webhook => {
    const webhook = store.webhooks().find((one) => one.id === id);
    if (!webhook) throw new RangeError(`There is no webhook ${id}.`);
    return webhook;
  };
  const put = (webhook: Webhook): Webhook => {
    checkOverlap(webhook, store.webhooks());
    store.putWebhook(webhook);
    return webhook;
  };
  const cameSince = (since: number): string => {
    const others = store
      .list({}, 20, since)
      .map((one) => `${one.event}${one.orderNumber === null ? "" : ` of ${one.orderNumber}`}`);
    return others.length > 0 ? `What came: ${others.join(", ")}.` : "Nothing came at all.";
  };
  return {
    register: (options) => act(() => put(readWebhook(store.nextWebhook(), options, desk.rules))),
    update: (id, options) => act(() => put(readWebhook(id, options, desk.rules, found(id)))),
    list: () => store.webhooks(),
    remove: (id) => act(() => store.removeWebhook(found(id).id)),
    retry(policy) {
      waitsOf(policy);
      workspace.settings.set(retrySetting, policy);
    },
    send: (event) =>
      act(() => desk.announce(newsOf(event, workspace), readMischief(event.mischief ?? []))),
    deliveries(choice = {}) {
      settler.settle();
      const { webhook, event, order: orderNumber, state, limit, after } = choice;
      const name = event === undefined ? undefined : readEventName(event);
      return store.list({ webhook, event: name, orderNumber, state }, limit, after);
    },
    async expect(event, { webhook, order: orderNumber, within = "30d" } = {}) {
      const name = readEventName(event);
      const until = clock.now() + durationOf(within);
      const since = store.last();
      await settler.advanceTo(() => clock.now());
      for (;;) {
        const delivery = store.firstSeen({ webhook, event: name, orderNumber, unexpected: true });
        if (delivery) {
          workspace.transaction(() => store.markExpected(delivery.id));
          return delivery;
        }
        const next = workspace.schedule.nextAt();
        if (next === undefined || next > until)
          throw new NothingCame(
            `No ${name}${orderNumber === undefined ? "" : ` of ${orderNumber}`} came within ${within}. ` +
              (store.webhooks().length > 0 ? cameSince(since) : "No webhook is registered."),
          );
        await settler.advanceTo(() => Math.max(next, clock.now()));
      }
    },
    async redeliver(id) {
      act(() => desk.redeliver(id));
      await settler.advanceTo(() => clock.now());
      const delivery = store.get(id);
      if (!delivery) throw new RangeError(`There is no delivery ${id}.`);
      return delivery;
    },
  };
}

/** The portal lets an event go to one webhook only. What merely collects may have it as well. */
function checkOverlap(webhook: Webhook, all: readonly Webhook[]): void {
  if (webhook.mode === "collect") return;
  for (const other of all) {
    if (other.id === webhook.id || other.mode === "collect") continue;
    const shared =
      webhook.events === null || other.events === null
        ? (webhook.events ?? other.events ?? ["every event"])[0]
        : webhook.events.find((name) => other.events?.includes(name));
    if (shared !== undefined)
      throw new RangeError(`Webhook ${other.id} has ${shared} already; an event goes to one only.`);
  }
}

function newsOf(
  event: EventByHand,
  { webhooks, catalog }: Workspace,
): ReturnType<typeof webhooks.newsOf> {
  const type = typeOf(readEventName(event.event));
  const orders = typeof event.order === "string" ? [event.order] : (event.order ?? []);
  const [orderNumber] = orders;
  switch (type) {
    case "stock_update":
      if (event.parts === undefined)
        throw new RangeError("Say whose stock to tell: parts, or all.");
      return event.parts === "all"
        ? webhooks.stockNewsOf([...catalog.everyProduct()])
        : webhooks.stockNews(event.parts);
    case "quote_create":
      if (event.quote === undefined) throw new RangeError("Say which quote it is about.");
      return webhooks.newsOf({ type, quoteNumber: event.quote });
    case "async_order_create": {
      if (orderNumber === undefined) throw new RangeError("Say which order it is about.");
      return webhooks.newsOf({
        type,
        orderNumbers: orders,
        confirmationNumber: "",
        customerOrderNumber: webhooks.customerOrderNumberOf(orderNumber),
      });
    }
    default:
      if (orderNumber === undefined) throw new RangeError("Say which order it is about.");
      return webhooks.newsOf({ type, orderNumber, ...(event.lines && { lines: event.lines }) });
  }
}
