import { createSimulator, type Simulator } from "./simulator.js";

interface StartOptions {
  readonly port: number;
  readonly json?: true;
  readonly seed: number;
  readonly products: number;
  readonly state?: string;
  readonly rateLimit: number | false;
}

/** Runs `xi-simulator` with these arguments. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const { Command, InvalidArgumentError } = await import("commander");
  const wholeNumber = (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It has to be a whole number.");
    return Number(text);
  };
  const program = new Command("xi-simulator").description(
    "The reseller API on your own machine, for developing and testing against.",
  );
  program
    .command("start", { isDefault: true })
    .description("answer on 127.0.0.1 until interrupted")
    .option("--port <number>", "port to listen on; 0 takes a free one", wholeNumber, 4810)
    .option("--json", "print the address and the credentials as one line of JSON")
    .option(
      "--seed <number>",
      "makes the catalog; the same number, the same catalog",
      wholeNumber,
      1,
    )
    .option("--products <number>", "size of the catalog", wholeNumber, 2000)
    .option("--state <file>", "keep orders, stock and tokens in this file")
    .option(
      "--rate-limit <number>",
      "calls a minute for each group of operations, or off",
      (text) => (text === "off" ? false : wholeNumber(text)),
      60 as number | false,
    )
    .action(start);
  await program.parseAsync(args, { from: "user" });
}

async function start(options: StartOptions): Promise<void> {
  const { port, json, seed, products, state, rateLimit } = options;
  const simulator = await createSimulator({
    seed,
    products,
    rateLimit: rateLimit === false ? false : { perMinute: rateLimit },
    ...(state !== undefined && { state }),
  });
  const { url } = await simulator.listen({ port });
  process.stdout.write(json ? `${JSON.stringify(facts(simulator, url))}\n` : sheet(simulator, url));
  const stop = (): void => {
    // Closing leaves nothing to wait for, so the process ends by itself.
    simulator.close().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

const facts = ({ adminToken, credentials }: Simulator, url: string): object => ({
  url,
  adminUrl: `${url}/_simulator`,
  adminToken,
  ...credentials,
});

function sheet({ adminToken, credentials }: Simulator, url: string): string {
  const rows = {
    "base URL": url,
    "client id": credentials.clientId,
    "client secret": credentials.clientSecret,
    "customer number": credentials.customerNumber,
    country: credentials.countryCode,
    "admin token": adminToken,
  };
  const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(16)} ${value}`);
  return `The simulator answers. Ctrl-C ends it.\n\n${lines.join("\n")}\n`;
}
