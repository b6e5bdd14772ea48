/**
 * Where a receiver remembers which events it has taken, so that each is worked on once. With a store
 * that several processes share, each is worked on once by all of them.
 */
export interface SeenEvents {
  /**
   * Takes an event id, until the time given: should this process die before it is done with the event,
   * somebody else may take it then.
   *
   * @param until milliseconds since 1970, as is `now`.
   * @returns whether nobody has it. Of several that take it at once one gets `true`.
   */
  claim(eventId: string, until: number, now: number): boolean | PromiseLike<boolean>;
  /** Keeps the id of an event that is done until the time given. Times as above. */
  keep(eventId: string, until: number, now: number): void | PromiseLike<void>;
  /** Gives an id back, because its event could not be worked on: when it comes again it is new. */
  release(eventId: string): void | PromiseLike<void>;
}

/**
 * Remembers events in memory, for one process and until it ends.
 *
 * @param most ids that are kept; the oldest go first. Default 100,000, some 10 MB.
 */
export function createSeenEvents(most = 100_000): SeenEvents {
  const seen = new Map<string, number>();
  const keep = (eventId: string, until: number): void => {
    // Put at the end, so that the order of the map is the order of age.
    seen.delete(eventId);
    seen.set(eventId, until);
    for (const [oldest] of seen) {
      if (seen.size <= most) break;
      seen.delete(oldest);
    }
  };
  return {
    claim(eventId, until, now) {
      if ((seen.get(eventId) ?? 0) > now) return false;
      keep(eventId, until);
      return true;
    },
    keep,
    release: (eventId) => void seen.delete(eventId),
  };
}
