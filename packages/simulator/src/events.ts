import type { Order } from "./rules/order.js";

/** Something that the distributor tells by webhook. The state behind it is read at once: change it first. */
export type DomainEvent =
  | OrderEvent
  | {
      readonly type: "async_order_create";
      /** What the confirmation of the call was given as. */
      readonly confirmationNumber: string;
      readonly customerOrderNumber: string;
      readonly orderNumbers: readonly string[];
      /** Why nothing was booked. */
      readonly error?: string;
    }
  | {
      readonly type: "quote_create";
      readonly quoteNumber: string;
      readonly confirmationNumber?: string;
    }
  | { readonly type: "stock_update"; readonly parts: readonly string[] };

interface OrderEvent {
  readonly type:
    "order_shipped" | "order_invoiced" | "order_hold" | "order_voided" | "order_backordered";
  readonly orderNumber: string;
  /** The order as it is by now, where it is at hand. */
  readonly order?: Order;
  /** The lines that it is about; all of them where it is left out. */
  readonly lines?: readonly number[];
}

/** One line of what happened, in the words of a person. */
export interface Happening {
  /** Simulated milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly about: About;
}

/** What a happening is about, to find it again. */
export interface About {
  readonly order?: string;
  readonly quote?: string;
  readonly invoice?: string;
  readonly return?: string;
  readonly webhook?: string;
  readonly correlationId?: string;
}
