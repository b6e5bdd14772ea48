import type { About, Happening } from "./events.js";
import type { Database } from "./store/driver.js";
import { insertRows } from "./store/insert.js";
import type { Clock } from "./time/clock.js";

/** How many lines a workspace keeps. */
const kept = 50_000;

type Line = readonly [seq: number, at: number, text: string, about: string];

/** What happened in a workspace without anybody asking for it, one line each. */
export class Chronicle {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  #last: number | undefined;
  /** Lines that are written together, at the end of the transaction that they belong to. */
  #gathered: Line[] | undefined;

  constructor(database: Database, workspace: string, clock: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
  }

  add(text: string, about: About): void {
    const seq = (this.#last = this.last() + 1);
    const line: Line = [seq, this.#clock.now(), text, JSON.stringify(about)];
    if (this.#gathered) this.#gathered.push(line);
    else this.#write([line]);
  }

  /** Writes the lines of some work in one go. The work has a transaction around it. */
  gather(work: () => void): void {
    this.#gathered = [];
    try {
      work();
      if (this.#gathered.length > 0) this.#write(this.#gathered);
    } finally {
      this.#gathered = undefined;
    }
  }

  /** The number of the last line, to ask for those after it. */
  last(): number {
    return (this.#last ??= Number(
      this.#database
        .prepare("SELECT coalesce(max(seq), 0) AS n FROM happenings WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    ));
  }

  /** The lines after one. They come as one text, because a driver is slow row by row. */
  since(seq: number): readonly Happening[] {
    const text = this.#database
      .prepare(
        `SELECT json_group_array(json_object('at', at, 'text', text, 'about', json(about))) AS lines
         FROM (SELECT * FROM happenings WHERE workspace = ? AND seq > ? ORDER BY seq)`,
      )
      .get(this.#workspace, seq)?.["lines"];
    return JSON.parse(String(text)) as readonly Happening[];
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#last = undefined;
  }

  #write(lines: readonly Line[]): void {
    insertRows(
      this.#database,
      "happenings",
      lines.map((line) => [this.#workspace, ...line]),
    );
    const [first] = lines[0] ?? [0];
    const [last] = lines.at(-1) ?? [0];
    if (Math.floor(first / 1000) !== Math.floor(last / 1000) || last % 1000 === 0)
      this.#database
        .prepare("DELETE FROM happenings WHERE workspace = ? AND seq <= ?")
        .run(this.#workspace, last - kept);
  }
}
