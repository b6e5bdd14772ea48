import { knownAnswers } from "./known-answers.js";
import type { FaultEffect, FaultPhase } from "./rule.js";
import type { Subject } from "./subject.js";

/** A value that brings a fault about without any set-up. */
export interface MagicValue {
  /** A part number, or what a customer order number begins with. */
  readonly value: string;
  readonly effect: FaultEffect;
  readonly phase: FaultPhase;
  /** Only the first call that brings this customer order number. */
  readonly once?: true;
  /** What it does, for people. */
  readonly does: string;
}

export interface FoundMagic extends MagicValue {
  readonly part: string | undefined;
}

const instead = (value: string, effect: FaultEffect, does: string): MagicValue => ({
  value,
  effect,
  phase: "before",
  does,
});

const afterwards = (value: string, effect: FaultEffect, does: string): MagicValue => ({
  value,
  effect,
  phase: "after",
  does,
});

const once = (magic: MagicValue): MagicValue => ({ ...magic, once: true });

const shaped = (value: string, status: number, effect: Partial<FaultEffect>, does: string) =>
  instead(
    value,
    {
      kind: "answer",
      status,
      message: "The simulator was asked for this error",
      ...effect,
    } as FaultEffect,
    does,
  );

/** Part numbers. Every call that names one, wherever, gets its fault. */
export const magicParts: readonly MagicValue[] = [
  instead("SIM400", { kind: "answer", status: 400 }, "400, in the shape of the operation"),
  instead(
    "SIM401",
    { kind: "answer", status: 401, shape: "fault", message: "Invalid Access Token" },
    "401 as for an unknown token, with every token",
  ),
  instead("SIM402", knownAnswers.noApiProduct, "401, the app lacks the API product"),
  instead(
    "SIM403",
    {
      kind: "answer",
      status: 403,
      shape: "faultcode",
      message: "The API product does not exist for this app.",
    },
    "403 with a top-level `faultstring`",
  ),
  instead(
    "SIM404",
    { kind: "answer", status: 404, shape: "list", message: "Record not found" },
    "404 with a bare list of errors",
  ),
  instead("SIM429", { kind: "quota" }, "429 with the text of the live service"),
  instead("SIM430", { kind: "quota", text: "portal" }, "429 with the documented text"),
  instead("SIM431", { kind: "quota", status: 403 }, "403 with the text of the rate limit"),
  instead("SIM500", knownAnswers.unexpected, "500, in the shape of the operation"),
  instead("SIM502", { kind: "html" }, "502 with the page of a proxy"),
  instead("SIM503", { kind: "answer", status: 503, shape: "none" }, "503 without a body"),
  instead("SIM504", { kind: "answer", status: 504, shape: "fault" }, "504 as a gateway fault"),

  shaped("SIME01", 400, { shape: "id" }, "400 as `errors[]` with `id`"),
  shaped("SIME02", 400, { shape: "traceid" }, "400 as `errors[]` with `traceid`"),
  shaped("SIME03", 400, { shape: "wrapped" }, "400 as `errors[]` in a list of one"),
  shaped("SIME04", 400, { shape: "list" }, "400 as a bare list of errors"),
  shaped("SIME05", 400, { shape: "flat" }, "400 as one flat error with `traceid`"),
  shaped("SIME06", 400, { shape: "text" }, "400 as `errors[]` with nothing but a message"),
  shaped("SIME07", 400, { shape: "fault" }, "400 as a gateway fault"),
  shaped("SIME08", 400, { shape: "faultcode" }, "400 as top-level `faultcode` and `faultstring`"),
  shaped("SIME09", 400, { shape: "message" }, "400 as `message` alone"),
  instead("SIME10", { kind: "answer", status: 400, shape: "none" }, "400 without a body"),
  afterwards("SIME11", { kind: "wrong-status" }, "500 with the whole good answer"),
  afterwards(
    "SIME12",
    { kind: "rows", change: "error" },
    "200, and the row of this part is an error (price and availability)",
  ),
  shaped("SIME13", 400, { shape: "v5" }, "400 as version 5 of the API told errors"),

  instead("SIMX01", { kind: "reset" }, "connection reset; the operation is not performed"),
  afterwards("SIMX02", { kind: "reset" }, "connection reset after the operation was performed"),
  instead("SIMX03", { kind: "empty-reply" }, "connection closed without an answer"),
  instead("SIMX04", { kind: "hang" }, "no answer, and the connection stays open"),
  afterwards("SIMX05", { kind: "truncated-json" }, "the JSON ends half-way"),
  afterwards("SIMX06", { kind: "stalled-body" }, "the body stops half-way and never ends"),
  afterwards("SIMX07", { kind: "cut-body" }, "connection reset half-way through the body"),
  afterwards("SIMX08", { kind: "dribble" }, "the body comes 16 bytes at a time, every 100 ms"),
  afterwards("SIMX09", { kind: "delay", by: "5s" }, "the answer comes 5 seconds late"),
  afterwards("SIMX10", { kind: "delay", by: "90s" }, "the answer comes 90 seconds late"),

  afterwards("SIMR01", { kind: "rows", change: "missing" }, "its row is left out"),
  afterwards("SIMR02", { kind: "rows", change: "no-price" }, "its row has no prices"),
  afterwards("SIMR03", { kind: "rows", change: "no-stock" }, "its row has no stock"),
  afterwards("SIMR04", { kind: "rows", change: "message-only" }, "its row is a status and a text"),
  afterwards("SIMR05", { kind: "rows", change: "reordered" }, "all rows come in another order"),
];

/** Beginnings of customer order numbers, for calls that place an order. */
export const magicOrderNumbers: readonly MagicValue[] = [
  once(afterwards("SIM-LOST-", { kind: "reset" }, "booked, then the connection is reset")),
  once(
    afterwards("SIM-CUT-", { kind: "cut-body" }, "booked, then reset half-way through the body"),
  ),
  once(afterwards("SIM-TRUNC-", { kind: "truncated-json" }, "booked, and the JSON ends half-way")),
  once(afterwards("SIM-HANG-", { kind: "hang" }, "booked, and no answer ever comes")),
  once(afterwards("SIM-SLOW-", { kind: "delay", by: "90s" }, "booked, the answer is 90 s late")),
  once(
    instead("SIM-LATE-", { kind: "delay", by: "90s" }, "booked and answered 90 s after the call"),
  ),
  once(
    afterwards(
      "SIM-504-",
      { kind: "html", status: 504 },
      "booked, and a proxy answers 504 in HTML",
    ),
  ),
  once(afterwards("SIM-500-", knownAnswers.unexpected, "booked, and the answer is a 500")),
  once(afterwards("SIM-GOOD-", { kind: "wrong-status" }, "booked, and a 500 with the good answer")),
  once(instead("SIM-DROP-", { kind: "reset" }, "not booked, the connection is reset")),
  once(instead("SIM-ERP1-", knownAnswers.erpDown, "not booked, 500: the back end is down")),
  once(instead("SIM-401-", { kind: "dead-token" }, "not booked, 401: the token died early")),
  once(instead("SIM-429-", { kind: "quota", resetIn: "5s" }, "not booked, 429 with 5 s to wait")),
  instead("SIM-ERP-", knownAnswers.erpDown, "never booked, always 500: the back end is down"),
  instead("SIM-DUP-", knownAnswers.duplicateOrder, "never booked, always refused as a duplicate"),
];

const placing: ReadonlySet<string> = new Set(["post-createorder_v6", "post-createorder_v7"]);

const byPart = new Map(magicParts.map((magic) => [magic.value, magic]));

/** The magic value that a call brings, if any. `value` is then what the call said. */
export function magicFor({
  operation,
  parts,
  customerOrderNumbers,
}: Subject): FoundMagic | undefined {
  for (const part of parts) {
    const magic = byPart.get(part);
    if (magic) return { ...magic, part };
  }
  if (!placing.has(operation.id)) return undefined;
  for (const value of customerOrderNumbers) {
    const magic = magicOrderNumbers.find(({ value: beginning }) =>
      value.toUpperCase().startsWith(beginning),
    );
    if (magic) return { ...magic, value, part: undefined };
  }
  return undefined;
}
