import type { Database } from "../store/driver.js";

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

/**
 * All calls that a workspace took, the last 5,000 of them. They are kept in memory; where the state
 * is in a file, each is written there before its call is answered, and read when a process begins.
 */
export class Journal {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #isInFile: boolean;
  readonly #waiting = new Set<(entry: JournalEntry) => void>();
  #entries: JournalEntry[] | undefined;
  #last: number | undefined;

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
    this.#isInFile = Boolean(database.prepare("PRAGMA database_list").get()?.["file"]);
  }

  /** Keeps an entry that holds no secrets any more. */
  write(written: Omit<JournalEntry, "seq" | "workspace">): void {
    const seq = this.last() + 1;
    const entry: JournalEntry = { seq, workspace: this.#workspace, ...written };
    const entries = this.#read();
    if (this.#isInFile) this.#store(entry);
    entries.push(entry);
    this.#last = seq;
    if (entries.length >= kept + slack) entries.splice(0, entries.length - kept);
    for (const told of this.#waiting) told(entry);
  }

  /** The entries that are meant, the oldest first. @param limit only so many of the last ones */
  find(filter: JournalFilter = {}, limit = Infinity): readonly JournalEntry[] {
    const fits = fitting(filter);
    const entries = this.#read();
    const found: JournalEntry[] = [];
    for (let place = entries.length - 1; place >= 0 && found.length < limit; place--) {
      const entry = entries[place];
      if (entry && fits(entry)) found.push(entry);
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
    const fits = fitting(filter);
    const there = this.#read().find(fits);
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const leave = (): void => {
        this.#waiting.delete(told);
        signal?.removeEventListener("abort", abort);
      };
      const told = (entry: JournalEntry): void => {
        if (!fits(entry)) return;
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
    this.#entries = [];
    this.#database.prepare("DELETE FROM journal WHERE workspace = ?").run(this.#workspace);
  }

  /** The number of the last entry. It goes on counting when the journal is cleared. */
  last(): number {
    return (this.#last ??= this.#read().at(-1)?.seq ?? 0);
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#entries = undefined;
    this.#last = undefined;
  }

  #store({ seq, workspace, ...rest }: JournalEntry): void {
    this.#database
      .prepare("INSERT INTO journal VALUES (?, ?, ?)")
      .run(workspace, seq, JSON.stringify(rest));
    if (seq % slack === 0)
      this.#database
        .prepare("DELETE FROM journal WHERE workspace = ? AND seq <= ?")
        .run(workspace, seq - kept);
  }

  #read(): JournalEntry[] {
    return (this.#entries ??= this.#database
      .prepare("SELECT seq, document FROM journal WHERE workspace = ? ORDER BY seq")
      .all(this.#workspace)
      .map((row) => ({
        seq: Number(row["seq"]),
        workspace: this.#workspace,
        ...(JSON.parse(String(row["document"])) as Omit<JournalEntry, "seq" | "workspace">),
      })));
  }
}

/** @throws RangeError when the filter makes no sense */
function fitting(filter: JournalFilter): (entry: JournalEntry) => boolean {
  const { operation, status, method, path, correlationId, fault, level, happened, after } = filter;
  const hasStatus = status === undefined ? undefined : statusTest(status);
  return (entry) => {
    if (operation !== undefined && entry.operation !== operation) return false;
    if (correlationId !== undefined && entry.correlationId !== correlationId) return false;
    if (hasStatus && !hasStatus(entry.status)) return false;
    if (method !== undefined && entry.method !== method.toUpperCase()) return false;
    if (path !== undefined && !entry.path.includes(path)) return false;
    if (level !== undefined && entry.level !== level) return false;
    if (after !== undefined && entry.seq <= after) return false;
    if (happened !== undefined && !entry.happened.some((line) => line.includes(happened)))
      return false;
    if (fault === undefined) return true;
    if (typeof fault === "boolean") return (entry.fault !== null) === fault;
    return entry.fault?.by.some((name) => name.includes(fault)) ?? false;
  };
}

/** @throws RangeError when it is neither a status nor a class of them */
function statusTest(wanted: number | string): (status: number) => boolean {
  const text = String(wanted).toLowerCase();
  if (!/^[1-5](\d\d|xx)$/.test(text))
    throw new RangeError(`A status is a number like 404, or a class like 4xx, not "${text}".`);
  if (!text.endsWith("xx")) return (status) => status === Number(text);
  return (status) => Math.floor(status / 100) === Number(text.charAt(0));
}
