import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a built example in a process of its own. */
const run = (name: string, ...args: string[]): Promise<Run> =>
  start(process.execPath, join(folder, "dist", `${name}.js`), ...args);

/** Runs a program without credentials in its environment, nor anything of the test that runs now. */
const start = (program: string, ...args: string[]): Promise<Run> => startWith({}, program, ...args);

function startWith(more: NodeJS.ProcessEnv, program: string, ...args: string[]): Promise<Run> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([variable]) => !/^(XI_|VITEST|NODE_|REDIS_)/.test(variable),
    ),
  );
  const env = { ...inherited, ...more };
  const child = spawn(program, args, { cwd: folder, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

async function withPriceList(work: (file: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "xi-price-list-"));
  try {
    const file = join(directory, "price-list.csv");
    await cp(join(folder, "price-list.csv"), file);
    await work(file);
  } finally {
    await rm(directory, { recursive: true });
  }
}

describe("the main job", () => {
  it("prices 600 part numbers in 12 calls with one token call, and places an order", async () => {
    await withPriceList(async (file) => {
      const { code, stdout, stderr } = await run("price-list", "--file", file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/priced +│ +569/);
      expect(stdout).toMatch(/not found +│ +9/);
      expect(stdout).toMatch(/not authorised +│ +14/);
      expect(stdout).toMatch(/calls made +│ +12/);
      expect(stdout).toMatch(/token calls +│ +1 /);
      expect(stdout).toMatch(/Order \S+ for PO PO-1001: \w+, \d+\.\d{2} USD/);
    });
  });

  it("writes one row per input, in the order of the inputs, and leaves unknown prices blank", async () => {
    await withPriceList(async (file) => {
      await run("price-list", "--file", file);
      const inputs = (await readFile(file, "utf8")).trim().split("\n").slice(1);
      const rows = parse(await readFile(file.replace(/csv$/, "priced.csv")), {
        columns: true,
      }) as Record<string, string>[];
      expect(rows.map((row) => row["partNumber"])).toEqual(inputs);
      for (const row of rows) {
        const isStated = row["status"] === "ok" || row["status"] === "warning";
        if (!isStated) expect([row["price"], row["stock"]]).toEqual(["", ""]);
      }
      expect(rows.some((row) => row["price"] === "0")).toBe(false);
    });
  });

  it("prices the part number in lower case, and both of two that are the same, alike", async () => {
    await withPriceList(async (file) => {
      await run("price-list", "--file", file);
      const rows = parse(await readFile(file.replace(/csv$/, "priced.csv")), {
        columns: true,
      }) as Record<string, string>[];
      const lower = rows.find((row) => /[a-z]/.test(row["partNumber"] ?? ""));
      expect(lower).toMatchObject({ status: "ok" });
      const seen = new Map<string, string>();
      let repeated = 0;
      for (const row of rows) {
        const part = (row["partNumber"] ?? "").toUpperCase();
        const said = `${row["status"]} ${row["price"]} ${row["stock"]}`;
        if (seen.has(part)) {
          repeated += 1;
          expect(said).toBe(seen.get(part));
        }
        seen.set(part, said);
      }
      expect(repeated).toBe(2);
    });
  });

  it("says in a line why a list cannot be read, and asks nothing", async () => {
    await withPriceList(async (file) => {
      const missing = `${file}.missing`;
      const away = await run("price-list", "--file", missing);
      expect(away).toMatchObject({ code: 1, stdout: "" });
      expect(away.stderr).toMatch(
        /^ListError: .+ cannot be read: ENOENT.+ Name a list by --file\.\n$/,
      );
      await writeFile(missing, "sku\nAB12CD\n");
      const { stderr } = await run("price-list", "--file", missing);
      expect(stderr).toContain('cannot be read: there is no column "partNumber". Name');
    });
  });

  it("names the credentials that are missing for production, and sends nothing", async () => {
    const { code, stdout, stderr } = await run("price-list", "--environment", "production");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("XI_CLIENT_ID, XI_CLIENT_SECRET, XI_CUSTOMER_NUMBER, XI_COUNTRY_CODE");
  });
});

describe("the access token example", () => {
  it("shows a token's life, then the error of a wrong secret without the secret", async () => {
    const { code, stdout, stderr } = await run("access-token");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Bearer token of 28 characters/);
    expect(stderr).toMatch(/^401 GET \/oauth\/oauth20\/token/);
    expect(stderr).not.toContain("not-the-secret");
  });
});

describe("the price file example", () => {
  it("says of each ugly list how it was read, and which rows were not asked for", async () => {
    const { code, stdout, stderr } = await run("price-file");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lists = await readdir(join(folder, "ugly"));
    for (const list of lists.filter((name) => !name.startsWith(".")))
      expect(stdout).toContain(`\n${list}\n`);
    expect(stdout).toContain('csv, windows-1252, separated by ","');
    expect(stdout).toContain('tsv, utf-16le, separated by "\\t"');
    expect(stdout).toContain("SPREADSHEET_NUMBER: A spreadsheet has turned the number into 1E+12");
    expect(stdout).toContain("It was probably 036000291452.");
  });
});

describe("placing orders exactly once", { timeout: 120_000 }, () => {
  const counted = /asked +│ +60 [\s\S]*booked +│ +60 [\s\S]*doubled +│ +0 [\s\S]*lost +│ +0 /;

  it("books each order once in one process", async () => {
    const { code, stdout, stderr } = await run("exactly-once", "--orders", "60");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(counted);
  });

  it("books each order once in two processes that are killed again and again", async () => {
    const args = ["--orders", "60", "--workers", "2", "--kills", "8"];
    const { code, stdout, stderr } = await run("exactly-once", ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/processes killed +│ +8 /);
    expect(stdout).toMatch(counted);
  });
});

describe("four worker processes", { timeout: 120_000 }, () => {
  const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
  if (!hasRedis)
    console.warn("NOT RUN: the example four-workers, because there is no redis-server.");
  /** A number of its tables. */
  const shown = (output: string, name: RegExp): number =>
    Number(new RegExp(`${name.source} +│ +(\\d+) `).exec(output)?.[1]);

  it.runIf(hasRedis || process.env["CI"])("share one token and one limit", async () => {
    const { code, stdout, stderr } = await run("four-workers", "--parts", "2000", "--scale", "50");
    expect(stderr).toMatch(
      /^Pricing 2000 part numbers with 4 processes, \d+ calls a minute allowed\n$/,
    );
    expect(code).toBe(0);
    expect(shown(stdout, /ok/)).toBeGreaterThan(1_800);
    expect(shown(stdout, /token calls/)).toBe(1);
    expect(shown(stdout, /refused \(429\)/)).toBe(0);
    expect(stdout).toMatch(/time at the limit +│ +40\.0 s/);
  });

  it("lose nothing either when they share nothing", async () => {
    const slow = ["--parts", "2000", "--per-minute", "15", "--scale", "50"];
    const { code, stdout, stderr } = await run("four-workers", "--alone", ...slow);
    expect(stderr).toMatch(
      /^Pricing 2000 part numbers with 4 processes, \d+ calls a minute allowed\n$/,
    );
    expect(code).toBe(0);
    expect(shown(stdout, /ok/)).toBeGreaterThan(1_800);
    expect(shown(stdout, /token calls/)).toBe(4);
    expect(stdout).not.toMatch(/error|not-attempted/);
  });

  it("say what to install where there is no Redis", async () => {
    const program = join(folder, "dist/four-workers.js");
    const { code, stdout, stderr } = await startWith({ PATH: "" }, process.execPath, program);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("apt-get install redis-server");
  });
});

describe("tests to copy, against the simulator in the same process", { timeout: 120_000 }, () => {
  const modules = join(folder, "../node_modules");
  const bun = join(folder, "../tests/runtimes/node_modules/@oven/bun-linux-x64/bin/bun");

  it("pass with Vitest", async () => {
    const vitest = join(modules, "vitest/vitest.mjs");
    const { code, stdout, stderr } = await start(
      process.execPath,
      vitest,
      "run",
      "--root",
      folder,
      "tests/vitest.test.ts",
    );
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/Tests .*2 passed/);
  });

  it("pass with the test runner of Node", async () => {
    const { code, stdout, stderr } = await start(
      process.execPath,
      "--test",
      join(folder, "dist/tests/node.test.js"),
    );
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/pass 1\b/);
  });

  if (!existsSync(bun))
    console.warn(
      "NOT RUN: examples/tests/bun.test.ts, because Bun is not there. npm run check -- --only packed installs it.",
    );

  it.runIf(existsSync(bun))("pass with Bun", async () => {
    const { code, stderr } = await start(bun, "test", "./tests/bun.test.ts");
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/1 pass/);
  });

  it("are all run here", async () => {
    const files = await readdir(join(folder, "tests"));
    expect(files.filter((file) => file.endsWith(".test.ts")).sort()).toEqual([
      "bun.test.ts",
      "node.test.ts",
      "vitest.test.ts",
    ]);
  });
});

it("every example is run by a test of this file", async () => {
  const tested = ["access-token", "exactly-once", "four-workers", "price-file", "price-list"];
  const examples = (await readdir(folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3));
  expect(examples.sort()).toEqual(tested);
});
