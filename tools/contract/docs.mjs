/** Writes docs/reference: a page per API class, a page per model, the events, and an index. */
import { typesOf, refName } from "./model.mjs";
import { code, factsOf, madeBy, modelLink, table, typeLink, wireNote } from "./markdown.mjs";
import { writeOperation } from "./docs-operation.mjs";
import { groupBy } from "./group.mjs";
import { oneLine } from "./text.mjs";

const folder = "docs/reference";

/** @returns {Map<string, string>} text by path */
export function writeDocs(model) {
  const pages = new Map();
  const classes = groupBy(model.operations, ({ docsClass }) => docsClass);
  const names = [...classes.keys()].toSorted();
  pages.set(`${folder}/README.md`, writeIndex(model, names, classes));
  for (const name of names)
    pages.set(`${folder}/api/${name}.md`, writeClass(model, name, classes.get(name)));
  pages.set(`${folder}/webhooks.md`, writeEvents(model));
  const parents = findParents(model);
  for (const [name, schema] of model.schemas)
    pages.set(
      `${folder}/models/${name}.md`,
      writeModel(model, name, schema, parents.get(name) ?? []),
    );
  return pages;
}

const tagOf = (model, operation) =>
  model.document.tags.find(({ name }) => name === operation.tag)?.description ?? "";

function writeIndex(model, names, classes) {
  const rows = names.flatMap((name) =>
    classes
      .get(name)
      .map((operation, index) => [
        index === 0 ? `[${code(name)}](api/${name}.md)` : "",
        `[${code(operation.docsMethod)}](api/${name}.md#${operation.docsMethod.toLowerCase()})`,
        code(`${operation.method} ${operation.path}`),
        `${oneLine(operation.summary)}${operation.withdrawn ? " (withdrawn)" : ""}`,
      ]),
  );
  const models = [...model.schemas].map(([name, schema]) => [
    modelLink(name, "models/"),
    roleOf(model, name),
    firstSentence(schema.description),
  ]);
  return [
    madeBy,
    "# Reference\n\n",
    `The eleven classes carry the names of the API's own documentation; \`XiClient\` reaches the same ${model.operations.length} operations by resource. `,
    "What the API sends by itself is on the page about [webhooks](webhooks.md).\n\n",
    "## Classes\n\n",
    table(["class", "method", "request", "what it does"], rows),
    "## Models\n\n",
    table(["model", "used in", "what it is"], models),
  ].join("");
}

const firstSentence = (text) => /^.*?[.!?](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text);

function roleOf(model, name) {
  const roles = [];
  if (model.requests.has(name)) roles.push("requests");
  if (model.answers.has(name)) roles.push("answers");
  return roles.length > 0 ? roles.join(", ") : "error bodies";
}

function writeClass(model, name, operations) {
  return [
    madeBy,
    `# ${name}\n\n`,
    `${oneLine(tagOf(model, operations[0]))}\n\n`,
    operations
      .map(
        ({ docsMethod, summary }) =>
          `- [${code(docsMethod)}](#${docsMethod.toLowerCase()}): ${oneLine(summary)}\n`,
      )
      .join(""),
    "\n",
    operations.map((operation) => writeOperation(model, operation)).join("\n"),
    "\n[All classes and models](../README.md)\n",
  ].join("");
}

function writeEvents(model) {
  const parts = model.events.map((event) => {
    const about = [oneLine(event.summary), oneLine(event.description)].filter(Boolean);
    return `## ${event.name}\n\n${about.map((text) => `${text.replace(/([^.!?])$/, "$1.")}\n\n`).join("")}Payload: ${typeLink(event.body, "models/")}\n`;
  });
  return [
    madeBy,
    "# Webhooks\n\n",
    "What the API sends to an address of yours. `@xi-sdk/resellers/webhooks` verifies the signature and gives the payload its type.\n\n",
    parts.join("\n"),
    "\n[All classes and models](README.md)\n",
  ].join("");
}

const named = (schema) => refName(schema) ?? refName(schema?.items);

/** Where each model is used: other models and operations, as links from a model's page. */
function findParents(model) {
  const parents = new Map();
  const add = (name, link) => {
    if (name) parents.set(name, new Set(parents.get(name)).add(link));
  };
  for (const [name, schema] of model.schemas) {
    add(named({ items: schema.items }), modelLink(name, ""));
    for (const member of Object.values(schema.properties ?? {}))
      if (named(member) !== name) add(named(member), modelLink(name, ""));
  }
  for (const { docsClass, docsMethod, body, answers, refusals } of model.operations) {
    const link = `[${code(`${docsClass}.${docsMethod}`)}](../api/${docsClass}.md#${docsMethod.toLowerCase()})`;
    for (const schema of [body, ...[...answers, ...refusals].map((answer) => answer.schema)])
      add(named(schema), link);
  }
  for (const { name, body } of model.events)
    add(named(body), `[webhook ${code(name)}](../webhooks.md#${name.toLowerCase()})`);
  return parents;
}

function writeModel(model, name, schema, parents) {
  const sent = model.requests.has(name) && !model.answers.has(name);
  const lines = [madeBy, `# ${name}\n\n`];
  if (schema.description?.trim()) lines.push(`${oneLine(schema.description)}\n\n`);
  const notes = [
    wireNote(schema, { sent }),
    schema["x-exactly-one-of"] &&
      `Give exactly one of ${schema["x-exactly-one-of"].map(code).join(", ")}.`,
    model.answers.has(name) &&
      schema.properties &&
      "In an answer, every member may be `null` or absent.",
  ].filter(Boolean);
  if (notes.length > 0) lines.push(`${notes.join(" ")}\n\n`);
  if (schema.properties) {
    const rows = Object.entries(schema.properties).map(([key, member]) => [
      `${code(key)}${model.requests.has(name) && schema.required?.includes(key) ? " (required)" : ""}`,
      typeLink(member, ""),
      cellOf(member),
      [factsOf(member), wireNote(member, { sent })].filter(Boolean).join(" "),
    ]);
    lines.push(table(["member", "type", "what it means", "limits and values"], rows));
  } else if (typesOf(schema)[0] === "array") lines.push(`A ${typeLink(schema, "")}.\n\n`);
  else lines.push(`${typeLink(schema, "")}. ${factsOf(schema)}\n\n`);
  if ([...parents].length > 0) lines.push(`Used by ${[...parents].join(", ")}.\n\n`);
  lines.push("[All classes and models](../README.md)\n");
  return lines.join("");
}

const cellOf = (member) =>
  [member.deprecated ? "Deprecated." : "", oneLine(member.description)].filter(Boolean).join(" ");
