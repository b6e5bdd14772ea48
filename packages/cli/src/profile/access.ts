import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import { painterFor } from "../output/colour.js";
import type { Values } from "../command/context.js";
import { textOf } from "../command/context.js";
import type { Output } from "../output/output.js";
import { profileNamed, readProfiles, SIMULATOR, type Profile } from "./profiles.js";
import { readSecret } from "./secrets.js";

/** An account with its secret: what a client is made of. */
export interface Access extends Omit<Profile, "secret"> {
  /** The profile, or `environment variables`. */
  readonly name: string;
  readonly clientSecret: string;
  /** Variables that went before the profile. */
  readonly overrides: readonly string[];
}

const VARIABLES = {
  environment: "XI_ENVIRONMENT",
  clientId: "XI_CLIENT_ID",
  clientSecret: "XI_CLIENT_SECRET",
  customerNumber: "XI_CUSTOMER_NUMBER",
  countryCode: "XI_COUNTRY_CODE",
  senderId: "XI_SENDER_ID",
  contact: "XI_CONTACT",
} as const;

export const FROM_ENVIRONMENT = "environment variables";

/** Which profile is meant: the option, else credentials in the environment, else the current one. */
export function chosenName(env: Io["env"], options: Values): string {
  const named = textOf(options, "profile");
  if (named !== undefined) return named;
  if (env["XI_CLIENT_ID"] && env["XI_CLIENT_SECRET"]) return FROM_ENVIRONMENT;
  return readProfiles(env).current;
}

/**
 * Finds the account that a command works with, and starts the simulator where that is the one.
 * @throws Failure when there is no such profile or nobody is logged in
 */
export async function openAccess(io: Io, out: Output, options: Values): Promise<Access> {
  const name = chosenName(io.env, options);
  if (name === SIMULATOR) {
    const { simulatorAccess } = await import("../simulator/local.js");
    return simulatorAccess(io, out);
  }
  const given = overridesOf(io.env);
  const profile: Profile =
    name === FROM_ENVIRONMENT
      ? { environment: "production", clientId: "", customerNumber: "", countryCode: "" }
      : profileNamed(io.env, name);
  const clientSecret = given.clientSecret ?? (await readSecret(io.env, name, profile));
  if (clientSecret === undefined)
    throw new Failure(`Nobody is logged in to the profile "${name}".`, {
      code: "NOT_LOGGED_IN",
      exit: 4,
      next: "Log in.",
      command: `xi auth login --profile ${name}`,
    });
  const { secret: _, ...plain } = profile;
  const access = {
    ...plain,
    ...given,
    name,
    clientSecret,
    overrides: Object.keys(given).map((key) => VARIABLES[key as keyof typeof VARIABLES]),
  };
  if (isProduction(access.environment) && !options["quiet"])
    out.note(
      painterFor(io.stderr, io.env)(
        "banner",
        ` PRODUCTION  ${access.name}  ${access.customerNumber} `,
      ),
    );
  return access;
}

/** What the environment says, and for whom it goes before a profile. */
export function overridesOf(env: Io["env"]): { readonly [Key in keyof typeof VARIABLES]?: string } {
  const entries = Object.entries(VARIABLES).map(([key, name]) => [key, env[name]?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

/** Whether what is done there is real. */
export function isProduction(environment: string): boolean {
  if (environment === "production") return true;
  if (!/^https?:/.test(environment)) return false;
  const { hostname, pathname } = new URL(environment);
  return hostname === "api.ingrammicro.com" && !pathname.startsWith("/sandbox");
}
