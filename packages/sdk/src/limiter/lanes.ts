import type { Lane } from "../transport/limiter.js";

/** From the first to the last when calls wait. */
export const LANES: readonly Lane[] = ["order", "interactive", "bulk"];

/** How many interactive calls may go first in a row, after bulk has had slots to itself. */
const MOST_IN_A_ROW = 3;

/**
 * Who waits, and who is next: orders always; between interactive and bulk calls, a bulk call as
 * often as its share says. First come, first served within a lane.
 */
export class Lanes<Waiter> {
  readonly queues: { readonly [lane in Lane]: Waiter[] } = { order: [], interactive: [], bulk: [] };
  /** The part of the slots that bulk calls get while interactive ones wait as well. */
  readonly #bulkShare: number;
  /** Slots that bulk calls are behind their share. */
  #owed = 0;

  constructor(bulkShare: number) {
    this.#bulkShare = bulkShare;
  }

  get size(): number {
    return LANES.reduce((sum, lane) => sum + this.queues[lane].length, 0);
  }

  /** The lane whose turn it is, were one to wait in `lane` as well. */
  next(lane?: Lane): Lane | undefined {
    const { order, interactive, bulk } = this.queues;
    if (lane === "order" || order.length > 0) return "order";
    if (lane !== "interactive" && interactive.length === 0) {
      return lane ?? (bulk.length > 0 ? "bulk" : undefined);
    }
    return (lane === "bulk" || bulk.length > 0) && this.#owed > 0 ? "bulk" : "interactive";
  }

  /** To be told of each start. */
  started(lane: Lane): void {
    const share = this.#bulkShare;
    if (lane === "bulk") {
      const least = Math.min(share - 1, -share * (MOST_IN_A_ROW - 1));
      this.#owed = Math.max(this.#owed + share - 1, least);
    } else if (lane === "interactive" && this.queues.bulk.length > 0) {
      this.#owed += share;
    }
  }

  /** About how many starts there are before that of the one in this place of the lane. */
  ahead(lane: Lane, place: number): number {
    const { order, interactive, bulk } = this.queues;
    if (lane === "order") return place;
    const [others, part] =
      lane === "bulk" ? [interactive, this.#bulkShare] : [bulk, 1 - this.#bulkShare];
    return order.length + Math.min(place + others.length, Math.floor((place + 1) / part) - 1);
  }
}
