import type { LimitState } from "@xi-sdk/resellers";
import type { Run } from "./client.js";
import { LIMITER_SCRIPT } from "./limiter-script.js";

/** What the script answers: whether to go, or how long to wait, and what is known of the limit. */
export interface Reply extends Pick<LimitState, "limit" | "remaining" | "resetAt" | "heldUntil"> {
  readonly go: boolean;
  /** Milliseconds. */
  readonly wait: number;
  readonly source: LimitState["source"];
}

type Argument = string | number | null | undefined;

/** Milliseconds of real time after a failure in which Redis is left alone. */
const LEFT_ALONE = 1_000;

/** The limits of one app in Redis, and whether it can be reached. */
export class SharedState {
  readonly #run: Run;
  readonly #prefix: string;
  readonly #rules: readonly Argument[];
  #askAgainAt = 0;
  #isAway = false;
  /** What is still to be told of Redis going and coming. */
  #news: string | undefined;

  constructor(run: Run, prefix: string, perMinute: number | undefined, bulkShare: number) {
    this.#run = run;
    this.#prefix = prefix;
    this.#rules = [bulkShare, perMinute];
  }

  /** @returns nothing while Redis is away. */
  async ask(
    group: string,
    operation: "ask" | "leave" | "return" | "observe",
    now: number,
    ...values: readonly Argument[]
  ): Promise<Reply | undefined> {
    if (performance.now() < this.#askAgainAt) return undefined;
    const given = [operation, now, ...this.#rules, ...values].map((value) => String(value ?? "-"));
    let answer: unknown;
    try {
      answer = await this.#run(LIMITER_SCRIPT, [this.#prefix + group], given);
    } catch (error) {
      this.#askAgainAt = performance.now() + LEFT_ALONE;
      if (!this.#isAway) {
        this.#news =
          `The shared rate limit cannot be reached (${(error as Error).message}). ` +
          "This process goes on with half of the limit for itself.";
      }
      this.#isAway = true;
      return undefined;
    }
    if (this.#isAway) this.#news = "The shared rate limit is back, and kept again.";
    this.#isAway = false;
    return read(answer);
  }

  /** What is to be told, once. */
  takeNews(): string | undefined {
    const news = this.#news;
    this.#news = undefined;
    return news;
  }
}

function read(answer: unknown): Reply {
  const [go, wait, limit, remaining, resetAt, heldUntil, source] = answer as readonly string[];
  return {
    go: go === "1",
    wait: Number(wait),
    limit: number(limit),
    remaining: number(remaining),
    resetAt: number(resetAt),
    heldUntil: number(heldUntil),
    source: source === "-" ? null : (source as LimitState["source"]),
  };
}

const number = (text: string | undefined): number | null =>
  text === undefined || text === "-" ? null : Number(text);
