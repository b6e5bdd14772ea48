import { sharedContract } from "../contract/shared.js";
import { presetRules } from "../faults/presets.js";
import { readRule } from "../faults/read-rule.js";
import { profiles, quirkNames } from "../profiles/quirks.js";
import { durationOf, momentOf } from "../time/duration.js";
import { readEventName } from "../webhooks/event-names.js";
import { readMischief } from "../webhooks/mischief.js";
import { outcomes, policies, type Condition } from "./story.js";
import { Misfit, type Place } from "./story-error.js";

/** Throws a Misfit when a value cannot be what it stands for. */
type Check = (value: unknown, place: Place) => void;

interface Members {
  readonly [name: string]: Check;
}

const must =
  (rule: string, holds: (value: unknown) => boolean): Check =>
  (value, place) => {
    if (!holds(value)) throw new Misfit(place, `has to be ${rule}.`);
  };

/** What another part of the simulator reads; it throws a RangeError that says what is wrong. */
const readBy =
  (read: (value: unknown) => unknown): Check =>
  (value, place) => {
    try {
      read(value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Misfit(place, `is not in order: ${error.message}`);
    }
  };

const isMap = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = must("a text", (value) => typeof value === "string" && value.trim() !== "");
const flag = must("true or false", (value) => typeof value === "boolean");
const yes = must("true", (value) => value === true);
const anything: Check = () => undefined;
const map = must("a list of names and values", isMap);

const whole = (low: number, high: number): Check =>
  must(
    `a whole number from ${low} to ${high}`,
    (value) => Number.isInteger(value) && Number(value) >= low && Number(value) <= high,
  );

const oneOf = (values: readonly string[]): Check =>
  must(`one of ${values.join(", ")}`, (value) => values.includes(value as string));

const either =
  (holds: (value: unknown) => boolean, then: Check, otherwise: Check): Check =>
  (value, place) =>
    (holds(value) ? then : otherwise)(value, place);

const listOf =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw new Misfit(place, "has to be a list.");
    value.forEach((entry, index) => check(entry, [...place, index]));
  };

const oneOrMany = (check: Check): Check => either(Array.isArray, listOf(check), check);

const mapOf =
  (check: Check, name: Check = anything): Check =>
  (value, place) => {
    map(value, place);
    for (const [key, member] of Object.entries(value as object)) {
      name(key, [...place, key]);
      check(member, [...place, key]);
    }
  };

const object =
  (members: Members, needed: readonly string[] = []): Check =>
  (value, place) => {
    map(value, place);
    const given = value as { readonly [name: string]: unknown };
    for (const name of needed)
      if (given[name] === undefined) throw new Misfit(place, `needs ${name}.`.trim());
    for (const [name, member] of Object.entries(given)) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      if (!check)
        throw new Misfit(
          [...place, name],
          `is not known here. There is ${Object.keys(members).join(", ")}.`,
        );
      check(member, [...place, name]);
    }
  };

const duration = readBy((value) => durationOf(value as string));
const moment = readBy((value) => momentOf(value as string));

const operation = must(
  "the id of an operation of the contract, like post-createorder_v6",
  (value) => sharedContract().operations.some(({ id }) => id === value),
);

const limit = must(
  "a number of calls a minute, or false",
  (value) => value === false || (Number.isInteger(value) && Number(value) > 0),
);

const fault = either(
  (value) => typeof value === "string",
  readBy((value) => presetRules(String(value))),
  readBy(readRule),
);

const matcher: Check = (value, place) => {
  if (!isMap(value)) return;
  if (Object.keys(value).length === 0) throw new Misfit(place, "has no condition.");
  object({
    is: anything,
    not: anything,
    atLeast: numeric,
    atMost: numeric,
    matches: readBy((pattern) => {
      try {
        return new RegExp(String(pattern), "u");
      } catch (error) {
        throw new RangeError((error as Error).message, { cause: error });
      }
    }),
    includes: anything,
    exists: flag,
    count: (count, inner) => matcher(count, inner),
    distinct: (count, inner) => matcher(count, inner),
    sum: (sum, inner) => matcher(sum, inner),
    every: (each, inner) => matcher(each, inner),
  } satisfies { [name in Condition]: Check })(value, place);
};

const reference = /^\$\{.+\}$/;

const numeric = must(
  "a number, or the name of one like ${name}",
  (value) => typeof value === "number" || (typeof value === "string" && reference.test(value)),
);

const paths = mapOf(matcher);
const quirks = mapOf(flag, (name, place) => {
  if (!(quirkNames as readonly unknown[]).includes(name))
    throw new Misfit(place, `is no quirk. There is ${quirkNames.join(", ")}.`);
});

const settings: Members = { profile: oneOf(profiles), quirks, rateLimit: limit };

const name = must(
  "a name of letters, digits, dashes and underscores",
  (value) => typeof value === "string" && /^[a-z][\w-]{0,39}$/i.test(value),
);

const selection = (choice: Members): Check =>
  oneOrMany(object({ as: name, ...choice, count: matcher, that: paths }));

const expectation = object({
  orders: selection({ po: text }),
  deliveries: selection({ webhook: name, event: text, order: text, state: text }),
  journal: selection({
    operation,
    status: must("a status, or a class of them like 4xx", (value) =>
      /^[1-5](\d\d|xx)$/i.test(String(value)),
    ),
    fault: must("true, false or a text", (value) => ["boolean", "string"].includes(typeof value)),
    happened: text,
  }),
  happened: oneOrMany(text),
  values: paths,
});

const callExpectation = object({
  status: matcher,
  outcome: oneOf(outcomes),
  headers: paths,
  body: paths,
});

/** Whom a step is about: a workspace by its name, which a repetition may fill in. */
const actor = either((value) => typeof value === "string" && reference.test(value), text, name);

const common: Members = { note: text, as: actor };
const policy = oneOf(policies);

const callMembers: Members = {
  ...common,
  call: operation,
  path: map,
  query: map,
  headers: map,
  body: anything,
  timeout: duration,
  token: oneOf(["kept", "new", "none"]),
  save: mapOf(text, name),
  expect: callExpectation,
};

const call = object(callMembers, ["call"]);

/** What each kind of step can have, by the member that makes it one. */
const steps: { readonly [kind: string]: Check } = {
  call,
  at: object({
    ...common,
    at: must(
      "a time after the beginning, like +2h",
      (value) => typeof value === "string" && value.startsWith("+") && isDuration(value.slice(1)),
    ),
    expect: expectation,
  }),
  advance: object({ ...common, advance: duration, expect: expectation }),
  fault: object({ ...common, fault }),
  "clear-faults": object({
    ...common,
    "clear-faults": either((value) => typeof value === "boolean", yes, text),
  }),
  set: object({ ...common, set: object(settings) }),
  rule: object({
    ...common,
    rule: must("a method and a path like POST /orders/20-AB12C/ship", (value) =>
      /^(GET|POST|PUT|PATCH|DELETE) \/\S+$/.test(String(value)),
    ),
    with: anything,
    save: mapOf(text, name),
  }),
  "revoke-tokens": object({ ...common, "revoke-tokens": yes }),
  "send-event": object({ ...common, "send-event": map }),
  repeat: object({
    ...common,
    repeat: (value, place) => {
      const counted = isMap(value) && value["times"] !== undefined;
      object(
        {
          times: whole(1, 100_000),
          over: either(
            (over) => typeof over === "string",
            must("a list, or the name of one like ${name}", (over) => reference.test(String(over))),
            listOf(anything),
          ),
          name,
          steps: listOf(step),
        },
        [counted ? "times" : "over", "steps"],
      )(value, place);
      if (counted && (value as { over?: unknown }).over !== undefined)
        throw new Misfit(place, "has both times and over; one of them is enough.");
    },
  }),
  "at-once": object({ ...common, "at-once": listOf(call) }),
  "place-orders": object({
    ...common,
    "place-orders": object(
      {
        count: whole(1, 100_000),
        policy,
        po: text,
        part: text,
        quantity: whole(1, 1_000_000),
        timeout: duration,
        settle: duration,
        giveUp: duration,
        save: name,
      },
      ["count", "policy", "save"],
    ),
  }),
  "follow-stock": object({
    ...common,
    "follow-stock": object({ webhook: name, policy, save: name }, ["webhook", "policy", "save"]),
  }),
  "read-catalog": object({
    ...common,
    "read-catalog": object({ policy, pageSize: whole(1, 100), prices: flag, save: name }, [
      "policy",
      "save",
    ]),
  }),
};

function step(value: unknown, place: Place): void {
  map(value, place);
  const given = Object.keys(value as object);
  const kinds = given.filter((key) => Object.hasOwn(steps, key));
  if (kinds.length > 1)
    throw new Misfit(place, `is both ${kinds.join(" and ")}; make two steps of it.`);
  const [kind] = kinds;
  if (kind !== undefined) return steps[kind]?.(value, place);
  if (!given.includes("expect"))
    throw new Misfit(
      place,
      `is no step. A step has one of ${Object.keys(steps).join(", ")}, expect.`,
    );
  object({ ...common, expect: expectation })(value, place);
}

function isDuration(value: string): boolean {
  try {
    durationOf(value);
    return true;
  } catch {
    return false;
  }
}

const mischief = readBy((value) => readMischief(value as Parameters<typeof readMischief>[0]));

const webhook = object(
  {
    name,
    secret: text,
    events: listOf(readBy((event) => readEventName(String(event)))),
    mischief: either(Array.isArray, mischief, listOf(anything)),
    seed: whole(0, 2 ** 31),
  },
  ["name"],
);

const workspace = object({
  ...settings,
  customerNumber: text,
  countryCode: must("two capital letters", (value) => /^[A-Z]{2}$/.test(String(value))),
  currency: must("three capital letters", (value) => /^[A-Z]{3}$/.test(String(value))),
  faults: listOf(fault),
});

/** @throws Misfit when a value is no story */
export const checkStory = object(
  {
    story: text,
    about: text,
    given: object({
      products: whole(1, 1_000_000),
      clock: object({ at: moment }),
      ...settings,
      faults: listOf(fault),
      webhooks: listOf(webhook),
      workspaces: mapOf(workspace, name),
    }),
    when: listOf(step),
    expect: expectation,
  },
  ["story"],
);
