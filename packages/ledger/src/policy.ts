/** How long things may take. All in milliseconds of the ledger's clock. */
export interface Policy {
  /** For one sending, waits for the rate limit and the token included. Default: 180,000. */
  readonly sendTimeout: number;
  /**
   * How long searches must have found nothing, since the call had failed or its worker was missed,
   * before an order counts as not booked and is sent again. Covers what the distributor still holds
   * in a queue, and its search's lag. Default: 600,000.
   */
  readonly settleAfter: number;
  /** After this, an order that cannot be settled waits for a person. Default: 86,400,000. */
  readonly settleWithin: number;
  /** After this, an order that could not be sent waits for a person: prices may have moved. Default: 3,600,000. */
  readonly sendWithin: number;
  /** After this, an order counts as stuck in `counts()`. Default: 900,000. */
  readonly stuckAfter: number;
  /** Shortest pause between two reads of an order that is followed. Default: 1,800,000. */
  readonly followEvery: number;
  /** Longest one: the pauses grow while nothing changes. Default: 86,400,000. */
  readonly followAtMost: number;
  /** After so long without a change, an order is followed no more. Default: 15,552,000,000, 180 days. */
  readonly followFor: number;
}

export const DEFAULT_POLICY: Policy = {
  sendTimeout: 180_000,
  settleAfter: 600_000,
  settleWithin: 86_400_000,
  sendWithin: 3_600_000,
  stuckAfter: 900_000,
  followEvery: 1_800_000,
  followAtMost: 86_400_000,
  followFor: 15_552_000_000,
};

/** A worker that is silent for longer than a sending can take has died. */
export const leaseOf = ({ sendTimeout }: Policy): number => Math.ceil(sendTimeout * 1.2);

/** How long to wait before sending is tried again, after so many tries that did not reach the API. */
export const pauseBeforeTry = (tries: number): number => Math.min(900_000, 15_000 * 2 ** tries);
