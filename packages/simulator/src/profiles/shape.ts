import type { Operation } from "../contract/operations.js";
import type { Call, Handler } from "../http/call.js";
import type { Answer } from "../http/errors.js";
import type { Settings } from "../settings.js";
import type { Workspace } from "../workspace.js";
import { catalogShapings } from "./catalog-quirks.js";
import { errorAsWritten } from "./error-quirks.js";
import { listShapings } from "./list-quirks.js";
import { orderShapings } from "./order-quirks.js";
import { priceShapings } from "./price-quirks.js";
import { quirks, type QuirkName } from "./quirks.js";
import type { Scene, Shaping } from "./shaping.js";
import { spellerFor, type Spelling } from "./spelling.js";

/** In the order in which they act. */
const shapings: readonly Shaping[] = [
  ...listShapings,
  ...catalogShapings,
  ...priceShapings,
  ...orderShapings,
];

/** What acts on one operation under the settings of a workspace. */
interface Plan {
  readonly acting: readonly Shaping[];
  readonly spelling: Spelling;
}

const plans = new WeakMap<
  Settings,
  { readonly revision: number; readonly byOperation: Map<string, Plan> }
>();

function planFor(settings: Settings, operationId: string): Plan {
  let known = plans.get(settings);
  if (known?.revision !== settings.revision)
    plans.set(settings, (known = { revision: settings.revision, byOperation: new Map() }));
  let plan = known.byOperation.get(operationId);
  if (!plan) {
    plan = {
      acting: shapings.filter(
        ({ quirk, operations }) =>
          (quirk ? quirks[quirk].where : (operations ?? [])).includes(operationId) &&
          (!quirk || settings.quirk(quirk)),
      ),
      spelling: spellingOf((quirk) => settings.quirk(quirk)),
    };
    known.byOperation.set(operationId, plan);
  }
  return plan;
}

/** What the header `X-Simulator` says: that this is no real answer, and in what way it was made. */
export function worldOf(settings: Settings): string {
  const { revision } = settings;
  const known = worlds.get(settings);
  if (known?.revision === revision) return known.text;
  const deviations = Object.entries(settings.deviations())
    .map(([name, shows]) => `${name}=${shows ? "on" : "off"}`)
    .join(" ");
  const text = `xi-simulator; profile=${settings.profile}${deviations && `; quirks="${deviations}"`}`;
  worlds.set(settings, { revision, text });
  return text;
}

const worlds = new WeakMap<Settings, { readonly revision: number; readonly text: string }>();

const spellingOf = (shows: (quirk: QuirkName) => boolean): Spelling => ({
  numbers: shows("all-numbers-as-text") ? "text" : shows("numbers-as-text") ? "kept" : "typed",
  ids: shows("ids-as-numbers") ? "numbers" : shows("numbers-as-text") ? "kept" : "typed",
  lists: shows("lists-of-one") ? "one" : "list",
});

/** Performs an operation the way the profile of the workspace has it. */
export function perform(handler: Handler, call: Call, workspace: Workspace): Answer {
  const { settings } = workspace;
  const { acting } = planFor(settings, call.operation.id);
  if (acting.length === 0) return handler(call, workspace);
  const asked = acting.reduce((now, { ask }) => ask?.(now, workspace) ?? now, call);
  const scene: Scene = {
    call: asked,
    workspace,
    shows: (quirk) => settings.quirk(quirk),
    again: (other) => handler(other, workspace),
  };
  return acting.reduce(
    (answer, shaping) => shaping.answer?.(answer, scene) ?? answer,
    handler(asked, workspace),
  );
}

/** An answer as the profile writes it. It keeps to the contract. */
export function asWritten(answer: Answer, operation: Operation, { settings }: Workspace): Answer {
  const shows = (quirk: QuirkName): boolean => settings.quirk(quirk);
  if (answer.status >= 400) return errorAsWritten(answer, operation.id, shows);
  const schema = operation.answers.get(answer.status);
  if (answer.body === undefined || !schema) return answer;
  const { spelling } = planFor(settings, operation.id);
  const body = inRoot(answer.body, operation.id, shows);
  const speller = spellerFor(schema, spelling);
  if (!speller) return body === answer.body ? answer : { ...answer, body };
  // A list that stands around the answer is not a part of its schema.
  const wrapped = Array.isArray(body) && schema.$ref !== undefined && isWrapped(operation.id);
  const written = wrapped ? (body as unknown[]).map(speller) : speller(body);
  return { ...answer, body: written };
}

const isWrapped = (operationId: string): boolean => operationId === "post-renewalssearch";

/** Puts the answer into a list of one, or takes it out of it. */
function inRoot(body: unknown, operationId: string, shows: (quirk: QuirkName) => boolean): unknown {
  if (!isWrapped(operationId)) return body;
  if (shows("wrapped-roots")) return Array.isArray(body) ? body : [body];
  return Array.isArray(body) ? (body as readonly unknown[])[0] : body;
}

/** What the profile does to an answer that the contract has no word for. */
export const beyondContract = (
  answer: Answer,
  { id }: Operation,
  { settings }: Workspace,
): Answer => planFor(settings, id).acting.reduce((now, { beyond }) => beyond?.(now) ?? now, answer);
