/** What the checks have in common: where things are, packing, and saying what is wrong. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The file that npm would run for a command of an installed package, to be run by Node itself. */
export function command(packageName, name = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = readJson(join(folder, "package.json"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}

/** The packages that are published: `{ folder, manifest }` for each that has something to pack. */
export function publishedPackages() {
  return readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, manifest: readJson(join(folder, "package.json")) }))
    .filter(({ manifest }) => manifest.private !== true && manifest.exports !== undefined);
}

/** Runs `work` with the path of a new empty folder that is removed afterwards. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "xi-sdk-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs a package as it would be published. @returns the tarball's path and its file list. */
export function pack(folder, destination) {
  const output = npm(
    ["pack", "--json", "--ignore-scripts", "--pack-destination", destination],
    folder,
  );
  const [packed] = JSON.parse(output);
  return {
    tarball: join(destination, packed.filename),
    files: packed.files.map(({ path }) => path),
    size: packed.size,
  };
}

/** Runs npm and returns its standard output; throws with npm's own words when it fails. */
export function npm(args, cwd) {
  const windows = process.platform === "win32";
  const result = spawnSync(windows ? "npm.cmd" : "npm", args, {
    cwd,
    encoding: "utf8",
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`npm ${args.join(" ")} failed:\n${result.stderr || result.stdout}`);
  }
  return result.stdout;
}

/**
 * Installs what the lock of a folder says, unless that is already there.
 * @param {string} what is installed, for the line that is then printed
 */
export function installLocked(folder, what) {
  const stamp = join(folder, "node_modules/.installed-from");
  const lock = readFileSync(join(folder, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).update(process.platform).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write(`installing ${what}\n`);
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
  writeFileSync(stamp, wanted);
}

/** Prints what is wrong, one line each, and lets the process end with 1; with nothing wrong, prints `fine`. */
export function report(problems, fine) {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`${fine}\n`);
}

/** Answers --help with the text and ends. */
export function helpText(text) {
  if (process.argv.includes("--help") || process.argv.includes("-h")) {
    process.stdout.write(`${text}\n`);
    process.exit(0);
  }
}

export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} kB`;
