import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bringUpToDate, root, staleFiles } from "./tools.js";

const base = mkdtempSync(join(tmpdir(), "xi-outputs-"));
afterAll(() => rmSync(base, { recursive: true }));

const files = new Map([
  ["made/types.ts", "types"],
  ["made/pages/One.md", "one"],
]);

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(root, "tools/contract/build.mjs"), ...args], {
    encoding: "utf8",
  });

describe("files made from the contract", () => {
  beforeEach(() => {
    rmSync(join(base, "made"), { recursive: true, force: true });
    mkdirSync(join(base, "made"));
    writeFileSync(join(base, "made/types.ts"), "types of yesterday");
    writeFileSync(join(base, "made/Gone.md"), "gone");
  });

  it("are stale when they are missing, differ, or are not made any more", async () => {
    const stale = await staleFiles(base, files, ["made"]);
    expect(stale).toEqual([
      { path: "made/types.ts", text: "types" },
      { path: "made/pages/One.md", text: "one" },
      { path: "made/Gone.md" },
    ]);
  });

  it("are fresh once they have been brought up to date", async () => {
    await bringUpToDate(base, await staleFiles(base, files, ["made"]));
    expect(await staleFiles(base, files, ["made"])).toEqual([]);
    expect(readdirSync(join(base, "made")).sort()).toEqual(["pages", "types.ts"]);
    expect(readFileSync(join(base, "made/pages/One.md"), "utf8")).toBe("one");
  });
});

describe("npm run contract", () => {
  it("finds nothing to say about the contract, and every committed file fresh", () => {
    const { status, stdout, stderr } = run("--check");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^contract: 0 findings, \d+ generated files, 0 stale\n$/);
    expect(status).toBe(0);
  });

  it("refuses an argument that it does not know", () => {
    const { status, stderr } = run("--chekc");
    expect(stderr).toContain("Unknown argument --chekc");
    expect(status).toBe(1);
  });
});
