import type { Call } from "../http/call.js";
import type { Answer } from "../http/errors.js";
import type { Workspace } from "../workspace.js";
import type { QuirkName } from "./quirks.js";

/** What a shaping may look at. */
export interface Scene {
  readonly call: Call;
  readonly workspace: Workspace;
  readonly shows: (quirk: QuirkName) => boolean;
  /** Performs the operation once more, for another call. It must not change anything. */
  readonly again: (call: Call) => Answer;
}

/** A part of an answer as it is sent. */
export type Row = { readonly [member: string]: unknown };

/** Changes answers on their way out, so that operations need not know of it. */
export interface Shaping {
  /** It acts while this shows; without one it always acts. */
  readonly quirk?: QuirkName;
  /** Operation ids, where no quirk says them. */
  readonly operations?: readonly string[];
  /** Changes what is asked of the operation. */
  readonly ask?: (call: Call, workspace: Workspace) => Call;
  /** Changes the answer of an operation that was performed. */
  readonly answer?: (answer: Answer, scene: Scene) => Answer;
  /** Changes an answer in a way that breaks the contract, after it was held against it. */
  readonly beyond?: (answer: Answer) => Answer;
}

/** A number below `parts` that hangs on the text alone. */
export function fixedShare(text: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}
