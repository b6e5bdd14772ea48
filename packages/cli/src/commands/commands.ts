import type { Context } from "../command/context.js";
import { groups } from "../command/groups.js";
import { usageOf } from "../command/help.js";
import { optionsOf, variableOf, type CommandSpec } from "../command/spec.js";
import { EXIT_CODES } from "../failure/exit-codes.js";

/** All commands that there are. */
export const allCommands = async (): Promise<readonly CommandSpec[]> =>
  (await Promise.all(Object.values(groups).map(({ load }) => load()))).flat();

export async function commands({ out }: Context): Promise<void> {
  const rows = (await allCommands()).map((spec) => ({
    command: `xi ${spec.path}`,
    does: spec.does,
    usage: usageOf(spec),
    about: spec.about ?? null,
    arguments: spec.arguments ?? [],
    options: spec.passesOn
      ? []
      : optionsOf(spec).map((option) => ({ ...option, env: variableOf(spec, option) || null })),
    examples: spec.examples,
  }));
  const fields = ["command", "does", "usage", "about", "arguments", "options", "examples"];
  await out.rows(rows, { columns: ["command", "does"], fields });
}

export async function exitCodes({ out }: Context): Promise<void> {
  const columns = ["exit", "name", "means"];
  await out.rows(EXIT_CODES, { columns, fields: columns });
}
