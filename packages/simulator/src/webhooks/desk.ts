import { alphanumerics } from "../auth/tokens.js";
import { isStocked, type Product } from "../catalog/product.js";
import type { DomainEvent } from "../events.js";
import { Redactor } from "../journal/redact.js";
import type { Order } from "../rules/order.js";
import type { Workspace } from "../workspace.js";
import type { AddressRules } from "./address.js";
import type { Attempt } from "./delivery.js";
import { newEventId } from "./event-id.js";
import { nameOf, type EventName } from "./event-names.js";
import { drafts, strikes, type Draft, type MischiefRule } from "./mischief.js";
import type { Head } from "./payloads/envelope.js";
import { orderCreatedPayload } from "./payloads/order-created.js";
import { orderStatusPayload } from "./payloads/order-status.js";
import { quoteCreatedPayload } from "./payloads/quote-created.js";
import { productsPerEvent, stockUpdatePayload, type StockEntry } from "./payloads/stock-update.js";
import { retrySetting, waitsOf, wants, type RetryPolicy, type Webhook } from "./registration.js";
import type { Json } from "./shapes.js";
import { signatureOf } from "./signature.js";
import { post, type Outcome, type WireRequest } from "./transport.js";
import { requestOf, WebhookStore, type Job } from "./webhook-store.js";

/** Stock events are sent at each quarter of an hour. */
const stockPeriod = 15 * 60_000;

/** An event that webhooks are made of. */
interface News {
  readonly name: EventName;
  readonly orderNumber: string | null;
  /** News of the same subject go out in the order of their making. */
  readonly subject: string;
  /** Usually one; a stock event is taken apart into as many as its products need. */
  readonly events: (productsEach: number) => readonly ((head: Head) => Json)[];
}

/** An event that a call of the API had sent. */
export interface Relayed {
  readonly event: EventName;
  readonly eventId: string;
  readonly request: WireRequest;
}

/** Turns what happens in a workspace into webhooks, and sends them. */
export class WebhookDesk {
  readonly store: WebhookStore;
  readonly rules: AddressRules;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace, rules: AddressRules) {
    this.#workspace = workspace;
    this.rules = rules;
    this.store = new WebhookStore(workspace.database, workspace.id);
    workspace.keep({ group: "hooks", reload: () => this.store.reload() });
  }

  /** Told of an event, in the transaction that it comes of. */
  tell(event: DomainEvent): void {
    const name = nameOf(event.type);
    if (!this.store.webhooks().some((webhook) => wants(webhook, name))) return;
    if (event.type !== "stock_update") this.announce(this.newsOf(event));
    else if (this.store.addStockChanges(event.parts)) {
      const now = this.#workspace.clock.now();
      this.#workspace.schedule.at(
        (Math.floor(now / stockPeriod) + 1) * stockPeriod,
        "webhook-stock",
        {},
      );
    }
  }

  /** Tells of the stock that changed since the last time. */
  tellStock(): void {
    this.announce(this.stockNews(this.store.takeStockChanges()));
  }

  /**
   * Makes the deliveries of an event, one for each webhook that wants it, or what mischief makes of it.
   * @param more mischief beside that of the webhooks
   * @returns their numbers
   */
  announce(
    { name, orderNumber, subject, events }: News,
    more: readonly MischiefRule[] = [],
  ): readonly number[] {
    const made: number[] = [];
    const at = this.#workspace.clock.now();
    for (const webhook of this.store.webhooks().filter((one) => wants(one, name))) {
      const struck = [
        ...this.#struck(webhook, name),
        ...strikes(
          [...more, ...this.#workspace.faults.mischief()],
          name,
          webhook.seed,
          this.store.last() + 1,
        ),
      ];
      const split = struck.find((rule) => rule.name === "stock-split");
      for (const build of events(split ? (split.products ?? 100) : productsPerEvent)) {
        const head = { eventId: newEventId(), at };
        for (const draft of drafts(() => build(head), struck))
          made.push(this.#add(webhook, { name, orderNumber, subject }, head, draft));
      }
    }
    return made;
  }

  /** @throws RangeError where there is no such order */
  customerOrderNumberOf(orderNumber: string): string {
    return this.#orderOf(orderNumber).customerOrderNumber;
  }

  /** @throws RangeError where there is nothing of that number */
  newsOf(event: Exclude<DomainEvent, { type: "stock_update" }>): News {
    const { quotes, clock } = this.#workspace;
    const name = nameOf(event.type);
    const one = (
      subject: string,
      orderNumber: string | null,
      build: (head: Head) => unknown,
    ): News => ({
      name,
      orderNumber,
      subject,
      events: () => [(head) => build(head) as Json],
    });
    switch (event.type) {
      case "async_order_create": {
        const booked = event.orderNumbers.map((number) => this.#orderOf(number));
        const { customerOrderNumber, error } = event;
        const number = booked[0]?.number ?? null;
        return one(number ?? `po ${customerOrderNumber}`, number, (head) =>
          orderCreatedPayload(head, {
            customerOrderNumber,
            orders: booked,
            error,
          }),
        );
      }
      case "quote_create": {
        const quote = quotes.get(event.quoteNumber, clock.now());
        if (!quote) throw new RangeError(`There is no quote ${event.quoteNumber}.`);
        return one(quote.number, null, (head) => quoteCreatedPayload(head, quote));
      }
      default: {
        const { type, lines, order = this.#orderOf(event.orderNumber) } = event;
        return one(order.number, order.number, (head) =>
          orderStatusPayload(type, head, order, lines),
        );
      }
    }
  }

  /** The stock of some parts as it is now, as far as the account may buy them and a warehouse holds them. */
  stockNews(parts: readonly string[]): News {
    const { catalog } = this.#workspace;
    const products = [...catalog.byIdentifier("part", parts).values()];
    return this.stockNewsOf(products.sort((a, b) => (a.part < b.part ? -1 : 1)));
  }

  stockNewsOf(products: readonly Product[]): News {
    const told = products.filter((product) => product.authorized && isStocked(product));
    const stock = this.#workspace.catalog.stockOf(told);
    const entries = told.map((product): StockEntry => ({
      product,
      total: (stock.get(product.part) ?? []).reduce((sum, { quantity }) => sum + quantity, 0),
    }));
    return {
      name: "im::stock_update",
      orderNumber: null,
      subject: "stock",
      events: (productsEach) =>
        Array.from({ length: Math.ceil(entries.length / productsEach) }, (_, place) => {
          const some = entries.slice(place * productsEach, (place + 1) * productsEach);
          return (head) => stockUpdatePayload(head, some) as Json;
        }),
    };
  }

  /** Sends a delivery if it is its turn. @returns what is to be done when the answer is there */
  async deliver(id: number, signal: AbortSignal): Promise<() => void> {
    const job = this.store.job(id);
    if (!job || !this.#hasTurn(job)) return () => undefined;
    const outcome = await post(requestOf(job), {
      rules: this.rules,
      signal,
      pause: job.details.pause ?? 0,
    });
    return () => this.#finish(job, outcome);
  }

  /** Collects what has its turn in a lane: nothing is sent, so it takes no time. */
  collect(lane: string): void {
    for (;;) {
      const job = this.store.firstWaiting(lane);
      if (!job || job.dueAt > this.#workspace.clock.now()) return;
      this.#collected(job);
    }
  }

  /** Collects one that nobody waits for. */
  collectLoose(id: number): void {
    const job = this.store.job(id);
    if (job && job.place !== "line" && this.#hasTurn(job)) this.#collected(job);
  }

  /**
   * Has a delivery sent once more, exactly as it was.
   * @throws RangeError where there is none, or it is of a webhook that only collects
   */
  redeliver(id: number): void {
    const job = this.store.job(id);
    if (!job) throw new RangeError(`There is no delivery ${id}.`);
    if (this.#webhookOf(job)?.mode === "collect")
      throw new RangeError(
        `Delivery ${id} is of a webhook that collects: there is nowhere to send it.`,
      );
    if (job.state === "waiting") throw new RangeError(`Delivery ${id} waits to be sent already.`);
    const now = this.#workspace.clock.now();
    this.store.putOff(job, now, "loose", 0);
    this.#schedule(job, now);
  }

  /** Sends an event for a call of the API, once and at once. @returns whether the receiver took it */
  async relay(relayed: Relayed): Promise<boolean> {
    const { closing } = this.#workspace.settler;
    const outcome = await post(relayed.request, { rules: this.rules, signal: closing });
    if (closing.aborted) return false;
    this.#workspace.transaction(() => this.#noteRelayed(relayed, outcome));
    return outcome.ok;
  }

  #noteRelayed({ event, eventId, request }: Relayed, outcome: Outcome): void {
    const now = this.#workspace.clock.now();
    const id = this.store.add({
      webhook: null,
      event,
      orderNumber: null,
      lane: "relay",
      state: outcome.ok ? "delivered" : "failed",
      dueAt: now,
      place: "loose",
      retriesLeft: 0,
      content: () => ({
        details: {
          eventId,
          madeAt: now,
          url: request.url,
          signature: request.headers["x-hub-signature"] ?? "",
        },
        body: request.body,
      }),
    });
    this.store.takeTurn(id);
    this.store.addAttempt(id, this.#attemptOf(outcome, []));
    this.#say({ webhook: null, event, orderNumber: null }, outcome, "");
  }

  #orderOf(number: string): Order {
    const { orders, account } = this.#workspace;
    const order = orders.get(account.customerNumber, number);
    if (!order) throw new RangeError(`There is no order ${number}.`);
    return order;
  }

  /** The rules of a webhook that strike now; those that strike so many times only are counted down. */
  #struck(webhook: Webhook, name: EventName): readonly MischiefRule[] {
    if (webhook.mischief.length === 0) return [];
    const struck = strikes(webhook.mischief, name, webhook.seed, this.store.last() + 1);
    if (struck.some(({ times }) => times !== undefined))
      this.store.putWebhook({
        ...webhook,
        mischief: webhook.mischief.map((rule) =>
          rule.times !== undefined && struck.includes(rule)
            ? { ...rule, times: rule.times - 1 }
            : rule,
        ),
      });
    return struck;
  }

  #add(
    webhook: Webhook,
    { name, orderNumber, subject }: Omit<News, "events">,
    { eventId, at }: Head,
    draft: Draft,
  ): number {
    const lane = `${webhook.id} ${subject}`;
    const held =
      draft.hold > 0 &&
      this.store.overtaken(lane).every(({ details }) => details.eventId === eventId);
    const dueAt = at + draft.delay + (held ? draft.hold : 0);
    const secret =
      draft.signing === "current"
        ? webhook.secret
        : draft.signing === "previous"
          ? webhook.previousSecret
          : alphanumerics(32);
    const collects = webhook.mode === "collect";
    const atOnce = collects && dueAt === at && this.store.firstWaiting(lane) === undefined;
    const id = this.store.add({
      webhook: webhook.id,
      event: name,
      orderNumber,
      lane,
      state: draft.dropped ? "dropped" : atOnce ? "collected" : "waiting",
      dueAt,
      place: held ? "overtaken" : draft.loose ? "loose" : "line",
      retriesLeft: waitsOf(this.#policyOf(webhook)).length,
      content: () => ({
        details: {
          eventId,
          madeAt: at,
          url: webhook.url,
          signature: signatureOf(eventId, secret),
          ...(draft.mischief.length > 0 && {
            mischief: draft.mischief,
            bytes: draft.bytes,
            pause: draft.pause,
          }),
        },
        body: JSON.stringify(draft.payload()),
      }),
    });
    if (draft.dropped) return id;
    if (atOnce) this.#releaseBefore(id, lane);
    else if (collects) this.#workspace.schedule.at(dueAt, "webhook-collect", { id, lane });
    else this.#schedule({ id, lane }, dueAt);
    return id;
  }

  #policyOf({ retry }: Webhook): RetryPolicy {
    return retry ?? (this.#workspace.settings.get(retrySetting) as RetryPolicy) ?? "once";
  }

  #webhookOf({ webhook }: Pick<Job, "webhook">): Webhook | undefined {
    return this.store.webhooks().find(({ id }) => id === webhook);
  }

  #schedule({ id, lane }: Pick<Job, "id" | "lane">, at: number): void {
    this.#workspace.schedule.at(at, "webhook-deliver", { id }, { lane: `webhook ${lane}` });
  }

  #hasTurn(job: Job): boolean {
    if (job.state !== "waiting" || job.dueAt > this.#workspace.clock.now()) return false;
    return job.place !== "line" || this.store.firstWaiting(job.lane)?.id === job.id;
  }

  #collected({ id, lane, place }: Job): void {
    this.store.setState(id, "collected");
    this.store.takeTurn(id);
    if (place === "line") this.#releaseBefore(id, lane);
  }

  /** Lets those go that waited for this one to overtake them. */
  #releaseBefore(id: number, lane: string): void {
    const now = this.#workspace.clock.now();
    for (const job of this.store.overtaken(lane)) {
      if (job.id > id) return;
      this.store.putOff(job, now, "loose", job.retriesLeft);
      if (this.#webhookOf(job)?.mode === "collect") this.#collected({ ...job, place: "loose" });
      else this.#schedule(job, now);
    }
  }

  #finish(job: Job, outcome: Outcome): void {
    const { id, lane } = job;
    const now = this.#workspace.clock.now();
    const webhook = this.#webhookOf(job);
    const secrets = webhook ? [webhook.secret, webhook.previousSecret] : [];
    if (this.store.attempts(id).length === 0) this.store.takeTurn(id);
    this.store.addAttempt(id, this.#attemptOf(outcome, secrets));
    // A webhook that was removed in the meantime has given up whatever waited.
    const retries = this.store.job(id)?.state === "waiting" ? job.retriesLeft : 0;
    if (outcome.ok || retries === 0) {
      this.store.setState(id, outcome.ok ? "delivered" : "failed");
      this.#say(job, outcome, outcome.ok ? "" : ", given up");
      if (job.place === "line") this.#releaseBefore(id, lane);
      const next = this.store.firstWaiting(lane);
      if (next && next.dueAt <= now) this.#schedule(next, now);
      return;
    }
    const waits = webhook ? waitsOf(this.#policyOf(webhook)) : [];
    const wait = waits[Math.max(0, waits.length - retries)] ?? 0;
    this.store.putOff(job, now + wait, job.place, retries - 1);
    this.#schedule(job, now + wait);
    this.#say(job, outcome, `, to be tried again in ${wait / 1000} s`);
  }

  #attemptOf({ status, reply, error, latency }: Outcome, secrets: readonly string[]): Attempt {
    const { clock, account } = this.#workspace;
    const redactor = new Redactor([...secrets, account.clientSecret]);
    // A terminal obeys some characters, and the log is read in one.
    const shown = (text: string | undefined): string | null =>
      text === undefined ? null : redactor.json(text).replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
    return {
      at: new Date(clock.now()).toISOString(),
      latency,
      status: status ?? null,
      reply: shown(reply),
      error: shown(error),
    };
  }

  #say(
    { webhook, event, orderNumber }: Pick<Job, "webhook" | "event" | "orderNumber">,
    outcome: Outcome,
    end: string,
  ): void {
    const what = orderNumber === null ? event : `${event} of ${orderNumber}`;
    const sender = webhook === null ? "the receiver of a try-out" : `webhook ${webhook}`;
    const answer = outcome.error ?? String(outcome.status);
    this.#workspace.happened(
      outcome.ok
        ? `${sender} took ${what} (${answer})`
        : `${sender} did not take ${what} (${answer})${end}`,
      {
        ...(webhook !== null && { webhook: String(webhook) }),
        ...(orderNumber !== null && { order: orderNumber }),
      },
    );
  }
}
