import type { Answer } from "./errors.js";

/**
 * Operations tell errors in different shapes. `id`: entries with an `id`, which most have.
 * `traceid`: the same id under another name. `quiet`: as that, without words where fields tell what
 * is wrong. `wrapped`: as that, in a list of one.
 */
export type ErrorShape = "id" | "traceid" | "quiet" | "wrapped";

const shapes: { readonly [operationId: string]: ErrorShape } = {
  "post-createorder_v7": "traceid",
  "get-reseller-v6-validateQuote": "traceid",
  "get-resellers-v6-invoicesearch": "traceid",
  "get-resellers-v6-renewalsdetails": "quiet",
  "get-resellers-v6-dealssearch": "quiet",
  "get-resellers-v6-dealsdetails": "quiet",
  "get-resellers-v6-returnssearch": "quiet",
  "get-resellers-v6-returnsdetails": "quiet",
  "post-renewalssearch": "wrapped",
  "post-returnscreate": "wrapped",
  "post-freightestimate": "wrapped",
};

export const errorShapeOf = (operationId: string): ErrorShape => shapes[operationId] ?? "id";

interface Entry {
  readonly id?: string;
  readonly type?: string;
  readonly message?: string | null;
  readonly fields?: readonly { readonly field: string }[];
}

/** An answer that lists errors, in the shape of the operation that was called. */
export function inShapeOf(operationId: string, answer: Answer): Answer {
  const shape = errorShapeOf(operationId);
  const entries = (answer.body as { readonly errors?: readonly Entry[] } | undefined)?.errors;
  if (shape === "id" || answer.status < 400 || !Array.isArray(entries)) return answer;
  const errors = entries.map((entry: Entry) => {
    const { id, message, ...rest } = entry;
    const words = entry.fields && shape === "quiet" ? null : message;
    return {
      ...(id !== undefined && { traceid: id }),
      ...rest,
      ...(words !== undefined && !(entry.fields && shape === "wrapped") && { message: words }),
    };
  });
  const body = { errors };
  return { ...answer, body: shape === "wrapped" ? [body] : body };
}
