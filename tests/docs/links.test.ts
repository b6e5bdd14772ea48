import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { anchors, links, pages, read, root } from "./markdown.js";

describe("the links of the documentation", () => {
  it("lead to a file that is there, and to a heading in it", () => {
    const all = pages();
    expect(all).toEqual(
      expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/README.md", "docs/errors.md"]),
    );
    expect(all.flatMap((page) => broken(page, read(page)))).toEqual([]);
  });

  it("would not pass when the file or the heading is missing", () => {
    const text =
      "# One\n\n## Two `three`\n\n[a](README.md) [b](nowhere.md) [c](#two-three) [d](#four)\n" +
      "[e](README.md#no-such-heading) `[f](code.md)` ![g](images/none.svg)\n" +
      "[h](https://example.com/x) [i](/absolute.md)\n";
    expect(broken("docs/invented.md", text)).toEqual([
      "docs/invented.md:5: nowhere.md",
      "docs/invented.md:5: #four",
      "docs/invented.md:6: README.md#no-such-heading",
      "docs/invented.md:6: images/none.svg",
      "docs/invented.md:7: /absolute.md",
    ]);
  });

  it("are absent from the page of the SDK package, because npm has no files to resolve them to", () => {
    expect(relative(read("packages/sdk/README.md"))).toEqual([]);
  });
});

describe("anchors", () => {
  it("are named the way GitHub names headings", () => {
    const text =
      "# The 401 that isn't: `AppNotApprovedError`\n## A / B\n## Same\n## Same\n```\n# code\n```\n### [Link](x.md) & _more_\n";
    expect([...anchors(text)]).toEqual([
      "the-401-that-isnt-appnotapprovederror",
      "a--b",
      "same",
      "same-1",
      "link--_more_",
    ]);
  });
});

function relative(text: string): { line: number; target: string }[] {
  return links(text).filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** The links of a page that lead nowhere. */
function broken(page: string, text: string): string[] {
  return relative(text)
    .filter(({ target }) => !resolves(page, text, target))
    .map(({ line, target }) => `${page}:${line}: ${target}`);
}

function resolves(page: string, text: string, target: string): boolean {
  const [path = "", anchor] = target.split("#").map(decodeURIComponent);
  if (path.startsWith("/")) return false;
  const file = path === "" ? page : normalize(join(dirname(page), path));
  if (path !== "" && !existsSync(join(root, file))) return false;
  if (anchor === undefined) return true;
  return anchors(path === "" ? text : read(file)).has(anchor);
}
