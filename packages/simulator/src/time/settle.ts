import { setMaxListeners } from "node:events";
import type { Happening } from "../events.js";
import { stateGroups } from "../store/state.js";
import type { Workspace } from "../workspace.js";
import { alarm } from "./alarm.js";
import { instantOf } from "./calendar.js";
import type { SignalLike } from "./control.js";
import type { DueTask } from "./schedule.js";
import { Slots } from "./slots.js";

/** How many tasks share a transaction at the most. */
const largeBatch = 32_000;

/** How many are looked at where errands come between them, each of which ends a transaction. */
const smallBatch = 500;

/** How many errands are under way at once: each has a connection of its own. */
const errandsAtOnce = 50;

/** A task that failed. Time stands at it, and nothing after it is done, until the workspace is reset. */
export class DueTaskError extends Error {
  readonly kind: string;
  readonly at: number;

  constructor({ kind, at }: DueTask, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The task ${kind}, due at ${instantOf(at)}, failed: ${reason}`, { cause });
    this.name = "DueTaskError";
    this.kind = kind;
    this.at = at;
  }
}

/** What an advance of the clock led to. */
export interface Settlement {
  readonly from: number;
  readonly to: number;
  /** How many tasks were done. */
  readonly tasks: number;
  readonly happened: readonly Happening[];
}

/** What came of doing some tasks in one transaction. */
interface Batch {
  readonly done: number;
  readonly started: readonly DueTask[];
  readonly failure?: DueTaskError | undefined;
}

interface Sleeper {
  readonly until: number;
  readonly skips: boolean;
  readonly wake: () => void;
  readonly fail: (reason: unknown) => void;
}

/** Does the due work of one workspace, in the order of time. */
export class Settler {
  readonly #workspace: Workspace;
  /** By lane; errands without one are alone in theirs. */
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #slots = new Slots(errandsAtOnce);
  readonly #closing = new AbortController();
  readonly #sleepers = new Set<Sleeper>();
  #advancing: Promise<unknown> = Promise.resolve();
  #failure: DueTaskError | undefined;
  #skipping = false;
  #batchSize = largeBatch;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    // Each errand that is under way listens to it.
    setMaxListeners(0, this.#closing.signal);
  }

  /**
   * Does all that is due by now, and sets errands going without waiting for them.
   * @returns how many tasks that were
   * @throws DueTaskError
   */
  settle(): number {
    if (this.#failure) throw this.#failure;
    const { clock, schedule } = this.#workspace;
    const now = clock.now();
    this.#wake(now);
    let done = 0;
    while (schedule.soonest() <= now) done += this.#batch(now, false);
    return done;
  }

  /**
   * Moves time on, and does all that is due on the way, that which comes of it included. It resolves
   * when everything is done, errands too. Time then goes on as fast as before.
   * @throws DueTaskError from the time of the failed task, where the clock then stands
   */
  advanceTo(target: () => number): Promise<Settlement> {
    const turn = this.#advancing.then(() => this.#advance(target()));
    this.#advancing = turn.catch(() => undefined);
    return turn;
  }

  async #advance(to: number): Promise<Settlement> {
    const { clock, chronicle, schedule } = this.#workspace;
    const since = chronicle.last();
    let done = this.settle();
    const from = clock.now();
    if (!(to >= from))
      throw new RangeError(`Time does not run backwards: it is ${instantOf(from)} already.`);
    clock.hold(from);
    try {
      await this.#errands();
      for (;;) {
        if (this.#failure) throw this.#failure;
        const sleeper = this.#firstWaking();
        const next = Math.min(schedule.soonest(), sleeper);
        if (next > to) break;
        if (sleeper <= next) {
          clock.hold(Math.max(sleeper, clock.now()));
          this.#wake(sleeper);
          await this.#workspace.activity.quiet();
          continue;
        }
        done += this.#batch(Math.min(to, sleeper), true);
        await this.#errands();
      }
      clock.anchor(to, clock.rate);
    } catch (error) {
      clock.anchor(clock.now(), clock.rate);
      throw error;
    } finally {
      clock.hold(undefined);
      this.arm();
    }
    return { from, to, tasks: done, happened: chronicle.since(since) };
  }

  /**
   * Resolves when the clock shows a time, whether it was moved or went there by itself.
   * @param skips the clock may jump there, as soon as everybody waits for it
   */
  async sleepUntil(until: number, skips: boolean, signal?: SignalLike): Promise<void> {
    if (signal?.aborted) throw signal.reason;
    if (until <= this.#workspace.clock.now()) return;
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.#workspace.activity.note();
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener("abort", abort);
      };
      const abort = (): void => {
        sleeper.fail(signal?.reason);
      };
      const sleeper: Sleeper = {
        until,
        skips,
        fail: (reason) => {
          leave();
          reject(reason);
        },
        wake: () => {
          leave();
          resolve();
        },
      };
      this.#workspace.activity.note();
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", abort);
      this.arm();
      if (skips) void this.#skip();
    });
  }

  /**
   * Moves time from one sleeper to the next, whenever nothing else goes on, until none is left that
   * wants it so.
   */
  async #skip(): Promise<void> {
    if (this.#skipping) return;
    this.#skipping = true;
    const { activity, clock } = this.#workspace;
    try {
      for (;;) {
        await activity.quiet();
        if (![...this.#sleepers].some(({ skips }) => skips)) return;
        await this.advanceTo(() => Math.max(clock.now(), Math.min(this.#firstWaking(), 8.64e15)));
      }
    } catch (error) {
      for (const sleeper of this.#sleepers) if (sleeper.skips) sleeper.fail(error);
    } finally {
      this.#skipping = false;
    }
  }

  /** When the first of those that sleep on this clock wakes. */
  #firstWaking(): number {
    let first = Infinity;
    for (const { until } of this.#sleepers) first = Math.min(first, until);
    return first;
  }

  #wake(now: number): void {
    for (const sleeper of this.#sleepers) if (sleeper.until <= now) sleeper.wake();
  }

  /**
   * Sets the alarm of the process for what is due next here. Where the workspace has a clock of
   * somebody else, only what is due now can be waited for: nobody tells when that clock moves.
   */
  arm(): void {
    const { clock, settlesByItself, schedule } = this.#workspace;
    const next = Math.min(schedule.soonest(), this.#firstWaking());
    const wait = next === Infinity ? Infinity : clock.baseTimeUntil(next);
    if (this.#closing.signal.aborted || wait === Infinity || (wait > 0 && !settlesByItself))
      return alarm.clear(this);
    alarm.set(this, wait, this.#sleepers.size > 0, () => {
      try {
        this.settle();
      } catch (error) {
        // It is kept: every call that follows answers with it.
        if (!(error instanceof DueTaskError)) throw error;
        return;
      }
      this.arm();
    });
  }

  /** Takes up what the tables say, after they were changed by something else. */
  reload(): void {
    this.#failure = undefined;
    this.#workspace.schedule.reload();
    this.arm();
  }

  /** Aborted when the simulator is closed. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  async close(): Promise<void> {
    this.#closing.abort(new Error("The simulator is closed."));
    alarm.clear(this);
    for (const sleeper of this.#sleepers) sleeper.fail(this.#closing.signal.reason);
    await this.#errands();
  }

  /** Does tasks up to a time, in one transaction. @returns how many */
  #batch(by: number, advancing: boolean): number {
    const { clock, database } = this.#workspace;
    const { held } = clock;
    let batch: Batch;
    try {
      try {
        batch = database.transaction(() => this.#run(by, advancing));
      } catch {
        // One of them failed. Once more, so that what comes before it stays done.
        this.#workspace.reload(new Set(stateGroups.filter((group) => group !== "journal")));
        batch = database.transaction(() => this.#runCarefully(by, advancing));
      }
    } finally {
      if (!advancing) clock.hold(held);
    }
    this.#batchSize =
      batch.started.length > 0 ? smallBatch : Math.min(2 * this.#batchSize, largeBatch);
    for (const task of batch.started) this.#start(task);
    if (batch.failure) throw (this.#failure = batch.failure);
    return batch.done;
  }

  /** Does tasks with as few statements as possible. It throws when one of them fails. */
  #run(by: number, advancing: boolean): Batch {
    const { clock, schedule, work } = this.#workspace;
    const queue = schedule.due(by, this.#batchSize);
    const horizon = queue.length < this.#batchSize ? by : (queue.at(-1)?.at ?? by) - 1;
    const fresh = new Set<DueTask>();
    const later: DueTask[] = [];
    const started: DueTask[] = [];
    let place = 0;
    schedule.taker = (task) => {
      if (task.at > horizon) return later.push(task);
      fresh.add(task);
      return insert(queue, task, place + 1);
    };
    try {
      this.#workspace.orders.atHand(ordersOf(queue), () => {
        for (; place < queue.length && place < this.#batchSize; place++) {
          const task = queue[place];
          if (!task || (advancing && started[0] && task.at > started[0].at)) break;
          clock.hold(task.at);
          if (Object.hasOwn(work.errands, task.kind)) started.push(task);
          else perform(task, this.#workspace);
        }
      });
    } finally {
      schedule.taker = undefined;
    }
    for (const task of started) schedule.begin(task);
    const last = queue[place - 1];
    if (last) schedule.done(last);
    schedule.add([...later, ...queue.slice(place).filter((task) => fresh.has(task))]);
    if (advancing) clock.stand(clock.now());
    return { done: place, started };
  }

  /** Does tasks one by one up to the one that fails, of which nothing remains. */
  #runCarefully(by: number, advancing: boolean): Batch {
    const { clock, schedule, work, database } = this.#workspace;
    const started: DueTask[] = [];
    let failure: DueTaskError | undefined;
    let done = 0;
    for (; done < this.#batchSize && !failure; done++) {
      const [task] = schedule.due(by, 1);
      if (!task || (advancing && started[0] && task.at > started[0].at)) break;
      clock.hold(task.at);
      try {
        database.transaction(() => {
          if (Object.hasOwn(work.errands, task.kind)) schedule.begin(task);
          else perform(task, this.#workspace);
          schedule.done(task);
        });
        if (Object.hasOwn(work.errands, task.kind)) started.push(task);
      } catch (error) {
        failure = new DueTaskError(task, error);
        break;
      }
    }
    if (advancing) clock.stand(clock.now());
    return { done, started, failure };
  }

  #start(task: DueTask): void {
    const lane = task.lane ?? `${task.at}/${task.seq}`;
    const turn = (this.#lanes.get(lane) ?? Promise.resolve()).then(async () =>
      this.#slots.during(async () => this.#errand(task)),
    );
    this.#lanes.set(lane, turn);
    void turn.then(() => {
      if (this.#lanes.get(lane) === turn) this.#lanes.delete(lane);
    });
  }

  async #errand(task: DueTask): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const { database, schedule, work } = this.#workspace;
    try {
      const finish = await work.errands[task.kind]?.(
        task.payload,
        this.#workspace,
        this.#closing.signal,
      );
      if (this.#closing.signal.aborted) return;
      database.transaction(() => {
        if (schedule.finish(task)) finish?.();
      });
    } catch (error) {
      this.#failure ??= new DueTaskError(task, error);
    }
    this.arm();
  }

  /** Resolves when no errand is under way. */
  async #errands(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all(this.#lanes.values());
  }
}

function perform({ kind, payload }: DueTask, workspace: Workspace): void {
  const task = workspace.work.tasks[kind];
  if (!task) throw new Error("This simulator does not know such a task.");
  task(payload, workspace);
}

/** The orders that tasks are about. */
const ordersOf = (tasks: readonly DueTask[]): readonly string[] =>
  tasks.flatMap(({ payload }) => {
    const { order } = payload as { readonly order?: unknown };
    return typeof order === "string" ? [order] : [];
  });

/** Puts a task in its place among those that are sorted by time and number. */
function insert(queue: DueTask[], task: DueTask, from: number): void {
  let [low, high] = [from, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other && (other.at < task.at || (other.at === task.at && other.seq < task.seq)))
      low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, task);
}
