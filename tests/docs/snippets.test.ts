import { describe, expect, it } from "vitest";
import { compile } from "./compile.js";
import { pages, read, typescriptBlocks, type Block } from "./markdown.js";

const blocks = pages()
  // Made from the contract, a page per class; a test of the contract tools looks after those.
  .filter((page) => !page.startsWith("docs/reference/"))
  .flatMap((page) => typescriptBlocks(page, read(page)));

const block = (code: string): Block => ({ page: "docs/invented.md", line: 11, code });

describe("the code in the documentation", { timeout: 120_000 }, () => {
  it("compiles, block by block, against the sources of the packages", () => {
    expect(blocks.length).toBeGreaterThan(30);
    expect(compile(blocks.filter(({ unchecked }) => unchecked === undefined))).toEqual([]);
  });

  it("leaves a block unchecked only for a reason that is written beside it", () => {
    expect(blocks.filter(({ unchecked }) => unchecked === "").map(placeOf)).toEqual([]);
  });

  it("would not pass with a name, a member or an argument that is not there", () => {
    const errors = compile([
      block('const xi = 1;\nawait missing.catalog.get("AB12CD");'),
      block('const { data } = await xi.catalog.get("AB12CD").withResponse();\ndata.colour;'),
      block("await xi.orders.get(20);"),
      block('import { XiClient } from "@xi-sdk/reseller";\nnew XiClient();'),
      block("const fine = await xi.orders.create(order);\nfine.orders;"),
    ]);
    expect(
      errors.map((error) =>
        error.replace(/(:\d+:)[\s\S]*?(\bmissing\b|colour|number|@xi-sdk\/\w+)[\s\S]*/, "$1 $2"),
      ),
    ).toEqual([
      "docs/invented.md:12: missing",
      "docs/invented.md:12: colour",
      "docs/invented.md:11: number",
      "docs/invented.md:11: @xi-sdk/reseller",
    ]);
  });
});

describe("reading code blocks", () => {
  it("finds TypeScript only, with the line at which it begins", () => {
    const text = "# Page\n\n```sh\nnpm ci\n```\n\n```ts\nconst a = 1;\n```\n";
    expect(typescriptBlocks("docs/page.md", text)).toEqual([
      { page: "docs/page.md", line: 8, code: "const a = 1;" },
    ]);
  });

  it("reads the reason of a block that is not to be checked", () => {
    const text = "```ts no-check: a file of yours\nimport './mine.js';\n```\n```ts no-check\n```\n";
    expect(typescriptBlocks("p.md", text).map(({ unchecked }) => unchecked)).toEqual([
      "a file of yours",
      "",
    ]);
  });

  it("takes a longer fence for code that holds a fence", () => {
    const text = "````md\n```ts\nnot code\n```\n````\n";
    expect(typescriptBlocks("p.md", text)).toEqual([]);
  });

  it("refuses a block without an end", () => {
    expect(() => typescriptBlocks("p.md", "text\n```ts\nconst a = 1;\n")).toThrow("p.md:2");
  });
});

function placeOf({ page, line }: Block): string {
  return `${page}:${line}`;
}
