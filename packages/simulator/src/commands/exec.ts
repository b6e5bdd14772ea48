import { spawn, type ChildProcess } from "node:child_process";
import { constants } from "node:os";
import type { Command } from "commander";
import { alarm } from "../time/alarm.js";
import { CommandFailure } from "./failure.js";
import {
  run,
  wholeNumber,
  withSimulatorOptions,
  type Running,
  type StartOptions,
} from "./start.js";

/** How long a program may take to end after Ctrl-C before it is killed, in milliseconds. */
const patience = 5000;

export function addExecCommand(program: Command): void {
  withSimulatorOptions(
    program
      .command("exec")
      .passThroughOptions()
      .description("run a program beside a simulator of its own, and end as it ends")
      .option("--port <number>", "port to listen on; 0 takes a free one", wholeNumber, 0)
      .argument("<program>", "put -- before it")
      .argument("[arguments...]"),
  ).action(async (name: string, args: readonly string[], options: StartOptions) => {
    const running = await run(options);
    try {
      process.exitCode = await runBeside(running, name, args);
    } finally {
      await running.close();
    }
  });
}

/** What the clients of a program find in its environment. */
const environmentOf = ({ simulator, url }: Running): NodeJS.ProcessEnv => ({
  XI_ENVIRONMENT: url,
  XI_CLIENT_ID: simulator.credentials.clientId,
  XI_CLIENT_SECRET: simulator.credentials.clientSecret,
  XI_CUSTOMER_NUMBER: simulator.credentials.customerNumber,
  XI_COUNTRY_CODE: simulator.credentials.countryCode,
  XI_SENDER_ID: "xi-simulator",
  XI_CONTACT: "buyer@example.com",
  XI_SIMULATOR_ADMIN_URL: `${url}/_simulator`,
  XI_SIMULATOR_ADMIN_TOKEN: simulator.adminToken,
});

/** @returns the exit code: the program's, or 128 and the number of the signal that ended it */
async function runBeside(running: Running, name: string, args: readonly string[]): Promise<number> {
  const child = spawn(name, args, {
    stdio: "inherit",
    env: { ...process.env, ...environmentOf(running) },
    // npm and its like are scripts on Windows.
    shell: process.platform === "win32",
  });
  const release = passSignals(child);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === "ENOENT"
            ? new CommandFailure(`There is no program ${name}.`, 127)
            : new CommandFailure(error.message, 126),
        ),
      );
      child.once("exit", (code, signal) =>
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
      );
    });
  } finally {
    release();
  }
}

/** Hands on what should end the program, and kills it when it does not end. */
function passSignals(child: ChildProcess): () => void {
  let asked = false;
  const pass = (signal: NodeJS.Signals): void => {
    if (asked) {
      child.kill("SIGKILL");
      return;
    }
    asked = true;
    child.kill(signal);
    alarm.set(child, patience, true, () => child.kill("SIGKILL"));
  };
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  return () => {
    alarm.clear(child);
    process.off("SIGINT", pass);
    process.off("SIGTERM", pass);
  };
}
