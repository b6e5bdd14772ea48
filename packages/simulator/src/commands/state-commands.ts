import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { addressed, connect, print, type TargetOptions } from "./connection.js";
import { CommandFailure } from "./failure.js";

interface WorkspaceAnswer {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
  readonly environment: string;
  readonly clock: { readonly now: string; readonly mode: string };
}

interface SnapshotAnswer {
  readonly name: string;
  readonly workspace: string;
  readonly takenAt: string;
}

/** `reset`: back to how the workspace began. */
export function addResetCommand(program: Command): void {
  addressed(
    program
      .command("reset")
      .description("take everything back to how it began")
      .option("--keep <group...>", "what stays as it is, such as hooks"),
  ).action(async (options: TargetOptions & { readonly keep?: readonly string[] }) => {
    const { keep = [] } = options;
    const answer = (await connect(options).call("POST", "/reset", { keep })) as WorkspaceAnswer;
    print(options, answer, `The workspace ${answer.id} is as it began.`);
  });
}

/** `workspace`: accounts beside each other. */
export function addWorkspaceCommands(program: Command): void {
  const workspace = program
    .command("workspace")
    .description("accounts beside each other, each with credentials, data and a clock of its own");
  addressed(workspace.command("list", { isDefault: true }).description("all of them")).action(
    async (options: TargetOptions) => {
      const answer = (await connect(options).call("GET", "/workspaces")) as {
        readonly workspaces: readonly WorkspaceAnswer[];
      };
      print(options, answer, answer.workspaces.map(row).join("\n"));
    },
  );
  addressed(
    workspace
      .command("create")
      .description("make one")
      .argument("[name]")
      .option("--environment <name>", "production, sandbox or both: the paths its app is good for")
      .option("--at <moment>", "what time it is at the beginning, like 2026-03-02T12:00:00Z")
      .option(
        "--clock-rate <number>",
        "how many times as fast time passes; 0 lets it stand",
        Number,
      ),
  ).action(
    async (
      name: string | undefined,
      options: TargetOptions & {
        readonly environment?: string;
        readonly at?: string;
        readonly clockRate?: number;
      },
    ) => {
      const { environment, at, clockRate: rate } = options;
      const body = { name, environment, at, rate };
      const answer = (await connect(options).call("POST", "/workspaces", body)) as WorkspaceAnswer;
      print(options, answer, row(answer));
    },
  );
  addressed(
    workspace.command("remove").description("remove one with all it holds").argument("<name>"),
  ).action(async (name: string, options: TargetOptions) => {
    await connect(options).call("DELETE", `/workspaces/${encodeURIComponent(name)}`);
    print(options, { removed: name }, `Removed the workspace ${name}.`);
  });
}

const row = ({ id, clientId, clientSecret, environment, clock }: WorkspaceAnswer): string =>
  `${id}  client ${clientId}  secret ${clientSecret}  ${environment}  ${clock.now} (${clock.mode})`;

const path = (name: string, rest = ""): string => `/snapshots/${encodeURIComponent(name)}${rest}`;

/** `snapshot`: states put aside. */
export function addSnapshotCommands(program: Command): void {
  const snapshot = program.command("snapshot").description("states that are put aside");
  addressed(
    snapshot.command("save").description("put the state of a workspace aside").argument("<name>"),
  ).action(async (name: string, options: TargetOptions) => {
    const answer = await connect(options).call("POST", "/snapshots", { name });
    print(options, answer, `Saved ${name}.`);
  });
  addressed(
    snapshot
      .command("load")
      .description("put a workspace into a state that was put aside")
      .argument("<name>"),
  ).action(async (name: string, options: TargetOptions) => {
    const answer = (await connect(options).call("POST", path(name, "/load"))) as WorkspaceAnswer;
    print(options, answer, `The workspace ${answer.id} is as in ${name}.`);
  });
  addressed(snapshot.command("list", { isDefault: true }).description("all of them")).action(
    async (options: TargetOptions) => {
      const answer = (await connect(options).call("GET", "/snapshots")) as {
        readonly snapshots: readonly SnapshotAnswer[];
      };
      const words = answer.snapshots.map(
        ({ name, workspace, takenAt }) => `${name}  of ${workspace}  at ${takenAt}`,
      );
      print(options, answer, words.length > 0 ? words.join("\n") : "There is no snapshot.");
    },
  );
  addressed(
    snapshot
      .command("branch")
      .description("make a new workspace that begins with a snapshot")
      .argument("<name>")
      .argument("[workspace]", "the name of the new one"),
  ).action(async (name: string, workspace: string | undefined, options: TargetOptions) => {
    const body = { name: workspace };
    const answer = (await connect(options).call(
      "POST",
      path(name, "/branch"),
      body,
    )) as WorkspaceAnswer;
    print(options, answer, row(answer));
  });
  addressed(
    snapshot
      .command("export")
      .description("write a snapshot into a file")
      .argument("<name>")
      .argument("[file]", "printed where it is left out"),
  ).action(async (name: string, file: string | undefined, options: TargetOptions) => {
    const text = `${JSON.stringify(await connect(options).call("GET", path(name)))}\n`;
    if (file === undefined) process.stdout.write(text);
    else await writeFile(file, text);
  });
  addressed(
    snapshot
      .command("import")
      .description("take up a snapshot from a file")
      .argument("<file>")
      .argument("[name]", "its name in the file where it is left out"),
  ).action(async (source: string, name: string | undefined, options: TargetOptions) => {
    const file = parsed(await readFile(source, "utf8"), source);
    const answer = (await connect(options).call("POST", "/snapshots", {
      name,
      file,
    })) as SnapshotAnswer;
    print(options, answer, `Took up ${answer.name}.`);
  });
  addressed(snapshot.command("remove").description("forget one").argument("<name>")).action(
    async (name: string, options: TargetOptions) => {
      await connect(options).call("DELETE", path(name));
      print(options, { removed: name }, `Removed ${name}.`);
    },
  );
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFailure(`${source} is not JSON.`);
  }
}
