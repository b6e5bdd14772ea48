import type { Database } from "../store/driver.js";
import { insertRows } from "../store/insert.js";
import type { Clock } from "./clock.js";

/** Work that waits for its time. */
export interface DueTask {
  readonly at: number;
  /** Of two tasks of the same time, the one that was scheduled first comes first. */
  readonly seq: number;
  readonly kind: string;
  /** Errands of one lane are performed one after the other. */
  readonly lane: string | null;
  /** What JSON can hold. */
  readonly payload: object;
}

/** The work of a workspace that waits for its time. It is kept in a table, so it survives the process. */
export class Schedule {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  /** Takes new tasks in the place of the table, and puts those there that it leaves undone. */
  taker: ((task: DueTask) => void) | undefined;
  /** When a task that nobody has begun may be due, and none is before. */
  #soonest: number | undefined;
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
      payload,
    };
    if (this.taker) this.taker(task);
    else this.add([task]);
  }

  /** Writes tasks into the table. */
  add(tasks: readonly DueTask[]): void {
    insertRows(
      this.#database,
      "tasks",
      tasks.map(({ at, seq, kind, lane, payload }) => [
        this.#workspace,
        0,
        at,
        seq,
        kind,
        lane,
        JSON.stringify(payload),
      ]),
    );
    for (const { at } of tasks)
      if (this.#soonest !== undefined && at < this.#soonest) this.#soonest = at;
  }

  /** When the first task that nobody has begun is due; infinite without any. */
  soonest(): number {
    return (this.#soonest ??= Number(
      this.#database
        .prepare(
          "SELECT coalesce(min(at), 9e999) AS at FROM tasks WHERE workspace = ? AND started = 0",
        )
        .get(this.#workspace)?.["at"],
    ));
  }

  /** When the first task that nobody has begun is due. */
  nextAt(): number | undefined {
    const at = this.soonest();
    return at === Infinity ? undefined : at;
  }

  /** The first tasks that are due by a time. One text, because a driver is slow row by row. */
  due(by: number, limit: number): DueTask[] {
    const text = this.#database
      .prepare(
        `SELECT json_group_array(json_object(
           'at', at, 'seq', seq, 'kind', kind, 'lane', lane, 'payload', json(payload))) AS tasks
         FROM (SELECT * FROM tasks WHERE workspace = ? AND started = 0 AND at <= ?
               ORDER BY at, seq LIMIT ?)`,
      )
      .get(this.#workspace, by, limit)?.["tasks"];
    return JSON.parse(String(text)) as DueTask[];
  }

  /** What waits, the soonest first. */
  upcoming(limit: number): readonly DueTask[] {
    return this.due(Number.MAX_SAFE_INTEGER, limit);
  }

  /** Forgets all up to and including this one: they are done. */
  done({ at, seq }: DueTask): void {
    this.#soonest = undefined;
    this.#database
      .prepare("DELETE FROM tasks WHERE workspace = ? AND started = 0 AND (at, seq) <= (?, ?)")
      .run(this.#workspace, at, seq);
  }

  /** Marks an errand as begun, so that nobody begins it a second time. `done` takes it off the others. */
  begin({ at, seq, kind, lane, payload }: DueTask): void {
    this.#database
      .prepare("INSERT INTO tasks VALUES (?, 1, ?, ?, ?, ?, ?)")
      .run(this.#workspace, at, seq, kind, lane, JSON.stringify(payload));
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
    this.#soonest = undefined;
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
