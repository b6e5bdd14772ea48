import type { Database, Row, Value } from "../store/driver.js";
import type { Backlog } from "../store/backlog.js";
import { insertRows } from "../store/insert.js";
import { Conditions } from "../store/document-table.js";
import type { Attempt, Delivery, DeliveryFilter, DeliveryState } from "./delivery.js";
import type { EventName } from "./event-names.js";
import type { MischiefName } from "./mischief.js";
import type { Webhook } from "./registration.js";
import type { WireRequest } from "./transport.js";

/** How many finished deliveries are kept, and how many of them with a long body. */
const kept = { all: 50_000, long: 40 };
/** In characters; the index of long ones says the same. */
const longBody = 65_536;
/** After so many new ones it is looked whether there are too many. */
const round = 500;

/**
 * `line`: those of the same lane behind it wait for it. `loose`: nobody waits for it. `overtaken`: nobody
 * waits for it, and it waits for the next one of its lane, until its time at the longest.
 */
export type Place = "line" | "loose" | "overtaken";

/** A delivery as it is written down. */
export interface NewDelivery {
  readonly webhook: number | null;
  readonly event: EventName;
  readonly orderNumber: string | null;
  /** Deliveries of one lane go out one after the other, in the order of their making. */
  readonly lane: string;
  readonly state: DeliveryState;
  readonly dueAt: number;
  readonly place: Place;
  readonly retriesLeft: number;
  /** Made when it is written down, from what can change no more. */
  readonly content: () => Content;
}

/** What a receiver is shown, and how it came to be. */
export interface Content {
  readonly details: Details;
  readonly body: string;
}

/** What nothing is searched by. */
export interface Details {
  readonly eventId: string;
  readonly madeAt: number;
  readonly url: string;
  readonly signature: string;
  readonly mischief?: readonly MischiefName[];
  /** The body is filled up with blanks to so many bytes. */
  readonly bytes?: number;
  readonly pause?: number;
}

/** A delivery with what the sender has to know of it. */
export interface Job extends Omit<NewDelivery, "content">, Content {
  readonly id: number;
}

/** A delivery that is not written down yet. */
interface Entry {
  readonly id: number;
  readonly turn: number | null;
  readonly delivery: NewDelivery;
}

/** The webhooks of a workspace and the log of what was sent to them. */
export class WebhookStore {
  readonly #database: Database;
  readonly #workspace: string;
  #webhooks: readonly Webhook[] | undefined;
  #last: number | undefined;
  #turn: number | undefined;
  /** Lanes in which something waits, or did: whatever is not among them need not be looked for. */
  #busy: Set<string> | undefined;
  #long = 0;
  readonly #backlog: Backlog<number, Entry>;

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
    this.#backlog = database.backlog("deliveries", (entries) => this.#write(entries));
  }

  #write(entries: readonly Entry[]): void {
    const rows = entries.map((entry) => this.#rowOf(entry));
    insertRows(this.#database, "deliveries", rows);
    this.#prune(entries[0]?.id ?? 0, entries.at(-1)?.id ?? 0);
  }

  #rowOf({ id, turn, delivery }: Entry): readonly Value[] {
    const { details, body } = delivery.content();
    if (body.length > longBody) this.#long += 1;
    return [
      this.#workspace,
      id,
      delivery.webhook,
      delivery.event,
      delivery.orderNumber,
      delivery.lane,
      delivery.state,
      delivery.dueAt,
      delivery.place,
      turn,
      delivery.retriesLeft,
      0,
      JSON.stringify(details),
      body,
    ];
  }

  /** Takes up what the tables say, after they were changed by something else. */
  reload(): void {
    this.#webhooks = undefined;
    this.#last = undefined;
    this.#turn = undefined;
    this.#busy = undefined;
    this.#long = 0;
  }

  webhooks(): readonly Webhook[] {
    return (this.#webhooks ??= this.#all(
      "SELECT document FROM webhooks WHERE workspace = ? ORDER BY id",
    ).map((row) => JSON.parse(String(row["document"])) as Webhook));
  }

  nextWebhook(): number {
    return Number(
      this.#get("SELECT coalesce(max(id), 0) + 1 AS n FROM webhooks WHERE workspace = ?")?.["n"],
    );
  }

  putWebhook(webhook: Webhook): void {
    this.#webhooks = undefined;
    this.#run(
      "INSERT OR REPLACE INTO webhooks VALUES (?, ?, ?)",
      webhook.id,
      JSON.stringify(webhook),
    );
  }

  /** What it was sent stays in the log; what waits is given up. */
  removeWebhook(id: number): void {
    this.#webhooks = undefined;
    this.#run("DELETE FROM webhooks WHERE workspace = ? AND id = ?", id);
    this.#run(
      "UPDATE deliveries SET state = 'failed' WHERE workspace = ? AND webhook = ? AND state = 'waiting'",
      id,
    );
  }

  /** The number of the last delivery. */
  last(): number {
    return (this.#last ??= Number(
      this.#get("SELECT coalesce(max(id), 0) AS n FROM deliveries WHERE workspace = ?")?.["n"],
    ));
  }

  add(delivery: NewDelivery): number {
    const id = (this.#last = this.last() + 1);
    if (delivery.state === "waiting") this.#lanes().add(delivery.lane);
    const turn = delivery.state === "collected" ? this.#nextTurn() : null;
    this.#backlog.put(id, { id, turn, delivery });
    return id;
  }

  job(id: number): Job | undefined {
    const row = this.#get("SELECT * FROM deliveries WHERE workspace = ? AND id = ?", id);
    return row && jobOf(row);
  }

  #lanes(): Set<string> {
    return (this.#busy ??= new Set(
      this.#all(
        "SELECT DISTINCT lane FROM deliveries WHERE workspace = ? AND state = 'waiting'",
      ).map((row) => String(row["lane"])),
    ));
  }

  /** The oldest one of a lane that others have to wait for. */
  firstWaiting(lane: string): Job | undefined {
    if (!this.#lanes().has(lane)) return undefined;
    const row = this.#get(
      `SELECT * FROM deliveries INDEXED BY deliveries_waiting
       WHERE workspace = ? AND lane = ? AND state = 'waiting' AND place = 'line'
       ORDER BY id LIMIT 1`,
      lane,
    );
    return row && jobOf(row);
  }

  /** Those of a lane that wait for one behind them. */
  overtaken(lane: string): readonly Job[] {
    if (!this.#lanes().has(lane)) return [];
    return this.#all(
      `SELECT * FROM deliveries INDEXED BY deliveries_waiting
       WHERE workspace = ? AND lane = ? AND state = 'waiting' AND place = 'overtaken'
       ORDER BY id`,
      lane,
    ).map(jobOf);
  }

  setState(id: number, state: DeliveryState): void {
    this.#database
      .prepare("UPDATE deliveries SET state = ? WHERE workspace = ? AND id = ?")
      .run(state, this.#workspace, id);
  }

  /** Has a delivery wait for a time. */
  putOff({ id, lane }: Job, dueAt: number, place: Place, retriesLeft: number): void {
    this.#lanes().add(lane);
    this.#database
      .prepare(
        `UPDATE deliveries SET state = 'waiting', due_at = ?, place = ?, retries_left = ?
         WHERE workspace = ? AND id = ?`,
      )
      .run(dueAt, place, retriesLeft, this.#workspace, id);
  }

  /** Notes that it is the turn of a delivery: that is the order in which a receiver sees them. */
  takeTurn(id: number): void {
    this.#database
      .prepare("UPDATE deliveries SET turn = ? WHERE workspace = ? AND id = ?")
      .run(this.#nextTurn(), this.#workspace, id);
  }

  #nextTurn(): number {
    this.#turn ??= Number(
      this.#get("SELECT coalesce(max(turn), 0) AS n FROM deliveries WHERE workspace = ?")?.["n"],
    );
    return (this.#turn += 1);
  }

  addAttempt(delivery: number, attempt: Attempt): number {
    const number = this.attempts(delivery).length + 1;
    this.#run(
      "INSERT INTO delivery_attempts VALUES (?, ?, ?, ?)",
      delivery,
      number,
      JSON.stringify(attempt),
    );
    return number;
  }

  attempts(delivery: number): readonly Attempt[] {
    return this.#all(
      "SELECT document FROM delivery_attempts WHERE workspace = ? AND delivery = ? ORDER BY number",
      delivery,
    ).map((row) => JSON.parse(String(row["document"])) as Attempt);
  }

  /** The deliveries in the order of their making. @param limit how many at the most, the oldest of them */
  list(filter: DeliveryFilter, limit = -1, after = 0): readonly Delivery[] {
    return this.#list(filter, "id", limit, after);
  }

  /** The first one, in the order in which a receiver saw them. */
  firstSeen(filter: DeliveryFilter): Delivery | undefined {
    return this.#list({ ...filter, seen: true }, "turn", 1, 0)[0];
  }

  #list(
    filter: DeliveryFilter & { readonly seen?: boolean },
    order: "id" | "turn",
    limit: number,
    after: number,
  ): readonly Delivery[] {
    const conditions = new Conditions()
      .where("id > ?", after)
      .given("webhook = ?", filter.webhook)
      .given("event = ?", filter.event)
      .given("order_number = ?", filter.orderNumber?.toUpperCase())
      .given("state = ?", filter.state);
    if (filter.unexpected) conditions.where("expected = 0");
    if (filter.seen) conditions.where("turn IS NOT NULL");
    return this.#all(
      `SELECT * FROM deliveries WHERE workspace = ? AND ${conditions.text} ORDER BY ${order} LIMIT ?`,
      ...conditions.values,
      limit,
    ).map((row) => this.#deliveryOf(jobOf(row)));
  }

  get(id: number): Delivery | undefined {
    const job = this.job(id);
    return job && this.#deliveryOf(job);
  }

  markExpected(id: number): void {
    this.#run("UPDATE deliveries SET expected = 1 WHERE workspace = ? AND id = ?", id);
  }

  /** Notes parts whose stock changed. @returns whether they are the first ones since the last event */
  addStockChanges(parts: readonly string[]): boolean {
    const first =
      this.#get("SELECT 1 AS found FROM stock_changes WHERE workspace = ? LIMIT 1") === undefined;
    for (const part of parts) this.#run("INSERT OR IGNORE INTO stock_changes VALUES (?, ?)", part);
    return first && parts.length > 0;
  }

  /** Takes the parts whose stock changed off the list. */
  takeStockChanges(): readonly string[] {
    const parts = this.#all("SELECT part FROM stock_changes WHERE workspace = ? ORDER BY part").map(
      (row) => String(row["part"]),
    );
    this.#run("DELETE FROM stock_changes WHERE workspace = ?");
    return parts;
  }

  /** Forgets what is old, all but what waits. */
  #prune(first: number, last: number): void {
    if (Math.floor((first - 1) / round) !== Math.floor(last / round))
      this.#forget("id <= ?", last - kept.all);
    if (this.#long <= kept.long) return;
    const rows = this.#all(
      `SELECT id FROM deliveries INDEXED BY deliveries_long
       WHERE workspace = ? AND length(body) > 65536 ORDER BY id DESC`,
    );
    for (const { id } of rows.slice(kept.long)) this.#forget("id = ?", Number(id));
    this.#long = kept.long;
  }

  #forget(which: "id = ?" | "id <= ?", id: number): void {
    this.#run(`DELETE FROM deliveries WHERE workspace = ? AND ${which} AND state <> 'waiting'`, id);
    this.#run(
      `DELETE FROM delivery_attempts WHERE workspace = ? AND ${which.replace("id", "delivery")}
       AND NOT EXISTS (SELECT 1 FROM deliveries
                       WHERE deliveries.workspace = delivery_attempts.workspace AND id = delivery)`,
      id,
    );
  }

  #deliveryOf(job: Job): Delivery {
    const { id, webhook, event, orderNumber, state, details } = job;
    return {
      id,
      webhook,
      event,
      eventId: details.eventId,
      orderNumber,
      state,
      madeAt: new Date(details.madeAt).toISOString(),
      dueAt: new Date(job.dueAt).toISOString(),
      mischief: details.mischief ?? [],
      attempts: this.attempts(id),
      request: requestOf(job),
    };
  }

  #all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#database.prepare(sql).all(this.#workspace, ...values);
  }

  #get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#database.prepare(sql).get(this.#workspace, ...values);
  }

  #run(sql: string, ...values: readonly Value[]): void {
    this.#database.prepare(sql).run(this.#workspace, ...values);
  }
}

/** What goes over the wire. Blanks after the text are not kept, because there may be millions of them. */
export function requestOf({ details, body }: Content): WireRequest {
  const { url, signature, bytes = 0 } = details;
  const missing = bytes > 0 ? bytes - Buffer.byteLength(body) : 0;
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      targeturl: url,
      "x-hub-signature": signature,
    },
    body: missing > 0 ? body + " ".repeat(missing) : body,
  };
}

const jobOf = (row: Row): Job => ({
  id: Number(row["id"]),
  webhook: row["webhook"] === null ? null : Number(row["webhook"]),
  event: String(row["event"]) as EventName,
  orderNumber: row["order_number"] === null ? null : String(row["order_number"]),
  lane: String(row["lane"]),
  state: String(row["state"]) as DeliveryState,
  dueAt: Number(row["due_at"]),
  place: String(row["place"]) as Place,
  retriesLeft: Number(row["retries_left"]),
  details: JSON.parse(String(row["document"])) as Details,
  body: String(row["body"]),
});
