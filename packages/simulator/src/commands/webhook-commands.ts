import { InvalidArgumentError, type Command } from "commander";
import type { Delivery } from "../webhooks/delivery.js";
import type { MischiefRule } from "../webhooks/mischief.js";
import type { Webhook } from "../webhooks/registration.js";
import { addressed, connect, print, type TargetOptions } from "./connection.js";

interface RegistrationOptions extends TargetOptions {
  readonly secret?: string;
  readonly event?: readonly string[];
  readonly collect?: true;
  readonly retry?: string | readonly string[];
  readonly mischief?: readonly (string | MischiefRule)[];
  readonly seed?: number;
}

interface WebhookAnswer {
  readonly webhook: Webhook;
}

interface LogOptions extends TargetOptions {
  readonly webhook?: string;
  readonly event?: string;
  readonly order?: string;
  readonly state?: string;
  readonly after?: string;
  readonly limit?: string;
}

interface SendOptions extends TargetOptions {
  readonly order?: readonly string[];
  readonly line?: readonly number[];
  readonly quote?: string;
  readonly part?: readonly string[];
  readonly all?: true;
  readonly mischief?: readonly (string | MischiefRule)[];
}

const more = <T>(read: (text: string) => T) => {
  return (text: string, before: readonly T[] = []): readonly T[] => [...before, read(text)];
};

const same = (text: string): string => text;

const retryOf = (text: string): string | readonly string[] =>
  text === "once" || text === "at-least-once" ? text : text.split(",");

/** `f10`, `delay`, or with particulars `delay:after=1h,chance=0.2,events=im::order_shipped+im::order_invoiced`. */
function mischiefOf(text: string): string | MischiefRule {
  const [, name = text, particulars] = /^([^:]+):(.+)$/.exec(text) ?? [];
  if (particulars === undefined) return name;
  const entries = particulars.split(",").map((particular): [string, unknown] => {
    const [, key = "", value = ""] = /^(\w+)=(.+)$/.exec(particular) ?? [];
    if (key === "")
      throw new InvalidArgumentError("Write particulars like delay:after=1h,chance=0.2");
    if (key === "events") return [key, value.split("+")];
    return [key, key === "after" ? value : Number(value)];
  });
  return { name, ...Object.fromEntries(entries) } as MischiefRule;
}

const withMischief = (command: Command): Command =>
  command.option(
    "--mischief <name>",
    "play a trick, such as f10 or delay:after=1h,chance=0.2, or none; may be given again",
    more(mischiefOf),
  );

const withRegistration = (command: Command): Command =>
  withMischief(command)
    .option("--secret <key>", "the key of the signatures; one is made where it is left out")
    .option(
      "--event <name>",
      "an event that is wanted, such as im::order_shipped; may be given again; all otherwise",
      more(same),
    )
    .option("--collect", "send nothing, and keep what would be sent")
    .option(
      "--retry <policy>",
      "once, at-least-once, or waits such as 10s,5m; that of the workspace otherwise",
      retryOf,
    )
    .option("--seed <number>", "decides what mischief of a chance strikes", Number);

const registrationOf = ({ secret, event, retry, mischief, seed }: RegistrationOptions): object => ({
  secret,
  events: event,
  retry,
  mischief: mischief?.filter((one) => one !== "none"),
  seed,
});

/** `webhooks`: who is told of what, what they were sent, and what they made of it. */
export function addWebhookCommands(program: Command): void {
  const webhooks = program
    .command("webhooks")
    .description("webhooks of a workspace, and what was sent to them");

  withRegistration(
    addressed(
      webhooks
        .command("add")
        .description("have events sent to an address of this machine")
        .argument("[url]", "the address; not needed with --collect"),
    ),
  ).action(async (url: string | undefined, options: RegistrationOptions) => {
    const body = { url, mode: options.collect ? "collect" : "send", ...registrationOf(options) };
    const answer = (await connect(options).call("POST", "/webhooks", body)) as WebhookAnswer;
    print(options, answer, `${line(answer.webhook)}\nIts secret: ${answer.webhook.secret}`);
  });

  withRegistration(
    addressed(
      webhooks
        .command("change")
        .description("change what is given; a new secret makes the present one the previous one")
        .argument("<number>")
        .option("--url <address>", "the address"),
    ),
  ).action(async (id: string, options: RegistrationOptions & { readonly url?: string }) => {
    const mode = options.collect && "collect";
    const body = { url: options.url, mode, ...registrationOf(options) };
    const path = `/webhooks/${encodeURIComponent(id)}`;
    const answer = (await connect(options).call("PATCH", path, body)) as WebhookAnswer;
    print(options, answer, line(answer.webhook));
  });

  addressed(
    webhooks.command("list", { isDefault: true }).description("the webhooks that there are"),
  ).action(async (options: TargetOptions) => {
    const answer = (await connect(options).call("GET", "/webhooks")) as {
      readonly webhooks: readonly Webhook[];
    };
    print(options, answer, answer.webhooks.map(line).join("\n") || "There is no webhook.");
  });

  addressed(
    webhooks
      .command("remove")
      .description("remove a webhook; what waits for it is given up")
      .argument("<number>"),
  ).action(async (id: string, options: TargetOptions) => {
    await connect(options).call("DELETE", `/webhooks/${encodeURIComponent(id)}`);
    print(options, { removed: Number(id) }, `Webhook ${id} is gone.`);
  });

  addressed(webhooks.command("log").description("what was sent, and what came of it"))
    .option("--webhook <number>", "only what this webhook was sent")
    .option("--event <name>", "only this event")
    .option("--order <number>", "only what is about this order")
    .option("--state <state>", "only waiting, delivered, failed, dropped or collected")
    .option("--after <number>", "only deliveries with a higher number")
    .option("--limit <number>", "so many at the most; 100 otherwise")
    .action(async (options: LogOptions) => {
      const query = new URLSearchParams();
      for (const name of ["webhook", "event", "order", "state", "after", "limit"] as const)
        if (options[name] !== undefined) query.set(name, options[name]);
      const answer = (await connect(options).call(
        "GET",
        `/webhooks/deliveries?${query.toString()}`,
      )) as {
        readonly deliveries: readonly Delivery[];
      };
      print(options, answer, answer.deliveries.map(entry).join("\n") || "Nothing was sent.");
    });

  addressed(
    webhooks
      .command("show")
      .description("one delivery with its request, as it goes over the wire")
      .argument("<number>"),
  ).action(async (id: string, options: TargetOptions) => {
    const answer = (await connect(options).call(
      "GET",
      `/webhooks/deliveries/${encodeURIComponent(id)}`,
    )) as { readonly delivery: Delivery };
    const { request } = answer.delivery;
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
    const wire = [`${request.method} ${request.url}`, ...headers, "", request.body];
    print(options, answer, [entry(answer.delivery), "", ...wire].join("\n"));
  });

  addressed(
    webhooks
      .command("redeliver")
      .description("send a delivery once more, exactly as it was")
      .argument("<number>"),
  ).action(async (id: string, options: TargetOptions) => {
    const answer = (await connect(options).call(
      "POST",
      `/webhooks/deliveries/${encodeURIComponent(id)}/redeliver`,
    )) as { readonly delivery: Delivery };
    print(options, answer, entry(answer.delivery));
  });

  withMischief(
    addressed(
      webhooks
        .command("send")
        .description("send an event about the state as it is")
        .argument("<event>", "such as im::order_shipped"),
    ),
  )
    .option("--order <number>", "the order; may be given again for a version 7 order", more(same))
    .option("--line <number>", "a line of the order; may be given again", more(Number))
    .option("--quote <number>", "the quote")
    .option("--part <number>", "a part whose stock is told; may be given again", more(same))
    .option("--all", "tell the stock of all parts")
    .action(async (event: string, options: SendOptions) => {
      const { order, line: lines, quote, part, all, mischief } = options;
      const answer = (await connect(options).call("POST", "/webhooks/send", {
        event,
        order,
        lines,
        quote,
        parts: all ? "all" : part,
        mischief,
      })) as { readonly deliveries: readonly number[] };
      const { deliveries } = answer;
      print(
        options,
        answer,
        deliveries.length === 0
          ? "No webhook wants it."
          : `Made: ${deliveries.length === 1 ? "delivery" : "deliveries"} ${deliveries.join(", ")}.`,
      );
    });

  addressed(webhooks.command("mischief").description("the tricks that can be played")).action(
    async (options: TargetOptions) => {
      const answer = (await connect(options).call("GET", "/webhooks/mischief")) as {
        readonly mischief: readonly { readonly name: string; readonly text: string }[];
        readonly sets: { readonly [name: string]: readonly MischiefRule[] };
      };
      const sets = Object.entries(answer.sets).map(
        ([name, rules]) => `${name.padEnd(20)}${rules.map((rule) => rule.name).join(", ")}`,
      );
      const kinds = answer.mischief.map(({ name, text }) => `${name.padEnd(20)}${text}`);
      print(options, answer, [...kinds, "", ...sets].join("\n"));
    },
  );
}

function line({ id, url, mode, events, mischief }: Webhook): string {
  const wanted = events?.join(", ") ?? "every event";
  const tricks =
    mischief.length > 0 ? `  mischief: ${mischief.map(({ name }) => name).join(", ")}` : "";
  return `${String(id).padStart(3)}  ${mode === "collect" ? "collects" : url}  ${wanted}${tricks}`;
}

function entry({
  id,
  dueAt,
  webhook,
  event,
  orderNumber,
  state,
  attempts,
  mischief,
}: Delivery): string {
  const last = attempts.at(-1);
  const said = last ? ` ${last.status ?? last.error ?? ""} in ${last.latency} ms` : "";
  const tries = attempts.length > 1 ? `, try ${attempts.length}` : "";
  const tricks = mischief.length > 0 ? `  (${mischief.join(", ")})` : "";
  const who = webhook === null ? "try-out" : `to ${webhook}`;
  return `${String(id).padStart(5)}  ${dueAt}  ${who}  ${event}${orderNumber === null ? "" : ` ${orderNumber}`}  ${state}${said}${tries}${tricks}`;
}
