#!/usr/bin/env node
/** What a bundler keeps of the SDK, gzipped, against the ceilings of size-ceilings.json (bytes). */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { helpText, kilobytes, readJson, report, root } from "./shared.mjs";

helpText(
  "node tools/check/sizes.mjs [--inputs]\n" +
    "Bundles and minifies each program of tools/check/size-ceilings.json from the built packages and\n" +
    "compares its gzip size with the ceiling. `without` and `withoutModules` list\n" +
    "texts and modules that must not be in the bundle. What is loaded when it is first used is left\n" +
    "out, unless the entry says `whole`.\n" +
    "--inputs prints what each module of our own adds, in bytes before gzip.",
);

/** Leaves out what a program loads only when it uses it. */
const withoutLaterLoads = {
  name: "without later loads",
  setup: ({ onResolve }) =>
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    ),
};

/** The programs use what they import, so that a bundler may not drop it. */
const programs = {
  "token call alone": `
    import { Configuration, ApiClient, AccesstokenApi, ApiException } from "@xi-sdk/resellers";
    const configuration = new Configuration({ host: "https://api.ingrammicro.com:443" });
    const apiClient = new ApiClient(configuration);
    const api = new AccesstokenApi(apiClient);
    try {
      const token = await api.getAccesstoken("client_credentials", process.argv[2], process.argv[3]);
      console.log(token.access_token, token.token_type, token.expires_in);
    } catch (error) {
      if (error instanceof ApiException) console.error(error.status, error.message);
    }
    await apiClient.close();`,
};

const ceilings = readJson(join(root, "tools/check/size-ceilings.json"));
const problems = [];
const rows = [["bundle", "minified", "gzip", "ceiling", "gzip", "used"]];

for (const {
  name,
  entry,
  imports,
  gzip: ceiling,
  without = [],
  withoutModules = [],
  whole = false,
} of ceilings) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: programs[name] ?? program(entry, imports), resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    // The paths of the root tsconfig lead to the sources; a user's bundler sees the built files.
    tsconfigRaw: {},
    mainFields: ["module", "main"],
    plugins: whole ? [] : [withoutLaterLoads],
    write: false,
    metafile: true,
    outfile: "bundle.js",
    logLevel: "silent",
  });
  const [{ contents, text }] = outputFiles;
  const gzipped = gzipSync(contents, { level: 9 }).length;
  rows.push([
    name,
    String(contents.length),
    String(gzipped),
    String(ceiling),
    kilobytes(gzipped),
    `${Math.round((gzipped / ceiling) * 100)} %`,
  ]);
  if (gzipped > ceiling) problems.push(`${name}: ${gzipped} bytes, the ceiling is ${ceiling}`);
  for (const word of without) {
    if (text.includes(word)) problems.push(`${name}: the bundle must not contain "${word}"`);
  }
  const [{ inputs }] = Object.values(metafile.outputs);
  const kept = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  for (const part of withoutModules) {
    const [found] = kept.find(([path]) => path.includes(`/${part}`)) ?? [];
    if (found) problems.push(`${name}: the bundle must not contain the module ${found}`);
  }
  if (process.argv.includes("--inputs")) {
    for (const [path, { bytesInOutput }] of kept) {
      rows.push([`  ${path}`, String(bytesInOutput), "", "", "", ""]);
    }
  }
}

process.stdout.write(table(rows));
report(problems, "all under their ceilings; gzip level 9, bytes, 1 kB = 1024");

function program(entry, imports) {
  return imports.length === 0
    ? `import * as all from "${entry}"; globalThis.all = all;`
    : `import { ${imports.join(", ")} } from "${entry}"; globalThis.all = [${imports.join(", ")}];`;
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
    .concat("\n");
}
