/**
 * Compares a published description with ours, operation by operation and structure by structure.
 * Pure: two parsed documents in, findings out.
 */
import { eachOperation, refName, resolve, typesOf } from "./model.mjs";

/**
 * @typedef {object} Finding
 * @property {"operation" | "parameter" | "answer" | "structure" | "property"} kind
 * @property {string} place where in the published description
 * @property {string} [aspect] what differs: type, required, maxLength, enum, name
 * @property {string} [detail] theirs -> ours
 * @property {string} [intended] why the departure is meant
 */

/**
 * @param {object} theirs parsed OpenAPI document
 * @param {object} ours parsed OpenAPI document
 * @param {Set<string>} corrected places that a row of CORRECTIONS.md names
 * @returns {{missing: Finding[], extra: Finding[], different: Finding[]}}
 */
export function compare(theirs, ours, corrected = new Set()) {
  const found = { missing: [], extra: [], different: [] };
  const seenPairs = new Map();
  const seenStructures = new Set();

  const note = (list, finding, ourPlace) => {
    const places = [finding.place, ourPlace].filter(Boolean).map(plainPlace);
    const row = places.some((place) => corrected.has(place));
    const intended = finding.intended ?? (row ? "CORRECTIONS.md" : undefined);
    found[list].push({ ...finding, ...(intended && { intended }) });
  };

  const differ = (aspect, from, to, at, intended) => {
    if (from === to) return;
    note(
      "different",
      { kind: at.kind, place: at.theirs, aspect, detail: `${from} -> ${to}`, intended },
      at.ours,
    );
  };

  function compareValues(theirSchema, ourSchema, at) {
    const their = flatten(theirs, theirSchema);
    const our = flatten(ours, ourSchema);
    const [theirType, ourType] = [typeText(theirs, their), typeText(ours, our)];
    const wire = new Set([our, innermost(ours, our)].flatMap((value) => value.wire));
    differ(
      "type",
      theirType,
      ourType,
      at,
      wire.size > 0 ? `x-wire ${[...wire].join(", ")}` : undefined,
    );
    differ("maxLength", their.maxLength ?? "none", our.maxLength ?? "none", at);
    compareKnown(innermost(theirs, their).known, innermost(ours, our), at);
    compareMembers(theirSchema, ourSchema, at);
  }

  function compareKnown(theirKnown, our, at) {
    // An enumeration of theirs that ours lets fall is a difference; known values of ours are not
    // more than a help, because every list of ours stays open.
    const added = theirKnown.length === 0 ? "a list of known values, which stays open" : undefined;
    differ("enum", listText(theirKnown), listText(our.known), at, added);
  }

  /** Members are compared under a list too, whichever side has the list. */
  function compareMembers(theirSchema, ourSchema, at) {
    const their = innermost(theirs, flatten(theirs, theirSchema));
    const our = innermost(ours, flatten(ours, ourSchema));
    if (their.name) seenStructures.add(their.name);
    if (their.properties.size === 0 && our.properties.size === 0) return;
    const partners = seenPairs.get(their.node) ?? new Set();
    if (partners.has(our.node)) return;
    seenPairs.set(their.node, partners.add(our.node));

    const theirBase = their.name ?? at.theirs;
    const ourBase = our.name ?? at.ours;
    for (const [name, member] of their.properties) {
      const place = {
        kind: "property",
        theirs: `${theirBase}.${name}`,
        ours: `${ourBase}.${name}`,
      };
      if (!our.properties.has(name)) {
        note("missing", { kind: "property", place: place.theirs }, place.ours);
        continue;
      }
      differ("required", needText(their.required, name), needText(our.required, name), place);
      compareValues(member, our.properties.get(name), place);
    }
    for (const name of our.properties.keys())
      if (!their.properties.has(name))
        note("extra", { kind: "property", place: `${theirBase}.${name}` }, `${ourBase}.${name}`);
  }

  function compareParameters(theirSide, ourSide, place) {
    const theirList = parametersOf(theirs, theirSide);
    const ourList = parametersOf(ours, ourSide);
    const matched = new Set();
    for (const [key, parameter] of theirList) {
      const at = {
        kind: "parameter",
        theirs: `${place} ${parameter.in} ${parameter.name}`,
        ours: `${place} ${parameter.in} ${parameter.name}`,
      };
      const match = ourList.get(key);
      if (!match) {
        note("missing", { kind: "parameter", place: at.theirs });
        continue;
      }
      matched.add(key);
      if (parameter.in !== "header")
        differ("name", parameter.name, match.name, at, "a place in the path, sent by position");
      differ("required", needed(parameter.required), needed(match.required), at);
      compareValues(parameter.schema ?? {}, match.schema ?? {}, at);
    }
    for (const [key, parameter] of ourList)
      if (!matched.has(key))
        note("extra", { kind: "parameter", place: `${place} ${parameter.in} ${parameter.name}` });
  }

  function compareAnswers(theirSide, ourSide, place) {
    const theirAnswers = theirSide.operation.responses ?? {};
    const ourAnswers = ourSide.operation.responses ?? {};
    for (const [status, answer] of Object.entries(theirAnswers)) {
      const at = { kind: "answer", theirs: `${place} ${status}`, ours: `${place} ${status}` };
      if (!ourAnswers[status]) {
        note("missing", { kind: "answer", place: at.theirs });
        continue;
      }
      compareBodies(answer, ourAnswers[status], at);
    }
    for (const status of Object.keys(ourAnswers))
      if (!theirAnswers[status]) note("extra", { kind: "answer", place: `${place} ${status}` });
  }

  function compareBodies(theirHolder, ourHolder, at) {
    const their = contentSchema(theirs, theirHolder);
    const our = contentSchema(ours, ourHolder);
    if (!their && !our) return;
    if (!our) note("missing", { kind: "structure", place: at.theirs });
    else if (!their) note("extra", { kind: "structure", place: at.theirs });
    else compareValues(their, our, at);
  }

  const theirOperations = operationsOf(theirs);
  const ourOperations = operationsOf(ours);
  for (const [key, theirSide] of theirOperations) {
    const ourSide = ourOperations.get(key);
    if (!ourSide) {
      note("missing", { kind: "operation", place: theirSide.place });
      continue;
    }
    const { place } = theirSide;
    compareParameters(theirSide, ourSide, place);
    compareBodies(theirSide.operation.requestBody, ourSide.operation.requestBody, {
      kind: "structure",
      theirs: `${place} body`,
      ours: `${place} body`,
    });
    compareAnswers(theirSide, ourSide, place);
  }
  for (const [key, { place, operation, webhook }] of ourOperations) {
    if (theirOperations.has(key)) continue;
    const intended = webhook
      ? "an event that the API sends"
      : operation["x-status"] === "withdrawn"
        ? "withdrawn there, kept here"
        : undefined;
    note("extra", { kind: "operation", place, intended });
  }

  // Structures that no operation of theirs reaches still count.
  const ourStructures = new Map();
  for (const [name, schema] of Object.entries(ours.components?.schemas ?? {}))
    ourStructures.set(schema["x-published-name"] ?? name, schema);
  for (const [name, schema] of Object.entries(theirs.components?.schemas ?? {})) {
    if (seenStructures.has(name)) continue;
    const at = { kind: "structure", theirs: name, ours: name };
    const match = ourStructures.get(name);
    if (match) compareValues({ $ref: `#/components/schemas/${name}` }, match, at);
    else if (flatten(theirs, schema).properties.size > 0)
      note("missing", { kind: "structure", place: name });
  }
  return found;
}

/** `OrderSearch.orders[].links` and `OrderSearch.orders.links` name the same place. */
export const plainPlace = (place) => place.replaceAll("[]", "").toLowerCase();

function operationsOf(document) {
  const operations = new Map();
  for (const entry of eachOperation(document.paths ?? {})) {
    const place = `${entry.method.toUpperCase()} ${entry.path}`;
    operations.set(`${entry.method} ${template(entry.path)}`, { ...entry, place });
  }
  for (const entry of eachOperation(document.webhooks ?? {}))
    operations.set(`webhook ${entry.path}`, {
      ...entry,
      place: `webhook ${entry.path}`,
      webhook: true,
    });
  return operations;
}

const template = (path) => path.replaceAll(/\{[^}]*\}/g, "{}").replace(/\/$/, "");

/** By place and name; parameters of the path by their position in it, whatever they are called. */
function parametersOf(document, { path, item, operation }) {
  const slots = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name.toLowerCase());
  const parameters = new Map();
  for (const entry of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, entry);
    const name = parameter.in === "query" ? parameter.name : parameter.name.toLowerCase();
    const slot = parameter.in === "path" ? slots.indexOf(name) : -1;
    parameters.set(`${parameter.in} ${slot < 0 ? name : slot}`, parameter);
  }
  return parameters;
}

function contentSchema(document, holder) {
  const content = resolve(document, holder)?.content ?? {};
  const type = Object.keys(content).find((name) => /[/+]json\b/.test(name));
  return (content[type] ?? Object.values(content)[0])?.schema;
}

/** A schema with its references followed and its parts (allOf and the like) put together. */
function flatten(document, schema) {
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

function innermost(document, flat) {
  let at = flat;
  for (let depth = 0; at.items && depth < 8; depth += 1) at = flatten(document, at.items);
  return at;
}

function typeText(document, flat) {
  if (flat.items) return `array of ${typeText(document, flatten(document, flat.items))}`;
  return [...flat.types].toSorted().join(" or ") || "any";
}

const listText = (values) => (values.length > 0 ? values.toSorted().join(" | ") : "none");
const needed = (required) => (required ? "required" : "optional");
const needText = (required, name) => needed(required.has(name));
