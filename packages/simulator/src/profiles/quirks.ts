/** `live`: as the service was seen, where that harms no correct client. `spec`: as it is described. `wild`: its worst. */
export type Profile = "live" | "spec" | "wild";

/** The quirks of the live service by name, and the profiles in which each of them shows. */
export const quirks: { readonly [name: string]: { readonly profiles: readonly Profile[] } } = {};

/** Whether a quirk shows where nobody chose. */
export const quirkByProfile = (name: string, profile: Profile): boolean =>
  quirks[name]?.profiles.includes(profile) ?? false;
