import type { Operation } from "../contract/operations.js";
import { gatewayFault, type Answer } from "../http/errors.js";
import { quotaRefusal, rateHeaders } from "../http/limiter.js";
import { durationOf } from "../time/duration.js";
import type { Workspace } from "../workspace.js";
import type { Strike } from "./book.js";
import type { Delivery } from "./delivery.js";
import { knownAnswers } from "./known-answers.js";
import { changeRows } from "./rows.js";
import type { FaultEffect, FaultPhase } from "./rule.js";
import { errorAnswer, usualMessage } from "./shapes.js";

/** The call that a strike meets. */
export interface StruckCall {
  readonly operation: Operation;
  /** For the errors of this call. */
  readonly errorId: string;
  /** The bearer token that came with it. */
  readonly token: string | undefined;
}

/** An answer, how it travels, and what was done to it. */
export interface StruckAnswer extends Answer {
  readonly delivery?: Delivery;
  readonly fault: AppliedFault;
}

/** What a fault did to a call, for who looks at it afterwards. */
export interface AppliedFault {
  readonly by: readonly string[];
  readonly effect: FaultEffect["kind"];
  readonly phase: FaultPhase;
  /** Whether the operation was performed all the same. */
  readonly performed: boolean;
  /** In milliseconds of the simulator's clock. */
  readonly delayed: number;
}

/** Takes a call through what it is struck by. */
export async function suffer(
  { by, delay, main }: Strike,
  call: StruckCall,
  workspace: Workspace,
  perform: () => Promise<Answer>,
): Promise<StruckAnswer> {
  const wait = async (length: number, signal?: AbortSignal): Promise<void> => {
    if (length <= 0) return;
    const until = workspace.clock.now() + length;
    await workspace.activity.waiting(() => workspace.settler.sleepUntil(until, false, signal));
  };
  await wait(delay.before);
  const performed = main === undefined || main.phase === "after";
  const good = performed ? await perform() : undefined;
  await wait(delay.after);
  const fault: AppliedFault = {
    by,
    effect: main?.effect.kind ?? "delay",
    phase: main?.phase ?? (delay.before > 0 ? "before" : "after"),
    performed,
    delayed: delay.before + delay.after,
  };
  const answer = main
    ? apply(main.effect, good, { call, workspace, part: main.part, wait })
    : (good ?? { status: 500 });
  return { ...answer, headers: { ...answer.headers, ...told(by) }, fault };
}

/** Whoever looks at an answer sees that a fault made it. What came from a client may hold any letter. */
const told = (by: readonly string[]): { readonly [name: string]: string } => ({
  "X-Simulator-Fault": by.join(", ").replaceAll(/[^ -~]/g, "?"),
});

interface Context {
  readonly call: StruckCall;
  readonly workspace: Workspace;
  readonly part: string | undefined;
  readonly wait: (length: number, signal?: AbortSignal) => Promise<void>;
}

/** What the effect makes of the answer; there is none where the operation was not performed. */
function apply(
  effect: FaultEffect,
  good: Answer | undefined,
  { call, workspace, part, wait }: Context,
): Answer & { readonly delivery?: Delivery } {
  const { operation, errorId: id } = call;
  const kept: Answer = good ?? { status: 200 };
  switch (effect.kind) {
    case "answer": {
      const { status, message = usualMessage(status), shape, code, headers } = effect;
      const answer =
        "body" in effect
          ? { status, body: effect.body }
          : errorAnswer(shape, { id, status, message, code }, operation);
      return { ...answer, ...(headers && { headers }) };
    }
    case "quota": {
      const answer = quotaRefusal(effect.text ?? "live", effect.status);
      if (effect.resetIn === undefined) return answer;
      const resetAt = workspace.clock.now() + durationOf(effect.resetIn);
      const limit = workspace.limiter.limitOf(operation);
      return { ...answer, headers: rateHeaders({ limit, remaining: 0, resetAt }, workspace) };
    }
    case "html": {
      const { status = 502 } = effect;
      return errorAnswer("html", { id, status, message: usualMessage(status) }, operation);
    }
    case "dead-token":
      if (call.token !== undefined) workspace.tokens.revoke(call.token);
      return (
        good ?? gatewayFault("Invalid Access Token", "keymanagement.service.invalid_access_token")
      );
    case "reset":
    case "empty-reply":
    case "hang":
      return { ...kept, delivery: { kind: effect.kind } };
    case "stalled-body":
    case "cut-body":
      if (isBlank(kept)) return kept;
      return { ...kept, delivery: { kind: effect.kind, keep: effect.keep ?? 0.5 } };
    case "dribble": {
      if (isBlank(kept)) return kept;
      const pause = durationOf(effect.pause ?? 100);
      return {
        ...kept,
        delivery: {
          kind: "dribble",
          bytes: effect.bytes ?? 16,
          pause: (signal) => wait(pause, signal),
        },
      };
    }
    case "truncated-json": {
      if (kept.body === undefined) return kept;
      const text = JSON.stringify(kept.body);
      const end = Math.min(Math.floor(text.length * (effect.keep ?? 0.5)), text.length - 1);
      return { ...kept, raw: { type: jsonType, text: text.slice(0, end) } };
    }
    case "wrong-status":
      return { ...kept, status: effect.status ?? 500 };
    case "patch":
      return kept.body === undefined ? kept : { ...kept, body: merged(kept.body, effect.body) };
    case "rows":
      return { ...kept, body: changeRows(kept.body, effect.change, part) };
    case "outage":
      return good ?? apply(knownAnswers.erpDown, good, { call, workspace, part, wait });
    case "order":
    case "delay":
    case "quirk":
    case "mischief":
      return kept;
  }
}

const isBlank = ({ body, raw }: Answer): boolean => body === undefined && !raw;

const jsonType = "application/json; charset=utf-8";

/** RFC 7396: members are replaced or added, and null takes one away. */
function merged(value: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const result: { [name: string]: unknown } =
    typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  for (const [name, member] of Object.entries(patch))
    if (member === null) delete result[name];
    else result[name] = merged(result[name], member);
  return result;
}
