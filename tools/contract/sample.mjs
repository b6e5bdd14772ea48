/** Small calls that are good to read: what must be given, and a little of what may be. */
import { propertyKey } from "./names.mjs";
import { refName, typesOf } from "./model.mjs";
import { exampleOf } from "./text.mjs";

/** @returns {Record<string, unknown>} the flat object that a call of this operation takes */
export function sampleParameters(model, operation) {
  const own = operation.parameters.filter(({ option }) => !option);
  const chosen = own.filter(
    ({ required, schema, wire }) =>
      (required && schema.default === undefined) || operation.atLeastOneOf?.[0] === wire,
  );
  if (chosen.length === 0 && !operation.body) {
    const paging = [operation.paging?.page, operation.paging?.size];
    const telling = own.filter(
      (parameter) => !paging.includes(parameter.wire) && example(parameter) !== undefined,
    );
    chosen.push(...telling.slice(0, 2));
  }
  const sample = {};
  for (const parameter of chosen)
    sample[parameter.caller] = example(parameter) ?? sampleValue(model, parameter.schema, 0);
  if (operation.body) Object.assign(sample, sampleValue(model, operation.body, 0));
  return sample;
}

const example = (parameter) =>
  fit(parameter.schema, exampleOf(parameter) ?? exampleOf(parameter.schema));

/** Examples of lists are often those of one entry. */
const fit = (schema, value) =>
  value !== undefined && typesOf(schema)[0] === "array" && !Array.isArray(value) ? [value] : value;

function sampleValue(model, schema, depth) {
  const name = refName(schema);
  if (name) return sampleValue(model, model.schemas.get(name), depth);
  const given = fit(schema, exampleOf(schema));
  if (given !== undefined && given !== null) return given;
  if (schema.properties) return sampleObject(model, schema, depth);
  switch (typesOf(schema)[0]) {
    case "array":
      return schema.items ? [sampleValue(model, schema.items, depth)] : [];
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "object":
      return {};
    default:
      return sampleText(schema);
  }
}

function sampleText(schema) {
  const [known] = schema.enum ?? schema["x-known-values"] ?? [];
  if (known) return known;
  if (schema.format === "date" || schema["x-date"]) return "2026-01-31";
  return "text".slice(0, schema.maxLength ?? 4);
}

/** What tells a reader most about a line or an order, required or not. */
const telling = [
  "customerOrderNumber",
  "customerLineNumber",
  "ingramLineNumber",
  "ingramPartNumber",
  "quantity",
];

function sampleObject(model, schema, depth) {
  const members = Object.entries(schema.properties);
  const required = schema.required ?? [];
  const rivals = schema["x-exactly-one-of"] ?? [];
  const hasRequiredList = members.some(([key, member]) => required.includes(key) && member.items);
  const list = members.find(([key, member]) => isListOfObjects(model, member) && !isExtra(key));
  let chosen = members.filter(
    (entry) =>
      required.includes(entry[0]) ||
      entry[0] === rivals[0] ||
      (telling.includes(entry[0]) && !rivals.includes(entry[0])) ||
      (depth === 0 && !hasRequiredList && entry === list),
  );
  if (chosen.length === 0)
    chosen = members.filter(([, member]) => exampleOf(member) !== undefined).slice(0, 3);
  if (chosen.length === 0) chosen = members.slice(0, 1);
  return Object.fromEntries(
    chosen.map(([key, member]) => [key, sampleValue(model, member, depth + 1)]),
  );
}

/** Attributes by name and value explain nothing in a first call. */
const isExtra = (key) => /attributes$/i.test(key);

function isListOfObjects(model, schema) {
  const entry = refName(schema.items);
  return entry !== undefined && Boolean(model.schemas.get(entry)?.properties);
}

/** A value as TypeScript. `room` is what is left of the line that it starts on. */
export function literal(value, indent = "", room = 100) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((entry) => literal(entry, indent, room - 2)).join(", ")}]`;
  const deeper = `${indent}  `;
  const members = Object.entries(value).map(([key, member]) => {
    const start = `${propertyKey(key)}: `;
    return `${start}${literal(member, deeper, 99 - deeper.length - start.length)}`;
  });
  const flat = members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
  if (flat.length <= room && !flat.includes("\n")) return flat;
  return `{\n${members.map((member) => `${deeper}${member},\n`).join("")}${indent}}`;
}
