import { profiles } from "../profiles/quirks.js";
import { findOperation, namesNear } from "./find-operation.js";
import { ledger, shown, type LedgerEntry } from "./ledger.js";

/** The ledger's entry of a name. @throws RangeError with names that were perhaps meant */
export function entryFor(name: string): LedgerEntry {
  const entries = ledger();
  const id = findOperation(name)?.id ?? name.trim().toLowerCase();
  const entry = entries.find((one) => one.id === id);
  if (entry) return entry;
  const near = namesNear(name);
  throw new RangeError(
    `There is no operation ${name}. ` +
      (near.length > 0
        ? `Near it: ${near.join(", ")}.`
        : `There is ${entries.map((one) => one.id).join(", ")}.`),
  );
}

const levels = {
  stateful: "it reads or changes what the simulator keeps",
  shape: "its answers have the right shape and hang on nothing",
  "501": "it is not performed",
} as const;

/** What the simulator does for one operation, and how we know, for people to read. */
export function explained({ id, title, call, level, behaviours, quirks }: LedgerEntry): string {
  const evidence = table(
    ["provenance", "date", "what it does", "source"],
    behaviours.map((one) => [one.provenance, one.date, one.does, one.source]),
    [10, 10, 52, 36],
  );
  const states = table(
    ["quirk", ...profiles, "what it does", "source"],
    quirks.map((quirk) => [
      quirk.name,
      ...profiles.map((profile) => shown(quirk, profile)),
      quirk.does,
      `${quirk.provenance}, ${quirk.source}`,
    ]),
    [25, ...profiles.map(() => 4), 46, 24],
  );
  return [
    `${id}  ${title}`,
    ...(call ? [`${call.method} ${call.path}`] : []),
    `${level}: ${levels[level]}`,
    "",
    ...(behaviours.length > 0 ? evidence : ["No behaviour is on record."]),
    ...(quirks.length > 0 ? ["", ...states] : []),
    "",
    "AF: a study of the published description. PF: a collection from the developer portal and from",
    "public integrations. Neither is a part of the simulator.",
  ].join("\n");
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] {
  return [head, ...rows].flatMap((row) => {
    const cells = row.map((cell, place) => wrapped(cell, widths[place] ?? 20));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, place) => (cell[line] ?? "").padEnd(widths[place] ?? 20))
        .join("  ")
        .trimEnd(),
    );
  });
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
