import type { FaultRule } from "../faults/rule.js";
import type { Profile, QuirkName } from "../profiles/quirks.js";
import type { EventByHand } from "../webhooks/control.js";
import type { Mischief } from "../webhooks/mischief.js";

/** A story as its file has it, after it was found to be in order. */
export interface Story {
  /** What it is about, in one sentence. */
  readonly story: string;
  readonly about?: string;
  readonly given?: Given;
  readonly when?: readonly Step[];
  readonly expect?: Expectation;
}

/** What is there before anything happens. */
export interface Given {
  /** How many products the catalog has to have at the least. */
  readonly products?: number;
  readonly clock?: {
    /** What time it is at the beginning. */
    readonly at?: string;
  };
  readonly profile?: Profile;
  readonly quirks?: { readonly [name in QuirkName]?: boolean };
  /** Calls a minute for each group of operations; without a limit by default. */
  readonly rateLimit?: number | false;
  readonly faults?: readonly StoryFault[];
  readonly webhooks?: readonly StoryWebhook[];
  /** Further accounts by the names that steps call them. A story without them has one account. */
  readonly workspaces?: { readonly [name: string]: StoryWorkspace };
}

/** A rule, or the name of a preset. */
export type StoryFault = FaultRule | string;

export interface StoryWebhook {
  /** How steps call it. */
  readonly name: string;
  readonly secret?: string;
  readonly events?: readonly string[];
  readonly mischief?: readonly Mischief[];
  readonly seed?: number;
}

export interface StoryWorkspace {
  readonly customerNumber?: string;
  readonly countryCode?: string;
  readonly currency?: string;
  readonly profile?: Profile;
  readonly quirks?: { readonly [name in QuirkName]?: boolean };
  readonly rateLimit?: number | false;
  readonly faults?: readonly StoryFault[];
}

/** What any step can have. */
interface Common {
  /** A sentence for the report. */
  readonly note?: string;
  /** The account that it is about, where the story has several. */
  readonly as?: string;
}

export interface CallStep extends Common {
  /** The id of an operation. */
  readonly call: string;
  readonly path?: { readonly [name: string]: unknown };
  readonly query?: { readonly [name: string]: unknown };
  readonly headers?: { readonly [name: string]: unknown };
  readonly body?: unknown;
  /** How long the story waits for the answer, on the simulator's clock. Default 60s. */
  readonly timeout?: string;
  /** `kept`, the default, takes the token of the call before; `new` gets one; `none` sends none. */
  readonly token?: "kept" | "new" | "none";
  /** Names for parts of the answer, by their paths in the body. */
  readonly save?: { readonly [name: string]: string };
  readonly expect?: CallExpectation;
}

export interface CallExpectation {
  readonly status?: Matcher;
  /** `answered`, `lost` (no answer came), `late` (none within the time-out) or `garbled` (no JSON). */
  readonly outcome?: Outcome;
  readonly headers?: { readonly [name: string]: Matcher };
  readonly body?: Paths;
}

export const outcomes = ["answered", "lost", "late", "garbled"] as const;
export type Outcome = (typeof outcomes)[number];

export interface PlaceOrdersStep extends Common {
  readonly "place-orders": {
    readonly count: number;
    readonly policy: Policy;
    /** What customer order numbers begin with. Default `PO-`. */
    readonly po?: string;
    /** Default SIM001. */
    readonly part?: string;
    readonly quantity?: number;
    /** Default 60s. */
    readonly timeout?: string;
    /** How long the careful client waits before it believes that an order is not there. Default 5m. */
    readonly settle?: string;
    /** When it leaves an order to a person. Default 15m. */
    readonly giveUp?: string;
    readonly save: string;
  };
}

export interface FollowStockStep extends Common {
  readonly "follow-stock": {
    readonly webhook: string;
    readonly policy: Policy;
    readonly save: string;
  };
}

export interface ReadCatalogStep extends Common {
  readonly "read-catalog": {
    readonly policy: Policy;
    /** Default 100. */
    readonly pageSize?: number;
    /** Also asks for price and stock of everything that was found. */
    readonly prices?: boolean;
    readonly save: string;
  };
}

export const policies = ["careful", "naive"] as const;
export type Policy = (typeof policies)[number];

export type Step =
  | CallStep
  | PlaceOrdersStep
  | FollowStockStep
  | ReadCatalogStep
  | (Common & {
      /** Moves the clock to a time after the beginning of the story, like `+2h`. */
      readonly at: string;
      readonly expect?: Expectation;
    })
  | (Common & {
      /** Moves the clock on from where it is, like `2h`. */
      readonly advance: string;
      readonly expect?: Expectation;
    })
  | (Common & { readonly fault: StoryFault })
  /** One rule or preset by its name, or all with `true`. */
  | (Common & { readonly "clear-faults": string | true })
  | (Common & { readonly set: StorySettings })
  | (Common & {
      /** A call of the admin surface, below `/_simulator`: what the distributor does, like `POST /orders/20-AB12C/ship`. */
      readonly rule: string;
      readonly with?: unknown;
      readonly save?: { readonly [name: string]: string };
    })
  | (Common & { readonly "revoke-tokens": true })
  | (Common & { readonly "send-event": EventByHand })
  | (Common & {
      readonly repeat: {
        /** How often, or what for. */
        readonly times?: number;
        readonly over?: readonly unknown[] | string;
        /** The name of the number or the thing, for `${...}`. Default `n`. */
        readonly name?: string;
        readonly steps: readonly Step[];
      };
    })
  /** Calls that are under way at the same time. */
  | (Common & { readonly "at-once": readonly CallStep[] })
  | (Common & { readonly expect: Expectation });

export interface StorySettings {
  readonly profile?: Profile;
  readonly quirks?: { readonly [name in QuirkName]?: boolean };
  readonly rateLimit?: number | false;
}

/** What is held against the state of the simulator. */
export interface Expectation {
  /** What is booked: the truth, whatever the calls were told. */
  readonly orders?: Selection<OrderChoice> | readonly Selection<OrderChoice>[];
  readonly deliveries?: Selection<DeliveryChoice> | readonly Selection<DeliveryChoice>[];
  readonly journal?: Selection<JournalChoice> | readonly Selection<JournalChoice>[];
  /** Texts that stand in lines of what happened since the story began. */
  readonly happened?: string | readonly string[];
  /** What steps saved. */
  readonly values?: Paths;
}

export type Selection<Choice> = Choice & {
  readonly as?: string;
  readonly count?: Matcher;
  /** Paths in the list of what was chosen. */
  readonly that?: Paths;
};

export interface OrderChoice {
  readonly po?: string;
}

export interface DeliveryChoice {
  /** The name that the story gave the webhook. */
  readonly webhook?: string;
  readonly event?: string;
  readonly order?: string;
  readonly state?: string;
}

export interface JournalChoice {
  readonly operation?: string;
  readonly status?: number | string;
  readonly fault?: string | boolean;
  readonly happened?: string;
}

export interface Paths {
  readonly [path: string]: Matcher;
}

/** A value that has to be there, or conditions. */
export type Matcher = unknown;

/** What conditions there are. All that are given have to hold. */
export const conditions = [
  "is",
  "not",
  "atLeast",
  "atMost",
  "matches",
  "includes",
  "exists",
  "count",
  "distinct",
  "sum",
  "every",
] as const;
export type Condition = (typeof conditions)[number];
