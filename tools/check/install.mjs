#!/usr/bin/env node
/** What an install of our packages brings with it, read from the lock file, and what our own weighs. */
import { lstatSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { helpText, publishedPackages, readJson, report, root } from "./shared.mjs";

helpText(
  "node tools/check/install.mjs\n" +
    "No dependency of a published package may have an install script; only libsql may be native;\n" +
    "the SDK has no dependency at all; the root install stays within its limit.",
);

const limitInMegabytes = 350;
const withoutDependencies = "@xi-sdk/resellers";
/** Native code is a risk on every platform; this one is the SQLite driver of Node 20. */
const mayBeNative = /^(libsql|@libsql\/.+|@neon-rs\/load)$/;

const { packages: locked } = readJson(join(root, "package-lock.json"));
const problems = [];
const lines = [];

for (const { folder, manifest } of publishedPackages()) {
  const reached = new Set();
  collect(relative(root, folder).replaceAll("\\", "/"), reached);
  for (const path of reached) {
    const entry = locked[path];
    const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + 13);
    if (entry.hasInstallScript) {
      problems.push(`${manifest.name} brings ${name}, which has an install script`);
    }
    if ((entry.os ?? entry.cpu) !== undefined && !mayBeNative.test(name)) {
      problems.push(`${manifest.name} brings ${name}, which is native code`);
    }
  }
  if (manifest.name === withoutDependencies) {
    const optional = manifest.peerDependenciesMeta ?? {};
    const brought = [
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}).filter((name) => !optional[name]?.optional),
    ];
    for (const name of brought) problems.push(`${manifest.name} must not depend on ${name}`);
  }
  for (const hook of ["preinstall", "install", "postinstall"]) {
    if (manifest.scripts?.[hook]) problems.push(`${manifest.name} has a ${hook} script`);
  }
  lines.push(`${manifest.name}: ${reached.size} packages beside it`);
}

const megabytes = Math.round(weight(join(root, "node_modules")) / 1024 / 1024);
lines.push(`root node_modules: ${megabytes} MB of ${limitInMegabytes} MB`);
if (megabytes > limitInMegabytes) {
  problems.push(
    `root node_modules weighs ${megabytes} MB, above ${limitInMegabytes} MB: ` +
      "heavy tools go into a folder with a package of their own, such as tests/runtimes",
  );
}
report(problems, lines.join("\n"));

/** Adds the lock paths of everything that an install of `path` brings, platform packages included. */
function collect(path, reached) {
  const entry = locked[path];
  const optional = entry.peerDependenciesMeta ?? {};
  const names = [
    ...Object.keys(entry.dependencies ?? {}),
    ...Object.keys(entry.optionalDependencies ?? {}),
    ...Object.keys(entry.peerDependencies ?? {}).filter((name) => !optional[name]?.optional),
  ];
  for (const name of names) {
    const found = lookUp(path, name);
    if (found === undefined || reached.has(found)) continue;
    reached.add(found);
    collect(found, reached);
  }
}

/** The nearest `node_modules/name` going up from `path`, as Node would find it. */
function lookUp(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const candidate = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    const entry = locked[candidate];
    if (entry !== undefined) return entry.link ? entry.resolved : candidate;
    if (at === "") return undefined;
  }
}

/** Bytes of all files below a folder; links are not followed, hard links count each time. */
function weight(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += weight(path);
    else if (entry.isFile()) bytes += lstatSync(path).size;
  }
  return bytes;
}
