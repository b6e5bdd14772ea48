import { InvalidArgumentError } from "commander";
import { isProfile, isQuirk, profiles, type Profile } from "../profiles/quirks.js";

export type QuirkChoice = { readonly [name: string]: boolean };

/** Reads `name=on` or `name=off`, beside those that were given before. */
export function quirkChoice(text: string, others: QuirkChoice = {}): QuirkChoice {
  const [, name = "", shows] = /^([\w-]+)=(on|off)$/i.exec(text) ?? [];
  if (shows === undefined) throw new InvalidArgumentError("Write it like short-pages=on.");
  if (!isQuirk(name))
    throw new InvalidArgumentError(`There is no quirk ${name}. See: xi-simulator quirks`);
  return { ...others, [name]: shows.toLowerCase() === "on" };
}

export function profileChoice(text: string): Profile {
  if (isProfile(text)) return text;
  throw new InvalidArgumentError(`There is ${profiles.join(", ")}.`);
}
