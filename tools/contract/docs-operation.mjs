/** The section of one operation on the page of its class. */
import { clientMethods } from "./client-methods.mjs";
import { code, factsOf, modelLink, table, typeLink, wireNote } from "./markdown.mjs";
import { refName } from "./model.mjs";
import { literal, sampleParameters } from "./sample.mjs";
import { exampleOf, oneLine } from "./text.mjs";

const models = "../models/";

const safetyText = {
  safe: "Safe: repeated up to `maxRetries` times when it fails on the way or with a 5xx.",
  idempotent:
    "Idempotent: doing it twice changes nothing more, so it is repeated up to `maxRetries` times when it fails on the way or with a 5xx.",
  unsafe:
    "Unsafe: repeated only while it surely was not carried out. When that is unclear, `OutcomeUnknownError`.",
};

export function writeOperation(model, operation) {
  const { docsClass, docsMethod } = operation;
  const lines = [`## ${docsMethod}\n\n`];
  if (operation.withdrawn)
    lines.push("**Withdrawn**: no longer part of the API's published description.\n\n");
  for (const text of [operation.summary, operation.description])
    if (text?.trim()) lines.push(`${oneLine(text).replace(/([^.!?])$/, "$1.")}\n\n`);
  lines.push(
    "```ts\n",
    exampleCall(model, operation),
    "```\n\n",
    facts(operation),
    parameterTables(operation),
  );
  if (operation.body)
    lines.push(
      `**Body**: the members of ${modelLink(refName(operation.body), models)}, in the same object as the parameters. ${oneLine(operation.bodyDescription)}`.trim(),
      "\n\n",
    );
  lines.push("**Answer**\n\n", answerTable(operation), "**Errors**\n\n", errorTable(operation));
  lines.push(errorNote(operation, `${docsClass}.${docsMethod}`));
  return lines.join("");
}

function exampleCall(model, operation) {
  const { docsClass, docsMethod } = operation;
  const isEmpty = operation.answers.every(({ schema }) => !schema);
  const start = `${isEmpty ? "" : "const answer = "}await api.${docsMethod}(`;
  const given =
    docsClass === "AccesstokenApi"
      ? '"client_credentials", clientId, clientSecret'
      : literal(sampleParameters(model, operation), "", 100 - start.length - 2);
  return [
    `import { ApiClient, Configuration, ${docsClass} } from "@xi-sdk/resellers";\n\n`,
    `const api = new ${docsClass}(new ApiClient(new Configuration()));\n`,
    `${start}${given === "{}" ? "" : given});\n`,
  ].join("");
}

function facts(operation) {
  const client = clientMethods[operation.id];
  const rows = [
    ["request", code(`${operation.method} ${operation.path}`)],
    ["operation id", code(operation.id)],
    [
      "on `XiClient`",
      client
        ? [client]
            .flat()
            .map((name) => code(`xi.${name}`))
            .join(", ")
        : code(`xi.request(${JSON.stringify(operation.id)}, params, options)`),
    ],
    ["repeats", safetyText[operation.safety]],
    ["limit group", `${code(operation.limitGroup)}: calls of one group share a rate window.`],
  ];
  if (operation.open) rows.push(["authorization", "None: this call is sent without a token."]);
  if (operation.paging) rows.push(["paging", pagingText(operation)]);
  if (operation.atLeastOneOf) {
    const names = operation.parameters
      .filter(({ wire }) => operation.atLeastOneOf.includes(wire))
      .map(({ caller }) => code(caller));
    rows.push(["needs", `At least one of ${names.join(", ")}.`]);
  }
  return table(["", ""], rows);
}

function pagingText({ paging, parameters }) {
  const caller = (wire) => code(parameters.find((parameter) => parameter.wire === wire).caller);
  return [
    `${caller(paging.page)} is the page, from 1; ${caller(paging.size)} the rows of a page.`,
    `Rows: ${paging.items.map(code).join(", then ")}; told apart by ${paging.key.map(code).join(", ")}.`,
  ].join(" ");
}

function parameterTables({ parameters }) {
  const own = parameters.filter(({ option }) => !option);
  const options = parameters.filter(({ option }) => option);
  const heads = ["name", "sent as", "type", "what it means", "limits and values"];
  return [
    own.length > 0 ? `**Parameters**\n\n${table(heads, own.map(parameterRow))}` : "",
    options.length > 0
      ? `**Headers**, filled from the options of the client or of the call\n\n${table(["option", ...heads.slice(1)], options.map(parameterRow))}`
      : "",
  ].join("");
}

function parameterRow(parameter) {
  const { caller, schema } = parameter;
  // The SDK makes a correlation id itself, and it gives what has a default.
  const filledIn = schema.default !== undefined || caller === "correlationId";
  const example = parameter.example ?? exampleOf(schema);
  return [
    `${code(caller)}${parameter.required && !filledIn ? " (required)" : ""}`,
    `${parameter.in} ${code(parameter.wire)}`,
    typeLink(schema, models),
    `${parameter.deprecated ? "Deprecated. " : ""}${oneLine(parameter.description)}`,
    [
      factsOf({ ...schema, example }, parameter.limitIsWarning),
      wireNote(schema, { sent: true }),
      caller === "correlationId" ? "A fresh one is made for each call." : "",
    ]
      .filter(Boolean)
      .join(" "),
  ];
}

const bodyOf = (schema) => (schema ? typeLink(schema, models) : "none");

const answerTable = ({ answers }) =>
  table(
    ["status", "body", "when"],
    answers.map(({ status, schema, description }) => [
      String(status),
      bodyOf(schema),
      oneLine(description),
    ]),
  );

function errorTable({ refusals }) {
  if (refusals.length === 0) return "The API documents none.\n\n";
  return table(
    ["status", "thrown", "body", "when"],
    refusals.map(({ status, schema, description }) => [
      String(status),
      code(errorClass(status)),
      bodyOf(schema),
      oneLine(description),
    ]),
  );
}

function errorClass(status) {
  const named = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    429: "RateLimitError",
  };
  return named[status] ?? (status >= 500 ? "ServiceError" : "ApiError");
}

function errorNote(operation, name) {
  const others = [
    "`RequestInvalidError`",
    "`ConnectionError`",
    "`TimeoutError`",
    "`AbortedError`",
    "`DecodeError`",
  ];
  if (operation.safety === "unsafe") others.push("`OutcomeUnknownError`");
  return `Besides these, ${code(name)} can throw ${others.slice(0, -1).join(", ")} and ${others.at(-1)}. What carries a status is an \`ApiException\`.\n`;
}
