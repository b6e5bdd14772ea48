import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { read, root } from "./markdown.js";

const tool = join(root, "tools/terminal-picture.mjs");
const hasScript = spawnSync("script", ["--version"]).status === 0;

let folder = "";
let picture = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xi-sdk-"));
  picture = join(folder, "picture.svg");
});
afterEach(() => rmSync(folder, { recursive: true }));

function take(command: string, ...options: string[]) {
  const args = [tool, "--output", picture, "--columns", "120", ...options, command];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

/** A command that prints this text. */
function print(text: string): string {
  const escaped = text.replaceAll("%", "%%").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `printf '${escaped.replaceAll("\u001b", "\\033")}'`;
}

/** The text of the picture, which stands in it for those who cannot see. */
function described(): string[] {
  const text = /<desc id="text">([\s\S]*?)<\/desc>/.exec(readFileSync(picture, "utf8"))?.[1] ?? "";
  return text.split("\n").slice(1);
}

describe("the picture of a terminal", () => {
  it("explains itself", () => {
    const { status, stdout } = spawnSync(process.execPath, [tool, "--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("--output FILE");
  });

  it("is refused without a place to go to", () => {
    const { status, stderr } = spawnSync(process.execPath, [tool, "true"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("--output FILE");
  });

  describe.skipIf(!hasScript)("of a command, by script(1)", () => {
    it("runs it on a terminal of the width that is asked for", () => {
      take("test -t 1 && stty size < /dev/tty", "--columns", "60");
      expect(described()).toEqual(["40 60"]);
    });

    it("shows what stands there at the end, not what was there before", () => {
      take(print("10 %\r20 %\u001b[K\nfirst\n2nd\u001b[1A\r\u001b[2Kfirst again\n3rd\u001b[J\n"));
      expect(described()).toEqual(["20 %", "first again", "3rd"]);
    });

    it("keeps colours, and lines of a table as lines that meet", () => {
      take(print("\u001b[32mgreen\u001b[39m \u001b[38;5;208mown\u001b[0m\n┌─┐\n"));
      const svg = readFileSync(picture, "utf8");
      expect(svg).toMatch(/<text class="f2"[^>]*>green</);
      expect(svg).toMatch(/style="fill:rgb\(255,135,0\)"[^>]*>own</);
      expect(svg).toMatch(/<path class="stext" fill="none" d="M/);
      expect(svg).toContain("prefers-color-scheme: dark");
    });

    it("writes marks of XML as text", () => {
      take(print("<b> & c\n"));
      expect(readFileSync(picture, "utf8")).toMatch(/>&lt;b&gt; &amp; c<\/text>/);
    });

    it("has a title", () => {
      take("true", "--title", "Nothing happens");
      expect(readFileSync(picture, "utf8")).toContain('<title id="title">Nothing happens</title>');
    });

    it("is not drawn when the command fails", () => {
      const { status, stderr } = take("exit 7");
      expect(status).toBe(1);
      expect(stderr).toContain("ended with 7");
      expect(existsSync(picture)).toBe(false);
    });

    it("is not drawn when a path of this machine would be seen", () => {
      const { status, stderr } = take(`echo ${join(root, "package.json")}`);
      expect(status).toBe(1);
      expect(stderr).toContain("path of this machine");
      expect(existsSync(picture)).toBe(false);
    });
  });

  it("is readable in all its colours, on light ground and on dark", () => {
    const source = read("tools/terminal-picture.mjs");
    const themes = [
      ...source.matchAll(/ground: "(#\w{6})"[\s\S]*?text: "(#\w{6})"[\s\S]*?split\(([\s\S]*?)\)/g),
    ];
    expect(themes).toHaveLength(2);
    for (const [, ground = "", text = "", colours = ""] of themes) {
      const all = [text, ...(colours.match(/#\w{6}/g) ?? [])];
      expect(all).toHaveLength(17);
      expect(all.filter((colour) => contrast(colour, ground) < 4.5)).toEqual([]);
    }
  });
});

describe("the picture in the README", () => {
  it("shows what the main job prints today", () => {
    const list = join(folder, "price-list.csv");
    copyFileSync(join(root, "examples/price-list.csv"), list);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "examples/dist/price-list.js"), "--file", list],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    picture = join(root, "docs/images/main-job.svg");
    const isSummary = (line: string): boolean => /^Pricing|^[│┌└].*[│┐┘]$/.test(line);
    const summary = stdout.split("\n").filter(isSummary);
    expect(summary.length).toBeGreaterThan(6);
    expect(described().filter(isSummary)).toEqual(summary);
  });
});

/** As the Web Content Accessibility Guidelines define it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
