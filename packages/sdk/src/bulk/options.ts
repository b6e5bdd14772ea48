import type { CallOptions } from "../configuration.js";
import type { XiError } from "../errors.js";
import type {
  PostPriceandavailabilityParams,
  PriceAndAvailabilityRequestProduct,
  PriceAndAvailabilityResponseItem,
} from "../generated/types.js";

/** A part number of the distributor, or a product named by any one of its identifiers. */
export type PriceInput = string | PriceAndAvailabilityRequestProduct;

/**
 * How an input ends. `not-attempted`: the API said nothing about it, because the run was ended
 * before, or because two answers held no row for it.
 */
export type PriceStatus =
  "ok" | "warning" | "not-found" | "not-authorised" | "error" | "not-attempted";

/** What became of one input. Price and stock are `null` when the API did not state them, never 0. */
export interface PriceResult<Input extends PriceInput = PriceInput> {
  /** The input as it was given, and its place among the inputs, counted from 0. */
  readonly input: Input;
  readonly index: number;
  readonly status: PriceStatus;
  /** The reseller's own price for one unit, in `currency`. */
  readonly price: number | null;
  readonly currency: string | null;
  /** Units in all warehouses together. */
  readonly stock: number | null;
  /** The text of the API, or why there is no answer. */
  readonly message?: string;
  /** The whole row, with retail price, warehouses and back-orders. */
  readonly product?: PriceAndAvailabilityResponseItem;
  /** Set when the call for this product failed for good. */
  readonly error?: XiError;
  readonly source: "api";
  /** When the answer was read; ISO 8601, UTC. */
  readonly observedAt: string;
}

/**
 * Remembers which inputs have their results, so that a run that was cut off can be taken up again.
 * A batch is 50 inputs in a row, fewer at the end; `first` is the place of its first one, from 0.
 * `@xi-sdk/files` has one that keeps a hash of each batch and refuses inputs that have changed.
 */
export interface PriceCheckpoint<Input = unknown> {
  /**
   * Asked once, before anything else.
   *
   * @param about what the results depend on besides the inputs: address, account and `params`.
   */
  open(about: unknown): PromiseLike<void> | void;
  /** Whether an earlier run has finished the batch; it is skipped then. What it throws ends the run. */
  has(first: number, inputs: readonly Input[]): boolean;
  /**
   * Called when all results of a batch have been taken, that is when the one after them is asked
   * for. The run goes on when it resolves. What it throws ends the run.
   */
  save(first: number, inputs: readonly Input[]): PromiseLike<void> | void;
}

export interface PriceOptions extends CallOptions {
  /**
   * `input` (default): results in the order of the inputs. `as-ready`: each batch of 50 inputs as
   * soon as it is complete.
   */
  readonly order?: "input" | "as-ready" | undefined;
  /** Calls under way at one time, at most. The run finds out how many serve it. Default: 16. */
  readonly concurrency?: number | undefined;
  /**
   * When to stop asking: a `Date`, or milliseconds since 1970 by the client's clock. What has no
   * answer by then is `not-attempted`. Default: none.
   */
  readonly deadline?: Date | number | undefined;
  /** Products whose outcome is kept for later inputs that name them again. Default: 4,000. */
  readonly remember?: number | undefined;
  /** Further parameters of every call, such as `specialBidNumber` or `showAvailableDiscounts`. */
  readonly params?: Omit<PostPriceandavailabilityParams, "products"> | undefined;
  /** Skips what earlier runs over the same inputs have finished. Default: none. */
  readonly checkpoint?: PriceCheckpoint | undefined;
  /** Called after every call to the API, and when inputs got their result without one. What it throws ends the run. */
  readonly onProgress?: ((progress: PriceProgress) => void) | undefined;
}

export interface PriceProgress {
  /** Calls to the API that have ended, well or not. */
  readonly calls: number;
  /** Inputs that have their result in this run. */
  readonly done: number;
  /** Inputs that the checkpoint has skipped. */
  readonly skipped: number;
  /** Results by status; one that has not come up is absent. */
  readonly byStatus: { readonly [status in PriceStatus]?: number };
  /** Results a minute, on the average of this run. */
  readonly perMinute: number;
  /** When the run should end at that rate; `undefined` when `source` has no `length`. */
  readonly eta: Date | undefined;
  /** Until when the run waits, after a call was refused for the rate limit. */
  readonly pausedUntil: Date | undefined;
}
