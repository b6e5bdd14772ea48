#!/usr/bin/env node
/**
 * Packs the packages as they would be published, installs the SDK alone into an empty folder, and
 * uses it there as its users do: with every runtime, both module systems, and old and new compilers.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import {
  inTemporaryFolder,
  npm,
  pack,
  publishedPackages,
  readJson,
  root,
} from "../../tools/check/shared.mjs";
import { inRuntimes, installRuntimes, runtime } from "./runtimes.mjs";
import { expected, startServer } from "./server.mjs";

/** Thrown by a step that cannot run on this machine. */
class Skipped extends Error {}

const here = join(root, "tests/packed");
const limitInSeconds = 60;

/** How a consumer may compile: `source` is a file of consumers/, `file` the name it is compiled under. */
const modes = {
  esm: { source: "consumer.ts", file: "consumer.mts" },
  cjs: { source: "consumer.ts", file: "consumer.cts" },
  bundler: {
    source: "consumer.ts",
    file: "consumer.ts",
    options: { module: "esnext", moduleResolution: "bundler" },
  },
  dom: {
    source: "globals.ts",
    file: "globals.mts",
    options: { lib: ["es2022", "dom"] },
  },
  node: {
    source: "globals.ts",
    file: "globals.mts",
    // The declarations of Node are not ours to check.
    options: {
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      skipLibCheck: true,
    },
  },
};

/** `heavy`: needs tests/runtimes. `run` throws when the step fails, and returns a word on what it did. */
const steps = [
  { name: "files", does: "the tarballs hold what they should and no more", run: checkFiles },
  { name: "alone", does: "the SDK installs offline and brings nothing", run: checkAlone },
  { name: "esm", does: "in full, ESM, on this Node", run: () => script("esm.mjs") },
  { name: "cjs", does: "in full, CommonJS, on this Node", run: () => script("cjs.cjs") },
  { name: "interop", does: "both forms in one program", run: () => script("interop.mjs") },
  ...["esm.mjs", "cjs.cjs", "interop.mjs"].map((file) => ({
    name: `node26-${file.slice(0, file.indexOf("."))}`,
    does: "the same on the newest Node",
    heavy: true,
    run: () => script(file, "node26"),
  })),
  ...["node22", "node24", "bun", "deno"].map((name) => ({
    name,
    does: "smoke test",
    heavy: true,
    run: () => script("smoke-process.mjs", name),
  })),
  { name: "workerd", does: "smoke test, bundled", heavy: true, run: smokeInWorkerd },
  { name: "libraries", does: "each loads, ESM and CommonJS", run: () => loadLibraries() },
  { name: "simulator", does: "starts, answers and ends", run: () => startSimulator() },
  {
    name: "simulator-node24",
    does: "the same over the runtime's own SQLite",
    heavy: true,
    run: () => startSimulator("node24"),
  },
  { name: "command", does: "xi prices a product on a machine that has nothing", run: runCommand },
  ...["typescript54", "typescript60", "typescript70"].flatMap((compiler) =>
    Object.keys(modes).map((mode) => ({
      name: `${compiler}-${mode}`,
      does: "compiles for a consumer",
      heavy: true,
      run: () => compile(compiler, mode),
    })),
  ),
];

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
if (options.help || options.list) {
  if (options.help) {
    process.stdout.write(
      "node tests/packed/run.mjs [--only name,name] [--list]\n" +
        "Needs a build. Installs tests/runtimes the first time (about 1 GB).\n\n",
    );
  }
  process.stdout.write(steps.map(({ name, does }) => `  ${name.padEnd(20)} ${does}\n`).join(""));
  process.exit(0);
}

const wanted = options.only?.split(",");
const chosen = steps.filter(({ name }) => wanted === undefined || wanted.includes(name));
const unknown = wanted?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`No step is called ${unknown.join(", ")}; --list names them.\n`);
  process.exit(2);
}

/** Where a skipped step is a failure: the pinned runtimes exist here, and nobody watches. */
const mustRunAll =
  process.env.CI === "true" && process.platform === "linux" && process.arch === "x64";

let consumer;
let tarballs;
await inTemporaryFolder(async (folder) => {
  tarballs = publishedPackages().map((published) => ({
    ...published,
    ...pack(published.folder, folder),
  }));
  consumer = join(folder, "consumer");
  mkdirSync(consumer);
  cpSync(here, consumer, { recursive: true });
  // No "type": each file says by its own name what it is, as in most programs that use us.
  writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
  const { tarball } = tarballs.find(({ manifest }) => manifest.name === "@xi-sdk/resellers");
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], consumer);

  let missing;
  if (chosen.some(({ heavy }) => heavy)) {
    try {
      installRuntimes();
    } catch (error) {
      missing = `tests/runtimes could not be installed: ${error.message}`;
    }
  }
  const count = { ok: 0, failed: 0, skipped: 0 };
  for (const step of chosen) {
    const outcome = await attempt(step, missing);
    count[outcome.is] += 1;
    const verdict = { ok: "ok     ", failed: "FAILED ", skipped: "SKIPPED" }[outcome.is];
    process.stdout.write(
      `${verdict} ${step.name.padEnd(20)} ${outcome.says ?? ""}`.trimEnd() + "\n",
    );
  }
  process.stdout.write(`${count.ok} steps ok, ${count.failed} failed, ${count.skipped} SKIPPED\n`);
  if (count.failed > 0) process.exitCode = 1;
  if (count.skipped > 0 && mustRunAll) {
    process.stderr.write("In CI on Linux x64 nothing may be skipped.\n");
    process.exitCode = 1;
  }
});

async function attempt(step, missing) {
  if (step.heavy && missing !== undefined) return { is: "skipped", says: missing };
  try {
    return { is: "ok", says: await step.run() };
  } catch (error) {
    if (error instanceof Skipped) return { is: "skipped", says: error.message };
    return { is: "failed", says: error.message.trim().replaceAll("\n", "\n        ") };
  }
}

function checkFiles() {
  const wrong = [];
  for (const { folder, manifest, files } of tarballs) {
    const report = (path, says) => wrong.push(`${manifest.name}: ${path} ${says}`);
    for (const name of ["package.json", "README.md", "LICENSE"]) {
      if (!files.includes(name)) report(name, "is missing");
    }
    for (const path of files) {
      const built = /^dist\/(?:esm\/|cjs\/)?(.+?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(path);
      if (["package.json", "README.md", "LICENSE", "CHANGELOG.md"].includes(path)) continue;
      if (path === "dist/cjs/package.json") continue;
      // The command is bundled, and the stories that come along are run by name.
      if (/^bin\/[\w-]+\.js$|^dist\/command\/[\w-]+\.js$|^stories\/[\w-]+\.yaml$/.test(path))
        continue;
      if (!built) report(path, "does not belong into the tarball");
      else if (!existsSync(join(folder, "src", `${built[1]}.ts`))) {
        report(path, "has no source: `npm run build -- --clean`");
      }
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return tarballs
    .map(({ manifest, files, size }) => `${manifest.name}: ${files.length} files, ${size} bytes`)
    .join("; ");
}

function checkAlone() {
  const scope = readdirSync(join(consumer, "node_modules")).filter((name) => name[0] !== ".");
  const names = readdirSync(join(consumer, "node_modules/@xi-sdk"));
  if (scope.join() !== "@xi-sdk" || names.join() !== "resellers") {
    throw new Error(`It brought ${[...scope, ...names].join(", ")}`);
  }
  return "one package";
}

/** Runs a file of the consumer's folder on a runtime, with a server of its own. */
async function script(file, name) {
  const program = name === undefined ? process.execPath : binary(name);
  // Deno asks for each permission; these are what a client needs.
  const flags = name === "deno" ? ["run", "--allow-net", "--allow-env"] : [];
  const server = await startServer();
  try {
    const output = await run(program, [...flags, file], { PACKED_URL: server.url });
    return output.trim().split("\n").at(-1);
  } finally {
    server.close();
  }
}

function binary(name) {
  const path = runtime(name);
  if (path === undefined) {
    throw new Skipped(`npm has no ${name} for ${process.platform} ${process.arch} among our pins`);
  }
  return path;
}

/** @returns what the program wrote; throws with it when the program fails or does not end by itself. */
function run(program, args, environment = {}, cwd = consumer) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, HOME: consumer, NO_COLOR: "1", ...environment },
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limitInSeconds * 1000);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`did not end within ${limitInSeconds} s\n${output}`));
      else if (code !== 0) reject(new Error(`exit code ${code}\n${output}`));
      else resolve(output);
    });
  });
}

async function smokeInWorkerd() {
  const bundled = await build({
    entryPoints: [join(consumer, "smoke-worker.mjs")],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    conditions: ["workerd", "worker"],
    write: false,
    logLevel: "silent",
  });
  const { Miniflare } = await import(pathToFileURL(inRuntimes("miniflare/dist/src/index.js")).href);
  const server = await startServer();
  const miniflare = new Miniflare({
    modules: true,
    script: bundled.outputFiles[0].text,
    compatibilityDate: "2026-04-01",
  });
  try {
    const response = await miniflare.dispatchFetch(`http://worker/?api=${server.url}`);
    const text = await response.text();
    if (text !== JSON.stringify(expected)) throw new Error(`It found ${text}`);
    return text;
  } finally {
    await miniflare.dispose();
    server.close();
  }
}

/** Starts the installed simulator, asks it for a token and a page of the catalog, and ends it. */
async function startSimulator(name) {
  const program = name === undefined ? process.execPath : binary(name);
  const folder = installSimulator();
  const { bin } = readJson(join(folder, "package.json"));
  const child = spawn(program, [join(folder, bin["xi-simulator"]), "start", "--port=0", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitInSeconds * 1000,
    killSignal: "SIGKILL",
  });
  let wrong = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (wrong += text));
  const ended = new Promise((resolve) => child.on("close", (code) => resolve(code)));
  const line = await Promise.race([
    new Promise((resolve) => child.stdout.setEncoding("utf8").once("data", resolve)),
    ended.then(() => {
      throw new Error(`ended before it answered\n${wrong}`);
    }),
  ]);
  const { url, clientId, clientSecret, customerNumber, countryCode } = JSON.parse(line);
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const token = await fetch(`${url}/oauth/oauth20/token`, { method: "POST", body });
  const { access_token: accessToken } = await token.json();
  const page = await fetch(`${url}/resellers/v6/catalog?pageSize=5`, {
    headers: {
      authorization: `Bearer ${accessToken}`,
      "IM-CustomerNumber": customerNumber,
      "IM-CountryCode": countryCode,
      "IM-CorrelationID": "packed",
    },
  });
  const { catalog } = await page.json();
  child.kill("SIGTERM");
  const code = await ended;
  if (page.status !== 200 || !catalog?.length)
    throw new Error(`the catalog answers ${page.status}`);
  if (code !== 0) throw new Error(`ended with ${code}\n${wrong}`);
  return `${catalog.length} products`;
}

/** Runs the installed `xi` without credentials: it starts the simulator that came with it. */
async function runCommand() {
  const folder = installBeside("@xi-sdk/cli");
  const manifest = join(folder, "node_modules/@xi-sdk/cli");
  const bin = join(manifest, readJson(join(manifest, "package.json")).bin.xi);
  const home = { XI_CONFIG_DIR: join(folder, "config"), XI_CACHE_DIR: join(folder, "cache") };
  const xi = (...words) => run(process.execPath, [bin, ...words], home, folder);
  try {
    const [{ price, currency }] = JSON.parse(await xi("price", "SIM001", "--quiet", "--json"));
    if (typeof price !== "number") throw new Error(`SIM001 costs ${price}`);
    return `${price} ${currency}`;
  } finally {
    await xi("simulator", "stop");
  }
}

/** @returns the folder of the simulator, installed with its dependencies and nothing else of ours. */
function installSimulator() {
  const { manifest } = tarballs.find((packed) => packed.manifest.bin?.["xi-simulator"]);
  const folder = installBeside(manifest.name);
  return join(folder, "node_modules", manifest.name);
}

/** @returns a folder into which a package is installed with those of ours that it needs. */
function installBeside(name) {
  const folder = join(consumer, "installed", name.split("/").at(-1));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const ours = [...withOurs(name)].map((each) => tarballOf(each).tarball);
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", ...ours], folder);
  return folder;
}

function tarballOf(name) {
  return tarballs.find(({ manifest }) => manifest.name === name);
}

/** The names of a package and of all of ours that come with it. */
function withOurs(name, found = new Set()) {
  found.add(name);
  const { dependencies, peerDependencies } = tarballOf(name).manifest;
  for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (tarballOf(needed) && !found.has(needed)) withOurs(needed, found);
  }
  return found;
}

/** Loads every entry point of every library in both forms, each installed with nothing else beside it. */
async function loadLibraries() {
  const said = [];
  for (const { manifest } of tarballs) {
    const folder = installBeside(manifest.name);
    for (const [path, { require: commonjs } = {}] of Object.entries(manifest.exports)) {
      if (path === "./package.json") continue;
      const entry = join(manifest.name, path).replaceAll("\\", "/");
      const look =
        "console.log(Object.keys(loaded).filter((name) => name !== 'default').sort().join())";
      const esm = await run(
        process.execPath,
        ["--input-type=module", "-e", `import * as loaded from "${entry}"; ${look}`],
        {},
        folder,
      );
      if (!commonjs) continue;
      const cjs = await run(
        process.execPath,
        ["-e", `const loaded = require("${entry}"); ${look}`],
        {},
        folder,
      );
      if (esm !== cjs) throw new Error(`${entry} exports ${esm} as ESM, but ${cjs} as CommonJS`);
    }
    said.push(manifest.name.split("/").at(-1));
  }
  return said.join(", ");
}

/** Type-checks a program of a consumer, and our declarations with it. */
async function compile(compiler, mode) {
  const { source, file, options: own } = modes[mode];
  const folder = join(consumer, `${compiler}-${mode}`);
  mkdirSync(folder);
  cpSync(join(consumer, "consumers", source), join(folder, file));
  const compilerOptions = {
    module: "nodenext",
    moduleResolution: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    ...own,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = inRuntimes(`${compiler}/bin/tsc`);
  await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"]);
}
