import { textOf, type Context, type Values } from "../command/context.js";
import { usage } from "../failure/failure.js";
import { FROM_ENVIRONMENT } from "../profile/access.js";
import {
  profileNamed,
  readProfiles,
  SIMULATOR,
  writeProfiles,
  type Profile,
} from "../profile/profiles.js";
import { forgetSecret } from "../profile/secrets.js";

const COLUMNS = ["name", "current", "environment", "customerNumber", "countryCode", "secret"];

export async function list({ io, out }: Context): Promise<void> {
  const { current, profiles } = readProfiles(io.env);
  const rows = [
    { name: SIMULATOR, environment: "this machine" },
    ...Object.entries(profiles).map(([name, profile]) => ({ name, ...profile })),
  ];
  await out.rows(
    rows.map((row) => ({ ...row, current: row.name === current })),
    { columns: COLUMNS, fields: [...COLUMNS, "clientId", "contact", "senderId"] },
  );
}

export async function add({ io, args, options, out }: Context): Promise<void> {
  const name = checkedName(args[0] ?? "");
  const { current, profiles } = readProfiles(io.env);
  const before = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  writeProfiles(io.env, {
    current,
    profiles: { ...profiles, [name]: accountOf(options, before) },
  });
  out.note(`The profile "${name}" is kept. Log in with: xi auth login --profile ${name}`);
}

export async function use({ io, args, out }: Context): Promise<void> {
  const [name = ""] = args;
  if (name !== SIMULATOR) profileNamed(io.env, name);
  writeProfiles(io.env, { ...readProfiles(io.env), current: name });
  out.note(`Commands now work with "${name}".`);
}

export async function remove({ io, args, out }: Context): Promise<void> {
  const [name = ""] = args;
  const { secret } = profileNamed(io.env, name);
  await forgetSecret(io.env, name, secret);
  const { current, profiles } = readProfiles(io.env);
  const { [name]: _, ...others } = profiles;
  writeProfiles(io.env, { current: current === name ? SIMULATOR : current, profiles: others });
  out.note(`The profile "${name}" is gone, its secret too.`);
}

/** @throws Failure when the name is taken or could not be typed */
export function checkedName(name: string): string {
  if (name === SIMULATOR || name === FROM_ENVIRONMENT)
    throw usage(`"${name}" is always there and cannot be changed.`, "Take another name.");
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/i.test(name)) return name;
  throw usage(
    `"${name}" cannot be the name of a profile.`,
    "Take letters, digits, dots and dashes, up to 64.",
  );
}

/** @throws Failure that names the options that are missing */
export function accountOf(options: Values, before: Profile | undefined): Profile {
  const given = {
    environment: textOf(options, "environment") ?? before?.environment,
    clientId: textOf(options, "clientId") ?? before?.clientId,
    customerNumber: textOf(options, "customerNumber") ?? before?.customerNumber,
    countryCode: (textOf(options, "country") ?? before?.countryCode)?.toUpperCase(),
  };
  const flags = {
    environment: "--environment (XI_ENVIRONMENT)",
    clientId: "--client-id (XI_CLIENT_ID)",
    customerNumber: "--customer-number (XI_CUSTOMER_NUMBER)",
    countryCode: "--country (XI_COUNTRY_CODE)",
  } as const;
  const missing = Object.entries(flags).filter(([name]) => !given[name as keyof typeof given]);
  if (missing.length > 0)
    throw usage(
      `These are missing: ${missing.map(([, flag]) => flag).join(", ")}.`,
      "Give them, or run the command on a terminal to be asked.",
      "xi auth login --help",
    );
  const { environment = "", clientId = "", customerNumber = "", countryCode = "" } = given;
  if (!/^(?:production|sandbox|https?:\/\/\S+)$/.test(environment))
    throw usage(
      `"${environment}" is no environment.`,
      "Take production, sandbox, or a base URL that begins with https://.",
    );
  if (!/^[A-Z]{2}$/.test(countryCode))
    throw usage(`"${countryCode}" is no country code.`, "Give two letters, such as US.");
  const contact = textOf(options, "contact") ?? before?.contact;
  const senderId = textOf(options, "senderId") ?? before?.senderId;
  return {
    environment,
    clientId,
    customerNumber,
    countryCode,
    ...(contact !== undefined && { contact }),
    ...(senderId !== undefined && { senderId }),
    ...(before?.secret && { secret: before.secret }),
  };
}
