import type {
  Lane,
  LimiterRequest,
  LimitReport,
  LimitState,
  WindowLimiter,
} from "@xi-sdk/resellers";
import type { Reply, SharedState } from "./shared-state.js";

const WINDOW = 60_000;

/** One call that waits. */
interface Waiter {
  readonly request: LimiterRequest;
  /** Ends the wait: with nothing to start, with when it could, or with a promise that fails. */
  leave(how?: number | PromiseLike<number | undefined>): void;
}

/**
 * The calls of one group in this process. Of each lane only the first asks Redis, and again when it
 * is told to; the others wait behind it.
 */
export class SharedGroup {
  readonly #name: string;
  readonly #process: string;
  readonly #shared: SharedState;
  readonly #alone: WindowLimiter;
  readonly #queues: { readonly [lane in Lane]: Waiter[] } = {
    order: [],
    interactive: [],
    bulk: [],
  };
  #known: Reply | undefined;

  /** @param alone lets calls start while Redis is away. */
  constructor(name: string, process: string, shared: SharedState, alone: WindowLimiter) {
    this.#name = name;
    this.#process = process;
    this.#shared = shared;
    this.#alone = alone;
  }

  enter(lane: Lane, request: LimiterRequest): Promise<number | undefined> {
    const queue = this.#queues[lane];
    return new Promise((resolve) => {
      const { signal } = request;
      const abort = (): void => waiter.leave(Promise.reject(new Error("The wait was aborted.")));
      const waiter: Waiter = {
        request,
        leave: (how) => {
          signal.removeEventListener("abort", abort);
          queue.splice(queue.indexOf(waiter), 1);
          resolve(how);
        },
      };
      signal.addEventListener("abort", abort);
      queue.push(waiter);
      if (queue.length === 1) void this.#serve(lane);
    });
  }

  observe(report: LimitReport): void {
    const { now, sentAt = now, limit, remaining, resetAt, refused } = report;
    const told = { limit: half(limit, 1), remaining: half(remaining, 0), resetAt };
    this.#alone.observe(this.#name, { now, sentAt, ...told });
    const values = [sentAt, limit, remaining, resetAt, refused ? 1 : 0, refused?.retryAt];
    void this.#shared.ask(this.#name, "observe", now, ...values).then((reply) => {
      if (reply) this.#known = reply;
      // Its own starts are those that it let go itself, so it learns from refusals only when alone.
      else if (refused) this.#alone.observe(this.#name, { now, sentAt, refused });
    });
  }

  state(now: number): LimitState {
    const { order, interactive, bulk } = this.#queues;
    const { limit = null, remaining, resetAt, heldUntil, source = null } = this.#known ?? {};
    const isOpen = resetAt != null && resetAt > now;
    return {
      group: this.#name,
      limit,
      window: WINDOW,
      remaining: isOpen ? (remaining ?? null) : null,
      resetAt: isOpen ? resetAt : null,
      heldUntil: heldUntil != null && heldUntil > now ? heldUntil : null,
      source,
      waiting: { order: order.length, interactive: interactive.length, bulk: bulk.length },
    };
  }

  /** Serves the first of the lane until none is left. */
  async #serve(lane: Lane): Promise<void> {
    const queue = this.#queues[lane];
    const id = `${this.#process}:${lane}`;
    let isNoted = false;
    let now = 0;
    for (let first; (first = queue[0]);) {
      const { request } = first;
      try {
        now = request.clock.now();
        const { limit, remaining, resetAt } = this.#known ?? {};
        const reply = await this.#shared.ask(
          this.#name,
          "ask",
          now,
          id,
          lane,
          limit,
          remaining,
          resetAt,
        );
        const news = this.#shared.takeNews();
        if (news) request.warn?.(news);
        if (!reply) {
          const start = await this.#alone.acquire(this.#name, lane, request);
          if (queue.includes(first)) first.leave(start);
          continue;
        }
        this.#known = reply;
        isNoted = !reply.go;
        if (reply.go) {
          if (queue[0]) queue[0].leave();
          else await this.#shared.ask(this.#name, "return", now);
          continue;
        }
        this.#dismiss(queue, now + reply.wait, WINDOW / (reply.limit ?? Infinity));
        if (queue[0] === first) await request.clock.sleep(reply.wait, request.signal);
      } catch (error) {
        // Of an aborted wait the caller knows already.
        if (queue.includes(first)) first.leave(Promise.reject(error));
      }
    }
    if (isNoted) await this.#shared.ask(this.#name, "leave", now, id);
  }

  /** Sends those away whose time comes too late: the first could start at `at`, the others a slot after. */
  #dismiss(queue: readonly Waiter[], at: number, slot: number): void {
    [...queue].forEach((waiter, place) => {
      const start = Math.ceil(at + place * slot);
      if (start > waiter.request.notAfter) waiter.leave(start);
    });
  }
}

const half = (calls: number | undefined, least: number): number | undefined =>
  calls === undefined ? undefined : Math.max(least, Math.floor(calls / 2));
