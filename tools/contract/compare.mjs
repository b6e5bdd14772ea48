/**
 * Compares a published description with ours, operation by operation and structure by structure.
 * Pure: two parsed documents in, findings out.
 */
import { flatten, innermost, typeText } from "./flatten.mjs";
import { eachOperation, resolve } from "./model.mjs";

/**
 * @typedef {object} Finding
 * @property {"operation" | "parameter" | "answer" | "structure" | "property"} kind
 * @property {string} place where in the published description
 * @property {string} [aspect] what differs: type, required, maxLength, enum, name
 * @property {string} [detail] theirs -> ours
 * @property {string} [intended] why the departure is meant
 *
 * @typedef {object} At a place in both descriptions
 * @property {Finding["kind"]} kind
 * @property {string} place
 * @property {{owner: string, member: string}[]} names all names of the place: each structure and
 *   operation on the way to it, with the path from there
 */

/**
 * @param {object} theirs parsed OpenAPI document
 * @param {object} ours parsed OpenAPI document
 * @param {(names: At["names"]) => boolean} isCorrected whether a correction is written down
 * @returns {{missing: Finding[], extra: Finding[], different: Finding[]}}
 */
export function compare(theirs, ours, isCorrected = () => false) {
  const found = { missing: [], extra: [], different: [] };
  const seenPairs = new Map();
  const seenStructures = new Set();

  const note = (list, at, finding = {}) => {
    const intended = finding.intended ?? (isCorrected(at.names) ? "CORRECTIONS.md" : undefined);
    found[list].push({
      kind: at.kind,
      place: at.place,
      ...finding,
      ...(intended && { intended }),
    });
  };

  const differ = (aspect, from, to, at, intended) => {
    if (from !== to) note("different", at, { aspect, detail: `${from} -> ${to}`, intended });
  };

  function compareValues(theirSchema, ourSchema, at) {
    const their = flatten(theirs, theirSchema);
    const our = flatten(ours, ourSchema);
    const wire = new Set([our, innermost(ours, our)].flatMap((value) => value.wire));
    differ(
      "type",
      typeText(theirs, their),
      typeText(ours, our),
      at,
      wire.size > 0 ? `x-wire ${[...wire].join(", ")}` : undefined,
    );
    differ("maxLength", their.maxLength ?? "none", our.maxLength ?? "none", at);
    compareKnown(innermost(theirs, their).known, innermost(ours, our).known, at);
    compareMembers(theirSchema, ourSchema, at);
  }

  function compareKnown(theirKnown, ourKnown, at) {
    // Values that ours adds are no more than a help, because every list of ours stays open.
    const added = theirKnown.length === 0 ? "a list of known values, which stays open" : undefined;
    differ("enum", listText(theirKnown), listText(ourKnown), at, added);
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

    const inside = enter(at, their.name, our.name);
    for (const [name, member] of their.properties) {
      const place = step(inside, name);
      if (!our.properties.has(name)) {
        note("missing", place);
        continue;
      }
      differ("required", needText(their.required, name), needText(our.required, name), place);
      compareValues(member, our.properties.get(name), place);
    }
    for (const name of our.properties.keys())
      if (!their.properties.has(name)) note("extra", step(inside, name));
  }

  function compareParameters(theirSide, ourSide) {
    const theirList = parametersOf(theirs, theirSide);
    const ourList = parametersOf(ours, ourSide);
    const at = ({ in: where, name }) => part(theirSide, "parameter", `${where} ${name}`, name);
    for (const [key, parameter] of theirList) {
      const match = ourList.get(key);
      if (!match) {
        note("missing", at(parameter));
        continue;
      }
      if (parameter.in !== "header")
        differ("name", parameter.name, match.name, at(parameter), "a path is filled by position");
      differ("required", needed(parameter.required), needed(match.required), at(parameter));
      compareValues(parameter.schema ?? {}, match.schema ?? {}, at(parameter));
    }
    for (const [key, parameter] of ourList) if (!theirList.has(key)) note("extra", at(parameter));
  }

  function compareAnswers(theirSide, ourSide) {
    const theirAnswers = theirSide.operation.responses ?? {};
    const ourAnswers = ourSide.operation.responses ?? {};
    for (const [status, answer] of Object.entries(theirAnswers)) {
      const at = part(theirSide, "answer", status, status);
      if (ourAnswers[status]) compareBodies(answer, ourAnswers[status], at);
      else note("missing", at);
    }
    for (const status of Object.keys(ourAnswers))
      if (!theirAnswers[status]) note("extra", part(theirSide, "answer", status, status));
  }

  function compareBodies(theirHolder, ourHolder, at) {
    const their = contentSchema(theirs, theirHolder);
    const our = contentSchema(ours, ourHolder);
    if (their && our) compareValues(their, our, at);
    else if (their) note("missing", { ...at, kind: "structure" });
    else if (our) note("extra", { ...at, kind: "structure" });
  }

  const theirOperations = operationsOf(theirs);
  const ourOperations = operationsOf(ours);
  for (const [key, theirSide] of theirOperations) {
    const ourSide = ourOperations.get(key);
    if (!ourSide) {
      note("missing", part(theirSide, "operation"));
      continue;
    }
    theirSide.owners.push(...ourSide.owners);
    compareParameters(theirSide, ourSide);
    const bodyPlace = part(theirSide, "structure", "body", "body");
    compareBodies(theirSide.operation.requestBody, ourSide.operation.requestBody, bodyPlace);
    compareAnswers(theirSide, ourSide);
  }
  for (const [key, ourSide] of ourOperations)
    if (!theirOperations.has(key))
      note("extra", part(ourSide, "operation"), { intended: reasonToHave(ourSide) });

  // Structures that no operation of theirs reaches still count.
  const ourStructures = new Map();
  for (const [name, schema] of Object.entries(ours.components?.schemas ?? {}))
    ourStructures.set(schema["x-published-name"] ?? name, schema);
  for (const [name, schema] of Object.entries(theirs.components?.schemas ?? {})) {
    if (seenStructures.has(name)) continue;
    const at = { kind: "structure", place: name, names: [{ owner: name, member: "root" }] };
    const match = ourStructures.get(name);
    if (match) compareValues({ $ref: `#/components/schemas/${name}` }, match, at);
    else if (flatten(theirs, schema).properties.size > 0) note("missing", at);
  }
  return found;
}

function reasonToHave({ webhook, operation }) {
  if (webhook) return "an event that the API sends";
  return operation["x-status"] === "withdrawn" ? "withdrawn there, kept here" : undefined;
}

/** A place at an operation: a parameter, the body or an answer. */
const part = ({ place, owners }, kind, label = "", member = "") => ({
  kind,
  place: `${place} ${label}`.trim(),
  names: owners.map((owner) => ({ owner, member })),
});

/** The place itself once it is known which structures stand there. */
const enter = (at, ...structures) => {
  const named = structures.filter(Boolean);
  return {
    ...at,
    place: structures[0] ?? at.place,
    names: [...at.names, ...named.map((owner) => ({ owner, member: "" }))],
  };
};

const step = (at, name) => ({
  kind: "property",
  place: `${at.place}.${name}`,
  names: at.names.map(({ owner, member }) => ({ owner, member: `${member}.${name}` })),
});

function operationsOf(document) {
  const operations = new Map();
  for (const entry of eachOperation(document.paths ?? {})) {
    const place = `${entry.method.toUpperCase()} ${entry.path}`;
    const owners = [place, entry.operation.operationId].filter(Boolean);
    operations.set(`${entry.method} ${template(entry.path)}`, { ...entry, place, owners });
  }
  for (const entry of eachOperation(document.webhooks ?? {}))
    operations.set(`webhook ${entry.path}`, {
      ...entry,
      place: `webhook ${entry.path}`,
      owners: [entry.path],
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

const listText = (values) => (values.length > 0 ? values.toSorted().join(" | ") : "none");
const needed = (required) => (required ? "required" : "optional");
const needText = (required, name) => needed(required.has(name));
