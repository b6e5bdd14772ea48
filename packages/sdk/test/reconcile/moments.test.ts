import { expect, it } from "vitest";
import { isBefore } from "../../src/reconcile/moments.js";

const noon = Date.UTC(2026, 2, 2, 12);

it.each([
  ["2026-03-02T04:49:59-07:00", true],
  ["2026-03-02T04:50:01.31-0700", false],
  ["2026-03-02T11:49:59Z", true],
  ["2026-03-02T11:55:00Z", false],
  ["2026-03-02", false],
  ["2026-03-01", false],
  ["2026-02-28", true],
  ["2026-03-01T20:00:00", false],
  ["", false],
  [null, false],
  [undefined, false],
  ["soon", false],
])("%s is surely before noon of 2 March: %s", (text, expected) => {
  expect(isBefore(text, noon)).toBe(expected);
});
