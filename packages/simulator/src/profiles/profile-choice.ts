import type { Settings } from "../settings.js";
import {
  isProfile,
  isQuirk,
  profiles,
  quirkNames,
  quirks,
  type Profile,
  type QuirkName,
} from "./quirks.js";

/** Which quirks of the service show, and what may be changed about it. */
export interface ProfileControl {
  readonly name: Profile;
  /** Every quirk by name, and whether it shows. */
  readonly quirks: { readonly [name in QuirkName]: boolean };
  /**
   * Changes the profile, single quirks, or both. A new profile takes back what was chosen for single
   * quirks before; null takes back one of them.
   * @throws RangeError when there is no such profile or quirk
   */
  choose(choice: ProfileChoice): void;
}

export interface ProfileChoice {
  readonly profile?: Profile;
  readonly quirks?: { readonly [name in QuirkName]?: boolean | null };
}

export const profileControl = (settings: Settings): ProfileControl => ({
  get name() {
    return settings.profile;
  },
  get quirks() {
    return Object.fromEntries(quirkNames.map((name) => [name, settings.quirk(name)])) as {
      [name in QuirkName]: boolean;
    };
  },
  choose: (choice) => chooseProfile(settings, choice),
});

/** @throws RangeError when there is no such profile or quirk */
export function chooseProfile(settings: Settings, choice: ProfileChoice): void {
  const { profile, quirks: chosen = {} } = readChoice(choice);
  if (profile !== undefined) {
    settings.set("profile", profile);
    for (const name of quirkNames) settings.set(`quirk.${name}`, undefined);
  }
  for (const [name, shows] of Object.entries(chosen))
    settings.set(`quirk.${name}`, shows ?? undefined);
}

/** Reads what may have come over the wire. @throws RangeError when there is no such profile or quirk */
export function readChoice(choice: unknown): ProfileChoice {
  if (typeof choice !== "object" || choice === null || Array.isArray(choice))
    throw new RangeError("Choose a profile, quirks, or both.");
  const { profile, quirks: chosen = {}, ...others } = choice as { [name: string]: unknown };
  const [other] = Object.keys(others);
  if (other !== undefined) throw new RangeError(`There is no choice ${other}.`);
  if (profile !== undefined && !isProfile(profile))
    throw new RangeError(
      `There is no profile ${String(profile)}. There is ${profiles.join(", ")}.`,
    );
  if (typeof chosen !== "object" || chosen === null)
    throw new RangeError("quirks is an object with a flag for each name.");
  for (const [name, shows] of Object.entries(chosen)) {
    if (!isQuirk(name))
      throw new RangeError(`There is no quirk ${name}. There is ${quirkNames.join(", ")}.`);
    if (typeof shows !== "boolean" && shows !== null)
      throw new RangeError(`${name} is true, false or null.`);
  }
  return {
    ...(profile !== undefined && { profile }),
    quirks: chosen,
  };
}

/** The quirks with what they do and whether they show. */
export const quirkList = (settings: Settings): readonly object[] =>
  quirkNames.map((name) => {
    const { beyondContract = false, ...quirk } = quirks[name];
    return { name, shows: settings.quirk(name), ...quirk, beyondContract };
  });
