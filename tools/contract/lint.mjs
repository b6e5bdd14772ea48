/** The rules for contract/ that no OpenAPI linter knows: our descriptions and our extensions. */
import { allowsNull, eachOperation, readModel, refName, resolve, typesOf } from "./model.mjs";
import { callOptions, isOptionHeader, parameterName } from "./names.mjs";

const extensionsByPlace = {
  operation: [
    "x-docs-name",
    "x-status",
    "x-safety",
    "x-limit-group",
    "x-paging",
    "x-at-least-one-of",
  ],
  parameter: ["x-limit"],
  response: ["x-documents-webhook"],
  schema: [
    "x-wire",
    "x-limit",
    "x-exactly-one-of",
    "x-omit-empty",
    "x-published-name",
    "x-known-values",
    "x-date",
  ],
};

const wireTypes = {
  "string-number": ["number", "integer"],
  "number-string": ["string"],
  "string-boolean": ["boolean"],
  "one-or-many": ["array"],
  "array-wrapped-root": ["object"],
  "any-case-keys": ["object"],
};

/** @returns {{rule: string, place: string}[]} */
export function lintContract(document) {
  const found = [];
  const report = (rule, place) => found.push({ rule, place });
  const model = readModel(document);

  for (const { path, method, item, operation } of eachOperation(document.paths)) {
    const place = `${method.toUpperCase()} ${path}`;
    checkOperation(
      document,
      place,
      [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      operation,
      report,
    );
  }
  for (const { path, operation } of eachOperation(document.webhooks ?? {})) {
    describe(operation, `webhook ${path}`, report);
    checkExtensions(operation, "operation", `webhook ${path}`, report);
  }
  for (const operation of model.operations) checkNames(model, operation, report);
  for (const [name, header] of Object.entries(document.components.headers ?? {}))
    describe(header, `header ${name}`, report);
  for (const [name, schema] of model.schemas) checkComponent(model, name, schema, report);
  return found;
}

function describe(value, place, report) {
  if (!value.description?.trim()) report("has no description", place);
}

function checkExtensions(value, kind, place, report) {
  for (const key of Object.keys(value))
    if (key.startsWith("x-") && !extensionsByPlace[kind].includes(key))
      report(`may not carry this extension`, `${place}: ${key}`);
}

function checkOperation(document, place, parameters, operation, report) {
  describe(operation, place, report);
  checkExtensions(operation, "operation", place, report);
  if (!operation.summary?.trim()) report("has no summary", place);
  const docsName = operation["x-docs-name"];
  if (docsName?.length !== 2 || !docsName[0].endsWith("Api"))
    report("has no x-docs-name of class and method", place);
  if (!["safe", "idempotent", "unsafe"].includes(operation["x-safety"]))
    report("has no x-safety of safe, idempotent or unsafe", place);
  if (!["current", "withdrawn"].includes(operation["x-status"]))
    report("has no x-status of current or withdrawn", place);
  if (!operation["x-limit-group"]) report("has no x-limit-group", place);

  const resolved = parameters.map((parameter) => resolve(document, parameter));
  for (const parameter of resolved) {
    const at = `${place} ${parameter.in} ${parameter.name}`;
    describe(parameter, at, report);
    checkExtensions(parameter, "parameter", at, report);
    if (parameter.schema) checkSchema(parameter.schema, at, report);
    else report("has no schema", at);
  }
  const wires = resolved.map(({ name }) => name);
  for (const wire of operation["x-at-least-one-of"] ?? [])
    if (!wires.includes(wire)) report("names a parameter that is not there", `${place}: ${wire}`);
  const body = resolve(document, operation.requestBody);
  if (body) describe(body, `${place} body`, report);
  for (const [status, response] of Object.entries(operation.responses)) {
    describe(resolve(document, response), `${place} ${status}`, report);
    checkExtensions(resolve(document, response), "response", `${place} ${status}`, report);
  }
  if (operation["x-paging"]) checkPaging(document, place, wires, operation, report);
}

function checkPaging(document, place, wires, operation, report) {
  const { page, size, items = [], key = [], ...others } = operation["x-paging"];
  for (const name of Object.keys(others)) report("has an unknown paging key", `${place}: ${name}`);
  for (const wire of [page, size])
    if (!wires.includes(wire))
      report("pages by a parameter that is not there", `${place}: ${wire}`);
  if (items.length === 0 || key.length === 0) report("pages without items or key", place);
  const answer = resolve(
    document,
    resolve(document, operation.responses["200"])?.content?.["application/json"]?.schema,
  );
  const rows = items.map((name) => {
    const list = resolve(document, answer?.properties?.[name]);
    return { name, members: resolve(document, list?.items)?.properties };
  });
  for (const { name, members } of rows)
    if (!members) report("pages over rows that are not there", `${place}: ${name}`);
  // Rows of a list that has no key member are told apart by all that they hold.
  for (const member of key)
    if (!rows.some(({ members }) => members?.[member]))
      report("tells rows apart by a member that is not there", `${place}: ${member}`);
}

function checkNames(model, operation, report) {
  const place = `${operation.method} ${operation.path}`;
  const seen = new Map();
  const take = (name, from) => {
    if (seen.has(name))
      report("has two things of one name", `${place}: ${name} in ${seen.get(name)} and ${from}`);
    else if (callOptions.includes(name))
      report("uses the name of a call option", `${place}: ${name} in ${from}`);
    seen.set(name, from);
  };
  for (const parameter of operation.parameters)
    if (!isOptionHeader(parameter)) take(parameterName(parameter), parameter.in);
  if (!operation.body) return;
  const body = model.schemas.get(refName(operation.body));
  if (!body?.properties) report("has a body that is no object component", place);
  else for (const name of Object.keys(body.properties)) take(name, "body");
}

function checkComponent(model, name, schema, report) {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report("is no name for an interface", name);
  describe(schema, name, report);
  checkSchema(schema, name, report);
  const members = Object.entries(schema.properties ?? {});
  const answerOnly = model.answers.has(name) && !model.requests.has(name);
  for (const [key, member] of members) {
    const at = `${name}.${key}`;
    describe(member, at, report);
    checkSchema(member, at, report);
    if (answerOnly && !allowsNull(member) && !allowsNull(resolve(model.document, member)))
      report("is part of an answer and does not allow null", at);
  }
  for (const list of ["required", "x-exactly-one-of"])
    for (const key of schema[list] ?? [])
      if (!schema.properties?.[key])
        report(`names a member that is not there`, `${name} ${list}: ${key}`);
}

function checkSchema(schema, at, report) {
  checkExtensions(schema, "schema", at, report);
  if (schema.$ref) return;
  for (const word of ["allOf", "anyOf", "oneOf", "not", "patternProperties"])
    if (schema[word]) report("uses a keyword that the tables cannot express", `${at}: ${word}`);
  const types = typesOf(schema);
  for (const departure of [schema["x-wire"] ?? []].flat()) {
    const fitting = wireTypes[departure];
    if (!fitting) report("has an unknown x-wire", `${at}: ${departure}`);
    else if (!types.some((type) => fitting.includes(type)))
      report(
        "has an x-wire that does not fit its type",
        `${at}: ${departure} on ${types.join(" or ")}`,
      );
  }
  if (schema["x-limit"] !== undefined && schema["x-limit"] !== "warning")
    report("has an unknown x-limit", at);
  if (schema["x-known-values"] && !types.includes("string"))
    report("has known values and is no text", at);
  if (!schema.items) return;
  if (schema.items.properties) report("holds objects that are no component", at);
  checkSchema(schema.items, `${at}[]`, report);
}
