import { findOperation } from "../fidelity/find-operation.js";
import type { Workspace } from "../workspace.js";
import type { JournalEntry, JournalFilter } from "./journal.js";

/** The calls that a workspace took: the last 5,000, without secrets. */
export interface JournalControl {
  /** The entries that are meant, the oldest first. An operation may be named by its id, method name or path. */
  find(filter?: JournalFilter): readonly JournalEntry[];
  count(filter?: JournalFilter): number;
  /**
   * Resolves to the first entry that is meant, whether it is there already or comes later.
   * @throws what the signal was aborted with
   */
  wait(filter?: JournalFilter, options?: { readonly signal?: AbortSignal }): Promise<JournalEntry>;
  clear(): void;
}

export const journalControl = ({ journal }: Workspace): JournalControl => ({
  find: (filter) => journal.find(withId(filter)),
  count: (filter) => journal.count(withId(filter)),
  wait: (filter, { signal } = {}) => journal.wait(withId(filter), signal),
  clear: () => journal.clear(),
});

const withId = (filter: JournalFilter = {}): JournalFilter =>
  filter.operation === undefined
    ? filter
    : { ...filter, operation: findOperation(filter.operation)?.id ?? filter.operation };
