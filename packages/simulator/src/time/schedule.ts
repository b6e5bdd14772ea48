import type { Database, Row } from "../store/driver.js";
import type { Clock } from "./clock.js";

/** Work that waits for its time. */
export interface DueTask {
  readonly at: number;
  /** Of two tasks of the same time, the one that was scheduled first comes first. */
  readonly seq: number;
  readonly kind: string;
  /** Errands of one lane are performed one after the other. */
  readonly lane: string | null;
  readonly payload: string;
}

/** The work of a workspace that waits for its time. It is kept in a table, so it survives the process. */
export class Schedule {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  /** Told of each new task. */
  onTask: (task: DueTask) => void = () => undefined;
  #last: number | undefined;

  constructor(database: Database, workspace: string, clock: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
  }

  /**
   * Has a task done at a time, in the transaction that is under way. A time that has passed counts as now.
   * @param kind a name of `tasks` or `errands`
   */
  at(time: number, kind: string, payload: object, options: { readonly lane?: string } = {}): void {
    const task: DueTask = {
      at: Math.max(Math.ceil(time), this.#clock.now()),
      seq: this.#next(),
      kind,
      lane: options.lane ?? null,
      payload: JSON.stringify(payload),
    };
    this.#database
      .prepare("INSERT INTO tasks VALUES (?, 0, ?, ?, ?, ?, ?)")
      .run(this.#workspace, task.at, task.seq, kind, task.lane, task.payload);
    this.onTask(task);
  }

  /** When the first task that nobody has begun is due. */
  nextAt(): number | undefined {
    const at = this.#database
      .prepare("SELECT min(at) AS at FROM tasks WHERE workspace = ? AND started = 0")
      .get(this.#workspace)?.["at"];
    return at === null || at === undefined ? undefined : Number(at);
  }

  /** The first tasks that are due by a time. */
  due(by: number, limit: number): DueTask[] {
    return this.#database
      .prepare(
        `SELECT at, seq, kind, lane, payload FROM tasks
         WHERE workspace = ? AND started = 0 AND at <= ? ORDER BY at, seq LIMIT ?`,
      )
      .all(this.#workspace, by, limit)
      .map(taskOf);
  }

  /** What waits, the soonest first. */
  upcoming(limit: number): readonly DueTask[] {
    return this.due(Number.MAX_SAFE_INTEGER, limit);
  }

  /** Forgets all up to and including this one: they are done. */
  done({ at, seq }: DueTask): void {
    this.#database
      .prepare("DELETE FROM tasks WHERE workspace = ? AND started = 0 AND (at, seq) <= (?, ?)")
      .run(this.#workspace, at, seq);
  }

  /** Marks an errand as begun, so that nobody begins it a second time. */
  begin({ at, seq }: DueTask): void {
    this.#database
      .prepare(
        "UPDATE tasks SET started = 1 WHERE workspace = ? AND started = 0 AND at = ? AND seq = ?",
      )
      .run(this.#workspace, at, seq);
  }

  /** Takes a finished errand away. @returns false when it is gone already, because of a reset */
  finish({ at, seq }: DueTask): boolean {
    const values = [this.#workspace, at, seq] as const;
    const condition = "workspace = ? AND started = 1 AND at = ? AND seq = ?";
    if (!this.#database.prepare(`SELECT 1 AS there FROM tasks WHERE ${condition}`).get(...values))
      return false;
    this.#database.prepare(`DELETE FROM tasks WHERE ${condition}`).run(...values);
    return true;
  }

  /** Takes up what the tables say. An errand that was begun by somebody who is gone begins anew. */
  reload(): void {
    this.#last = Math.max(this.#last ?? 0, this.#highest());
    this.#database
      .prepare("UPDATE tasks SET started = 0 WHERE workspace = ? AND started = 1")
      .run(this.#workspace);
  }

  /** Numbers are never used twice while the process lives, so that a late errand finds none but its own. */
  #next(): number {
    this.#last ??= this.#highest();
    return (this.#last += 1);
  }

  #highest(): number {
    return Number(
      this.#database
        .prepare("SELECT coalesce(max(seq), 0) AS n FROM tasks WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    );
  }
}

const taskOf = (row: Row): DueTask => ({
  at: Number(row["at"]),
  seq: Number(row["seq"]),
  kind: String(row["kind"]),
  lane: row["lane"] === null ? null : String(row["lane"]),
  payload: String(row["payload"]),
});
