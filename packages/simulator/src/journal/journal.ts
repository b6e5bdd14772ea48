import type { Database, Row } from "../store/driver.js";

/** One call of the API, as it was taken and answered. Secrets are blanked before it is kept. */
export interface JournalEntry {
  /** Counts up; a gap is a call that fell out of the journal. */
  readonly seq: number;
  /** Simulated time, like `2026-03-02T20:00:00.000Z`. */
  readonly at: string;
  readonly workspace: string;
  readonly method: string;
  readonly path: string;
  readonly query: { readonly [name: string]: string | readonly string[] };
  /** The contract's id of the operation; null where the API has no such call. */
  readonly operation: string | null;
  /** What the simulator does for it: keeps state, answers in the right shape, or nothing. */
  readonly level: "stateful" | "shape" | "501";
  /** What was answered. A fault may have kept it from getting through. */
  readonly status: number;
  /** How long it took on the system's clock, in milliseconds. */
  readonly duration: number;
  readonly correlationId: string | null;
  /** What struck the call. */
  readonly fault: JournalFault | null;
  /** What the call changed, one line each. */
  readonly happened: readonly string[];
  /** For a call that the API does not have: operations that look like it. */
  readonly nearest?: readonly string[];
  /** For a call that was refused: why, in the words of the answer. */
  readonly refusal?: string;
  /** The headers that say something about the call. */
  readonly headers: { readonly [name: string]: string };
  /** What was sent, up to 4,000 characters. The form of a token call is left out. */
  readonly body?: string;
}

export interface JournalFault {
  /** The names of the rules or magic values. */
  readonly by: readonly string[];
  readonly effect: string;
  readonly phase: string;
  /** Whether the operation was performed all the same. */
  readonly performed: boolean;
  /** In milliseconds of the simulator's clock. */
  readonly delayed: number;
}

/** Which entries are meant; all conditions have to hold. */
export interface JournalFilter {
  /** The id of an operation. */
  readonly operation?: string;
  /** A status, or a class of them like `4xx`. */
  readonly status?: number | string;
  readonly method?: string;
  /** A part of the path. */
  readonly path?: string;
  readonly correlationId?: string;
  /** `true` for any fault, or a part of the name of one. */
  readonly fault?: string | boolean;
  readonly level?: JournalEntry["level"];
  /** A part of a line of what happened. */
  readonly happened?: string;
  /** Only those that came after this entry. */
  readonly after?: number;
}

/** How many entries a workspace keeps. */
const kept = 5000;

/** How many may be too many before the oldest are dropped. */
const slack = 100;

/** All calls that a workspace took, the last 5,000 of them. */
export class Journal {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #waiting = new Set<(entry: JournalEntry) => void>();
  #last: number | undefined;

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
  }

  /** Keeps an entry that holds no secrets any more. */
  write(entry: Omit<JournalEntry, "seq" | "workspace">): void {
    const seq = this.last() + 1;
    const whole: JournalEntry = { seq, workspace: this.#workspace, ...entry };
    this.#database
      .prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)")
      .run(
        this.#workspace,
        seq,
        entry.operation,
        entry.status,
        entry.correlationId,
        JSON.stringify(entry),
      );
    this.#last = seq;
    if (seq % slack === 0)
      this.#database
        .prepare("DELETE FROM journal WHERE workspace = ? AND seq <= ?")
        .run(this.#workspace, seq - kept);
    for (const told of this.#waiting) told(whole);
  }

  /** The entries that are meant, the oldest first. @param limit only so many of the last ones */
  find(filter: JournalFilter = {}, limit = Infinity): readonly JournalEntry[] {
    const found: JournalEntry[] = [];
    for (const row of this.#rows(filter)) {
      if (found.length >= limit) break;
      const entry = this.#entry(row);
      if (fits(filter, entry)) found.push(entry);
    }
    return found.reverse();
  }

  count(filter: JournalFilter = {}): number {
    return this.find(filter).length;
  }

  /**
   * Resolves to the first entry that is meant, whether it is there already or comes later.
   * @throws what the signal was aborted with
   */
  wait(filter: JournalFilter = {}, signal?: AbortSignal): Promise<JournalEntry> {
    const [there] = this.find(filter);
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const leave = (): void => {
        this.#waiting.delete(told);
        signal?.removeEventListener("abort", abort);
      };
      const told = (entry: JournalEntry): void => {
        if (!fits(filter, entry)) return;
        leave();
        resolve(entry);
      };
      const abort = (): void => {
        leave();
        reject(signal?.reason as Error);
      };
      this.#waiting.add(told);
      signal?.addEventListener("abort", abort);
    });
  }

  clear(): void {
    this.#database.prepare("DELETE FROM journal WHERE workspace = ?").run(this.#workspace);
  }

  /** The number of the last entry. It goes on counting when the journal is cleared. */
  last(): number {
    return (this.#last ??= Number(
      this.#database
        .prepare("SELECT coalesce(max(seq), 0) AS n FROM journal WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    ));
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#last = undefined;
  }

  /** The newest first, so that a limit need not read all of them. */
  #rows({ operation, status, correlationId, after = 0 }: JournalFilter): readonly Row[] {
    const conditions = ["workspace = ?", "seq > ?"];
    const values: (string | number)[] = [this.#workspace, after];
    const where = (column: string, value: string | number | undefined): void => {
      if (value === undefined) return;
      conditions.push(`${column} = ?`);
      values.push(value);
    };
    where("operation", operation);
    where("correlation_id", correlationId);
    if (typeof status === "number") where("status", status);
    return this.#database
      .prepare(
        `SELECT seq, document FROM journal WHERE ${conditions.join(" AND ")} ORDER BY seq DESC`,
      )
      .all(...values);
  }

  #entry(row: Row): JournalEntry {
    return {
      seq: Number(row["seq"]),
      workspace: this.#workspace,
      ...(JSON.parse(String(row["document"])) as Omit<JournalEntry, "seq" | "workspace">),
    };
  }
}

function fits(filter: JournalFilter, entry: JournalEntry): boolean {
  const { operation, status, method, path, correlationId, fault, level, happened, after } = filter;
  if (operation !== undefined && entry.operation !== operation) return false;
  if (correlationId !== undefined && entry.correlationId !== correlationId) return false;
  if (status !== undefined && !hasStatus(entry.status, status)) return false;
  if (method !== undefined && entry.method !== method.toUpperCase()) return false;
  if (path !== undefined && !entry.path.includes(path)) return false;
  if (level !== undefined && entry.level !== level) return false;
  if (after !== undefined && entry.seq <= after) return false;
  if (happened !== undefined && !entry.happened.some((line) => line.includes(happened)))
    return false;
  if (fault === undefined) return true;
  if (typeof fault === "boolean") return (entry.fault !== null) === fault;
  return entry.fault?.by.some((name) => name.includes(fault)) ?? false;
}

/** @throws RangeError when it is neither a status nor a class of them */
function hasStatus(status: number, wanted: number | string): boolean {
  const text = String(wanted);
  if (!/^[1-5](\d\d|xx)$/i.test(text))
    throw new RangeError(`A status is a number like 404, or a class like 4xx, not "${text}".`);
  return text.toLowerCase().endsWith("xx")
    ? Math.floor(status / 100) === Number(text.charAt(0))
    : status === Number(text);
}
