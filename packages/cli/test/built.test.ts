import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allCommands } from "../src/commands/commands.js";
import { VERSION } from "../src/version.js";
import { freshHome, type Ran } from "./support.js";

const bin = fileURLToPath(new URL("../dist/command/bin.js", import.meta.url));
const home = freshHome();
const TIME_LIMIT = 60_000;

/** Runs the command as it is published, its standard input closed. */
const xi = (...words: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], HOME: home.folder, ...home.env };
    const child = execFile(
      process.execPath,
      [bin, ...words],
      { env, timeout: TIME_LIMIT },
      (error, stdout, stderr) => {
        const code = error?.code ?? 0;
        resolve({ exit: typeof code === "number" ? code : -1, stdout, stderr });
      },
    );
    child.stdin?.end();
  });

beforeAll(() => {
  if (!existsSync(bin)) throw new Error("The command is not built: npm run build");
});

afterAll(async () => {
  await xi("simulator", "stop");
  home.remove();
});

test("says its version", async () => {
  expect(await xi("--version")).toEqual({ exit: 0, stdout: `${VERSION}\n`, stderr: "" });
});

test(
  "commands that begin at once start one simulator, and the next ones find its state",
  async () => {
    const both = await Promise.all([xi("price", "SIM001"), xi("orders", "list", "--limit", "2")]);
    expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
    const started = both.filter(({ stderr }) => stderr.includes("Started a simulator"));
    expect(started.length).toBeGreaterThan(0);
    const addresses = both.flatMap(({ stderr }) => /http:\/\/[\w.]+:\d+/.exec(stderr)?.[0] ?? []);
    expect(new Set(addresses).size).toBe(1);
    const { stdout } = await xi("auth", "status", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ profile: "simulator", environment: addresses[0] });
  },
  TIME_LIMIT,
);

test(
  "what is behind xi simulator reaches the simulator that xi has started",
  async () => {
    const { exit, stdout } = await xi("simulator", "clock", "advance", "1d", "--json");
    expect(exit).toBe(0);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  },
  TIME_LIMIT,
);

describe("with its input closed, and off a terminal", async () => {
  const commands = (await allCommands()).filter(
    ({ path }) => path !== "simulator" && path !== "simulator start",
  );

  test.each(commands.map(({ path }) => path))(
    "xi %s asks nothing and ends",
    async (path) => {
      const { exit, stderr } = await xi(...path.split(" "));
      expect([0, 2]).toContain(exit);
      expect(stderr).not.toContain("Something unexpected");
      if (exit === 2) expect(stderr).toMatch(/^xi: .+\n {4}.+\n$/);
    },
    TIME_LIMIT,
  );

  test.each(commands.map(({ path }) => path))(
    "xi %s --help has examples",
    async (path) => {
      const { exit, stdout, stderr } = await xi(...path.split(" "), "--help");
      expect([exit, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(`Usage: xi ${path}`);
      expect(stdout).toMatch(/Examples:\n {2}\S/);
    },
    TIME_LIMIT,
  );
});
