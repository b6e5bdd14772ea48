import type { SimulatedWorkspace } from "../handle.js";
import type { DeliveryState } from "../webhooks/delivery.js";
import { mismatch } from "./matcher.js";
import type {
  DeliveryChoice,
  Expectation,
  JournalChoice,
  OrderChoice,
  Paths,
  Selection,
} from "./story.js";
import { at, filled, type Values } from "./values.js";

/** Where an expectation looks. */
export interface Scene {
  readonly workspaceOf: (name: string | undefined) => SimulatedWorkspace;
  readonly webhookOf: (name: string) => number;
  readonly values: Values;
}

/** What is not as a story expects it, in words. */
export function failuresOf(expectation: Expectation, scene: Scene): readonly string[] {
  const {
    orders,
    deliveries,
    journal,
    happened,
    values = {},
  } = filledOf(expectation, scene.values);
  return [
    ...many(orders).flatMap((one) => chosen("orders", one, ordersOf(one, scene))),
    ...many(deliveries).flatMap((one) => chosen("deliveries", one, deliveriesOf(one, scene))),
    ...many(journal).flatMap((one) => chosen("journal", one, journalOf(one, scene))),
    ...happenedOf(happened, scene),
    ...checkPaths(Object.fromEntries(scene.values), values, scene.values),
  ];
}

/** Names what is not as expected at the paths of a value. */
export const checkPaths = (value: unknown, paths: Paths, values: Values): readonly string[] =>
  Object.entries(paths).flatMap(([path, wanted]) => {
    const reason = mismatch(at(value, path), filled(wanted, values));
    return reason === undefined ? [] : [`${path} ${reason}`];
  });

const filledOf = (expectation: Expectation, values: Values): Expectation =>
  filled(expectation, values) as Expectation;

const many = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function chosen(
  what: string,
  { count, that = {}, as, ...choice }: Selection<object>,
  found: readonly object[],
): readonly string[] {
  const words = [
    what,
    ...(as === undefined ? [] : [`of ${as}`]),
    ...Object.entries(choice).map(([name, value]) => `${name}=${String(value)}`),
  ].join(" ");
  const wrong = count === undefined ? undefined : mismatch(found.length, count);
  return [
    ...(wrong === undefined ? [] : [`the number of ${words} ${wrong}`]),
    ...checkPaths(found, that, new Map()).map((failure) => `${words}: ${failure}`),
  ];
}

const ordersOf = ({ po, as }: Selection<OrderChoice>, { workspaceOf }: Scene): readonly object[] =>
  workspaceOf(as).orders(po);

/** Deliveries with their bodies as JSON. */
const deliveriesOf = (
  { webhook, event, order, state, as }: Selection<DeliveryChoice>,
  { workspaceOf, webhookOf }: Scene,
): readonly object[] =>
  workspaceOf(as)
    .webhooks.deliveries({
      ...(webhook !== undefined && { webhook: webhookOf(webhook) }),
      ...(event !== undefined && { event }),
      ...(order !== undefined && { order }),
      ...(state !== undefined && { state: state as DeliveryState }),
    })
    .map((delivery) => ({ ...delivery, body: JSON.parse(delivery.request.body) as unknown }));

const journalOf = (
  { as, operation, status, fault, happened }: Selection<JournalChoice>,
  { workspaceOf }: Scene,
): readonly object[] =>
  workspaceOf(as).journal.find({
    ...(operation !== undefined && { operation }),
    ...(status !== undefined && { status }),
    ...(fault !== undefined && { fault }),
    ...(happened !== undefined && { happened }),
  });

function happenedOf(
  wanted: string | readonly string[] | undefined,
  { workspaceOf }: Scene,
): readonly string[] {
  if (wanted === undefined) return [];
  const lines = workspaceOf(undefined)
    .happened()
    .map(({ text }) => text);
  return many<string>(wanted)
    .filter((text) => !lines.some((line) => line.includes(text)))
    .map((text) => `nothing happened with "${text}" in it`);
}
