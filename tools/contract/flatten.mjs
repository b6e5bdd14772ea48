/** One plain view of a schema, however a description of OpenAPI 3.0 or 3.1 writes it. */
import { refName, resolve, typesOf } from "./model.mjs";

/** A schema with its references followed and its parts (allOf and the like) put together. */
export function flatten(document, schema) {
  const flat = {
    types: new Set(),
    properties: new Map(),
    required: new Set(),
    wire: [],
    known: [],
  };
  const add = (part, through) => {
    const name = refName(part);
    if (name !== undefined) flat.name ??= name;
    // Beside a reference, newer descriptions may say more; what it says here comes first.
    takeOwn(flat, part);
    const node = resolve(document, part);
    if (!node || through.includes(node)) return;
    if (node !== part) takeOwn(flat, node);
    flat.node ??= node;
    for (const inner of [node.allOf, node.anyOf, node.oneOf].flatMap((list) => list ?? []))
      add(inner, [...through, node]);
  };
  add(schema, []);
  if (flat.types.size === 0 && flat.properties.size > 0) flat.types.add("object");
  return flat;
}

function takeOwn(flat, part) {
  for (const type of typesOf(part)) flat.types.add(type);
  for (const [name, member] of Object.entries(part.properties ?? {}))
    if (!flat.properties.has(name)) flat.properties.set(name, member);
  for (const name of Array.isArray(part.required) ? part.required : []) flat.required.add(name);
  if (isSchema(part.additionalProperties)) flat.properties.set("*", part.additionalProperties);
  flat.items ??= part.items;
  flat.maxLength ??= part.maxLength;
  flat.wire.push(...[part["x-wire"] ?? []].flat());
  flat.known.push(...(part.enum ?? part["x-known-values"] ?? []).filter((value) => value !== null));
}

/** `additionalProperties: {}` and `true` say nothing about what is held. */
const isSchema = (value) => typeof value === "object" && Object.keys(value ?? {}).length > 0;

export function innermost(document, flat) {
  let at = flat;
  for (let depth = 0; at.items && depth < 8; depth += 1) at = flatten(document, at.items);
  return at;
}

export function typeText(document, flat) {
  if (flat.items) return `array of ${typeText(document, flatten(document, flat.items))}`;
  return [...flat.types].toSorted().join(" or ") || "any";
}
