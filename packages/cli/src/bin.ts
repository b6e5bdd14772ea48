#!/usr/bin/env node
import { VERSION } from "./version.js";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const [{ processIo }, { run }] = await Promise.all([import("./io.js"), import("./main.js")]);
  process.exitCode = await run(args, processIo());
}
