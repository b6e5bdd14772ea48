import type { FaultShape } from "./shapes.js";

/** `before`: the operation is not performed, where the effect stands for its answer. `after`: it is. */
export type FaultPhase = "before" | "after";

/** Which calls a fault is for. Everything that is given has to be true of a call. */
export interface FaultMatch {
  /**
   * An operation by its id, a group of operations such as `orders`, or `POST /resellers/v6/orders`;
   * several in a list. Left out, it is every operation but the token call.
   */
  readonly operation?: string | readonly string[];
  /** An Ingram part number that the call names. A `*` at the end stands for any rest. */
  readonly part?: string;
  /** A customer order number that the call names. A `*` at the end stands for any rest. */
  readonly po?: string;
  /** Headers and their values. A `*` at the end stands for any rest. */
  readonly header?: { readonly [name: string]: string };
  /** Only the so-manieth of the calls that fit, counted from 1. */
  readonly nth?: number;
  /** Only every so-manieth of them. */
  readonly every?: number;
  /** Only this share of them, from 0 to 1, chosen by the seed. */
  readonly probability?: number;
  /** Default 1. The same seed chooses the same calls. */
  readonly seed?: number;
}

/**
 * A length of time: milliseconds or a text such as `90s`; anything between two of them; or a
 * log-normal distribution by its median and the length that 95 in 100 stay under.
 */
export type FaultDelay =
  | number
  | string
  | { readonly from: number | string; readonly to: number | string }
  | { readonly median: number | string; readonly p95: number | string };

/** What becomes of a call. The lengths of time pass on the simulator's clock. */
export type FaultEffect =
  | {
      /** An error, or any other answer. */
      readonly kind: "answer";
      readonly status: number;
      /** Left out, it is the shape in which the operation itself tells errors. */
      readonly shape?: FaultShape;
      readonly message?: string;
      /** Of a gateway fault. */
      readonly code?: string;
      /** A whole body, in place of one that is made of shape and message. */
      readonly body?: unknown;
      readonly headers?: { readonly [name: string]: string };
    }
  | {
      /** A refusal as by the rate limit. */
      readonly kind: "quota";
      /** Default 429. */
      readonly status?: number;
      /** Default `live`: as the service says it, as the portal does, or as in the EMEA countries. */
      readonly text?: QuotaText;
      /** When the limit ends, told in `X-RateLimit-*`; without it there are no such headers. */
      readonly resetIn?: number | string;
    }
  /** The page of a proxy, by default with 502. */
  | { readonly kind: "html"; readonly status?: number }
  | { readonly kind: "delay"; readonly by: FaultDelay }
  /** The connection is reset before a byte of the answer. */
  | { readonly kind: "reset" }
  /** The connection is closed before a byte of the answer. */
  | { readonly kind: "empty-reply" }
  /** Nothing comes, and the connection stays open. */
  | { readonly kind: "hang" }
  /** 401, and the token is dead from now on, though its time is not over. */
  | { readonly kind: "dead-token" }
  /** The JSON ends too early, in an answer that is whole by its headers. */
  | { readonly kind: "truncated-json"; readonly keep?: number }
  /** The body begins and never ends. */
  | { readonly kind: "stalled-body"; readonly keep?: number }
  /** The connection is reset within the body. */
  | { readonly kind: "cut-body"; readonly keep?: number }
  /** The body comes in small pieces with pauses between them. By default 16 bytes every 100 ms. */
  | { readonly kind: "dribble"; readonly bytes?: number; readonly pause?: number | string }
  /** The answer as it is, under another status; by default 500. */
  | { readonly kind: "wrong-status"; readonly status?: number }
  /** Members of the answer are changed, added, or taken away by null, as a JSON merge patch says. */
  | { readonly kind: "patch"; readonly body: { readonly [name: string]: unknown } }
  /** Rows of price and availability: those of `match.part`, or every third beginning with the first. */
  | { readonly kind: "rows"; readonly change: RowChange }
  /** A v6 order: its last line is refused and the rest booked, or the last line gets an order of its own. */
  | { readonly kind: "order"; readonly change: OrderChange }
  /** The distributor's back end is down: v6 orders are 500, v7 orders are kept until the rule is over. */
  | { readonly kind: "outage" }
  /** A quirk of the live service shows while the rule is there. It strikes no call by itself. */
  | { readonly kind: "quirk"; readonly quirk: string }
  /** Webhooks meet a kind or a set of mischief while the rule is there. It strikes no call by itself. */
  | { readonly kind: "mischief"; readonly mischief: string };

export type OrderChange = "refuse-line" | "split";

export type QuotaText = "live" | "portal" | "emea";

export type RowChange =
  "missing" | "reordered" | "no-price" | "no-stock" | "message-only" | "error";

/** A fault, and the calls that it is for. */
export interface FaultRule {
  /** Names it in lists. A rule of the same name is replaced. Left out, it gets one. */
  readonly name?: string;
  readonly match?: FaultMatch;
  /** Default: `after` where the effect needs an answer to work on, else `before`. */
  readonly phase?: FaultPhase;
  readonly effect: FaultEffect;
  /** How many calls it is for. Left out, there is no end to them. */
  readonly count?: number;
  /** For how long, on the simulator's clock: milliseconds, or a text such as `10m`. */
  readonly lasts?: number | string;
}

/** A rule as it is shown. */
export interface FaultEntry {
  readonly name: string;
  /** The preset that it came with. */
  readonly preset: string | null;
  readonly match: FaultMatch;
  readonly phase: FaultPhase;
  readonly effect: FaultEffect;
  readonly count: number | null;
  /** How many calls would have been for it, and how many it has struck. */
  readonly calls: number;
  readonly hits: number;
  /** Like `2026-03-02T12:00:00.000Z`, on the simulator's clock. */
  readonly expiresAt: string | null;
  /** `spent`: it has struck as often as it was to. */
  readonly state: "active" | "spent" | "expired";
}

/** Effects that work on the answer of the operation, so that it has to be performed. */
const onAnswers: ReadonlySet<FaultEffect["kind"]> = new Set([
  "truncated-json",
  "stalled-body",
  "cut-body",
  "dribble",
  "wrong-status",
  "patch",
  "rows",
  "order",
]);

export const needsAnswer = ({ kind }: FaultEffect): boolean => onAnswers.has(kind);
