import { findOperation } from "../fidelity/find-operation.js";
import type { AdminRoute } from "../http/admin-route.js";
import type { JournalFilter } from "./journal.js";

/** How many entries come where nobody asks for more. */
const usualLimit = 100;

/** What a query asks of the journal. @throws RangeError when that makes no sense */
function journalFilterOf(query: URLSearchParams): JournalFilter {
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  const operation = text("operation");
  const level = text("level");
  if (level !== undefined && level !== "stateful" && level !== "shape" && level !== "501")
    throw new RangeError(`A level is stateful, shape or 501, not "${level}".`);
  const fault = text("fault");
  return definedOf({
    operation: operation === undefined ? undefined : (findOperation(operation)?.id ?? operation),
    status: text("status"),
    method: text("method"),
    path: text("path"),
    correlationId: text("correlationId"),
    fault: fault === "true" ? true : fault === "false" ? false : fault,
    level,
    happened: text("happened"),
    after: query.has("after") ? wholeOf("after", text("after")) : undefined,
  });
}

type Loose<T> = { readonly [name in keyof T]: T[name] | undefined };

const definedOf = (filter: Loose<JournalFilter>): JournalFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

function wholeOf(name: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new RangeError(`${name} is a whole number.`);
  return Number(text);
}

/** What was called, what came of it, and how to forget it. */
export const journalRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/journal",
    handler: ({ query, workspace: { journal } }) => {
      const limit = query.has("limit")
        ? wholeOf("limit", query.get("limit") ?? undefined)
        : usualLimit;
      const entries = journal.find(journalFilterOf(query), limit);
      return { status: 200, body: { last: journal.last(), entries } };
    },
  },
  {
    method: "GET",
    path: "/journal/count",
    handler: ({ query, workspace: { journal } }) => ({
      status: 200,
      body: { count: journal.count(journalFilterOf(query)) },
    }),
  },
  {
    method: "DELETE",
    path: "/journal",
    handler: ({ workspace: { journal } }) => {
      journal.clear();
      return { status: 204 };
    },
  },
];
