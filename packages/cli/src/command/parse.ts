import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { usage } from "../failure/failure.js";
import type { Io } from "../io.js";
import type { Values } from "./context.js";
import { longNameOf, optionsOf, variableOf, type CommandSpec, type OptionSpec } from "./spec.js";

export interface Parsed {
  readonly args: readonly string[];
  readonly options: Values;
}

/**
 * Reads arguments and options, and what the environment says of options that were not given.
 * @throws Failure when they are not as the command wants them
 */
export function parse(spec: CommandSpec, words: readonly string[], env: Io["env"]): Parsed {
  const help = `xi ${spec.path} --help`;
  const command = new Command(`xi ${spec.path}`)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
    .helpOption(false)
    .action(() => undefined);
  for (const { name, does, isOptional, isList } of spec.arguments ?? []) {
    const word = isList ? `${name}...` : name;
    command.addArgument(new Argument(isOptional ? `[${word}]` : `<${word}>`, does));
  }
  const options = optionsOf(spec);
  for (const option of options) command.addOption(commanderOption(option));
  try {
    const given: string[] = [];
    for (const option of options) given.push(...fromEnvironment(spec, option, words, env));
    command.parse([...given, ...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw usage(error.message.replace(/^error: /, "").replace(/\n/g, " "), "Correct it.", help);
  }
  return { args: command.processedArgs.flat().filter(isText), options: command.opts() };
}

const isText = (value: unknown): value is string => typeof value === "string";

function commanderOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.does);
  if (spec.choices) option.choices(spec.choices);
  if (spec.kind === "whole") option.argParser(wholeNumber);
  if (spec.kind === "list")
    option.argParser((value: string, earlier: readonly string[] | undefined) => [
      ...(earlier ?? []),
      value,
    ]);
  return option;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number.");
}

/** What an environment variable says, written as the option it stands for. */
function fromEnvironment(
  spec: CommandSpec,
  option: OptionSpec,
  words: readonly string[],
  env: Io["env"],
): readonly string[] {
  const variable = variableOf(spec, option);
  const value = variable === "" ? undefined : env[variable];
  const long = `--${longNameOf(option)}`;
  const isGiven = words.some((word) => word === long || word.startsWith(`${long}=`));
  if (value === undefined || value === "" || isGiven) return [];
  if (/[<[]/.test(option.flags)) return [`${long}=${value}`];
  if (/^(?:1|true|yes)$/i.test(value)) return [long];
  if (/^(?:0|false|no)$/i.test(value)) return [];
  throw usage(
    `${variable} is "${value}", which is neither on nor off.`,
    `Set ${variable} to 1 or 0, or take it away.`,
  );
}
