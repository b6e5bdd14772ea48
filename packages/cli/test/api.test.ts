import { createSimulator, type Simulator } from "@xi-sdk/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXAMPLES } from "../src/commands/read-examples.js";
import { READS } from "../src/generated/reads.js";
import { freshHome, xi } from "./support.js";

const SECRET = "planted-secret-7f3a";
const home = freshHome();
let simulator: Simulator;
let account: { readonly [name: string]: string };
let env: { readonly [name: string]: string };
/** Everything that any command of this file has written. */
const written: string[] = [];

const call = async (words: readonly string[], setting: Parameters<typeof xi>[1] = {}) => {
  const ran = await xi(words, { env, ...setting });
  written.push(ran.stdout, ran.stderr);
  return ran;
};

beforeAll(async () => {
  simulator = await createSimulator({ rateLimit: false });
  const { url } = await simulator.listen({ port: 0 });
  const { clientId, clientSecret, customerNumber, countryCode } = simulator.credentials;
  account = {
    XI_ENVIRONMENT: url,
    XI_CLIENT_ID: clientId,
    XI_CLIENT_SECRET: clientSecret,
    XI_CUSTOMER_NUMBER: customerNumber,
    XI_COUNTRY_CODE: countryCode,
    XI_CONTACT: "buyer@example.com",
  };
  env = { ...home.env, ...account };
});

afterAll(async () => {
  await simulator.close();
  home.remove();
});

describe("what is written", () => {
  test("a pipe gets TSV with a header, and nothing else on the standard output", async () => {
    const { exit, stdout, stderr } = await call(["price", "SIM001", "SIM002"]);
    const [head, ...rows] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(head?.slice(0, 5)).toEqual(["identifier", "status", "price", "currency", "stock"]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["SIM001", "ok", "149.99", "USD", "600"],
      ["SIM002", "ok", "249.99", "USD", "0"],
    ]);
    expect([exit, stderr]).toEqual([0, ""]);
  });

  test.each([
    ["json", (text: string) => JSON.parse(text) as object[]],
    [
      "ndjson",
      (text: string) =>
        text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as object),
    ],
  ])("%s parses and holds the same rows", async (format, read) => {
    const { stdout } = await call(["catalog", "search", "--limit", "3", "--format", format]);
    const rows = read(stdout);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveProperty("ingramPartNumber");
  });

  test.each([40, 80, 200])("a table fits a terminal of %i characters", async (width) => {
    const { stdout } = await call(["catalog", "search", "--limit", "5"], {
      width,
      env: { ...env, NO_COLOR: "1" },
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
  });

  test("--json takes the fields that it names, and lists all for one that is not there", async () => {
    const some = await call(["orders", "list", "--limit", "1", "--json=ingramOrderNumber"]);
    expect(Object.keys((JSON.parse(some.stdout) as object[])[0] ?? {})).toEqual([
      "ingramOrderNumber",
    ]);
    const none = await call(["orders", "list", "--json=orderNo"]);
    expect(none.exit).toBe(2);
    const { error } = JSON.parse(none.stderr) as { error: { code: string; next: string } };
    expect(error.code).toBe("UNKNOWN_FIELD");
    expect(error.next).toContain("ingramOrderNumber,ingramOrderDate");
  });

  test("a search for more than one page yields no row twice and stops at the limit", async () => {
    const { stdout, stderr } = await call([
      "catalog",
      "search",
      "--limit",
      "130",
      "--format",
      "ndjson",
    ]);
    const parts = stdout.trimEnd().split("\n");
    expect(new Set(parts).size).toBe(130);
    expect(stderr).toContain("more than 130");
  });
});

describe("reading", () => {
  test.each([
    ["orders list", "orders get", "ingramOrderNumber"],
    ["quotes list", "quotes get", "quoteNumber"],
    ["invoices list", "invoices get", "invoiceNumber"],
    ["renewals list", "renewals get", "renewalId"],
    ["returns list", "returns get", "caseRequestNumber"],
  ])("%s and %s", async (list, get, key) => {
    const found = await call([...list.split(" "), "--limit", "1", "--json"]);
    expect(found.stderr.replace(/There are more.*\n/, "")).toBe("");
    const [row] = JSON.parse(found.stdout) as { [name: string]: string }[];
    const one = await call([...get.split(" "), row?.[key] ?? "", "--json"]);
    expect([one.exit, one.stderr]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(one.stdout) as object).length).toBeGreaterThan(3);
  });

  test("a request body comes from the standard input", async () => {
    const body = {
      billToAddressId: "000",
      shipToAddressId: "200",
      lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" }],
    };
    const { exit, stdout } = await call(["freight", "estimate", "--input", "-", "--json"], {
      stdin: JSON.stringify(body),
    });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("freightEstimateResponse");
  });
});

describe("the examples in the help", () => {
  const lines = READS.flatMap(({ path }) => EXAMPLES[path] ?? []).map(({ line }) => line);

  test("are there for every command", () => {
    for (const { path } of READS) expect(EXAMPLES[path]?.length, path).toBeGreaterThan(0);
  });

  test.each(lines)("%s", async (line) => {
    const [, ...words] = (line.split(" > ")[0] ?? "").split(" ");
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const { exit, stdout } = await call(
      words.map((word) => (word.startsWith("examples/") ? `${root}${word}` : word)),
    );
    expect(exit).toBe(0);
    expect(stdout).not.toBe("");
  });
});

describe("xi api", () => {
  test("prints the body as it came", async () => {
    const { stdout } = await call([
      "api",
      "GET",
      "/resellers/v6/catalog",
      "-f",
      "keyword=notebook",
      "-F",
      "pageSize=2",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ pageSize: 2, pageNumber: 1 });
  });

  test("--paginate makes one list of all pages", async () => {
    const { stdout, exit } = await call([
      "api",
      "get",
      "/resellers/v6/catalog",
      "-f",
      "keyword=notebook",
      "-f",
      "vendor=NORVANE",
      "--paginate",
    ]);
    const { stdout: same } = await call([
      "catalog",
      "search",
      "--keyword",
      "notebook",
      "--vendor",
      "NORVANE",
      "--all",
      "--json",
    ]);
    expect(exit).toBe(0);
    expect((JSON.parse(stdout) as unknown[]).length).toBe((JSON.parse(same) as unknown[]).length);
  });

  test("--dry-run shows the request without its token and sends nothing", async () => {
    const before = simulator.journal.count();
    const { stdout } = await call([
      "api",
      "POST",
      "/resellers/v6/orders",
      "-f",
      "customerOrderNumber=PO-1",
      "--dry-run",
    ]);
    expect(stdout).toContain('{"customerOrderNumber":"PO-1"}');
    expect(stdout).toContain("Bearer <token>");
    expect(simulator.journal.count()).toBe(before);
  });

  test.each(["https://example.com/resellers/v6/catalog", "//example.com/x"])(
    "refuses the host of %s",
    async (path) => {
      const { exit, stderr } = await call(["api", "GET", path]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining("is not that of the profile")]);
    },
  );

  test("a call that changes something in production wants a confirmation", async () => {
    const { exit, stderr } = await call(["api", "POST", "/resellers/v6/orders", "-f", "a=b"], {
      env: { ...env, XI_ENVIRONMENT: "production" },
    });
    expect([exit, stderr]).toEqual([10, expect.stringContaining("PRODUCTION")]);
  });

  test("a lost answer to a call that changes something is exit 9", async () => {
    const { exit, stderr } = await call(["api", "POST", "/resellers/v6/orders", "--input", "-"], {
      stdin: JSON.stringify({
        customerOrderNumber: "SIM-LOST-1",
        lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: "1" }],
      }),
    });
    expect([exit, stderr]).toEqual([9, expect.stringContaining("Do not send it again")]);
  });
});

describe("exit codes", () => {
  test.each([
    [2, "UNKNOWN_COMMAND", ["catalogue"], {}],
    [2, "USAGE", ["catalog", "get"], {}],
    [2, "USAGE", ["catalog", "search", "--limit", "many"], {}],
    [2, "INPUT", ["freight", "estimate", "--input", "no-such-file.json"], {}],
    [2, "PROFILE_UNKNOWN", ["orders", "list", "--profile", "nobody"], {}],
    [4, "UNAUTHORIZED", ["orders", "list"], { XI_CLIENT_SECRET: SECRET }],
    [5, "NOT_FOUND", ["orders", "get", "20-ZZZZZ"], {}],
    [6, "CUSTOMER_MISMATCH", ["orders", "list"], { XI_CUSTOMER_NUMBER: "20-999999" }],
    [8, "CONNECTION", ["orders", "list"], { XI_ENVIRONMENT: "http://127.0.0.1:9" }],
  ])("%i, %s: xi %j", async (exit, code, words, changes) => {
    const other = freshHome();
    const ran = await call([...words, "--json=all"], { env: { ...env, ...other.env, ...changes } });
    other.remove();
    expect([ran.exit, ran.stdout]).toEqual([exit, ""]);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
    const { error } = JSON.parse(ran.stderr) as { error: { code: string; next: string } };
    expect(error.code).toBe(code);
    expect(error.next).not.toBe("");
  });

  test("3 when a product has no price, and the others have theirs", async () => {
    const { exit, stdout, stderr } = await call(["price", "SIM001", "ZZ0001", "--json"]);
    expect([exit, stderr]).toEqual([3, "1 of 2 products have no price.\n"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { price: 149.99 },
      { price: null, status: "not-found" },
    ]);
  });

  test("130 when it is interrupted", async () => {
    const { exit } = await call(["orders", "list"], { signal: AbortSignal.abort() });
    expect(exit).toBe(130);
  });
});

describe("a list from a file", () => {
  test("is priced, and what failed is told", async () => {
    const [input, output] = [join(home.folder, "list.csv"), join(home.folder, "priced.csv")];
    writeFileSync(input, "part,quantity\nSIM001,1\nSIM002,2\nZZ0001,1\n");
    const { exit, stdout } = await call(["price", "--file", input, "--out", output, "--json"]);
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "finished", rows: 3 });
    expect(readFileSync(output, "utf8")).toContain("149.99");
  });

  test("needs a place for the results", async () => {
    const { exit, stderr } = await call(["price", "--file", "list.csv"]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("XI_PRICE_OUT")]);
  });
});

describe("logging in", () => {
  test("keeps the secret in a file for its owner alone, and shows it nowhere", async () => {
    const other = freshHome();
    const { XI_CLIENT_SECRET: secret = "", XI_ENVIRONMENT = "", XI_CUSTOMER_NUMBER = "" } = account;
    const words = [
      "auth",
      "login",
      "--profile",
      "acme",
      "--environment",
      XI_ENVIRONMENT,
      "--client-id",
      "sim-client",
    ];
    const ran = await xi(
      [...words, "--customer-number", XI_CUSTOMER_NUMBER, "--country", "us", "--secret-file", "-"],
      {
        env: other.env,
        stdin: `${secret}\n`,
      },
    );
    expect([ran.exit, ran.stdout]).toEqual([0, ""]);
    const file = join(other.folder, "config", "secrets.json");
    expect(ran.stderr).toContain(file);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const status = await xi(["auth", "status", "--json"], { env: other.env });
    expect(JSON.parse(status.stdout)).toMatchObject({
      profile: "acme",
      secret: "file",
      countryCode: "US",
    });
    expect((await xi(["orders", "list", "--limit", "1"], { env: other.env })).exit).toBe(0);
    const token = await xi(["auth", "token", "--json"], { env: other.env });
    expect(JSON.parse(token.stdout)).not.toHaveProperty("accessToken");
    const revealed = await xi(["auth", "token", "--reveal", "--json=accessToken"], {
      env: other.env,
    });
    expect(JSON.parse(revealed.stdout)).toHaveProperty("accessToken");
    await xi(["auth", "logout"], { env: other.env });
    expect((await xi(["orders", "list"], { env: other.env })).exit).toBe(4);
    for (const { stdout, stderr } of [ran, status, token])
      expect(stdout + stderr).not.toContain(secret);
    other.remove();
  });

  test("with a wrong secret is refused and keeps nothing", async () => {
    const other = freshHome();
    const ran = await xi(["auth", "login", "--profile", "acme"], {
      env: { ...other.env, ...account, XI_CLIENT_SECRET: SECRET },
    });
    written.push(ran.stdout, ran.stderr);
    expect(ran.exit).toBe(4);
    expect((await xi(["profile", "list"], { env: other.env })).stdout).not.toContain("acme");
    other.remove();
  });
});

describe("xi doctor", () => {
  test("finds nothing wrong with the simulator", async () => {
    const { exit, stdout } = await call(["doctor", "--json"]);
    const findings = JSON.parse(stdout) as { state: string }[];
    expect(findings.filter(({ state }) => state === "failed")).toEqual([]);
    expect(exit).toBe(0);
  });

  test("names a wrong secret, and does not call the products then", async () => {
    const { exit, stdout } = await call(["doctor", "--json"], {
      env: { ...env, XI_CLIENT_SECRET: SECRET },
    });
    expect(exit).toBe(3);
    const findings = JSON.parse(stdout) as { check: string; state: string; next: string }[];
    expect(findings.filter(({ state }) => state === "failed").map(({ check }) => check)).toEqual([
      "token by POST",
      "token by GET",
    ]);
    expect(findings.some(({ check }) => check.startsWith("app:"))).toBe(false);
  });

  test("names a customer number of somebody else", async () => {
    const { exit, stdout } = await call(["doctor", "--json"], {
      env: { ...env, XI_CUSTOMER_NUMBER: "20-999999" },
    });
    expect(exit).toBe(3);
    expect(stdout).toContain("does not belong to this app");
  });

  test("has a report without the account", async () => {
    const { stdout } = await call(["doctor", "--report"]);
    expect(stdout).toContain("| check | state |");
    expect(stdout).not.toContain(account["XI_CUSTOMER_NUMBER"]);
    expect(stdout).not.toContain("sim-client");
  });
});

test("--verbose tells of the calls, and no output of any command holds a secret", async () => {
  const { stderr } = await call(["orders", "list", "--verbose"], {
    env: { ...env, XI_CLIENT_SECRET: SECRET, XI_CACHE_DIR: join(home.folder, "other") },
  });
  expect(stderr).not.toBe("");
  expect(written.join("")).not.toContain(SECRET);
  expect(written.join("")).not.toContain(`"${account["XI_CLIENT_SECRET"] ?? ""}"`);
});
