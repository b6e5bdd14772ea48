import type { Command } from "commander";
import { deadline, pause } from "../time/machine.js";
import { print } from "./connection.js";
import { CommandFailure } from "./failure.js";
import { liveInstances, type Instance } from "./instances.js";

/** `status` and `stop`: about the simulators of this user that run. */
export function addInstanceCommands(program: Command): void {
  program
    .command("status")
    .description("list the simulators that run")
    .option("--json", "print JSON, with what it takes to call them")
    .action(async (options: { json?: true }) => {
      const found = await Promise.all(
        liveInstances().map(async (instance) => ({
          ...instance,
          answers: await answers(instance),
        })),
      );
      const words = found.map(
        ({ url, pid, folder, state, answers: ready }) =>
          `${url}  pid ${pid}  ${state ?? "in memory"}  started in ${folder}${ready ? "" : "  (does not answer)"}`,
      );
      print(options, found, words.length > 0 ? words.join("\n") : "No simulator runs.");
      if (found.length === 0) process.exitCode = 1;
    });
  program
    .command("stop")
    .description("end a simulator that runs")
    .option("--port <number>", "the one on this port; needed where several run", Number)
    .option("--all", "all of them")
    .action(async ({ port, all }: { port?: number; all?: true }) => {
      const found = liveInstances().filter((one) => port === undefined || one.port === port);
      if (found.length === 0)
        throw new CommandFailure(
          port === undefined ? "No simulator runs." : `No simulator runs on port ${port}.`,
        );
      if (found.length > 1 && !all)
        throw new CommandFailure(
          `Several simulators run. Say which with --port, or --all: ${found.map((one) => one.port).join(", ")}.`,
        );
      await Promise.all(found.map(end));
    });
}

async function answers({ adminUrl, adminToken, pid }: Instance): Promise<boolean> {
  const inTime = deadline(2000);
  try {
    const response = await fetch(`${adminUrl}/status`, {
      headers: { Authorization: `Bearer ${adminToken}` },
      signal: inTime.signal,
    });
    return ((await response.json()) as { pid?: number }).pid === pid;
  } catch {
    return false;
  } finally {
    inTime.clear();
  }
}

/** Ends the process, if it is the simulator that the list says: another may bear its number by now. */
async function end(instance: Instance): Promise<void> {
  if (!(await answers(instance)))
    throw new CommandFailure(
      `The simulator with pid ${instance.pid} does not answer at ${instance.url}, so it was left alone.`,
    );
  process.kill(instance.pid, "SIGTERM");
  for (let turn = 0; turn < 100; turn++) {
    if (!liveInstances().some(({ pid }) => pid === instance.pid)) {
      process.stdout.write(`Ended the simulator at ${instance.url}.\n`);
      return;
    }
    await pause(50);
  }
  throw new CommandFailure(`The simulator at ${instance.url} did not end.`);
}
