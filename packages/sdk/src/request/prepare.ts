import type { Operation, Parameter } from "../tables.js";
import { decimalText } from "../decode/decode.js";
import {
  checkLength,
  checkObject,
  checkValue,
  complain,
  describe,
  refuse,
  warn,
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
const headerOptions: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["customerNumber", "XI_CUSTOMER_NUMBER"],
  ["countryCode", "XI_COUNTRY_CODE"],
  ["senderId", "XI_SENDER_ID"],
  ["contact", "XI_CONTACT"],
  ["correlationId", ""],
]);

/**
 * Splits one flat object of values into path, query, headers and body, as the operation's table
 * says. Checks and converts on the way; all findings come together. Never throws, and never changes
 * what it was given.
 */
export function prepareRequest(operation: Operation, values: Values): PreparedRequest {
  const isPricing = operation.id === "post-priceandavailability";
  const report: Report = {
    findings: [],
    warnings: [],
    around: new Set(),
    splitAdvice: isPricing ? "xi.catalog.price() takes any number" : undefined,
  };
  const request: Request = { path: operation.path, query: [], headers: {}, body: undefined };
  try {
    fill(request, operation, values, report);
  } catch {
    complain(report, "(request)", "cannot be read: a getter of it throws");
  }
  return { ...request, findings: report.findings, warnings: report.warnings };
}

function fill(request: Request, operation: Operation, values: Values, report: Report): void {
  const { atLeastOneOf, body, parameters } = operation;
  // Copied once, so that nothing is found on a prototype; an absent value has no entry.
  const rest = new Map(Object.entries(values).filter(([, value]) => value !== undefined));
  if (atLeastOneOf !== undefined) {
    const choice = parameters.filter(({ wire }) => atLeastOneOf.includes(wire));
    if (!choice.some(({ name }) => (rest.get(name) ?? "") !== "")) {
      const names = choice.map(({ name }) => name).join(", ");
      complain(report, names, "are all missing; give at least one of them");
    }
  }
  for (const parameter of parameters) {
    const { name } = parameter;
    const value = rest.has(name) ? rest.get(name) : parameter.default;
    place(request, parameter, textsOf(parameter, value, report));
    rest.delete(name);
  }
  // Options of the client reach every call, whether or not it has the header.
  for (const option of headerOptions.keys()) {
    if (body === undefined || !Object.hasOwn(body.fields, option)) rest.delete(option);
  }
  if (body !== undefined) {
    // Sent also when it holds nothing: releasing an order wants one, and gateways refuse a POST without.
    request.body = checkObject(body, Object.fromEntries(rest), "", report);
    return;
  }
  for (const [name, value] of rest) {
    const known = parameters.map((parameter) => parameter.name);
    const parameter: Parameter = { name, wire: name, in: "query", schema: ["s"] };
    warnUnknown(name, known, name, report);
    place(request, parameter, textsOf(parameter, value, report));
  }
}

/** The value of a parameter as the texts to send: none when it is absent or was refused. */
function textsOf(parameter: Parameter, value: unknown, report: Report): string[] {
  const { name, required, schema } = parameter;
  const before = report.findings.length;
  const isText = typeof value === "string";
  const isBlank = isText ? value.trim() === "" : Array.isArray(value) && value.length === 0;
  if (value === undefined || isBlank) {
    if (required) {
      const variable = headerOptions.get(name);
      const hint = variable && `, as the option ${name} or in ${variable}`;
      refuse(report, name, value, schema, hint);
    } else if (isText && parameter.in === "query") {
      warn(report, name, "is blank, which the API may take for no filter");
      return [value];
    }
    return [];
  }
  // A number for a path has lost its leading zeros already; `null` stands for nothing here.
  const isRefused = value === null || (parameter.in === "path" && !isText);
  const checked = isRefused
    ? refuse(report, name, value, schema)
    : checkValue(schema, value, name, report);
  const texts = (Array.isArray(checked) ? checked : [checked]).map((entry) =>
    typeof entry === "number" ? decimalText(entry) : String(entry),
  );
  if (report.findings.length === before) {
    for (const text of texts) checkText(parameter, text, report);
  }
  return report.findings.length > before ? [] : texts;
}

function checkText(parameter: Parameter, text: string, report: Report): void {
  const { name, maxLength, minLength = 0 } = parameter;
  const wire = parameter.wire.toLowerCase();
  if (wire === "im-countrycode") {
    if (/^[A-Z]{2}$/.test(text)) return;
    return complain(report, name, `is ${describe(text)}; expected two capital letters, as in US`);
  }
  if (parameter.in === "header") {
    if (!/^[ -~\xa0-\xff]*$/.test(text)) {
      complain(report, name, "holds a control character or one outside Latin-1");
    } else if (text.trim() !== text || (wire === "im-correlationid" && text.includes(" "))) {
      complain(report, name, "holds a blank that would not arrive");
    }
  } else if (/[\ud800-\udfff]/u.test(text)) {
    complain(report, name, "holds half of a surrogate pair, which no URL can carry");
  } else if (parameter.in === "path" && /^\.\.?$/.test(text)) {
    complain(report, name, "is a dot segment, which would address something else");
  }
  if (text.length < minLength) {
    complain(report, name, `is ${describe(text)}; at least ${minLength} are needed`);
  }
  checkLength(maxLength, text, name, report);
}

function place(request: Request, parameter: Parameter, texts: string[]): void {
  const { wire } = parameter;
  for (const text of texts) {
    if (parameter.in === "query") request.query.push([wire, text]);
    else if (parameter.in === "header") request.headers[wire] = text;
    else request.path = request.path.replace(`{${wire}}`, () => encodeURIComponent(text));
  }
}
