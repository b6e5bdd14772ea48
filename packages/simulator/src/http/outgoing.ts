import type { Delivery } from "../faults/delivery.js";

/** An answer as it is sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** Undefined where there is no body. */
  readonly text: string | undefined;
  /** How long the text is when it is sent. */
  readonly bytes: number;
  readonly delivery?: Delivery | undefined;
}
