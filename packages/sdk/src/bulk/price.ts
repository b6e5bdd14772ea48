import type { CallOptions } from "../configuration.js";
import {
  BadRequestError,
  ConnectionError,
  DecodeError,
  RateLimitError,
  RequestInvalidError,
  ServiceError,
  TimeoutError,
  type XiError,
} from "../errors.js";
import type {
  PriceAndAvailabilityRequestProduct,
  PriceAndAvailabilityResponse,
} from "../generated/types.js";
import { platform, type Clock } from "../platform.js";
import { iterate, questionOf, type Question } from "./inputs.js";
import { IDENTIFIERS, matchRows } from "./match.js";
import type { PriceInput, PriceOptions, PriceProgress, PriceResult } from "./options.js";
import { nothing, outcomeOf, type Outcome } from "./outcome.js";
import { Width } from "./width.js";

/** Most products that one price and availability call takes (AF: catalog), and inputs of a batch. */
const PER_CALL = 50;
/** Batches read and not yet handed out, at most. */
const BATCHES_HELD = 80;
/** Products in a row that the API may find faulty before it cannot be the products. */
const PATIENCE = 20;
/** The same before any call has succeeded. */
const FIRST_PATIENCE = 5;

const WITHOUT_IDENTIFIER = `Name the product by exactly one of ${IDENTIFIERS.join(", ")}.`;
const MISSING = "Two answers held no row for this product.";
const CUT_SHORT = "The run was ended before there was an answer for this product.";

/** One call, with what ends it. */
export type AskPrices = (
  products: PriceAndAvailabilityRequestProduct[],
  options: Pick<CallOptions, "signal" | "totalTimeout">,
) => PromiseLike<{
  readonly data: PriceAndAvailabilityResponse | undefined;
  readonly response: { readonly attempts: number };
}>;

/** What a run needs of its client. */
export interface PriceDesk {
  readonly ask: AskPrices;
  readonly clock: Clock;
  /** Milliseconds that a call may take, waits included. */
  readonly totalTimeout: number;
  /** What the results depend on besides the inputs. */
  readonly about: unknown;
}

/** 50 inputs in a row, fewer at the end of the source. */
interface Batch<Input> {
  readonly first: number;
  readonly inputs: readonly Input[];
  readonly outcomes: Outcome[];
  /** Inputs without outcome. */
  open: number;
}

type Writable<T> = { -readonly [name in keyof T]: T[name] };

/**
 * Prices any number of products; see {@link Catalog.price}. What runs besides the loop that hands
 * out results wakes it when there is something new, and never rejects.
 */
export function price<Input extends PriceInput>(
  source: Iterable<Input> | AsyncIterable<Input>,
  { ask, clock, totalTimeout, about }: PriceDesk,
  options: PriceOptions,
): AsyncGenerator<PriceResult<Input>, void, undefined> {
  const { signal, checkpoint, order, onProgress } = options;
  const { concurrency = 16, remember = 4_000 } = options;
  const deadline = Number(options.deadline ?? Infinity);
  const iterator = iterate(source, options);
  const startedAt = clock.now();
  const stop = new platform.AbortController();
  const abort = (): void => stop.abort();
  const batches: Batch<Input>[] = [];
  /** Questions on the way and answered ones, the one named last at the end. */
  const known = new Map<string, Question>();
  /** Goes on where it was: from the beginning it would pass over all that was forgotten before. */
  const oldest = known.keys();
  let queue: Question[] = [];
  let inputsRead = 0;
  let isReading = false;
  /** Set when the source has ended; throws what the source threw. */
  let ending: (() => void) | undefined;
  /** Ends the run as soon as nothing is ready to be handed out. */
  let failure: { readonly error: unknown } | undefined;
  /** The outcome of all that was not asked before the end. */
  let cut: Outcome | undefined;
  let running = 0;
  const width = new Width(concurrency, startedAt);
  let patience = FIRST_PATIENCE;
  let wake = noop;
  /** Whether there is something to tell about the progress. */
  let hasNews = false;
  const counts = { calls: 0, done: 0, skipped: 0 };
  let pausedUntil: Date | undefined;
  const byStatus: Writable<PriceProgress["byStatus"]> = {};

  async function* results(): AsyncGenerator<PriceResult<Input>, void, undefined> {
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    try {
      await checkpoint?.open(about);
      for (;;) {
        advance();
        const place = batches.findIndex(({ open }) => open === 0);
        if (place === 0 || (place > 0 && order === "as-ready")) {
          const { first, inputs, outcomes } = batches.splice(place, 1)[0] as Batch<Input>;
          for (let at = 0; at < outcomes.length; at++) {
            const outcome = outcomes[at] as Outcome;
            yield { ...outcome, input: inputs[at] as Input, index: first + at };
            advance();
          }
          if (!cut || !outcomes.includes(cut)) await checkpoint?.save(first, inputs);
          continue;
        }
        if (failure) throw failure.error;
        if (ending && batches.length === 0) break;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      ending();
    } finally {
      signal?.removeEventListener("abort", abort);
      abort();
      const closing = ending ? undefined : iterator.return?.();
      // A source that is still busy closes later; nobody is left then who could hear of an error.
      if (isReading) Promise.resolve(closing).catch(noop);
      else await closing;
    }
  }

  /** Starts all that may start now. Called when the consumer comes back, so a slow one stops the calls. */
  function advance(): void {
    if (hasNews) tell();
    while (!failure) {
      if (isStopped()) giveUp(queue.splice(0));
      if (running >= width.calls) return;
      const isFull = queue.length >= PER_CALL;
      // A batch that waits for its answer holds up no others; what can be taken is not heaped up.
      const isBlocked = Boolean(batches[0]?.open);
      const mayRead = !ending && batches.length < (isBlocked ? BATCHES_HELD : 2 * width.calls);
      // A call that is not full goes when nothing more can join it.
      const mayFill =
        isReading ||
        (!ending && !isBlocked) ||
        (running > 0 && (!ending || queue.some(wasMissing)));
      if (!isFull && !isReading && mayRead) void readBatch();
      else if (queue.length > 0 && (isFull || !mayFill)) void run();
      else return;
    }
  }

  async function readBatch(): Promise<void> {
    const inputs: Input[] = [];
    isReading = true;
    try {
      while (inputs.length < PER_CALL && !ending) {
        const next = iterator.next();
        const step = "then" in next ? await next : next;
        if (step.done) ending = noop;
        else inputs.push(step.value);
      }
    } catch (error) {
      ending = () => {
        throw error;
      };
    }
    isReading = false;
    try {
      if (inputs.length > 0) take(inputs);
    } catch (error) {
      failure = { error };
    }
    wake();
  }

  function take(inputs: readonly Input[]): void {
    const first = inputsRead;
    inputsRead += inputs.length;
    if (checkpoint?.has(first, inputs)) {
      counts.skipped += inputs.length;
      return;
    }
    const batch: Batch<Input> = { first, inputs, outcomes: [], open: inputs.length };
    batches.push(batch);
    inputs.forEach((input, place) => {
      const put = (outcome: Outcome): void => {
        batch.outcomes[place] = outcome;
        batch.open -= 1;
        counts.done += 1;
        hasNews = true;
        byStatus[outcome.status] = (byStatus[outcome.status] ?? 0) + 1;
      };
      const asked = questionOf(input);
      const question = asked && (known.get(asked.key) ?? asked);
      if (!question) return put(nothing("error", now(), WITHOUT_IDENTIFIER));
      if (!known.delete(question.key)) queue.push(question);
      known.set(question.key, question);
      if (known.size > remember) known.delete(oldest.next().value as string);
      if (question.outcome) put(question.outcome);
      else question.waiting.push(put);
    });
  }

  /** Asks for up to 50 questions of the queue, no two of the same name. */
  async function run(): Promise<void> {
    const names = new Set<string>();
    const questions: Question[] = [];
    queue = queue.filter((question) => {
      if (questions.length === PER_CALL || names.has(question.name)) return true;
      names.add(question.name);
      questions.push(question);
      return false;
    });
    running += 1;
    await call(questions);
    running -= 1;
    hasNews = true;
    wake();
  }

  async function call(questions: readonly Question[]): Promise<void> {
    const sentAt = clock.now();
    if (failure || isStopped()) return giveUp(questions);
    try {
      const products = questions.map(({ product }) => product);
      const { data, response } = await ask(products, {
        signal: stop.signal,
        totalTimeout: Math.min(totalTimeout, deadline - sentAt),
      });
      counts.calls += 1;
      patience = PATIENCE;
      const answeredAt = clock.now();
      if (response.attempts > 1) width.failed(answeredAt);
      else width.answered(answeredAt - sentAt, answeredAt);
      const found = matchRows(products, data ?? []);
      const observedAt = now();
      questions.forEach((question, place) => {
        const rows = found[place] ?? [];
        if (rows.length > 0) settle(question, outcomeOf(rows, observedAt));
        else if (question.wasMissing)
          settle(question, nothing("not-attempted", observedAt, MISSING));
        else {
          question.wasMissing = true;
          queue.unshift(question);
        }
      });
    } catch (error) {
      await fail(questions, error as XiError);
    }
  }

  async function fail(questions: readonly Question[], error: XiError): Promise<void> {
    if (error.attempts > 0) counts.calls += 1;
    width.failed(clock.now());
    if (isStopped()) giveUp(questions);
    else if (error instanceof RateLimitError) await pause(questions, error.retryAt);
    else if (questions.length > 1 && concernsItsProducts(error)) {
      // One faulty product makes the API refuse all of its call: halves find it out.
      const half = questions.length >> 1;
      await call(questions.slice(0, half));
      await call(questions.slice(half));
    } else if (concernsThisCallOnly(error) || (concernsItsProducts(error) && patience-- > 0)) {
      const outcome = { ...nothing("error", now(), error.message), error };
      for (const question of questions) settle(question, outcome);
    } else failure ??= { error };
  }

  /** Waits until the limit allows calls again, to ask once more. */
  async function pause(questions: readonly Question[], until: Date): Promise<void> {
    if (Number(until) > deadline) return giveUp(questions);
    pausedUntil = until;
    hasNews = true;
    wake();
    try {
      await clock.sleep(Math.max(1_000, Number(until) - clock.now()), stop.signal);
    } catch (error) {
      if (!isStopped()) failure ??= { error };
    }
    pausedUntil = undefined;
    queue.unshift(...questions);
  }

  function giveUp(questions: readonly Question[]): void {
    cut ??= nothing("not-attempted", now(), CUT_SHORT);
    for (const question of questions) settle(question, cut);
  }

  function tell(): void {
    hasNews = false;
    const { done, skipped } = counts;
    const at = clock.now();
    const perMinute = (done / (at - startedAt)) * 60_000 || 0;
    const left = ((source as Partial<readonly Input[]>).length ?? NaN) - done - skipped;
    const eta = new Date(at + (left / perMinute) * 60_000);
    onProgress?.({
      ...counts,
      byStatus: { ...byStatus },
      perMinute,
      eta: Number(eta) >= at ? eta : undefined,
      pausedUntil,
    });
  }

  const isStopped = (): boolean => stop.signal.aborted || clock.now() >= deadline;
  const now = (): string => new Date(clock.now()).toISOString();

  return results();
}

const noop = (): void => undefined;

const wasMissing = (question: Question): boolean => question.wasMissing === true;

function settle(question: Question, outcome: Outcome): void {
  question.outcome = outcome;
  for (const put of question.waiting.splice(0)) put(outcome);
}

/** Whether the call may be good without one of its products. */
const concernsItsProducts = (error: XiError): boolean =>
  error instanceof BadRequestError ||
  (error instanceof RequestInvalidError && error.fields[0]?.path.startsWith("products[") === true);

/** Refused credentials, a refused account or a server out of reach would fail every further call as well. */
const concernsThisCallOnly = (error: XiError): boolean =>
  error instanceof ServiceError ||
  error instanceof DecodeError ||
  error instanceof TimeoutError ||
  (error instanceof ConnectionError && error.outcome !== "not-sent");
