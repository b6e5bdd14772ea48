import type { Operation, Parameter } from "../tables.js";
import { decimalText } from "../decode/decode.js";
import {
  checkLength,
  checkObject,
  checkValue,
  describe,
  missing,
  refuse,
  warnUnknown,
} from "./checks.js";
import type { Finding, Report } from "./checks.js";

export type { Finding } from "./checks.js";

export interface PreparedRequest {
  /** Filled in and encoded; starts with a slash. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: { readonly [wireName: string]: string };
  /** A fresh plain object, or `undefined` when the call has no body. */
  readonly body: unknown;
  /** The request must not be sent when there are any. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
}

type Request = {
  path: string;
  readonly query: [string, string][];
  readonly headers: { [wireName: string]: string };
  body: unknown;
};
type Values = { readonly [name: string]: unknown };

/** Call options that feed `IM-*` headers, and the environment variable behind each. */
const headerOptions: { readonly [option: string]: string | undefined } = {
  customerNumber: "XI_CUSTOMER_NUMBER",
  countryCode: "XI_COUNTRY_CODE",
  senderId: "XI_SENDER_ID",
  contact: "XI_CONTACT",
  correlationId: undefined,
};

/**
 * Splits one flat object of values into path, query, headers and body, as the operation's table
 * says. Checks and converts on the way; all findings come together. Never throws, and never changes
 * what it was given.
 */
export function prepareRequest(operation: Operation, values: Values): PreparedRequest {
  const report: Report = {
    findings: [],
    warnings: [],
    ancestors: new Set(),
    splitAdvice:
      operation.id === "post-priceandavailability"
        ? "xi.catalog.price() takes any number"
        : undefined,
  };
  const request: Request = { path: operation.path, query: [], headers: {}, body: undefined };
  try {
    fill(request, operation, values, report);
  } catch {
    report.findings.push({ path: "(request)", message: "cannot be read: a getter of it throws" });
  }
  return { ...request, findings: report.findings, warnings: report.warnings };
}

function fill(request: Request, operation: Operation, values: Values, report: Report): void {
  for (const parameter of operation.parameters) {
    const given = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
    const value = given === undefined ? parameter.default : given;
    place(request, parameter, textsOf(parameter, value, report));
  }
  checkAtLeastOne(operation, values, report);

  const others = otherValues(operation, values);
  if (operation.body !== undefined) {
    const body = checkObject(operation.body, others, "", report);
    // A POST without a body is refused by some gateways; a release or cancellation has none.
    if (operation.method === "POST" || Object.keys(body).length > 0) request.body = body;
    return;
  }
  for (const [name, value] of Object.entries(others)) {
    const parameter: Parameter = { name, wire: name, in: "query", schema: ["s"] };
    const known = operation.parameters.map((other) => other.name);
    warnUnknown(name, known, name, report);
    place(request, parameter, textsOf(parameter, value, report));
  }
}

/** What no parameter takes. */
function otherValues(operation: Operation, values: Values): { [name: string]: unknown } {
  const names = new Set(operation.parameters.map((parameter) => parameter.name));
  const isMember = (name: string): boolean =>
    operation.body !== undefined && Object.hasOwn(operation.body.fields, name);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        value !== undefined &&
        !names.has(name) &&
        // Options of the client reach every call, whether or not it has the header.
        (isMember(name) || !Object.hasOwn(headerOptions, name)),
    ),
  );
}

/** The value of a parameter as the texts to send: none when it is absent or was refused. */
function textsOf(parameter: Parameter, value: unknown, report: Report): string[] {
  const { name, required, schema } = parameter;
  const isBlank =
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0);
  if (isBlank) {
    if (required) {
      const variable = Object.hasOwn(headerOptions, name) ? headerOptions[name] : undefined;
      const hint = variable === undefined ? "" : `, as the option ${name} or in ${variable}`;
      report.findings.push({ path: name, message: missing(schema, value) + hint });
    } else if (value === null) {
      report.findings.push({ path: name, message: "is null; leave it out instead" });
    } else if (typeof value === "string" && parameter.in === "query") {
      report.warnings.push({ path: name, message: "is blank; the API may take it as no filter" });
      return [value];
    }
    return [];
  }
  if (parameter.in === "path" && typeof value === "number") {
    // As a number it has already lost its leading zeros.
    refuse(report, name, value, "text");
    return [];
  }
  const before = report.findings.length;
  const checked = checkValue(schema, value, name, report);
  if (report.findings.length > before) return [];
  const texts = (Array.isArray(checked) ? checked : [checked]).map((entry) =>
    typeof entry === "number" ? decimalText(entry) : String(entry),
  );
  for (const text of texts) checkText(parameter, text, report);
  return report.findings.length > before ? [] : texts;
}

function checkText(parameter: Parameter, text: string, report: Report): void {
  const { name, maxLength, minLength } = parameter;
  const complain = (message: string): void => void report.findings.push({ path: name, message });
  if (parameter.in === "header") {
    const wire = parameter.wire.toLowerCase();
    if (wire === "im-countrycode") {
      if (!/^[A-Z]{2}$/.test(text)) {
        complain(`is ${describe(text)}; give the country as two capital letters, as in US`);
      }
      return;
    }
    if (!/^[ -~\xa0-\xff]*$/.test(text)) {
      complain("holds a control character, a line break or a character outside Latin-1");
    } else if (text.trim() !== text || (wire === "im-correlationid" && text.includes(" "))) {
      complain("holds a blank that would not arrive; take it out");
    }
  } else if (!isWellFormed(text)) {
    complain("holds half of a surrogate pair, which no URL can carry");
  } else if (parameter.in === "path" && /^\.\.?$/.test(text)) {
    complain("is a dot segment, which would address another resource; give an identifier");
  }
  if (minLength !== undefined && text.length < minLength) {
    complain(`is ${text.length} characters long; at least ${minLength} are needed`);
  }
  checkLength(maxLength, text, name, report);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

function place(request: Request, parameter: Parameter, texts: string[]): void {
  for (const text of texts) {
    if (parameter.in === "query") {
      request.query.push([parameter.wire, text]);
    } else if (parameter.in === "header") {
      request.headers[parameter.wire] = text;
    } else {
      request.path = request.path.replace(`{${parameter.wire}}`, () => encodeURIComponent(text));
    }
  }
}

function checkAtLeastOne(operation: Operation, values: Values, report: Report): void {
  const { atLeastOneOf: wires, parameters } = operation;
  if (wires === undefined) return;
  const names = parameters
    .filter(({ wire }) => wires.includes(wire))
    .map((parameter) => parameter.name);
  const isGiven = (name: string): boolean => {
    const value = values[name];
    return value !== undefined && value !== null && value !== "";
  };
  if (names.some(isGiven)) return;
  report.findings.push({
    path: names.join(", "),
    message: "are all missing; give at least one of them",
  });
}
