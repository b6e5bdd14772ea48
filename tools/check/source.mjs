#!/usr/bin/env node
/** Reads every file that git tracks, or would, for things that must never be published. */
import { spawnSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { helpText, report, root } from "./shared.mjs";

helpText(
  "node tools/check/source.mjs\n" +
    "Looks in all files of the repository for absolute paths of a machine, registry hosts, download\n" +
    "addresses in lock files, secrets, `export *`, and tests that are switched to `only`.",
);

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const places = [root, homedir()].filter((path) => path.length > 1).map(escape);

/** `only`: the files a rule is for; all others are left out of it. */
const rules = [
  {
    says: "an absolute path of a machine",
    pattern: new RegExp(
      `(?<![\\w.~)}*-])(?:/(?:home|Users|root|work|workspace|workspaces|builds)/[\\w.@-]|[A-Z]:\\\\{1,2}Users\\\\|(?:${places.join("|")})/)`,
    ),
  },
  {
    says: "the host of a package registry",
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|https?:\/\/[^\s"'`)]*\bregistry\b/i,
  },
  {
    says: "a download address; npm leaves it out with the .npmrc of this repository",
    pattern: /"resolved": "[a-z+]+:/,
    only: /(^|\/)(package-lock|npm-shrinkwrap)\.json$/,
  },
  {
    says: "a secret",
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:(?:ghp|gho|ghs|npm|sk_live)_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{20,})|\bAKIA[0-9A-Z]{16}\b|\beyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{10,}|_authToken\s*=/,
  },
  {
    says: "`export *`: name what is public",
    pattern: /^\s*export \*/,
    only: /\.[cm]?[jt]sx?$/,
  },
  {
    says: "a test switched to `only`",
    pattern: /\b(?:it|test|describe)\.only\b/,
    only: /\.test\.[cm]?[jt]sx?$/,
  },
];

const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);

const problems = [];
let count = 0;
for (const file of new Set(listed.stdout.split("\0").filter(Boolean))) {
  const path = join(root, file);
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile()) continue;
  const content = readFileSync(path);
  if (content.includes(0)) continue;
  count += 1;
  const applying = rules.filter(({ only }) => only === undefined || only.test(file));
  content
    .toString("utf8")
    .split("\n")
    .forEach((line, index) => {
      for (const { says, pattern } of applying) {
        const found = pattern.exec(line);
        if (found) problems.push(`${file}:${index + 1} has ${says}: ${found[0].slice(0, 40)}`);
      }
    });
}
report(problems, `${count} files`);
