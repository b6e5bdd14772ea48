/** Comments and limits in words, shared by the types and the reference pages. */

export const madeBy =
  '// Made from contract/ by "npm run contract". Edit the contract instead of this file.\n';

/** Text of the contract as one line. */
export const oneLine = (text) => (text ?? "").replaceAll(/\s+/g, " ").trim();

/** What the contract says about the size of a value, as sentences. */
export function limitsOf(schema, isWarning = schema["x-limit"] === "warning") {
  const sentences = [];
  const { minLength = 0, maxLength, minItems, maxItems, minimum, maximum } = schema;
  if (maxLength !== undefined && maxLength === minLength)
    sentences.push(`Exactly ${maxLength} characters.`);
  else if (maxLength !== undefined)
    sentences.push(
      isWarning
        ? `Documented as at most ${maxLength} characters; a longer text draws a warning.`
        : `At most ${maxLength} characters.`,
    );
  if (minItems !== undefined && minItems > 0) sentences.push(`At least ${count(minItems)}.`);
  if (maxItems !== undefined) sentences.push(`At most ${count(maxItems)}.`);
  if (minimum !== undefined) sentences.push(`At least ${minimum}.`);
  if (maximum !== undefined) sentences.push(`At most ${maximum}.`);
  if (schema.default !== undefined) sentences.push(`Default: ${JSON.stringify(schema.default)}.`);
  return sentences;
}

const count = (number) => `${number} ${number === 1 ? "entry" : "entries"}`;

export const exampleOf = (schema) => schema.example ?? schema.examples?.[0];

/** A doc comment, on one line where it fits. */
export function docComment(lines, indent = "") {
  const kept = lines.filter(Boolean).map((line) => line.replaceAll("*/", "*\\/"));
  if (kept.length === 0) return "";
  if (kept.length === 1 && indent.length + kept[0].length <= 92)
    return `${indent}/** ${kept[0]} */\n`;
  const body = kept.flatMap((line) => wrap(line, 96 - indent.length));
  return `${indent}/**\n${body.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
