import type { Workspace } from "../workspace.js";
import type { ClockMode } from "./clock.js";
import { durationOf, momentOf, rateOf } from "./duration.js";
import { moveClock, type Advance } from "./move.js";

/** The clock of a workspace, in the hands of a test. */
export interface ClockControl {
  /** Simulated milliseconds since 1970. */
  now(): number;
  readonly mode: ClockMode;
  /**
   * Moves time on by a length such as `26h`, `1d12h` or milliseconds, and does all that is due on
   * the way in the order of time, webhooks included. It resolves when everything is done.
   * @throws RangeError when the text says no length of time
   * @throws DueTaskError when a task fails: time then stands at that task
   */
  advance(by: string | number): Promise<Advance>;
  /**
   * Moves time on to a moment, written like `2026-03-02T12:00:00Z` or in milliseconds since 1970.
   * @throws RangeError when that has passed: time does not run backwards
   * @throws DueTaskError
   */
  set(to: string | number): Promise<Advance>;
  /** Lets time stand. */
  freeze(): void;
  /** Lets time pass so many times as fast as real time; 1 is as fast as that. */
  scale(rate: number): void;
  /**
   * This clock for the `clock` option of a client, so that both live in the same time. A sleep ends
   * when this clock gets there: by itself, or because it is advanced.
   * @param options.skip no sleep takes real time: as soon as nothing else goes on, the clock jumps
   * to where the first sleeper wakes
   */
  asClientClock(options?: { readonly skip?: boolean }): ClientClock;
}

/** What a client wants of a clock. */
export interface ClientClock {
  now(): number;
  sleep(milliseconds: number, signal?: SignalLike): Promise<void>;
}

/** What is needed of an AbortSignal. */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export function clockControl(workspace: Workspace): ClockControl {
  const { clock, settler } = workspace;
  const turn = (rate: number): void => {
    clock.anchor(clock.now(), rate);
    settler.arm();
  };
  return {
    now: () => clock.now(),
    get mode() {
      return clock.mode;
    },
    advance: async (by) => moveClock(workspace, { by: durationOf(by) }),
    set: async (to) => moveClock(workspace, { to: momentOf(to) }),
    freeze: () => turn(0),
    scale: (rate) => turn(rateOf(rate)),
    asClientClock: ({ skip = false } = {}) => ({
      now: () => clock.now(),
      sleep: (milliseconds, signal) => settler.sleepUntil(clock.now() + milliseconds, skip, signal),
    }),
  };
}
