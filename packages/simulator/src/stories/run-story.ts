import { sharedValidator } from "../contract/shared.js";
import type { SimulatedWorkspace } from "../handle.js";
import { createSimulator, type Simulator } from "../simulator.js";
import { durationOf } from "../time/duration.js";
import { NothingCame } from "../webhooks/control.js";
import type { WireRequest } from "../webhooks/transport.js";
import { StoryClient, type Reply } from "./client.js";
import { checkPaths, failuresOf, type Scene } from "./expectation.js";
import { StockFollower } from "./follow-stock.js";
import { placeOrders } from "./place-orders.js";
import { readCatalog } from "./read-catalog.js";
import { readStory } from "./read-story.js";
import type {
  CallStep,
  Given,
  Step,
  Story,
  StoryFault,
  StorySettings,
  StoryWorkspace,
} from "./story.js";
import { at, filled, type Values } from "./values.js";

export interface RunStoryOptions {
  /** Where it is played, in workspaces of its own. A simulator of its own by default. */
  readonly simulator?: Simulator;
  /** The name of the file, for errors and the report. */
  readonly file?: string;
  /** Told of each line of the report as it comes. */
  readonly onLine?: (line: StoryLine) => void;
}

/** One line of what happened. */
export interface StoryLine {
  /** Time since the beginning on the simulator's clock, like `+26h`. */
  readonly at: string;
  readonly kind: "step" | "happened" | "result" | "failed";
  readonly text: string;
}

export interface StoryReport {
  /** The story in one sentence. */
  readonly story: string;
  readonly file: string;
  readonly passed: boolean;
  readonly lines: readonly StoryLine[];
  /** What was expected and is not so. */
  readonly failures: readonly string[];
  /** What steps saved, by name. */
  readonly values: { readonly [name: string]: unknown };
}

/** The name of the account of a story that names none. */
const soleAccount = "account";

/** When stories begin that do not say when. */
const usualBeginning = "2026-03-02T20:00:00Z";

/**
 * Plays a story, and holds what comes of it against what it expects. It calls the API as any client does,
 * in a workspace of its own whose clock stands until the story moves it.
 * @throws StoryError when the story is not in order
 */
export async function runStory(text: string, options: RunStoryOptions = {}): Promise<StoryReport> {
  const { file = "story" } = options;
  const story = await readStory(text, file);
  const { products } = story.given ?? {};
  if (options.simulator) return new Run(story, file, options.simulator, options).tell();
  const simulator = await createSimulator(products === undefined ? {} : { products });
  try {
    return await new Run(story, file, simulator, options).tell();
  } finally {
    await simulator.close();
  }
}

/** Ends a story before its end: what follows would make no sense. */
class StoryStopped extends Error {}

interface Actor {
  readonly workspace: SimulatedWorkspace;
  readonly client: StoryClient;
}

class Run {
  readonly #story: Story;
  readonly #file: string;
  readonly #simulator: Simulator;
  readonly #onLine: (line: StoryLine) => void;
  readonly #actors = new Map<string, Actor>();
  readonly #values: Values = new Map();
  readonly #webhooks = new Map<string, { readonly id: number; readonly secret: string }>();
  readonly #followers = new Map<string, StockFollower>();
  /** What a repetition found, by the name that it is kept under. */
  readonly #untold = new Map<string, () => object>();
  readonly #lines: StoryLine[] = [];
  readonly #failures: string[] = [];
  #began = 0;
  /** Steps within a repetition are not told one by one. */
  #quiet = 0;

  constructor(story: Story, file: string, simulator: Simulator, { onLine }: RunStoryOptions) {
    this.#story = story;
    this.#file = file;
    this.#simulator = simulator;
    this.#onLine = onLine ?? (() => undefined);
  }

  async tell(): Promise<StoryReport> {
    const { story, given = {}, when = [], expect } = this.#story;
    // Compiling the schemas takes longer than any call; it shall not look like one that hangs.
    await sharedValidator();
    try {
      this.#setUp(given);
      await this.#steps(when, []);
      if (expect) this.#hold(failuresOf(expect, this.#scene()), "what was expected");
    } catch (error) {
      if (!(error instanceof StoryStopped || error instanceof RangeError)) throw error;
      this.#fail(error.message);
    } finally {
      for (const { workspace } of this.#actors.values()) await this.#remove(workspace);
    }
    return {
      story,
      file: this.#file,
      passed: this.#failures.length === 0,
      lines: this.#lines,
      failures: this.#failures,
      values: Object.fromEntries(this.#values),
    };
  }

  #setUp(given: Given): void {
    const { workspaces = { [soleAccount]: {} }, products = 0, webhooks = [] } = given;
    const here = [...this.#simulator.products()].length;
    if (here < products)
      throw new StoryStopped(
        `The story needs ${products} products, and the simulator has ${here}: createSimulator({ products: ${products} })`,
      );
    for (const [name, own] of Object.entries(workspaces)) this.#enter(name, own, given);
    const { workspace } = this.#actor(undefined);
    this.#began = workspace.clock.now();
    for (const { name, ...options } of webhooks) {
      const { id, secret } = workspace.webhooks.register({ ...options, mode: "collect" });
      this.#webhooks.set(name, { id, secret });
    }
  }

  #enter(name: string, own: StoryWorkspace, given: Given): void {
    const { customerNumber, countryCode, currency } = own;
    const workspace = this.#simulator.workspace(undefined, {
      at: given.clock?.at ?? usualBeginning,
      rate: 0,
      ...(customerNumber !== undefined && { customerNumber }),
      ...(countryCode !== undefined && { countryCode }),
      ...(currency !== undefined && { currency }),
    });
    const client = new StoryClient({
      fetch: this.#simulator.fetch,
      origin: this.#simulator.origin,
      clock: workspace.clock.asClientClock({ skip: true }),
      ...workspace.credentials,
    });
    this.#actors.set(name, { workspace, client });
    for (const settings of [given, own]) choose(settings, workspace);
    for (const fault of [...(given.faults ?? []), ...(own.faults ?? [])])
      addFault(fault, workspace);
  }

  async #remove(workspace: SimulatedWorkspace): Promise<void> {
    const { fetch, origin, adminToken } = this.#simulator;
    await fetch(`${origin}/_simulator/workspaces/${workspace.id}`, {
      method: "DELETE",
      headers: { Authorization: `Bearer ${adminToken}` },
    });
  }

  async #steps(steps: readonly Step[], place: readonly (string | number)[]): Promise<void> {
    for (const [index, step] of steps.entries()) await this.#step(step, [...place, index + 1]);
  }

  async #step(given: Step, place: readonly (string | number)[]): Promise<void> {
    const step: Step =
      given.as === undefined ? given : { ...given, as: String(filled(given.as, this.#values)) };
    if (step.note !== undefined) this.#say("step", step.note);
    const { workspace, client } = this.#actor(step.as);
    const label = `step ${place.join(".")}`;
    if ("call" in step) await this.#call(step, client, label);
    else if ("at" in step || "advance" in step) {
      const target =
        "at" in step
          ? this.#began + durationOf(step.at.slice(1))
          : workspace.clock.now() + durationOf(step.advance);
      if (target < workspace.clock.now())
        throw new StoryStopped(`${label}: ${this.#time()} is past ${"at" in step ? step.at : ""}.`);
      for (const [name, actor] of this.#actors)
        if (step.as === undefined || step.as === name) await this.#move(actor, target);
      if (step.expect) this.#hold(failuresOf(step.expect, this.#scene(step.as)), label);
    } else if ("fault" in step) {
      for (const { name } of addFault(step.fault, workspace))
        this.#say("step", `fault ${name} is on`);
    } else if ("clear-faults" in step) {
      const which = step["clear-faults"];
      const count = workspace.faults.clear(which === true ? undefined : which);
      this.#say("step", `${count} faults taken away`);
    } else if ("set" in step) {
      choose(step.set, workspace);
      this.#say("step", `set ${JSON.stringify(step.set)}`);
    } else if ("rule" in step) await this.#rule(step, workspace, label);
    else if ("revoke-tokens" in step) {
      workspace.revokeTokens();
      this.#say("step", "all tokens are dead");
    } else if ("send-event" in step) {
      const event = filled(step["send-event"], this.#values) as (typeof step)["send-event"];
      const made = workspace.webhooks.send(event);
      this.#say("step", `${event.event}: ${made.length} deliveries`);
    } else if ("repeat" in step) await this.#repeat(step.repeat, place);
    else if ("at-once" in step) {
      const calls = step["at-once"];
      await Promise.all(
        calls.map(async (one, index) =>
          this.#call(one, this.#actor(one.as ?? step.as).client, `${label}.${index + 1}`),
        ),
      );
    } else if ("place-orders" in step) {
      const asked = filled(step["place-orders"], this.#values) as (typeof step)["place-orders"];
      const { save, count, policy } = asked;
      this.#say("step", `a ${policy} client places ${count} orders`);
      this.#save(save, await placeOrders(asked, client, () => workspace.orders()));
    } else if ("read-catalog" in step) {
      const { save, policy } = step["read-catalog"];
      this.#say("step", `a ${policy} client reads the catalog`);
      const truth = new Set(
        [...this.#simulator.products()].map(({ ingramPartNumber }) => ingramPartNumber),
      );
      this.#save(save, await readCatalog(step["read-catalog"], client, truth));
    } else if ("follow-stock" in step) await this.#followStock(step["follow-stock"], step.as);
    else this.#hold(failuresOf(step.expect, this.#scene(step.as)), label);
  }

  async #move({ workspace }: Actor, target: number): Promise<void> {
    const { happened, tasks } = await workspace.clock.set(target);
    this.#say("step", `the clock moves on, ${tasks} things were due`);
    for (const { at: time, text } of happened.slice(0, shownLines))
      this.#say("happened", text, Date.parse(time));
    if (happened.length > shownLines)
      this.#say("happened", `and ${happened.length - shownLines} more`);
  }

  async #call(step: CallStep, client: StoryClient, label: string): Promise<void> {
    const ask = filled(
      { path: step.path, query: step.query, headers: step.headers, body: step.body },
      this.#values,
    ) as Pick<CallStep, "path" | "query" | "headers" | "body">;
    const reply = await client.call({
      operation: step.call,
      ...(ask.path && { path: ask.path }),
      ...(ask.query && { query: ask.query }),
      ...(ask.headers && { headers: ask.headers }),
      ...(ask.body !== undefined && { body: ask.body }),
      ...(step.timeout !== undefined && { timeout: durationOf(step.timeout) }),
      ...(step.token !== undefined && { token: step.token }),
    });
    this.#say(
      "step",
      `${step.call}: ${reply.outcome === "answered" ? reply.status : reply.outcome}`,
    );
    const failures = this.#repliesWrong(step, reply);
    this.#hold(failures, `${label} (${step.call})`, reply.body);
    this.#keep(step.save ?? {}, reply.body, `${label} (${step.call})`);
  }

  async #rule(
    { rule, with: body, save = {} }: Extract<Step, { readonly rule: unknown }>,
    workspace: SimulatedWorkspace,
    label: string,
  ): Promise<void> {
    const { fetch, origin, adminToken } = this.#simulator;
    const [method = "", path = ""] = String(filled(rule, this.#values)).split(" ");
    const url = new URL(`${origin}/_simulator${path}`);
    url.searchParams.set("workspace", workspace.id);
    const response = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${adminToken}` },
      ...(body !== undefined && { body: JSON.stringify(filled(body, this.#values)) }),
    });
    const text = await response.text();
    const answer = text === "" ? undefined : (JSON.parse(text) as { message?: string });
    this.#say("step", `${method} ${path}: ${response.status}`);
    if (!response.ok)
      throw new StoryStopped(`${label} (${method} ${path}): ${answer?.message ?? response.status}`);
    this.#keep(save, answer, label);
  }

  /** Gives names to parts of an answer. */
  #keep(save: { readonly [name: string]: string }, answer: unknown, label: string): void {
    for (const [name, path] of Object.entries(save)) {
      const value = at(answer, path);
      if (value === undefined) throw new StoryStopped(`${label}: the answer has no ${path}`);
      this.#values.set(name, value);
    }
  }

  #repliesWrong({ expect }: CallStep, reply: Reply): readonly string[] {
    if (!expect) return [];
    const { status, outcome, headers = {}, body = {} } = expect;
    const sent = Object.fromEntries(
      Object.keys(headers).map((name) => [name, reply.headers.get(name) ?? undefined]),
    );
    return [
      ...checkPaths({ status: reply.status }, status === undefined ? {} : { status }, this.#values),
      ...checkPaths(
        { outcome: reply.outcome },
        outcome === undefined ? {} : { outcome },
        this.#values,
      ),
      ...Object.entries(headers).flatMap(([name, wanted]) =>
        checkPaths({ [name]: sent[name] }, { [name]: wanted }, this.#values),
      ),
      ...checkPaths(reply.body, body, this.#values),
    ];
  }

  async #repeat(
    { times, over, name = "n", steps }: Extract<Step, { readonly repeat: unknown }>["repeat"],
    place: readonly (string | number)[],
  ): Promise<void> {
    const things =
      filled(over, this.#values) ?? Array.from({ length: times ?? 0 }, (_, n) => n + 1);
    if (!Array.isArray(things)) throw new StoryStopped(`${String(over)} is no list.`);
    this.#say("step", `${things.length} times:`);
    this.#quiet += things.length > 5 ? 1 : 0;
    for (const thing of things as readonly unknown[]) {
      this.#values.set(name, thing);
      await this.#steps(steps, place);
    }
    this.#quiet -= things.length > 5 ? 1 : 0;
    if (this.#quiet > 0) return;
    for (const [saved, value] of this.#untold) this.#save(saved, value());
    this.#untold.clear();
  }

  async #followStock(
    {
      webhook: name,
      policy,
      save,
    }: Extract<Step, { readonly "follow-stock": unknown }>["follow-stock"],
    as: string | undefined,
  ): Promise<void> {
    const { workspace, client } = this.#actor(as);
    const webhook = this.#webhooks.get(name);
    if (!webhook) throw new StoryStopped(`The story has no webhook ${name}.`);
    const follower = this.#followers.get(save) ?? new StockFollower();
    this.#followers.set(save, follower);
    const { id, secret } = webhook;
    const requests = await cameIn(workspace, id);
    this.#say("step", `a ${policy} receiver takes ${requests.length} stock events`);
    await follower.take(requests, { policy, secret, client });
    const result = (): object => follower.result((parts) => workspace.stock(parts));
    // Comparing thousands of products takes a while, so a repetition does it once.
    if (this.#quiet > 0) this.#untold.set(save, result);
    else this.#save(save, result());
  }

  /** Keeps what a step found. What a repetition keeps under one name is told at its end. */
  #save(name: string, value: object): void {
    this.#values.set(name, value);
    if (this.#quiet > 0) {
      this.#untold.set(name, () => value);
      return;
    }
    const words = Object.entries(value).map(([member, one]) => `${member} ${String(one)}`);
    this.#say("result", `${name}: ${words.join(", ")}`);
  }

  #actor(name: string | undefined): Actor {
    const [first] = this.#actors.values();
    const actor = name === undefined ? first : this.#actors.get(name);
    if (actor) return actor;
    throw new StoryStopped(
      `The story has no workspace ${name}. There is ${[...this.#actors.keys()].join(", ")}.`,
    );
  }

  #scene(as?: string): Scene {
    return {
      workspaceOf: (name) => this.#actor(name ?? as).workspace,
      webhookOf: (name) => {
        const webhook = this.#webhooks.get(name);
        if (!webhook) throw new StoryStopped(`The story has no webhook ${name}.`);
        return webhook.id;
      },
      values: this.#values,
    };
  }

  #hold(failures: readonly string[], label: string, body?: unknown): void {
    for (const failure of failures) this.#fail(`${label}: ${failure}`);
    if (failures.length > 0 && body !== undefined)
      this.#say("failed", `the answer was ${JSON.stringify(body).slice(0, 600)}`);
  }

  #fail(text: string): void {
    this.#failures.push(text);
    this.#say("failed", text);
  }

  #say(kind: StoryLine["kind"], text: string, time?: number): void {
    if (this.#quiet > 0 && (kind === "step" || kind === "happened")) return;
    const line: StoryLine = { at: this.#time(time), kind, text };
    this.#lines.push(line);
    this.#onLine(line);
  }

  #time(time?: number): string {
    const [first] = this.#actors.values();
    return spanOf((time ?? first?.workspace.clock.now() ?? this.#began) - this.#began);
  }
}

/** Lines of what happened that are shown of one move of the clock. */
const shownLines = 12;

/** The stock events that nobody took yet, in the order in which they came, which is not that of their making. */
async function cameIn(
  { webhooks }: SimulatedWorkspace,
  webhook: number,
): Promise<readonly WireRequest[]> {
  const came: WireRequest[] = [];
  for (;;) {
    try {
      came.push((await webhooks.expect("im::stock_update", { webhook, within: 0 })).request);
    } catch (error) {
      if (error instanceof NothingCame) return came;
      throw error;
    }
  }
}

/** Like `+1d2h` or `+90s`, without parts that are nothing. */
function spanOf(milliseconds: number): string {
  let rest = Math.max(0, Math.floor(milliseconds / 1000));
  const parts: string[] = [];
  for (const [unit, length] of [
    ["d", 86_400],
    ["h", 3600],
    ["m", 60],
    ["s", 1],
  ] as const) {
    const many = Math.floor(rest / length);
    rest -= many * length;
    if (many > 0) parts.push(`${many}${unit}`);
  }
  return `+${parts.join("") || "0s"}`;
}

function choose(
  { profile, quirks, rateLimit }: StorySettings,
  workspace: SimulatedWorkspace,
): void {
  if (profile !== undefined || quirks !== undefined)
    workspace.profile.choose({
      ...(profile !== undefined && { profile }),
      ...(quirks !== undefined && { quirks }),
    });
  if (rateLimit !== undefined) workspace.limitCalls(rateLimit);
}

const addFault = (
  fault: StoryFault,
  workspace: SimulatedWorkspace,
): ReturnType<SimulatedWorkspace["faults"]["add"]> => workspace.faults.add(fault);
