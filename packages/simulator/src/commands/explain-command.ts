import type { Command } from "commander";
import { entryFor, explained } from "../fidelity/explain.js";
import { ledger } from "../fidelity/ledger.js";
import { print } from "./connection.js";

/** `explain`: what is simulated, and how we know. No simulator has to run. */
export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("what the simulator does for an operation, and how we know")
    .argument("[operation]", "an id, a method of the documentation, or a path; all without one")
    .option("--json", "print JSON")
    .action((name: string | undefined, options: { json?: true }) => {
      if (name === undefined) {
        const entries = ledger();
        print(options, entries, entries.map(line).join("\n"));
        return;
      }
      const entry = entryFor(name);
      print(options, entry, explained(entry));
    });
}

const line = ({ id, call, level, behaviours }: ReturnType<typeof ledger>[number]): string =>
  [
    id.padEnd(34),
    level.padEnd(10),
    `${behaviours.length} behaviours`.padEnd(15),
    call ? `${call.method} ${call.path}` : "",
  ]
    .join("  ")
    .trimEnd();
