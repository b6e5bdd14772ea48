import type { About, Happening } from "./events.js";
import type { Backlog } from "./store/backlog.js";
import type { Database } from "./store/driver.js";
import { insertRows } from "./store/insert.js";
import type { Clock } from "./time/clock.js";

/** How many lines a workspace keeps. */
const kept = 50_000;

type Line = Happening & { readonly seq: number };

/** What happened in a workspace without anybody asking for it, one line each. */
export class Chronicle {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  #last: number | undefined;
  readonly #backlog: Backlog<number, Line>;

  constructor(database: Database, workspace: string, clock: Clock) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
    this.#backlog = database.backlog("happenings", (lines) => this.#write(lines));
  }

  add(text: string, about: About): void {
    const seq = (this.#last = this.last() + 1);
    this.#backlog.put(seq, { seq, at: this.#clock.now(), text, about });
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
    const unwritten = this.#unwrittenSince(seq);
    if (unwritten) return unwritten;
    const text = this.#database
      .prepare(
        `SELECT json_group_array(json_object('at', at, 'text', text, 'about', json(about))) AS lines
         FROM (SELECT * FROM happenings WHERE workspace = ? AND seq > ? ORDER BY seq)`,
      )
      .get(this.#workspace, seq)?.["lines"];
    return JSON.parse(String(text)) as readonly Happening[];
  }

  /** The lines after one, where the table has none of them yet. */
  #unwrittenSince(seq: number): readonly Happening[] | undefined {
    const lines: Happening[] = [];
    for (let next = seq + 1; next <= this.last(); next++) {
      const line = this.#backlog.get(next);
      if (!line) return undefined;
      const { at, text, about } = line;
      lines.push({ at, text, about });
    }
    return lines;
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#last = undefined;
  }

  #write(lines: readonly Line[]): void {
    insertRows(
      this.#database,
      "happenings",
      lines.map(({ seq, at, text, about }) => [
        this.#workspace,
        seq,
        at,
        text,
        JSON.stringify(about),
      ]),
    );
    const first = lines[0]?.seq ?? 0;
    const last = lines.at(-1)?.seq ?? 0;
    if (Math.floor(first / 1000) !== Math.floor(last / 1000) || last % 1000 === 0)
      this.#database
        .prepare("DELETE FROM happenings WHERE workspace = ? AND seq <= ?")
        .run(this.#workspace, last - kept);
  }
}
