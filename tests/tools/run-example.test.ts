import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

describe("npm run example", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "xi-sdk-"));
    for (const name of ["tools", "examples/dist"]) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    const runner = fileURLToPath(new URL("../../tools/run-example.mjs", import.meta.url));
    cpSync(runner, join(folder, "tools/run-example.mjs"));
    writeFileSync(
      join(folder, "tools/build.mjs"),
      `if (process.env.BROKEN) { console.error("error TS1005"); process.exit(1); }`,
    );
    writeFileSync(
      join(folder, "examples/greet.ts"),
      "/**\n * Says hello to whoever\n * asks. And more.\n */\n",
    );
    writeFileSync(
      join(folder, "examples/dist/greet.js"),
      `console.log("hello", ...process.argv.slice(2)); process.exitCode = 7;`,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], env = {}) =>
    spawnSync(process.execPath, [join(folder, "tools/run-example.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  it("lists the examples with their first sentence when none is named", () => {
    const { status, stdout } = run([]);
    expect(status).toBe(0);
    expect(stdout).toContain("greet  Says hello to whoever asks.\n");
  });

  it("names the examples that exist when one is asked for that does not", () => {
    const { status, stderr } = run(["greeet"]);
    expect(status).toBe(2);
    expect(stderr).toContain("There is no example called greeet");
    expect(stderr).toContain("greet  Says hello");
  });

  it("hands the arguments on and exits as the example does", () => {
    const { status, stdout } = run(["greet", "--loud", "you"]);
    expect(stdout).toBe("hello --loud you\n");
    expect(status).toBe(7);
  });

  it("does not start the example when the build fails, and shows what the build said", () => {
    const { status, stdout, stderr } = run(["greet"], { BROKEN: "1" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("error TS1005");
    expect(stderr).toContain("The build failed, so the example greet was not started.");
  });
});
