#!/usr/bin/env node
/** Runs one of the examples, after building what is stale. Its exit code is ours. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "examples");
const [name, ...rest] = process.argv.slice(2);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.slice(0, -3))
  .sort();

if (name === undefined || name === "--help" || name === "-h") {
  process.stdout.write(`npm run example -- NAME [arguments of the example]\n\n${list()}`);
  process.exit(0);
}
if (!examples.includes(name)) {
  process.stderr.write(`There is no example called ${name}. These are there:\n${list()}`);
  process.exit(2);
}

const build = spawnSync(process.execPath, [join(root, "tools/build.mjs")], { stdio: "inherit" });
if (build.status !== 0) {
  process.stderr.write(`The build failed, so the example ${name} was not started.\n`);
  process.exit(1);
}

const child = spawn(process.execPath, [join(folder, "dist", `${name}.js`), ...rest], {
  stdio: "inherit",
});
// Ctrl-C reaches the example too; it decides how to end, and we report what it did.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});

/** Every example with the first sentence of the comment at its top. */
function list() {
  const width = Math.max(0, ...examples.map(({ length }) => length));
  return examples
    .map((example) => `  ${example.padEnd(width)}  ${summary(example)}`.trimEnd() + "\n")
    .join("");
}

function summary(example) {
  const source = readFileSync(join(folder, `${example}.ts`), "utf8");
  const comment = /^\s*(?:#!.*\n\s*)?(?:\/\*\*([\s\S]*?)\*\/|\/\/(.*))/.exec(source);
  const text = (comment?.[1] ?? comment?.[2] ?? "").replaceAll(/^\s*\* ?/gm, " ");
  return /^[\s\S]*?(?:\.(?=\s|$)|\n\s*\n|$)/.exec(text)[0].replaceAll(/\s+/g, " ").trim();
}
