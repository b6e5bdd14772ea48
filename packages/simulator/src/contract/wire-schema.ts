import type { Schema } from "./operations.js";

/**
 * The contract describes answers as a client returns them after decoding; on the wire a number may
 * come as text and a list of one as the one. These two readings turn its schemas into what may
 * travel: an answer as it is sent, and a request as the service still accepts it.
 */

/** What an answer may look like on the wire. A member that the contract does not name is a mistake of ours. */
export function answerSchema(schema: Schema): Schema {
  const { format: _, ...kept } = mapInner(schema, answerSchema);
  const wire = schema["x-wire"] ?? [];
  let sent: Schema = kept;
  if (kept.properties && !("additionalProperties" in kept)) {
    sent = wire.includes("any-case-keys")
      ? withAnyCase(kept, kept.properties)
      : { ...kept, additionalProperties: false };
  }
  if (wire.includes("string-number") || wire.includes("string-boolean"))
    sent = also(sent, "string");
  if (wire.includes("number-string")) sent = also(sent, "number");
  if (wire.includes("one-or-many") && sent.items) return { anyOf: [sent, sent.items] };
  if (wire.includes("array-wrapped-root"))
    return { anyOf: [sent, { type: "array", items: sent, minItems: 1, maxItems: 1 }] };
  return sent;
}

/**
 * What the service takes: quoted numbers and flags, unquoted identifiers, the one thing in place of a
 * list of one, members that it does not know.
 */
export function requestSchema(schema: Schema): Schema {
  const accepted = mapInner(schema, requestSchema);
  const limits = schema["x-limit"] === "warning" ? withoutLimits(accepted) : accepted;
  if (schema["x-wire"]?.includes("one-or-many") && limits.items)
    return { anyOf: [limits, limits.items] };
  const types = typesOf(schema);
  if (types.includes("boolean"))
    return {
      anyOf: [limits, { type: "string", pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$" }],
    };
  if (types.includes("integer"))
    return { anyOf: [limits, { type: "string", pattern: "^(-?\\d+)?$" }] };
  if (types.includes("number"))
    return { anyOf: [withoutLimits(limits), { type: "string", pattern: "^(-?\\d+(\\.\\d+)?)?$" }] };
  if (types.includes("string") && !schema.enum) return also(limits, "number");
  return limits;
}

function mapInner(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, change(property)]),
      ),
    }),
    ...(items && { items: change(items) }),
  };
}

const typesOf = (schema: Schema): readonly string[] =>
  typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);

const also = (schema: Schema, type: string): Schema => ({
  ...schema,
  type: [...new Set([...typesOf(schema), type])],
});

function withoutLimits(schema: Schema): Schema {
  const { minLength: _, maxLength: __, ...rest } = schema;
  return rest;
}

function withAnyCase(schema: Schema, properties: { readonly [name: string]: Schema }): Schema {
  const { properties: _, ...rest } = schema;
  const patternProperties = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [`^${anyCase(name)}$`, property]),
  );
  return { ...rest, patternProperties, additionalProperties: false };
}

const anyCase = (name: string): string =>
  name.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
