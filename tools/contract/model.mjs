/** The bundled contract, read once into the shape that types, tables and pages are written from. */
import { isOptionHeader, parameterName, upperFirst } from "./names.mjs";

const verbs = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** @returns the model: operations, events (webhooks), schemas and how each schema is used */
export function readModel(document) {
  const schemas = new Map(Object.entries(document.components.schemas));
  const operations = [...eachOperation(document.paths)].map(({ path, method, item, operation }) =>
    readOperation(document, path, method, item, operation),
  );
  const events = [...eachOperation(document.webhooks ?? {})].map(({ path, operation }) => ({
    name: path,
    summary: operation.summary,
    description: operation.description,
    body: bodySchema(document, operation.requestBody),
  }));
  const requests = reachable(
    schemas,
    operations.map(({ body }) => body),
  );
  const answers = reachable(schemas, [
    ...operations.flatMap((operation) => operation.answers.map(({ schema }) => schema)),
    ...events.map(({ body }) => body),
  ]);
  return { document, schemas, operations, events, requests, answers };
}

export function* eachOperation(paths) {
  for (const [path, item] of Object.entries(paths))
    for (const method of verbs)
      if (item[method]) yield { path, method, item, operation: item[method] };
}

export function resolve(document, value) {
  let target = value;
  while (target?.$ref) {
    const steps = target.$ref.replace(/^#\//, "").split("/");
    target = steps.reduce(
      (at, step) => at?.[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  }
  return target;
}

export const refName = (schema) => schema?.$ref?.split("/").at(-1);

/** The JSON types of a schema without `null`. */
export const typesOf = (schema) =>
  [schema.type ?? []].flat().filter((type) => type !== "null" && type !== undefined);

export const allowsNull = (schema) => [schema.type ?? []].flat().includes("null");

/** The schema under JSON, or undefined where a body is empty. */
function bodySchema(document, holder) {
  return resolve(document, holder)?.content?.["application/json"]?.schema;
}

function readOperation(document, path, method, item, operation) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((entry) => {
    const parameter = resolve(document, entry);
    return {
      ...parameter,
      component: refName(entry),
      wire: parameter.name,
      caller: parameterName(parameter),
      option: isOptionHeader(parameter),
      limitIsWarning: [parameter, parameter.schema].some((part) => part["x-limit"] === "warning"),
    };
  });
  const responses = Object.entries(operation.responses).map(([status, entry]) => ({
    status: Number(status),
    description: resolve(document, entry).description,
    schema: bodySchema(document, entry),
    documentsWebhook: resolve(document, entry)["x-documents-webhook"] !== undefined,
  }));
  const [docsClass, docsMethod] = operation["x-docs-name"] ?? [];
  return {
    id: operation.operationId,
    path,
    method: method.toUpperCase(),
    docsClass,
    docsMethod,
    paramsType: `${upperFirst(docsMethod)}Params`,
    tag: operation.tags?.[0],
    summary: operation.summary,
    description: operation.description,
    withdrawn: operation["x-status"] === "withdrawn",
    safety: operation["x-safety"],
    limitGroup: operation["x-limit-group"],
    paging: operation["x-paging"],
    atLeastOneOf: operation["x-at-least-one-of"],
    open: operation.security?.length === 0,
    parameters,
    body: bodySchema(document, operation.requestBody),
    bodyDescription: resolve(document, operation.requestBody)?.description,
    answers: responses.filter(({ status }) => status >= 200 && status < 300),
    refusals: responses.filter(({ status }) => status >= 300),
  };
}

/** Names of all component schemas that can be reached from these. */
function reachable(schemas, starts) {
  const seen = new Set();
  const visit = (schema) => {
    if (!schema) return;
    const name = refName(schema);
    if (name) {
      if (seen.has(name)) return;
      seen.add(name);
      visit(schemas.get(name));
      return;
    }
    visit(schema.items);
    for (const member of Object.values(schema.properties ?? {})) visit(member);
  };
  starts.forEach(visit);
  return seen;
}
