import { describe, expect, it } from "vitest";
import { decode } from "../../src/decode/decode.js";
import type { Drift } from "../../src/decode/decode.js";
import { readErrorBody } from "../../src/decode/error-body.js";
import { parseJson } from "../../src/decode/json.js";
import { operations } from "../../src/generated/registry.js";
import { prepareRequest } from "../../src/request/prepare.js";
import type { Operation } from "../../src/tables.js";
import { parseEvent } from "../../src/webhooks/index.js";
import { answerValidator, bodyValidator } from "../support/contract.js";
import { ownFixtures, publishedExamples } from "../support/examples.js";
import type { Example } from "../support/examples.js";
import { lostIn } from "../support/loss.js";

const tables = operations as { readonly [id: string]: Operation };
function tableOf(id: string): Operation {
  const table = tables[id];
  if (table === undefined) throw new Error(`No table for ${id}`);
  return table;
}

const published = publishedExamples();
const isPublished = published.length > 0;
const nameOf = (example: Omit<Example, "value" | "kind">): string =>
  `${example.operation} ${example.status ?? ""} ${example.name}`;

function decodeAnswer(operation: string, status: number, wire: unknown) {
  const schema = tableOf(operation).answers[status];
  const drifts: Drift[] = [];
  const value = parseJson(JSON.stringify(wire));
  const data = schema ? decode(schema, value, (drift) => drifts.push(drift)) : value;
  return { schema, data, drifts };
}

/** Types that are not the contract's, at places where the decoder has not said so. */
function untrueTypes(operation: string, status: number, data: unknown, drifts: Drift[]): string[] {
  if (data === null) return [];
  const reported = new Set(drifts.map(({ path }) => path));
  return answerValidator(
    operation,
    status,
  )(data).filter((problem) => !reported.has(problem.split(" ")[0] ?? ""));
}

function valuesFor(operation: Operation, value: unknown): { [name: string]: unknown } {
  // The published renewals request stands in a list, like the answer.
  const given = (Array.isArray(value) ? value[0] : value) as { [name: string]: unknown };
  const values: { [name: string]: unknown } = {
    customerNumber: "70-222333",
    countryCode: "US",
    correlationId: "0123456789abcdef0123456789abcdef",
    senderId: "Shop",
    contact: "ada@example.com",
    ...given,
  };
  for (const { name, required, default: usual } of operation.parameters) {
    if (required && usual === undefined) values[name] ??= "A1";
  }
  return values;
}

type Answer = Omit<Example, "kind">;
const own = ownFixtures<Answer & { readonly status: number }>("answers");
const isSuccess = ({ kind, status }: Example): boolean =>
  kind === "response" && Number(status) < 300;

type Named<T> = readonly (readonly [name: string, example: T])[];
const named = <T extends Omit<Example, "value" | "kind">>(examples: readonly T[]): Named<T> =>
  examples.map((example) => [nameOf(example), example]);

function checkAnswers(examples: readonly Answer[]): void {
  it.each(named(examples))("%s comes through whole", (_, { operation, status, value }) => {
    const { schema, data } = decodeAnswer(operation, Number(status), value);
    expect(schema).toBeDefined();
    expect(lostIn(value, data)).toEqual([]);
  });

  it.each(named(examples))("%s has true types", (_, { operation, status, value }) => {
    const { data, drifts } = decodeAnswer(operation, Number(status), value);
    expect(untrueTypes(operation, Number(status), data, drifts)).toEqual([]);
  });

  it.each(named(examples))("%s decodes twice to the same", (_, { operation, status, value }) => {
    const { data } = decodeAnswer(operation, Number(status), value);
    expect(decodeAnswer(operation, Number(status), data).data).toEqual(data);
  });
}

function checkRequests(examples: readonly Answer[]): void {
  it.each(named(examples))("%s passes the checks", (_, { operation, value }) => {
    const table = tableOf(operation);
    const values = valuesFor(table, value);
    const before = structuredClone(values);
    const request = prepareRequest(table, values);
    expect(request.findings).toEqual([]);
    expect(request.path).not.toMatch(/[{}]/);
    expect(values).toEqual(before);
  });

  it.each(named(examples))("%s is sent in the published types", (_, { operation, value }) => {
    const { body } = prepareRequest(tableOf(operation), valuesFor(tableOf(operation), value));
    expect(body === undefined ? [] : bodyValidator(operation)(body)).toEqual([]);
  });
}

function checkErrors(examples: Named<string>): void {
  it.each(examples)("%s gives a message that the body holds", (_, text) => {
    const { message } = readErrorBody(text, undefined);
    expect(message).toBeTruthy();
    expect(text).toContain(JSON.stringify(message).slice(1, -1));
  });

  it.each(examples)("%s gives each of its fields", (_, text) => {
    expect(readErrorBody(text, undefined).fields).toHaveLength(fieldsIn(text));
  });
}

describe("our own answers", () => {
  checkAnswers(own);

  it("hold one for each status of each operation that has a body", () => {
    // These two are webhook payloads that stand among the answers; webhooks.test.ts has them.
    const elsewhere = ["post-createorder_v7 201", "quote_Create 201"];
    const wanted = Object.values(tables).flatMap(({ id, answers }) =>
      Object.entries(answers)
        .filter(([, schema]) => schema !== null)
        .map(([status]) => `${id} ${status}`),
    );
    const there = new Set(own.map(({ operation, status }) => `${operation} ${status}`));
    expect(wanted.filter((each) => !there.has(each) && !elsewhere.includes(each))).toEqual([]);
  });

  it("drift only where they were made to", () => {
    const unknown = own.flatMap(({ operation, status, value }) =>
      decodeAnswer(operation, status, value).drifts.map(
        ({ path, kind }) => `${operation} ${kind} ${path}`,
      ),
    );
    expect(unknown).toEqual([
      "get-accesstoken unknown-field scope",
      "get-accesstoken unknown-field issued_at",
      "get-reseller-v6-productsearch unknown-field catalog[].warehouseHint",
      "get-invoicedetails-v6.1 unknown-field ReplyText",
    ]);
  });
});

describe("our own requests", () => {
  checkRequests(ownFixtures<Answer>("requests"));
});

describe("our own errors", () => {
  checkErrors(
    ownFixtures<{ shape: string; body?: unknown; text?: string }>("errors").map(
      ({ shape, body, text }) => [shape, text ?? JSON.stringify(body)],
    ),
  );
});

/** How many entries all lists by the name of `fields` have together. */
function fieldsIn(text: string): number {
  let count = 0;
  try {
    JSON.parse(text, (name, value: unknown) => {
      if (name === "fields" && Array.isArray(value)) count += value.length;
      return value;
    });
  } catch {
    // Not JSON, so without fields.
  }
  return count;
}

describe.skipIf(!isPublished)("the published examples", () => {
  it("are all here", () => {
    expect(published.length).toBeGreaterThan(100);
  });
  checkAnswers(published.filter(isSuccess));
  checkRequests(published.filter(({ kind }) => kind === "request"));
  const errors = published.filter((each) => each.kind === "response" && !isSuccess(each));
  checkErrors(errors.map((example) => [nameOf(example), JSON.stringify(example.value)]));
});

const webhooks = published.filter(
  ({ operation, value }) =>
    ["availabilityupdate", "orderstatusevent"].includes(operation) ||
    (Array.isArray(value) && Object.hasOwn(Object(value[0]) as object, "eventId")),
);
describe.skipIf(!isPublished)("the published webhooks", () => {
  it("are found among the examples", () => {
    expect(webhooks.length).toBeGreaterThanOrEqual(4);
  });

  it.each(named(webhooks))(
    "%s is read as an event that is known, and nothing of it is lost",
    (_, { value }) => {
      const entries = (Array.isArray(value) ? value : [value]) as { resource: unknown }[];
      const events = parseEvent(JSON.stringify(value));
      expect(events).toHaveLength(entries.length);
      for (const [index, event] of events.entries()) {
        expect(event.kind).not.toBe("unknown");
        expect(lostIn(entries[index]?.resource, event.resource, "resource")).toEqual([]);
      }
    },
  );
});
