import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ConfigurationError, OutcomeUnknownError, RateLimitError } from "@xi-sdk/resellers";
import { describe, expect, test } from "vitest";
import { groups } from "../src/command/groups.js";
import { nearest } from "../src/command/nearest.js";
import { longNameOf, optionsOf, variableOf } from "../src/command/spec.js";
import { allCommands } from "../src/commands/commands.js";
import { waitOf } from "../src/commands/api-refusal.js";
import { lineOf } from "../src/commands/progress.js";
import { clockVerdict, nodeFinding, proxyFinding } from "../src/doctor/machine.js";
import { customerFinding, environmentFinding } from "../src/doctor/service.js";
import { failed, ok } from "../src/doctor/finding.js";
import { EXIT_CODES } from "../src/failure/exit-codes.js";
import { explain } from "../src/failure/explain.js";
import { wantsColour } from "../src/output/colour.js";
import { humanText } from "../src/output/human.js";
import { layOut } from "../src/output/table.js";
import { isProduction } from "../src/profile/access.js";
import { systemKeyring } from "../src/profile/keyring.js";
import { freshHome, xi } from "./support.js";

describe("colour", () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [true, { FORCE_COLOR: "0" }, false],
    [true, { CLICOLOR: "0" }, false],
    [false, { CLICOLOR_FORCE: "1" }, true],
    [true, { TERM: "dumb" }, false],
    [true, { CI: "true" }, false],
  ])("on a terminal: %s, with %j: %s", (isTTY, env, expected) => {
    expect(wantsColour({ isTTY }, env)).toBe(expected);
  });
});

describe("a table", () => {
  const column = (title: string, ...cells: string[]) => ({ title, cells, right: false });

  test("shortens the widest column first", () => {
    const { lines, hidden } = layOut([column("a", "short"), column("b", "x".repeat(40))], 20);
    expect(lines[1]).toBe(`short  ${"x".repeat(12)}…`);
    expect(hidden).toEqual([]);
  });

  test("counts wide characters as the terminal does", () => {
    const { lines } = layOut([column("名前", "東京"), column("b", "1")], 20);
    expect(lines).toEqual(["名前  b", "東京  1"]);
  });

  test("leaves out the last columns where there is no room at all, and says which", () => {
    const { hidden } = layOut(
      ["a", "b", "c", "d"].map((title) => column(title, "wide value")),
      16,
    );
    expect(hidden).toEqual(["b", "c", "d"]);
  });
});

describe("what people read", () => {
  test.each([
    ["orderTotal", 1234567.5, "1,234,567.50"],
    ["price", "0.1", "0.10"],
    ["priced", 0, "0"],
    ["stock", 1200, "1200"],
    ["ingramOrderDate", "2026-11-22T21:02:34-08:00", "2026-11-22 21:02-08:00"],
    ["expirationDate", "2026-11-22T00:00:00", "2026-11-22"],
    ["price", null, "–"],
    ["discontinued", false, "no"],
  ])("%s %j as %s", (name, value, text) => {
    expect(humanText(name, value)).toBe(text);
  });

  test("a line of progress", () => {
    const eta = new Date(240_000);
    const byStatus = {
      ok: 1200,
      warning: 0,
      "not-found": 0,
      "not-authorised": 0,
      error: 0,
      "not-attempted": 0,
    };
    expect(
      lineOf(
        {
          rows: 1200,
          total: 4800,
          byStatus,
          calls: 24,
          perMinute: 900,
          eta,
          pausedUntil: undefined,
        },
        0,
      ),
    ).toBe(`${"█".repeat(6)}${"░".repeat(18)}  1,200 of 4,800  900/min  4 min left`);
  });
});

describe("errors", () => {
  test("each error of the SDK has an exit code, and they are those that are documented", () => {
    const exits = new Set<number>(EXIT_CODES.map(({ exit }) => exit));
    const later = new RateLimitError("Too many.", { retryAt: new Date(0), retryable: true });
    expect(explain(later)).toMatchObject({
      exit: 7,
      retry: { advice: "later", at: "1970-01-01T00:00:00.000Z" },
    });
    expect(explain(new OutcomeUnknownError("Lost."))).toMatchObject({
      exit: 9,
      retry: { advice: "look-first" },
    });
    expect(
      explain(
        new ConfigurationError("No.", {
          fields: [{ path: "clientSecret", message: "is missing" }],
        }),
      ),
    ).toMatchObject({ exit: 4, command: "xi auth login" });
    expect(explain(new Error("Oh."))).toMatchObject({ exit: 1, code: "BUG" });
    expect(exits.size).toBe(EXIT_CODES.length);
  });

  test("what ends a wait is an interruption", () => {
    expect(explain(new DOMException("Aborted.", "AbortError"))).toMatchObject({ exit: 130 });
  });

  test.each([
    [200, "5", undefined],
    [429, "5", 5_000],
    [429, "86400", 120_000],
    [429, null, 60_000],
    [429, "Wed, 21 Oct 2026 07:28:00 GMT", 60_000],
  ])("an answer %i with Retry-After %s is waited out for %s ms", (status, after, wait) => {
    const headers = new Headers(after === null ? {} : { "retry-after": after });
    expect(waitOf({ status, headers })).toBe(wait);
  });

  test("a word that is nearly a command leads to it", async () => {
    expect(nearest("catalgo", Object.keys(groups))).toBe("catalog");
    const { exit, stderr } = await xi(["order", "list"]);
    expect([exit, stderr]).toEqual([
      2,
      'xi: There is no command "order".\n    Did you mean "orders"? Run: xi orders --help\n',
    ]);
  });
});

describe("options", () => {
  test("no two options of a command share a name or a variable", async () => {
    for (const spec of await allCommands()) {
      const options = optionsOf(spec);
      const variables = options.map((option) => variableOf(spec, option)).filter(Boolean);
      expect(new Set(options.map(longNameOf)).size, spec.path).toBe(options.length);
      expect(new Set(variables).size, spec.path).toBe(variables.length);
    }
  });

  test("a variable stands for an option, and the option goes before it", async () => {
    const env = { XI_FORMAT: "csv" };
    expect((await xi(["exit-codes"], { env })).stdout).toMatch(/^exit,name,means\n0,ok,done\n/);
    expect((await xi(["exit-codes", "--format", "ndjson"], { env })).stdout).toMatch(
      /^\{"exit":0,/,
    );
  });

  test("a switch that is neither on nor off is refused", async () => {
    const { exit, stderr } = await xi(["exit-codes"], { env: { XI_QUIET: "perhaps" } });
    expect([exit, stderr]).toEqual([2, expect.stringContaining("XI_QUIET")]);
  });
});

describe("profiles", () => {
  test("are added, used and removed", async () => {
    const { env, remove } = freshHome();
    const words = [
      "--environment",
      "sandbox",
      "--client-id",
      "a",
      "--customer-number",
      "20-222222",
      "--country",
      "US",
    ];
    expect((await xi(["profile", "add", "acme", ...words], { env })).exit).toBe(0);
    await xi(["profile", "use", "acme"], { env });
    const { stdout } = await xi(["profile", "list", "--json=name,current"], { env });
    expect(JSON.parse(stdout)).toEqual([
      { name: "simulator", current: false },
      { name: "acme", current: true },
    ]);
    const refused = await xi(["orders", "list"], { env });
    expect([refused.exit, refused.stderr]).toEqual([
      4,
      expect.stringContaining("xi auth login --profile acme"),
    ]);
    await xi(["profile", "remove", "acme"], { env });
    expect((await xi(["profile", "list", "--json=name"], { env })).stdout).not.toContain("acme");
    remove();
  });

  test("a missing value off a terminal names the option and its variable", async () => {
    const { env, remove } = freshHome();
    const { exit, stderr } = await xi(["profile", "add", "acme"], { env });
    expect([exit, stderr]).toEqual([2, expect.stringContaining("--client-id (XI_CLIENT_ID)")]);
    remove();
  });

  test.skipIf(process.platform === "win32")(
    "secrets that others may read are not used",
    async () => {
      const { env, folder, remove } = freshHome();
      const config = join(folder, "config");
      mkdirSync(config);
      const profile = {
        environment: "sandbox",
        clientId: "a",
        customerNumber: "20-222222",
        countryCode: "US",
        secret: "file",
      };
      writeFileSync(
        join(config, "profiles.json"),
        JSON.stringify({ current: "acme", profiles: { acme: profile } }),
      );
      writeFileSync(join(config, "secrets.json"), '{"acme":"s"}');
      chmodSync(join(config, "secrets.json"), 0o644);
      const { exit, stderr } = await xi(["orders", "list"], { env });
      expect([exit, stderr]).toEqual([4, expect.stringContaining("can be read by others")]);
      remove();
    },
  );

  test.each([
    ["production", true],
    ["sandbox", false],
    ["https://api.ingrammicro.com:443", true],
    ["https://api.ingrammicro.com/sandbox", false],
    ["http://127.0.0.1:4810", false],
  ])("%s is production: %s", (environment, expected) => {
    expect(isProduction(environment)).toBe(expected);
  });
});

describe.skipIf(process.platform === "win32")("a keyring", () => {
  /** A folder with a tool that does what the script says. */
  function toolIn(script: string) {
    const folder = mkdtempSync(join(tmpdir(), "xi-keyring-"));
    writeFileSync(join(folder, "secret-tool"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const env = {
      PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere",
      FOLDER: folder,
    };
    return { env, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }

  test("takes a secret by its input, never as an argument", async () => {
    const { env, folder, remove } = toolIn(
      'echo "$@" >> "$FOLDER/args"; case $1 in store) cat > "$FOLDER/kept" ;; lookup) cat "$FOLDER/kept" ;; esac',
    );
    const keyring = systemKeyring("linux", env);
    expect(await keyring?.store("acme", "planted")).toBe(true);
    expect(await keyring?.read("acme")).toBe("planted");
    expect(readFileSync(join(folder, "args"), "utf8")).not.toContain("planted");
    remove();
  });

  test.each([
    ["that is locked", "exit 1"],
    ["that hangs", "exec sleep 60"],
    ["that forgets", "cat > /dev/null"],
  ])("%s is passed over", async (_, script) => {
    const { env, remove } = toolIn(script);
    expect(await systemKeyring("linux", env, 300)?.store("acme", "planted")).toBe(false);
    remove();
  });
});

describe("the doctor", () => {
  test.each([
    [3, "ok"],
    [-90, "warning"],
    [4_000, "failed"],
    [Number.NaN, "skipped"],
  ])("of a clock that is %d s ahead: %s", (skew, state) => {
    expect(clockVerdict(skew).state).toBe(state);
  });

  test("of an old Node, and of a proxy that is no address", () => {
    expect(nodeFinding("18.20.0").state).toBe("failed");
    expect(proxyFinding({ HTTPS_PROXY: "proxy:port:1" }).state).toBe("failed");
    expect(proxyFinding({ https_proxy: "http://user:planted@proxy.example:8080" }).finding).toBe(
      "https_proxy leads to proxy.example:8080",
    );
  });

  test("knows an app of the other environment, or one in review, by all its products", () => {
    const none = ["a", "b"].map((product) =>
      failed(product, "The app has no approval for it.", ""),
    );
    expect(environmentFinding("sandbox", none)).toMatchObject({
      state: "failed",
      next: expect.stringContaining("production"),
    });
    expect(environmentFinding("sandbox", [ok("a", "approved"), ...none]).state).toBe("ok");
  });

  test("doubts a customer number of an unusual form", () => {
    const access = {
      name: "a",
      environment: "sandbox",
      clientId: "a",
      clientSecret: "b",
      countryCode: "US",
      overrides: [],
    };
    expect(customerFinding({ ...access, customerNumber: "222222" }, []).state).toBe("warning");
  });
});

test.each(["bash", "zsh", "fish", "pwsh"])(
  "the completion for %s knows commands and options",
  async (shell) => {
    const { exit, stdout } = await xi(["completion", shell]);
    expect(exit).toBe(0);
    expect(stdout).toContain("catalog");
    expect(stdout).toContain("ingram-order-number");
  },
);
