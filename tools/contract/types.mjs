/** Writes types.ts: one flat interface per schema, one per operation's parameters, and the map. */
import { propertyKey } from "./names.mjs";
import { allowsNull, refName, typesOf } from "./model.mjs";
import { docComment, exampleOf, limitsOf, madeBy, oneLine } from "./text.mjs";

export function writeTypes(model) {
  const parts = [madeBy];
  for (const [name, schema] of model.schemas) parts.push(declareSchema(model, name, schema));
  for (const operation of model.operations) parts.push(declareParameters(model, operation));
  parts.push(declareMap(model));
  return parts.join("\n");
}

function declareSchema(model, name, schema) {
  const comment = docComment([
    oneLine(schema.description),
    schema["x-exactly-one-of"] &&
      `Exactly one of ${schema["x-exactly-one-of"].map((key) => `\`${key}\``).join(", ")}.`,
    schema.deprecated && "@deprecated",
  ]);
  if (!schema.properties)
    return `${comment}export type ${name} = ${typeOf(schema, { readonly: false })};\n`;
  const use = { request: model.requests.has(name), answer: model.answers.has(name) };
  if (!use.request) use.answer = true;
  const members = Object.entries(schema.properties).map(([key, member]) =>
    declareMember(model, key, member, use, schema.required?.includes(key) ?? false),
  );
  return `${comment}export interface ${name} {\n${members.join("")}}\n`;
}

function declareMember(model, key, member, use, required) {
  const target = refName(member) ? model.schemas.get(refName(member)) : member;
  const nullable = use.answer || allowsNull(member) || allowsNull(target);
  const type = typeOf(member, { readonly: !use.answer });
  const optional = use.answer || !required;
  const comment = docComment(
    [
      [oneLine(member.description), ...(use.request ? limitsOf(member) : [])].join(" ").trim(),
      member.deprecated && "@deprecated",
      exampleTag(member),
    ],
    "  ",
  );
  const absent = use.request && optional ? " | undefined" : "";
  return `${comment}  ${propertyKey(key)}${optional ? "?" : ""}: ${type}${nullable ? " | null" : ""}${absent};\n`;
}

function exampleTag(schema) {
  const example = exampleOf(schema);
  return example === undefined || example === null ? "" : `@example ${JSON.stringify(example)}`;
}

/** The TypeScript type of a value that is there and not null. */
function typeOf(schema, { readonly }) {
  if (refName(schema)) return refName(schema);
  const known = schema.enum ?? schema["x-known-values"];
  if (known) {
    const values = known.filter((value) => value !== null);
    if (values.every((value) => typeof value === "string"))
      return [...values.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ");
  }
  const types = typesOf(schema);
  if (types.length === 0) return "unknown";
  return types.map((type) => scalarOrList(type, schema, readonly)).join(" | ");
}

function scalarOrList(type, schema, readonly) {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const entry = schema.items ? typeOf(schema.items, { readonly }) : "unknown";
      return `${readonly ? "readonly " : ""}${/[ |&]/.test(entry) ? `(${entry})` : entry}[]`;
    }
    case "object":
      if (schema.properties)
        throw new Error("An object inside a schema has to be a component of its own.");
      return "{ [name: string]: unknown }";
    default:
      return "string";
  }
}

function declareParameters(model, operation) {
  const members = operation.parameters
    .filter((parameter) => !parameter.option)
    .map((parameter) => {
      const { schema } = parameter;
      const optional = !parameter.required || schema.default !== undefined;
      const comment = docComment(
        [
          [
            oneLine(parameter.description ?? schema.description),
            ...limitsOf(schema, parameter.limitIsWarning),
          ]
            .join(" ")
            .trim(),
          parameter.deprecated && "@deprecated",
          exampleTag({ example: parameter.example ?? exampleOf(schema) }),
        ],
        "  ",
      );
      const type = typeOf(schema, { readonly: true });
      return `${comment}  ${parameter.caller}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;
    });
  const comment = docComment([
    `What \`${operation.docsClass}.${operation.docsMethod}\` takes. ${oneLine(operation.summary)}`.trim(),
    operation.atLeastOneOf &&
      `At least one of ${operation.parameters
        .filter(({ wire }) => operation.atLeastOneOf.includes(wire))
        .map(({ caller }) => `\`${caller}\``)
        .join(", ")} is needed.`,
    operation.withdrawn && "@deprecated Withdrawn from the published description.",
  ]);
  const base = operation.body ? ` extends ${refName(operation.body)}` : "";
  const braces = members.length > 0 ? `{\n${members.join("")}}` : "{}";
  return `${comment}export interface ${operation.paramsType}${base} ${braces}\n`;
}

function declareMap(model) {
  const entries = model.operations.map((operation) => {
    const comment = docComment(
      [oneLine(operation.summary), operation.withdrawn && "@deprecated Withdrawn."],
      "  ",
    );
    // What only documents a webhook never answers the call.
    const answers = operation.answers
      .filter(({ documentsWebhook }) => !documentsWebhook)
      .map(({ schema }) => (schema ? typeOf(schema, {}) : "undefined"));
    const answer = [...new Set(answers)].toSorted(
      (a, b) => Number(a === "undefined") - Number(b === "undefined"),
    );
    return `${comment}  ${JSON.stringify(operation.id)}: { params: ${operation.paramsType}; answer: ${answer.join(" | ")} };\n`;
  });
  return [
    "/** Parameters and answer of every operation, by the operation's id in the contract. */\n",
    `export interface OperationTypes {\n${entries.join("")}}\n\n`,
    "/** The id of an operation. */\n",
    "export type OperationId = keyof OperationTypes;\n",
  ].join("");
}
