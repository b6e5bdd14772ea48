import type { Command } from "commander";
import type { Quirk } from "../profiles/quirks.js";
import { addressed, connect, print, type TargetOptions } from "./connection.js";
import { quirkChoice, type QuirkChoice } from "./profile-options.js";

interface Told {
  readonly profile: string;
  readonly deviations: { readonly [name: string]: boolean };
}

interface Listed {
  readonly profile: string;
  readonly quirks: readonly (Quirk & { readonly name: string; readonly shows: boolean })[];
}

/** `profile` and `quirks`: in which ways the service leaves its description. */
export function addProfileCommands(program: Command): void {
  addressed(
    program
      .command("profile")
      .description("show or choose which quirks of the service show")
      .argument("[name]", "live, spec or wild")
      .option("--quirk <name=on|off>", "a single quirk; may be given again", quirkChoice),
  ).action(
    async (profile: string | undefined, options: TargetOptions & { quirk?: QuirkChoice }) => {
      const { quirk: quirks } = options;
      const connection = connect(options);
      const told = (await (profile === undefined && !quirks
        ? connection.call("GET", "/profile")
        : connection.call("PUT", "/profile", {
            ...(profile !== undefined && { profile }),
            ...(quirks && { quirks }),
          }))) as Told;
      print(options, told, words(told));
    },
  );
  addressed(program.command("quirks").description("all quirks, and whether they show")).action(
    async (options: TargetOptions) => {
      const listed = (await connect(options).call("GET", "/quirks")) as Listed;
      print(
        options,
        listed,
        listed.quirks
          .map(({ name, shows, does }) => `${shows ? "on " : "off"}  ${name.padEnd(26)}  ${does}`)
          .join("\n"),
      );
    },
  );
}

function words({ profile, deviations }: Told): string {
  const others = Object.entries(deviations).map(
    ([name, shows]) => `${name} is ${shows ? "on" : "off"}.`,
  );
  return [`The profile is ${profile}.`, ...others].join("\n");
}
