import { randomFrom } from "../random.js";
import { durationOf } from "../time/duration.js";
import { readEventName, type EventName } from "./event-names.js";
import {
  altered,
  eventCaseSwapped,
  keysInSmallLetters,
  misspelt,
  otherQuantityForm,
  otherResourceForm,
  otherRootForm,
  type Json,
} from "./shapes.js";

export type MischiefName =
  | "stock-split"
  | "altered-body"
  | "quantity-form"
  | "resource-form"
  | "event-case"
  | "misspelt-timestamp"
  | "root-form"
  | "key-case"
  | "bad-signature"
  | "old-secret"
  | "slow-drip"
  | "huge-body"
  | "delay"
  | "reorder"
  | "drop"
  | "duplicate";

/** A delivery before it is written down. */
export interface Draft {
  readonly payload: () => Json;
  /** The secret that the signature is made with. */
  readonly signing: "current" | "previous" | "foreign";
  /** How much later than the event it is due, in milliseconds. */
  readonly delay: number;
  /** How long it waits at the most for the next one of its order to overtake it, in milliseconds. */
  readonly hold: number;
  /** Nobody waits for it. */
  readonly loose: boolean;
  readonly dropped: boolean;
  /** Real milliseconds between two pieces of the body; 0 sends it in one. */
  readonly pause: number;
  /** How many characters the body is filled up to. */
  readonly bytes: number;
  /** By which mischief it came to be as it is. */
  readonly mischief: readonly MischiefName[];
}

/** One kind of mischief, and whom it strikes. */
export interface MischiefRule {
  readonly name: MischiefName;
  /** The events that it strikes; all by default. */
  readonly events?: readonly EventName[];
  /** How likely it strikes, from 0 to 1. Default 1. What it strikes follows from the seed. */
  readonly chance?: number;
  /** How many events it strikes before it is over. Without an end by default. */
  readonly times?: number;
  /** `delay`: how late; `reorder`: how late at the most; `duplicate`: how much later. Like `10m`. */
  readonly after?: string | number;
  /** `huge-body`: length of the body in bytes. Default 10,000,000. */
  readonly bytes?: number;
  /** `slow-drip`: real milliseconds between the pieces. Default 100. */
  readonly pause?: number;
  /** `stock-split`: products in one event. Default 100. */
  readonly products?: number;
}

interface Trick {
  readonly text: string;
  readonly apply: (draft: Draft, rule: MischiefRule) => readonly Draft[];
}

const reshape =
  (change: (payload: Json) => Json): Trick["apply"] =>
  (draft) => [{ ...draft, payload: () => change(draft.payload()) }];

const minutes = 60_000;

/** What can be done to a delivery, in the order in which it is done. */
const tricks: { readonly [name in MischiefName]: Trick } = {
  "stock-split": {
    text: "a stock event comes as many, of `products` products each (100)",
    // It is done where the events are made, because each of them has an id of its own.
    apply: (draft) => [draft],
  },
  "altered-body": {
    text: "numbers in the body are not those of the event; the signature, which does not cover them, is right",
    apply: reshape(altered),
  },
  "quantity-form": {
    text: "quantities that are numbers come as text, and those that are text as numbers",
    apply: reshape(otherQuantityForm),
  },
  "resource-form": {
    text: "`resource` is an object where it is a list of one, and a list where it is an object",
    apply: reshape(otherResourceForm),
  },
  "event-case": {
    text: "`event` and `eventType` in the other letter case",
    apply: reshape(eventCaseSwapped),
  },
  "misspelt-timestamp": {
    text: "`eventTimeStamp` is spelt `evenTtimeStamp`, as in the portal's sample",
    apply: reshape(misspelt),
  },
  "root-form": {
    text: "the event in a list of one where it is bare, and bare where it is in a list",
    apply: reshape(otherRootForm),
  },
  "key-case": {
    text: "all keys in small letters, as in the oldest events",
    apply: reshape(keysInSmallLetters),
  },
  "bad-signature": {
    text: "signed with a secret that nobody has",
    apply: (draft) => [{ ...draft, signing: "foreign" }],
  },
  "old-secret": {
    text: "signed with the secret before the present one",
    apply: (draft) => [{ ...draft, signing: "previous" }],
  },
  "slow-drip": {
    text: "the body comes in 16 pieces with `pause` real milliseconds between them (100)",
    apply: (draft, { pause = 100 }) => [{ ...draft, pause }],
  },
  "huge-body": {
    text: "the body is filled up with blanks to `bytes` bytes (10,000,000)",
    apply: (draft, { bytes = 10_000_000 }) => [{ ...draft, bytes }],
  },
  delay: {
    text: "it comes `after` later (10m), and whatever follows of the same order waits for it",
    apply: (draft, { after = 10 * minutes }) => [
      { ...draft, delay: draft.delay + durationOf(after) },
    ],
  },
  reorder: {
    text: "the next one of the same order overtakes it; without a next one it comes `after` later (15m)",
    apply: (draft, { after = 15 * minutes }) => [{ ...draft, hold: durationOf(after) }],
  },
  drop: {
    text: "it is never sent",
    apply: (draft) => [{ ...draft, dropped: true }],
  },
  duplicate: {
    text: "it comes twice, the second time `after` later (at once)",
    apply: (draft, { after = 0 }) => [
      draft,
      {
        ...draft,
        delay: draft.delay + durationOf(after),
        loose: draft.loose || durationOf(after) > 0,
      },
    ],
  },
};

const order = Object.keys(tricks) as MischiefName[];

/** Everything on the menu and what it does. */
export const mischiefMenu: readonly { readonly name: MischiefName; readonly text: string }[] =
  order.map((name) => ({ name, text: tricks[name].text }));

const each = (chance: number, names: readonly MischiefName[]): readonly MischiefRule[] =>
  names.map((name) => ({ name, chance }));

/** Several kinds together, by one name. */
export const mischiefSets = {
  /** What receivers of this service have met. */
  f10: each(0.25, [
    "duplicate",
    "reorder",
    "bad-signature",
    "altered-body",
    "key-case",
    "misspelt-timestamp",
  ]),
  /** Every form that an event can have, with nothing wrong in it. */
  shapes: each(0.5, [
    "quantity-form",
    "resource-form",
    "event-case",
    "misspelt-timestamp",
    "root-form",
    "key-case",
  ]),
  /** A network and a sender that do what they can. */
  unreliable: each(0.2, ["delay", "reorder", "drop", "duplicate"]),
} as const satisfies { readonly [name: string]: readonly MischiefRule[] };

export type MischiefSet = keyof typeof mischiefSets;

/** The name of a kind or of a set, or a kind with its particulars. */
export type Mischief = MischiefName | MischiefSet | MischiefRule;

/**
 * Takes sets apart and holds what was asked for against the menu.
 * @throws RangeError
 */
export function readMischief(wanted: readonly Mischief[]): readonly MischiefRule[] {
  return wanted.flatMap((one): readonly MischiefRule[] => {
    if (typeof one === "string" && Object.hasOwn(mischiefSets, one))
      return mischiefSets[one as MischiefSet];
    return [readRule(typeof one === "string" ? { name: one as MischiefName } : one)];
  });
}

function readRule(rule: MischiefRule): MischiefRule {
  const {
    name,
    events,
    chance = 1,
    times = 1,
    after = 0,
    bytes = 1,
    pause = 0,
    products = 1,
  } = rule;
  if (!Object.hasOwn(tricks, name)) {
    const known = [...order, ...Object.keys(mischiefSets)].join(", ");
    throw new RangeError(`There is no mischief ${name}. There are: ${known}.`);
  }
  const whole = (value: number, least: number, most: number, what: string): void => {
    if (!Number.isInteger(value) || value < least || value > most)
      throw new RangeError(`${what} of ${name} is a whole number from ${least} to ${most}.`);
  };
  if (!(chance >= 0 && chance <= 1))
    throw new RangeError(`The chance of ${name} is a number from 0 to 1.`);
  whole(times, 1, 1_000_000_000, "times");
  whole(bytes, 1, 100_000_000, "bytes");
  whole(pause, 0, 600, "pause");
  whole(products, 1, 4000, "products");
  durationOf(after);
  return { ...rule, ...(events && { events: events.map(readEventName) }) };
}

/** Which rules strike an event. The same seed and the same place in the log give the same ones. */
export function strikes(
  rules: readonly MischiefRule[],
  name: EventName,
  seed: number,
  place: number,
): readonly MischiefRule[] {
  return rules.filter(({ events, chance = 1, times = 1 }, index) => {
    if (times < 1 || (events && !events.includes(name))) return false;
    if (chance >= 1) return true;
    return randomFrom(`${seed}/${place}/${index}`).between(1, 1_000_000) <= chance * 1_000_000;
  });
}

/** What becomes of an event under the rules that strike it. */
export function drafts(payload: () => Json, rules: readonly MischiefRule[]): readonly Draft[] {
  const plain: Draft = {
    payload,
    signing: "current",
    delay: 0,
    hold: 0,
    loose: false,
    dropped: false,
    pause: 0,
    bytes: 0,
    mischief: [],
  };
  if (rules.length === 0) return [plain];
  const sorted = [...rules].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return sorted.reduce<readonly Draft[]>(
    (made, rule) =>
      made.flatMap((draft) =>
        tricks[rule.name].apply(
          { ...draft, mischief: [...new Set([...draft.mischief, rule.name])] },
          rule,
        ),
      ),
    [plain],
  );
}
