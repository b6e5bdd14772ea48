import { InvalidArgumentError, type Command } from "commander";
import { faultEffects } from "../faults/read-rule.js";
import type { FaultEffect, FaultEntry, FaultMatch, FaultRule } from "../faults/rule.js";
import { addressed, connect, print, type TargetOptions } from "./connection.js";
import { CommandFailure } from "./failure.js";

interface AddOptions extends TargetOptions {
  readonly rule?: FaultRule;
  readonly effect?: FaultEffect;
  readonly name?: string;
  readonly phase?: FaultRule["phase"];
  readonly operation?: readonly string[];
  readonly part?: string;
  readonly po?: string;
  readonly header?: FaultMatch["header"];
  readonly nth?: number;
  readonly every?: number;
  readonly probability?: number;
  readonly seed?: number;
  readonly count?: number;
  readonly lasts?: string;
}

/** `faults`: what goes wrong in a workspace. */
export function addFaultCommands(program: Command): void {
  const faults = program.command("faults").description("what goes wrong in a workspace");
  addressed(
    faults
      .command("add")
      .description("add a preset such as f4 or monday-morning, or a rule of one effect")
      .argument("[preset]", "see: faults presets")
      .option("--effect <effect>", `${faultEffects.join(", ")}; delay=5s, answer=503`, effectOf)
      .option("--rule <json>", "a whole rule as JSON", json)
      .option("--name <name>", "what lists call it")
      .option("--phase <phase>", "before or after the operation is performed")
      .option("--operation <operations...>", "ids, groups such as orders, or method and path")
      .option("--part <number>", "calls that name this part number; * for any rest")
      .option("--po <number>", "calls that name this customer order number; * for any rest")
      .option("--header <name=value...>", "calls with these headers", header)
      .option("--nth <number>", "the so-manieth call that fits", Number)
      .option("--every <number>", "every so-manieth call that fits", Number)
      .option("--probability <share>", "a share of the calls, from 0 to 1", Number)
      .option("--seed <number>", "chooses which calls make up the share", Number)
      .option("--count <number>", "so many calls and no more", Number)
      .option("--lasts <length>", "for so long on the simulator's clock, such as 10m"),
  ).action(async (preset: string | undefined, options: AddOptions) => {
    const answer = (await connect(options).call("POST", "/faults", bodyOf(preset, options))) as {
      readonly faults: readonly FaultEntry[];
    };
    print(options, answer.faults, table(answer.faults));
  });
  addressed(faults.command("list").description("all rules, their hits and their ends")).action(
    async (options: TargetOptions) => {
      const answer = (await connect(options).call("GET", "/faults")) as {
        readonly faults: readonly FaultEntry[];
      };
      print(
        options,
        answer.faults,
        answer.faults.length === 0 ? "Nothing goes wrong." : table(answer.faults),
      );
    },
  );
  addressed(
    faults
      .command("clear")
      .description("take rules away: one, those of a preset, or all")
      .argument("[name]"),
  ).action(async (name: string | undefined, options: TargetOptions) => {
    const path = name === undefined ? "/faults" : `/faults/${encodeURIComponent(name)}`;
    const answer = (await connect(options).call("DELETE", path)) as { readonly cleared: number };
    print(options, answer, `Cleared ${answer.cleared}.`);
  });
  addressed(faults.command("presets").description("faults that go together, by name")).action(
    async (options: TargetOptions) => {
      const answer = (await connect(options).call("GET", "/faults/presets")) as {
        readonly presets: readonly { readonly name: string; readonly does: string }[];
      };
      const words = answer.presets.map(({ name, does }) => `${name.padEnd(16)}${does}`);
      print(options, answer.presets, words.join("\n"));
    },
  );
}

function bodyOf(preset: string | undefined, options: AddOptions): object {
  const { rule, effect, name, phase, count, lasts } = options;
  const given = [preset, rule, effect].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw new CommandFailure("Name a preset, or give --effect, or --rule: one of the three.", 2);
  if (rule) return rule;
  const { operation, part, po, header: headers, nth, every, probability, seed } = options;
  const match = { operation, part, po, header: headers, nth, every, probability, seed };
  return {
    ...(preset !== undefined && { preset }),
    ...(effect && { effect }),
    ...(name !== undefined && { name }),
    ...(phase !== undefined && { phase }),
    match: Object.fromEntries(Object.entries(match).filter(([, value]) => value !== undefined)),
    ...(count !== undefined && { count }),
    ...(lasts !== undefined && { lasts }),
  };
}

/** What stands behind the `=` of an effect on the command line. */
const mainMembers: { readonly [kind: string]: string } = {
  answer: "status",
  html: "status",
  "wrong-status": "status",
  delay: "by",
  quota: "resetIn",
  rows: "change",
  order: "change",
  quirk: "quirk",
  mischief: "mischief",
  "truncated-json": "keep",
  "stalled-body": "keep",
  "cut-body": "keep",
  dribble: "bytes",
};

/** `reset`, `delay=5s`, or an effect as JSON. */
function effectOf(text: string): FaultEffect {
  if (text.trimStart().startsWith("{")) return json(text) as unknown as FaultEffect;
  const [kind = "", value] = text.split("=");
  const member = mainMembers[kind];
  if (value === undefined) return { kind } as FaultEffect;
  if (member === undefined) throw new InvalidArgumentError(`${kind} takes no value.`);
  const isNumber = /^\d+(\.\d+)?$/.test(value);
  return { kind, [member]: isNumber ? Number(value) : value } as unknown as FaultEffect;
}

function json(text: string): FaultRule {
  try {
    return JSON.parse(text) as FaultRule;
  } catch {
    throw new InvalidArgumentError("It has to be JSON.");
  }
}

function header(text: string, before: FaultMatch["header"] = {}): FaultMatch["header"] {
  const end = text.indexOf("=");
  if (end < 1) throw new InvalidArgumentError("Write it as name=value.");
  return { ...before, [text.slice(0, end)]: text.slice(end + 1) };
}

function table(entries: readonly FaultEntry[]): string {
  return entries
    .map(({ name, effect, phase, hits, count, calls, state, expiresAt }) => {
      const struck = `${hits}${count === null ? "" : ` of ${count}`} in ${calls} calls`;
      const end = expiresAt === null ? "" : `, until ${expiresAt}`;
      return `${name.padEnd(28)} ${`${effect.kind} ${phase}`.padEnd(22)} ${state}: ${struck}${end}`;
    })
    .join("\n");
}
