import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const tool = (path: string): string =>
  fileURLToPath(new URL(`../../tools/${path}`, import.meta.url));

const run = (path: string, args: readonly string[] = []) =>
  spawnSync(process.execPath, [path, ...args], { encoding: "utf8" });

/** Puts a text together that this file itself must not contain, because the check reads it too. */
const planted = (...parts: readonly string[]): string => parts.join("");

describe("npm run check", () => {
  it("lists its checks", () => {
    const { status, stdout } = run(tool("check.mjs"), ["--list"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}contract /m);
    expect(stdout).toMatch(/^ {2}packed /m);
  });

  it("refuses the name of a check that does not exist, and runs nothing", () => {
    const { status, stdout, stderr } = run(tool("check.mjs"), ["--only", "lint,nope"]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("nope");
  });
});

describe("the check of the sources", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xi-sdk-"));
    for (const name of ["source.mjs", "shared.mjs"]) write(`tools/check/${name}`);
    for (const name of ["source.mjs", "shared.mjs"]) {
      cpSync(tool(`check/${name}`), join(folder, "tools/check", name));
    }
    spawnSync("git", ["init", "--quiet", folder]);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, text = ""): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  const check = () => run(join(folder, "tools/check/source.mjs"));

  it("finds nothing in its own source", () => {
    expect(check()).toMatchObject({ status: 0, stderr: "" });
  });

  it("leaves out what git ignores", () => {
    write(".gitignore", "dist/\n");
    write("dist/index.js", `${planted("export", " *")} from "./a.js";\n`);
    expect(check().status).toBe(0);
  });

  it.each([
    ["a home folder", "notes.md", planted("see /", "home/jane/notes")],
    ["the folder of the checkout", "notes.md", () => `see "${folder}/notes"`],
    ["a registry", "notes.md", planted("https://reg", "istry.example.com/left-pad")],
    [
      "a download address in a lock",
      "a/package-lock.json",
      planted('"resolved', '": "https://example.com/left-pad.tgz"'),
    ],
    ["a private key", "key.txt", planted("-----BEGIN", " PRIVATE KEY-----")],
    ["a token of a package registry", ".npmrc", planted("npm_", "a1B2".repeat(9))],
    ["an export of everything", "src/index.ts", planted("export", ' * from "./a.js";')],
    ["a test that leaves out the others", "a.test.ts", planted("it", '.only("works", () => {});')],
  ])("finds %s and says where", (_, path, text) => {
    write(path, `\n${typeof text === "string" ? text : text()}\n`);
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(`${path}:2 has `);
  });
});
