import { describe, expect, it } from "vitest";
import { jsonOf, withJson } from "../src/http/json.js";

const rows = [{ a: 1, b: undefined }, withJson({ index: 2, text: "ä\n" }), { index: 3 }];

describe("the JSON of an answer", () => {
  it.each([
    ["rows", rows],
    ["rows with holes", [withJson({ a: 1 }), undefined, null, "text", 4]],
    [
      "a page",
      { found: 2, 'a"b': "c", none: undefined, act: () => 1, rows, more: [1], last: null },
    ],
    ["a page without rows", { found: 0, rows: [] }],
    ["a known object", withJson({ a: 1 })],
    ["a text", "text"],
    ["null", null],
  ])("is as JSON.stringify writes it, for %s", (_, body) => {
    const { text, bytes } = jsonOf(body);
    expect(text).toBe(JSON.stringify(body));
    expect(bytes).toBe(Buffer.byteLength(text));
  });

  it("takes the text that is known of a row", () => {
    expect(jsonOf([withJson({ a: 1 }, '{"a":2}')]).text).toBe('[{"a":2}]');
  });

  it("writes a row anew that was changed on the way", () => {
    const row = withJson({ a: 1, b: 2 });
    expect(jsonOf([{ ...row, b: 3 }]).text).toBe('[{"a":1,"b":3}]');
  });
});
