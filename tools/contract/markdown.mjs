/** Pieces of Markdown that the reference pages share. */
import { refName, typesOf } from "./model.mjs";
import { exampleOf, limitsOf, oneLine } from "./text.mjs";

export const madeBy =
  '<!-- Made from contract/ by "npm run contract". Edit the contract instead of this file. -->\n\n';

export const code = (text) => `\`${text}\``;

const cell = (text) => oneLine(text).replaceAll("|", String.raw`\|`);

/** Columns in which no row says anything are left out. */
export function table(heads, rows) {
  const kept = heads.map((_, column) => rows.some((row) => row[column] !== ""));
  const line = (cells) => `| ${cells.filter((_, column) => kept[column]).join(" | ")} |\n`;
  const text = rows.map((row) => line(row.map((value) => cell(value)))).join("");
  return `${line(heads)}${line(heads.map(() => "---"))}${text}\n`;
}

export const modelLink = (name, folder) => `[${code(name)}](${folder}${name}.md)`;

/** A type, with links to the models in it. `folder` leads from the page to the models. */
export function typeLink(schema, folder) {
  const name = refName(schema);
  if (name) return modelLink(name, folder);
  const types = typesOf(schema);
  if (types[0] === "array" && refName(schema.items))
    return `list of ${typeLink(schema.items, folder)}`;
  return code(types.map((type) => scalarName(type, schema)).join(" or ") || "unknown");
}

function scalarName(type, schema) {
  if (type === "integer") return "number";
  if (type !== "array") return type;
  return `${typesOf(schema.items ?? {})[0] ?? "unknown"}[]`;
}

const wireNotes = {
  "string-number": ["The wire also sends it as text.", "Text is taken too."],
  "number-string": ["The wire also sends it as a number.", "A number is taken too."],
  "string-boolean": ["The wire also sends it as text.", '`"true"` and `"false"` are taken too.'],
  "one-or-many": ["The wire also sends the single thing.", ""],
  "array-wrapped-root": ["The wire also sends it inside a list.", ""],
  "any-case-keys": ["The wire varies the letter case of its members.", ""],
};

/** How the wire departs from the type: what an answer hides, or what a request takes as well. */
export const wireNote = (schema, { sent = false } = {}) =>
  [schema["x-wire"] ?? []]
    .flat()
    .map((departure) => wireNotes[departure]?.[Number(sent)])
    .filter(Boolean)
    .join(" ");

/** Limits, known values and an example, as sentences. */
export function factsOf(schema, isWarning) {
  const sentences = limitsOf(schema, isWarning);
  if (typesOf(schema).includes("integer")) sentences.unshift("A whole number.");
  const known = (schema.enum ?? schema["x-known-values"] ?? []).filter((value) => value !== null);
  if (known.length > 0)
    sentences.push(
      `Known values: ${known.map((value) => code(value)).join(", ")}; others may come.`,
    );
  const example = exampleOf(schema);
  if (example !== undefined && example !== null)
    sentences.push(`Example: ${code(JSON.stringify(example))}.`);
  return sentences.join(" ");
}
