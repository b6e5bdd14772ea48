import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { clientMethods, contract, readModel, root } from "./tools.js";

const folder = join(root, "docs/reference");
const model = readModel(contract);
const pages = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
);

/** Anchors as GitHub makes them from headings. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );

function brokenLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
    if (/^https?:/.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : relative("", normalize(join(dirname(path), file)));
    const page = pages.get(target.replaceAll("\\", "/"));
    const found = page !== undefined && (!anchor || anchorsOf(page).includes(anchor));
    return found ? [] : [`${path}: ${link}`];
  });
}

describe("docs/reference", () => {
  it("has a page for each of the eleven classes and for every model", () => {
    const classes = [...new Set(model.operations.map(({ docsClass }) => docsClass))];
    expect(classes).toHaveLength(11);
    expect([...pages.keys()].sort()).toEqual(
      [
        "README.md",
        "webhooks.md",
        ...classes.map((name) => `api/${name}.md`),
        ...[...model.schemas.keys()].map((name) => `models/${name}.md`),
      ].sort(),
    );
  });

  it("has no broken link", () => {
    expect([...pages].flatMap(([path, text]) => brokenLinks(path, text))).toEqual([]);
    expect(
      brokenLinks("README.md", "[a](models/Nothing.md) [b](api/OrdersApi.md#nothing)"),
    ).toEqual(["README.md: models/Nothing.md", "README.md: api/OrdersApi.md#nothing"]);
  });

  it("describes every method with its parameters, answers and an example call", () => {
    const absent = model.operations.flatMap((operation) => {
      const { docsClass, docsMethod, method, path, parameters } = operation;
      const page = pages.get(`api/${docsClass}.md`) ?? "";
      const section = page.split("\n## ").find((text) => text.startsWith(`${docsMethod}\n`)) ?? "";
      return [
        `| request | \`${method} ${path}\` |`,
        `await api.${docsMethod}(`,
        "**Answer**",
        ...parameters.map(({ caller }) => `| \`${caller}\``),
      ].filter((text) => !section.includes(text));
    });
    expect(absent).toEqual([]);
  });

  it("lists every member of every model", () => {
    const absent = [...model.schemas].flatMap(([name, schema]) => {
      const page = pages.get(`models/${name}.md`) ?? "";
      const members = Object.keys(schema["properties"] ?? {});
      return members
        .filter((member) => !page.includes(`| \`${member}\``))
        .map((member) => `${name}.${member}`);
    });
    expect(absent).toEqual([]);
  });

  it("has tables whose rows are as wide as their heads", () => {
    const ragged: string[] = [];
    for (const [path, text] of pages)
      for (const table of text.match(/(?:^\|.*\|\n)+/gm) ?? []) {
        const widths = table
          .trimEnd()
          .split("\n")
          .map((row) => row.replaceAll(String.raw`\|`, "").split("|").length);
        if (new Set(widths).size > 1) ragged.push(path);
      }
    expect(ragged).toEqual([]);
  });

  it("names methods of XiClient that are there", () => {
    const ids = new Set(model.operations.map(({ id }) => id));
    const named = Object.entries(clientMethods).flatMap(([id, given]) =>
      [given].flat().map((name) => ({ id, name })),
    );
    const absent = named.filter(({ id, name }) => {
      const [resource, method] = name.split(".");
      const source = readFileSync(join(root, `packages/sdk/src/resources/${resource}.ts`), "utf8");
      return (
        !ids.has(id) || !new RegExp(String.raw`^ +(async )?[*]?${method}[(<]`, "m").test(source)
      );
    });
    expect(absent).toEqual([]);
  });
});
