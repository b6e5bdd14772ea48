import { describe, expect, it } from "vitest";
import * as sdk from "@xi-sdk/resellers";
import { resolveSettings } from "../../packages/sdk/src/configuration.js";
import { operations } from "../../packages/sdk/src/generated/registry.js";
import type { Operation } from "../../packages/sdk/src/tables.js";
import { read } from "./markdown.js";

const all: readonly Operation[] = Object.values(operations);

/** The rows of all tables of a page, as lists of cells without their code marks. */
function rows(page: string): string[][] {
  return read(page)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.replaceAll("`", "").trim()),
    );
}

describe("the guides and the code agree", () => {
  it("on the classes of errors and their codes", () => {
    const documented = rows("docs/errors.md").flatMap(([name = "", code = ""]) => {
      const kind = /(\w+Error)$/.exec(name)?.[1];
      return kind && /^[A-Z_]+$/.test(code) ? [[kind, code]] : [];
    });
    const classes = Object.entries(sdk)
      .filter(([name]) => /^\w+Error$/.test(name) && name !== "XiError")
      .map(([name, value]) => {
        const Class = value as unknown as new (message: string, details: object) => sdk.XiError;
        return [name, new Class("", { ticket: {} }).code];
      });
    expect(classes.length).toBeGreaterThan(15);
    expect(documented.sort()).toEqual(classes.sort());
  });

  it("on the 28 operations: each class, its method, and the way that XiClient has to it", () => {
    const xi = new sdk.XiClient({
      clientId: "app",
      clientSecret: "of the app",
      customerNumber: "20-222222",
      countryCode: "US",
    });
    const missing: string[] = [];
    const methods = new Set<string>();
    let name = "";
    for (const [first = "", method = "", , way = ""] of rows("docs/migrating.md")) {
      if (first.endsWith("Api")) name = first;
      if (!name || !way.startsWith("xi.")) continue;
      const called = /^\w+/.exec(method)?.[0] ?? "";
      methods.add(`${name}.${called}`);
      if (typeof at(sdk, `${name}.prototype.${called}`) !== "function") missing.push(called);
      const [, path = "", id] = /^xi\.([\w.]+)\((?:"([^"]+)")?/.exec(way) ?? [];
      if (typeof at(xi, path) !== "function") missing.push(way);
      if (id !== undefined && !Object.hasOwn(operations, id)) missing.push(way);
    }
    expect(missing).toEqual([]);
    expect(methods.size).toBe(all.length);
  });

  it("on the parameters, members and keys of the searches", () => {
    const documented = rows("docs/paging.md")
      .filter(([first = ""]) => first.endsWith(".search"))
      .map(([, parameters, items, key]) => [parameters, items?.replace(", then ", ", "), key]);
    const searches = all.flatMap(({ paging }) =>
      paging
        ? [[`${paging.page}, ${paging.size}`, paging.items.join(", "), paging.key.join(", ")]]
        : [],
    );
    expect(searches.length).toBe(7);
    expect(documented.sort()).toEqual(searches.sort());
  });

  it("on the groups that share a rate window", () => {
    const text = /The groups are ([\s\S]*?); the/.exec(read("docs/rate-limits.md"))?.[1] ?? "";
    const groups = new Set(all.map(({ limitGroup }) => limitGroup));
    groups.delete("token"); // a token call is not paced
    expect([...text.matchAll(/`(\w+)`/g)].map((match) => match[1]).sort()).toEqual(
      [...groups].sort(),
    );
  });

  it("on the budgets of a call", () => {
    const settings = resolveSettings({}, {});
    const documented = rows("docs/retries.md").flatMap(([name = "", value = ""]) =>
      name in settings ? [[name, Number(value.replaceAll(",", ""))]] : [],
    );
    expect(documented).toEqual([
      ["maxRetries", settings.maxRetries],
      ["timeout", settings.timeout],
      ["totalTimeout", settings.totalTimeout],
    ]);
  });

  it("on the environment variables, of which each is read", () => {
    const documented = rows("docs/authentication.md").flatMap(([option = "", variable = ""]) =>
      /^XI_\w+$/.test(variable) ? [[option, variable] as const] : [],
    );
    const heard = documented.map(([option, variable]) => {
      const value = "https://example.com/place"; // also an environment
      const settings = resolveSettings({}, { [variable]: value });
      const member = option === "environment" ? settings.baseUrl : at(settings, option);
      return (typeof member === "function" ? member() : member) === value ? variable : "not read";
    });
    expect(heard).toEqual(documented.map(([, variable]) => variable));
    expect(heard).toHaveLength(7);
  });
});

function at(start: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], start);
}
