import type { Command } from "commander";
import { CommandFailure } from "./failure.js";
import { liveInstances } from "./instances.js";

export interface TargetOptions {
  readonly port?: number;
  readonly workspace?: string;
  readonly json?: true;
}

/** Gives a command the options that say which simulator and which workspace it speaks to. */
export function addressed(command: Command): Command {
  return command
    .option("--port <number>", "the simulator on this port; needed where several run", Number)
    .option("--workspace <name>", "the workspace, by its name; the default one otherwise")
    .option("--json", "print JSON");
}

/** A simulator that runs, and the workspace in it that a command is about. */
export interface Connection {
  /** Calls the admin surface, at a path below `/_simulator`. @throws CommandFailure with what it says against it */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
}

/**
 * The simulator that a command speaks to: the one of `XI_SIMULATOR_ADMIN_URL`, the one on the port,
 * or the only one that runs.
 * @throws CommandFailure when there is none, or when it has to be told which
 */
export function connect({ port, workspace }: TargetOptions): Connection {
  const { adminUrl, adminToken } = find(port);
  return {
    async call(method, path, body) {
      const url = new URL(`${adminUrl}${path}`);
      if (workspace !== undefined) url.searchParams.set("workspace", workspace);
      let response: Response;
      try {
        response = await fetch(url, {
          method,
          headers: { Authorization: `Bearer ${adminToken}` },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      } catch {
        throw new CommandFailure(`The simulator at ${adminUrl} does not answer.`);
      }
      const text = await response.text();
      const answer = text === "" ? undefined : (JSON.parse(text) as unknown);
      if (response.ok) return answer;
      throw new CommandFailure(
        (answer as { message?: string } | undefined)?.message ?? `It answers ${response.status}.`,
      );
    },
  };
}

function find(port: number | undefined): { adminUrl: string; adminToken: string } {
  const { XI_SIMULATOR_ADMIN_URL: adminUrl, XI_SIMULATOR_ADMIN_TOKEN: adminToken } = process.env;
  if (port === undefined && adminUrl && adminToken) return { adminUrl, adminToken };
  const instances = liveInstances().filter(
    (instance) => port === undefined || instance.port === port,
  );
  const [only, ...others] = instances;
  if (!only)
    throw new CommandFailure(
      port === undefined
        ? "No simulator runs. Start one with: xi-simulator start"
        : `No simulator runs on port ${port}. See: xi-simulator status`,
    );
  if (others.length > 0)
    throw new CommandFailure(
      `Several simulators run. Say which with --port: ${instances.map((one) => one.port).join(", ")}.`,
    );
  return only;
}

/** Prints what a command found: as JSON where that is asked for, else in words. */
export function print(options: { readonly json?: true }, value: unknown, words: string): void {
  const text = options.json ? JSON.stringify(value) : words;
  if (text !== "") process.stdout.write(`${text}\n`);
}
