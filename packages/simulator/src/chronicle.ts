import type { About, Happening } from "./events.js";
import type { Database } from "./store/driver.js";
import type { Clock } from "./time/clock.js";

/** How many lines a workspace keeps. */
const kept = 50_000;

/** What happened in a workspace without anybody asking for it, one line each. */
export class Chronicle {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  #last: number | undefined;

  constructor(database: Database, workspace: string, clock: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
  }

  add(text: string, about: About): void {
    const seq = (this.#last = this.last() + 1);
    this.#database
      .prepare("INSERT INTO happenings VALUES (?, ?, ?, ?, ?)")
      .run(this.#workspace, seq, this.#clock.now(), text, JSON.stringify(about));
    if (seq % 1000 === 0)
      this.#database
        .prepare("DELETE FROM happenings WHERE workspace = ? AND seq <= ?")
        .run(this.#workspace, seq - kept);
  }

  /** The number of the last line, to ask for those after it. */
  last(): number {
    return (this.#last ??= Number(
      this.#database
        .prepare("SELECT coalesce(max(seq), 0) AS n FROM happenings WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    ));
  }

  since(seq: number): readonly Happening[] {
    return this.#database
      .prepare(
        "SELECT at, text, about FROM happenings WHERE workspace = ? AND seq > ? ORDER BY seq",
      )
      .all(this.#workspace, seq)
      .map((row) => ({
        at: Number(row["at"]),
        text: String(row["text"]),
        about: JSON.parse(String(row["about"])) as About,
      }));
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#last = undefined;
  }
}
