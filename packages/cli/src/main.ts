import { groups, type GroupSpec } from "./command/groups.js";
import { commandHelp, groupHelp, wholeHelp } from "./command/help.js";
import type { CommandSpec } from "./command/spec.js";
import type { Io } from "./io.js";

/** Runs the command with these words. @returns its exit code */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const [first] = words;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    io.stdout.write(wholeHelp(groups));
    return 0;
  }
  try {
    if (!Object.hasOwn(groups, first)) throw await unknownCommand(first, Object.keys(groups));
    const group = groups[first] as GroupSpec;
    const specs = await group.load();
    const spec = find(specs, words);
    const asksHelp = words.includes("--help") || words.includes("-h");
    if (spec && (spec.passesOn || !asksHelp)) {
      const { carryOut } = await import("./command/carry-out.js");
      return await carryOut(spec, words.slice(spec.path.split(" ").length), io);
    }
    if (spec) io.stdout.write(commandHelp(spec));
    else if (words.length === 1 || asksHelp) io.stdout.write(groupHelp(first, group, specs));
    else
      throw await unknownCommand(
        words.slice(0, 2).join(" "),
        specs.map(({ path }) => path),
      );
    return 0;
  } catch (error) {
    const [{ explain }, { reportFailure }] = await Promise.all([
      import("./failure/explain.js"),
      import("./failure/report.js"),
    ]);
    const explained = explain(error);
    const asJson =
      words.some((word) => /^--(?:json(?:=|$)|format=(?:nd)?json$)/.test(word)) ||
      /^(?:nd)?json$/.test(words[words.indexOf("--format") + 1] ?? "") ||
      Boolean(io.env["XI_JSON"]);
    reportFailure(io.stderr, io.env, explained, asJson);
    return explained.exit;
  }
}

/** The command with the most words that these begin with. */
function find(specs: readonly CommandSpec[], words: readonly string[]): CommandSpec | undefined {
  return specs
    .filter(({ path }) => path.split(" ").every((word, at) => words[at] === word))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

async function unknownCommand(given: string, known: readonly string[]): Promise<Error> {
  const [{ Failure }, { nearest }] = await Promise.all([
    import("./failure/failure.js"),
    import("./command/nearest.js"),
  ]);
  const near = nearest(given, known);
  return new Failure(`There is no command "${given}".`, {
    code: "UNKNOWN_COMMAND",
    exit: 2,
    next: near === undefined ? "See what there is." : `Did you mean "${near}"?`,
    command: near === undefined ? "xi --help" : `xi ${near} --help`,
  });
}
