import { inShapeOf } from "../http/error-shape.js";
import type { Answer } from "../http/errors.js";
import { quirks, type QuirkName } from "./quirks.js";
import { fixedShare, type Row } from "./shaping.js";

const flat: ReadonlySet<string> = new Set(quirks["listed-errors"].where);

/** A refusal in the shape of its operation. */
export function errorAsWritten(
  answer: Answer,
  operationId: string,
  shows: (quirk: QuirkName) => boolean,
): Answer {
  const shaped = inShapeOf(operationId, answer);
  const wrapped = Array.isArray(shaped.body);
  const whole = (wrapped ? (shaped.body as readonly unknown[])[0] : shaped.body) as Row | undefined;
  const errors = whole?.["errors"];
  if (!Array.isArray(errors)) return shaped;
  const entries = shows("numeric-error-ids") ? (errors as readonly Row[]).map(withNumber) : errors;
  const [first] = entries as readonly unknown[];
  const body =
    flat.has(operationId) && !shows("listed-errors") ? first : { ...whole, errors: entries };
  return { ...shaped, body: wrapped && shows("wrapped-roots") ? [body] : body };
}

const withNumber = (error: Row): Row =>
  typeof error["id"] === "string" ? { ...error, id: fixedShare(error["id"], 1000) } : error;
