import type { Provenance } from "../profiles/quirks.js";
import type { Level } from "./levels.js";

/** One thing that the simulator does, and how we know that the service does it. */
export interface Behaviour {
  readonly does: string;
  readonly provenance: Provenance;
  /** AF: a study of the published description. PF: a collection from the portal and from integrations. For a guess, what speaks for it. */
  readonly source: string;
  /** When the source said so: a day or a month. */
  readonly date: string;
  /** The test that shows it, below `test/`. */
  readonly test: string;
  /** Where this part goes less far than the operation. */
  readonly level?: Level;
}

/** By the id of an operation, or the name of an area that no operation has for itself. */
export type Rows = { readonly [area: string]: readonly Behaviour[] };

type Told = (does: string, source: string, test: string, level?: Level) => Behaviour;

const by =
  (provenance: Provenance, date: string): Told =>
  (does, source, test, level) => ({
    does,
    provenance,
    source,
    date,
    test: `${test}.test.ts`,
    ...(level && { level }),
  });

/** The published description and its examples, of that day. */
export const spec = by("spec", "2025-11-27");

/** The developer portal, as it was collected in that month. */
export const portal = by("portal", "2026-07");

/** Answers of the service that were seen up to that month. */
export const live = by("seen live", "2026-07");

/** Where all sources are silent. The day is the one of our choice. */
export const guess = by("guess", "2026-11-23");
