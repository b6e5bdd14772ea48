import type { Context } from "./context.js";

export interface ArgumentSpec {
  /** As in `part`; several values with `isList`. */
  readonly name: string;
  readonly does: string;
  readonly isOptional?: true;
  readonly isList?: true;
}

export interface OptionSpec {
  /** As commander writes it: `-f, --field <name=value>`. */
  readonly flags: string;
  readonly does: string;
  /** Default: text, or a switch where the flags name no value. */
  readonly kind?: "whole" | "list";
  readonly choices?: readonly string[];
  /** The environment variable that stands for it. Default: `XI_` with the command and the option. */
  readonly env?: string;
}

/** A command with all that help, completion, pages and the parser need. It loads its work when it runs. */
export interface CommandSpec {
  /** Its words, as in `catalog search`. */
  readonly path: string;
  readonly does: string;
  /** More about it, for its help and its page. */
  readonly about?: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Writes rows or a record, and takes the options for that. */
  readonly isData?: true;
  /** Calls the API, and takes a profile. */
  readonly usesProfile?: true;
  /** Hands everything behind its words on as it is, `--help` too. */
  readonly passesOn?: true;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  /** @returns what carries it out, which returns an exit code other than 0 where there is one */
  readonly load: () => Promise<(context: Context) => Promise<number | void>>;
}

const PROFILE_OPTION: OptionSpec = {
  flags: "--profile <name>",
  does: "the profile to work with",
  env: "XI_PROFILE",
};

const DATA_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--json [fields]",
    does: "print JSON: these fields, with commas between, or all",
    env: "XI_JSON",
  },
  {
    flags: "--format <name>",
    does: "table, tsv, csv, json or ndjson; a table on a terminal, else TSV",
    choices: ["table", "tsv", "csv", "json", "ndjson"],
    env: "XI_FORMAT",
  },
  { flags: "--no-header", does: "leave out the first line of TSV and CSV", env: "XI_NO_HEADER" },
];

const GENERAL_OPTIONS: readonly OptionSpec[] = [
  { flags: "-q, --quiet", does: "no notes and no progress", env: "XI_QUIET" },
  {
    flags: "--verbose",
    does: "tell on the error output what happens, without secrets",
    env: "XI_VERBOSE",
  },
  { flags: "-h, --help", does: "this help", env: "" },
];

/** Every option of a command, the shared ones at the end. */
export const optionsOf = (spec: CommandSpec): readonly OptionSpec[] => [
  ...(spec.options ?? []),
  ...(spec.usesProfile ? [PROFILE_OPTION] : []),
  ...(spec.isData ? DATA_OPTIONS : []),
  ...GENERAL_OPTIONS,
];

/** `--page-size <number>` as `page-size`. */
export const longNameOf = ({ flags }: OptionSpec): string => /--([\w-]+)/.exec(flags)?.[1] ?? "";

/** The environment variable of an option: that of a value, or of a switch (`1` turns it on). */
export const variableOf = (spec: CommandSpec, option: OptionSpec): string =>
  option.env ?? `XI_${spec.path} ${longNameOf(option)}`.replace(/\W+/g, "_").toUpperCase();
