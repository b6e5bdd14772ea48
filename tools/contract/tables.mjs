/** Writes the tables that the SDK runs on: schemas.ts, operations.ts and registry.ts. */
import { lowerFirst, propertyKey } from "./names.mjs";
import { refName, typesOf } from "./model.mjs";
import { docComment, madeBy, oneLine } from "./text.mjs";

const schemaConst = (name) => `${name}Schema`;

export function writeSchemas(model) {
  const declared = new Set();
  const open = new Set();
  const parts = [];

  /** Declares a component before whatever refers to it, and gives the expression that refers. */
  const refer = (name) => {
    const schema = model.schemas.get(name);
    if (isScalar(schema)) return scalar(schema);
    if (open.has(name)) return `() => ${schemaConst(name)}`;
    if (!declared.has(name)) {
      open.add(name);
      const kind = schema.properties ? "ObjectSchema" : "Schema";
      const literal = schema.properties
        ? objectTable(model, name, schema, express)
        : express(schema);
      parts.push(`export const ${schemaConst(name)}: ${kind} = ${literal};\n`);
      open.delete(name);
      declared.add(name);
    }
    return schemaConst(name);
  };
  const express = (schema) => {
    if (refName(schema)) return refer(refName(schema));
    const types = typesOf(schema);
    if (types.length === 1 && types[0] === "array")
      return `[${schema.items ? express(schema.items) : '"x"'}]`;
    return scalar(schema);
  };

  for (const name of model.schemas.keys())
    if (model.requests.has(name) || model.answers.has(name)) refer(name);
  return `${madeBy}import type { ObjectSchema, Schema } from "../tables.js";\n\n${parts.join("\n")}`;
}

const isScalar = (schema) => !schema.properties && typesOf(schema)[0] !== "array";

function scalar(schema) {
  if (schema.properties)
    throw new Error("An object inside a schema has to be a component of its own.");
  const types = typesOf(schema);
  if (types.length !== 1) return '"x"';
  switch (types[0]) {
    case "string":
      return schema["x-date"] || schema.format === "date" || schema.format === "date-time"
        ? '"d"'
        : '"s"';
    case "number":
      return '"n"';
    case "integer":
      return '"i"';
    case "boolean":
      return '"b"';
    default:
      return '"x"';
  }
}

function objectTable(model, name, schema, express) {
  const members = Object.entries(schema.properties);
  const lines = [
    `  fields: {\n${members.map(([key, member]) => `    ${propertyKey(key)}: ${express(member)},\n`).join("")}  },\n`,
  ];
  if (model.requests.has(name)) lines.push(...requestRules(schema, members));
  return `{\n${lines.join("")}}`;
}

function requestRules(schema, members) {
  const lines = [];
  const list = (label, names) => {
    if (names?.length > 0) lines.push(`  ${label}: ${inline(names)},\n`);
  };
  const record = (label, pairs) => {
    if (pairs.length > 0)
      lines.push(
        `  ${label}: { ${pairs.map(([key, value]) => `${propertyKey(key)}: ${value}`).join(", ")} },\n`,
      );
  };
  list("required", schema.required);
  record(
    "maxLength",
    members
      .filter(([, member]) => member.maxLength !== undefined && typesOf(member)[0] === "string")
      .map(([key, member]) => [
        key,
        member["x-limit"] === "warning" ? -member.maxLength : member.maxLength,
      ]),
  );
  record(
    "maxItems",
    members
      .filter(([, member]) => member.maxItems !== undefined)
      .map(([key, member]) => [key, member.maxItems]),
  );
  list("exactlyOneOf", schema["x-exactly-one-of"]);
  list(
    "omitEmpty",
    members.filter(([, member]) => member["x-omit-empty"]).map(([key]) => key),
  );
  return lines;
}

const inline = (values) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;

/** The table of a parameter's or an answer's schema, given that components are imported. */
function reference(model, schema, imports) {
  const name = refName(schema);
  if (name) {
    if (isScalar(model.schemas.get(name))) return scalar(model.schemas.get(name));
    imports.add(schemaConst(name));
    return schemaConst(name);
  }
  if (typesOf(schema)[0] === "array")
    return `[${schema.items ? reference(model, schema.items, imports) : '"x"'}]`;
  return scalar(schema);
}

export function writeOperations(model) {
  const imports = new Set();
  const shared = new Map();
  const parts = model.operations.map((operation) => {
    const lines = [
      `id: ${JSON.stringify(operation.id)}`,
      `method: ${JSON.stringify(operation.method)}`,
      `path: ${JSON.stringify(operation.path)}`,
      `safety: ${JSON.stringify(operation.safety)}`,
      `limitGroup: ${JSON.stringify(operation.limitGroup)}`,
      parameterList(model, operation, imports, shared),
    ];
    if (operation.body) lines.push(`body: ${reference(model, operation.body, imports)}`);
    if (operation.atLeastOneOf) lines.push(`atLeastOneOf: ${inline(operation.atLeastOneOf)}`);
    const answers = operation.answers.map(
      ({ status, schema }) => `${status}: ${schema ? reference(model, schema, imports) : "null"}`,
    );
    lines.push(`answers: { ${answers.join(", ")} }`);
    if (operation.paging) {
      const { page, size, items, key } = operation.paging;
      const [pageName, sizeName] = callerNames(operation, [page, size]);
      lines.push(
        `paging: { page: ${JSON.stringify(pageName)}, size: ${JSON.stringify(sizeName)}, items: ${inline(items)}, key: ${inline(key)} }`,
      );
    }
    if (operation.open) lines.push("open: true");
    const comment = docComment([oneLine(operation.summary)]);
    const body = lines.map((line) => `  ${line},\n`).join("");
    return `${comment}export const ${operation.docsMethod}: Operation<${JSON.stringify(operation.id)}> = {\n${body}};\n`;
  });
  const names = [...imports].toSorted();
  return [
    madeBy,
    `import type { Operation${shared.size > 0 ? ", Parameter" : ""} } from "../tables.js";\n`,
    names.length > 0
      ? `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./schemas.js";\n`
      : "",
    "\n",
    ...[...shared].map(([name, table]) => `const ${name}: Parameter = ${table};\n`),
    shared.size > 0 ? "\n" : "",
    parts.join("\n"),
  ].join("");
}

const callerNames = (operation, wires) =>
  wires.map((wire) => {
    const parameter = operation.parameters.find((candidate) => candidate.wire === wire);
    if (!parameter) throw new Error(`${operation.id} has no parameter ${wire}.`);
    return parameter.caller;
  });

function parameterList(model, operation, imports, shared) {
  if (operation.parameters.length === 0) return "parameters: []";
  const entries = operation.parameters.map((parameter) => {
    const table = parameterTable(model, parameter, imports);
    if (!parameter.component) return `    ${table},\n`;
    const name = `${lowerFirst(parameter.component)}Parameter`;
    shared.set(name, table);
    return `    ${name},\n`;
  });
  return `parameters: [\n${entries.join("")}  ]`;
}

function parameterTable(model, parameter, imports) {
  const { schema } = parameter;
  const items = [
    `name: ${JSON.stringify(parameter.caller)}`,
    `wire: ${JSON.stringify(parameter.wire)}`,
    `in: ${JSON.stringify(parameter.in)}`,
    `schema: ${reference(model, schema, imports)}`,
  ];
  if (parameter.required) items.push("required: true");
  if (schema.minLength) items.push(`minLength: ${schema.minLength}`);
  if (schema.maxLength)
    items.push(`maxLength: ${parameter.limitIsWarning ? -schema.maxLength : schema.maxLength}`);
  // The API fills in the defaults of optional parameters itself.
  if (parameter.required && schema.default !== undefined)
    items.push(`default: ${JSON.stringify(schema.default)}`);
  return `{ ${items.join(", ")} }`;
}

export function writeRegistry(model) {
  const names = model.operations.map(({ docsMethod }) => docsMethod);
  return [
    madeBy,
    'import type { Operation } from "../tables.js";\n',
    `import {\n${names
      .toSorted()
      .map((name) => `  ${name},\n`)
      .join("")}} from "./operations.js";\n`,
    'import type { OperationId } from "./types.js";\n\n',
    "/** Every operation by its id. Only the client imports this; all else names what it uses. */\n",
    "export const operations: { readonly [Id in OperationId]: Operation<Id> } = {\n",
    ...model.operations.map(({ id, docsMethod }) => `  ${JSON.stringify(id)}: ${docsMethod},\n`),
    "};\n",
  ].join("");
}
