import type { Command } from "commander";
import type { Advance } from "../time/move.js";
import { addressed, connect, print, type TargetOptions } from "./connection.js";

interface ClockAnswer {
  readonly clock: {
    readonly now: string;
    readonly mode: string;
    readonly rate: number;
    readonly nextTaskAt: string | null;
  };
}

/** `clock`: what it shows, and how it is moved. */
export function addClockCommands(program: Command): void {
  const clock = program.command("clock").description("the time of a workspace");
  addressed(clock.command("now", { isDefault: true }).description("what it shows")).action(
    async (options: TargetOptions) => call(options),
  );
  addressed(
    clock
      .command("advance")
      .description("move it on, and do all that is due on the way")
      .argument("<length>", "such as 26h, 30d or 1d12h"),
  ).action(async (advance: string, options: TargetOptions) => call(options, { advance }));
  addressed(
    clock
      .command("set")
      .description("move it on to a moment, and do all that is due on the way")
      .argument("<moment>", "such as 2026-03-02T12:00:00Z"),
  ).action(async (set: string, options: TargetOptions) => call(options, { set }));
  addressed(clock.command("freeze").description("let it stand")).action(
    async (options: TargetOptions) => call(options, { freeze: true }),
  );
  addressed(
    clock
      .command("scale")
      .description("let it pass so many times as fast as real time; 1 is as fast")
      .argument("<rate>", "such as 50", Number),
  ).action(async (scale: number, options: TargetOptions) => call(options, { scale }));
}

async function call(
  options: TargetOptions,
  body?: { readonly [wish: string]: unknown },
): Promise<void> {
  const method = body ? "POST" : "GET";
  const answer = (await connect(options).call(method, "/clock", body)) as ClockAnswer;
  print(options, answer, words(answer));
}

function words(answer: ClockAnswer & Partial<Advance>): string {
  const { now, mode, rate, nextTaskAt } = answer.clock;
  const speed = mode === "scaled" ? `scaled by ${rate}` : mode;
  return [
    ...(answer.happened ?? []).map(({ at, text }) => `${at}  ${text}`),
    `It is ${now} (${speed}).`,
    ...(nextTaskAt === null ? [] : [`The next thing is due at ${nextTaskAt}.`]),
  ].join("\n");
}
