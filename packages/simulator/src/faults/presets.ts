import { knownAnswers } from "./known-answers.js";
import type { FaultEffect, FaultMatch, FaultRule } from "./rule.js";

/** What can be chosen about a preset: it goes for each of its rules. */
export type PresetOptions = Pick<FaultRule, "match" | "count" | "lasts">;

/** Faults that go together, named after what was met in the world. */
export interface Preset {
  readonly name: string;
  readonly does: string;
  readonly rules: readonly FaultRule[];
}

const placing = ["post-createorder_v6", "post-createorder_v7"];
const placingV6 = "post-createorder_v6";
const prices = "post-priceandavailability";
const token = "get-accesstoken";

const rule = (name: string, match: FaultMatch, effect: FaultEffect): FaultRule => ({
  name,
  match,
  effect,
});

const lasting = (lasts: string, rules: readonly FaultRule[]): readonly FaultRule[] =>
  rules.map((one) => ({ ...one, lasts }));

export const presets: readonly Preset[] = [
  {
    name: "f1",
    does: "every tenth call finds its token dead, long before its time",
    rules: [rule("f1", { every: 10 }, { kind: "dead-token" })],
  },
  {
    name: "f2",
    does: "refusals by the rate limit: every fifth call with a time to wait until, every seventh without, every eleventh as 403",
    rules: [
      rule("f2.reset", { every: 5 }, { kind: "quota", resetIn: "20s" }),
      rule("f2.bare", { every: 7 }, { kind: "quota" }),
      rule("f2.other-status", { every: 11 }, { kind: "quota", status: 403 }),
    ],
  },
  {
    name: "f3",
    does: "catalog pages are short, totals move, rows come twice, and past the end there is a 404",
    rules: (
      ["short-pages", "depth-cap", "moving-totals", "repeated-rows", "not-found-past-end"] as const
    ).map((quirk) => ({ name: `f3.${quirk}`, effect: { kind: "quirk", quirk } })),
  },
  {
    name: "f4",
    does: "every order is booked, and the connection is reset before the answer",
    rules: [{ ...rule("f4", { operation: placing }, { kind: "reset" }), phase: "after" }],
  },
  {
    name: "f5",
    does: "for five hours the back end is down: v6 orders are 500 and nothing is booked, v7 orders are kept until it is over",
    rules: lasting("5h", [rule("f5", {}, { kind: "outage" })]),
  },
  {
    name: "f6",
    does: "orders with several lines: one in two is split, of the others the last line is refused (v6)",
    rules: [
      rule("f6.split", { operation: placingV6, every: 2 }, { kind: "order", change: "split" }),
      rule("f6.refused", { operation: placingV6 }, { kind: "order", change: "refuse-line" }),
    ],
  },
  {
    name: "f7",
    does: "price and availability: rows missing, in another order, without prices, without stock, or only a text, in turn",
    rules: [
      rule("f7.missing", { operation: prices, every: 5 }, { kind: "rows", change: "missing" }),
      rule("f7.no-price", { operation: prices, every: 4 }, { kind: "rows", change: "no-price" }),
      rule("f7.no-stock", { operation: prices, every: 3 }, { kind: "rows", change: "no-stock" }),
      rule(
        "f7.message-only",
        { operation: prices, every: 2 },
        { kind: "rows", change: "message-only" },
      ),
      rule("f7.reordered", { operation: prices }, { kind: "rows", change: "reordered" }),
    ],
  },
  {
    name: "f8",
    does: "the app lacks one API product: deals, unless another operation is named",
    rules: [rule("f8", { operation: "deals" }, knownAnswers.noApiProduct)],
  },
  {
    name: "f10",
    does: "webhooks come twice, out of order, with a bad signature, with an altered body, or misspelt",
    rules: [rule("f10", {}, { kind: "mischief", mischief: "f10" })],
  },
  {
    name: "f11",
    does: "`expires_in` is a number, 30 days, or absent, in turn",
    rules: [
      rule(
        "f11.absent",
        { operation: token, every: 3 },
        { kind: "patch", body: { expires_in: null } },
      ),
      rule(
        "f11.thirty-days",
        { operation: token, every: 2 },
        { kind: "patch", body: { expires_in: "2592000" } },
      ),
      rule("f11.number", { operation: token }, { kind: "patch", body: { expires_in: 86_399 } }),
    ],
  },
  {
    name: "in-review",
    does: "for 48 hours the app is in review: the token call works, everything else is 401",
    rules: lasting("48h", [rule("in-review", {}, knownAnswers.noApiProduct)]),
  },
  {
    name: "monday-morning",
    does: "for two hours everything is slow, and some of it fails: refusals, 500, proxy pages, dead tokens",
    rules: lasting("2h", [
      rule("monday-morning.slow", {}, { kind: "delay", by: { median: "700ms", p95: "4s" } }),
      rule("monday-morning.quota", { every: 25 }, { kind: "quota", resetIn: "30s" }),
      rule("monday-morning.dead-token", { every: 40 }, { kind: "dead-token" }),
      rule("monday-morning.error", { probability: 0.02, seed: 2 }, knownAnswers.unexpected),
      rule("monday-morning.proxy", { probability: 0.01, seed: 3 }, { kind: "html", status: 504 }),
    ]),
  },
  {
    name: "erp-down",
    does: "for an hour the back end is down: catalog and v7 orders still answer, everything else is 500",
    rules: lasting("1h", [
      rule("erp-down.outage", {}, { kind: "outage" }),
      rule(
        "erp-down",
        {
          operation: [
            "get-orderdetails-v6.1",
            "get-resellers-v6-ordersearch",
            "quotes",
            "invoices",
            "returns",
            "freight",
            prices,
          ],
        },
        knownAnswers.erpDown,
      ),
    ]),
  },
  {
    name: "quota-storm",
    does: "for five minutes seven calls in ten are refused by the rate limit",
    rules: lasting("5m", [
      rule("quota-storm", { probability: 0.7 }, { kind: "quota", resetIn: "60s" }),
    ]),
  },
];

/** Names of faults that are known but not here, and why. */
const elsewhere: { readonly [name: string]: string } = {
  f9: "f9 is about price and stock files, which the simulator does not serve.",
};

/**
 * The rules of a preset.
 * @throws RangeError when there is none of that name
 */
export function presetRules(
  name: string,
  { match, count, lasts }: PresetOptions = {},
): readonly FaultRule[] {
  const preset = presets.find((one) => one.name === name.toLowerCase());
  if (!preset)
    throw new RangeError(
      elsewhere[name.toLowerCase()] ??
        `There is no preset ${name}. There is ${presets.map((one) => one.name).join(", ")}.`,
    );
  return preset.rules.map((one) => ({
    ...one,
    match: { ...one.match, ...match },
    ...(count !== undefined && { count }),
    ...(lasts !== undefined && { lasts }),
  }));
}
