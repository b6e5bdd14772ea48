import { configurationError, limiterProblems } from "../configuration.js";
import { platform, type Clock } from "../platform.js";
import type {
  Lane,
  Limiter,
  LimiterRequest,
  LimitReport,
  LimitState,
} from "../transport/limiter.js";
import { LANES, Lanes } from "./lanes.js";
import { Pace } from "./pace.js";

export interface WindowLimiterOptions {
  /** Calls in a minute. Default: learned from the answers. */
  readonly perMinute?: number | undefined;
  /** See {@link Lanes}. Default: 0.7. */
  readonly bulkShare?: number | undefined;
}

/** One call that waits. */
interface Waiter {
  readonly since: number;
  readonly request: LimiterRequest;
  /** Ends the wait: with nothing to start, with when it could, or with a promise that fails. */
  leave(how?: number | Promise<never>): void;
}

/**
 * Lets calls start at the pace of the limit, within this process. Without a fixed limit it learns:
 * nothing waits until an answer names the limit or is a refusal.
 */
export class WindowLimiter implements Limiter {
  readonly #options: WindowLimiterOptions;
  readonly #gates = new Map<string, Gate>();

  /** @throws ConfigurationError when an option cannot be right. */
  constructor(options: WindowLimiterOptions = {}) {
    const problems = limiterProblems(options);
    if (problems.length > 0) throw configurationError(problems);
    this.#options = options;
  }

  acquire(
    group: string,
    lane: Lane,
    request: LimiterRequest,
  ): PromiseLike<number | undefined> | undefined {
    return this.#gate(group).enter(lane, request);
  }

  observe(group: string, report: LimitReport): void {
    this.#gate(group).observe(report);
  }

  limits(now: number): LimitState[] {
    return Array.from(this.#gates, ([group, gate]) => ({ group, ...gate.state(now) }));
  }

  #gate(group: string): Gate {
    let gate = this.#gates.get(group);
    if (!gate) {
      gate = new Gate(this.#options);
      this.#gates.set(group, gate);
    }
    return gate;
  }
}

/** What the calls of one group go through. One timer runs at most: that of the next start. */
class Gate {
  readonly #pace: Pace;
  readonly #lanes: Lanes<Waiter>;
  #stopTimer: (() => void) | undefined;

  constructor({ perMinute, bulkShare = 0.7 }: WindowLimiterOptions) {
    this.#pace = new Pace(perMinute);
    this.#lanes = new Lanes(bulkShare);
  }

  enter(lane: Lane, request: LimiterRequest): Promise<number | undefined> | undefined {
    const lanes = this.#lanes;
    const queue = lanes.queues[lane];
    const now = request.clock.now();
    const at = this.#pace.next(lane, now, lanes.size > 0);
    if (at <= now && queue.length === 0 && lanes.next(lane) === lane) {
      this.#start(lane, now, now);
      return undefined;
    }
    const start = this.#estimate(lane, queue.length, Math.max(now, at));
    if (start > request.notAfter) return Promise.resolve(start);
    return new Promise((resolve) => {
      const { signal } = request;
      const abort = (): void => {
        waiter.leave(Promise.reject(new Error("The wait was aborted.")));
        this.#serve();
      };
      const waiter: Waiter = {
        since: now,
        request,
        leave: (how) => {
          signal.removeEventListener("abort", abort);
          queue.splice(queue.indexOf(waiter), 1);
          resolve(how);
        },
      };
      signal.addEventListener("abort", abort);
      queue.push(waiter);
      this.#serve();
    });
  }

  observe(report: LimitReport): void {
    this.#pace.observe(report);
    this.#dismiss(report.now);
    this.#serve();
  }

  state(now: number): Omit<LimitState, "group"> {
    const { order, interactive, bulk } = this.#lanes.queues;
    return {
      ...this.#pace.state(now),
      waiting: { order: order.length, interactive: interactive.length, bulk: bulk.length },
    };
  }

  /** Lets those start whose time has come, and sets the timer for the next. */
  #serve(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const lanes = this.#lanes;
    for (let lane; (lane = lanes.next());) {
      const [waiter] = lanes.queues[lane] as [Waiter];
      const { clock } = waiter.request;
      const now = clock.now();
      this.#pace.grow(now);
      const at = this.#pace.next(lane, now, true);
      if (at > now) return this.#sleep(clock, at - now);
      this.#start(lane, now, Math.max(at, waiter.since));
      waiter.leave();
      this.#dismiss(now);
    }
  }

  #start(lane: Lane, now: number, due: number): void {
    this.#pace.start(now, due);
    this.#lanes.started(lane);
  }

  /** Sends those away whose time has moved beyond their budget. */
  #dismiss(now: number): void {
    for (const lane of LANES) {
      const at = Math.max(now, this.#pace.next(lane, now, true));
      this.#each(lane, (waiter, place) => {
        const start = this.#estimate(lane, place, at);
        if (start > waiter.request.notAfter) waiter.leave(start);
      });
    }
  }

  #each(lane: Lane, visit: (waiter: Waiter, place: number) => void): void {
    [...this.#lanes.queues[lane]].forEach(visit);
  }

  #estimate(lane: Lane, place: number, at: number): number {
    return Math.ceil(at + this.#lanes.ahead(lane, place) * this.#pace.slot);
  }

  #sleep(clock: Clock, ms: number): void {
    const timer = new platform.AbortController();
    const { signal } = timer;
    this.#stopTimer = () => timer.abort();
    const wait = async (): Promise<void> => clock.sleep(ms, signal);
    wait().then(
      () => {
        if (!signal.aborted) this.#serve();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        // eslint-disable-next-line prefer-promise-reject-errors -- handed on as it came
        for (const lane of LANES) this.#each(lane, (each) => each.leave(Promise.reject(error)));
      },
    );
  }
}
