import { createHmac, timingSafeEqual } from "node:crypto";
import type { StoryClient } from "./client.js";
import { priceRows } from "./read-catalog.js";
import type { Policy } from "./story.js";
import type { WireRequest } from "../webhooks/transport.js";

/** What a receiver of stock events made of them, beside the stock as it is. */
export interface StockFollowed {
  readonly events: number;
  /** Events that it did not believe: the signature is wrong. */
  readonly refused: number;
  /** Events that it had before. */
  readonly repeated: number;
  /** Events that it could make nothing of. */
  readonly unreadable: number;
  /** Products in its table, and how many of them have another stock there than in the catalog. */
  readonly products: number;
  readonly wrong: number;
  /** Calls that it made to be sure. */
  readonly calls: number;
}

interface Entry {
  readonly part: string;
  readonly total: number;
}

/** A receiver with a table of stock, as a shop has one. */
export class StockFollower {
  readonly #table = new Map<string, number>();
  readonly #known = new Set<string>();
  #counts = { events: 0, refused: 0, repeated: 0, unreadable: 0 };
  #reading = { calls: 0 };

  /**
   * Takes events in the order in which they came. The careful receiver checks the signature, takes each
   * event once, and takes its body for a hint about what to read: the signature covers the event's id
   * and nothing else. The naive one writes down what it is told.
   */
  async take(
    requests: readonly WireRequest[],
    {
      policy,
      secret,
      client,
    }: { readonly policy: Policy; readonly secret: string; readonly client: StoryClient },
  ): Promise<void> {
    const changed = new Set<string>();
    for (const request of requests) {
      this.#counts.events += 1;
      const careful = policy === "careful";
      const event = careful ? readForgiving(request.body) : readAsSpecified(request.body);
      if (!event) {
        this.#counts.unreadable += 1;
        continue;
      }
      if (careful && !isSigned(request, event.id, secret)) {
        this.#counts.refused += 1;
        continue;
      }
      if (this.#known.has(event.id)) {
        this.#counts.repeated += 1;
        if (careful) continue;
      }
      this.#known.add(event.id);
      for (const { part, total } of event.entries)
        if (careful) changed.add(part);
        else this.#table.set(part, total);
    }
    if (changed.size === 0) return;
    const rows = await priceRows([...changed].sort(), client, this.#reading);
    for (const part of changed) {
      const total = rows.get(part)?.availability?.totalAvailability;
      if (total !== undefined && total !== null) this.#table.set(part, Number(total));
    }
  }

  result(truth: (parts: readonly string[]) => ReadonlyMap<string, number>): StockFollowed {
    const stock = truth([...this.#table.keys()]);
    const wrong = [...this.#table].filter(([part, total]) => stock.get(part) !== total).length;
    return {
      ...this.#counts,
      products: this.#table.size,
      wrong,
      calls: this.#reading.calls,
    };
  }
}

interface StockEvent {
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** Takes the members as they are spelled in the documentation, and a bare event. */
function readAsSpecified(body: string): StockEvent | undefined {
  const event = JSON.parse(body) as {
    readonly eventId?: string;
    readonly resource?: readonly {
      readonly ingramPartNumber: string;
      readonly totalAvailability: unknown;
    }[];
  };
  if (event.eventId === undefined || !Array.isArray(event.resource)) return undefined;
  return {
    id: event.eventId,
    entries: event.resource.map((entry) => ({
      part: entry.ingramPartNumber,
      total: Number(entry.totalAvailability),
    })),
  };
}

/** Takes any letter case, a list around the event, and one product in place of a list of one. */
function readForgiving(body: string): StockEvent | undefined {
  const value = inSmallLetters(JSON.parse(body));
  const event = (Array.isArray(value) ? value[0] : value) as
    { readonly eventid?: unknown; readonly resource?: unknown } | undefined;
  if (typeof event?.eventid !== "string") return undefined;
  const { resource } = event;
  const rows = (Array.isArray(resource) ? resource : [resource]) as readonly {
    readonly ingrampartnumber?: unknown;
    readonly totalavailability?: unknown;
  }[];
  return {
    id: event.eventid,
    entries: rows
      .filter((row) => row?.ingrampartnumber !== undefined)
      .map((row) => ({
        part: String(row.ingrampartnumber).toUpperCase(),
        total: Number(row.totalavailability),
      })),
  };
}

function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.toLowerCase(), inSmallLetters(member)]),
  );
}

function isSigned({ headers }: WireRequest, id: string, secret: string): boolean {
  const given = Buffer.from(headers["x-hub-signature"] ?? "", "base64");
  const right = createHmac("sha512", secret).update(id).digest();
  return given.length === right.length && timingSafeEqual(given, right);
}
