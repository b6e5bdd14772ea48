import { isUsable, UNUSABLE, type CallOptions } from "../configuration.js";
import { UnauthorizedError, type FieldError } from "../errors.js";
import type { Operation } from "../tables.js";
import { LARGEST_BOUNDED_BODY } from "../transport/body.js";
import {
  Passage,
  type Answer,
  type Exchange,
  type Plan,
  type Refusal,
} from "../transport/exchange.js";
import { fateOf, isFailure, pageTitle, typeOf } from "../transport/failure.js";
import { allHeaders, textOf } from "../redact.js";

type Json = { readonly [member: string]: unknown };

/**
 * What every token call does with its answer. Of an error only the members are kept that the API and
 * OAuth name; others could echo the credentials.
 */
export const tokenAnswers: Pick<Plan<Json>, "limit" | "read" | "refuse"> = {
  limit: LARGEST_BOUNDED_BODY,
  read: (_status, text) => {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) throw new SyntaxError("No object.");
    return body as Json;
  },
  refuse: (status, text): Refusal => {
    let body: Json | undefined;
    try {
      const { message, fault, error, error_description } = JSON.parse(text) as Json;
      body = JSON.parse(JSON.stringify({ message, fault, error, error_description })) as Json;
    } catch {
      // A page or nothing: the status says enough.
    }
    const fault = body?.["fault"] as Json | undefined;
    const said =
      textOf(body?.["message"]) ||
      textOf(fault?.["faultstring"]) ||
      textOf(body?.["error_description"]) ||
      textOf(body?.["error"]) ||
      pageTitle(text);
    const type = /invalid.client/i.test(JSON.stringify(body ?? ""))
      ? UnauthorizedError
      : typeOf(status);
    return {
      type: status < 500 ? type : typeOf(status),
      fate: fateOf(typeOf(status)),
      text: said,
      details: { body },
    };
  },
};

/** The documented token call: the operation's parameters in the query, nothing else. */
export async function callForToken<T>(
  exchange: Exchange,
  operation: Operation,
  params: { readonly [name: string]: unknown },
  options?: CallOptions,
): Promise<Answer<T>> {
  const passage = new Passage(exchange, operation, options);
  const findings: FieldError[] = [];
  const query = operation.parameters.map(({ name, wire }) => {
    const value = params[name];
    if (!isUsable(value)) {
      findings.push({ path: name, message: UNUSABLE });
      return "";
    }
    if (/secret/.test(wire)) passage.secrets.push(value);
    return `${wire}=${encodeURIComponent(value)}`;
  });
  if (findings.length > 0) throw passage.ended(passage.invalid(findings));
  const reply = await passage.run({
    ...tokenAnswers,
    method: operation.method,
    url: `${passage.settings.origin}${operation.path}?${query.join("&")}`,
    headers: {},
  });
  if (isFailure(reply)) throw passage.ended(passage.error(reply));
  return {
    data: reply.data as T,
    response: passage.response(reply.head, reply.text, allHeaders),
  };
}
