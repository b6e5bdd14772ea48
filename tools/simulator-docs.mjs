#!/usr/bin/env node
/**
 * Writes the pages of docs/simulator that follow from the code of the simulator. Build it first.
 * Usage: node tools/simulator-docs.mjs [--check]
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as prettier from "prettier";
import { magicOrderNumbers, magicParts, knownParts, presets } from "@xi-sdk/simulator";
import { ledger } from "../packages/simulator/dist/esm/fidelity/ledger.js";
import { magicReferences } from "../packages/simulator/dist/esm/rules/return.js";
import { profiles, quirks } from "../packages/simulator/dist/esm/profiles/quirks.js";
import { root } from "./check/shared.mjs";

/** Each page by its file, and what makes its text. */
const pages = {
  "magic-values.md": magicValues,
  "fault-presets.md": faultPresets,
  "how-faithful.md": howFaithful,
  "profiles.md": profilePage,
};

const { values: options } = parseArgs({ options: { check: { type: "boolean" } } });

const stale = [];
for (const [name, make] of Object.entries(pages)) {
  const file = join(root, "docs/simulator", name);
  const config = await prettier.resolveConfig(file);
  const text = await prettier.format(make(), { ...config, filepath: file });
  const found = await readFile(file, "utf8").catch(() => "");
  if (found === text) continue;
  stale.push(name);
  if (!options.check) await writeFile(file, text);
}
if (options.check && stale.length > 0) {
  process.stderr.write(
    `docs/simulator/${stale.join(", ")} is not as the code says. Run: node tools/simulator-docs.mjs\n`,
  );
  process.exitCode = 1;
}

function magicValues() {
  return `# Magic values

<!-- Made by tools/simulator-docs.mjs from the code of the simulator. -->

Some part numbers and customer order numbers bring a fault about by themselves: no set-up, from any language, over a port or in the process. They change nothing for anybody else. \`sim.faults.magicValues = false\` switches them off; [faults](faults.md) are the way to more.

## Part numbers that bring a fault

Every call that names one has its fault: price and availability, product details, the lines of an order, freight, a search with \`ingramPartNumber\`. Those that need an answer to work on stand for the product SIM001 and can be bought like it. No search finds them.

${table(
  ["part number", "what comes of the call"],
  magicParts.map(({ value, does }) => [`\`${value}\``, does]),
)}

## Customer order numbers that bring a fault

The number of an order that is placed (v6 and v7) begins with one of these, in any letter case. Put anything behind it: \`SIM-LOST-4711\`. Most strike the **first** call with a number and leave the later ones alone, so a client that tries again, or looks for the order, finds out how things stand. A second call with the number of a booked order is refused with \`CUSTOMER-PO-EXISTS\`.

${table(
  ["begins with", "what comes of the call", "strikes"],
  magicOrderNumbers.map(({ value, does, once }) => [
    `\`${value}\``,
    does,
    once ? "once for each number" : "every call",
  ]),
)}

## References that decide a return

The \`referenceNumber\` of a return begins with one of these, in any letter case. The decision falls a day after the return was asked for: move the clock. Without such a reference [the rules of returns](documents.md#returns) decide.

${table(
  ["begins with", "status", "what comes of it"],
  magicReferences.map(({ value, status, does }) => [`\`${value}\``, status, does]),
)}

## Part numbers that are always there

Every catalog holds these, whatever its seed.

${table(
  ["part number", "what it is"],
  knownParts.map(({ ingramPartNumber, purpose }) => [`\`${ingramPartNumber}\``, purpose]),
)}

A part number with I, O, S or Z in it is never generated, so \`ZZ0001\` stands for one that does not exist.
`;
}

function faultPresets() {
  return `# Fault presets

<!-- Made by tools/simulator-docs.mjs from the code of the simulator. -->

Faults that go together, under one name. \`sim.faults.add("f4")\`, \`xi-simulator faults add f4\`, or \`POST /_simulator/faults\` with \`{"preset":"f4"}\`. A preset takes more to match, a count and a length of time, which go for each of its rules: \`sim.faults.add("f4", { match: { po: "SHOP-*" }, count: 1, lasts: "1h" })\`. [How faults work](faults.md)

${table(
  ["preset", "what it does", "rules"],
  presets.map(({ name, does, rules }) => [
    `\`${name}\``,
    does,
    rules.map((rule) => `\`${rule.name}\``).join(", "),
  ]),
)}

\`f9\` is about price and stock files, which the simulator does not serve; asking for it says so.
`;
}

function howFaithful() {
  const entries = ledger();
  const meanings = {
    spec: "the published description, its examples included",
    portal: "the pages of the developer portal",
    "seen live": "answers of the real service, as integrations met them",
    guess: "our choice, where all of them are silent",
  };
  const behaviours = entries.flatMap((entry) => entry.behaviours);
  const provenances = ["spec", "portal", "seen live", "guess"];
  const count = (provenance) => behaviours.filter((one) => one.provenance === provenance).length;
  const performed = entries.filter(({ call, level }) => call && level !== "501");
  return `# How faithful is it?

<!-- Made by tools/simulator-docs.mjs from the ledger in packages/simulator/src/fidelity. -->

The simulator keeps a ledger: one row for everything that it does, with where we know it from. A test holds the ledger against the routes, and every row names the test that shows the behaviour. \`xi-simulator explain post-createorder_v6\` prints a part of it, \`GET /_simulator/fidelity\` serves it.

Of ${entries.filter(({ call }) => call).length} operations ${performed.length} are performed. A call that the API does not have is answered with 501, the names of operations near it, and nothing else.

${table(
  ["known from", "what that means", "behaviours"],
  provenances.map((provenance) => [provenance, meanings[provenance], count(provenance)]),
)}

In the tables below, AF is a study of the published description, its examples, its history and the clients that were generated from it. PF is a collection from the developer portal and from public integrations. UD is a survey of what users of the API ask for. All of them were made before this project and are not a part of it. For a guess, the last column says what speaks for it.

What can be switched is in [profiles](profiles.md).

${entries.map(faithfulSection).join("\n\n")}
`;
}

function faithfulSection({ id, title, call, level, behaviours, quirks: names }) {
  const heading = call ? `## \`${id}\`` : `## ${title}`;
  const where = call ? `\`${call.method} ${call.path}\`, \`${title}\`: **${level}**.\n\n` : "";
  const switches =
    names.length === 0
      ? ""
      : `\n\nQuirks: ${names.map(({ name }) => `[\`${name}\`](profiles.md#${name})`).join(", ")}.`;
  return `${heading}

${where}${table(
    ["what it does", "known from", "source"],
    behaviours.map(({ does, provenance, source, date, level: own }) => [
      own === level ? does : `${does} (${own})`,
      `${provenance}, ${date}`,
      source,
    ]),
  )}${switches}`;
}

function profilePage() {
  const all = Object.entries(quirks);
  return `# Profiles and quirks

<!-- Made by tools/simulator-docs.mjs from the code of the simulator. -->

The service leaves its description in many ways. Each of them is a quirk with a name, and a profile says which of them show:

${table(
  ["profile", "what shows"],
  [
    [
      "`live`",
      "the default: what was seen live or in published answers, where that harms no correct client",
    ],
    ["`spec`", "nothing: the API as its description says"],
    ["`wild`", "the service at its worst, all at once"],
  ],
)}

A correct client finds the same under all three; a test walks the SDK through them and compares. Use \`spec\` to see whether your client reads the description right, and \`wild\` before you meet the real thing.

\`\`\`sh
npx @xi-sdk/simulator start --profile wild
npx @xi-sdk/simulator start --profile spec --quirk short-pages=on
npx @xi-sdk/simulator quirks                              # all of them, while it runs
npx @xi-sdk/simulator profile wild --quirk depth-cap=off  # change it, while it runs
\`\`\`

\`\`\`ts
import { createSimulator } from "@xi-sdk/simulator";

await using simulator = await createSimulator({ profile: "wild", quirks: { "depth-cap": false } });
simulator.profile.choose({ quirks: { "short-pages": false } });
const textbook = simulator.workspace("textbook", { profile: "spec" });
\`\`\`

Over HTTP: \`PUT /_simulator/profile\` with \`{"profile":"wild","quirks":{"depth-cap":false}}\`, and \`GET /_simulator/quirks\`. A quirk that is given \`null\` goes back to what its profile says, and a new profile takes back all single choices. Every answer says in \`X-Simulator\` what it was made with, such as \`xi-simulator; profile=live; quirks="short-pages=off"\`.

## All quirks

${table(
  ["quirk", ...profiles, "what it does"],
  all.map(([name, { does, profiles: shown }]) => [
    `[\`${name}\`](#${name})`,
    ...profiles.map((profile) => (shown.includes(profile) ? "on" : "")),
    does,
  ]),
)}

${all.map(([name, quirk]) => quirkSection(name, quirk)).join("\n\n")}
`;
}

function quirkSection(name, { does, otherwise, where, provenance, source, date, beyondContract }) {
  const places = where.map((place) => (place === "gateway" ? "every operation" : `\`${place}\``));
  return `### ${name}

On: ${does} Off: ${otherwise}

- Where: ${places.join(", ")}
- Known from: ${provenance}, ${source} (${date})${
    beyondContract ? "\n- It breaks the contract, so its answers are not held against it." : ""
  }`;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map(tableLine).join("\n");
}

/** A bar within a cell would end it. */
function tableLine(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
