import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/generated/registry.js";
import { prepareRequest } from "../../src/request/prepare.js";
import type { Operation } from "../../src/tables.js";
import { parseEvent } from "../../src/webhooks/index.js";
import { WebhookError } from "../../src/webhooks/error.js";

const tables: Operation[] = Object.values(operations);
// Drawn by id, so that a counterexample is short.
const byId: { readonly [id: string]: Operation } = operations;
const tableOf = (id: string): Operation => byId[id] as Operation;
const anyId = fc.constantFrom(...Object.keys(operations));

/** Values under names that some operation knows, of types that it may or may not want. */
const known = [
  ...new Set(
    tables.flatMap(({ parameters, body }) => [
      ...parameters.map(({ name }) => name),
      ...Object.keys(body?.fields ?? {}),
    ]),
  ),
];
const strange = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  }),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withObjectString: true }),
  fc.constantFrom<unknown>("", " ", "..", "true", "12", 12, [], {}, [{}], Symbol("s"), () => {}),
  fc.string({ unit: "binary" }),
);
const values = fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), strange, {
  maxKeys: 12,
});

/** JSON has no minus zero. */
function withoutSigns(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  if (Array.isArray(value)) return value.map(withoutSigns);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutSigns(each)]),
  );
}

const account = { customerNumber: "70-222333", countryCode: "US", correlationId: "c0ffee" };

describe("prepareRequest, for every operation and any values", () => {
  it("never throws, and gives findings or a request that can be sent", () => {
    let sendable = 0;
    fc.assert(
      fc.property(anyId, values, (id, given) => {
        const table = tableOf(id);
        const { path, query, headers, body, findings } = prepareRequest(table, {
          ...account,
          ...given,
        });
        for (const { message } of findings) expect(message).toMatch(/^\w+ /);
        fc.pre(findings.length === 0);
        sendable++;
        const url = new URL(path, "https://api.example.com");
        for (const [name, value] of query) url.searchParams.append(name, value);
        expect(url.pathname).toBe(path);
        expect([...url.searchParams]).toEqual(query);
        expect([...new Headers(headers)]).toHaveLength(Object.keys(headers).length);
        expect(JSON.parse(JSON.stringify(body ?? null))).toEqual(withoutSigns(body ?? null));
      }),
      { numRuns: 100, maxSkipsPerRun: 1_000 },
    );
    expect(sendable).toBe(100);
  });

  it("keeps a path parameter to its one segment", () => {
    const byPath = tables.filter(({ path }) => path.includes("{"));
    fc.assert(
      fc.property(fc.constantFrom(...byPath), fc.string({ unit: "binary" }), (table, id) => {
        const name = table.parameters.find((parameter) => parameter.in === "path")?.name ?? "";
        const { path, findings } = prepareRequest(table, { [name]: id });
        const isRefused = findings.some((finding) => finding.path === name);
        const { pathname } = new URL(isRefused ? table.path : path, "https://api.example.com");
        expect(pathname.split("/")).toHaveLength(table.path.split("/").length);
      }),
      { numRuns: 500 },
    );
  });

  it("does not change what it is given", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.dictionary(fc.constantFrom(...known), fc.jsonValue()),
        (table, given) => {
          const before = structuredClone(given);
          prepareRequest(table, given);
          expect(given).toEqual(before);
        },
      ),
    );
  });

  it("finds nothing wrong with a body that it has made itself", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tables.filter(({ body }) => body !== undefined)),
        fc.dictionary(fc.constantFrom(...known), fc.jsonValue()),
        (table, given) => {
          const isOfBody = (path: string): boolean =>
            !table.parameters.some(({ name }) => name === path) && !path.includes(", ");
          const first = prepareRequest(table, given);
          fc.pre(!first.findings.some(({ path }) => isOfBody(path)));
          const again = prepareRequest(table, { ...given, ...(first.body as object) });
          expect(again.findings.filter(({ path }) => isOfBody(path))).toEqual([]);
        },
      ),
    );
  });
});

describe("parseEvent", () => {
  it("gives events or a WebhookError, and nothing else", () => {
    const body = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.uint8Array(),
      fc.record({ eventId: fc.anything(), topic: fc.anything(), resource: fc.anything() }),
      fc.jsonValue().map((value) => JSON.stringify({ eventId: "1", resource: value })),
    );
    fc.assert(
      fc.property(body, (given) => {
        try {
          expect(parseEvent(given).every(({ eventId }) => eventId.trim() !== "")).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(WebhookError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
