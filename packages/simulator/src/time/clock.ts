import type { Database } from "../store/driver.js";

/** Where time comes from. Nothing outside this folder reads the system's. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export type ClockMode = "real" | "offset" | "frozen" | "scaled";

/** The time of a workspace is `at` when the base clock shows `base`, and moves `rate` times as fast. */
interface Anchor {
  readonly at: number;
  readonly base: number;
  readonly rate: number;
}

/** What a workspace's time is at its beginning, and again after a reset. */
export interface ClockStart {
  /** Milliseconds since 1970; the base clock's time where it is left out. */
  readonly at?: number;
  /** How fast it moves; 0 stands still. */
  readonly rate?: number;
}

/** The clock of one workspace. It is kept with the state, so it goes on after a restart. */
export class WorkspaceClock implements Clock {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #base: Clock;
  #anchor: Anchor;
  /** While due work is done, time stands where that work belongs. */
  #held: number | undefined;

  constructor(database: Database, workspace: string, base: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#base = base;
    this.#anchor = this.#read();
  }

  now(): number {
    return this.#held ?? this.#running();
  }

  get mode(): ClockMode {
    const { at, base, rate } = this.#anchor;
    if (rate === 0) return "frozen";
    if (rate !== 1) return "scaled";
    return at === base ? "real" : "offset";
  }

  /** How many times as fast as the base clock it moves. */
  get rate(): number {
    return this.#anchor.rate;
  }

  /** Shows this time from now on, and moves so many times as fast as the base clock. */
  anchor(at: number, rate: number): void {
    this.#anchor = { at, base: this.#base.now(), rate };
    this.#write();
  }

  /** Stands at a time for the while, and notes that time went on to there, should the process end. */
  stand(at: number): void {
    this.anchor(at, this.#anchor.rate);
    this.#held = at;
  }

  /** Begins as a workspace begins. */
  start({ at, rate = 1 }: ClockStart): void {
    this.#held = undefined;
    this.anchor(at ?? this.#base.now(), rate);
  }

  /** Where time stands while due work is done; undefined otherwise. */
  get held(): number | undefined {
    return this.#held;
  }

  /** Stands at a time while work that was due then is done; undefined lets it go on. */
  hold(at: number | undefined): void {
    this.#held = at;
  }

  /** How long the base clock needs until this one shows a time; infinite if it stands. */
  baseTimeUntil(time: number): number {
    const { rate } = this.#anchor;
    const left = time - this.now();
    if (left <= 0) return 0;
    return rate === 0 ? Infinity : left / rate;
  }

  /** Takes up what the tables say, after they were changed by something else. */
  reload(): void {
    this.#held = undefined;
    this.#anchor = this.#read();
  }

  #running(): number {
    const { at, base, rate } = this.#anchor;
    return rate === 0 ? at : at + Math.floor((this.#base.now() - base) * rate);
  }

  #read(): Anchor {
    const row = this.#database
      .prepare("SELECT at, base, rate FROM clocks WHERE workspace = ?")
      .get(this.#workspace);
    if (row) return { at: Number(row["at"]), base: Number(row["base"]), rate: Number(row["rate"]) };
    const now = this.#base.now();
    return { at: now, base: now, rate: 1 };
  }

  #write(): void {
    const { at, base, rate } = this.#anchor;
    this.#database
      .prepare("INSERT OR REPLACE INTO clocks VALUES (?, ?, ?, ?)")
      .run(this.#workspace, at, base, rate);
  }
}
