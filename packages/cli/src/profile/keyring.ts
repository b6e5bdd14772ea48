import { spawn } from "node:child_process";

const SERVICE = "xi-sdk";
const TIME_LIMIT = 3_000;

interface Tool {
  readonly command: string;
  readonly store: (name: string) => readonly string[];
  readonly read: (name: string) => readonly string[];
  readonly remove: (name: string) => readonly string[];
  /** What the tool reads from its input to store a secret. */
  readonly input: (name: string, secret: string) => string;
}

const secretTool: Tool = {
  command: "secret-tool",
  store: (name) => ["store", "--label", `xi profile ${name}`, "service", SERVICE, "account", name],
  read: (name) => ["lookup", "service", SERVICE, "account", name],
  remove: (name) => ["clear", "service", SERVICE, "account", name],
  input: (_, secret) => secret,
};

const security: Tool = {
  command: "security",
  // In its interactive mode it takes the secret from its input, where no process list shows it.
  store: () => ["-i"],
  read: (name) => ["find-generic-password", "-s", SERVICE, "-a", name, "-w"],
  remove: (name) => ["delete-generic-password", "-s", SERVICE, "-a", name],
  input: (name, secret) =>
    `add-generic-password -U -s ${SERVICE} -a ${quoted(name)} -w ${quoted(secret)}\n`,
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** Keeps secrets in the keyring of the system, where there is one. */
export interface Keyring {
  /** @returns whether it took the secret: no keyring, a locked one or one that hangs does not */
  store(name: string, secret: string): Promise<boolean>;
  read(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
}

/** @param timeLimit milliseconds after which a keyring that does not answer is passed over */
export function systemKeyring(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  timeLimit = TIME_LIMIT,
): Keyring | undefined {
  const tool = platform === "darwin" ? security : platform === "linux" ? secretTool : undefined;
  if (!tool || env["XI_NO_KEYRING"] === "1") return undefined;
  // Without a session bus secret-tool would try to start one.
  if (platform === "linux" && !env["DBUS_SESSION_BUS_ADDRESS"]) return undefined;
  const call = (args: readonly string[], input?: string): Promise<string | undefined> =>
    ask(tool.command, args, input, timeLimit, env);
  return {
    store: async (name, secret) => {
      await call(tool.store(name), tool.input(name, secret));
      return (await call(tool.read(name)))?.replace(/\r?\n$/, "") === secret;
    },
    read: async (name) => (await call(tool.read(name)))?.replace(/\r?\n$/, "") || undefined,
    remove: async (name) => void (await call(tool.remove(name))),
  };
}

/** @returns what the tool printed, or `undefined` when it is missing, fails or takes too long */
function ask(
  command: string,
  args: readonly string[],
  input: string | undefined,
  timeout: number,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { timeout, env, stdio: ["pipe", "pipe", "ignore"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? text : undefined));
    // It may end without reading; its exit says so.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
