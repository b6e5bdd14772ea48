import { sharedContract } from "../contract/shared.js";
import { quirks } from "../profiles/quirks.js";
import { readMischief, type MischiefName } from "../webhooks/mischief.js";
import { durationOf } from "../time/duration.js";
import { needsAnswer, type FaultEffect, type FaultRule } from "./rule.js";
import { faultShapes } from "./shapes.js";

/** Throws a RangeError that names the place when a value cannot be what it stands for. */
type Check = (value: unknown, place: string) => void;

interface Members {
  readonly [name: string]: Check;
}

const must =
  (rule: string, holds: (value: unknown) => boolean): Check =>
  (value, place) => {
    if (!holds(value)) throw new RangeError(`${place} has to be ${rule}.`);
  };

const between = (low: number, high: number): Check =>
  must(
    `a number from ${low} to ${high}`,
    (value) => typeof value === "number" && value >= low && value <= high,
  );

const whole = (low: number, high = 1e9): Check =>
  must(
    high === 1e9 ? `a whole number from ${low} on` : `a whole number from ${low} to ${high}`,
    (value) => Number.isInteger(value) && Number(value) >= low && Number(value) <= high,
  );

const text: Check = must("a text", (value) => typeof value === "string" && value.trim() !== "");

const oneOf = (values: readonly string[]): Check =>
  must(`one of ${values.join(", ")}`, (value) => values.includes(String(value)));

const texts: Check = must(
  "an object with texts",
  (value) => isObject(value) && Object.values(value).every((one) => typeof one === "string"),
);

const duration: Check = (value, place) => {
  if (typeof value !== "number" && typeof value !== "string")
    throw new RangeError(`${place} has to be a length of time, like 90s.`);
  durationOf(value);
};

const delay: Check = (value, place) => {
  if (!isObject(value)) return duration(value, place);
  const names = "median" in value ? ["median", "p95"] : ["from", "to"];
  object(value, Object.fromEntries(names.map((name) => [name, duration])), names, place);
  const [low, high] = names.map((name) => durationOf((value as Record<string, string>)[name] ?? 0));
  if ((low ?? 0) > (high ?? 0)) throw new RangeError(`${place} ends before it begins.`);
};

const operations: Check = (value, place) => {
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (given.length === 0) throw new RangeError(`${place} is an empty list.`);
  for (const one of given) {
    text(one, place);
    if (!sharedContract().operations.some((operation) => isOperation(String(one), operation)))
      throw new RangeError(
        `${place}: the contract has no operation "${String(one)}". Give an id such as post-createorder_v6, a group such as orders, or POST /resellers/v6/orders.`,
      );
  }
};

/** Whether an operation is meant by an id, the name of a group, or method and path. */
export function isOperation(
  name: string,
  {
    id,
    limitGroup,
    method,
    path,
  }: {
    readonly id: string;
    readonly limitGroup: string;
    readonly method: string;
    readonly path: string;
  },
): boolean {
  const wanted = name.trim().toLowerCase();
  return [id, limitGroup, `${method} ${path}`].some((one) => one.toLowerCase() === wanted);
}

const matchMembers: Members = {
  operation: operations,
  part: text,
  po: text,
  header: texts,
  nth: whole(1),
  every: whole(1),
  probability: between(0, 1),
  seed: whole(0),
};

const quirk: Check = (value, place) => {
  text(value, place);
  if (!Object.hasOwn(quirks, String(value)))
    throw new RangeError(
      `${place}: there is no quirk "${String(value)}". There is ${Object.keys(quirks).join(", ")}.`,
    );
};

const status = whole(200, 599);
const keep = between(0, 1);

const effectMembers: { readonly [kind in FaultEffect["kind"]]: Members } = {
  answer: {
    status,
    shape: oneOf(faultShapes),
    message: text,
    code: text,
    body: () => undefined,
    headers: texts,
  },
  quota: {
    status: whole(400, 599),
    text: oneOf(["live", "portal", "emea"]),
    resetIn: duration,
  },
  html: { status },
  delay: { by: delay },
  reset: {},
  "empty-reply": {},
  hang: {},
  "dead-token": {},
  "truncated-json": { keep },
  "stalled-body": { keep },
  "cut-body": { keep },
  dribble: { bytes: whole(1), pause: duration },
  "wrong-status": { status },
  patch: { body: must("an object", isObject) },
  rows: {
    change: oneOf(["missing", "reordered", "no-price", "no-stock", "message-only", "error"]),
  },
  order: { change: oneOf(["refuse-line", "split"]) },
  outage: {},
  quirk: { quirk },
  mischief: {
    mischief: (value) => void readMischief([value as MischiefName]),
  },
};

/** The names of all effects. */
export const faultEffects = Object.keys(effectMembers) as readonly FaultEffect["kind"][];

const neededMembers: { readonly [kind: string]: readonly string[] } = {
  answer: ["status"],
  delay: ["by"],
  patch: ["body"],
  rows: ["change"],
  order: ["change"],
  quirk: ["quirk"],
  mischief: ["mischief"],
};

const effect: Check = (value, place) => {
  if (!isObject(value)) throw new RangeError(`${place} has to be an object with a kind.`);
  const { kind, ...rest } = value as { readonly kind?: unknown };
  oneOf(faultEffects)(kind, `${place}.kind`);
  object(
    rest,
    effectMembers[kind as FaultEffect["kind"]],
    neededMembers[String(kind)] ?? [],
    place,
  );
};

const ruleMembers: Members = {
  name: must(
    "up to 64 letters, digits, dots, dashes and underscores",
    (value) => typeof value === "string" && /^[a-z\d][\w.-]{0,63}$/i.test(value),
  ),
  match: (value, place) => object(value, matchMembers, [], place),
  phase: oneOf(["before", "after"]),
  effect,
  count: whole(1),
  lasts: duration,
};

/**
 * A rule that came from outside.
 * @throws RangeError that names what is wrong with it
 */
export function readRule(value: unknown): FaultRule {
  object(value, ruleMembers, ["effect"], "The fault");
  const rule = value as FaultRule;
  if (rule.phase === "before" && needsAnswer(rule.effect))
    throw new RangeError(
      `The effect ${rule.effect.kind} works on the answer of the operation, so its phase is after.`,
    );
  return rule;
}

function object(value: unknown, members: Members, needed: readonly string[], place: string): void {
  if (!isObject(value)) throw new RangeError(`${place} has to be an object.`);
  for (const name of needed)
    if ((value as Record<string, unknown>)[name] === undefined)
      throw new RangeError(`${place} needs ${name}.`);
  for (const [name, member] of Object.entries(value)) {
    const check = members[name];
    if (!check || !Object.hasOwn(members, name))
      throw new RangeError(
        `${place} has no ${name}. There is ${Object.keys(members).join(", ") || "nothing to set"}.`,
      );
    if (member !== undefined) check(member, `${place}.${name}`.replace("The fault.", ""));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
