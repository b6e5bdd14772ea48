import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { textOf, type Context } from "../command/context.js";
import { Failure, usage } from "../failure/failure.js";
import { chosenName, FROM_ENVIRONMENT, overridesOf } from "../profile/access.js";
import { profileNamed, readProfiles, SIMULATOR, writeProfiles } from "../profile/profiles.js";
import { forgetSecret, keepSecret, secretFile } from "../profile/secrets.js";
import { forgetTokens } from "../profile/token-file.js";
import { accountOf, checkedName } from "./profile.js";
import { askForAccount, askForSecret } from "./prompts.js";
import { readAll } from "./stdin.js";

export async function login(context: Context): Promise<void> {
  const { io, options, out } = context;
  const { current, profiles } = readProfiles(io.env);
  const name = checkedName(
    textOf(options, "profile") ?? (current === SIMULATOR ? "default" : current),
  );
  const before = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  const asks = io.stdin.isTTY === true && io.stderr.isTTY;
  const given = asks ? { ...options, ...(await askForAccount(options, before)) } : options;
  const account = accountOf(given, before);
  const secret = await secretOf(context, asks);
  if (options["check"] !== false) {
    const { makeClient } = await import("../profile/client.js");
    const access = { ...account, name, clientSecret: secret, overrides: [] };
    const xi = await makeClient(access, io, options["verbose"] === true);
    xi.auth.invalidate();
    await xi.auth.token();
  }
  const place = await keepSecret(io.env, name, secret);
  writeProfiles(io.env, {
    current: name,
    profiles: { ...profiles, [name]: { ...account, secret: place } },
  });
  out.note(
    place === "keyring"
      ? `Logged in as "${name}". The secret lies in the keyring of your session.`
      : `Logged in as "${name}". There is no keyring here, so the secret lies as plain text in ${secretFile(io.env)}, which only you may read${process.platform === "win32" ? " as far as the rights of your user folder go" : ""}.`,
  );
}

/** The secret from a file, the standard input, the environment, or by asking. */
async function secretOf({ io, options }: Context, asks: boolean): Promise<string> {
  const file = textOf(options, "secretFile");
  const read =
    file === "-"
      ? await readAll(io.stdin)
      : file !== undefined
        ? readSecretAt(file)
        : (io.env["XI_CLIENT_SECRET"] ?? (asks ? await askForSecret() : ""));
  const secret = read.trim();
  if (secret !== "") return secret;
  throw usage(
    "The client secret is missing.",
    "Give --secret-file (XI_AUTH_LOGIN_SECRET_FILE) with a path, or - for the standard input; or set XI_CLIENT_SECRET.",
  );
}

function readSecretAt(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw usage(
      `The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`,
      "Give the path of a file with nothing but the secret.",
    );
  }
}

export async function status({ io, options, out }: Context): Promise<void> {
  const name = chosenName(io.env, options);
  const overrides = Object.keys(overridesOf(io.env));
  if (name === SIMULATOR) {
    const { runningSimulator } = await import("../simulator/local.js");
    const running = await runningSimulator(io.env);
    await out.record({
      profile: name,
      environment: running?.url ?? "this machine; starts when it is needed",
      customerNumber: running?.customerNumber ?? null,
      countryCode: running?.countryCode ?? null,
      clientId: running?.clientId ?? null,
      secret: "the simulator's own",
      overrides: [],
    });
    return;
  }
  const profile = name === FROM_ENVIRONMENT ? undefined : profileNamed(io.env, name);
  const merged = { ...profile, ...overridesOf(io.env) };
  await out.record({
    profile: name,
    environment: merged.environment ?? "production",
    customerNumber: merged.customerNumber ?? null,
    countryCode: merged.countryCode ?? null,
    clientId: merged.clientId ?? null,
    clientIdFingerprint: merged.clientId === undefined ? null : fingerprint(merged.clientId),
    secret: overrides.includes("clientSecret") ? FROM_ENVIRONMENT : (profile?.secret ?? "none"),
    overrides,
  });
}

/** Tells two keys apart in a ticket without showing either. */
const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

export async function token({ client, options, out }: Context): Promise<void> {
  const { accessToken, expiresAt } = await (await client()).auth.token();
  const facts = { expiresAt: expiresAt.toISOString(), fingerprint: fingerprint(accessToken) };
  await out.record(options["reveal"] === true ? { ...facts, accessToken } : facts);
}

export async function logout({ io, options, out }: Context): Promise<void> {
  const name = chosenName(io.env, options);
  if (name === FROM_ENVIRONMENT)
    throw new Failure("The credentials come from environment variables.", {
      code: "USAGE",
      exit: 2,
      next: "Take XI_CLIENT_ID and XI_CLIENT_SECRET away, or name a profile.",
    });
  forgetTokens(io.env);
  if (name !== SIMULATOR) {
    const { secret, ...plain } = profileNamed(io.env, name);
    await forgetSecret(io.env, name, secret);
    const { current, profiles } = readProfiles(io.env);
    writeProfiles(io.env, { current, profiles: { ...profiles, [name]: plain } });
  }
  out.note(`Logged out of "${name}". The tokens of other profiles are forgotten too.`);
}
