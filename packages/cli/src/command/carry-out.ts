import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import { Output } from "../output/output.js";
import type { Access } from "../profile/access.js";
import type { Context } from "./context.js";
import { parse } from "./parse.js";
import type { CommandSpec } from "./spec.js";

/** Parses what stands behind the words of a command, and runs it. @returns its exit code */
export async function carryOut(
  spec: CommandSpec,
  words: readonly string[],
  io: Io,
): Promise<number> {
  const { args, options } = spec.passesOn
    ? { args: words, options: {} }
    : parse(spec, words, io.env);
  const out = new Output(io, options);
  let access: Promise<Access> | undefined;
  const context: Context = {
    io,
    args,
    options,
    out,
    access: () => {
      access ??= import("../profile/access.js").then(({ openAccess }) =>
        openAccess(io, out, options),
      );
      return access;
    },
    client: async () => {
      const [opened, { makeClient }] = await Promise.all([
        context.access(),
        import("../profile/client.js"),
      ]);
      return makeClient(opened, io, options["verbose"] === true);
    },
  };
  const action = await spec.load();
  const exit = await action(context);
  if (io.signal.aborted)
    throw new Failure("It was interrupted.", {
      code: "INTERRUPTED",
      exit: 130,
      next: "Run the command again when you like.",
    });
  return exit ?? 0;
}
