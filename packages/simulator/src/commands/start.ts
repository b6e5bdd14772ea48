import { InvalidArgumentError, type Command } from "commander";
import { createSimulator, type Simulator, type SimulatorOptions } from "../simulator.js";
import { maintenanceAt } from "../rules/maintenance.js";
import { instantOf } from "../time/calendar.js";
import { systemClock } from "../time/clock.js";
import { CommandFailure } from "./failure.js";
import type { Profile } from "../profiles/quirks.js";
import { profileChoice, quirkChoice, type QuirkChoice } from "./profile-options.js";
import { listInstance, liveInstances } from "./instances.js";

export interface StartOptions {
  readonly port: number;
  readonly json?: true;
  readonly seed: number;
  readonly products: number;
  readonly state?: string;
  readonly rateLimit: number | false;
  readonly at?: string;
  readonly clockRate?: number;
  readonly profile?: Profile;
  readonly quirk?: QuirkChoice;
  readonly allowWebhookHost?: readonly string[];
}

export const defaultPort = 4810;

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It has to be a whole number.");
  return Number(text);
}

/** The options that choose what a simulator is like. */
export function withSimulatorOptions(command: Command): Command {
  return command
    .option(
      "--seed <number>",
      "makes the catalog; the same number, the same catalog",
      wholeNumber,
      1,
    )
    .option("--products <number>", "size of the catalog", wholeNumber, 2000)
    .option("--state <file>", "keep the state in this file")
    .option(
      "--rate-limit <number>",
      "calls a minute for each group of operations, or off",
      (text) => (text === "off" ? false : wholeNumber(text)),
      60 as number | false,
    )
    .option(
      "--profile <name>",
      "live, spec or wild: which quirks of the service show",
      profileChoice,
    )
    .option("--quirk <name=on|off>", "a single quirk; may be given again", quirkChoice)
    .option("--at <moment>", "what time it is at the beginning, like 2026-03-02T12:00:00Z")
    .option(
      "--clock-rate <number>",
      "how many times as fast as real time passes; 0 lets it stand",
      Number,
    )
    .option(
      "--allow-webhook-host <host>",
      "a host beside this machine that webhooks may be sent to; may be given again",
      (host: string, others: readonly string[]) => [...others, host],
      [],
    );
}

export function addStartCommand(program: Command): void {
  withSimulatorOptions(
    program
      .command("start", { isDefault: true })
      .description("answer on 127.0.0.1 until interrupted")
      .option("--port <number>", "port to listen on; 0 takes a free one", wholeNumber, defaultPort)
      .option("--json", "print the address and the credentials as one line of JSON"),
  ).action(start);
}

/** A simulator that listens, and is listed for the commands that speak to it. */
export interface Running {
  readonly simulator: Simulator;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function run(options: StartOptions): Promise<Running> {
  const {
    port,
    seed,
    products,
    state,
    rateLimit,
    at,
    clockRate,
    profile,
    quirk,
    allowWebhookHost,
  } = options;
  const simulator = await made({
    seed,
    products,
    rateLimit: rateLimit === false ? false : { perMinute: rateLimit },
    ...(state !== undefined && { state }),
    ...(at !== undefined && { at }),
    ...(profile !== undefined && { profile }),
    ...(quirk && { quirks: quirk }),
    ...(clockRate !== undefined && { rate: clockRate }),
    ...(allowWebhookHost && { allowWebhookHosts: allowWebhookHost }),
  });
  try {
    const { url } = await simulator.listen({ port });
    const unlist = listInstance({
      pid: process.pid,
      port: Number(new URL(url).port),
      url,
      adminUrl: `${url}/_simulator`,
      adminToken: simulator.adminToken,
      folder: process.cwd(),
      state: state ?? null,
      startedAt: new Date(systemClock.now()).toISOString(),
    });
    return {
      simulator,
      url,
      close: async () => {
        unlist();
        await simulator.close();
      },
    };
  } catch (error) {
    await simulator.close();
    if ((error as { code?: unknown }).code === "EADDRINUSE")
      throw new CommandFailure(`${ownerOf(port)} Another port: --port 0 takes a free one.`);
    throw error;
  }
}

/** Whatever keeps a simulator from starting is for the user to put right, so it needs no stack. */
async function made(options: SimulatorOptions): Promise<Simulator> {
  try {
    return await createSimulator(options);
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}

/** Who has a port, as far as the list of running simulators tells. */
function ownerOf(port: number): string {
  const owner = liveInstances().find((instance) => instance.port === port);
  return owner
    ? `Port ${port} belongs to the simulator with pid ${owner.pid}, started in ${owner.folder} at ${owner.startedAt}. To end it: xi-simulator stop --port ${port}.`
    : `Port ${port} belongs to another program.`;
}

async function start(options: StartOptions): Promise<void> {
  const { simulator, url, close } = await run(options);
  process.stderr.write(notice(simulator));
  process.stdout.write(
    options.json ? `${JSON.stringify(facts(simulator, url))}\n` : sheet(simulator, url),
  );
  const stop = (): void => {
    // Closing leaves nothing to wait for, so the process ends by itself.
    close().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Orders that fail at night only would look like a fault of the caller. */
function notice({ credentials, fulfilment, clock }: Simulator): string {
  if (!fulfilment.maintenance) return "";
  const window = maintenanceAt(credentials.countryCode, clock.now());
  return window
    ? `The back end is down for maintenance until ${instantOf(window.until)}, as the profile has it: orders of version 6 fail. Begin at another time with --at 2026-03-02T18:00:00Z, or without windows with --quirk maintenance-windows=off.\n`
    : "";
}

const facts = ({ adminToken, credentials }: Simulator, url: string): object => ({
  url,
  adminUrl: `${url}/_simulator`,
  adminToken,
  ...credentials,
});

function sheet({ adminToken, credentials, profile }: Simulator, url: string): string {
  const rows = {
    "base URL": url,
    profile: profile.name,
    "client id": credentials.clientId,
    "client secret": credentials.clientSecret,
    "customer number": credentials.customerNumber,
    country: credentials.countryCode,
    "admin token": adminToken,
  };
  const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(16)} ${value}`);
  return `The simulator answers. Ctrl-C ends it.\n\n${lines.join("\n")}\n`;
}
