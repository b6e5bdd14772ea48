import type { Command } from "commander";
import type { JournalEntry } from "../journal/journal.js";
import { pause } from "../time/machine.js";
import { addressed, connect, type TargetOptions } from "./connection.js";

interface LogOptions extends TargetOptions {
  readonly operation?: string;
  readonly status?: string;
  readonly method?: string;
  readonly path?: string;
  readonly correlation?: string;
  readonly fault?: string | true;
  readonly happened?: string;
  readonly limit?: string;
  readonly follow?: true;
  readonly clear?: true;
}

/** How long `--follow` waits before it looks again, in milliseconds. */
const between = 300;

/** `logs`: the calls that a workspace took. */
export function addLogsCommand(program: Command): void {
  addressed(
    program
      .command("logs")
      .description("the calls that a workspace took, the newest last")
      .option("--operation <operation>", "an id, a method of the documentation, or a path")
      .option("--status <status>", "a status, or a class such as 4xx")
      .option("--method <method>", "an HTTP method")
      .option("--path <text>", "a part of the path")
      .option("--correlation <id>", "the call with this correlation id")
      .option("--fault [name]", "calls that were struck by a fault, or by this one")
      .option("--happened <text>", "calls that led to this, such as a part of an order number")
      .option("--limit <number>", "so many of the last ones; 100 by default")
      .option("--follow", "go on with what comes, until interrupted")
      .option("--clear", "forget all of them"),
  ).action(logs);
}

async function logs(options: LogOptions): Promise<void> {
  const connection = connect(options);
  if (options.clear) {
    await connection.call("DELETE", "/journal");
    return;
  }
  const query = queryOf(options);
  for (;;) {
    const { last, entries } = (await connection.call("GET", `/journal?${query.toString()}`)) as {
      readonly last: number;
      readonly entries: readonly JournalEntry[];
    };
    for (const entry of entries)
      process.stdout.write(`${options.json ? JSON.stringify(entry) : words(entry)}\n`);
    if (!options.follow) return;
    query.set("after", String(last));
    query.set("limit", "5000");
    await pause(between);
  }
}

function queryOf(options: LogOptions): URLSearchParams {
  const { operation, status, method, path, correlation, fault, happened, limit } = options;
  const given = { operation, status, method, path, correlationId: correlation, happened, limit };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) query.set(name, value);
  if (fault !== undefined) query.set("fault", String(fault));
  return query;
}

function words(entry: JournalEntry): string {
  const { at, status, method, path, operation, duration, fault, happened, refusal } = entry;
  const struck = fault
    ? [
        `  fault ${fault.by.join(", ")}: ${fault.effect}, ${fault.phase}${fault.performed ? "" : "; the operation was not performed"}`,
      ]
    : [];
  return [
    `${at}  ${status}  ${method} ${path}  ${operation ?? "no operation"}  ${duration.toFixed(1)} ms`,
    ...struck,
    ...(refusal === undefined ? [] : [`  refused: ${refusal}`]),
    ...(entry.nearest?.length ? [`  near it: ${entry.nearest.join(", ")}`] : []),
    ...happened.map((line) => `  ${line}`),
  ].join("\n");
}
