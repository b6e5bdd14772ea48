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

function sampleObject(model, schema, depth) {
  const members = Object.entries(schema.properties);
  const [oneOf] = schema["x-exactly-one-of"] ?? [];
  const required = schema.required ?? [];
  const list = members.find(([key, member]) => isListOfObjects(model, member) && !isExtra(key));
  const wantsList =
    depth === 0 && !members.some(([key, member]) => required.includes(key) && member.items);
  let chosen = members.filter(
    (entry) => required.includes(entry[0]) || entry[0] === oneOf || (wantsList && entry === list),
  );
  if (chosen.length === 0 || depth > 0)
    for (const entry of members.filter(([, member]) => exampleOf(member) !== undefined)) {
      if (chosen.length >= 3) break;
      const rival = schema["x-exactly-one-of"]?.includes(entry[0]) ?? false;
      if (!chosen.includes(entry) && !rival) chosen.push(entry);
    }
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

/** A value as TypeScript. */
export function literal(value, indent = "") {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => literal(entry, indent));
    return `[${entries.join(", ")}]`;
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${propertyKey(key)}: ${literal(member, `${indent}  `)}`,
  );
  const flat = `{ ${members.join(", ")} }`;
  if (members.length === 0) return "{}";
  if (indent.length + flat.length <= 72 && !flat.includes("\n")) return flat;
  return `{\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}}`;
}
