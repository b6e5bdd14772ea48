import type { CommandSpec, OptionSpec } from "../command/spec.js";
import { READS } from "../generated/reads.js";
import { EXAMPLES } from "./read-examples.js";
import type { ReadSpec } from "./read-spec.js";

/** The commands of a noun that read. */
export const readCommands = (noun: string): readonly CommandSpec[] =>
  READS.filter(({ path }) => path.split(" ")[0] === noun).map(commandOf);

function commandOf(read: ReadSpec): CommandSpec {
  const words = read.parameters.filter(({ isArgument }) => isArgument);
  return {
    path: read.path,
    does: read.does,
    about: read.about,
    isData: true,
    usesProfile: true,
    arguments: words.map(({ name, does }) => ({ name: dashed(name), does })),
    options: [
      ...read.parameters.filter(({ isArgument }) => !isArgument).map(optionOf),
      ...(read.hasBody
        ? [{ flags: "--input <file>", does: "the request body as JSON; - is the standard input" }]
        : []),
      ...(read.method ? PAGING : []),
    ],
    examples: EXAMPLES[read.path] ?? [],
    load: async () => {
      const { readOne, readRows } = await import("./read.js");
      return (context) => (read.method ? readRows(read, context) : readOne(read, context));
    },
  };
}

const PAGING: readonly OptionSpec[] = [
  { flags: "--limit <number>", does: "rows at most; 25 unless --all", kind: "whole" },
  { flags: "--all", does: "every row, however many calls that takes" },
];

function optionOf({ name, does, kind }: ReadSpec["parameters"][number]): OptionSpec {
  if (kind === "b") return { flags: `--${dashed(name)} <yes|no>`, does, choices: ["yes", "no"] };
  return {
    flags: `--${dashed(name)} <${kind === "i" || kind === "n" ? "number" : "text"}>`,
    does: kind === "list" ? `${does}; may be given again` : does,
    ...(kind === "list" && { kind: "list" }),
    ...(kind === "i" && { kind: "whole" }),
  };
}

/** `ingramPartNumber` as `ingram-part-number`. */
const dashed = (name: string): string => name.replace(/[A-Z]/g, "-$&").toLowerCase();
