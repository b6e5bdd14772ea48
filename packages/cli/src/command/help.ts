import type { GroupSpec } from "./groups.js";
import { optionsOf, variableOf, type CommandSpec } from "./spec.js";

/** The help of one command: usage, arguments, options with their variables, examples. */
export function commandHelp(spec: CommandSpec): string {
  const parts = [`${sentence(spec.does)}\n`];
  if (spec.about !== undefined) parts.push(`${wrap(spec.about)}\n`);
  parts.push(`Usage: ${usageOf(spec)}\n`);
  if (spec.arguments)
    parts.push(
      section(
        "Arguments",
        spec.arguments.map(({ name, does }) => [name, does]),
      ),
    );
  const options = spec.passesOn ? [] : optionsOf(spec);
  if (options.length > 0) {
    parts.push(
      section(
        "Options",
        options.map((option) => {
          const variable = variableOf(spec, option);
          return [option.flags, variable === "" ? option.does : `${option.does} [${variable}]`];
        }),
      ),
    );
  }
  parts.push(
    section(
      "Examples",
      spec.examples.map(({ line, does }) => [line, does]),
    ),
  );
  return parts.join("\n");
}

export function usageOf({ path, arguments: words = [], passesOn }: CommandSpec): string {
  const shown = words.map(({ name, isOptional, isList }) => {
    const word = isList ? `${name}...` : name;
    return isOptional ? `[${word}]` : `<${word}>`;
  });
  return ["xi", path, ...shown, passesOn ? "..." : "[options]"].join(" ");
}

/** The help of a noun with several commands. */
export const groupHelp = (
  name: string,
  { does }: GroupSpec,
  specs: readonly CommandSpec[],
): string =>
  `${sentence(does)}\n\n${section(
    "Commands",
    specs.map((spec) => [`xi ${spec.path}`, spec.does]),
  )}\nMore: xi ${name} <command> --help\n`;

/** The help of everything. */
export const wholeHelp = (groups: { readonly [name: string]: GroupSpec }): string =>
  `The Ingram Micro reseller API from a terminal or a script. Unofficial.

Usage: xi <command> [options]

${section(
  "Commands",
  Object.entries(groups).map(([name, { does }]) => [name, does]),
)}
Without a profile of your own, every command works against a simulator on this machine, which is
started when it is needed. Your own account: xi auth login

More: xi <command> --help, xi exit-codes, xi commands --json
`;

export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(
    rows.reduce((most, [left]) => Math.max(most, left.length), 0),
    32,
  );
  const lines = rows.map(([left, right]) =>
    left.length > width
      ? `  ${left}\n  ${" ".repeat(width)}  ${right}`
      : `  ${left.padEnd(width)}  ${right}`,
  );
  return `${title}:\n${lines.join("\n")}\n`;
}

/** Lines of at most 96 characters. */
function wrap(text: string): string {
  let line = "";
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length >= 96) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
