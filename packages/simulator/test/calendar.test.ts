import { describe, expect, it } from "vitest";
import { dayAfter, dayOf, instantOf, isDay } from "../src/time/calendar.js";

describe("the calendar of the distributor", () => {
  it("begins a day eight hours after UTC does, in summer too", () => {
    expect(dayOf(Date.UTC(2026, 2, 2, 7, 59, 59, 999))).toBe("2026-03-01");
    expect(dayOf(Date.UTC(2026, 2, 2, 8))).toBe("2026-03-02");
    expect(dayOf(Date.UTC(2026, 6, 2, 7, 59))).toBe("2026-07-01");
    expect(instantOf(Date.UTC(2026, 6, 2, 7, 59))).toBe("2026-07-01T23:59:00-08:00");
  });

  it("names the same days however often it is asked, and however many it has named", () => {
    const start = Date.UTC(1969, 11, 1);
    const days = Array.from({ length: 2500 }, (_, day) => start + day * 86_400_000);
    const expected = days.map((time) => new Date(time - 8 * 3_600_000).toISOString().slice(0, 10));
    expect(days.map(dayOf)).toEqual(expected);
    expect(days.map((time) => dayOf(time + 1))).toEqual(expected);
    expect(days.map((_, day) => dayAfter(start, day))).toEqual(expected);
  });

  it("knows which texts are days", () => {
    expect(["2026-02-28", "2024-02-29"].map(isDay)).toEqual([true, true]);
    expect(["2026-02-29", "2026-2-3", "2026-02-03T00:00:00Z", ""].map(isDay)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });
});
