import { Command } from "commander";
import { CommandFailure } from "./commands/failure.js";

type Addition = (program: Command) => void;

/** Where each command lives. Only the one that is asked for is loaded, and all of them for the help. */
const commands: { readonly [name: string]: () => Promise<Addition> } = {
  start: async () => (await import("./commands/start.js")).addStartCommand,
  exec: async () => (await import("./commands/exec.js")).addExecCommand,
  status: async () => (await import("./commands/instance-commands.js")).addInstanceCommands,
  stop: async () => (await import("./commands/instance-commands.js")).addInstanceCommands,
  clock: async () => (await import("./commands/clock-commands.js")).addClockCommands,
  explain: async () => (await import("./commands/explain-command.js")).addExplainCommand,
  faults: async () => (await import("./commands/fault-commands.js")).addFaultCommands,
  logs: async () => (await import("./commands/journal-commands.js")).addLogsCommand,
  order: async () => (await import("./commands/order-commands.js")).addOrderCommands,
  profile: async () => (await import("./commands/profile-commands.js")).addProfileCommands,
  quirks: async () => (await import("./commands/profile-commands.js")).addProfileCommands,
  reset: async () => (await import("./commands/state-commands.js")).addResetCommand,
  snapshot: async () => (await import("./commands/state-commands.js")).addSnapshotCommands,
  story: async () => (await import("./stories/story-commands.js")).addStoryCommands,
  webhooks: async () => (await import("./commands/webhook-commands.js")).addWebhookCommands,
  workspace: async () => (await import("./commands/state-commands.js")).addWorkspaceCommands,
};

/** Runs `xi-simulator` with these arguments. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command("xi-simulator").description(
    "The reseller API on your own machine, for developing and testing against.",
  );
  program.enablePositionalOptions();
  for (const add of await additionsFor(args)) add(program);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommandFailure || error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof CommandFailure ? error.exitCode : 1;
  }
}

async function additionsFor([first = "start"]: readonly string[]): Promise<ReadonlySet<Addition>> {
  const asked = Object.hasOwn(commands, first)
    ? first
    : first.startsWith("-") && !["--help", "-h"].includes(first)
      ? "start"
      : undefined;
  const wanted = Object.entries(commands).filter(([name]) => asked === undefined || name === asked);
  return new Set(await Promise.all(wanted.map(([, load]) => load())));
}
